import { lettersBefore } from '../../letters-before';
import type { TaggedName } from '../knowledge';
import type { Names } from '../names';
import { asksFrom } from '../asks';
import { wordAt, type Page } from '../page';

/** Takes in what belongs to a name that the tagger has cut short, and leaves out what does not. */
export function fitEdges(name: TaggedName, page: Page, names: Names): TaggedName {
  return fits.reduce((fitted, fit) => fit(fitted, page, names), name);
}

/** "Marjorie" and "Kowalczyk" with "Midge" between them, in quotation marks, are one. */
export function withNicknames(names: readonly TaggedName[], text: string): readonly TaggedName[] {
  return names.flatMap((name, at) => {
    if (names.slice(Math.max(0, at - 2), at).some((before) => isNicknamed(before, name, text))) return [];
    const behind = names.slice(at + 1, at + 3).find((one) => isNicknamed(name, one, text));
    if (behind !== undefined) return [{ ...name, end: behind.end }];
    return isQuoted(name, text) && names.slice(Math.max(0, at - 1), at).some((one) => one.type === 'Person' && one.end + 2 === name.start) ? [] : [name];
  });
}

/** "El Mayo" in quotation marks, which the tagger takes for somebody by itself. */
function isQuoted({ start, end }: TaggedName, text: string): boolean {
  return /["“]/.test(text.charAt(start - 1)) && /["”]/.test(text.charAt(end));
}

function isNicknamed(first: TaggedName, last: TaggedName, text: string): boolean {
  const between = last.start - first.end;
  return first.type === 'Person' && last.type === 'Person' && between > 4 && between < longestNickname && /^ (?:"\p{Lu}[\p{L} -]+"|“\p{Lu}[\p{L} -]+”) $/u.test(text.slice(first.end, last.start));
}

/** Letters with the marks and blanks around it. */
const longestNickname = 22;

/** "Bean" in "the retailer L.L. Bean", where somebody is known by the whole; "Sharma Oli" in "K.P. Sharma Oli", "Padmakumar" after a sentence's first "A.", not "Powell" in "the U.S. Powell". */
function withInitials(name: TaggedName, page: Page, names: Names): TaggedName {
  const at = wordAt(page, name.start);
  const before = page.words[at - 1];
  if (page.words[at]?.joined !== true || before === undefined || !/^(?:\p{Lu}\.\s?)+$/u.test(before.text)) return name;
  const isWhole = (name.type === 'Person' && (givenInitials.test(before.text) || (before.first && before.text !== 'I.'))) || names.recordsNamed(page.text.slice(before.start, name.end), page.lang).length > 0;
  return isWhole ? { ...name, start: before.start } : name;
}

const givenInitials = /^(?!(?:U\.S|U\.K|U\.N|E\.U|D\.C|N\.Y|L\.A|[NS]\.[CDJHM])\.)(?:\p{Lu}\.\s?){2,}$/u;

/** "Bruch" in "Christian Bruch": the word of a faith is his given name. "Barton" in "Will Barton scored.", which asks nothing. */
function withGivenName(name: TaggedName, page: Page): TaggedName {
  const at = wordAt(page, name.start);
  const [before, own] = [page.words[at - 1], page.words[at]];
  if (name.type === 'Person' && own?.joined === true && before?.text === 'Will' && !page.titleCase.has(own.block) && !asksFrom(page.text, name.end)) return { ...name, start: before.start };
  const isGiven = name.type === 'Person' && own?.joined === true && before?.text === 'Christian' && !/ /.test(page.text.slice(name.start, name.end)) && !/^(?:the|an?|many|most|some)$/i.test(page.words[at - 2]?.text ?? '');
  return isGiven ? { ...name, start: before.start } : name;
}

/** "Melissa" in "Tropical Storm Melissa". */
function withStorm(name: TaggedName, page: Page): TaggedName {
  const [storm] = /(?:Hurricane|Typhoon|Cyclone|Tropical Storm|Storm) $/.exec(lettersBefore(page.text, name.start, 20)) ?? [];
  return storm === undefined ? name : { ...name, start: name.start - storm.length };
}

/** "traded barbs on X. Jio's": there the sentence ends with the name of the site. */
function withoutSite(name: TaggedName, page: Page): TaggedName {
  const isSite = page.text.startsWith('X. ', name.start) && /(?:^|\s)(?:on|to|via|from) $/.test(lettersBefore(page.text, name.start, 6));
  return isSite ? { ...name, start: name.start + 'X. '.length } : name;
}

/** "Bally" in "Bally's, led by Soo Kim", "St Andrew" in "at St Andrew's.": nothing that it could own stands behind. */
function withShop(name: TaggedName, { text }: Page): TaggedName {
  const mayOwn = name.type === 'Organization' || (name.type === 'Place' && /^St\.? \p{Lu}\S+$/u.test(text.slice(name.start, name.end)));
  return mayOwn && /^['’]s[,.;:)]/.test(text.slice(name.end, name.end + 3)) ? { ...name, end: name.end + "'s".length } : name;
}

/** "Andre Correa do Lago": a person's name goes on behind such a small word, which is no English one before a capital. */
function withTail(name: TaggedName, page: Page): TaggedName {
  const at = wordAt(page, name.end);
  const [small, last] = [page.words[at], page.words[at + 1]];
  const goesOn = name.type === 'Person' && small?.joined === true && /^(?:do|da|dos|das|di|della|du|van|von|bin|bint|ibn)$/.test(small.text) && last?.joined === true && last.capital;
  return goesOn && page.text.slice(name.end, small.start) === ' ' ? { ...name, end: last.end } : name;
}

/** In this order: the beginning first, whose sentence then says where the name ends. */
const fits: readonly ((name: TaggedName, page: Page, names: Names) => TaggedName)[] = [withInitials, withGivenName, withStorm, withoutSite, withTail, withShop];
