import { literally } from '../literally';
import type { Stretch } from './stretches';
import type { Lexicon, Marks } from './vocabulary/lexicon';

/** Shorter texts are read sooner than their marks are looked for. */
const longText = 20_000;
/** What makes money of a number stands no farther from where it begins. */
const farthest = 200;
/** Where less than half of the text is passed over until so many numbers were asked about, as in a company's results, all are read: it takes less time. */
const sample = 64;

/**
 * From where on, of an offset and behind it, numbers are near something that can make money of them: the offset itself, or a later one, or
 * none. To be asked with ever later offsets: the marks are walked through once.
 */
export function nearMarks(text: string, { start, end, lexicon }: Stretch): (offset: number) => number {
  const mark = end - start < longText ? undefined : marksOf(lexicon);
  if (mark === undefined) return (offset) => offset;
  mark.lastIndex = start;
  let [before, after] = [-Infinity, -Infinity];
  let [asked, passed] = [0, 0];
  let isWorthIt = true;
  return (offset) => {
    if (!isWorthIt) return offset;
    while (after < offset) {
      before = after;
      after = mark.test(text) ? mark.lastIndex : Infinity;
    }
    const next = offset - before <= farthest ? offset : Math.max(offset, after - farthest);
    passed += next - offset;
    if (++asked === sample) isWorthIt = passed > (next - start) / 2;
    return next;
  };
}

const made = new WeakMap<Lexicon, RegExp>();

/**
 * A pattern that finds whatever can make money of a number beside it: signs, codes, and the last words of the names of currencies, in small
 * letters, with a capital or in capitals. It finds more than that (a lone "N", "ALL"), and never less. Global.
 * @returns `undefined` for a language of which every number is read
 */
function marksOf(lexicon: Lexicon): RegExp | undefined {
  let pattern = made.get(lexicon);
  if (pattern === undefined && lexicon.marks !== undefined) made.set(lexicon, (pattern = patternOf(lexicon.marks())));
  return pattern;
}

function patternOf({ names, signs, codes }: Marks): RegExp {
  const words = new Set<string>();
  const stems = new Set<string>();
  const letters = new Set<string>();
  const abbreviations = new Set<string>();
  for (const name of names) {
    const last = name.replace(/\*$/, '').split(/[\s-]+/).at(-1) ?? '';
    for (const written of [last.toLowerCase(), last.charAt(0).toUpperCase() + last.slice(1).toLowerCase(), last.toUpperCase()]) (name.endsWith('*') ? stems : words).add(written);
  }
  for (const sign of signs) {
    const own = /[^A-Za-z0-9 ./:-]/.exec(sign)?.[0];
    if (own !== undefined) letters.add(own);
    else if (/[./]/.test(sign)) abbreviations.add(sign.slice(0, sign.search(/[./]/) + 1));
    else words.add(sign);
  }
  const oneOf = (forms: Iterable<string>) => [...new Set(forms)].sort().map(literally).join('|');
  const begins = new Set([...words, ...stems, ...abbreviations, ...codes].map((form) => form.charAt(0)));
  // Most letters of a text are none of these, and are passed over before any word is looked for.
  const ahead = `(?=[${oneOf(begins).replaceAll('|', '')}])(?:(?<![A-Za-z])|(?<=\\d[A-Za-z]{1,3}))`;
  const worded = [`(?:${oneOf(words)})(?![A-Za-z])`, `(?:${oneOf(codes)})${scaled}`, ...[...stems, ...abbreviations].map(literally)];
  return new RegExp(`[${oneOf(letters).replaceAll('|', '')}]|${ahead}(?:${worded.join('|')})`, 'g');
}

/** Behind a code: nothing of its word, or the abbreviation of a scale ("EURm"). */
const scaled = '(?=[kmbtKMBT]|[^A-Za-z]|$)';
