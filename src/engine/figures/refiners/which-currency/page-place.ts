import type { FigureCandidate } from '../../candidate';
import type { Place } from '../../find-places';
import { afterGap } from '../../spaces';
import { currencyOfCountry } from '../../vocabulary/countries';
import type { FigurePage } from '../refiner';
import { isAlwaysMarked, isMostlyMarked, neverMarked, smallDollars } from './bare-signs';
import { languageCountry } from './language';
import { isOfSomebody } from './of-somebody';
import { mostNear } from './page-figure';
import { siteCountry } from './site-country';
import type { Surroundings, Witness } from './witness';

/** The country that the text speaks of around a figure: what is named in its sentence counts most, then what is named nearest. */
export const pagePlace: Witness = (figure, possible, around) => {
  const site = siteCountry(figure, possible, around)?.[0];
  // A bare 元 is the page's own: who writes of another country's unit says which.
  if (site !== undefined && figure.codes.includes('TWD') && figure.codes[0] === 'CNY') return undefined;
  const isEnough = ({ code, score }: Claim) => code === site || score >= (isMostlyMarked(code, figure) || isNeighbour(code, site) ? inSentence : elsewhere);
  // "Taiwan's TSMC will spend $100 billion in Arizona": where two have as good a claim, the dollar without a mark is America's; else the language's own goes first, then the nearest.
  const first = ['USD', ownCurrency(figure, possible)];
  const rank = ({ code }: Claim) => (first.includes(code) ? first.indexOf(code) : first.length);
  const [best] = claims(figure, possible, site, around).filter((claim) => isEnough(claim) && (claim.code === site || isNamed(claim, figure))).sort((a, b) => b.score - a.score || rank(a) - rank(b) || a.away - b.away);
  return best && [best.code, { code: best.place.isDateline ? 'dateline' : 'page-place', evidence: best.place.word }];
};

/** India, which the papers of its neighbours that have rupees of their own name in passing. */
function isNeighbour(code: string, site: string | undefined): boolean {
  return code === 'INR' && site !== undefined;
}

/** What the places around a figure say together for one currency. */
interface Claim {
  readonly code: string;
  /** The first of the places. */
  readonly place: Place;
  /** Whether one of them is the country by name, or a dateline. */
  isNamed: boolean;
  score: number;
  /** How far the nearest of them is, in characters, those behind the figure counted `behind` times. */
  away: number;
}

function claims(figure: FigureCandidate, possible: readonly string[], site: string | undefined, { page, figures, index }: Surroundings): readonly Claim[] {
  const claims = new Map<string, Claim>();
  const last = figures[index - 1];
  const weight = weigher(figure, last, page);
  const places = page.places(figure);
  const isListed = (place: Place) => isBeforeSum(page.text, place) && places.filter((other) => isBeforeSum(page.text, other)).length >= shortestList;
  const next = figures[index + 1];
  const near = figures.slice(Math.max(0, index - mostNear), index + mostNear);
  const isSilent = (place: Place, code: string) =>
    isAlwaysMarked(code, figure) ||
    (isMostlyMarked(code, figure) && place.start > figure.end) ||
    isCountedOtherwise(code, page.text, figure) ||
    isBuyer(page.text, place, figure) ||
    isListed(place) ||
    ((site !== undefined || figure.sign === '$') && isOfSomebody(page.text, place, figure.lexicon.language)) ||
    (site === undefined && smallDollars.has(code) && isLent(figure, page)) ||
    ((site !== undefined || isMostlyMarked(code, figure)) && isSeat(page.text, place)) ||
    (site !== undefined && (namesMoney(page.text, place, figure) || isMarked(code, figure, near) || isRecipient(page.text, place, [figure, last]) || isOfNext(place, figure, next, page)));
  for (const place of neverMarked(figure) !== undefined ? places.filter(({ isDateline }) => isDateline) : places) {
    const code = currencyOfCountry(possible, place.country);
    if (code === undefined || (code !== site && isSilent(place, code))) continue;
    const away = place.start < figure.start ? figure.start - place.start : behind * (place.start - figure.start);
    const claim = claims.get(code) ?? { code, place, isNamed: false, score: code === site ? sitesWeight : 0, away };
    claim.isNamed ||= place.isCountry || place.isDateline;
    claim.score += weight(place);
    claim.away = Math.min(claim.away, away);
    claims.set(code, claim);
  }
  return [...claims.values()];
}

/** "Kingston Technology", "Nassau County": towns of small countries that have a dollar are as often others', so that the country has to be named too. */
function isNamed({ code, isNamed }: Claim, { sign }: FigureCandidate): boolean {
  return sign !== '$' || isNamed || !smallDollars.has(code);
}

/** "led by Britain ($13.3 million), Brazil ($7 million) and Australia ($6.3 million)": where something was earned, all in the same money. */
function isBeforeSum(text: string, { start, word }: Place): boolean {
  return /^ \([$\d]/.test(text.slice(start + word.length, start + word.length + 3));
}

/** As many as that are a list. */
const shortestList = 3;

/** "would give $10 million to Jamaica", on a page of a country that has a dollar of its own: of this figure or of the one before it. */
function isRecipient(text: string, place: Place, figures: readonly (FigureCandidate | undefined)[]): boolean {
  return figures.some((figure) => figure?.sign.includes('$') === true && place.start > figure.end && /^ (?:[a-z]+ ){0,3}(?:for|to) (?:the )?$/.test(text.slice(figure.end, Math.min(place.start, figure.end + longestSale))));
}

/** "US-based": where a firm sits, on a page of a country that has its own dollar, is not whose money it is. */
function isSeat(text: string, { start, word }: Place): boolean {
  const end = start + word.length;
  return text.charAt(end) === '-' && /^-(?:based|headquartered|owned|backed)\b/.test(text.slice(end, end + 15));
}

/** "The Indian rupee": whose money is named, on a page of a country that has its own of that name, is not whose is meant. */
function namesMoney(text: string, { start, word }: Place, { codes, lexicon }: FigureCandidate): boolean {
  const name = lexicon.names.at(text, afterGap(text, start + word.length));
  return name !== undefined && name.value.minor === 0 && name.value.codes.some((code) => codes.includes(code));
}

/** What a later sentence names before its own figure says nothing, where the page has money of that name: (ar) "بلغ 30 ألف ليرة. أما في تركيا فبلغ 1212 ليرة" (in Turkey, however). */
function isOfNext({ start, country }: Place, figure: FigureCandidate, next: FigureCandidate | undefined, { sentence }: FigurePage): boolean {
  if (next === undefined) return false;
  const later = sentence(next.start);
  return later.start >= figure.end && start >= later.start && start < next.start && (next.sign === figure.sign || currencyOfCountry(next.codes, country) !== undefined);
}

/** "Tanzania will spend TSh 1.2 trillion": whose money the page marks is not whose it means by its own country's sign. */
function isMarked(code: string, { sign }: FigureCandidate, near: readonly FigureCandidate[]): boolean {
  return near.some((other) => other.sign !== sign && other.minor === 0 && other.codes.length === 1 && other.codes[0] === code);
}

/** "Jamaica signed a $1.27 billion agreement with the IMF": what banks of the world lend to small countries is America's dollars. */
function isLent({ sign, start }: FigureCandidate, { text, sentence }: FigurePage): boolean {
  const around = sentence(start);
  return sign === '$' && lenders.test(text.slice(Math.max(around.start, start - longestClause), Math.min(around.end, start + longestClause)));
}

const lenders = /\b(?:IMF|International Monetary Fund|World Bank|Development Bank|IDB|ADB|Paris Club)\b/;

/** "Gold worth Rs 2.5 crore from Sri Lanka": its own papers count in millions. */
function isCountedOtherwise(code: string, text: string, { start, end }: FigureCandidate): boolean {
  return code === 'LKR' && /\b(?:lakh|crore)s?\b/i.test(text.slice(start, end));
}

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

/** What is named between the last figure of the sentence and this one: "Kenya's budget is Sh4.2 trillion, Uganda's Sh72 trillion". More than a dateline. */
const onItsOwn = 6;

/** "In Mexico City the minimum wage rose to 278.80 pesos", in an article from Buenos Aires: what a sentence opens with is where it happened. */
const opening = /^["“«]?(?:In|Across|En|À|Em) $/u;
const longestOpening = 8;

/**
 * How much a place says about a figure: most where it is named for this figure alone, or no semicolon parts the two, and more where it is a dateline.
 *
 * @param last the figure before it
 */
function weigher(figure: FigureCandidate, last: FigureCandidate | undefined, { text, sentence }: FigurePage): (place: Place) => number {
  const { start, end } = sentence(figure.start);
  const from = Math.max(start, figure.start - longestClause);
  const semicolon = text.slice(from, figure.start).lastIndexOf(';');
  const clause = semicolon < 0 ? end : from + semicolon;
  const opens = ({ start: at }: Place) => figure.sign !== '$' && at >= start && at < figure.start && at - start <= longestOpening && opening.test(text.slice(start, at));
  const isItsOwn = ({ start: at, word }: Place) => last !== undefined && last.start >= start && at >= last.end && at < figure.start && (figure.sign !== '$' || /^['’]s /.test(text.slice(at + word.length, at + word.length + 3)));
  return (place) => (isItsOwn(place) || opens(place) ? onItsOwn : 0) + (place.start >= start && place.start < end ? (place.start > clause ? inClause : inSentence) : elsewhere) + (place.isDateline ? inDateline : 0);
}

/** What the country that the figure's language speaks for pays with. */
function ownCurrency({ lexicon }: FigureCandidate, possible: readonly string[]): string | undefined {
  const country = languageCountry(lexicon.language);
  return country === undefined ? undefined : currencyOfCountry(possible, country);
}
