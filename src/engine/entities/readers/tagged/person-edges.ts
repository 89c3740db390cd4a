import { lettersBefore } from '../../../letters-before';
import { asksFrom } from '../../asks';
import type { TaggedName } from '../../knowledge';
import { mayName } from '../../may-name';
import type { Names } from '../../names';
import { wordAt, type Page } from '../../page';
import { countryOfPeople } from '../../vocabulary/peoples';
import { generationMarks } from '../../vocabulary/persons';
import { namesWithTitles } from '../../vocabulary/roles';

/** "Bean" in "the retailer L.L. Bean", where somebody is known by the whole; "Sharma Oli" in "K.P. Sharma Oli", "Padmakumar" after a sentence's first "A.", not "Powell" in "the U.S. Powell". */
export function withInitials(name: TaggedName, page: Page, names: Names): TaggedName {
  const at = wordAt(page, name.start);
  const before = page.words[at - 1];
  if (page.words[at]?.joined !== true || before === undefined || !/^(?:\p{Lu}\.\s?)+$/u.test(before.text)) return name;
  const isWhole = (name.type === 'Person' && (givenInitials.test(before.text) || (before.first && before.text !== 'I.'))) || names.recordsNamed(page.text.slice(before.start, name.end), page.lang).length > 0;
  return isWhole ? { ...name, start: before.start } : name;
}

const givenInitials = /^(?!(?:U\.S|U\.K|U\.N|E\.U|D\.C|N\.Y|L\.A|[NS]\.[CDJHM])\.)(?:\p{Lu}\.\s?){2,}$/u;

/** "Bruch" in "Christian Bruch": the word of a faith is his given name. "Md" in "Md Karim Islam" is short for one, and in "Md Masudur Karim Islam", where the next was not seen. "Barton" in "Will Barton scored.", which asks nothing. */
export function withGivenName(name: TaggedName, page: Page): TaggedName {
  const at = wordAt(page, name.start);
  const [before, own] = [page.words[at - 1], page.words[at]];
  if (name.type === 'Person' && own?.joined === true && before?.text === 'Will' && (page.titleCase.has(own.block) ? /^(?:,|['’]s |$|\n)/.test(page.text.slice(name.end, name.end + 3)) : !asksFrom(page.text, name.end))) return { ...name, start: before.start };
  if (name.type === 'Person' && own?.joined === true && before !== undefined && shortMohammed.test(before.text) && page.text[before.start - 2] !== ',') return { ...name, start: before.start };
  const short = page.words[at - 2];
  if (name.type === 'Person' && own?.joined === true && before?.joined === true && before.capital && mayName(before) && short !== undefined && shortMohammed.test(short.text) && page.text[short.start - 2] !== ',') return { ...name, start: short.start };
  const isGiven = name.type === 'Person' && own?.joined === true && before?.text === 'Christian' && !/ /.test(page.text.slice(name.start, name.end)) && !/^(?:the|an?|many|most|some)$/i.test(page.words[at - 2]?.text ?? '');
  return isGiven ? { ...name, start: before.start } : name;
}

/** As South and Southeast Asia write the given name; with a full stop, or behind a comma ("Rockville, Md Governor"), it may be Maryland. */
const shortMohammed = /^(?:Md|Mohd|Muhd)$/;

/** "Gaga" in "Lady Gaga", who is called so by nobody without it. */
export function withTitle(name: TaggedName, page: Page): TaggedName {
  const at = wordAt(page, name.start);
  const before = page.words[at - 1];
  return name.type === 'Person' && before !== undefined && page.words[at]?.joined === true && namesWithTitles.has(page.text.slice(before.start, name.end)) ? { ...name, start: before.start } : name;
}

/** "Moyo" in "Tafara “Cookie” Moyo": the given name stands before what somebody is called by. */
export function withNickname(name: TaggedName, { text }: Page): TaggedName {
  const [whole, given = ''] = name.type === 'Person' ? (calledBefore.exec(lettersBefore(text, name.start, longestCalled)) ?? []) : [];
  return whole !== undefined && mayName({ text: given }) ? { ...name, start: name.start - whole.length } : name;
}

const calledBefore = /(?<![\p{L}-])(\p{Lu}\p{Ll}+) (?:“\p{Lu}[\p{L}-]+”|"\p{Lu}[\p{L}-]+") $/u;
const longestCalled = 40;

/** "Peter" in "Peter Marks, who ran it". */
export function withSurname(name: TaggedName, page: Page): TaggedName {
  const next = page.words[wordAt(page, name.end)];
  const isGiven = name.type === 'Person' && next?.joined === true && next.capital && page.text.slice(name.end, next.start) === ' ' && mayName(next) && !page.text.slice(name.start, name.end).includes(' ');
  return isGiven && /^, (?:who|whose|\d{1,2}),? /.test(page.text.slice(next.end, next.end + 9)) ? { ...name, end: next.end } : name;
}

/** "Andre Correa do Lago", "Majid bin Hamad bin Khalid Al Suwaidi": a person's name goes on behind such a small word, which is no English one before a capital. */
export function withTail(name: TaggedName, page: Page): TaggedName {
  const end = name.type === 'Person' ? tailEnd(name, page) : undefined;
  return end === undefined ? name : withTail({ ...name, end }, page);
}

function tailEnd({ start, end }: TaggedName, page: Page): number | undefined {
  const { text, words } = page;
  const at = wordAt(page, end);
  const [next, last] = [words[at], words[at + 1]];
  if (next?.joined !== true || text.slice(end, next.start) !== ' ') return undefined;
  const name = text.slice(start, end);
  if (next.capital && / (?:bin|bint|ibn) .* Al$/.test(name)) return next.end;
  const isSmall = /^(?:do|da|dos|das|di|della|du|van|von|bin|bint|ibn)$/.test(next.text) || (next.text === 'Al' && / (?:bin|bint|ibn) /.test(name));
  return isSmall && last?.joined === true && last.capital ? last.end : undefined;
}

/** "Tama (Te Wiremu Hone) Roe", with all his given names in a bracket between the first and the surname; not "Roe (Ann Brown) Lee (Jo March)" of a list of parts. */
export function withBracket(name: TaggedName, { text }: Page): TaggedName {
  if (name.type !== 'Person' || text.charAt(name.start - 1) !== '(' || text.charAt(name.end) !== ')') return name;
  const [first] = givenBefore.exec(lettersBefore(text, name.start, longestGiven)) ?? [];
  const [last] = surnameBehind.exec(text.slice(name.end, name.end + longestGiven)) ?? [];
  return first === undefined || last === undefined ? name : { ...name, start: name.start - first.length, end: name.end + last.length };
}

const longestGiven = 32;
const givenBefore = /(?<=^|(?:^|[^\p{L}])\p{Ll}+ |[.,;:“"\n] ?)\p{Lu}\p{Ll}+ \($/u;
const surnameBehind = /^\) \p{Lu}\p{Ll}[\p{L}’'-]*(?![\p{L}’'-]| [\p{Lu}(])/u;

/** "Kenji Matsuda" in "By Kenji Matsuda TOKYO (Reuters) -": from where an agency reports, in capitals, is no part of who wrote it. */
export function withoutDateline(name: TaggedName, { text }: Page): TaggedName {
  const [, writer] = name.type === 'Person' && agencyBehind.test(text.slice(name.end, name.end + longestAgency)) ? (beforeCapitals.exec(text.slice(name.start, name.end)) ?? []) : [];
  return writer === undefined ? name : { ...name, end: name.start + writer.length };
}

const beforeCapitals = /^(\p{Lu}.*\p{Ll}) [\p{Lu} ]{4,}$/u;
const agencyBehind = /^(?:, [\p{L}\d. ]+)? \([^()\n]{2,30}\) ?(?:—|–|--|-)\s/u;
const longestAgency = 60;

/** "Dominic Ruto" in "Kenyan Dominic Ruto": what people he is of is no part of his name. "Finn Roe Miller" has it as a given name. */
export function withoutNationality(name: TaggedName, { text }: Page): TaggedName {
  const [lead, people] = name.type === 'Person' ? (beforeFullName.exec(text.slice(name.start, name.end)) ?? []) : [];
  return lead === undefined || people === undefined || !countryOfPeople.has(people) || namesAndPeoples.has(people) ? name : { ...name, start: name.start + lead.length };
}

const beforeFullName = /^(\p{Lu}\p{Ll}+) (?=\p{Lu}\S+ \p{Lu})/u;
const namesAndPeoples: ReadonlySet<string> = new Set(['Dane', 'Finn', 'German', 'Scot']);

/** "Abdul Jalil Jan" at the end of a sentence, where his name is also a month's abbreviation. */
export function withoutStop(name: TaggedName, { text }: Page): TaggedName {
  const isStop = name.type === 'Person' && /\p{Ll}{2}\.$/u.test(text.slice(name.start, name.end)) && !generationMarks.has(text.slice(name.start, name.end).split(' ').at(-1) ?? '');
  return isStop ? { ...name, end: name.end - 1 } : name;
}
