import type { Candidate } from '../candidate';
import type { Knowledge } from '../knowledge';
import type { Page } from '../page';
import { runBefore } from '../signs/runs';
import type { Word } from '../words';

/**
 * The place before "-based"; the pack must know it.
 *
 * Takes: "the [Minneapolis]-based chain", "a [San Jose]-based firm".
 * Refuses: "a Linux-based system", "faith-based".
 */
export function readBasedPlaces(page: Page, { names }: Knowledge): readonly Candidate[] {
  const { text, lang, words } = page;
  return words.flatMap((word, at) => {
    if (!word.capital || page.titleCase.has(word.block) || !based.test(text.slice(word.end, word.end + farthest))) return [];
    const longest = runBefore(words, at + 1, mostWords, fits);
    for (let from = longest; from <= at; from++) {
      const start = words[from]?.start ?? word.start;
      const known = names.recordsNamed(text.slice(start, word.end), lang);
      if (known.length > 0) return known.every(({ type }) => type === 'Place') ? [{ start, end: word.end, by: 'kind', type: 'Place', records: [] }] : [];
    }
    return [];
  });
}

const based = /^[-‑](?:based|headquartered)(?!\p{L})/u;
const farthest = 16;
/** "Rio de Janeiro", "San Juan Capistrano". */
const mostWords = 3;

function fits({ text }: Word): boolean {
  return /^\p{Lu}[\p{L}’'.-]*$/u.test(text);
}
