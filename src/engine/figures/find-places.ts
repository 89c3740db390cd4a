import type { FigureCandidate } from './candidate';
import type { FigurePage } from './refiners/refiner';
import { sentenceAt } from '../sentences';
import { countryAt, type Lexicon } from './vocabulary/lexicon';
import { wordEnds } from './vocabulary/phrases';

/** A place that the text names, and how much it says about one figure. */
export interface Place {
  readonly country: string;
  readonly word: string;
  readonly weight: number;
  readonly isDateline: boolean;
}

interface Hit {
  readonly start: number;
  readonly country: string;
  readonly word: string;
  readonly isDateline: boolean;
}

/** How far from a figure, in sentences' characters, a place still counts. */
const farthest = 3000;
/** Hits beyond these change nothing, and keep the work linear. */
const mostHits = 24;

/**
 * Finds the places that a text names, once, and answers for any figure which of them speak for it: in its own sentence they weigh
 * three, behind its last semicolon one more, elsewhere one, the dateline four more.
 */
export function findPlaces(page: FigurePage, figures: readonly FigureCandidate[]): (figure: FigureCandidate) => readonly Place[] {
  const hits = new Map<Lexicon, readonly Hit[]>();
  return (figure) => {
    const { lexicon } = figure;
    let list = hits.get(lexicon);
    if (list === undefined) hits.set(lexicon, (list = hitsOf(page.text, lexicon, figures)));
    const sentence = sentenceAt(page.sentences, figure.start);
    const around = nearest(list, figure.start);
    const clause = sentence.start + page.text.slice(sentence.start, figure.start).lastIndexOf(';');
    return around.map((hit) => {
      const near = hit.start >= sentence.start && hit.start < sentence.end;
      const weight = (near ? 3 : 1) + (near && clause >= sentence.start && hit.start > clause ? 1 : 0) + (hit.isDateline ? 4 : 0);
      return { country: hit.country, word: hit.word, weight, isDateline: hit.isDateline };
    });
  };
}

function hitsOf(text: string, lexicon: Lexicon, figures: readonly FigureCandidate[]): readonly Hit[] {
  const hits: Hit[] = [];
  const capitals = lexicon.language === 'en';
  let end = 0;
  const inFigures = figures.values();
  let figure = inFigures.next().value;
  for (const found of text.matchAll(capitals ? capitalized : anyWord)) {
    const start = found.index;
    if (start < end || !wordEnds(text, start)) continue;
    while (figure !== undefined && figure.end <= start) figure = inFigures.next().value;
    // "US" of "US$5" says nothing about the next figure.
    if (figure !== undefined && figure.start <= start) continue;
    const place = countryAt(text, start, lexicon.places);
    if (place === undefined) continue;
    end = place.reach;
    hits.push({ start, country: place.country, word: text.slice(start, end), isDateline: isDateline(text, start, end) });
  }
  return hits;
}

const capitalized = /\p{Lu}/gu;
const anyWord = /\p{L}/gu;

/** "SYDNEY, May 6 (Newsline) -", "ZURICH —", "TAIPEI (Reuters)": at the start of a line, in capitals, before a dash or bracket. */
function isDateline(text: string, start: number, end: number): boolean {
  const opens = start === 0 || text.charAt(start - 1) === '\n';
  return opens && /^(?:[^.\n]{0,40}?)(?: [-–—] ?|\s?\(|: )/u.test(text.slice(end, end + 45)) && text.slice(start, end) === text.slice(start, end).toUpperCase();
}

function nearest(hits: readonly Hit[], offset: number): readonly Hit[] {
  let low = 0;
  let high = hits.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((hits[middle]?.start ?? Infinity) < offset) low = middle + 1;
    else high = middle;
  }
  return hits.slice(Math.max(0, low - mostHits / 2), low + mostHits / 2).filter((hit) => Math.abs(hit.start - offset) < farthest || hit.isDateline);
}
