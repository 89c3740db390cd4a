import { lettersBefore } from '../../../letters-before';
import { dropping, speaksFor } from './dropping';
import { nearestCue } from './nearest-cue';

/**
 * Books, which are called as pounds are in French: drops (fr) "a vendu 10 000 livres en librairie", (fr) "Un livre, deux livres", (fr) "3 millions de livres jeunesse"; leaves (fr) "un club racheté 40 millions de livres",
 * (fr) "Londres doit 300 000 livres". What neither a country nor anything beside it calls money stays unread.
 */
export const dropBooks = dropping((figure, page) => {
  const { lexicon, qualified, sign, codes, amount, start, end } = figure;
  if (lexicon.language !== 'fr' || qualified || !/^livres?$/i.test(sign)) return false;
  // A pound is feminine.
  if (/^un(?!e)/i.test(page.text.slice(start, end))) return true;
  const isSpokenOf = codes.some((code) => speaksFor(figure, code, page));
  if (isSpokenOf && amount.power >= 6) return false;
  const before = lettersBefore(page.text, start, distance).split('\n').at(-1) ?? '';
  const after = page.text.slice(end, end + distance).split('\n')[0] ?? '';
  const nearBook = nearestCue(books, before, after);
  const nearMoney = nearestCue(money, before, after);
  return nearBook === nearMoney ? !isSpokenOf : nearBook < nearMoney;
});

/** How far around a figure is looked for what tells. */
const distance = 110;

const books = /(?<!\p{L})(?:lect(?:eur|rice|ure)|lire(?!\p{L})|écrivain|aut(?:eur|rice)s?(?!\p{L})|édit(?:eur|ion|é)|biblioth|médiath|librair|roman(?:s|ci|\P{L})|parution|exemplaires?|pages|jeunesse|scolaire|étagère|bouquin|poche|BD(?!\p{L})|bande dessinée)/iu;
const money = /[£$€]|(?<!\p{L})(?:sterling|Londres|Royaume-Uni|britanni|angl(?:ais|et)|Bank of|pence|pa(?:y[ée]|ie)|coût|amende|factur|salaire|loyer|dett|budget|milliards?|transf[eé]r|rachet|invest|perd|pertes?|bénéfice|chiffre d.affaires|euros?|dollars?|taux|monnaie|devise|banque|récompense|enchère|action(?:s|naire)|dommages|indemni|cautio)/iu;
