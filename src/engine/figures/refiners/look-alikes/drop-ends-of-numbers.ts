import { lettersBefore } from '../../../letters-before';
import { dropping } from './dropping';

/** The end of a number whose beginning is elsewhere: drops (de) "000 bis 18 000 Euro", (hi) "38.,678 रुपये" (a mark too many); leaves (de) "0,50 Euro", (hi) "5, 678 रुपये". */
export const dropEndsOfNumbers = dropping(({ amount }, { text }) => text.startsWith('00', amount.start) || markedTwice.test(lettersBefore(text, amount.start, 3)));

const markedTwice = /\p{Nd}[.,]{2}$/u;
