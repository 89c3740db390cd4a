import type { Span } from '../span';
import type { EntityType } from './entity';
import { noNames, type Names } from './names';

/** What the entity finder is given from outside: the engine itself holds neither data nor weights. */
export interface Knowledge {
  readonly names: Names;
  /** If absent, names come only from the pack and from plain cues in the text, and the finder is silent about all others. */
  readonly tagger?: NameTagger;
}

/** A statistical tagger, as the finder sees it; made by `tagger/tagger.ts`. */
export interface NameTagger {
  /** Primary language subtag of the texts that it was trained on; it is not asked about other languages. */
  readonly lang: string;
  /**
   * The names in a text, sorted by start and not overlapping; `blocks` are its paragraphs in order.
   * @param withDoubted include those that it is too unsure of, marked so: the caller keeps what the text confirms
   */
  tag(text: string, blocks: readonly Span[], withDoubted?: boolean): readonly TaggedName[];
}

/** What the tagger takes to be a name. */
export interface TaggedName extends Span {
  /** `null`: the name of something else, and the tagger cannot say what. No part of it is a name by itself ("France" in "Tour de France"). */
  readonly type: EntityType | null;
  /** 0 to 1. */
  readonly confidence: number;
  /** Too unsure to be a name by itself. */
  readonly doubted?: true;
}

/** Knows nobody and tags nothing. */
export const noKnowledge: Knowledge = { names: noNames };
