import type { Hints } from '../../hints';
import type { Assumption, FigureMention } from '../figure';
import type { Unit } from '../scan';
import { countryCurrencies } from '../vocabulary/country-currencies';
import { placeCurrencies } from '../vocabulary/places';
import type { FigurePage, Refiner } from './refiner';

/**
 * Settles signs that may mean several currencies, in the order of `AssumptionCode`, and keeps the reason.
 * "$2.1 billion (US$1.5 billion)" of an Australian paper: Australian dollars, because the other one is set apart.
 */
export const whichCurrency: Refiner = (figures, page) => {
  const evidence = gatherEvidence(figures, page);
  return figures.map((figure, index) => {
    if (figure.alternatives.length < 2) return figure;
    const possible = contrasted(figures, index);
    const settled = evidence(figure).find(([code]) => possible.includes(code));
    if (settled === undefined) return { ...figure, currency: possible[0] ?? figure.currency, assumed: worldDefault(figure) };
    return { ...figure, currency: settled[0], assumed: settled[1] };
  });
};

type Settles = readonly [currency: string, why: Assumption];

/** What a qualified figure in brackets right behind ("$2.1 billion (US$1.5 billion)") rules out. */
function contrasted(figures: readonly FigureMention[], index: number): readonly string[] {
  const figure = figures[index];
  const next = figures[index + 1];
  if (figure === undefined) return [];
  const beside = next !== undefined && next.alternatives.length === 1 && next.start - figure.end < 10;
  const left = beside ? figure.alternatives.filter((code) => code !== next.currency) : figure.alternatives;
  return left.length > 0 ? left : figure.alternatives;
}

function gatherEvidence(figures: readonly FigureMention[], { units, hints }: FigurePage): (figure: FigureMention) => readonly Settles[] {
  const said = figures.filter((figure) => figure.alternatives.length === 1);
  const places = placesOf(units);
  return (figure) => [
    ...correction(figure, hints),
    ...pageFigures(said),
    ...places,
    ...siteCountry(hints),
    ...language(hints),
  ];
}

/**
 * Names that were settled by an adjective ("Australian dollars") speak for the bare sign; a marked sign ("A$") does not: who writes
 * "HK$" for one figure and "$" for another means two currencies.
 */
function pageFigures(said: readonly FigureMention[]): readonly Settles[] {
  return said
    .filter((other) => /^\p{Ll}/u.test(other.sign) && other.currency !== 'USD')
    .map((other): Settles => [other.currency, { code: 'page-figure', evidence: other.text }]);
}

function correction(figure: FigureMention, hints: Hints): readonly Settles[] {
  const code = hints.corrections?.[figure.sign];
  return code === undefined ? [] : [[code, { code: 'correction', evidence: figure.sign }]];
}

/** The currencies of the countries that the text speaks of, most often named first. */
function placesOf(units: readonly Unit[]): readonly Settles[] {
  const counts = new Map<string, { count: number; word: string }>();
  for (const unit of units) {
    const code = unit.kind === 'word' ? placeCurrencies.get(unit.text) : undefined;
    if (code === undefined) continue;
    const seen = counts.get(code);
    counts.set(code, { count: (seen?.count ?? 0) + 1, word: seen?.word ?? unit.text });
  }
  return [...counts]
    .sort(([, a], [, b]) => b.count - a.count)
    .map(([code, { word }]): Settles => [code, { code: 'page-place', evidence: word }]);
}

function siteCountry(hints: Hints): readonly Settles[] {
  const country = hints.region ?? hostCountry(hints.url);
  const code = currencyOf(country);
  return country === undefined || code === undefined ? [] : [[code, { code: 'site-country', evidence: country.toLowerCase() }]];
}

/** The country that a host name ends with: "smh.com.au" → "au". */
function hostCountry(url: string | null): string | undefined {
  return url === null ? undefined : /^https?:\/\/[^/?#:]+\.([a-z]{2})(?:[/?#:]|$)/i.exec(url)?.[1];
}

/** The region of a tag ("en-AU"), or the one country of a language that has one. */
function language(hints: Hints): readonly Settles[] {
  const tag = hints.lang ?? '';
  const code = currencyOf(/-([A-Za-z]{2})\b/.exec(tag)?.[1] ?? languageCountries[tag.split('-')[0] ?? '']);
  return code === undefined ? [] : [[code, { code: 'language', evidence: tag }]];
}

/** `uk` is what British host names end with; the rest are ISO 3166-1. */
function currencyOf(country: string | undefined): string | undefined {
  const region = country?.toUpperCase();
  return region === undefined ? undefined : countryCurrencies[region === 'UK' ? 'GB' : region];
}

const languageCountries: Readonly<Record<string, string>> = { zh: 'cn', ja: 'jp', ko: 'kr', sv: 'se', nb: 'no', da: 'dk', is: 'is', hi: 'in', ro: 'ro' };

function worldDefault(figure: FigureMention): Assumption | null {
  return { code: 'world-default', evidence: figure.sign };
}
