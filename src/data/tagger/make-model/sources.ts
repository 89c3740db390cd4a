import { join } from 'node:path';
import { corpora, isHeldOut, readCorpus, type Corpus } from './corpora';
import { passages, readPassages } from './passages';
import { rawText, type RawText } from './raw-text';
import { repairLabels } from './repair-labels';

/** A document of a set: its text as printed, and the names in it. */
export interface Source {
  readonly id: string;
  readonly corpus: Corpus;
  readonly raw: RawText;
}

/** What is learnt from and what is scored, the latter by set. */
interface Sources {
  readonly learnt: readonly Source[];
  readonly scored: ReadonlyMap<string, readonly RawText[]>;
}

/**
 * Reads the corpora and the passages of our own: nine documents in ten are learnt from, the tenth is scored.
 *
 * @param folder with a file `NAME.bio.gz` for each corpus; throws when one is missing
 * @param without sets that are scored as a whole and not learnt from; nothing else is scored then
 */
export function readSources(folder: string, without: ReadonlySet<string> = new Set()): Sources {
  const learnt: Source[] = [];
  const scored = new Map<string, RawText[]>();
  for (const source of allSources(folder)) {
    const { id, corpus, raw } = source;
    const isScored = without.size === 0 ? isHeldOut(id) : without.has(corpus.name);
    if (isScored) scored.set(corpus.name, [...(scored.get(corpus.name) ?? []), raw]);
    else if (!isHeldOut(id)) learnt.push({ ...source, raw: repairLabels(raw) });
  }
  return { learnt, scored };
}

function* allSources(folder: string): Iterable<Source> {
  for (const corpus of corpora) for (const document of readCorpus(folder, corpus)) yield { id: document.id, corpus, raw: rawText(document) };
  for (const { id, raw } of readPassages(join(import.meta.dirname, '..', 'passages'))) yield { id, corpus: passages, raw };
}
