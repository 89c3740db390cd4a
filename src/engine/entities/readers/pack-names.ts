import { spanText, type Span } from '../../span';
import type { Candidate } from '../candidate';
import type { Knowledge } from '../knowledge';
import type { Names } from '../names';
import { meansElseAbroad } from '../signs/other-meaning-abroad';
import { wordAt, type Page } from '../page';
import { honorifics } from '../vocabulary/roles';
import { nativePieces } from './native-pieces';
import { placedName } from './placed-name';

/** Longest name of the pack in words: "Office of the United Nations High Commissioner for Refugees" is beyond it, and rare. */
const longestName = 7;

/**
 * Names of the pack, at word boundaries, the longest first.
 *
 * Takes: "shares of [Alibaba Group] fell", "[阿里巴巴]集团" (in Chinese text).
 * Refuses: "apple" in lower case; "Ma" inside "Man".
 */
export function readPackNames(page: Page, { names }: Knowledge): readonly Candidate[] {
  return writtenWithoutBlanks.has(page.lang) ? readPieces(page, names) : readWords(page, names);
}

/** Languages in which a blank does not part words (or, in Korean, parts them too late: "알리바바는"). */
const writtenWithoutBlanks: ReadonlySet<string> = new Set(['zh', 'ja', 'ko', 'th', 'yue']);

function readWords(page: Page, names: Names): Candidate[] {
  const found: Candidate[] = [];
  for (let at = 0; at < page.words.length; ) {
    const candidate = longestFrom(page, names, at);
    const also = candidate === undefined ? hyphenated(page, names, at) : [candidate];
    found.push(...(page.lang === 'en' ? also : also.filter((one) => !meansElseAbroad(page.text, page.lang, one))));
    at = candidate === undefined ? at + 1 : wordAt(page, candidate.end);
  }
  return found;
}

/** Two names in one word: "US-China trade", "the Israel-Hamas war". Both halves must be known, except in "pro-EU" and "R-Texas". */
function hyphenated(page: Page, names: Names, at: number): readonly Candidate[] {
  const word = page.words[at];
  const parts = word?.text.split(/[-‑–]/) ?? [];
  if (word === undefined || parts.length < 2) return [];
  let start = word.start;
  const halves = parts.flatMap((part, index) => {
    const half = index === 0 && parts.length === 2 && leadsName.test(part) ? [] : [named(page, names, { start, end: start + part.length })];
    start += part.length + 1;
    return half;
  });
  return halves.every((half) => half !== undefined) ? halves : [];
}

/** What may stand before a name and a hyphen: whether for it or against it, and of which party its senator is. */
const leadsName = /^(?:[Aa]nti|[Ee]x|[Nn]on|[Pp]ost|[Pp]re|[Pp]ro|[DR])$/;

function longestFrom(page: Page, names: Names, at: number): Candidate | undefined {
  const first = page.words[at];
  if (first === undefined || !/^[\p{L}\p{N}]/u.test(first.text) || (!first.capital && !/\p{Lu}/u.test(first.text))) return undefined;
  let longest: Candidate | undefined;
  for (let end = at; end < Math.min(at + longestName, page.words.length); end++) {
    const last = page.words[end];
    if (last === undefined || last.block !== first.block || !/^(?:[ \u00a0.,&\-–]| & |, |\. ){0,3}$/.test(gapBefore(page, end, at))) break;
    const span = { start: first.start, end: last.end };
    longest = withEnding(page, names, first.start, last.end) ?? placedName(page, names, span) ?? named(page, names, span) ?? longest;
  }
  return longest;
}

/** Names that go on behind their last word: "McDonald's", "OPEC+", "Yahoo!". */
function withEnding(page: Page, names: Names, start: number, end: number): Candidate | undefined {
  const [ending = ''] = /^(?:['’]s(?!\p{L})|\+|!(?! \p{Lu}))/u.exec(page.text.slice(end, end + 3)) ?? [];
  return ending === '' ? undefined : named(page, names, { start, end: end + ending.length });
}

function gapBefore(page: Page, at: number, from: number): string {
  return at === from ? '' : page.text.slice(page.words[at - 1]?.end, page.words[at]?.start);
}

/** "Mr Houston" is no city. */
function isTitled(page: Page, span: Span): boolean {
  const at = wordAt(page, span.start);
  const word = page.words[at];
  return word?.joined === true && word.start === span.start && page.lang === 'en' && honorifics.has((page.words[at - 1]?.text ?? '').toLowerCase().replace(/\.$/, ''));
}

/** Only records that need nothing but the name; the others are left to readers that say what it is, and `linkRecords` asks the pack again. */
function named(page: Page, names: Names, span: Span): Candidate | undefined {
  const records = names.recordsNamed(spanText(page.text, span), page.lang).filter(({ needs }) => needs === undefined);
  if (records.length === 0 || (records.every(({ type }) => type !== 'Person') && isTitled(page, span))) return undefined;
  const types = new Set(records.map((record) => record.type));
  return { ...span, by: 'pack', records, type: types.size === 1 ? (records[0]?.type ?? null) : null };
}

function readPieces(page: Page, names: Names): Candidate[] {
  const found: Candidate[] = [];
  for (const block of page.blocks) {
    let free = block.start;
    for (const piece of nativePieces(page.text, block, page.lang)) {
      if (piece.start < free) continue;
      const whole = piece.ends.filter((end) => !cutsKatakana(page.text, piece.start, end));
      const candidate = whole.map((end) => named(page, names, { start: piece.start, end })).find((one) => one !== undefined);
      if (candidate === undefined || isAnothersOffice(page.text, candidate, found.at(-1)) || meansElseAbroad(page.text, page.lang, candidate)) continue;
      found.push(candidate);
      free = candidate.end;
    }
  }
  return found;
}

/** "美国商务部": a ministry right after a country's name belongs to that country; those in the pack under the bare name are China's. */
function isAnothersOffice(text: string, { start, end }: Candidate, before: Candidate | undefined): boolean {
  return before?.type === 'Place' && before.end === start && /^\p{sc=Han}{1,4}[部院委局署]$/u.test(text.slice(start, end));
}

/** A word in katakana that goes on before or after is another word: タイ (Thailand) in ケータイ (mobile phone). */
function cutsKatakana(text: string, start: number, end: number): boolean {
  return katakana.test(text.charAt(start)) && (katakana.test(text.charAt(start - 1)) || (katakana.test(text.charAt(end - 1)) && katakana.test(text.charAt(end))));
}

const katakana = /[\p{sc=Katakana}ー]/u;
