import { firstWhere } from '../first-where';
import type { Span } from '../span';
import type { FigureCandidate } from './candidate';
import { readPlace, type Place } from './read-place';
import type { Lexicon } from './vocabulary/lexicon';

/** How far from a figure a place still counts, in characters. */
const farthest = 3000;
/** How many places on either side are considered: more would change nothing, and the work would not be linear. */
const mostNear = 12;
/** How far before a figure its dateline may be: one further away is another article's. */
const longestArticle = 16_000;

/** How many characters of the text are searched at a time; each part then runs on to the end of its last line. */
const partLength = 1000;

/** The places of a text, part by part, as they are asked for. */
export class PlacesOfText {
  private readonly parts: (readonly Place[] | undefined)[] = [];
  private datelines: readonly Place[] | undefined;
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

  nearest(offset: number): readonly Place[] {
    const near = [...this.before(offset), ...this.after(offset)];
    const dateline = this.datelineBefore(offset);
    return dateline === undefined || near.some(({ start }) => start === dateline.start) ? near : [dateline, ...near];
  }

  /** Goes back from the part that holds `offset` only until enough places are found. */
  private before(offset: number): readonly Place[] {
    let found: readonly Place[] = [];
    for (let index = this.partAt(offset); found.length < mostNear && this.boundAt(index + 1) > offset - farthest; index--) {
      const places = this.part(index);
      const end = firstWhere(places, ({ start }) => start >= offset);
      const start = firstWhere(places, (place) => place.start > offset - farthest);
      found = [...places.slice(Math.max(start, end - mostNear + found.length), end), ...found];
    }
    return found;
  }

  private after(offset: number): readonly Place[] {
    const found: Place[] = [];
    for (let index = this.partAt(offset); found.length < mostNear && this.boundAt(index) < offset + farthest; index++) {
      const places = this.part(index);
      const start = firstWhere(places, (place) => place.start >= offset);
      const end = firstWhere(places, (place) => place.start >= offset + farthest);
      found.push(...places.slice(start, Math.min(end, start + mostNear - found.length)));
    }
    return found;
  }

  private partAt(offset: number): number {
    return Math.min(Math.max(firstWhere(this.bounds, (bound) => bound > offset) - 1, 0), this.bounds.length - 2);
  }

  /** Where a part begins; NaN, which is near nothing, when there is no such part. */
  private boundAt(index: number): number {
    return this.bounds[index] ?? Number.NaN;
  }

  private part(index: number): readonly Place[] {
    const [start, end] = [this.bounds[index], this.bounds[index + 1]];
    return start === undefined || end === undefined ? [] : (this.parts[index] ??= placesBetween(this.text, { start, end }, this.lexicon, this.figures));
  }

  private datelineBefore(offset: number): Place | undefined {
    this.datelines ??= datelinesOf(this.text, this.lexicon, this.figures);
    const dateline = this.datelines[firstWhere(this.datelines, ({ start }) => start >= offset) - 1];
    return dateline !== undefined && offset - dateline.start < longestArticle ? dateline : undefined;
  }
}

function placesBetween(text: string, span: Span, lexicon: Lexicon, figures: readonly FigureCandidate[]): readonly Place[] {
  const places: Place[] = [];
  let free = span.start;
  for (const start of beginnings(text, span, lexicon)) {
    const place = start < free ? undefined : readPlace(text, start, lexicon);
    if (place === undefined || isInside(start, figures)) continue;
    places.push(place);
    free = start + place.word.length;
  }
  return places;
}

/** "US" of "US$5" says nothing about the next figure. */
function isInside(offset: number, figures: readonly FigureCandidate[]): boolean {
  const figure = figures[firstWhere(figures, ({ end }) => end > offset)];
  return figure !== undefined && figure.start <= offset;
}

/** The offsets of words with which a place's name may begin. */
function beginnings(text: string, { start, end }: Span, lexicon: Lexicon): readonly number[] {
  const found: number[] = [];
  const names = lexicon.language === 'en' ? lexicon.places.firstWords() : undefined;
  // A callback, because most words are not names, and a loop over all of them would take longer to compile than to run.
  text.slice(start, end).replaceAll(names === undefined ? letters : capitalized, (word: string, offset: number) => {
    if (names?.has(word.toLowerCase()) !== false) found.push(start + offset);
    return '';
  });
  return found;
}

/** The datelines at the beginnings of lines. */
function datelinesOf(text: string, lexicon: Lexicon, figures: readonly FigureCandidate[]): readonly Place[] {
  const places = Array.from(text.matchAll(capitalLine), ({ index }) => readPlace(text, index, lexicon));
  return places.filter((place) => place !== undefined).filter(({ start, isDateline }) => isDateline && !isInside(start, figures));
}

/** At the start of a line, two capitals, or a letter from a script that may lack them. */
const capitalLine = /^(?:[A-Z][A-Z.'’]|[\u0080-\uffff])/gm;

/** A capitalized word in Latin script, with which names in English begin. */
const capitalized = /(?<![A-Za-zÀ-ÖØ-öø-\u024f\u1e00-\u1eff])[A-ZÀ-ÖØ-Þ\u0100-\u024f][A-Za-zÀ-ÖØ-öø-\u024f]*/g;
/** The beginning of a word, in scripts with spaces between words; any letter of the others. */
const letters = /(?<![A-Za-zÀ-ÖØ-öø-\u0e00\u0f00-\u10ff\u1e00-\u1fff])[A-Za-z\u0080-\uffff]/g;
