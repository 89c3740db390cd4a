import { lettersBefore } from '../../../letters-before';
import { dropping } from './dropping';

/**
 * Pounds with the shillings and pence of before 1971 after them, whose whole is no decimal: drops "£5 6s 8d", "£3.10s", "£2 10 shillings", "£3-10-0", "£1/10/6", "£1/10 a week",
 * "four pounds ten shillings"; and shillings and pence of which twelve made one: "five shillings and 6 pence", "12 pence to a shilling"; leaves "£5 a head", "£10/8 for students", "£5, 10 songs",
 * "6 pence a shilling piece".
 */
export const dropOldPounds = dropping(({ sign, amount, start, end }, { text }) => {
  if (sign === '£') return mayGoOn.test(text.slice(end, end + longest)) && (amount.isRange ? pence : amount.low.places > 0 ? parted : shillings).test(text.slice(end, end + longest));
  if (/^pounds?$/i.test(sign)) return inWords.test(text.slice(end, end + longest));
  if (/^pen(?:ce|ny)$/i.test(sign)) return shillingsBefore.test(lettersBefore(text, start, longest)) || /^ (?:in|to|make|made) (?:a|one|the) shilling\b/.test(text.slice(end, end + longest));
  return /^shillings?$/i.test(sign) && (penceAfter.test(text.slice(end, end + longest)) || /(?:\bpounds?|£\d{1,3}),? (?:and )?$/i.test(lettersBefore(text, start, longest)));
});

const longest = 24;
const mayGoOn = /^(?:,?[ /](?:and )?\d| ?s|-\d)/;
const shillings = /^(?:,? (?:and )?\d{1,2} ?(?:s\b|\/-|shillings?\b)|\/\d{1,2}(?:\/\d{1,2}\b| (?:a|per) (?:day|week|month|year)\b))/;
/** "£3.10s", where the point parts shillings. */
const parted = /^ ?s\b/;
/** "£3-10-0", where the hyphens do. */
const pence = /^-\d{1,2}\b/;
const shillingsBefore = /(?:\bshillings?|\d ?s|\d\/-),? (?:and )?$/i;
const penceAfter = /^,? (?:and )?[a-z\d]{1,9} pen(?:ce|ny)\b/i;
const inWords = /^,? (?:and )?[a-z\d]{1,9} shillings?\b/i;
