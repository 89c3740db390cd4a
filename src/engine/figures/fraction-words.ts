import { add, decimal } from './decimal';
import { withoutSpaces } from './scale';
import { afterGap } from './spaces';
import type { Pile } from './pile';
import type { Lexicon } from './vocabulary/lexicon';

/** The most decimals a spoken number may have. */
const mostDecimals = 4;

/** Adds the decimals after a number in words: "one point five" is 1.5, "two point two five" and (fr) "deux virgule vingt-cinq" are 2.25; some write the numbers in digits ("14-point-87"). `undefined` where there are none. */
export function withFraction(text: string, pile: Pile, lexicon: Lexicon): Pile | undefined {
  const point = lexicon.point.at(text, afterGap(text, pile.end));
  const last = pile.parts.at(-1);
  if (point === undefined || last === undefined) return undefined;
  const { digits, end } = numerals(text, point.reach) ?? inTens(text, point.reach, lexicon) ?? oneByOne(text, point.reach, lexicon);
  if (digits === '' || isClock(text, end, lexicon)) return undefined;
  return { ...pile, parts: [...pile.parts.slice(0, -1), { ...last, value: add(last.value, decimal('0', digits)) }], end, significant: pile.significant + digits.length };
}

/** 两点五十 is ten to three: in these scripts only thousands and more, 万 upwards, can follow decimals. */
function isClock(text: string, end: number, lexicon: Lexicon): boolean {
  const scale = withoutSpaces.has(lexicon.language) ? lexicon.scalesInWords.at(text, end) : undefined;
  return scale !== undefined && scale.value < 4;
}

interface Decimals {
  readonly digits: string;
  readonly end: number;
}

/** "14-point-87". */
function numerals(text: string, offset: number): Decimals | undefined {
  const start = afterGap(text, offset);
  const digits = /^\d{1,4}(?!\d)/.exec(text.slice(start, start + mostDecimals + 1))?.[0];
  return digits === undefined ? undefined : { digits, end: start + digits.length };
}

/** "zero five", "two five". */
function oneByOne(text: string, offset: number, lexicon: Lexicon): Decimals {
  let digits = '';
  let end = offset;
  while (digits.length < mostDecimals) {
    const next = wholeAt(text, end, lexicon);
    if (next === undefined || next.units > 9n) break;
    digits += next.units.toString();
    end = next.reach;
  }
  return { digits, end };
}

/** "vingt-cinq", "ochenta y tres", "twelve"; `undefined` where the decimals do not begin with ten or more. */
function inTens(text: string, offset: number, lexicon: Lexicon): Decimals | undefined {
  const tens = wholeAt(text, offset, lexicon);
  if (tens === undefined || tens.units < 10n || tens.units > 99n) return undefined;
  const and = lexicon.and.at(text, afterGap(text, tens.reach));
  const ones = tens.units % 10n === 0n ? wholeAt(text, and?.reach ?? tens.reach, lexicon) : undefined;
  return ones === undefined || ones.units > 9n ? { digits: tens.units.toString(), end: tens.reach } : { digits: (tens.units + ones.units).toString(), end: ones.reach };
}

function wholeAt(text: string, offset: number, lexicon: Lexicon): { readonly units: bigint; readonly reach: number } | undefined {
  const word = lexicon.numbers.at(text, afterGap(text, offset));
  return word === undefined || word.value.value.places > 0 ? undefined : { units: word.value.value.units, reach: word.reach };
}
