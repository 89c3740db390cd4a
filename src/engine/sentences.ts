import type { Span } from './span';

/**
 * The sentences of a text, in order; every character but the white space between them belongs to one.
 * A line break always ends a sentence. Linear; takes any string.
 */
export function sentences(text: string): readonly Span[] {
  const found: Span[] = [];
  let start = 0;
  for (const end of sentenceEnds(text)) {
    const span = trimmed(text, start, end);
    if (span.start < span.end) found.push(span);
    start = end;
  }
  return found;
}

/** The sentence of `ordered` that contains `offset`; the empty span at `offset` when none does. */
export function sentenceAt(ordered: readonly Span[], offset: number): Span {
  let low = 0;
  let high = ordered.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const span = ordered[middle];
    if (span === undefined) break;
    if (offset < span.start) high = middle - 1;
    else if (offset >= span.end) low = middle + 1;
    else return span;
  }
  return { start: offset, end: offset };
}

/** Full stops of CJK end a sentence at once; Latin ones only before a space and something that can open a sentence. */
const endPattern = /[。！？]+[”’」』）]*|[.!?…]+["'”’»)\]]*(?=\s)|\n/gu;

function* sentenceEnds(text: string): Generator<number> {
  for (const found of text.matchAll(endPattern)) {
    const end = found.index + found[0].length;
    if (found[0].startsWith('.') && !endsHere(text, found.index, end)) continue;
    yield end;
  }
  yield text.length;
}

/** Titles and abbreviations that a capital letter follows in mid-sentence. Hand table of English news, 2026-11. */
const abbreviations = new Set(
  'mr mrs ms dr prof sen rep gov gen col sgt lt capt rev hon st jr sr vs no nos inc corp co ltd approx dept est fig jan feb mar apr jun jul aug sep sept oct nov dec u.s u.k e.g i.e a.m p.m'.split(' '),
);

function endsHere(text: string, dot: number, end: number): boolean {
  if (lowerCase.test(text.charAt(end + 1)) && text.charAt(end) === ' ') return false;
  const next = /\S/u.exec(text.slice(end, end + 8))?.[0] ?? '';
  if (lowerCase.test(next)) return false;
  const word = wordBefore(text, dot);
  return !abbreviations.has(word.toLowerCase()) && !(word.length === 1 && /^\p{L}$/u.test(word));
}

const lowerCase = /^\p{Ll}$/u;

/** Longest abbreviation with its inner dots, and what says that a word is longer. */
const longestWord = 12;

/** Letters and dots right before `dot`. */
function wordBefore(text: string, dot: number): string {
  let start = dot;
  while (start > 0 && dot - start < longestWord && letterOrDot.test(text.charAt(start - 1))) start--;
  return text.slice(start, dot);
}

const letterOrDot = /^[\p{L}.]$/u;

function trimmed(text: string, start: number, end: number): Span {
  while (start < end && /\s/u.test(text.charAt(start))) start++;
  while (end > start && /\s/u.test(text.charAt(end - 1))) end--;
  return { start, end };
}
