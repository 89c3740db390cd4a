import { isAmongFathers } from '../signs/among-fathers';
import type { Candidate } from '../candidate';
import type { Knowledge } from '../knowledge';
import type { Page } from '../page';
import { runAfter } from '../signs/runs';
import { tradeWords } from '../vocabulary/firm-names';
import { legalForms, notPersonHeads } from '../vocabulary/organizations';
import { isNeverName, pageFurniture } from '../vocabulary/never-names';
import { honorifics, isRoleHead, isRoleWord, roleTails, titlesOfNoPlace } from '../vocabulary/roles';
import type { Word } from '../words';

/**
 * A person right after the word for his or her role.
 *
 * Takes: "CEO [Zhang] noted", "founder [Jack Ma]", "President [Xi Jinping]", "Mr [Xi]", "Secretary of State [Marco Rubio]".
 * Takes: "Lord [Halifax]", though there is a city of that name.
 * Takes: "Mr [Search]", "Mrs [Crown]", "Ms [House]": surnames that are other words elsewhere.
 * Refuses: "Mr President", "King Street", "the President Hotel", "analyst Bloomberg" (a role in lower case wants a full name), "Deputy Public Prosecutor".
 */
export function readRoles(page: Page, { names }: Knowledge): readonly Candidate[] {
  return page.words.flatMap((word, at) => {
    if (page.titleCase.has(word.block)) return [];
    const strength = roleBefore(page.words, at);
    if (strength === 'none') return [];
    const end = withoutInitial(page.words, at, runAfter(page.words, at, mostWords(page.words, at), (one) => fitsPerson(one) || isAmongFathers(page.text, one) || (one === word && (isDayBeforeName(page.words, at) || isSurname(page.words, at)))));
    const last = page.words[end - 1];
    if (last === undefined || end === at) return [];
    if (end - at === 1 && (strength === 'weak' || !isNameLike(word.text) || isNeverName(word.text) || tradeWords.has(word.text))) return []; // "Senator International"
    if (end - at === 1 && pageFurniture.has(word.text.toLowerCase()) && !isSurname(page.words, at)) return []; // "Post Writer Badge"
    const next = page.words[end];
    if (next?.joined === true && next.capital && (notPersonHeads.has(next.text) || legalForms.has(next.text) || (end - at === 1 && isRoleHead(next.text)))) return [];
    const known = names.recordsNamed(page.text.slice(word.start, last.end), page.lang);
    if (known.length > 0 && known.every(({ type }) => type !== 'Person') && !(end - at === 1 && hasPersonsTitle(page.words[at - 1]))) return [];
    return [{ start: word.start, end: last.end, by: 'role', type: 'Person', records: [] }];
  });
}

/** Names with fathers and a house in them are longer: "Maktoum bin Mohammed bin Rashid Al Maktoum". */
function mostWords(words: readonly Word[], at: number): number {
  return words.slice(at, at + 4).some(({ text }) => /^(?:bin|bint|ibn)$/.test(text)) ? 9 : 4;
}

/** How strongly the words before word `at` make it a person. A role in lower case before a single word is weak: "analyst Bloomberg". */
function roleBefore(words: readonly Word[], at: number): 'strong' | 'weak' | 'none' {
  const before = words[at - 1];
  const word = words[at];
  if (before === undefined || word?.capital !== true || !word.joined) return 'none';
  if (endsRoleTail(words, at)) return 'strong';
  const lower = before.text.toLowerCase().replace(/\.$/, '');
  if (honorifics.has(lower) && before.capital) return 'strong';
  if (ranksOfPolice.test(before.text)) return 'weak'; // "SP Adewale Osifeso"; "SP leader" is of a party
  if (!isRoleHead(lower)) return 'none';
  return before.capital ? 'strong' : 'weak';
}

/** As papers of India, Nigeria and Pakistan write them. */
const ranksOfPolice = /^(?:ACP|AIG|ASP|CSP|DCP|DIG|DPO|DSP|IGP|SHO|SP|SSP)$/;

/** "Lord Halifax", though there is a city of that name. */
function hasPersonsTitle(before: Word | undefined): boolean {
  return before !== undefined && titlesOfNoPlace.has(before.text.replace(/\.$/, ''));
}

/** A name does not end with an initial: "Engineer Edward D." was cut off at the end of a line. */
function withoutInitial(words: readonly Word[], at: number, end: number): number {
  return end - at > 1 && /^\p{Lu}\.?$/u.test(words[end - 1]?.text ?? '') ? end - 1 : end;
}

function endsRoleTail(words: readonly Word[], at: number): boolean {
  return roleTails.some((tail) => tail.every((part, index) => words[at - tail.length + index]?.text.toLowerCase() === part));
}

function fitsPerson(word: Word): boolean {
  return (!isNeverName(word.text) || monthNames.has(word.text)) && !isRoleWord(word.text) && !notPersonHeads.has(word.text) && !/\p{N}/u.test(word.text);
}

/** "Governor Monday Okpebholo": many Nigerians are named after a day. */
function isDayBeforeName(words: readonly Word[], at: number): boolean {
  const next = words[at + 1];
  return dayNames.has(words[at]?.text ?? '') && next?.joined === true && next.capital && fitsPerson(next);
}

/** After "Mr" stands a surname, whatever the word is elsewhere, or the head of a role. */
function isSurname(words: readonly Word[], at: number): boolean {
  const word = words[at]?.text ?? '';
  return courtesies.has(words[at - 1]?.text.replace(/\.$/, '') ?? '') && !isNeverName(word) && !isRoleHead(word.toLowerCase()) && !/\p{N}/u.test(word);
}

const courtesies: ReadonlySet<string> = new Set(['Mr', 'Mrs', 'Ms', 'Miss']);

const dayNames: ReadonlySet<string> = new Set(['Friday', 'Monday', 'Sunday']);

/** Months that people are called after: Theresa May, June Carter. */
const monthNames: ReadonlySet<string> = new Set(['April', 'May', 'June', 'August']);

/** A single word must look like a surname: a capital and small letters. */
function isNameLike(word: string): boolean {
  return /^\p{Lu}[\p{L}'’-]*\p{Ll}/u.test(word);
}
