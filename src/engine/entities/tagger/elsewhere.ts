import { mix } from './hashes';
import { sentenceModes, type Reading } from './reading';
import { wordKinds } from './word-form';

/** What the rest of a text says about a word. */
export interface Elsewhere {
  /** How often it is written in small letters; counted up to 3. */
  lower: number;
  /** How often it has a capital where a capital means something; counted up to 3. */
  capital: number;
  /** The first places of these. */
  readonly places: number[];
}

/** How many other places of a word are looked at. */
const mostPlaces = 4;

/** Reads a whole text once; the result is by the hash of the word. */
export function readElsewhere(reading: Reading): ReadonlyMap<number, Elsewhere> {
  const words = new Map<number, Elsewhere>();
  for (let at = 0; at < reading.count; at++) {
    const form = reading.forms[at];
    if (form?.capital !== true || words.has(form.word)) continue;
    words.set(form.word, { lower: 0, capital: 0, places: [] });
  }
  for (let at = 0; at < reading.count; at++) {
    const form = reading.forms[at];
    const known = form === undefined ? undefined : words.get(form.word);
    if (known === undefined || form === undefined) continue;
    if (form.kind === wordKinds.lower) known.lower = Math.min(3, known.lower + 1);
    else if (saysSomething(reading, at)) {
      known.capital = Math.min(3, known.capital + 1);
      if (known.places.length < mostPlaces) known.places.push(at);
    }
  }
  return words;
}

function saysSomething({ mode, sentenceStart }: Reading, at: number): boolean {
  return mode[at] === sentenceModes.normal && sentenceStart[at] !== at;
}

/** A number that changes with anything that the features of this word take from elsewhere in the text; places inside [from, to) count by their distance from `from`. */
export function elsewhereKey(reading: Reading, { lower, capital, places }: Elsewhere, from: number, to: number): number {
  let key = mix(lower, capital);
  for (const place of places) {
    key = mix(key, place >= from && place < to ? place - from : -1);
    for (let near = place - 2; near <= place + 2; near++) key = mix(key, reading.forms[near]?.word ?? 0);
    key = mix(key, mix(reading.forms[reading.runStart[place] ?? place]?.word ?? 0, reading.forms[reading.runEnd[place] ?? place]?.word ?? 0));
    key = mix(key, mix(place - (reading.runStart[place] ?? place), (reading.runEnd[place] ?? place) - place));
  }
  return key;
}
