import { guessLanguage, writtenIn } from '../guess-language';
import type { Hints } from '../hints';
import type { Span } from '../span';
import type { DigitStyle } from './digits';
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

/** Letters that are looked at to tell the language. */
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
  const style = foreign === undefined ? digitStyle(sample, lexicon, hints) : { ...foreign, decimal: seenDecimal(sample) ?? foreign.decimal };
  return { start, end, lexicon, style, foreign: foreign !== undefined };
}

/** How numbers are written in any language that CLDR knows, as `Intl` has it; `undefined` for other tags. */
function digitStyleOf(tag: string): DigitStyle | undefined {
  const known = /^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/i.test(tag) && Intl.NumberFormat.supportedLocalesOf(wellFormed(tag)).length > 0;
  if (!known) return undefined;
  const part = (type: Intl.NumberFormatPartTypes) => new Intl.NumberFormat(tag).formatToParts(1_234_567.5).find((each) => each.type === type)?.value;
  return { decimal: part('decimal') === ',' ? ',' : '.', spaceGroups: /^\s$/.test(part('group') ?? '') };
}

/** The tag in a list; none when it is no tag at all ("en-x-"). */
function wellFormed(tag: string): readonly string[] {
  try {
    return Intl.getCanonicalLocales(tag);
  } catch {
    return [];
  }
}

/** Languages whose news never groups with plain spaces: there a space parts two numbers. */
const noSpaceGroups: ReadonlySet<Language> = new Set(['en', 'zh', 'ja', 'ko', 'hi', 'th', 'id', 'vi', 'tr', 'he', 'ar', 'el']);

/** The language's decimal mark, or the other one where the page's country writes it. Numbers in the text that leave no doubt go first. */
function digitStyle(sample: string, lexicon: Lexicon, hints: Hints): DigitStyle {
  const { decimal, otherDecimal = '' } = lexicon.rows;
  const country = hints.region?.toUpperCase() ?? /-(?:[A-Za-z]{4}-)?([A-Za-z]{2}|\d{3})\b/.exec(hints.lang ?? '')?.[1]?.toUpperCase() ?? '';
  const other = decimal === ',' ? '.' : ',';
  const usual = country !== '' && otherDecimal.split(' ').includes(country) ? other : decimal;
  return { decimal: otherDecimal !== '' && country === '' ? (seenDecimal(sample) ?? usual) : usual, spaceGroups: !noSpaceGroups.has(lexicon.language) };
}

/** Grouping with a fraction, or groups repeated, say which mark is which: "1,234.5", "1.234.567". */
function seenDecimal(sample: string): ',' | '.' | undefined {
  const found = /\d([.,])\d{3}(?:([.,])\d{3}\b|([.,])\d{1,2}\b)/.exec(sample);
  if (found === null) return undefined;
  return found[1] === '.' ? ',' : '.';
}
