import type { Candidate } from '../candidate';
import type { Knowledge } from '../knowledge';
import { mayName } from '../signs/may-name';
import { nameStem } from '../signs/name-stem';
import type { NamedRecord, Names } from '../names';
import type { Page } from '../page';
import { runAfter, runBefore } from '../signs/runs';
import { everydayNames } from '../vocabulary/everyday-names';
import { bodyWords, legalForms } from '../vocabulary/organizations';
import { demonyms } from '../vocabulary/never-names';
import { isRoleHead } from '../vocabulary/roles';
import type { Word } from '../words';

/**
 * Companies, by their legal form.
 *
 * Takes: "[Alibaba Group Holding Ltd]", "[Siemens AG]", "the [Boeing Company]", "[Saudi Electricity Co]", "[Moelis & Co]", "[Haverlock & Sons]".
 * Takes: "[PT Karya Samudra]" in Indonesia.
 * Refuses: "The Company said" (no name before it), "the Chinese [Alibaba Group]", "Brad Feld of [Foundry Group]".
 */
export function readLegalSuffixes(page: Page, { names }: Knowledge): readonly Candidate[] {
  const isIndonesian = indonesian.test(page.text);
  return page.words.flatMap((word, at) => {
    if (word.text === 'PT' && isIndonesian) return formFirst(page, at);
    const [before, next] = [page.words[at - 1], page.words[at + 1]];
    const gap = page.text.slice(before?.end, word.start);
    const hasPartners = gap === ' & ' && partners.test(word.text);
    if (!(legalForms.has(word.text) || hasPartners) || areForms(page, word, next)) return [];
    if (!hasPartners && !areForms(page, before, word) && (before?.block !== word.block || !(word.text === 'Co' ? /^\s$/ : /^,?\s$/).test(gap))) return []; // "the Johnson Space Center (JSC)", "of Ballina, Co. Mayo"
    if (word.text === 'Co' && page.text[word.end] !== '.' && isSurname(page.words, at)) return [];
    const from = withPeoples(page, nameStart(page, at), at, names);
    const first = page.words[from];
    if (first === undefined || legalForms.has(first.text) || from === at || page.titleCase.has(word.block)) return [];
    const end = withStop(page.text, word);
    return [{ start: first.start, end, by: 'legal-suffix', type: 'Organization', records: recordsOf(page.text.slice(first.start, end), page.lang, names) }];
  });
}

/** "PT Karya Samudra": in Indonesia the form stands first; the word at `at` is it. */
function formFirst({ text, words, titleCase }: Page, at: number): readonly Candidate[] {
  const [form, first] = [words[at], words[at + 1]];
  const end = runAfter(words, at + 1, 5, (word) => mayName(word) || beginsFirms.test(word.text));
  const last = words[end - 1];
  const isName = form !== undefined && first?.joined === true && text[form.end] === ' ' && end > at + 1 && !titleCase.has(form.block);
  return isName && last !== undefined ? [{ start: form.start, end: last.end, by: 'legal-suffix', type: 'Organization', records: [] }] : [];
}

const indonesian = /(?<!\p{L})(?:Indonesian?|Jakarta|Java|Kalimantan|rupiah|Sulawesi|Sumatra|Surabaya)(?!\p{L})/u;

/** "Co. Ltd.", "Pte Ltd". */
function areForms({ text }: Page, first: Word | undefined, second: Word | undefined): boolean {
  return first !== undefined && second?.block === first.block && legalForms.has(first.text) && legalForms.has(second.text) && /^\.?\s$/.test(text.slice(first.end, second.start));
}

/** "former congressman Zaldy Co": a role in small letters and one more name before it. */
function isSurname(words: readonly Word[], at: number): boolean {
  const [role, given] = [words[at - 2], words[at - 1]];
  return role !== undefined && given !== undefined && given.joined && !role.capital && isRoleHead(role.text);
}

/** What comes after "&" in a firm's name, and in no other: "Moelis & Co", "Haverlock & Sons". */
const partners = /^(?:Cos?|Company|Sons|Bros|Brothers|Associates)$/;

/** "Volkswagen AG" is the pack's Volkswagen; "Delta Ltd" may be any company that is called after an English word. */
function recordsOf(name: string, lang: string, names: Names): readonly NamedRecord[] {
  const stem = nameStem(name);
  const exact = names.recordsNamed(name, lang);
  return (exact.length > 0 || everydayNames.has(stem) ? exact : names.recordsNamed(stem, lang)).filter(({ type }) => type === 'Organization');
}

/** Where the name begins; a comma may separate it from the form ("Tesla, Inc."). */
function nameStart({ text, words }: Page, at: number): number {
  const fits = (word: Word) => beginsFirms.test(word.text) || (mayName(word) && !/^(?:19|20)\d\d$/.test(word.text)); // "Copyright 2025 Nexstar Media, Inc."
  const runTo = (to: number) => runBefore(words, to, 5, fits, new Set(['of', 'and']));
  const from = afterPerson(words, afterAnother(words, runTo(at), at), at);
  const hasPartner = from < at && text.slice(words[from - 1]?.end, words[from]?.start) === ' & ';
  return hasPartner ? runTo(from) : from; // "Marks & Spencer Group plc"
}

/** Words of offices, and of no name by themselves, that firms begin with: "General Motors Co", "Hon Hai Precision Industry Co". */
const beginsFirms = /^(?:General|Greater|Hon|National|State|Central|Bank|First)$/;

/** A nationality begins the name too, unless the pack knows the name without it ("Chinese Alibaba Group") or an article shows that it only describes; it does belong in "the Nigerian National Petroleum Company" and "the Nigerian Exchange Limited". */
function withPeoples({ text, words, lang }: Page, from: number, form: number, names: Names): number {
  let start = from;
  while (start < form && words[start]?.joined === true && isPeople(words[start - 1]) && names.recordsNamed(nameStem(text.slice(words[start]?.start, words[form]?.end)), lang).length === 0) start--;
  const isBare = form - from === 1 && /^(?:Bottling|Breweries|Exchange|Railways|Stock|Sugar)$/.test(words[from]?.text ?? '');
  const isDescribed = start < from && words[from]?.text !== 'National' && !isBare && words[start]?.joined === true && /^(?:the|an?|its)$/i.test(words[start - 1]?.text ?? '');
  return isDescribed ? from : start;
}

function isPeople(word: Word | undefined): boolean {
  return word?.capital === true && demonyms.has(word.text.toLowerCase());
}

/**
 * "Marks and Spencer Group plc" is one. Where a longer name stands before "and", or after it, there are two: "Hyundai Rotem and Korea
 * Electric Power Corp."
 */
function afterAnother(words: readonly Word[], from: number, form: number): number {
  const and = from + words.slice(from, form).findLastIndex(({ text }) => text === 'and');
  if (and < from) return from;
  const before = words[from - 1];
  const own = words.slice(and + 1, form).filter(({ text }) => !legalForms.has(text));
  const isLong = and - from > 1 || own.length > 1 || (words[from]?.joined === true && before?.capital === true && !before.first);
  return isLong ? and + 1 : from;
}

/** "Brad Feld of Foundry Group": before "of" stands a name of several words, of which the last is no body ("Steel Authority of India Ltd"). */
function afterPerson(words: readonly Word[], from: number, form: number): number {
  const of = from + words.slice(from, form).findIndex(({ text }) => text === 'of');
  const last = words[of - 1]?.text ?? '';
  const begun = words[from]?.joined === true && words[from - 1]?.capital === true ? from - 1 : from; // of "Ann Roe of Moore JVB Consulting LLP" five words were read
  return of - begun < 2 || bodyWords.has(last) || legalForms.has(last) ? from : of + 1;
}

/** The full stop of "Inc." belongs to the name where the sentence goes on: "Tesla Inc. cut prices". */
function withStop(text: string, word: Word): number {
  const abbreviated = /^(?:Inc|Corp|Ltd|Co|Cos|Bhd|Pty|Pte)$/.test(word.text);
  return abbreviated && /^\.(?:,|['’]s|\s\p{Ll}|\s?\()/u.test(text.slice(word.end, word.end + 4)) ? word.end + 1 : word.end;
}
