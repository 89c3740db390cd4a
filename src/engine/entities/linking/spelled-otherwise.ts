import { lettersBefore } from '../../letters-before';
import { spanText } from '../../span';
import type { Candidate } from '../candidate';
import type { NamedRecord, Names } from '../names';
import type { Page } from '../page';

/**
 * Whether an English page spells an acronym out as another name than the record's. Only English, because the pack has too few names in other languages.
 *
 *   "Amhara Democratic Party (ADP)", "Taiwan Stock Exchange (TSE 1503)"    not Automatic Data Processing, not that of Tokyo
 *   "U.S. Food And Drug Administration (FDA)"                               is the record's, differently written
 */
export function isSpelledOtherwise(record: NamedRecord, acronym: string, candidates: readonly Candidate[], page: Page, names: Names): boolean {
  if (page.lang !== 'en' || !/^\p{Lu}{2,6}$/u.test(acronym) || record.name === acronym) return false;
  return candidates.some((candidate) => {
    const written = spanText(page.text, candidate);
    const long = candidate.alternateName === acronym ? wordsSpelling(acronym, written) : written === acronym ? spelledBefore(acronym, candidate.start, page.text) : undefined;
    return long !== undefined && !agrees(record, long, page, names);
  });
}

/** "Taiwan Stock Exchange" before "(TSE". */
function spelledBefore(acronym: string, start: number, text: string): string | undefined {
  const lead = lettersBefore(text, start, farthest);
  return lead.endsWith(' (') ? wordsSpelling(acronym, lead.slice(0, -' ('.length)) : undefined;
}

/** The last words of a text whose first letters make the acronym: without the "U.S." before "Central Intelligence Agency". */
function wordsSpelling(acronym: string, text: string): string | undefined {
  const words = text.split(/[\s-]+/);
  for (let count = acronym.length; count <= Math.min(words.length, acronym.length + mostSmall); count++) {
    const name = words.slice(-count);
    const letters = name.filter((word) => /^\p{Lu}/u.test(word)).map((word) => word.charAt(0));
    if (/^\p{Lu}/u.test(name[0] ?? '') && letters.join('') === acronym) return name.join(' ');
  }
  return undefined;
}

/** Names of one body differ in the ends of words ("Organisation", "Co-operation"), not in their beginnings. */
function agrees(record: NamedRecord, long: string, { lang }: Page, names: Names): boolean {
  const beginning = (name: string) => name.replace(/^The /, '').slice(0, sameLetters).toLowerCase();
  return names.recordsNamed(long, lang).some(({ key }) => key === record.key) || beginning(record.name) === beginning(long);
}

const farthest = 120;
/** The most words that the acronym may skip: small words, and capitalized ones without a letter in it. */
const mostSmall = 4;
const sameLetters = 4;
