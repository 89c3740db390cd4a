import type { Span } from '../span';
import type { EntityType } from './entity';
import { noNames, type Names } from './names';

/** What is handed to the entity finder from outside: the engine itself holds neither data nor weights. */
export interface Knowledge {
  readonly names: Names;
  /** Absent: names come from the pack and from plain cues in the text only, and the finder is silent where those are. */
  readonly tagger?: NameTagger;
}

/** What the finder asks of a statistical tagger; `tagger/tagger.ts` makes them. */
export interface NameTagger {
  /** Primary language subtag of the texts that it was trained on; it is not asked about others. */
  readonly lang: string;
  /**
   * Names of a text, by start, not overlapping; `blocks` are its paragraphs in order.
   * @param withDoubted also those that it is too unsure of, marked so: the caller keeps what the text confirms
   */
  tag(text: string, blocks: readonly Span[], withDoubted?: boolean): readonly TaggedName[];
}

/** What the tagger takes for a name. */
export interface TaggedName extends Span {
  /** `null`: a name of something else, of which the tagger cannot say what. No part of it is a name by itself ("France" in "Tour de France"). */
  readonly type: EntityType | null;
  /** 0 to 1. */
  readonly confidence: number;
  /** Too unsure to be a name by itself. */
  readonly doubted?: true;
}

/** Knows nobody and tags nothing. */
export const noKnowledge: Knowledge = { names: noNames };
