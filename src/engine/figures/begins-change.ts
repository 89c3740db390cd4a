import { lettersBefore } from '../letters-before';
import { twinned } from '../twinned';
import { beforeSpaces } from './spaces';
import type { Lexicon } from './vocabulary/lexicon';

/**
 * Whether a number is the starting point of a change, so that a "to" after it does not make a range: "rose from 5.2 to 6.8 euros", (ru) "с 5 до 6
 * рублей". "Tickets from 5 to 6 euros" is a range.
 */
export function beginsChange(text: string, start: number, lexicon: Lexicon): boolean {
  const edge = beforeSpaces(text, start);
  if (lexicon.changesFrom.at(text, edge) !== undefined) return true;
  const from = lexicon.from.at(text, edge);
  return from !== undefined && ((lexicon.rows.range.changesFrom === undefined && waits(text, from.reach, lexicon)) || byShare.test(lettersBefore(text, from.reach, longestShare)));
}

/** "grew in the first half of 2010 by 20 percent, from 165.0": the percentage right before the "from" tells, however far away the verb is. */
const byShare = twinned(/\d ?(?:%|per ?cent|procent|Prozent|por ciento|por cento|pour cent|per cento|процент\p{L}*),? $/u);
const longestShare = 14;

/** How many characters before its "from" the words of a change may take. */
const longestChange = 60;

/** Whether the amount at `start` says by how much something changed: "rose by more than 3 billion to 31.5 billion". */
export function isChangedBy(text: string, start: number, lexicon: Lexicon): boolean {
  return waits(text, start, lexicon);
}

function waits(text: string, end: number, lexicon: Lexicon): boolean {
  return lexicon.changeWaiting()?.test(lettersBefore(text, end, longestChange).toLowerCase()) === true;
}
