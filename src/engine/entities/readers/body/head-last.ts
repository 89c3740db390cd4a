import type { Span } from '../../../span';
import type { Names } from '../../names';
import type { Page } from '../../page';
import { mayName } from '../../signs/may-name';
import { runBefore } from '../../signs/runs';
import { demonyms } from '../../vocabulary/never-names';
import { bodyHeads, tradeHeads } from '../../vocabulary/organizations';
import { isRoleHead } from '../../vocabulary/roles';
import type { Word } from '../../words';
import { afterAnother } from './after-another';
import { mayBelong } from './may-belong';

/** "Yale University", "Toyota Motor": the word at `at` heads the body and ends its name. */
export function headLast({ text, lang, words }: Page, at: number, names: Names): Span | undefined {
  const [before, head, next] = [words[at - 1], words[at], words[at + 1]];
  if (head?.text === 'Nation' && before?.text === 'First') return firstNation(words, at);
  if (head?.text === 'Team' || head?.text === 'Squad') return policeTeam(words, at);
  if (head?.text === 'Court' && /^Cent(?:re|er)$/.test(before?.text ?? '')) return undefined; // of tennis
  if (head?.text === 'Union' && before?.text === 'Soviet') return undefined; // a country
  const isTrade = tradeHeads.has(head?.text ?? '');
  if (head?.joined !== true || !(isTrade || bodyHeads.has(head.text))) return undefined;
  const goesOn = next?.joined === true && ((next.capital && !heads(head, next)) || (next.text === 'of' && !isTrade));
  if (goesOn || before?.capital !== true) return undefined;
  // First Quantum Minerals, American Civil Liberties Union
  const fits = (word: Word) => mayBelong(word) || (isTrade && /^(?:First|New|One|Big)$/.test(word.text)) || demonyms.has(word.text.toLowerCase());
  const isKnown = (from: number, to: number) => names.recordsNamed(text.slice(words[from]?.start, words[to - 1]?.end), lang).some(({ type, needs }) => type === 'Organization' && needs === undefined);
  const from = afterAnother(words, runBefore(words, at, 5, fits, new Set(isTrade ? [] : ['of', 'and', 'for'])), at, isKnown);
  const first = withField(text, words, from, at);
  const says = words.slice(from, at).some(mayName); // "the Central Bank" could be any country's
  return says && first !== undefined ? { start: first.start, end: head.end } : undefined;
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

/** "Elsipogtog First Nation"; the word at `at` is the last. */
function firstNation(words: readonly Word[], at: number): Span | undefined {
  const [first, head, next] = [words[runBefore(words, at - 1, 3, mayName, new Set())], words[at], words[at + 1]];
  const isLast = next?.joined !== true || !next.capital;
  return head?.joined === true && words[at - 1]?.joined === true && isLast && first !== undefined && first.start < (words[at - 1]?.start ?? 0) ? { start: first.start, end: head.end } : undefined;
}

/** "Homicide and Major Enquiry Team", "the Raptor Squad detectives". */
function policeTeam(words: readonly Word[], at: number): Span | undefined {
  const head = words[at];
  const isSquad = head?.text === 'Squad' && /^(?:detectives?|investigators|officers|police)$/.test(words[at + 1]?.text ?? '');
  if (head?.joined !== true || !(isSquad || /^(?:Enquiry|Inquiry|Investigations?|Crime)$/.test(words[at - 1]?.text ?? ''))) return undefined;
  const from = runBefore(words, at, 5, (word) => mayBelong(word) && !word.first, new Set(['and']));
  const first = words[from];
  return first !== undefined && (isSquad ? from < at : at - from > 1) ? { start: first.start, end: head.end } : undefined;
}
