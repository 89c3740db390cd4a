import { firstWhere } from '../first-where';
import { languageOf } from '../figures/vocabulary/languages';
import { guessLanguage, writtenIn } from '../guess-language';
import type { Hints } from '../hints';
import { linesOf } from '../lines';
import { sentences } from '../sentences';
import type { Span } from '../span';
import { wordsOf, type Word } from './words';

/** A text as the readers of names see it, with its words, sentences and blocks. */
export interface Page {
  /** The text, with spaces in place of runs too long to be a name; everything else is where it was. */
  readonly text: string;
  /** Primary language subtag in lower case ("en"); guessed when the page does not say. */
  readonly lang: string;
  readonly blocks: readonly Span[];
  readonly sentences: readonly Span[];
  readonly words: readonly Word[];
  /** Whether the blocks come from a web page, with menus, boxes and lists of links between the paragraphs. */
  readonly hasFurniture: boolean;
  /** Indexes of the blocks in title case or capitals, where a capital is not a sign of a name. */
  readonly titleCase: ReadonlySet<number>;
}

/** Splits a text into blocks, sentences and words; any string will do. */
export function readPage(written: string, hints: Hints): Page {
  const text = written.replaceAll(endless, (word) => ' '.repeat(word.length));
  const blocks = hints.blocks ?? linesOf(text);
  const lang = pageLanguage(written, hints);
  const ordered = sentences(text);
  const words = wordsOf(text, { blocks, sentences: ordered }, lang);
  return { text, lang, blocks, sentences: ordered, words, hasFurniture: hints.blocks !== undefined, titleCase: titleCaseBlocks(text, blocks, words) };
}

const spaced = String.raw`[^\s\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u2e80-\uffff]`;
/** Hundreds of characters without a space, in scripts that use spaces: patterns that run to the end of a word from each of its parts would take quadratic time. */
const endless = new RegExp(`(?<!${spaced})${spaced}{400,}`, 'gu');

/** How many characters are looked at to tell the language. */
const sampleLength = 4000;
/** A text must have this many characters before Latin script can overrule a language with a script of its own. */
const fewestLatin = 200;

/** Primary language subtag in lower case; guessed from the text when the page does not say, or says something that its script contradicts, as page templates often do. */
export function pageLanguage(text: string, { lang }: Hints): string {
  const sample = text.slice(0, sampleLength);
  const said = lang?.toLowerCase().split(/[-_]/)[0];
  const known = languageOf(said);
  // Serbian shares Croatian's words for money, but has another script.
  if (said !== undefined && (known === undefined || known !== said || writtenIn(sample, known))) return said;
  const guessed = guessLanguage(sample);
  // "CVS" alone does not make a Russian text English.
  return said !== undefined && guessed === 'en' && text.length < fewestLatin ? said : guessed;
}

/** Index of the first word that starts at or after an offset; the number of words when none does. */
export function wordAt({ words }: Page, offset: number): number {
  return firstWhere(words, ({ start }) => start >= offset);
}

/** Index of the block that an offset is in, or of the next one. */
export function blockAt({ blocks }: Page, offset: number): number {
  return firstWhere(blocks, ({ end }) => end > offset);
}

/** A block with at least so many longer words is a title if this share of them is capitalized: "Alibaba Boosts Spending on Cloud". */
const title = { words: 4, share: 0.7 };
/** A block that ends in a full stop is a sentence, unless nearly every word is capitalized. */
const titleWithStop = { words: 6, share: 0.9 };

function titleCaseBlocks(text: string, blocks: readonly Span[], words: readonly Word[]): Set<number> {
  const counts = new Map<number, { long: number; capital: number }>();
  for (const { block, text, capital } of words) {
    if (text.length < 4 || /^\p{N}/u.test(text)) continue;
    const count = counts.get(block) ?? { long: 0, capital: 0 };
    counts.set(block, { long: count.long + 1, capital: count.capital + Number(capital) });
  }
  const least = (block: number) => (/[.!?…。]["'”’)]*\s*$/u.test(text.slice(blocks[block]?.start, blocks[block]?.end)) ? titleWithStop : title);
  return new Set([...counts].filter(([block, { long, capital }]) => long >= least(block).words && capital >= least(block).share * long).map(([block]) => block));
}
