import { twinned } from '../twinned';
import { countryAt } from './vocabulary/countries';
import type { Lexicon } from './vocabulary/lexicon';
import { wordEnds } from './vocabulary/word-ends';

/** A place that the text names. */
export interface Place {
  readonly start: number;
  readonly country: string;
  readonly word: string;
  /** Whether it is the name of the country or its people, and not one of its towns. */
  readonly isCountry: () => boolean;
  readonly isDateline: boolean;
}

/** Reads the place that is named at `start`, if any. */
export function readPlace(text: string, start: number, lexicon: Lexicon): Place | undefined {
  const place = countryAt(text, start, lexicon.places);
  if (place === undefined || !wordEnds(text, start) || beginsName(text, place.reach, lexicon)) return undefined;
  return { start, country: place.country, word: text.slice(start, place.reach), isCountry: () => lexicon.countries.at(text, start)?.reach === place.reach, isDateline: isDateline(text, start, place.reach) };
}

/** "Freeport-McMoRan" is a firm; "Canada-U.S. trade" and "China-Russia" name two places. */
function beginsName(text: string, end: number, lexicon: Lexicon): boolean {
  return capitalAfter.test(text.slice(end, end + 2)) && countryAt(text, end + 1, lexicon.places) === undefined;
}

const capitalAfter = twinned(/^[-‑]\p{Lu}/u);

/**
 * "SYDNEY, May 6 (Newsline) -", "ZURICH —", "TAIPEI (Reuters)", "SEOUL/TOKYO -", (sv) "OSLO.": at the start of a line, in capitals, before a dash, a
 * bracket or a stop, with a day or other capitals between. Not "UK tourists came back (in thousands)": abbreviations are capitals anywhere.
 */
function isDateline(text: string, start: number, end: number): boolean {
  if (start > 0 && text.charAt(start - 1) !== '\n') return false;
  const word = text.slice(start, end);
  return word === word.toUpperCase() && !abbreviation.test(word) && datelineAfter.test(text.slice(end, end + 45));
}

/** "UK", "U.S.", "UAE": hardly any town has so short a name. */
const abbreviation = /^(?:[A-Z]\.?){1,3}$/;
const datelineAfter = twinned(/^(?:,[^\n]{0,40}?|[^\p{Ll}\n]{0,30}?|,? \p{Lu}\p{Ll}{2,8}\.? \d{1,2}(?:, \d{4})?)(?: [-–—] ?|\s?\(|: )|^\.-? \p{Lu}/u);
