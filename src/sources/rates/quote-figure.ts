import type { Conversion, Verdict } from '../../engine/conversion/conversion';
import { convert } from '../../engine/conversion/convert';
import { daysBetween } from '../../engine/days';
import { codeOn } from '../../engine/conversion/fixed-rates';
import { isOfficialOnly } from '../../engine/conversion/official-rates';
import type { Rate, RateTable } from '../../engine/conversion/rate';
import type { RateNote } from '../../engine/conversion/rate-note';
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
  /** Whether the rate since the article is drawn as a line: a card does so for its first currency, a list of figures does not. */
  readonly drawn: boolean;
}

/** A rate further than this from the article is not "the rate of the article's day". */
const articleDays = 45;
/** With fewer days than this no line is drawn. */
const seriesDays = 3;

/** The conversion into one home currency: at the article's day, if a rate close enough is known, and at the newest. */
export interface QuotedConversion {
  readonly currency: string;
  /** `null`: no rate within 45 days of the article, or the article's day is unknown. */
  readonly article: Conversion | null;
  readonly latest: Conversion;
  /** (latest − article) ÷ article as a signed fraction; `null` without `article`. */
  readonly change: number | null;
  /** The rates from the article's day to now, by ascending day; empty if too few are known to draw, and in lists. */
  readonly series: readonly Rate[];
  /** What else a reader should know about it: a legal rate, another day, an official rate that nobody paid. */
  readonly notes: readonly RateNote[];
}

/** Quotes a figure in each home currency except its own; currencies without a rate are left out. */
export function quoteFigure(figure: FigureMention, context: RateContext): readonly QuotedConversion[] {
  return context.homeCurrencies
    .filter((currency) => currency !== figure.currency)
    .map((currency, index) => quote(figure, currency, { ...context, drawn: context.drawn && index === 0 }))
    .filter((quoted) => quoted !== undefined);
}

function quote(figure: FigureMention, currency: string, context: RateContext): QuotedConversion | undefined {
  const { rates, articleDate, locale } = context;
  const base = codeOn(figure.currency, articleDate);
  const newest = rates.rate(base, currency, null);
  if (newest === undefined) return undefined;
  const nearest = articleDate === null ? undefined : rates.rate(base, currency, articleDate);
  const near = nearest !== undefined && articleDate !== null && Math.abs(daysBetween(nearest.date, articleDate)) <= articleDays ? nearest : undefined;
  return {
    currency,
    article: near === undefined ? null : convert(figure, near, 'article', locale),
    latest: convert(figure, newest, 'latest', locale),
    change: near === undefined ? null : Number(newest.rate) / Number(near.rate) - 1,
    series: near === undefined || articleDate === null || !context.drawn ? [] : series(near, newest, rates.series(base, currency, articleDate)),
    notes: [...aboutDay(articleDate, near, nearest), ...aboutRate(near ?? newest)],
  };
}

/** The rates from the article's to the newest, with what is known in between; empty if a law keeps the rate fixed. */
function series(first: Rate, last: Rate, known: readonly Rate[]): readonly Rate[] {
  if (first.source === 'fixed') return [];
  const between = known.filter(({ date }) => date > first.date && date < last.date);
  return between.length + 2 < seriesDays ? [] : [first, ...between, last];
}

function aboutDay(articleDate: string | null, near: Rate | undefined, nearest: Rate | undefined): readonly RateNote[] {
  if (articleDate === null) return [];
  if (near === undefined) return [{ code: 'none-near', nearest: nearest?.date ?? null }];
  return near.date === articleDate ? [] : [{ code: 'other-day', day: near.date }];
}

function aboutRate({ base, quote: into, date, through }: Rate): readonly RateNote[] {
  const fixed = through.map((each): RateNote => ({ code: 'fixed-rate', fixed: each }));
  // A replaced currency is judged by its successor: the bolívar of 2019 by today's rate.
  const codes = new Set([base, into, ...through.map(({ successor }) => successor)]);
  const official = [...codes].filter((code) => isOfficialOnly(code, date)).map((code): RateNote => ({ code: 'official-only', currency: code }));
  return [...fixed, ...official];
}

/** Checks an author's own conversion against the rate nearest to the article's day; `null` if there is nothing to compare. */
export function checkRestatement(from: ConvertedSide, to: ConvertedSide, { rates, articleDate }: Pick<RateContext, 'rates' | 'articleDate'>): Verdict | null {
  if (articleDate === null) return null;
  const reference = rates.rate(codeOn(from.currency, articleDate), codeOn(to.currency, articleDate), articleDate);
  return reference === undefined ? null : (verdict(from, to, reference, articleDate) ?? null);
}
