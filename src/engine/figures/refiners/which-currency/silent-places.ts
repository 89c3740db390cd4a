import type { FigureCandidate } from '../../candidate';
import type { Place } from '../../read-place';
import { afterGap } from '../../spaces';
import { currencyOfCountry } from '../../vocabulary/countries';
import type { FigurePage } from '../refiner';
import { isAlwaysMarked, isMostlyMarked, smallDollars } from './bare-signs';
import { isOfSomebody } from './of-somebody';
import { mostNear } from './page-figure';
import type { Surroundings } from './witness';

/** Which places say nothing of whose money a figure is, though their country has money of that name: where somebody comes from, sits, buys or borrows. */
export function silentPlaces(figure: FigureCandidate, site: string | undefined, { page, figures, index }: Surroundings): (place: Place, code: string) => boolean {
  const [last, next] = [figures[index - 1], figures[index + 1]];
  const near = figures.slice(Math.max(0, index - mostNear), index + mostNear + 1);
  const isListed = (place: Place) => isBeforeSum(page.text, place) && page.places(figure).filter((other) => isBeforeSum(page.text, other)).length >= shortestList;
  const isSilentAtHome = (place: Place, code: string) => namesMoney(page.text, place, figure) || isMarked(code, figure, near) || isRecipient(page.text, place, [figure, last]) || isOfNext(place, figure, next, page);
  return (place, code) =>
    isAlwaysMarked(code, figure) ||
    isOfMarked(place, figure, next) ||
    (figure.codes[0] === 'ITL' && place.start > figure.end) ||
    (figure.minor > 0 && figure.codes.includes('EUR') && centimesAtHome.has(code)) ||
    (isMostlyMarked(code, figure) && place.start > figure.end) ||
    isCountedOtherwise(code, page.text, figure) ||
    isBuyer(page.text, place, figure) ||
    isListed(place) ||
    ((site !== undefined || figure.sign === '$') && isOfSomebody(page.text, place, figure.lexicon.language)) ||
    ((site !== undefined || isMostlyMarked(code, figure)) && isSeat(page.text, place)) ||
    (site === undefined ? (smallDollars.has(code) && isLent(figure, page)) || (isMostlyMarked(code, figure) && isForPlanes(figure, page)) : isSilentAtHome(place, code));
}

/** Money whose hundredths only its own country's papers count: "2 centimes de moins" on a French page are no dirham's, though Morocco is named. */
const centimesAtHome: ReadonlySet<string> = new Set(['DZD', 'MAD']);

/** "$40 million is spent, and another US$2 million comes from Canada": what comes after the next figure, which says whose dollars it counts. */
function isOfMarked(place: Place, { sign }: FigureCandidate, next: FigureCandidate | undefined): boolean {
  return sign === '$' && next !== undefined && place.start >= next.end && next.codes.length === 1 && /\p{L}\$/u.test(next.sign);
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
  return sign === '$' && lenders.test(text.slice(Math.max(around.start, start - longestLoan), Math.min(around.end, start + longestLoan)));
}

/** "Hong Kong's Cathay bought 30 Boeing aircraft for $3 billion": airliners and arms are sold in America's dollars. */
function isForPlanes({ sign, start, end }: FigureCandidate, { text }: FigurePage): boolean {
  return sign === '$' && planes.test(text.slice(Math.max(0, start - longestSale), end + longestSale));
}

const planes = /\b(?:Boeing|Airbus|airliners?|jetliners?|Dreamliners?|A3[235]0(?:neo)?s?|7[378]7s?|F-16s?|F-35s?)\b/;

/** Letters to either side: a sentence may be a text of megabytes. */
const longestLoan = 500;
const lenders = /\b(?:IMF|International Monetary Fund|World Bank|Development Bank|IDB|ADB|Paris Club)\b/;

/** "Gold worth Rs 2.5 crore from Sri Lanka": its own papers count in millions. */
function isCountedOtherwise(code: string, text: string, { start, end }: FigureCandidate): boolean {
  return code === 'LKR' && /\b(?:lakh|crore)s?\b/i.test(text.slice(start, end));
}

/** "$6 billion in arms sales to Taiwan": who is sold arms, or shipped goods, is not whose money it is. */
function isBuyer(text: string, place: Place, { sign, end }: FigureCandidate): boolean {
  return sign === '$' && place.start > end && place.start - end < longestSale && towards.test(text.slice(place.start - longestTowards, place.start)) && sales.test(text.slice(end, place.start));
}

const longestSale = 90;
const longestTowards = 9;
const towards = / (?:to|for) (?:the )?$/;
const sales = /\b(?:arms|weapons?|missiles?|military|jets|drones|tanks|submarines|ammunition|munitions|artillery|sales?|exports?|shipments?)\b[^.;]{0,60} (?:to|for) (?:the )?$/;
