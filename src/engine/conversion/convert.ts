import Big from 'big.js';
import type { FigureMention } from '../figures/figure';
import type { Conversion } from './conversion';
import type { Rate } from './rate';
import { wordMoney } from './word-money';

/** What of a figure is converted. */
type ConvertedFigure = Pick<FigureMention, 'low' | 'high' | 'digits'>;

/**
 * Converts a figure, both ends of a range, with one rate. The products are exact; only `shown` is rounded, once.
 *
 * @param locale BCP 47 tag of the reader, for `shown`
 */
export function convert(figure: ConvertedFigure, rate: Rate, on: Conversion['on'], locale: string): Conversion {
  const low = new Big(figure.low).times(rate.rate).toFixed();
  const high = new Big(figure.high).times(rate.rate).toFixed();
  return { currency: rate.quote, low, high, shown: wordMoney({ low, high, currency: rate.quote }, shownDigits(figure.digits), locale), rate, on };
}

/** As many digits as the source wrote, but at least 3 and at most 6: "$1 billion" is not worth "₩1 trillion" but "₩1.43 trillion". */
export function shownDigits(written: number): number {
  return Math.min(6, Math.max(3, written));
}
