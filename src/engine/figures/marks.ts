import { literally } from '../literally';
import type { Stretch } from './stretches';
import type { Lexicon, Marks } from './vocabulary/lexicon';

/** Shorter texts are read faster than their marks can be looked for. */
const longText = 20_000;
/** What makes a number money comes no farther than this after the number's start, since that may be a range written in words … */
const farthest = 200;
/** … and no farther than this before it: a sign or a code, and the word that bounds the number. */
const farthestBefore = 60;
/** If skipping has saved less than half of the text after this many numbers (a company's results), every number is read from then on: that is faster. */
const sample = 64;

/**
 * Gives the first offset, from the one asked about onwards, at which a number is near something that can make it money; Infinity when
 * there is none. Must be asked with increasing offsets: the marks are walked through once.
 */
export function nearMarks(text: string, { start, end, lexicon }: Stretch): (offset: number) => number {
  const patterns = end - start < longText ? undefined : marksOf(lexicon);
  if (patterns === undefined) return (offset) => offset;
  const [named, signed] = [nearOne(text, start, patterns[0]), nearOne(text, start, patterns[1])];
  let [asked, passed] = [0, 0];
  let isWorthIt = true;
  return (offset) => {
    if (!isWorthIt) return offset;
    const next = Math.min(named(offset), signed(offset));
    passed += next - offset;
    if (++asked === sample) isWorthIt = passed > (next - start) / 2;
    return next;
  };
}

type Near = (offset: number) => number;

/** `nearMarks` for the marks of a single pattern. */
function nearOne(text: string, start: number, mark: RegExp): Near {
  mark.lastIndex = start;
  let [before, after] = [-Infinity, -Infinity];
  return (offset) => {
    while (after < offset) {
      before = after;
      after = mark.test(text) ? mark.lastIndex : Infinity;
    }
    return offset - before <= farthestBefore ? offset : Math.max(offset, after - farthest);
  };
}

/** One pattern for the names of currencies, one for signs and codes: V8 takes twice as long to compile both as a single pattern. */
type Patterns = readonly [named: RegExp, signed: RegExp];

const made = new WeakMap<Lexicon, Patterns>();

/**
 * Patterns for everything that can make a number beside it money: signs, codes, and the last words of currency names. They find
 * more than that ("ALL", the verb "won"), but never less. Global.
 * @returns `undefined` for a language in which every number is read
 */
function marksOf(lexicon: Lexicon): Patterns | undefined {
  let patterns = made.get(lexicon);
  if (patterns === undefined && lexicon.marks !== undefined) made.set(lexicon, (patterns = patternsOf(lexicon.marks())));
  return patterns;
}

/** Hundreds of forms are taken apart as one text, a form a line: a loop over them, not yet compiled, would take most of the first page's time. */
function patternsOf({ names, signs, codes }: Marks): Patterns {
  const lastWords = names.join('\n').replaceAll(/s$/gm, '').replaceAll(/^.*[ -]/gm, '').split('\n');
  const named = new RegExp(`${begins}(?:${oneOf(lastWords).replaceAll('\\*', '[a-z]*')})s?(?![A-Za-z])`, 'gi');

  const written = signs.join('\n');
  const own = written.match(/[$\u0080-\uffff]/g) ?? [];
  const plain = (written.match(/^[^$\n\u0080-\uffff]+$/gm) ?? []).join('\n');
  const abbreviations = plain.match(/^[^./\n]*[./]/gm) ?? [];
  const words = plain.match(/^(?:[a-z]|[^./\n]{2,})$/gm) ?? [];
  const letters = plain.match(/^[A-Z]$/gm) ?? [];
  const forms = `[${classOf(letters)}]${beforeNumber}|(?:${oneOf(words)})(?![A-Za-z])|(?:${oneOf(codes)})${scaled}|${oneOf(abbreviations)}`;
  const signed = new RegExp(`[$\\u0080-\\uffff](?<=[${classOf(own)}])|${glued}|${begins}(?:${forms})`, 'g');
  return [named, signed];
}

function oneOf(forms: readonly string[]): string {
  return literally([...new Set(forms)].join('\n')).replaceAll('\n', '|');
}

function classOf(letters: readonly string[]): string {
  return literally([...new Set(letters)].join(''));
}

/** Nothing of a word may come before. Said as what must not precede, because V8 then skips ahead to possible beginnings of words. */
const begins = '(?<![A-Za-z])';
/** A number with its scale and any word glued to it ("380bnyuan"). */
const glued = '\\d[bcklmtBCKLMT][A-Za-z]{2}';
/** After a letter that means money only before a number ("N150", "K 5m"). */
const beforeNumber = '(?=[^A-Za-z\\n]{0,3}[\\d\\u0660-\\uffff])';
/** After a code: the end of the word, or the abbreviation of a scale ("EURm"). */
const scaled = '(?=[kmbtKMBT]|[^A-Za-z]|$)';
