import { spanText } from '../../span';
import type { Candidate } from '../candidate';
import { wordAt, type Page } from '../page';
import { plainAcronyms } from '../vocabulary/never-names';
import { familyNamesFirst } from '../vocabulary/persons';
import { isRoleWord, postNominals, seats, shortTitles } from '../vocabulary/roles';
import type { Word } from '../words';

/**
 * Extends a surname to what can only be the beginning of a person's name before it: that person is rarely the famous bearer.
 * A surname that no reader has found is recognised from another bearer on the page.
 *
 *   "KJ [Muldoon]", "J. D. [Vance]", "Yo-Yo Ma" beside "Jack Ma"   the whole
 *   "MP [Muldoon]", "US [Steel]", "In [Ma]"                        no more
 */
export function addInitials(candidates: readonly Candidate[], page: Page): readonly Candidate[] {
  const ends = new Set(candidates.map(({ end }) => end));
  const surnames = new Set(candidates.flatMap((candidate) => (candidate.type === 'Person' ? surnamesOf(spanText(page.text, candidate)) : [])));
  const whole = candidates.map((candidate) => {
    const at = wordAt(page, candidate.start);
    const [before, own] = [page.words[at - 1], page.words[at]];
    if (!isSurname(candidate) || own?.end !== candidate.end || !isBegun(before, own) || ends.has(before.end)) return candidate;
    return { ...candidate, start: before.start, type: 'Person' as const, by: candidate.by === 'pack' ? ('tagger' as const) : candidate.by, records: [] };
  });
  const taken = new Set(whole.map(({ end }) => end));
  const unseen = page.words.flatMap((own, at): Candidate[] => {
    const before = page.words[at - 1];
    return surnames.has(own.text) && isBegun(before, own) && !taken.has(own.end) && !taken.has(before.end) ? [{ start: before.start, end: own.end, type: 'Person', by: 'tagger', records: [] }] : [];
  });
  return [...whole, ...unseen];
}

/** The last word of a full name, or both ends of one that begins with the family name. */
function surnamesOf(name: string): readonly string[] {
  const words = name.split(/\s+/);
  const [first = '', last = ''] = [words[0], words.at(-1)];
  return words.length < 2 ? [] : familyNamesFirst.has(first) ? [first, last] : [last];
}

function isBegun(before: Word | undefined, own: Word): before is Word {
  return before !== undefined && own.joined && own.capital && beginsName(before);
}

function isSurname({ type, records }: Candidate): boolean {
  return type === 'Person' || (type === null && records.length > 0 && records.every((record) => record.type === 'Person'));
}

function beginsName({ text, first }: Word): boolean {
  if (/^(\p{Lu}\p{Ll}+)-\1$/u.test(text) || /^(?:\p{Lu}\.){2,}$/u.test(text)) return true;
  return /^\p{Lu}{2}$/u.test(text) && !notInitials.has(text) && (text === 'MS' || !isRoleWord(text)) && !(first && /^(?:AN|AS|AT|BY|IF|IN|IS|IT|MY|NO|OF|ON|OR|SO|TO|UP|WE)$/.test(text));
}

/** Two capitals before a name that stand for a state, an office or a body, not for given names. */
const notInitials: ReadonlySet<string> = new Set([...plainAcronyms, ...shortTitles, ...seats, ...postNominals, ...'AG CA DA DC DI DS EU GM LA NY PC QB SF TD UN VP WR'.split(' ')]);
