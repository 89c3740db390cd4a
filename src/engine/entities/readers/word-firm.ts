import { lettersBefore } from '../../letters-before';
import type { Candidate } from '../candidate';
import type { Knowledge } from '../knowledge';
import { isAddressed } from '../signs/is-addressed';
import { leansOnName } from '../signs/leans-on-name';
import type { NamedRecord, Names } from '../names';
import type { Page } from '../page';
import { isSaidWhere } from '../signs/said-where';
import { afterFirms, businessWords, firmsBySubject, firmSigns, firmSignsInHeadings, wordFirms } from '../vocabulary/word-firms';
import type { Word } from '../words';

/**
 * Firms that are called by an English word, where the words around it say that a firm is meant; then the same word in the middle of sentences.
 *
 * Takes: "[Next] said", "the payments company [Block]", "shares in [Gap]", and then "rivals such as [Next]".
 * Takes: "[Rogers] added 34,000 customers", on a page with Telus on it and nobody of the name.
 * Refuses: "Next week", "Block parties", "the Gap between them", "Rex Harrison said", "Target prices".
 */
export function readWordFirms(page: Page, { names }: Knowledge): readonly Candidate[] {
  return [...englishWords(page, names), ...bySubject(page)].map(({ start, end }): Candidate => ({ start, end, by: 'firm', type: 'Organization', records: [] }));
}

/** Where the page speaks of what the firm does, and nobody on it is called so. */
function bySubject(page: Page): readonly Word[] {
  const named = page.words.flatMap((word, at) => (!page.titleCase.has(word.block) && firmsBySubject.get(word.text)?.test(page.text) === true ? [{ word, at }] : []));
  const borne = new Set(named.flatMap(({ word, at }) => (isPart(page, word, at) || isAddressed(page.words[at - 1], word) ? [word.text] : [])));
  return named.flatMap(({ word, at }) => (!borne.has(word.text) && !isSaidWhere(page.text, word.start) && isBare(page, word, at) ? [word] : []));
}

function englishWords(page: Page, names: Names): readonly Word[] {
  const named = page.words.flatMap((word, at) => (wordFirms.has(word.text) ? [{ word, at }] : []));
  if (named.length === 0) return [];
  const said = named.filter(({ word, at }) => isSaid(page, word, at));
  const sure = new Set(said.map(({ word }) => word.text));
  const borne = new Set(named.flatMap(({ word, at }) => (!page.titleCase.has(word.block) && (isPart(page, word, at) || isAddressed(page.words[at - 1], word)) ? [word.text] : [])));
  const ofBusiness = named.length > said.length && (page.text.match(businessWords)?.length ?? 0) >= severalWords;
  const repeated = named.filter(({ word, at }) => !borne.has(word.text) && mayRepeat(page, word, at) && (ofBusiness || sure.has(word.text) || isListed(page, word, names)));
  return [...new Set([...said, ...repeated])].map(({ word }) => word);
}

/** So many words of business make a page one of business. */
const severalWords = 3;

/** How many characters are looked at on either side. */
const farthest = 60;

function isSaid(page: Page, word: Word, at: number): boolean {
  const after = page.text.slice(word.end, word.end + farthest);
  if (page.titleCase.has(word.block)) return page.words[at - 1]?.block !== word.block && firmSignsInHeadings.test(after);
  const before = lettersBefore(page.text, word.start, farthest);
  return isBare(page, word, at) && firmSigns.some((sign) => (sign.before === undefined || (!word.first && sign.before.test(before))) && (sign.after?.test(after) ?? true));
}

/** In the middle of a sentence, where a word has its capital for a reason: not "What's Next" on a button. */
function mayRepeat(page: Page, word: Word, at: number): boolean {
  const { text, blocks, titleCase } = page;
  const span = blocks[word.block];
  const isSentence = span !== undefined && !titleCase.has(word.block) && /[.!?…]["'”’)\]]*\s*$/u.test(text.slice(Math.max(span.start, span.end - 6), span.end));
  return !word.first && isSentence && !isSaidWhere(text, word.start) && isBare(page, word, at);
}

/** "To Lawson and FamilyMart", "Toast and Clover": beside another firm. */
function isListed({ text, lang }: Page, { start, end }: Word, names: Names): boolean {
  const beside = [listedBefore.exec(lettersBefore(text, start, farthest))?.[1], listedAfter.exec(text.slice(end, end + farthest))?.[1]];
  const isFirm = (name: string) => wordFirms.has(name) || isKnown(names.recordsNamed(name, lang));
  return beside.some((name) => name !== undefined && isFirm(name));
}

function isKnown(records: readonly NamedRecord[]): boolean {
  return records.length > 0 && records.every(({ type }) => type === 'Organization');
}

const listedBefore = /(?<![\p{L}-])(\p{Lu}[\p{L}’'-]+)(?:,| and|, and| or) $/u;
const listedAfter = /^(?:,| and|, and| or) (\p{Lu}[\p{L}’'-]+)(?!\p{L}| \p{Lu})/u;

/** No part of a longer name, no title in quotation marks, nothing with an article: "the Emirates". */
function isBare(page: Page, word: Word, at: number): boolean {
  const before = page.words[at - 1];
  const hasArticle = word.joined && /^(?:the|an?|his|her|its|their|our|my|no|every|each|film|movie|album|song|single|novel|play)$/i.test(before?.text ?? '');
  return !hasArticle && !isPart(page, word, at) && !/["“‘(]/.test(page.text.charAt(word.start - 1)) && !/^[-‑–/]|^ \d/.test(page.text.slice(word.end, word.end + 2));
}

function isPart({ words }: Page, word: Word, at: number): boolean {
  const next = words[at + 1];
  return leansOnName(words[at - 1], word, word) || (leansOnName(next, next, word) && !afterFirms.has(next?.text ?? ''));
}
