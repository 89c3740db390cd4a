import type { FigureCandidate } from '../candidate';
import { add, decimal, digitsOf, shift } from '../decimal';
import { digitAt } from '../../letters';
import { readQuantities, type Amount } from '../quantity';
import { afterGap, afterSpaces } from '../spaces';
import type { Language } from '../vocabulary/languages';
import type { Lexicon } from '../vocabulary/lexicon';
import { candidate, readName, type Reader } from './reader';

/**
 * A number with its sign or name between units and hundredths, as French, German and Italian write prices.
 * Takes (fr) "26 fr. 50", (fr) "3€50", (fr) "3 € 50", (de) "5 Euro 50", (it) "1 euro e 30", (es) "25 euros con 50", (de) "zwei Mark fünfzig", "two euros fifty";
 * refuses (fr) "12 € 50 personnes" (fifty people), "10 $10" (ten of them), (ru) "350 руб. 50 коп." (the hundredths have their own name).
 */
export const splitNumber: Reader = (text, amount, lexicon) => {
  if (amount.isRange || amount.power > 0 || amount.low.places > 0) return undefined;
  return inWords(text, amount, lexicon) ?? (amount.inDigits ? inDigits(text, amount, lexicon) : undefined);
};

/** "two euros fifty": the hundredths are a number word between ten and ninety-nine that does not count anything after it. */
function inWords(text: string, amount: Amount, lexicon: Lexicon): FigureCandidate | undefined {
  const offset = afterGap(text, amount.end);
  const name = offset > amount.end ? lexicon.names.at(text, offset) : undefined;
  if (name === undefined || name.value.minor !== 0 || text.charAt(name.reach) !== ' ') return undefined;
  const next = afterAnd(text, name.reach, lexicon);
  const [hundredths] = digitAt(text, next + 1) > 0 ? [] : readQuantities(text, next + 1, lexicon, noStyle);
  if (hundredths === undefined || hundredths.power > 0 || hundredths.low.places > 0 || hundredths.low.units < 10n) return undefined;
  if (!(wordsGoOn[lexicon.language] ?? endsThere).test(text.slice(hundredths.end, hundredths.end + longestJoint))) return undefined;
  const value = add(amount.low, shift(hundredths.low, -2));
  const whole = { ...amount, low: value, high: value, end: hundredths.end, significant: digitsOf(value) };
  return candidate('split-number', whole, lexicon, { end: hundredths.end, sign: text.slice(offset, name.reach), codes: name.value.codes, qualified: true });
}

/** Number words have no digits, so their style does not matter. */
const noStyle = { decimal: '.', spaceGroups: false } as const;

function inDigits(text: string, amount: Amount, lexicon: Lexicon): FigureCandidate | undefined {
  const offset = afterGap(text, amount.end);
  const middle = middleAt(text, offset, lexicon);
  if (middle === undefined) return undefined;
  const next = afterSpaces(text, afterAnd(text, middle.end, lexicon));
  if (digitAt(text, next) === 0) return undefined;
  // "10 $10 bills": a sign against the digits after it, with a space before it, is theirs.
  if (offset > amount.end && next === middle.end) return undefined;
  const hundredths = /^\d\d(?![\d.,%]\d|[-–—―−－~〜～]\d|\d|%)/.exec(text.slice(next, next + 4))?.[0];
  if (hundredths === undefined || offset > amount.end + 1 || readName(text, afterGap(text, next + 2), lexicon)?.minor) return undefined;
  if (next > middle.end && !middle.parts(text.slice(next + 2, next + longestJoint))) return undefined;
  const value = add(amount.low, decimal('0', hundredths));
  const whole = { ...amount, low: value, high: value, end: next + 2, significant: digitsOf(value) };
  return candidate('split-number', whole, lexicon, { end: next + 2, sign: text.slice(offset, middle.end), codes: middle.codes });
}

/** Italian and Portuguese add hundredths with "and", Spanish with "with", and leave out their name. */
function afterAnd(text: string, offset: number, { language }: Lexicon): number {
  const and = joints[language];
  return and !== undefined && text.startsWith(and, offset) ? offset + and.length - 1 : offset;
}

const joints: Partial<Readonly<Record<Language, string>>> = { it: ' e ', pt: ' e ', es: ' con ' };

/** How many characters the word after the hundredths, and what ends it, may take. */
const longestJoint = 12;

/** What stands in the middle, and whether it still splits a number when a space follows it and `after` follows the digits. */
interface Middle {
  readonly end: number;
  readonly codes: readonly string[];
  readonly parts: (after: string) => boolean;
}

function middleAt(text: string, offset: number, lexicon: Lexicon): Middle | undefined {
  const sign = lexicon.signsAfter.at(text, offset);
  if (sign !== undefined) {
    const last = text.charAt(sign.reach - 1);
    const parts = (after: string) => (last === '.' && !counted.test(after)) || (last === '€' && lexicon.language === 'fr' && (goesOn.fr ?? endsThere).test(after));
    return sign.value.minor ? undefined : { end: sign.reach, codes: sign.value.codes, parts };
  }
  const name = lexicon.names.at(text, offset);
  if (name === undefined || name.value.minor !== 0) return undefined;
  return { end: name.reach, codes: name.value.codes, parts: (after) => (goesOn[lexicon.language] ?? endsThere).test(after) };
}

/** (sv) "10 kr. 60 procent av dem": the next sentence begins with the number. */
const counted = /^ (?:%|pro[cz]\p{L}*|per ?cent\p{L}*|pct|prix|pour cent)(?!\p{L})/iu;
const endsThere = /^(?:$|[.,;:!?)\n])/;
/** What may follow hundredths: not a noun, which they would count. German nouns have a capital, and function words are short. */
const goesOn: Partial<Readonly<Record<Language, RegExp>>> = {
  de: /^(?:$|[.,;:!?)\n]| \p{Ll})/u,
  fr: /^(?:$|[.,;:!?)\n]| (?:[ld]['’]|(?:l[ea]|les|par|pour|à|au|en|et|de plus|de moins|contre)(?![\p{L}\p{N}])))/u,
  es: /^(?:$|[.,;:!?)\n]| (?:el|la|al|por|para|cada|y (?:el|la|una?))(?![\p{L}\p{N}]))/u,
  it: /^(?:$|[.,;:!?)\n]| (?:(?:al)?l['’]|(?:a|al|alla|per|il|la|in|e|di più|di meno|contro)(?![\p{L}\p{N}])))/u,
};
/** The same after hundredths in words. */
const wordsGoOn: typeof goesOn = { ...goesOn, en: /^(?:$|[.,;:!?)\n]| (?:an?|per|each|for|to|in|at)\b)/ };
