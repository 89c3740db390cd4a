import { lettersBefore } from '../../../letters-before';
import { less, powerOfTen } from '../../decimal';
import { dropping } from './dropping';

/** (de) Friday, which Switzerland writes as its francs: drops (de) "Fr. 12. Mai", (de) "Fr 5.4.", (de) "Fr. 20.30 Uhr", (de) "Fr. 9-12 Uhr", (de) "Do/Fr 5"; leaves (de) "Eintritt Fr. 12.–", (de) "Fr. 20.30". */
export const dropWeekdays = dropping(({ sign, start, amount }, { text }) => {
  if (!/^Fr\.?$/.test(sign) || start === amount.start || amount.power > 0 || !less(amount.high, powerOfTen(2))) return false;
  return day.test(text.slice(amount.start, amount.start + longest)) || otherDay.test(lettersBefore(text, start, 5));
});

const longest = 24;
/** A day of a month, or an hour or two. */
const day = /^\d{1,2}(?:\. ?(?:Jan|Feb|Mär|Apr|Mai|Jun|Jul|Aug|Sep|Okt|Nov|Dez|(?:0?[1-9]|1[0-2])\.)| (?:January|February|March|April|May|June|July|August|September|October|November|December)|(?:[.:]\d\d)?(?: ?[-–] ?\d{1,2}(?:[.:]\d\d)?)? ?(?:Uhr|h(?!\p{L})|[ap]m(?!\p{L})))/u;
const otherDay = /(?<!\p{L})(?:Mo|Di|Mi|Do|Sa|So)\.?(?:[-/–+]|, | )$/u;
