import type { EntityType } from '../entity';

/** A name that the tagger has seen, by its letters and those around it: all that is given has to fit. */
export interface TaggedShape {
  /** What the tagger says that it is; absent: anything. */
  readonly of?: readonly EntityType[];
  /** The name as a whole, what stands before and after it. */
  readonly whole?: RegExp;
  readonly before?: RegExp;
  readonly after?: RegExp;
  readonly example: string;
}

/** One that the tagger takes for something else. */
export interface Cue extends TaggedShape {
  readonly of: readonly EntityType[];
  /** Nobody on the page has the name as a part of a longer one. */
  readonly alone?: true;
  /** What it is. */
  readonly type: EntityType;
}

/** Names of one word, of one or two, and of just two. */
export const oneWord = /^\p{Lu}[\p{L}’'-]+$/u;
export const oneOrTwoWords = /^\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+)?$/u;
export const twoWords = /^\p{Lu}\p{Ll}+ \p{Lu}[\p{L}’'-]+$/u;
