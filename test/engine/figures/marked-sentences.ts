import { readFileSync, readdirSync } from 'node:fs';
import type { Hints } from '../../../src/engine/hints';

/**
 * Sentences as newspapers write them, a file a language: "de-DE: Das kostet {39 Mrd. Euro|39000000000 EUR}." The braces hold a figure's
 * words, its value (low..high for a range) and its currency; what is outside braces is no money. Hints before the colon: tag, region, address, day.
 */
const folder = new URL('./sentences/', import.meta.url);

/** What a marked sentence says. */
interface MarkedSentence {
  readonly text: string;
  readonly hints: Hints;
  /** "39 Mrd. Euro @11 = 39000000000 EUR": words, place, value and currency. */
  readonly figures: readonly string[];
}

/** Names of the files, without their ending: the tags of the languages, and "other". */
export const sentenceFiles: readonly string[] = readdirSync(folder).sort().map((file) => file.replace('.txt', ''));

/** The lines of a file that are sentences, as they are written. */
export function linesOf(file: string): readonly string[] {
  return readFileSync(new URL(`${file}.txt`, folder), 'utf8').split('\n').filter((line) => line !== '' && !line.startsWith('#'));
}

/** Reads a line. */
export function readSentence(line: string): MarkedSentence {
  const [, said = '', marked = ''] = /^((?:[^:]|:(?! ))+): (.*)$/.exec(line) ?? [];
  const [tag = '', region, url, date] = said.split(',');
  const figures: string[] = [];
  let text = '';
  for (const piece of marked.split(/(\{[^}]*\})/)) {
    const found = /^\{([^|]*)\|([^}]*)\}$/.exec(piece);
    if (found !== null) figures.push(`${found[1] ?? ''} @${text.length} = ${found[2] ?? ''}`);
    text += found?.[1] ?? piece;
  }
  const [lang = '', country] = tag.split('-');
  return { text, hints: { lang, region: region || country || null, url: url || null, date: date || null }, figures };
}
