import { literally } from '../literally';
import type { Stretch } from './stretches';
import type { Lexicon, Marks } from './vocabulary/lexicon';

/** Shorter texts are read sooner than their marks are looked for. */
const longText = 20_000;
/** What makes money of a number stands no farther behind where it begins, for the number may be written in words and be a range … */
const farthest = 200;
/** … and no farther before it: a sign or a code, and what bounds the number. */
const farthestBefore = 60;
/** Where less than half of the text is passed over until so many numbers were asked about, as in a company's results, all are read: it takes less time. */
const sample = 64;

/**
 * From where on, of an offset and behind it, numbers are near something that can make money of them: the offset itself, or a later one, or
 * none. To be asked with ever later offsets: the marks are walked through once.
 */
export function nearMarks(text: string, { start, end, lexicon }: Stretch): (offset: number) => number {
  const patterns = end - start < longText ? undefined : marksOf(lexicon);
  if (patterns === undefined) return (offset) => offset;
  const [named, signed] = patterns.map((pattern) => nearOne(text, start, pattern)) as [Near, Near];
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

/** `nearMarks` for those that one pattern finds. */
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

/** What finds the names of currencies, and what finds signs and codes. Two, as one pattern of both takes V8 twice as long to make ready. */
type Patterns = readonly [named: RegExp, signed: RegExp];

const made = new WeakMap<Lexicon, Patterns>();

/**
 * Patterns that find whatever can make money of a number beside it: signs, codes, and the last words of the names of currencies. They find
 * more than that ("ALL", a verb "won"), and never less. Global.
 * @returns `undefined` for a language of which every number is read
 */
function marksOf(lexicon: Lexicon): Patterns | undefined {
  let patterns = made.get(lexicon);
  if (patterns === undefined && lexicon.marks !== undefined) made.set(lexicon, (patterns = patternsOf(lexicon.marks())));
  return patterns;
}

/** Hundreds of forms are taken apart as one text, a line each: for the first page that asks, a loop over them would take most of the time. */
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

/** Before a word: none of its letters. V8 passes over what begins no word behind it, as it does not behind what must stand before. */
const begins = '(?<![A-Za-z])';
/** A number with its scale and a word glued to it, whichever ("380bnyuan"). */
const glued = '\\d[bcklmtBCKLMT][A-Za-z]{2}';
/** Behind a letter that means money only before a number ("N150", "K 5m"). */
const beforeNumber = '(?=[^A-Za-z\\n]{0,3}[\\d\\u0660-\\uffff])';
/** Behind a code: nothing of its word, or the abbreviation of a scale ("EURm"). */
const scaled = '(?=[kmbtKMBT]|[^A-Za-z]|$)';
