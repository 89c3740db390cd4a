import { firstWhere } from './first-where';
import { isLetter, isLowerCase, isWhiteSpace } from './letters';
import { shortenedTitles } from './shortened-titles';
import type { Span } from './span';

/**
 * The sentences of a text, or of its lines from `from` to `to`, in order; every character except the white space between them belongs
 * to one. A line break always ends a sentence. Linear; accepts any string.
 */
export function sentences(text: string, from = 0, to = text.length): readonly Span[] {
  const found: Span[] = [];
  let start = from;
  for (const end of sentenceEnds(text, from, to)) {
    const span = trimmed(text, start, end);
    if (span.start < span.end) found.push(span);
    start = end;
  }
  return found;
}

/** Returns a function that finds the sentence at an offset of `text`, like `sentenceAt`, but reads only the lines that are asked about. */
export function sentenceFinder(text: string): (offset: number) => Span {
  const lines = new Map<number, readonly Span[]>();
  let last = { start: 0, end: -1 };
  return (offset) => {
    if (offset < last.start || offset >= last.end) last = lineAt(text, offset);
    let found = lines.get(last.start);
    if (found === undefined) lines.set(last.start, (found = sentences(text, last.start, last.end)));
    return sentenceAt(found, offset);
  };
}

/** The line around `offset`, including its line break. */
function lineAt(text: string, offset: number): Span {
  const end = text.indexOf('\n', offset);
  return { start: offset === 0 ? 0 : text.lastIndexOf('\n', offset - 1) + 1, end: end < 0 ? text.length : end + 1 };
}

/** The sentence of `ordered` that contains `offset`; the empty span at `offset` when none does. */
export function sentenceAt(ordered: readonly Span[], offset: number): Span {
  const span = ordered[firstWhere(ordered, ({ end }) => end > offset)];
  return span !== undefined && span.start <= offset ? span : { start: offset, end: offset };
}

/**
 * CJK full stops end a sentence at once; Latin ones only before a space and something that can begin a sentence. Matches from the first of a
 * run of dots: tried at each dot, a row of leader dots would take quadratic time.
 */
const endPattern = /[。！？]+[”’」』）]*|(?<![.!?…])[.!?…]+["'”’»)\]]*(?=\s)|\n/g;

function* sentenceEnds(text: string, from: number, to: number): Generator<number> {
  const pattern = new RegExp(endPattern);
  pattern.lastIndex = from;
  for (let found = pattern.exec(text); found !== null && pattern.lastIndex <= to; found = pattern.exec(text)) {
    if (text.charCodeAt(found.index) === dot && !endsHere(text, found.index, pattern.lastIndex)) continue;
    yield pattern.lastIndex;
  }
  yield to;
}

const dot = 0x2e;

/** Titles and abbreviations that may come before a capital within a sentence. Hand table of English news, 2026-11. */
const abbreviations = new Set([
  ...shortenedTitles,
  ...'vs no nos inc corp co ltd approx dept est fig jan feb mar apr jun jul aug sep sept oct nov dec u.s u.k e.g i.e a.m p.m'.split(' '),
]);

function endsHere(text: string, stop: number, end: number): boolean {
  if (goesOn(text, end)) return false;
  const start = wordStart(text, stop);
  if (stop - start === 1) return !isLetter(text.charCodeAt(start));
  return stop - start >= longestWord || !abbreviations.has(text.slice(start, stop).toLowerCase());
}

/** How far away the next word of a sentence may be. */
const farthest = 8;

/** Whether the next word begins in lower case. */
function goesOn(text: string, end: number): boolean {
  let next = end;
  while (next < end + farthest && isWhiteSpace(text.charCodeAt(next))) next++;
  return next < end + farthest && isLowerCase(text.charCodeAt(next));
}

/** The length of the longest abbreviation with its inner dots, and one more character. */
const longestWord = 12;

/** Where the letters and dots right before `stop` begin. */
function wordStart(text: string, stop: number): number {
  let start = stop;
  while (start > 0 && stop - start < longestWord && (text.charCodeAt(start - 1) === dot || isLetter(text.charCodeAt(start - 1)))) start--;
  return start;
}

function trimmed(text: string, start: number, end: number): Span {
  while (start < end && isWhiteSpace(text.charCodeAt(start))) start++;
  while (end > start && isWhiteSpace(text.charCodeAt(end - 1))) end--;
  return { start, end };
}
