import type { Candidate } from '../candidate';
import type { Page } from '../page';
import { plainAcronyms } from '../vocabulary/never-names';

/**
 * Parties, unions and public services known only by their letters, recognised by the people who belong to them.
 *
 * Takes: "[DMK] MP Anitha Roe", "[BRS] leader Harish Roe called", "[SEIU] members are on strike", "[MARTA] riders".
 * Refuses: "AI leader Nvidia", "US drivers", "VP candidate Jane Roe", "MP leader", "THE MP Anitha" in a heading of capitals.
 */
export function readAcronymBodies({ text, words, titleCase }: Page): readonly Candidate[] {
  const shown = new Set(words.flatMap((word) => (mayBeBody(word.text) && !titleCase.has(word.block) && hasTheirs(text, word.end) ? [word.text] : [])));
  if (shown.size === 0) return [];
  const named = words.filter((word) => shown.has(word.text) && !titleCase.has(word.block) && !partOfMore.test(text.slice(word.end, word.end + 3)) && !/[-‑/.]/.test(text.charAt(word.start - 1)));
  return named.map(({ start, end }): Candidate => ({ start, end, by: 'body', type: 'Organization', records: [] }));
}

/** Whether an acronym has three to six letters: two may be a state or a person. */
function mayBeBody(word: string): boolean {
  return /^[A-Z]{3,6}$/.test(word) && !plainAcronyms.has(word) && !noBodies.has(word);
}

const noBodies: ReadonlySet<string> = new Set('AAPI AOC ASEAN BBC BRICS CNN DACA DEI DIY DUI ESPN GOP HBO IRS JFK LGBT LGBTQ MAGA MVP NASA NATO NBA NFL NHL RFK STEM UFO UNESCO WASP'.split(' '));

function hasTheirs(text: string, end: number): boolean {
  return theirs.test(text.slice(end, end + farthest));
}

const theirs =
  /^(?: (?:MPs?|MLAs?|MLC|leader|spokes(?:man|person|woman)|general secretary|commissioner|supremo|president|local president) \p{Lu}\p{Ll}+[ .] ?\p{Lu}| (?:members|riders|bus drivers|drivers|workers|employees|leaders|MPs|MLAs) (?:are|have|had|were|who|will|would|voted|ratified|walked|struck|said|boycotted|protested)(?!\p{L})| Local \d)/u;
const farthest = 48;
/** "SEIU-UHW", "CPI(M)". */
const partOfMore = /^(?:[-‑/(]|\.\p{L})/u;
