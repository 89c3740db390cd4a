import type { FigureCandidate } from './candidate';
import { PlacesOfText } from './places-of-text';
import type { Place } from './read-place';
import type { Lexicon } from './vocabulary/lexicon';

/** Gives the places that may speak for a figure, by start: the dateline before it, and the nearest ones. */
export type Places = (figure: FigureCandidate) => readonly Place[];

/**
 * Finds the places that a text names, but only around figures that are asked about, and says which of them may speak for each.
 *
 * @param figures by start; places inside them are ignored
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
