import { guessLanguage, writtenIn } from '../guess-language';
import type { Hints } from '../hints';
import type { Span } from '../span';
import { digitStyle, digitStyleOf, type DigitStyle } from './digit-style';
import { languageOf, type Language } from './vocabulary/languages';
import { lexiconOf, type Lexicon } from './vocabulary/lexicon';

/** A run of the text in one language. */
export interface Stretch extends Span {
  readonly lexicon: Lexicon;
  readonly style: DigitStyle;
  /** The page says a language that is none of ours: it is read with the words of another, and what they leave in doubt is left out. */
  readonly foreign: boolean;
}

/** Cuts a text where its blocks say that their language changes; a tag that the script contradicts counts as not said. */
export function stretches(text: string, hints: Hints): readonly Stretch[] {
  const found: Stretch[] = [];
  const main = settle(text, hints.lang);
  const foreign = hints.lang === null || languageOf(hints.lang) !== undefined ? undefined : digitStyleOf(hints.lang);
  let start = 0;
  let current = main;
  for (const block of hints.blocks ?? []) {
    const own = languageOf(block.lang);
    const language = own === undefined || own === main ? main : settle(text.slice(block.start, block.end), block.lang ?? null);
    if (language === current) continue;
    if (block.start > start) found.push(stretch(text, { start, end: block.start }, current, hints, current === main ? foreign : undefined));
    start = block.start;
    current = language;
  }
  found.push(stretch(text, { start, end: text.length }, current, hints, current === main ? foreign : undefined));
  return found;
}

/** How many characters are looked at to tell the language. */
const sampleLength = 3000;

function settle(text: string, tag: string | null): Language {
  const sample = text.slice(0, sampleLength);
  const said = languageOf(tag);
  return said !== undefined && writtenIn(sample, said) ? said : guessLanguage(sample);
}

/** @param foreign how the page's own language writes numbers, where it is none of ours */
function stretch(text: string, { start, end }: Span, language: Language, hints: Hints, foreign: DigitStyle | undefined): Stretch {
  const lexicon = lexiconOf(language);
  const sample = text.slice(start, Math.min(end, start + sampleLength));
  return { start, end, lexicon, style: digitStyle(sample, lexicon, hints, foreign), foreign: foreign !== undefined };
}
