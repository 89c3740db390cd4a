import { dropping, speaksFor } from './dropping';

/** A letter without a scale word, where nobody speaks of its country: drops "Q3 2024", "gate K25"; leaves "R450 million". */
export const dropLoneLetters = dropping((figure, page) => {
  if (!figure.letter) return false;
  if (figure.amount.power >= 6 && !/^[QLDFEMB]$/.test(figure.sign) && figure.lexicon.language === 'en') return false;
  return !figure.codes.some((code) => speaksFor(figure, code, page));
});
