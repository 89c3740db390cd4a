import { add, type Decimal, decimal, digitsOf, less, powerOfTen, shift } from '../decimal';
import type { FigureCandidate } from '../candidate';
import { halfAfter } from '../half-after';
import { inThousandths } from '../vocabulary/families';
import { otherWords } from '../vocabulary/look-alikes';
import type { Amount } from '../quantity';
import type { Lexicon } from '../vocabulary/lexicon';
import type { Refiner } from './refiner';

/**
 * Joins a sum and its hundredths or tenths: "5 dollars and 30 cents", "149円25銭", "10 рублей 50 копеек", 5元3角5分, 两角五分; "156円20～22銭" too;
 * and a half or quarter named after it: "a dollar and a quarter", (es) "12 euros y medio".
 * "$5 and 30 cents a share" is one sum as well. Leaves apart "5 dollars, 30 cents more", with its comma, and "350 million lei and 50 bani".
 */
export const joinParts: Refiner = (figures, { text }) => {
  const joined: FigureCandidate[] = [];
  // The smallest part of the last figure so far, as a power of ten.
  let smallest = 0;
  for (const figure of figures) {
    const before = joined.at(-1);
    const whole = before === undefined ? undefined : together(text, before, figure, smallest);
    if (whole === undefined) joined.push(figure);
    else joined[joined.length - 1] = whole;
    smallest = Math.max(0, figure.minor);
    const sum = joined[joined.length - 1] as FigureCandidate;
    const last = withoutName(text, sum, smallest) ?? withHalf(text, sum);
    if (last !== undefined) joined[joined.length - 1] = last;
  }
  return joined;
};

function together(text: string, unit: FigureCandidate, part: FigureCandidate, smallest: number): FigureCandidate | undefined {
  const step = minorOf(unit, part) - smallest;
  if (step <= 0 || unit.minor < 0 || isInMillions(unit.amount, smallest) || unit.amount.low.places > smallest - unit.minor || unit.amount.isRange) return undefined;
  const shared = unit.codes.filter((code) => part.codes.includes(code));
  const codes = shared.length > 0 || !ofAnyUnit.test(part.sign) || unit.lexicon.language === 'en' ? shared : unit.codes;
  if (codes.length === 0 || !between.test(text.slice(unit.end, part.start)) || !less(part.amount.low, powerOfTen(step))) return undefined;
  return isOtherWord(text, part) ? undefined : { ...withPart(unit, part, minorOf(unit, part)), codes };
}

/** (zh) 20元5分钟 are minutes. */
function isOtherWord(text: string, { lexicon, sign, end }: FigureCandidate): boolean {
  return end < text.length && otherWords[lexicon.language]?.[sign]?.includes(text.charAt(end)) === true;
}

/** (ar) "15 دينارا و500 فلس": a thousand fils make a dinar, a hundred a dirham. */
function minorOf({ codes }: FigureCandidate, part: FigureCandidate): number {
  const shared = codes.filter((code) => part.codes.includes(code));
  return part.minor === 2 && shared.length > 0 && shared.every((code) => inThousandths.has(code)) ? 3 : part.minor;
}

/** Words for hundredths of any currency: (es) "tres dólares australianos y cincuenta centavos". Not in English, where the pounds before "cents" may be weight. */
const ofAnyUnit = /^(?:cent(?:s|avos?|imes?|esim[oi])?|c[éê]ntimos?|сантим(?:а|ов)?|цент(?:а|ов)?)$/i;

/** "350 million lei", which nobody states to the hundredth; but (pt) "dois milhões, cento e dez mil, trezentos e um reais". */
function isInMillions({ power, low }: Amount, smallest: number): boolean {
  return power >= 6 && ((low.places > 0 && smallest === 0) || low.units % 1000n === 0n);
}

function withPart(unit: FigureCandidate, { amount, end }: Pick<FigureCandidate, 'amount' | 'end'>, minor: number): FigureCandidate {
  const [low, high] = [amount.low, amount.high].map((each) => add(unit.amount.low, shift(each, unit.minor - minor))) as [Decimal, Decimal];
  return { ...unit, end, qualified: true, amount: { ...unit.amount, end: amount.end, low, high, isRange: amount.isRange, significant: digitsOf(high) } };
}

/** What joins the parts: "and" in languages that write it there; nothing in those without spaces. */
const between = /^(?: ?(?:and|und|et|y|con|com|e|en|och|og|ja|i|a|и|і|و|ו-?|και|és|[șş]i|si|dan|và|और|と|又|та|零|〇) ?| ?)$/u;

/** Chinese leaves the name of the last part out: 五块二 is 5.2, 五块七毛八 5.78, 12块5 is 12.5. */
function withoutName(text: string, figure: FigureCandidate, smallest: number): FigureCandidate | undefined {
  const { lexicon, end, amount } = figure;
  if (lexicon.language !== 'zh' || amount.isRange || amount.low.places > smallest || !/[块塊毛角]/.test(text.charAt(end - 1))) return undefined;
  const last = digitAfter(text, end, lexicon);
  if (last === undefined || last.value.places > 0 || !/^(?:$|[\s\p{P}的一到至涨漲跌降左起])/u.test(text.slice(last.reach, last.reach + 1))) return undefined;
  return withPart(figure, { end: last.reach, amount: { ...amount, low: last.value, high: last.value, end: last.reach } }, smallest + 1);
}

/** A single digit, in words or not. */
function digitAfter(text: string, offset: number, lexicon: Lexicon): { readonly reach: number; readonly value: Decimal } | undefined {
  const word = lexicon.numbers.at(text, offset);
  if (word !== undefined) return { reach: word.reach, value: word.value.value };
  const digit = '1２2３3４4５5６6７7８8９9'.includes(text.charAt(offset)) ? text.charAt(offset).normalize('NFKC') : '';
  return digit === '' ? undefined : { reach: offset + 1, value: decimal(digit) };
}

/** The figure with a half that is named after it. */
function withHalf(text: string, figure: FigureCandidate): FigureCandidate | undefined {
  const { lexicon, reader, amount, minor, end } = figure;
  if (reader !== 'name-after' || amount.power > 0 || amount.low.places > 0 || amount.isRange || minor !== 0) return undefined;
  const half = halfAfter(text, end, lexicon.language);
  if (half === undefined) return undefined;
  const value = decimal('0', half.digits);
  return { ...withPart(figure, { end: half.end, amount: { ...amount, low: value, high: value } }, 0), qualified: figure.qualified };
}
