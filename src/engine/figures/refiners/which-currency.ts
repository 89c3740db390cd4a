import type { Assumption } from '../figure';
import type { FigureCandidate } from '../candidate';
import { asString } from '../decimal';
import type { Place } from '../find-places';
import { isAlwaysMarked, isMostlyMarked, isNeverMarked } from '../bare-signs';
import { currencyOfCountry } from '../vocabulary/countries';
import { findStatement } from '../find-statement';
import type { FigurePage, Refiner } from './refiner';

/**
 * Settles signs that may mean several currencies, in the order of `AssumptionCode`, and keeps the reason.
 * "$2.1 billion (US$1.5 billion)" of an Australian paper: Australian dollars, because the other one is set apart.
 * Parts of a unit, and thousands by slang, come last: "42 cents" beside "$17.08" are cents of that dollar.
 */
export const whichCurrency: Refiner = (figures, page) => {
  if (figures.every(({ codes }) => codes.length === 1)) return figures;
  const world = { page, figures, statement: findStatement(page.text, figures), speakers: speakersOf(figures) };
  const units = [...figures];
  // In order: a figure in brackets is set apart from what the one before it was settled to be.
  for (const [index, figure] of figures.entries()) if (!asksOthers(figure)) units[index] = settle(figure, { ...world, figures: units, index });
  return units.map((figure, index) => (asksOthers(figure) ? settle(figure, { ...world, figures: units, index }) : figure));
};

interface World {
  readonly page: FigurePage;
  readonly figures: readonly FigureCandidate[];
  readonly statement: Settles | undefined;
  /** Figures whose name says its country. */
  readonly speakers: readonly FigureCandidate[];
  /** Which of the figures is asked about. */
  readonly index: number;
}

/** A currency, and why. */
export type Settles = readonly [currency: string, why: Assumption];

function settle(figure: FigureCandidate, world: World): FigureCandidate {
  if (figure.codes.length < 2) return figure;
  const contrast = contrasted(world.page.text, world.figures, world.index);
  const possible = contrast?.left ?? withoutMarked(figure, world);
  for (const source of sources) {
    const settled = source(figure, possible, world);
    if (settled !== undefined) return { ...figure, currency: settled[0], assumed: settled[1], minor: inThousandths(figure, settled[0]) };
  }
  const assumed: Assumption = contrast === undefined ? { code: 'world-default', evidence: figure.sign } : { code: 'contrast', evidence: contrast.evidence };
  return { ...figure, currency: contrast?.left[0] ?? figure.codes[0] ?? null, assumed };
}

/** A hundred fils make a dirham, a thousand a dinar. */
function inThousandths({ minor }: FigureCandidate, currency: string): number {
  return minor === 2 && /^(?:BHD|IQD|JOD|KWD)$/.test(currency) ? 3 : minor;
}

/**
 * What a bare "$" may be beside figures that are marked: who writes "NT$325 billion", or "20,000 pesos" in English, means another dollar by
 * "$100 billion". Where nothing else says which, that is no reason against the world's default.
 */
function withoutMarked(figure: FigureCandidate, { figures, index }: World): readonly string[] {
  if (figure.sign !== '$') return figure.codes;
  const near = figures.slice(Math.max(0, index - mostNear), index + mostNear);
  const marked = near.filter((other) => isMarked(other) || (figure.lexicon.language === 'en' && /^pesos?$/i.test(other.sign))).flatMap(({ codes }) => codes);
  return marked.length === 0 ? figure.codes : figure.codes.filter((code) => !marked.includes(code));
}

type Source = (figure: FigureCandidate, possible: readonly string[], world: World) => Settles | undefined;

/** What a qualified figure in brackets right behind ("$2.1 billion (US$1.5 billion)") or right before rules out. */
function contrasted(text: string, figures: readonly FigureCandidate[], index: number): { readonly left: readonly string[]; readonly evidence: string } | undefined {
  const figure = figures[index];
  if (figure === undefined || !figure.reader.startsWith('sign')) return undefined;
  const [before, after] = [figures[index - 1], figures[index + 1]];
  return ruledOut(text, figure, after) ?? ruledOut(text, figure, before);
}

function ruledOut(text: string, figure: FigureCandidate, other: FigureCandidate | undefined): { readonly left: readonly string[]; readonly evidence: string } | undefined {
  if (other === undefined || !isBeside(text, figure, other) || isAlike(figure, other)) return undefined;
  const code = settledCode(other);
  if (code === undefined || !figure.codes.includes(code) || figure.codes.length < 2) return undefined;
  return { left: figure.codes.filter((each) => each !== code), evidence: other.sign };
}

/** "20 million dollars ($20,000,000)", "two million dollars, or $3.5 million", "one million US dollars ($1,000,000)": who leaves both open, or says one sum twice, sets neither apart. */
function isAlike({ codes, amount }: FigureCandidate, { codes: others, amount: other }: FigureCandidate): boolean {
  return (others.length > 1 && codes[0] === others[0]) || (asString(amount.low) === asString(other.low) && asString(amount.high) === asString(other.high));
}

/** Whether letters beside its sign say which dollar it is: "NT$5", "u$s 5". */
function isMarked({ codes, sign }: FigureCandidate): boolean {
  return codes.length === 1 && sign.includes('$') && /\p{L}/u.test(sign);
}

/** The code beyond doubt, or the one that was settled already. */
function settledCode({ codes, currency }: FigureCandidate): string | undefined {
  return codes.length === 1 ? codes[0] : (currency ?? undefined);
}

/** Whether brackets or "or" stand between the two, so that one says the other again. */
function isBeside(text: string, a: FigureCandidate, b: FigureCandidate): boolean {
  const [first, second] = a.start < b.start ? [a, b] : [b, a];
  return second.start - first.end < longestJoint && a.sign !== b.sign && /^\s?(?:[([（［—–]|,? ?(?:or|ou|oder|o|или|equivalent)\b)/u.test(text.slice(first.end, second.start));
}

const longestJoint = 40;

const statement: Source = (_figure, possible, { statement: said }) => (said !== undefined && possible.includes(said[0]) ? said : undefined);

const correction: Source = (figure, _possible, { page }) => {
  const corrections = page.hints.corrections ?? {};
  const code = Object.hasOwn(corrections, figure.sign) ? corrections[figure.sign] : undefined;
  return code === undefined ? undefined : [code, { code: 'correction', evidence: figure.sign }];
};

/**
 * Names that were settled by an adjective ("Australian dollars") speak for the bare one; a marked sign ("A$") does not: who writes
 * "HK$" for one figure and "$" for another means two currencies.
 */
const pageFigure: Source = (figure, possible, { figures, speakers, page, index }) => {
  const near = asksOthers(figure) ? figures.slice(Math.max(0, index - mostNear), index + mostNear) : speakers;
  let closest: FigureCandidate | undefined;
  for (const other of near) {
    if (other === figure || asksOthers(other) || !possible.includes(currencyNow(other))) continue;
    if (closest === undefined || distance(other, figure) < distance(closest, figure)) closest = other;
  }
  return closest && [currencyNow(closest), { code: 'page-figure', evidence: page.text.slice(closest.start, closest.end) }];
};

/** Whether any figure near it may say which currency it is: "42 cents", "five grand". */
function asksOthers({ minor, reader }: FigureCandidate): boolean {
  return minor > 0 || (minor < 0 && reader === 'name-after');
}

/** Figures to either side that are asked. */
const mostNear = 4;
/** Figures whose name says its country that are kept to speak for others: later ones say nothing new. */
const mostSpeakers = 50;

function speakersOf(figures: readonly FigureCandidate[]): readonly FigureCandidate[] {
  const seen = new Map<string, number>();
  return figures.filter(({ codes, sign }) => {
    const [code = ''] = codes;
    if (codes.length !== 1 || !/^\p{Ll}/u.test(sign) || /\p{Sc}/u.test(sign)) return false;
    seen.set(code, (seen.get(code) ?? 0) + 1);
    return (seen.get(code) ?? 0) * seen.size <= mostSpeakers;
  });
}

function currencyNow({ currency, codes }: FigureCandidate): string {
  return currency ?? codes[0] ?? '';
}

function distance(a: FigureCandidate, b: FigureCandidate): number {
  return Math.abs(a.start - b.start);
}

const pagePlace: Source = (figure, possible, world) => {
  const site = siteCountry(figure, possible, world)?.[0];
  // A bare 元 is the page's own: who writes of another country's unit says which.
  if (site !== undefined && figure.codes.includes('TWD') && figure.codes[0] === 'CNY') return undefined;
  const scores = new Map<string, { score: number; nearest: number; readonly place: Place }>();
  const weight = weigher(figure, world.page);
  const places = world.page.places(figure);
  for (const place of isNeverMarked(figure) ? places.filter(({ isDateline }) => isDateline) : places) {
    const code = currencyOfCountry(possible, place.country);
    if (code === undefined || (code !== site && (isAlwaysMarked(code, figure) || isBuyer(world.page.text, place, figure)))) continue;
    const known = scores.get(code);
    const away = place.start < figure.start ? figure.start - place.start : behind * (place.start - figure.start);
    if (known === undefined) scores.set(code, { score: weight(place) + (code === site ? sitesWeight : 0), nearest: away, place });
    else {
      known.score += weight(place);
      known.nearest = Math.min(known.nearest, away);
    }
  }
  const first = ['USD', languageCurrency(figure, possible)];
  const rank = (code: string) => (first.includes(code) ? first.indexOf(code) : first.length);
  // "Taiwan's TSMC will spend $100 billion in Arizona": where two have as good a claim, the dollar without a mark is America's; else the language's own goes first, then the nearest.
  const [best] = [...scores].filter(([code, { score }]) => code === site || score >= (isMostlyMarked(code, figure) ? inSentence : elsewhere)).sort(([one, a], [other, b]) => b.score - a.score || rank(one) - rank(other) || a.nearest - b.nearest);
  return best && [best[0], { code: best[1].place.isDateline ? 'dateline' : 'page-place', evidence: best[1].place.word }];
};

/** "$6 billion in arms sales to Taiwan": who is sold arms, or shipped goods, is not whose money it is. */
function isBuyer(text: string, place: Place, { sign, end }: FigureCandidate): boolean {
  return sign === '$' && place.start > end && place.start - end < longestSale && sales.test(text.slice(end, place.start));
}

const longestSale = 90;
const sales = /\b(?:arms|weapons?|missiles?|military|jets|drones|tanks|submarines|ammunition|munitions|artillery|sales?|exports?|shipments?)\b[^.;]{0,60} (?:to|for) (?:the )?$/;

/** How much further away a place behind the figure counts as. */
const behind = 3;

/** What the page's own country adds to its currency, where the text names a place of it too. */
const sitesWeight = 2;

/** How far back a figure's semicolon is looked for: a sentence may be a text of megabytes without any. */
const longestClause = 500;

/** How much a place says about a figure by where it stands. */
const elsewhere = 1;
const inSentence = 3;
const inClause = 4;
const inDateline = 4;

/** How much a place says about a figure: most where no semicolon parts the two, and more where it is a dateline. */
function weigher(figure: FigureCandidate, { text, sentence }: FigurePage): (place: Place) => number {
  const { start, end } = sentence(figure.start);
  const from = Math.max(start, figure.start - longestClause);
  const semicolon = text.slice(from, figure.start).lastIndexOf(';');
  const clause = semicolon < 0 ? end : from + semicolon;
  return (place) => (place.start >= start && place.start < end ? (place.start > clause ? inClause : inSentence) : elsewhere) + (place.isDateline ? inDateline : 0);
}

const siteCountry: Source = (_figure, possible, { page: { hints, country } }) => {
  const code = country === undefined ? undefined : currencyAt(possible, country, hints.date);
  return country === undefined || code === undefined ? undefined : [code, { code: 'site-country', evidence: country.toLowerCase() }];
};

/** The region of a tag ("en-AU"), or the one country of a language that has one. */
const language: Source = (figure, possible, { page }) => {
  const tag = page.hints.lang ?? figure.lexicon.language;
  const country = figure.lexicon.language === 'zh' && isTraditional(tag, page.text) ? 'TW' : (languageCountries[tag] ?? languageCountries[figure.lexicon.language]);
  const region = /-([A-Z]{2})\b/.exec(tag)?.[1] ?? country;
  const code = region === undefined ? undefined : currencyAt(possible, region, page.hints.date);
  return code === undefined ? undefined : [code, { code: 'language', evidence: tag }];
};

/** What the one country of the figure's language pays with, where it has one. */
function languageCurrency({ lexicon }: FigureCandidate, possible: readonly string[]): string | undefined {
  const country = languageCountries[lexicon.language];
  return country === undefined ? undefined : currencyOfCountry(possible, country);
}

/** Oil and gold are priced in one currency all over the world. */
const market: Source = (figure, possible) => (/^(?:barrel|(?:troy )?ounce)$/.test(figure.per ?? '') && possible.includes('USD') ? ['USD', { code: 'world-default', evidence: figure.sign }] : undefined);

const sources: readonly Source[] = [statement, correction, market, pageFigure, pagePlace, siteCountry, language];

/** The country's money among the possible ones, at the day of the page: francs of France before 2002. */
function currencyAt(possible: readonly string[], country: string, date: string | null): string | undefined {
  const now = currencyOfCountry(possible, country);
  const retired = possible.find((code) => code.startsWith(country) && code !== now);
  return retired !== undefined && date !== null && date < '2002' ? retired : now;
}

/** What `zh` without a script is written in. */
function isTraditional(tag: string, text: string): boolean {
  return /-(?:Hant|TW)\b/i.test(tag) || (!/-(?:Hans|CN)\b/i.test(tag) && /[億萬幣國這對會們]/.test(text.slice(0, 3000)));
}

const languageCountries: Readonly<Record<string, string>> = {
  zh: 'CN', ms: 'MY', ar: 'EG', ja: 'JP', ko: 'KR', sv: 'SE', nb: 'NO', da: 'DK', hi: 'IN', ro: 'RO', cs: 'CZ', sk: 'SK', it: 'IT', de: 'DE', nl: 'NL', fi: 'FI', el: 'GR', tr: 'TR', he: 'IL', pl: 'PL', uk: 'UA', ru: 'RU', hu: 'HU', id: 'ID', th: 'TH', vi: 'VN', fr: 'FR',
};
