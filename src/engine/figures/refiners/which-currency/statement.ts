import type { FigureCandidate } from '../../candidate';
import { readName } from '../../readers/reader';
import type { Testimony, Witness } from './witness';

/** "All figures in Australian dollars", "amounts are in US$", "alle Angaben in Schweizer Franken": words that announce the currency of all. */
const announces = /\b(?:all|amounts?|figures?|prices?|values?|currency|montants?|cifras|precios|importi|Angaben|Preise|Beträge|valores|bedragen)\b[^.\n]{0,50}?\b(?:in|(?:are|is)(?! (?:[a-zà-öø-ÿ]+ )?in )|en|em) (?=\S)/gi;
const mostStatements = 20;

/** The currency that the text says all its figures are in, with those words. */
export function findStatement(text: string, figures: readonly FigureCandidate[]): Testimony | undefined {
  const lexicon = figures[0]?.lexicon;
  if (lexicon === undefined) return undefined;
  let seen = 0;
  for (const found of text.matchAll(announces)) {
    if (seen++ >= mostStatements) return undefined;
    const offset = found.index + found[0].length;
    const name = readName(text, offset, lexicon);
    const sign = name === undefined ? (lexicon.codesAfter.at(text, offset)) : undefined;
    const code = name?.codes.length === 1 ? name.codes[0] : sign?.value;
    const end = name?.end ?? sign?.reach;
    if (code !== undefined && end !== undefined) return [code, { code: 'text-statement', evidence: text.slice(found.index, end) }];
  }
  return undefined;
}

/** What the text says of all its figures, where it may be said of this one. */
export const statement: Witness = (_figure, possible, { statement: said }) => (said !== undefined && possible.includes(said[0]) ? said : undefined);
