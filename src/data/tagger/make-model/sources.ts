import { corpora, isHeldOut, readCorpus, type TaggedDocument } from './corpora';
import { rawText, type RawText } from './raw-text';
import { repairLabels } from './repair-labels';

/** A document, and its text as printed. */
export interface Source {
  readonly document: TaggedDocument;
  readonly raw: RawText;
}

/** What is learnt from and what is scored, the latter by set. */
export interface Sources {
  readonly learnt: readonly Source[];
  readonly scored: ReadonlyMap<string, readonly RawText[]>;
}

/**
 * Reads the corpora: nine documents in ten are learnt from, the tenth is scored.
 *
 * @param folder with a file `NAME.bio.gz` for each; throws when one is missing
 * @param without sets that are scored as a whole and not learnt from; nothing else is scored then
 */
export function readSources(folder: string, without: ReadonlySet<string> = new Set()): Sources {
  const learnt: Source[] = [];
  const scored = new Map<string, RawText[]>();
  for (const corpus of corpora) {
    for (const document of readCorpus(folder, corpus)) {
      const raw = rawText(document);
      const isScored = without.size === 0 ? isHeldOut(document.id) : without.has(corpus.name);
      if (isScored) scored.set(corpus.name, [...(scored.get(corpus.name) ?? []), raw]);
      else if (!isHeldOut(document.id)) learnt.push({ document, raw: repairLabels(raw) });
    }
  }
  return { learnt, scored };
}
