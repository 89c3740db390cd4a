import { firstWhere } from '../first-where';
import { languageOf } from '../figures/vocabulary/languages';
import { guessLanguage, writtenIn } from '../guess-language';
import type { Hints } from '../hints';
import { linesOf } from '../lines';
import { sentences } from '../sentences';
import type { Span } from '../span';
import { wordsOf, type Word } from './words';

/** A text as the readers of names see it. */
export interface Page {
  /** With spaces for what goes on for too long without one to be a name; all else is where it was. */
  readonly text: string;
  /** Primary language subtag in lower case ("en"); guessed when the page does not say. */
  readonly lang: string;
  readonly blocks: readonly Span[];
  readonly sentences: readonly Span[];
  readonly words: readonly Word[];
  /** Whether the blocks are those of a web page, with its menus, boxes and lists of links between the paragraphs. */
  readonly hasFurniture: boolean;
  /** Blocks in title case or capitals: there a capital is no sign of a name. */
  readonly titleCase: ReadonlySet<number>;
}

/** Reads a text into blocks and words; any string will do. */
export function readPage(written: string, hints: Hints): Page {
  const text = written.replaceAll(endless, (word) => ' '.repeat(word.length));
  const blocks = hints.blocks ?? linesOf(text);
  const lang = pageLanguage(written, hints);
  const ordered = sentences(text);
  const words = wordsOf(text, { blocks, sentences: ordered }, lang);
  return { text, lang, blocks, sentences: ordered, words, hasFurniture: hints.blocks !== undefined, titleCase: titleCaseBlocks(text, blocks, words) };
}

const spaced = String.raw`[^\s\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u2e80-\uffff]`;
/** Hundreds of letters and marks without a space, in scripts that have them: many a pattern goes on to a word's end from each of its parts, and would take the square of its length. */
const endless = new RegExp(`(?<!${spaced})${spaced}{400,}`, 'gu');

/** How many characters are looked at to tell the language. */
const sampleLength = 4000;
/** So many in Latin script make a page in another language than one that has its own. */
const fewestLatin = 200;

/** Primary language subtag in lower case; guessed from the text when the page does not say, or says what its script contradicts, as many a template does. */
export function pageLanguage(text: string, { lang }: Hints): string {
  const sample = text.slice(0, sampleLength);
  const said = lang?.toLowerCase().split(/[-_]/)[0];
  const known = languageOf(said);
  // Serbian has the words of Croatian for money, and another script.
  if (said !== undefined && (known === undefined || known !== said || writtenIn(sample, known))) return said;
  const guessed = guessLanguage(sample);
  // "CVS" alone is no English in a Russian text.
  return said !== undefined && guessed === 'en' && text.length < fewestLatin ? said : guessed;
}

/** Index of the first word that starts at or after an offset; the number of words when none does. */
export function wordAt({ words }: Page, offset: number): number {
  return firstWhere(words, ({ start }) => start >= offset);
}

/** Index of the block that an offset lies in, or of the next. */
export function blockAt({ blocks }: Page, offset: number): number {
  return firstWhere(blocks, ({ end }) => end > offset);
}

/** Of at least so many longer words, this share with a capital makes a title: "Alibaba Boosts Spending on Cloud". */
const title = { words: 4, share: 0.7 };
/** What ends in a full stop is a sentence, unless hardly a word of it is small. */
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
