import { lettersBefore } from '../../../letters-before';
import { dropping } from './dropping';

/**
 * Pounds with the shillings and pence of before 1971 behind them, whose whole is no decimal: drops "£5 6s 8d", "£1/10/6", "four pounds ten shillings";
 * leaves "£5 a head".
 */
export const dropOldPounds = dropping(({ sign, start, end }, { text }) => {
  if (sign === '£') return shillings.test(text.slice(end, end + longest));
  if (/^pounds?$/i.test(sign)) return inWords.test(text.slice(end, end + longest));
  return /^shillings?$/i.test(sign) && /\bpounds?,? (?:and )?$/i.test(lettersBefore(text, start, longest));
});

const longest = 24;
const shillings = /^(?: \d{1,2}s\b|\/\d{1,2}\/\d{1,2}\b| \d{1,2}\/-)/;
const inWords = /^,? (?:and )?[a-z\d]{1,9} shillings?\b/i;
