import type { FoundPage } from '../found/gather';
import { plainConversions } from './plain-conversions';
import { textFragmentLink } from './text-fragment';

/** One conversion of one figure, flat, for tables; a figure without a conversion has one line with those fields empty. */
export interface FigureLine {
  /** The figure as written, and where: UTF-16 offsets into the text that was read. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly currency: string;
  /** Decimal strings in the major unit: the two ends of a range, otherwise the same. */
  readonly low: string;
  readonly high: string;
  readonly bound: string;
  readonly per: string;
  /** Why the currency was assumed, if the text does not say it: code and evidence. */
  readonly assumed: string;
  readonly convertedTo: string;
  readonly convertedLow: string;
  readonly convertedHigh: string;
  readonly shown: string;
  readonly rate: string;
  readonly rateDate: string;
  readonly rateSource: string;
  /** Whether the rate is of the article's day or the newest. */
  readonly rateOf: string;
  readonly sentence: string;
  readonly link: string;
}

/** The fields of a line, in the order of a table. */
export const figureColumns: readonly (keyof FigureLine)[] = [
  'text', 'currency', 'low', 'high', 'bound', 'per', 'assumed', 'convertedTo', 'convertedLow', 'convertedHigh', 'shown', 'rate', 'rateDate', 'rateSource', 'rateOf',
  'sentence', 'start', 'end', 'link',
];

/** The page's figures as lines, one for each figure, home currency and day. */
export function figureLines({ report, figures }: FoundPage): readonly FigureLine[] {
  return figures.flatMap((card) => {
    const { figure } = card;
    const { text, start, end, currency, low, high, bound, per, assumed, sentence } = figure;
    const written = {
      text, start, end, currency, low, high,
      bound: bound ?? '',
      per: per ?? '',
      assumed: assumed === null ? '' : `${assumed.code}: ${assumed.evidence}`,
      sentence: report.text.slice(sentence.start, sentence.end),
      link: textFragmentLink(report.url, report.text, figure),
    };
    const lines = plainConversions(card).map(({ currency: convertedTo, low: convertedLow, high: convertedHigh, shown, rate, on }) => ({
      ...written, convertedTo, convertedLow, convertedHigh, shown, rate: rate.rate, rateDate: rate.date, rateSource: rate.source, rateOf: on,
    }));
    return lines.length > 0 ? lines : [{ ...written, convertedTo: '', convertedLow: '', convertedHigh: '', shown: '', rate: '', rateDate: '', rateSource: '', rateOf: '' }];
  });
}
