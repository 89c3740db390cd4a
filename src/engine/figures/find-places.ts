import { firstWhere } from '../first-where';
import type { Span } from '../span';
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
 * Finds the places that a text names, around each figure that asks, and answers which of them may speak for it.
 *
 * @param figures by start; a place inside one says nothing about the others
 */
export function findPlaces(text: string, figures: readonly FigureCandidate[]): Places {
  const named = new Map<Lexicon, PlacesOfText>();
  const answers = new Map<number, readonly Place[]>();
  return (figure) => {
    const known = answers.get(figure.start);
    if (known !== undefined) return known;
    let places = named.get(figure.lexicon);
    if (places === undefined) named.set(figure.lexicon, (places = new PlacesOfText(text, figure.lexicon, figures)));
    const near = places.nearest(figure.start);
    answers.set(figure.start, near);
    return near;
  };
}

/** Letters of a part of the text that is looked through at once, and the line that it ends in. */
const partLength = 4000;
/** So many parts on either side are looked through at most: a dateline beyond them is another article's. */
const farthestReach = 4;
/** Parts of more letters together have lines without end, and are not to be copied for every figure. */
const longestParts = 80_000;

/** The places of a text, part by part, as they are asked for. */
class PlacesOfText {
  private readonly parts: (readonly Place[] | undefined)[] = [];
  /** Of all parts; made where lines have no end. */
  private all: readonly Place[] | undefined;
  private latest: { readonly at: number; readonly places: readonly Place[] } | undefined;
  /** Where each part begins, and the text's end. */
  private readonly bounds: number[] = [0];
  private readonly text: string;
  private readonly lexicon: Lexicon;
  private readonly figures: readonly FigureCandidate[];

  constructor(text: string, lexicon: Lexicon, figures: readonly FigureCandidate[]) {
    this.text = text;
    this.lexicon = lexicon;
    this.figures = figures;
    for (let end = 0; end < text.length; this.bounds.push(end)) {
      const line = text.indexOf('\n', end + partLength);
      end = line === -1 ? text.length : line + 1;
    }
  }

  /** Half of `mostNear` on either side, as far away as it takes to find them and no farther than some parts; of those beyond `farthest` only datelines. */
  nearest(offset: number): readonly Place[] {
    const at = firstWhere(this.bounds, (bound) => bound > offset) - 1;
    for (let reach = 1; reach <= farthestReach; reach++) {
      const [first, last] = [Math.max(0, at - reach), Math.min(this.bounds.length - 2, at + reach)];
      if ((this.bounds[last + 1] ?? 0) - (this.bounds[first] ?? 0) > longestParts) break;
      const around = reach === 1 ? this.neighbours(at, first, last) : this.partsOf(first, last);
      const next = firstWhere(around, ({ start }) => start >= offset);
      const isEnough = (first === 0 || next >= mostNear / 2) && (last === this.bounds.length - 2 || around.length - next >= mostNear / 2);
      if (isEnough || reach === farthestReach) return nearestOf(around, offset);
    }
    return nearestOf(this.whole(), offset);
  }

  private whole(): readonly Place[] {
    return (this.all ??= this.partsOf(0, this.bounds.length - 2));
  }

  /** Kept for the next figure, which most often stands in the same part. */
  private neighbours(at: number, first: number, last: number): readonly Place[] {
    if (this.latest?.at !== at) this.latest = { at, places: this.partsOf(first, last) };
    return this.latest.places;
  }

  private partsOf(first: number, last: number): readonly Place[] {
    return this.bounds.slice(first, last + 1).flatMap((_, index) => this.part(first + index));
  }

  private part(index: number): readonly Place[] {
    const [start, end] = [this.bounds[index], this.bounds[index + 1]];
    return start === undefined || end === undefined ? [] : (this.parts[index] ??= placesBetween(this.text, { start, end }, this.lexicon, this.figures));
  }
}

function placesBetween(text: string, { start: from, end }: Span, lexicon: Lexicon, figures: readonly FigureCandidate[]): readonly Place[] {
  const places: Place[] = [];
  const beginning = new RegExp(lexicon.language === 'en' ? capital : word);
  beginning.lastIndex = from;
  let next = firstWhere(figures, (figure) => figure.end > from);
  // `test`, as `exec` would make an object for every word.
  while (beginning.test(text) && beginning.lastIndex <= end) {
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

/** "SYDNEY, May 6 (Newsline) -", "ZURICH —", "TAIPEI (Reuters)", (sv) "OSLO.": at the start of a line, in capitals, before a dash, a bracket or a stop. */
function isDateline(text: string, start: number, end: number): boolean {
  const opens = start === 0 || text.charAt(start - 1) === '\n';
  return opens && /^(?:[^.\n]{0,40}?)(?: [-–—] ?|\s?\(|: )|^\.-? \p{Lu}/u.test(text.slice(end, end + 45)) && text.slice(start, end) === text.slice(start, end).toUpperCase();
}

function nearestOf(places: readonly Place[], offset: number): readonly Place[] {
  const next = firstWhere(places, ({ start }) => start >= offset);
  return places.slice(Math.max(0, next - mostNear / 2), next + mostNear / 2).filter(({ start, isDateline }) => Math.abs(start - offset) < farthest || isDateline);
}
