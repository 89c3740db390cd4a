import { lettersBefore } from '../../../letters-before';
import { less, powerOfTen } from '../../decimal';
import type { Language } from '../../vocabulary/languages';
import { moneyCues } from '../../vocabulary/look-alikes';
import { dropping } from './dropping';

/** Variables of programs: drops "swap $1 and $2 in the template", "./deploy.sh $2", (es) "desde el $1 hasta el $3", (fr) "jusqu’au $3"; leaves "swap it for $2", "$US500 million, or $4 each", "$TSLA fell $5". */
export const dropVariables = dropping(({ amount, sign, start, end, lexicon: { language } }, { text }) => {
  if (sign !== '$' || amount.power > 0 || amount.separated || !less(amount.high, powerOfTen(2))) return false;
  if (less(amount.high, powerOfTen(1)) && articles[language]?.test(lettersBefore(text, start, longestArticle)) === true) return true;
  const around = text.slice(Math.max(0, start - 120), end + 120);
  return ofPrograms.test(around) || (mayBeOfPrograms.test(around) && moneyCues.en?.test(around.replaceAll('$', '')) !== true);
});

/** Whose dollars "$US5" and "$(U.S.) 5" are, and "$TSLA", are none; nor is "u$s 5" of Argentina's papers, or "Ke$ha". */
const ofPrograms = /\$(?:(?<![A-Za-z]\$)[a-z_{]|\((?![A-Z])|[A-Z]+_|[A-Z]{6}|(?:HOME|PATH|USER|PWD|SHELL|LANG|TERM)(?![A-Za-z]))|(?<!\w)(?:regex|regexp|awk|bash|backreference|sudo|grep|sed|echo)(?!\w)|\.(?:sh|zsh|py|pl|rb|bat)\b/;
/** Words of theirs that others have too: "sold the movie script for $20". */
const mayBeOfPrograms = /(?<!\w)(?:variables?|template|placeholder|capture|shell|script|arguments?|parameter|substitut\w+)(?!\w)/;

/** An article for one of something before "$3", where three dollars are several. */
const articles: Partial<Readonly<Record<Language, RegExp>>> = { es: /(?<!\p{L})(?:el|al|del) $/iu, fr: /(?<!\p{L})(?:le|au|du) $/iu, it: /(?<!\p{L})(?:il|al|del) $/iu, pt: /(?<!\p{L})(?:o|ao|do) $/iu };
const longestArticle = 5;
