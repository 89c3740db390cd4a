import type { EntityType } from '../entity';

/** Describes a name that the tagger has seen by its letters and those around it: everything given must match. */
export interface TaggedShape {
  /** What the tagger says that it is; absent: anything. */
  readonly of?: readonly EntityType[];
  /** Matched with the whole name, with what stands before it and with what comes after. */
  readonly whole?: RegExp;
  readonly before?: RegExp;
  readonly after?: RegExp;
  readonly example: string;
}

/** A name that the tagger takes for something else. */
export interface Cue extends TaggedShape {
  readonly of: readonly EntityType[];
  /** No longer name of a person on the page contains it. */
  readonly alone?: true;
  /** What it is. */
  readonly type: EntityType;
}

/** Names of one word, of one or two words, and of exactly two. */
export const oneWord = /^\p{Lu}[\p{L}’'-]+$/u;
export const oneOrTwoWords = /^\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+)?$/u;
export const twoWords = /^\p{Lu}\p{Ll}+ \p{Lu}[\p{L}’'-]+$/u;
