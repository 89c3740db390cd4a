import { lettersBefore } from '../../../letters-before';
import { asString } from '../../decimal';
import { dropping } from './dropping';

/**
 * What a letter and a number name all over the world, also where the letter is money: drops (fr) "la F1 à Genève", "Zambia's K9 unit", "N95 masks in Lagos", "Japan's Y2K fashion", "the K2 in Papua New Guinea", "gate B22 in Bangkok", "N08 in Lagos", "South Africa's benchmark R2035 bond";
 * leaves "It costs K12 in Lusaka, Zambia", "Lagos sells it for N95", "a N950 mask in Lagos", "Lusaka, Zambia: K12 each".
 */
export const dropLetterNames = dropping(({ letter, sign, amount, start, end }, { text }) => {
  if (!letter || amount.start !== start + 1 || amount.separated) return false;
  if (/^0\d/.test(text.slice(amount.start, amount.start + 2))) return true;
  if (amount.power === 0 && numbered.test(lettersBefore(text, start, longestPrice))) return true;
  if (amount.power === 0 && bonds.test(text.slice(end, end + longestPrice)) && sign === 'R') return true;
  if (names[sign]?.test(asString(amount.high)) !== true) return false;
  if (/^[-–]\p{Lu}/u.test(text.slice(end, end + 2))) return true;
  return amount.power === 0 ? !(priced.test(lettersBefore(text, start, longestPrice)) || perPiece.test(text.slice(end, end + longestPrice))) : /^(?:Y2K|B2B)/.test(text.slice(start, start + 3));
});

/** Races, jets and cars, masks, vitamins, fuels, dogs, schools, mountains, quarters, ratings, second languages, business to business, and the year 2000. */
const names: Readonly<Record<string, RegExp>> = { B: /^(?:[1236]|12|52|20{9})$/, D: /^[123]$/, E: /^(?:5|10|15|85)$/, F: /^\d{1,3}$/, K: /^(?:2|9|12)$/, L: /^[12]$/, M: /^\d$/, N: /^(?:95|99)$/, Q: /^(?:[1-4]|10)$/, R: /^(?:0|2|18)$/, W: /^(?:3|12|16)$/, Y: /^2000$/ };

const longestPrice = 12;
/** What a price comes after … */
const priced = /(?:\b(?:for|costs?|pays?|paid|price[ds]?|only|just|worth|fined|charged?|sells?|sold|than)(?: at| for)?|:) $/i;
/** … and before. */
const perPiece = /^(?: (?:each|an?|per|for)\b|\/)/;
/** What South Africa's treasury borrows is called by its year or number. */
const bonds = /^ (?:bonds?|gov|yield)/;
/** What has a letter and a number for a name. */
const numbered = /\b(?:vitamin|gate|row|room|block|section|floor|bay|platform|terminal|zone|sector|stand|level|flight|class|grade|category|type|bus|route|highway|aisle|pier) $/i;
