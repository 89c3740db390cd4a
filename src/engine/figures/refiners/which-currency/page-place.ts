import type { FigureCandidate } from '../../candidate';
import type { Place } from '../../read-place';
import { currencyOfCountry } from '../../vocabulary/countries';
import type { FigurePage } from '../refiner';
import { isMostlyMarked, neverMarked, smallDollars } from './bare-signs';
import { languageCountry } from './language';
import { silentPlaces } from './silent-places';
import { siteCountry } from './site-country';
import type { Surroundings, Witness } from './witness';

/** The country that the text speaks of around a figure: what is named in its sentence counts most, then what is named nearest. */
export const pagePlace: Witness = (figure, possible, around) => {
  const site = siteCountry(figure, possible, around)?.[0];
  // A bare 元 is the page's own: who writes of another country's unit says which.
  if (site !== undefined && figure.codes.includes('TWD') && figure.codes[0] === 'CNY') return undefined;
  const isEnough = ({ code, score }: Claim) => code === site || score >= (isMostlyMarked(code, figure) || isNeighbour(code, site) ? inSentence : site === undefined ? elsewhere : 2 * elsewhere);
  // "Taiwan's TSMC will spend $100 billion in Arizona": where two have as good a claim, the dollar without a mark is America's; else the language's own goes first, then the nearest.
  const first = ['USD', ownCurrency(figure, possible)];
  const rank = ({ code }: Claim) => (first.includes(code) ? first.indexOf(code) : first.length);
  const [best, next] = claims(figure, possible, site, around).filter((claim) => isEnough(claim) && (claim.code === site || isNamed(claim, figure))).sort((a, b) => b.score - a.score || rank(a) - rank(b) || a.away - b.away);
  // "Aid came from Canada and Jamaica. The storm cost $300 million": neither's, with nothing to choose between them.
  if (figure.sign === '$' && best !== undefined && next?.score === best.score && best.score < inSentence && rank(best) === first.length) return undefined;
  const place = best?.places[0];
  return best && place && [best.code, { code: place.isDateline ? 'dateline' : 'page-place', evidence: place.word }];
};

/** India, which the papers of its neighbours that have rupees of their own name in passing. */
function isNeighbour(code: string, site: string | undefined): boolean {
  return code === 'INR' && site !== undefined;
}

/** What the places around a figure say together for one currency. */
interface Claim {
  readonly code: string;
  readonly places: Place[];
  score: number;
  /** How far away the nearest of them is, in characters; distances after the figure are multiplied by `after`. */
  away: number;
}

function claims(figure: FigureCandidate, possible: readonly string[], site: string | undefined, around: Surroundings): readonly Claim[] {
  const { page, figures, index } = around;
  const claims = new Map<string, Claim>();
  const weight = weigher(figure, figures[index - 1], page);
  const places = page.places(figure);
  const isSilent = silentPlaces(figure, site, around);
  const sentence = page.sentence(figure.start);
  for (const place of neverMarked(figure) !== undefined ? places.filter(({ isDateline }) => isDateline) : places) {
    const code = currencyOfCountry(possible, place.country);
    if (code === undefined || (code !== site && isSilent(place, code))) continue;
    const away = place.start < figure.start ? figure.start - place.start : after * (place.start - figure.start) + (place.start < sentence.end ? 0 : anothers);
    const claim = claims.get(code) ?? { code, places: [], score: code === site ? sitesWeight : 0, away };
    claim.places.push(place);
    claim.score += weight(place);
    claim.away = Math.min(claim.away, away);
    claims.set(code, claim);
  }
  return [...claims.values()];
}

/** "Kingston Technology", "Nassau County": towns of small countries that have a dollar are as often others', so that the country has to be named too. */
function isNamed({ code, places }: Claim, { sign }: FigureCandidate): boolean {
  return sign !== '$' || !smallDollars.has(code) || places.some(({ isCountry, isDateline }) => isDateline || isCountry());
}

/** How many times as far away a place counts when it comes after the figure. */
const after = 3;

/** How much further away one counts as that opens another thing: "Argentines pay 8,000 pesos. In Mexico it costs 180 pesos." */
const anothers = 300;

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
  /** (zh) "台湾发6000元，北京最低工资2420元": what a later clause names is another figure's. */
  const isInLaterClause = ({ start: at }: Place) => figure.lexicon.language === 'zh' && at > figure.end && text.slice(figure.end, Math.min(at, figure.end + longestClause)).includes('，');
  const isItsOwn = ({ start: at, word }: Place) => last !== undefined && last.start >= start && at >= last.end && at < figure.start && (figure.sign !== '$' || /^['’]s /.test(text.slice(at + word.length, at + word.length + 3)));
  return (place) => (isItsOwn(place) || opens(place) ? onItsOwn : 0) + (place.start >= start && place.start < end && !isInLaterClause(place) ? (place.start > clause ? inClause : inSentence) : elsewhere) + (place.isDateline ? inDateline : 0);
}

/** What the country that the figure's language speaks for pays with. */
function ownCurrency({ lexicon }: FigureCandidate, possible: readonly string[]): string | undefined {
  const country = languageCountry(lexicon.language);
  return country === undefined ? undefined : currencyOfCountry(possible, country);
}
