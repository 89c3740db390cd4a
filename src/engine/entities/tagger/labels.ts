/**
 * What the tagger says of a piece: O, or that it begins, continues, ends or alone makes up a name of one of four kinds.
 * Label 0 is O; of kind k, 4 k + 1 begins, + 2 inside, + 3 ends, + 4 alone.
 */
export const nameKinds = ['Person', 'Organization', 'Place', 'Other'] as const;
export type NameKind = (typeof nameKinds)[number];

/** How many labels there are, and what is added to `4 k` for kind k. */
export const labelCount = 1 + 4 * nameKinds.length;
export const begins = 1;
export const inside = 2;
export const ends = 3;
export const alone = 4;

/** Labels after which a name may begin, or O follow. */
export const closed: readonly number[] = [0, ...nameKinds.flatMap((_, kind) => [4 * kind + ends, 4 * kind + alone])];
/** Labels that may stand after those. */
export const open: readonly number[] = [0, ...nameKinds.flatMap((_, kind) => [4 * kind + begins, 4 * kind + alone])];

/** The pairs of labels that may follow each other, as indexes `from * labelCount + to`. */
export const transitionIndexes: readonly number[] = [
  ...closed.flatMap((from) => open.map((to) => from * labelCount + to)),
  ...nameKinds.flatMap((_, kind) => [begins, inside].flatMap((from) => [inside, ends].map((to) => (4 * kind + from) * labelCount + 4 * kind + to))),
];

/** A name in a chain of pieces: from piece `first` to piece `last`, both in it. */
export interface LabelledName {
  readonly first: number;
  readonly last: number;
  readonly kind: number;
}

/** Names that a sequence of labels spells; incomplete ones are left out. */
export function namesOf(labels: ArrayLike<number>, count: number): LabelledName[] {
  const names: LabelledName[] = [];
  let first = -1;
  for (let at = 0; at < count; at++) {
    const label = labels[at] ?? 0;
    const kind = (label - 1) >> 2;
    const part = label === 0 ? 0 : label - 4 * kind;
    if (part === alone) names.push({ first: at, last: at, kind });
    else if (part === begins) first = at;
    else if (part === ends && first >= 0) names.push({ first, last: at, kind });
    if (part !== begins && part !== inside) first = -1;
  }
  return names;
}
