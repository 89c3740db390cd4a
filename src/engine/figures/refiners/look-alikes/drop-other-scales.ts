import { afterSpaces } from '../../spaces';
import type { Language } from '../../vocabulary/languages';
import { set } from '../../vocabulary/row-tables';
import { dropping } from './dropping';

/**
 * Amounts with a scale of another language than the text is read in, so that their value is not known: drops "Rp 28 miliar", "Rs 3 arab", "US$ 1,5 milhão", (de) "Rp 500 juta", (es) "US$ 3,4 B",
 * (fr) "2 Bn €", (fr) "3 bn d'euros", (sv) "2 bn kronor"; leaves "Rp 28,000", (id) "Rp 28 miliar", (fr) "$3bn", (sv) "2 md kronor". Portugal's billion is a million millions,
 * and what Brazil abbreviates so is none of its.
 */
export const dropOtherScales = dropping((figure, { text, country, hints }) => {
  const { amount, start, end, sign, lexicon } = figure;
  if (start === amount.start && doubtful[lexicon.language]?.test(`${text.slice(start, amount.end)} ${sign}`) === true) return true;
  if (lexicon.language === 'pt' && brazils.test(text.slice(amount.start, amount.end)) && figure.codes[0] !== 'BRL' && (country === 'PT' || /-PT\b/i.test(hints.lang ?? ''))) return true;
  if (amount.power > 0 || end !== amount.end) return false;
  if (lexicon.language !== 'en' && start < amount.start && loneLetter.test(text.slice(end, end + 4))) return true;
  const word = afterSpaces(text, end);
  return word > end && scales.at(text, word) !== undefined;
});

/** What is written for English billions after the number, in languages whose own are thousands of them; the sign may hold it ("bn€"). */
const doubtful: Partial<Readonly<Record<Language, RegExp>>> = { fr: /\d ?bn\b/i, sv: /\d ?bn\b/i };
const brazils = /\d ?bi$/i;

/** "US$ 3,4 B" is a trillion to Spain and a billion to others, (tr) "₺25 B" a thousand. */
const loneLetter = /^[ \u00a0][BT]n?(?![\p{L}\p{N}&'’.-])/u;

/** Words of ten languages for thousands and more, that are no words for what a price is of. */
const scales = set('arab|ribu|juta|mil|miliar|milyar|triliun|trilyun|milion*|milión*|milyon|(m|b|tr)ill(ón|ones)|(m|b|tr)ilh(ão|ões)|milliard(|s|e|en|er|ar)|million(en|er|ar)|miljoen|miljoner|miljoona*|miljard*|miliard*|тыс|млн|млрд|миллион*|миллиард*');
