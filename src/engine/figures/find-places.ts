import { firstWhere } from '../first-where';
import type { FigureCandidate } from './candidate';
import { countryAt } from './vocabulary/countries';
import type { Lexicon } from './vocabulary/lexicon';
import { wordEnds } from './vocabulary/word-ends';

/** A place that the text names. */
export interface Place {
  readonly start: number;
  readonly country: string;
  readonly word: string;
  readonly isDateline: boolean;
}

/** How far from a figure, in characters, a place still counts. */
const farthest = 3000;
/** Places beyond these change nothing, and keep the work linear. */
const mostNear = 24;

/** Which places may speak for a figure: the nearest ones, by start. */
export type Places = (figure: FigureCandidate) => readonly Place[];

/**
 * Finds the places that a text names, once and when first asked, and answers for any figure which of them may speak for it.
 *
 * @param figures by start; a place inside one says nothing about the others
 */
export function findPlaces(text: string, figures: readonly FigureCandidate[]): Places {
  const named = new Map<Lexicon, readonly Place[]>();
  const answers = new Map<number, readonly Place[]>();
  return (figure) => {
    const known = answers.get(figure.start);
    if (known !== undefined) return known;
    let list = named.get(figure.lexicon);
    if (list === undefined) named.set(figure.lexicon, (list = placesOf(text, figure.lexicon, figures)));
    const near = nearest(list, figure.start);
    answers.set(figure.start, near);
    return near;
  };
}

function placesOf(text: string, lexicon: Lexicon, figures: readonly FigureCandidate[]): readonly Place[] {
  const places: Place[] = [];
  const isEnglish = lexicon.language === 'en';
  const beginning = new RegExp(isEnglish ? capital : word);
  let next = 0;
  // `test`, as `exec` would make an object for every word.
  while (beginning.test(text)) {
    const start = beginning.lastIndex - 1;
    const place = countryAt(text, start, lexicon.places);
    if (place === undefined || !wordEnds(text, start)) continue;
    while (next < figures.length && (figures[next] as FigureCandidate).end <= start) next++;
    // "US" of "US$5" says nothing about the next figure.
    if (next < figures.length && (figures[next] as FigureCandidate).start <= start) continue;
    places.push({ start, country: place.country, word: text.slice(start, place.reach), isDateline: isDateline(text, start, place.reach) });
    beginning.lastIndex = place.reach;
  }
  return places;
}

/** A capital of Latin script that no letter precedes: what names in English begin with. */
const capital = /(?<![A-Za-zÀ-ÖØ-öø-\u024f\u1e00-\u1eff])[A-ZÀ-ÖØ-Þ\u0100-\u024f]/g;
/** Anything but a space, a digit or a mark of ASCII. */
const word = /[A-Za-z\u0080-\uffff]/g;

/** "SYDNEY, May 6 (Newsline) -", "ZURICH —", "TAIPEI (Reuters)": at the start of a line, in capitals, before a dash or bracket. */
function isDateline(text: string, start: number, end: number): boolean {
  const opens = start === 0 || text.charAt(start - 1) === '\n';
  return opens && /^(?:[^.\n]{0,40}?)(?: [-–—] ?|\s?\(|: )/u.test(text.slice(end, end + 45)) && text.slice(start, end) === text.slice(start, end).toUpperCase();
}

function nearest(places: readonly Place[], offset: number): readonly Place[] {
  const next = firstWhere(places, ({ start }) => start >= offset);
  return places.slice(Math.max(0, next - mostNear / 2), next + mostNear / 2).filter(({ start, isDateline }) => Math.abs(start - offset) < farthest || isDateline);
}
