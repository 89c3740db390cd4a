/** What a test needs of something: any part of it, down to any depth. */
type Part<Whole> = Whole | PartOf<Whole>;

type PartOf<Whole> = Whole extends (...asked: infer Asked) => infer Answer
  ? (...asked: Asked) => Part<Answer>
  : Whole extends readonly (infer Item)[] | NodeListOf<infer Item extends Node>
    ? readonly Part<Item>[]
    : Whole extends object
      ? { readonly [Key in keyof Whole]?: Part<Whole[Key]> }
      : Whole;

/** The part stands in for the whole; the compiler checks that it is one, and the test fails where more is asked of it. */
export function standIn<Whole>(part: PartOf<Whole>): Whole {
  return part as Whole;
}
