import type { FigureCandidate } from '../../candidate';
import { lettersBefore } from '../../../letters-before';
import { dropping } from './dropping';

/** The end of a number whose beginning is elsewhere: drops (de) "000 bis 18 000 Euro", (fr) "à 7, 318 milliards de dinars", (hi) "38.,678 रुपये" (a mark too many); leaves (de) "0,50 Euro", (hi) "5, 678 रुपये". */
export const dropEndsOfNumbers = dropping((figure, { text }) => text.startsWith('00', figure.amount.start) || markedTwice.test(lettersBefore(text, figure.amount.start, 3)) || isFraction(figure, text));

const markedTwice = /\p{Nd}[.,]{2}$/u;

/** Whether a space slipped in behind the decimal comma: behind a small number that no name goes before, an odd one of two or three digits, which no list would hold, with a scale. */
function isFraction({ amount: { start, power, isRange }, lexicon }: FigureCandidate, text: string): boolean {
  if (power < 6 || isRange || lexicon.rows.decimal !== ',') return false;
  const before = lettersBefore(text, start, 24);
  return (endsInComma.test(before) && fraction.test(text.slice(start, start + 4))) || (endsInGroup.test(before) && /^\d\d?(?!\d)/.test(text.slice(start, start + 3)));
}

const endsInComma = /(?<!\p{L})\p{Ll}+ \d\d?, $/u;
const endsInGroup = /\d\.\d{3}, $/;
const fraction = /^\d\d?[1-46-9](?!\d)/;
