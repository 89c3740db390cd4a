import { lettersBefore } from '../../letters-before';
import { spanText, type Span } from '../../span';
import type { Candidate } from '../candidate';
import { leansOnName } from '../signs/leans-on-name';
import { mayName } from '../signs/may-name';
import { nameStem } from '../signs/name-stem';
import { meansElse, namesFamily } from '../signs/other-meaning';
import { wordAt, type Page } from '../page';
import { hasTellingRegion } from '../signs/said-location';
import { firmsByShortName } from '../signs/short-firm';
import { everydayNames } from '../vocabulary/everyday-names';
import { isInCode } from './drop-codes';
import { partsOfPages } from '../vocabulary/never-names';
import { actsLikeOrganization } from '../vocabulary/organizations';
import { familyNamesFirst, generationMarks, monthSurnames, personVerbs, wordSurnames } from '../vocabulary/persons';
import { isRoleWord } from '../vocabulary/roles';
import { wordFirms } from '../vocabulary/word-firms';
import { nameParticles } from '../signs/runs';
import type { Word } from '../words';

/**
 * Adds further occurrences of names, in short forms or where no reader looked: "Ma" after "Jack Ma", "IAEA" after its long form,
 * "Alibaba" after "Alibaba Group Holding Ltd".
 */
export function addEchoes(candidates: readonly Candidate[], page: Page, taken: readonly Span[]): readonly Candidate[] {
  if (page.lang !== 'en' && candidates.every(({ type }) => type !== 'Person')) return candidates;
  const whole = new Map(candidates.flatMap((candidate) => shortForms(page, candidate).map((form) => [form, candidate.type] as const)));
  const tradeless = new Map([...firmsWithoutTrade(candidates, page)].filter(([form]) => !whole.has(form)));
  const forms = new Map([...whole, ...[...tradeless.keys()].map((form) => [form, 'Organization'] as const)]);
  for (const [form, type] of calledByTitles(candidates, page)) forms.set(form, type);
  const given = new Set([...givenNames(candidates, page)].filter((form) => !forms.has(form)));
  for (const form of given) forms.set(form, 'Person');
  const free = freeWords([...candidates, ...taken], page.words);
  const echoes: Candidate[] = [];
  for (let at = 0; at < page.words.length; at++) {
    const length = [3, 2, 1].find((count) => isEcho(page, free, at, count, forms));
    const first = page.words[at];
    const last = page.words[at + (length ?? 0) - 1];
    if (length === undefined || first === undefined || last === undefined) continue;
    const span = { start: first.start, end: last.end };
    const form = spanText(page.text, span);
    const [type, firm] = [forms.get(form) ?? null, tradeless.get(form)];
    if (firm !== undefined && !mayBeFirm(page, first, last)) continue;
    if (given.has(form) && !isGivenName(page, first)) continue;
    if (isRoleWord(form) && !isCalledByTitle(page, first)) continue;
    if (isInCode(page.text, span) || meansElse(page, span) || namesFamily(page, span, type) || (type === 'Person' && (hasTellingRegion(page.text, span.end) || namesPeople.test(page.text.slice(span.end, span.end + farthest))))) continue;
    echoes.push({ ...span, by: 'echo', type, records: [], ...(firm === undefined ? {} : { shortFor: firm }) });
    at += length - 1;
  }
  return [...candidates, ...echoes];
}

/** "Marrick" for Marrick Advisors, if nothing else on the page has the word: no person, no place, and no ordinary word. */
function firmsWithoutTrade(candidates: readonly Candidate[], page: Page): ReadonlyMap<string, string> {
  const firms = firmsByShortName(candidates, page, sureOfFirm);
  if (firms.size === 0) return firms;
  const inOthers = new Set(candidates.flatMap((candidate) => (candidate.type === 'Organization' ? [] : wordsAndPairs(spanText(page.text, candidate)))));
  const small = new Set(page.words.flatMap(({ text, capital }) => (capital ? [] : [text])));
  return new Map([...firms].filter(([form]) => !everydayNames.has(form) && !small.has(form.toLowerCase()) && !inOthers.has(form)));
}

/** What a firm's name without its trade could be confused with, given that it has two words at most: each word of another name, and each two in a row. */
function wordsAndPairs(name: string): readonly string[] {
  const words = name.split(' ');
  return words.flatMap((word, at) => (at + 1 < words.length ? [word, `${word} ${words[at + 1]}`] : [word]));
}

const sureOfFirm = 0.8;

/** Whether the words may be the firm: within a sentence or, as its first word, before a verb. */
function mayBeFirm(page: Page, first: Word, last: Word): boolean {
  return !page.titleCase.has(first.block) && (!first.first || actsLikeOrganization.test(page.words[wordAt(page, last.end)]?.text ?? ''));
}

/** "Major" of John Major, a word for a part that people play: of somebody only where people's verbs follow and no "the" stands before. */
function calledByTitles(candidates: readonly Candidate[], page: Page): ReadonlyMap<string, 'Person'> {
  return new Map(candidates.flatMap((candidate) => {
    const [, last = ''] = candidate.type === 'Person' ? (/^\p{Lu}\p{Ll}+ (\p{Lu}\p{Ll}+)$/u.exec(spanText(page.text, candidate)) ?? []) : [];
    return isRoleWord(last) ? [[last, 'Person'] as const] : [];
  }));
}

function isCalledByTitle(page: Page, { start, end, first, joined }: Word): boolean {
  const at = wordAt(page, start);
  const [before, next] = [page.words[at - 1], page.words[at + 1]];
  return next?.joined === true && next.start === end + 1 && saying.test(next.text) && (first || (joined && before?.capital === false && !/^(?:the|an?|his|her|its|their)$/.test(before.text)));
}

const saying = /^(?:said|says|told|tells|added|wrote|argued|warned|replied|admitted|insisted|declined)$/;

/** "Toto" of Toto Wolff, where it is no part of another kind of name. */
function givenNames(candidates: readonly Candidate[], page: Page): ReadonlySet<string> {
  const others = new Set(candidates.flatMap((candidate) => (candidate.type === 'Person' ? [] : spanText(page.text, candidate).split(' '))));
  const given = candidates.flatMap((candidate) => (candidate.type === 'Person' ? (fullName.exec(spanText(page.text, candidate))?.slice(1) ?? []) : []));
  return new Set(given.filter((name) => mayName({ text: name }) && !others.has(name) && !everydayNames.has(name)));
}

const fullName = /^(\p{Lu}\p{Ll}{2,})(?: \p{Lu}[\p{L}’'-]+){1,3}$/u;

/** In the middle of a sentence, with no article. */
function isGivenName(page: Page, { start, first, joined, block }: Word): boolean {
  const before = page.words[wordAt(page, start) - 1];
  return !first && joined && !page.titleCase.has(block) && before?.capital === false && !/^(?:the|an?|in|of|at|near|from|through|across|to)$/.test(before.text);
}

/** In which other ways the text may write this name. */
function shortForms(page: Page, candidate: Candidate): string[] {
  const name = spanText(page.text, candidate);
  const words = name.split(/\s+/).filter((word) => !generationMarks.has(word));
  const whole = candidate.by === 'pack' ? [] : [name]; // the pack's own names were found everywhere; those missing now were dropped
  const forms: string[] = candidate.alternateName === undefined ? whole : [...whole, candidate.alternateName];
  if (candidate.type === 'Person' && words.length > 1) forms.push(...surnames(words));
  if (candidate.type === 'Organization' && nameStem(name).length > 2) forms.push(nameStem(name));
  return forms.filter((form) => !partsOfPages.has(form) && (mayName({ text: form }) || monthSurnames.some(({ name: month }) => month === form)) && !(candidate.by === 'firm' && wordFirms.has(form))); // those are only repeated where the words around them allow it
}

function surnames(words: readonly string[]): string[] {
  const particle = words.findIndex((word, at) => at > 0 && nameParticles.has(word));
  const last = words.at(-1) ?? '';
  const first = words[0] ?? '';
  return [...(words.at(-2) === 'of' ? [] : [last]), ...(particle > 0 ? [words.slice(particle).join(' ')] : []), ...(familyNamesFirst.has(first) ? [first] : [])].filter((form) => /^\p{L}.*\p{Ll}$/u.test(form));
}

/** The words that are not part of a name or a figure. */
function freeWords(taken: readonly Span[], words: readonly Word[]): ReadonlySet<Word> {
  const spans = [...taken].sort((a, b) => a.start - b.start);
  let next = 0;
  return new Set(
    words.filter((word) => {
      while ((spans[next]?.end ?? Infinity) <= word.start) next++;
      return (spans[next]?.start ?? Infinity) >= word.end;
    }),
  );
}

function isEcho(page: Page, free: ReadonlySet<Word>, at: number, count: number, forms: ReadonlyMap<string, unknown>): boolean {
  const words = page.words.slice(at, at + count);
  const first = words[0];
  const last = words.at(-1);
  if (first === undefined || last === undefined || words.length < count || !words.every((word) => free.has(word))) return false;
  if (count === 1 && isMonth(page.text, first)) return false;
  if (first.first && wordSurnames.has(first.text) && !personVerbs.test(page.words[at + 1]?.text ?? '')) return false;
  return forms.has(page.text.slice(first.start, last.end)) && !leansOnName(page.words[at - 1], first, first) && !leansOnName(page.words[at + count], page.words[at + count], last);
}

/** "May" on a page about Theresa May, unless the words around it show that she is meant. */
function isMonth(text: string, { start, end, text: name }: Word): boolean {
  const rows = monthSurnames.filter((row) => row.name === name);
  return rows.length > 0 && !rows.some(({ before, after }) => (before?.test(lettersBefore(text, start, farthest)) ?? true) && after.test(text.slice(end, end + farthest)));
}

/** "the Rabha people", "a Brandon man": a people or a town, and not somebody of its name. */
const namesPeople = /^ (?:boy|couple|girl|man|residents?|teenager|woman|communit(?:y|ies)|culture|dialect|language|peoples?|tribes?|tribal|villagers)(?!\p{L})/u;

/** Letters that are looked at on either side. */
const farthest = 24;
