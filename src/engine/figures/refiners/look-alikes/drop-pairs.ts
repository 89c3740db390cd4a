import { lettersBefore } from '../../../letters-before';
import { twinned } from '../../../twinned';
import { dropping } from './dropping';

/** Pairs of currencies with their rate: drops "EUR/USD 1.0850", "USD/JPY 155", "£/$: 1.3342"; leaves "USD 155", "£4/$5". */
export const dropPairs = dropping(({ start, reader }, { text }) => (reader === 'code-before' && /[A-Z]{3}\/$/.test(lettersBefore(text, start, 4))) || (reader === 'sign-before' && signBefore.test(lettersBefore(text, start, 2))));

const signBefore = twinned(/\p{Sc}\/$/u);
