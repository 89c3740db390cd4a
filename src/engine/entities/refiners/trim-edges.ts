import { lettersBefore } from '../../letters-before';
import { isAmongFathers } from '../signs/among-fathers';
import { asksFrom } from '../signs/asks';
import type { Candidate } from '../candidate';
import { wordAt, type Page } from '../page';
import { functionWords } from '../vocabulary/never-names';
import { honorificPairs, honorifics, isRoleHead, isRoleWord, namesWithTitles, partsInReports, postNominals, shortTitles } from '../vocabulary/roles';
import type { Word } from '../words';

/**
 * Cuts what is not part of a name off its edges: "Mr Xi" → "Xi", "The Boeing Company's" → "Boeing Company", "President Trump" → "Trump", "Mark Gowan KC" →
 * "Mark Gowan", "Union County Sheriff" → "Union County". Leaves alone names from the pack ("The New York Times"), and those found beside the noun for their kind ("Macy's").
 */
export function trimEdges(candidates: readonly Candidate[], page: Page): readonly Candidate[] {
  return candidates.flatMap((candidate) => {
    if (candidate.by === 'pack' && candidate.type === 'Person') return [{ ...candidate, start: candidate.start + knighthood(page.text, candidate) }];
    if (candidate.by === 'pack' || candidate.by === 'kind' || candidate.by === 'firm') return [candidate];
    const end = trimmedEnd(page, candidate);
    const start = trimmedStart(page, candidate, end);
    return start < end ? [{ ...candidate, start, end, type: end < candidate.end && (isArea(page.text.slice(start, end)) || page.text.startsWith(' Provincial', end)) ? 'Place' : candidate.type }] : [];
  });
}

/** The length of the title in "Sir Keir Starmer", whom the pack knows without it; 0 for "Sir Keir", which is all there is. */
function knighthood(text: string, { start, end }: Candidate): number {
  return /^(?:Sir|Dame) (?=\p{Lu}[^ ]* \p{Lu})/u.exec(text.slice(start, end))?.[0].length ?? 0;
}

function trimmedEnd(page: Page, { start, end, type }: Candidate): number {
  if ((type === 'Place' || type === 'Organization') && /^St\.? \p{Lu}\S+['’]s$/u.test(page.text.slice(start, end))) return end; // "at St Andrew's."
  const bare = start + page.text.slice(start, end).replace(/(?:['’]s?|[\s,;:"“”])+$/u, '').replace(type === 'Person' ? gluedDate : /$^/, '').length;
  const at = wordAt(page, bare) - 1;
  const [before, last] = [page.words[at - 1], page.words[at]];
  if (last?.end !== bare || before === undefined || before.start < start) return bare;
  // "an Ann Roe-chaired panel": an adjective made from a name is cut at its hyphen.
  if (!last.capital && /[-‑]/.test(page.text.charAt(last.start - 1))) return before.end;
  if (type === 'Person') return postNominals.has(last.text) || opensInCapitals.test(last.text) ? before.end : bare;
  if (type === 'Place') return isRoleHead(last.text) ? before.end : bare;
  if (type !== 'Organization') return bare;
  const [compared] = / of \p{Ll}\p{Lu}\p{Ll}+$/u.exec(page.text.slice(start, bare)) ?? []; // "the ESPN of eSports"
  if (compared !== undefined) return bare - compared.length;
  return afterPersons.test(last.text) ? before.end : beforeOffice(page, at, start); // the tagger's mistake for a person
}

/** Post-nominal letters that no party's name ends in: not "Social Credit MLA". */
const afterPersons = /^(?:KC|QC|SC|TD)$/;

/** "JANE ROE IT was said": a byline run together with the first word of the text. */
const opensInCapitals = /^(?:AS|AT|FOR|HE|IF|IN|IS|IT|SHE|THE|THEY|THIS|WE|WHEN|WITH)$/;

/** "By Jane Roe2014-01-26": the space between the two was lost. */
const gluedDate = /(?<=\p{Ll})\d{4}[\d/.-]*$/u;

/** "UNRWA Commissioner-General", "U.S. District Judge" and "Lagos State Governor,", right before the name of whoever it is, where capitals tell: the end of "UNRWA", of "U.S.", of "Lagos State". */
function beforeOffice({ text, words, titleCase }: Page, last: number, start: number): number {
  const next = words[last + 1];
  if (/^(?:C[EFOT]O|GM)$/.test(words[last]?.text ?? '')) return words[last - 1]?.end ?? start; // "former Tesla CTO and co-founder", "Ravens GM"
  if (/^(?:Chair|Spokes)(?:person|man|woman)$/.test(words[last]?.text ?? '')) return words[last - 1]?.end ?? start; // "the former Kenya Defence Forces Spokesperson was"
  let at = last;
  const isBefore = next?.capital === true && !titleCase.has(next.block) && (next.joined || text.slice(words[last]?.end, next.start) === ', ');
  if (isBefore && isRoleHead(words[last]?.text ?? '')) {
    const leansToo = (text: string) => (isRoleWord(text) && text !== 'State') || /^(?:District|Circuit|Magistrate|Press|Provincial)$/.test(text);
    do at--;
    while ((words[at - 1]?.start ?? -1) >= start && leansToo(words[at]?.text ?? ''));
  }
  return words[at]?.end ?? start;
}

/** What a governor or a sheriff is of. */
function isArea(name: string): boolean {
  return / (?:State|County|Province|Region)$/.test(name);
}

function trimmedStart(page: Page, candidate: Candidate, end: number): number {
  let start = candidate.start;
  for (let at = wordAt(page, start); ; ) {
    const length = leaning(page, at, candidate);
    const next = page.words[at + length];
    if (length === 0 || next === undefined || next.start >= end || next.text === 'of') return start;
    start = next.start;
    at += length;
  }
}

/** How many words from one on lean on the name: two of "Tan Sri Muhyiddin". */
function leaning(page: Page, at: number, candidate: Candidate): number {
  const [word, next] = [page.words[at], page.words[at + 1]];
  if (word === undefined) return 0;
  if (candidate.type === 'Person' && next !== undefined && honorificPairs.has(`${word.text} ${next.text}`.toLowerCase())) return 2;
  return leans(word, candidate, page) ? 1 : 0;
}

/** Persons lose titles, roles and what people they are of ("Frenchman"), places the part of them that is meant ("western Slovakia"), organizations what they are called besides ("Islamist Muslim Brotherhood") and who holds an office of theirs; nobody keeps a sentence's first small word: not "Will Pooley" in the middle of one, not "People's Party". */
function leans(word: Word, { type, end: nameEnd }: Candidate, page: Page): boolean {
  const { text, first, start, end } = word;
  const lower = text.toLowerCase().replace(/\.$/, '');
  if (lower === 'the' || (type === 'Organization' && besideBodies.has(lower))) return true;
  if (type === 'Person' && isAmongFathers(page.text, word)) return false;
  if (type === 'Person' && namesWithTitles.has(page.text.slice(start, nameEnd))) return false;
  if (type === 'Person' && lower === 'sultan' && /(?<!\p{L})(?:Dr|Mr|Sheikh|Engr)\.? $/u.test(lettersBefore(page.text, start, longestPart))) return false; // "Dr Sultan Al Jaber"
  if (type === 'Person' && isFamilyName(text, page.text.slice(end, end + longestGiven))) return false;
  if (type === 'Person' && (honorifics.has(lower) || isRoleHead(lower) || partsInReports.has(text) || (shortTitles.has(text) && !areInitials(text, lettersBefore(page.text, start, longestPart))) || /^(?:Dutch|English|French|Irish|Scots|Welsh)(?:wo)?man$/.test(text))) return true;
  if (type === 'Place' && /^(?:north|south|east|west|north-?east|north-?west|south-?east|south-?west)(?:ern)?$/.test(text)) return true;
  if (lower === 'will' && type === 'Person' && !asksFrom(page.text, end)) return false;
  if (type === 'Person' && first && (/^I['’]m$/.test(text) || /^(?:Ask|Meet)$/.test(text))) return true; // "I'm Ann Roe", "Ask Ann Roe"
  const isOwner = /^['’]/.test(page.text.slice(end, end + 1));
  const opensSentence = first && !text.endsWith('.') && !isOwner && functionWords.has(lower) && !opensNames.has(lower);
  return opensSentence && (type === 'Person' || type === 'Organization');
}

/** "SP" in "the minister SP Velumurugan": given names of his, and no rank of the police, which a minister has not. */
function areInitials(word: string, before: string): boolean {
  return word === 'SP' && /(?<!\p{L})(?:minister|leader|strong ?man|MLA|MP|singer|actor|candidate) $/iu.test(before);
}

const longestPart = 11;

/** "King" in "King Pu-tsung": so Taiwan writes given names. */
function isFamilyName(word: string, after: string): boolean {
  return word === 'King' && /^ \p{Lu}\p{Ll}+-\p{Ll}+(?!\p{L})/u.test(after);
}

const longestGiven = 16;

/** What stands before a body's name without being part of it. */
const besideBodies: ReadonlySet<string> = new Set('ceo cfo chairman chairperson islamist jihadist secretary spokesperson'.split(' '));

/** Small words with which names begin too: "United Airlines", "First Solar". */
const opensNames: ReadonlySet<string> = new Set('all big first new one united'.split(' '));
