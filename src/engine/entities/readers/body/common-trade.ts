import type { Span } from '../../../span';
import type { Page } from '../../page';
import { mayName } from '../../signs/may-name';
import { runBefore } from '../../signs/runs';
import { commonTrades, tradeHeads } from '../../vocabulary/organizations';
import type { Word } from '../../words';

/** "At Counterpoint Research"; the word at `at` is the trade. */
export function commonTrade({ words }: Page, at: number): Span | undefined {
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
