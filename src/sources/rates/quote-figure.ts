import type { Conversion } from '../../engine/conversion/conversion';
import { convert } from '../../engine/conversion/convert';
import { daysBetween } from '../../engine/conversion/day-table';
import type { RateTable } from '../../engine/conversion/rate';
import { verdict, type ConvertedSide } from '../../engine/conversion/verdict';
import type { FigureMention } from '../../engine/figures/figure';

/** What a conversion depends on besides the figure. */
export interface RateContext {
  readonly rates: RateTable;
  /** ISO 4217 codes, first one big. */
  readonly homeCurrencies: readonly string[];
  /** ISO 8601 day, `null` when the page does not say. */
  readonly articleDate: string | null;
  /** BCP 47 tag of the reader. */
  readonly locale: string;
}

/** A rate further than this from the article is not "the rate of the article's day". */
const articleDays = 45;
/** Fewer days than this draw no line. */
const seriesDays = 3;

/** One home currency: at the article's day where a rate near enough is known, and at the newest. */
export interface QuotedFigure {
  readonly currency: string;
  readonly article: Conversion | null;
  readonly latest: Conversion;
  readonly change: number | null;
  readonly series: ReturnType<RateTable['series']>;
}

/** Quotes a figure in each home currency but its own; currencies without a rate are left out. */
export function quoteFigure(figure: FigureMention, context: RateContext): readonly QuotedFigure[] {
  return context.homeCurrencies
    .filter((currency) => currency !== figure.currency)
    .map((currency) => quote(figure, currency, context))
    .filter((quoted) => quoted !== undefined);
}

function quote(figure: FigureMention, currency: string, { rates, articleDate, locale }: RateContext): QuotedFigure | undefined {
  const newest = rates.rate(figure.currency, currency, null);
  if (newest === undefined) return undefined;
  const nearest = articleDate === null ? undefined : rates.rate(figure.currency, currency, articleDate);
  const near = nearest !== undefined && articleDate !== null && Math.abs(daysBetween(nearest.date, articleDate)) <= articleDays;
  const series = near ? rates.series(figure.currency, currency, nearest.date) : [];
  return {
    currency,
    article: near ? convert(figure, nearest, 'article', locale) : null,
    latest: convert(figure, newest, 'latest', locale),
    change: near ? Number(newest.rate) / Number(nearest.rate) - 1 : null,
    series: series.length < seriesDays ? [] : series,
  };
}

/** Checks an author's own conversion against the rate nearest to the article's day; `null` where that cannot be said. */
export function checkRestatement(from: ConvertedSide, to: ConvertedSide, { rates, articleDate }: RateContext) {
  const reference = articleDate === null ? undefined : rates.rate(from.currency, to.currency, articleDate);
  return reference === undefined || articleDate === null ? null : (verdict(from, to, reference, articleDate) ?? null);
}
