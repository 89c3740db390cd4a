import type { Elsewhere } from './elsewhere';
import { mix } from './hashes';
import { phrasePlaces, sentenceModes, type Reading } from './reading';
import { wordKinds, type WordForm } from './word-form';
import { unknownUse } from './word-uses';

/** A feature is a number of this many bits. */
export const featureBits = 26;
/** No piece has more features than this. */
export const mostFeatures = 200;

/** The feature that every piece has. */
export const everyPiece = feature(0, 0);

const edge = 0x5bd1e995;
const outside: WordForm = { kind: wordKinds.symbol, word: edge, shape: edge, affixes: [], ending: edge, lists: 0, capital: false, particle: false, breaks: true, use: unknownUse };

/**
 * Writes the features of one piece into `into`.
 * @returns how many
 */
export function readFeatures(reading: Reading, at: number, elsewhere: ReadonlyMap<number, Elsewhere>, into: Uint32Array): number {
  let count = 0;
  const put = (template: number, value: number) => {
    into[count++] = feature(template, value);
  };
  const from = reading.sentenceStart[at] ?? 0;
  const to = reading.sentenceEnd[at] ?? 0;
  const form = (index: number) => (index < from || index >= to ? outside : (reading.forms[index] ?? outside));
  const [l2, l1, here, r1, r2] = [form(at - 2), form(at - 1), form(at), form(at + 1), form(at + 2)];
  const mode = reading.mode[at] ?? 0;
  const look = here.kind * 4 + mode + (at === from ? 40 : 0);

  words(put, l2, l1, here, r1, r2, look);
  for (const affix of here.affixes) put(20, affix);
  const glue = (reading.glued[at] ?? 0) + (at + 1 < to ? 2 * (reading.glued[at + 1] ?? 0) : 0);
  put(21, mix(look, glue));
  run(put, reading, at, form, here, mode);
  uses(put, l1, here, r1, look);
  runUses(put, reading, at, form, mode);
  phrases(put, reading, at, from, to, look);
  others(put, reading, at, elsewhere.get(here.word), look);
  return count;
}

/** Each template is one question about a piece, and the value the answer. The model has learnt them by these numbers. */
type Put = (template: number, value: number) => void;

function feature(template: number, value: number): number {
  return mix(value, template) >>> (32 - featureBits);
}

function words(put: Put, l2: WordForm, l1: WordForm, here: WordForm, r1: WordForm, r2: WordForm, look: number): void {
  put(0, 0);
  put(1, here.word);
  put(2, mix(here.word, look));
  put(3, l1.word);
  put(4, r1.word);
  put(5, l2.word);
  put(6, r2.word);
  put(7, mix(l1.word, here.word));
  put(8, mix(here.word, r1.word));
  put(9, mix(l1.word, r1.word));
  put(10, mix(l2.word, l1.word));
  put(11, mix(r1.word, r2.word));
  put(12, mix(here.shape, look));
  put(13, mix(mix(l1.shape, here.shape), look));
  put(14, mix(mix(here.shape, r1.shape), look));
  put(15, mix(mix(l1.shape, here.shape), r1.shape));
  put(16, mix(l1.word, look));
  put(17, mix(r1.word, look));
  put(18, l1.ending);
  put(19, r1.ending);
  put(22, mix(mix(l2.shape, l1.shape), mix(here.shape, mix(r1.shape, r2.shape))));
  put(23, here.ending === edge ? 0 : mix(here.ending, look));
}

/** The run of capitalised words that a piece is in, as a whole: where in the run it stands, and the words before, after, first and last in it. */
function run(put: Put, reading: Reading, at: number, form: (index: number) => WordForm, here: WordForm, mode: number): void {
  const start = reading.runStart[at] ?? -1;
  if (start < 0) {
    put(30, mix(form(at - 1).word, form(at + 1).word));
    return;
  }
  const end = reading.runEnd[at] ?? at;
  const length = Math.min(6, end - start + 1);
  const position = mix(Math.min(5, at - start), mix(Math.min(5, end - at), mode));
  const [before, after] = [form(start - 1).word, form(end + 1).word];
  const [first, last] = [form(start).word, form(end).word];
  put(31, position);
  put(32, mix(before, position));
  put(33, mix(after, position));
  put(34, mix(before, mix(after, length)));
  put(35, mix(form(start - 2).word, before));
  put(36, mix(after, form(end + 2).word));
  if (mode !== sentenceModes.normal) return;
  if (at !== start) put(37, mix(first, Math.min(5, at - start)));
  if (at !== end) put(38, mix(last, Math.min(5, end - at)));
  put(39, mix(form(end).ending, position));
  put(40, mix(before, mix(last, length)));
  put(41, mix(here.shape, mix(length, mix(form(end).kind, form(start).kind))));
  if (form(end + 1).word !== edge && form(end + 2).capital) put(42, mix(after, mix(form(end + 2).word, position)));
  if (form(start - 1).word !== edge && form(start - 2).capital) put(43, mix(before, mix(form(start - 2).word, position)));
}

/** How a word and its neighbours are used: what is learnt from one word holds for all that are used alike. */
function uses(put: Put, l1: WordForm, here: WordForm, r1: WordForm, look: number): void {
  put(70, mix(here.use.narrow, look));
  put(71, mix(here.use.middle, look));
  put(72, mix(here.use.wide, look));
  put(73, l1.use.narrow);
  put(74, r1.use.narrow);
  put(75, mix(l1.use.middle, look));
  put(76, mix(r1.use.middle, look));
  put(77, mix(l1.use.middle, here.use.middle));
  put(78, mix(here.use.middle, r1.use.middle));
}

/** Longer runs of capitalised words have combinations of uses that were never seen in training. */
const longestRun = 4;

/** The uses of the words in and around the run of capitalised words. */
function runUses(put: Put, reading: Reading, at: number, form: (index: number) => WordForm, mode: number): void {
  const start = reading.runStart[at] ?? -1;
  if (start < 0) return;
  const end = reading.runEnd[at] ?? at;
  const length = Math.min(6, end - start + 1);
  const position = mix(Math.min(5, at - start), mix(Math.min(5, end - at), mode));
  const [before, after] = [form(start - 1).use, form(end + 1).use];
  put(79, mix(before.narrow, position));
  put(80, mix(after.narrow, position));
  put(82, mix(before.middle, mix(after.middle, length)));
  if (end - start < longestRun) {
    let together = position;
    for (let one = start; one <= end; one++) together = mix(together, form(one).use.wide);
    put(81, together);
  }
  if (at !== end) put(83, mix(form(end).use.narrow, Math.min(5, end - at)));
  if (at !== start) put(84, mix(form(start).use.narrow, Math.min(5, at - start)));
}

function phrases(put: Put, reading: Reading, at: number, from: number, to: number, look: number): void {
  const bits = reading.phrases[at] ?? 0;
  for (let place = 0; place < phrasePlaces; place++) {
    if (((bits >>> place) & 1) === 0) continue;
    put(50, place);
    put(51, mix(place, look));
  }
  put(52, mix(bits, look));
  const left = at > from ? (reading.phrases[at - 1] ?? 0) : 0;
  const right = at + 1 < to ? (reading.phrases[at + 1] ?? 0) : 0;
  put(53, mix(left, look));
  put(54, mix(right, look));
  put(55, mix(mix(left, bits), right));
}

/** The surroundings of the same word in other places of the text. */
function others(put: Put, reading: Reading, at: number, known: Elsewhere | undefined, look: number): void {
  if (known === undefined) return;
  put(60, mix(known.lower, mix(Math.min(2, known.places.filter((place) => place !== at).length), look)));
  for (const place of known.places) {
    if (place === at) continue;
    const from = reading.sentenceStart[place] ?? 0;
    const to = reading.sentenceEnd[place] ?? 0;
    const word = (index: number) => (index < from || index >= to ? edge : (reading.forms[index]?.word ?? edge));
    const [start, end] = [reading.runStart[place] ?? place, reading.runEnd[place] ?? place];
    put(61, word(start - 1));
    put(62, word(end + 1));
    put(63, mix(Math.min(5, place - start), Math.min(5, end - place)));
    if (place !== end) put(64, word(end));
    if (place !== start) put(65, word(start));
    put(66, mix(reading.phrases[start] ?? 0, mix(Math.min(5, place - start), Math.min(5, end - place))));
  }
}
