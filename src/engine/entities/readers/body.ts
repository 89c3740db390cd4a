import type { Candidate } from '../candidate';
import type { Knowledge } from '../knowledge';
import { mayName } from '../signs/may-name';
import type { Names } from '../names';
import type { Page } from '../page';
import { nameParticles, runAfter, runBefore } from '../signs/runs';
import { demonyms, isNeverName, plainAcronyms } from '../vocabulary/never-names';
import { bodyHeads, bodyHeadsWithOf, commonTrades, portfolios, tradeHeads } from '../vocabulary/organizations';
import { honorifics, isRoleHead } from '../vocabulary/roles';
import type { Word } from '../words';

/**
 * Public bodies and firms whose name says what they are.
 *
 * Takes: "the [Ministry of Commerce]", "[Yale University]", "[Toyota Motor]", the "[Ministry of Land, Infrastructure, Transport and Tourism]", "the [Lahore high court]".
 * Takes: the "[Elsipogtog First Nation]", "[First State Bank of Athens]", the "[Health Overview and Scrutiny Committee]", the "[Homicide and Major Enquiry Team]".
 * Refuses: "the Bank", "Chinese University" at a title, "the Court of public opinion" (no capital after "of").
 */
export function readBodies(page: Page, { names }: Knowledge): readonly Candidate[] {
  return page.words.flatMap((word, at) => {
    if (page.titleCase.has(word.block)) return [];
    const span = headFirst(page, at) ?? highCourt(page, at, names) ?? headLast(page, at, names) ?? commonTrade(page, at);
    return span === undefined ? [] : [{ ...span, by: 'body', type: 'Organization', records: [] }];
  });
}

function headFirst(page: Page, at: number): { start: number; end: number } | undefined {
  const { words } = page;
  const head = words[at];
  const of = words[at + 1];
  if (head === undefined || !bodyHeadsWithOf.has(head.text) || !(of?.text === 'of' || (of?.text === 'for' && isMinistry(head))) || !of.joined) return undefined;
  const before = words[at - 1];
  const begun = head.text === 'Bank' && head.joined ? bankStart(words, at) : at;
  if (begun === at && head.joined && before?.capital === true && !before.first && fits(before)) return undefined; // "Motion Picture Association of America" is longer
  const from = at + (words[at + 2]?.text === 'the' ? 3 : 2);
  const end = runAfter(words, from, 4, (word) => fits(word) && (word === words[from] || !endsBody(word)));
  const last = words[(isMinistry(head) ? afterPortfolios(page, end) : head.text === 'Office' ? afterHolder(words, end) : end) - 1];
  return end > from && last !== undefined && words[at + 2]?.joined === true ? { start: (words[begun] ?? head).start, end: last.end } : undefined;
}

/** "Office of the Special Prosecutor" is named after its holder's title; not "Office of the Mayor Jane Roe". */
function afterHolder(words: readonly Word[], end: number): number {
  const [holder, next] = [words[end], words[end + 1]];
  return holder?.joined === true && holder.capital && isRoleHead(holder.text) && !(next?.joined === true && next.capital) ? end + 1 : end;
}

/** Index of the first word of "First State Bank", "Farmers National Bank"; that of "Bank" if no such word comes before it. */
function bankStart(words: readonly Word[], at: number): number {
  let from = at;
  while (from > at - mostBankWords && words[from]?.joined === true && banksBegin.has(words[from - 1]?.text ?? '')) from--;
  return from;
}

const mostBankWords = 3;
const banksBegin: ReadonlySet<string> = new Set('Central Citizens Commercial Community Development Farmers First Islamic Merchants National Peoples Reserve Savings State Union'.split(' '));

function isMinistry({ text }: Word): boolean {
  return text === 'Ministry' || text === 'Department';
}

/**
 * Where the list in "Ministry of [Land], Infrastructure, Transport and Tourism" ends: it consists of fields of ministries, up to the one
 * after its "and"; not "Ministry of Defence, Transport Minister Roe and".
 */
function afterPortfolios({ text, words }: Page, from: number): number {
  let and = -1;
  for (let at = from; at < from + mostPortfolioWords; at++) {
    const [before, word] = [words[at - 1], words[at]];
    const follows = before !== undefined && word !== undefined && /^,? $/.test(text.slice(before.end, word.start));
    if (follows && portfolios.has(word.text)) continue;
    if (follows && and < 0 && word.text === 'and') and = at;
    else return and < 0 || at === and + 1 || (follows && word.capital && word.joined) ? from : at;
  }
  return from;
}

/** "Business, Innovation and Skills", "Environment, Food and Rural Affairs" and some to spare. */
const mostPortfolioWords = 10;

function headLast({ text, lang, words }: Page, at: number, names: Names): { start: number; end: number } | undefined {
  const head = words[at];
  const next = words[at + 1];
  const isTrade = tradeHeads.has(head?.text ?? '');
  if (head?.text === 'Nation' && words[at - 1]?.text === 'First') return firstNation(words, at);
  if (head?.text === 'Team' || head?.text === 'Squad') return policeTeam(words, at);
  if (head?.text === 'Court' && /^Cent(?:re|er)$/.test(words[at - 1]?.text ?? '')) return undefined; // of tennis
  if (head?.text === 'Union' && words[at - 1]?.text === 'Soviet') return undefined; // a country
  if (head === undefined || !(isTrade || bodyHeads.has(head.text)) || !head.joined || (next?.joined === true && ((next.capital && !heads(head, next)) || (next.text === 'of' && !isTrade)))) return undefined;
  const fitsLast = (word: Word) => fits(word) || (isTrade && /^(?:First|New|One|Big)$/.test(word.text)) || demonyms.has(word.text.toLowerCase()); // American Civil Liberties Union, First Quantum Minerals
  const isKnown = (from: number, to: number) => names.recordsNamed(text.slice(words[from]?.start, words[to - 1]?.end), lang).some(({ type, needs }) => type === 'Organization' && needs === undefined);
  const from = afterAnother(words, runBefore(words, at, 5, fitsLast, new Set(isTrade ? [] : ['of', 'and', 'for'])), at, isKnown);
  const first = withField(text, words, from, at);
  const says = words.slice(from, at).some(mayName); // "the Central Bank" could be any country's
  return says && first !== undefined && words[at - 1]?.capital === true ? { start: first.start, end: head.end } : undefined;
}

/** "the Meteorology, Climatology and Geophysics Agency": the field begins before a comma; the words from `from` to `to` are the rest. */
function withField(text: string, words: readonly Word[], from: number, to: number): Word | undefined {
  const [article, field, first] = [words[from - 2], words[from - 1], words[from]];
  const isListed = field?.capital === true && fieldEnd.test(field.text) && text.slice(field.end, first?.start) === ', ' && words.slice(from, to).some((word) => word.text === 'and');
  return isListed && /^[Tt]he$/.test(article?.text ?? '') ? field : first;
}

const fieldEnd = /(?:ics|logy|ment|tion)$/;

/** Whether the word after it heads the body: "Bangladesh Bank Governor Jane Roe"; "Union Minister" and "Party Secretary" are offices themselves. */
function heads({ text }: Word, next: Word): boolean {
  return headed.has(text) && isRoleHead(next.text);
}

const headed: ReadonlySet<string> = new Set('Agency Association Authority Bank Bureau Commission Committee Council Federation Foundation Institute University'.split(' '));

/** "the Lahore high court", "of Lahore High Court Jane Roe": with its seat, which the pack must know; the word at `at` is "court". */
function highCourt({ text, lang, words }: Page, at: number, names: Names): { start: number; end: number } | undefined {
  const [seat, high, court, next] = [words[at - 2], words[at - 1], words[at], words[at + 1]];
  if (seat?.capital !== true || high?.joined !== true || court?.joined !== true || !/^[Hh]igh [Cc]ourt$/.test(text.slice(high.start, court.end)) || (next?.joined === true && next.text === 'of')) return undefined;
  const isPlace = names.recordsNamed(text.slice(seat.start, seat.end), lang).some(({ type }) => type === 'Place');
  return isPlace ? { start: seat.start, end: court.end } : undefined;
}

/** "Elsipogtog First Nation"; the word at `at` is the last. */
function firstNation(words: readonly Word[], at: number): { start: number; end: number } | undefined {
  const [first, head, next] = [words[runBefore(words, at - 1, 3, mayName, new Set())], words[at], words[at + 1]];
  const isLast = next?.joined !== true || !next.capital;
  return head?.joined === true && words[at - 1]?.joined === true && isLast && first !== undefined && first.start < (words[at - 1]?.start ?? 0) ? { start: first.start, end: head.end } : undefined;
}

/** "Homicide and Major Enquiry Team", "the Raptor Squad detectives". */
function policeTeam(words: readonly Word[], at: number): { start: number; end: number } | undefined {
  const head = words[at];
  const isSquad = head?.text === 'Squad' && /^(?:detectives?|investigators|officers|police)$/.test(words[at + 1]?.text ?? '');
  if (head?.joined !== true || !(isSquad || /^(?:Enquiry|Inquiry|Investigations?|Crime)$/.test(words[at - 1]?.text ?? ''))) return undefined;
  const from = runBefore(words, at, 5, (word) => fits(word) && !word.first, new Set(['and']));
  const first = words[from];
  return first !== undefined && (isSquad ? from < at : at - from > 1) ? { start: first.start, end: head.end } : undefined;
}

/** "At Counterpoint Research"; the word at `at` is the trade. */
function commonTrade({ words }: Page, at: number): { start: number; end: number } | undefined {
  const [head, next] = [words[at], words[at + 1]];
  if (head?.joined !== true || !commonTrades.has(head.text) || (next?.joined === true && next.capital)) return undefined;
  const from = runBefore(words, at, 3, mayName, new Set());
  const [before, first] = [words[from - 1], words[from]];
  const isListed = before?.text === 'and' && builders.test(head.text) && endsFirm(words[from - 2]); // "Wawao Builders and St. Timothy Construction"
  const isLed = first?.joined === true && !isListed && /^(?:of|for|on|and|in|the|an?|its|his|her|their)$/i.test(before?.text ?? '');
  const [and, second] = [words[at + 1], words[at + 2]];
  const end = and?.text === 'and' && and.joined && second?.joined === true && tradesAfter.has(second.text) ? second.end : head.end; // "Prestige Construction and Engineering"
  return from === at || first === undefined || first.first || isLed ? undefined : { start: first.start, end };
}

function endsFirm(word: Word | undefined): boolean {
  return word !== undefined && (tradeHeads.has(word.text) || commonTrades.has(word.text));
}

const builders = /^(?:Cement|Construction|Contractors)$/;
const tradesAfter: ReadonlySet<string> = new Set('Consulting Development Engineering Maintenance Supply Trading Transport'.split(' '));

/**
 * Leaves out another name before "of" or "and". "Alvin Yeung of Civic Party" is two names: several words before "of" belong to it only if they are a body's.
 * "William Ackman and Valeant Pharmaceuticals", "JPMorgan and Deutsche Bank" and "Harbor Bank and Union Bank" are two as well; "Food and Drug Administration" is one.
 */
function afterAnother(words: readonly Word[], from: number, to: number, isKnown: (from: number, to: number) => boolean): number {
  const joint = from + words.slice(from, to).findLastIndex(({ text }) => text === 'of' || text === 'and');
  const before = words.slice(from, Math.max(from, joint));
  const joinsByOf = words[joint]?.text === 'of';
  const isOf = (at: number) => words[from + at + 1]?.text === 'of';
  if (words[joint]?.text === 'and' && words[joint - 1]?.text === words[to]?.text) return joint + 1; // "St Thomas College and Science College"
  if (words[joint]?.text === 'and' && before.length === 1 && wholeByItself.test(before[0]?.text ?? '')) return joint + 1; // "HonorHealth and Mayo Clinic"
  if (before.some(({ text }, at) => (bodyHeadsWithOf.has(text) && isOf(at)) || (bodyHeads.has(text) && joinsByOf))) return from;
  if (ofCouncils.has(words[joint - 1]?.text ?? '') && words[joint]?.text === 'and' && /^(?:Committee|Commission|Panel)$/.test(words[to]?.text ?? '')) return from; // "Health Overview and Scrutiny Committee"
  // "Lindsay Zanno of North Carolina State University", of which five words were read.
  const endsAnother = joinsByOf && words[from]?.joined === true && (words[from - 1]?.capital === true || nameParticles.has(words[from - 1]?.text ?? ''));
  if (before.length === 1 && joinsByOf && plainAcronyms.has(before[0]?.text ?? '')) return joint + 1; // "the CEO of Vertex Pharmaceuticals"
  const isOne = before.length === 0 || (before.length === 1 && !isKnown(from, joint));
  return isOne && !endsAnother ? from : joint + 1;
}

/** A capital inside a word shows that it is a firm's whole name. */
const wholeByItself = /^\p{Lu}\p{Ll}{2,}\p{Lu}\p{Ll}+$/u;

/** What committees have to do, with more after the "and". */
const ofCouncils: ReadonlySet<string> = new Set('Audit Investment Oversight Overview Planning Policy Regeneration Scrutiny'.split(' '));

function fits(word: Word): boolean {
  return !isNeverName(word.text);
}

/** "Bank of Japan Gov. Kazuo Ueda": its head is not part of the name; but "Justice" in "Department of Criminal Justice" is. */
function endsBody({ text }: Word): boolean {
  const lower = text.toLowerCase().replace(/\.$/, '');
  return lower !== 'justice' && lower !== 'general' && (honorifics.has(lower) || isRoleHead(lower));
}
