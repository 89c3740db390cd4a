import type { Span } from '../../span';
import { listNames, longerPhrase, longestPhrase, type NameLists } from './name-lists';
import { cut, type Pieces } from './pieces';
import { wordKinds, type WordForm } from './word-form';

/** How a sentence uses capitals. */
export const sentenceModes = { normal: 0, title: 1, capitals: 2 } as const;

/** A text as the features see it: parallel lists over its pieces. */
export interface Reading extends Pieces {
  readonly forms: readonly WordForm[];
  /** Index of the first piece of the piece's sentence, and the index after its last. */
  readonly sentenceStart: Int32Array;
  readonly sentenceEnd: Int32Array;
  readonly mode: Uint8Array;
  /** First and last piece of the run of capitalised pieces that it stands in; −1 outside of one. */
  readonly runStart: Int32Array;
  readonly runEnd: Int32Array;
  /** Bits of `phrasePlaces` for every list that has a phrase here. */
  readonly phrases: Uint32Array;
  /** 1 where a name is possible at all: everything else is O, and the model is not asked about it. */
  readonly active: Uint8Array;
}

/** Where a piece stands in a phrase of list `n`: bit `3 n` alone, `3 n + 1` first, `3 n + 2` later. */
export const phrasePlaces = 3 * listNames.length;

/** @param formOf gives the form of a piece as written; worth caching between texts */
export function readText(text: string, blocks: readonly Span[], formOf: (written: string) => WordForm, lists: NameLists): Reading {
  const pieces = cut(text, blocks);
  const { count } = pieces;
  const forms: WordForm[] = [];
  for (let at = 0; at < count; at++) forms.push(formOf(text.slice(pieces.starts[at], pieces.ends[at])));
  const reading: Reading = {
    ...pieces,
    forms,
    sentenceStart: new Int32Array(count),
    sentenceEnd: new Int32Array(count),
    mode: new Uint8Array(count),
    runStart: new Int32Array(count).fill(-1),
    runEnd: new Int32Array(count).fill(-1),
    phrases: new Uint32Array(count),
    active: new Uint8Array(count),
  };
  for (let one = 0; one + 1 < pieces.sentences.length; one++) readSentence(reading, pieces.sentences[one] ?? 0, pieces.sentences[one + 1] ?? 0, lists);
  return reading;
}

function readSentence(reading: Reading, from: number, to: number, lists: NameLists): void {
  reading.sentenceStart.fill(from, from, to);
  reading.sentenceEnd.fill(to, from, to);
  reading.mode.fill(modeOf(reading, from, to), from, to);
  markRuns(reading, from, to);
  markActive(reading, from, to);
  markPhrases(reading, from, to, lists);
}

/** A sentence is a title if this share of its longer words have a capital. */
const titleShare = 0.75;

function modeOf({ forms, starts, ends }: Reading, from: number, to: number): number {
  let words = 0;
  let long = 0;
  let capital = 0;
  let capitals = 0;
  for (let at = from; at < to; at++) {
    const kind = forms[at]?.kind ?? wordKinds.symbol;
    if (kind === wordKinds.symbol || kind === wordKinds.number) continue;
    words++;
    if (kind === wordKinds.capitals || kind === wordKinds.initial) capitals++;
    if ((ends[at] ?? 0) - (starts[at] ?? 0) < 4) continue;
    long++;
    if (forms[at]?.capital === true) capital++;
  }
  if (words >= 3 && capitals >= 0.8 * words) return sentenceModes.capitals;
  return long >= 4 && capital >= titleShare * long ? sentenceModes.title : sentenceModes.normal;
}

function markRuns({ forms, runStart, runEnd }: Reading, from: number, to: number): void {
  for (let at = from; at < to; ) {
    if (forms[at]?.capital !== true) {
      at++;
      continue;
    }
    let end = at + 1;
    while (end < to && forms[end]?.capital === true) end++;
    runStart.fill(at, at, end);
    runEnd.fill(end - 1, at, end);
    at = end;
  }
}

/** Most pieces in small letters between two capitals of one name: "Department of the Interior", "Bed, Bath & Beyond". */
const longestGap = 3;

function markActive({ forms, active }: Reading, from: number, to: number): void {
  let last = -1;
  for (let at = from; at < to; at++) {
    const form = forms[at];
    if (form === undefined) continue;
    if (form.capital) {
      const start = last >= 0 && at - last - 1 <= longestGap ? last + 1 : at;
      active.fill(1, start, at + 1);
      for (let before = at - 1; before >= from && (forms[before]?.particle === true || forms[before]?.kind === wordKinds.number); before--) active[before] = 1;
      last = at;
    } else if (form.breaks) last = -1;
    else if (form.kind === wordKinds.number && last === at - 1) active[at] = 1;
  }
}


function markPhrases({ forms, active, phrases }: Reading, from: number, to: number, lists: NameLists): void {
  for (let at = from; at < to; at++) {
    if (active[at] !== 1) continue;
    const alone = forms[at]?.lists ?? 0;
    if (alone !== 0) phrases[at] = (phrases[at] ?? 0) | placeBits(alone, 0);
    let phrase = forms[at]?.word ?? 0;
    for (let end = at + 1; end < Math.min(to, at + longestPhrase) && active[end] === 1; end++) {
      phrase = longerPhrase(phrase, forms[end]?.word ?? 0);
      const found = lists.of(phrase);
      if (found === 0) continue;
      phrases[at] = (phrases[at] ?? 0) | placeBits(found, 1);
      for (let inside = at + 1; inside <= end; inside++) phrases[inside] = (phrases[inside] ?? 0) | placeBits(found, 2);
    }
  }
}

/** Turns a bit for each list into bits for each list and place. */
function placeBits(lists: number, place: number): number {
  let bits = 0;
  for (let list = 0, left = lists; left !== 0; list++, left >>>= 1) if ((left & 1) === 1) bits |= 1 << (3 * list + place);
  return bits >>> 0;
}
