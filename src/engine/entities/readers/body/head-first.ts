import type { Span } from '../../../span';
import type { Page } from '../../page';
import { runAfter } from '../../signs/runs';
import { bodyHeadsWithOf, portfolios } from '../../vocabulary/organizations';
import { honorifics, isRoleHead } from '../../vocabulary/roles';
import type { Word } from '../../words';
import { mayBelong } from './may-belong';

/** "Ministry of Commerce", "First State Bank of Athens": the word at `at` heads the body, and its name goes on after the "of". */
export function headFirst(page: Page, at: number): Span | undefined {
  const { words } = page;
  const [before, head, of, after] = [words[at - 1], words[at], words[at + 1], words[at + 2]];
  if (head === undefined || !bodyHeadsWithOf.has(head.text) || of?.joined !== true || after?.joined !== true) return undefined;
  if (of.text !== 'of' && !(of.text === 'for' && isMinistry(head))) return undefined;
  const begun = head.text === 'Bank' && head.joined ? bankStart(words, at) : at;
  if (begun === at && head.joined && before?.capital === true && !before.first && mayBelong(before)) return undefined; // "Motion Picture Association of America" is longer
  const from = at + (after.text === 'the' ? 3 : 2);
  const end = runAfter(words, from, 4, (word) => mayBelong(word) && (word === words[from] || !endsBody(word)));
  const last = words[(isMinistry(head) ? afterPortfolios(page, end) : head.text === 'Office' ? afterHolder(words, end) : end) - 1];
  return end > from && last !== undefined ? { start: (words[begun] ?? head).start, end: last.end } : undefined;
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

/** "Bank of Japan Gov. Kazuo Ueda": its head is not part of the name; but "Justice" in "Department of Criminal Justice" is. */
function endsBody({ text }: Word): boolean {
  const lower = text.toLowerCase().replace(/\.$/, '');
  return lower !== 'justice' && lower !== 'general' && (honorifics.has(lower) || isRoleHead(lower));
}
