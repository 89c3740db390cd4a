import { lettersBefore } from '../../letters-before';
import type { TaggedName } from '../knowledge';
import type { Names } from '../names';
import { asksFrom } from '../asks';
import { mayName } from '../may-name';
import { wordAt, type Page } from '../page';
import { seatedEnd } from '../vocabulary/kinds';
import { legalForms, portfolios } from '../vocabulary/organizations';

/** Takes in what belongs to a name that the tagger has cut short, and leaves out what does not. */
export function fitEdges(name: TaggedName, page: Page, names: Names): TaggedName {
  return fits.reduce((fitted, fit) => fit(fitted, page, names), name);
}

/** "Penn's Perelman School of Medicine" is a university and its school; "King's College of London" is one. */
export function withoutOwners(names: readonly TaggedName[], page: Page, known: Names): readonly TaggedName[] {
  return names.flatMap((name) => {
    const [, owner, rest] = name.type === 'Organization' ? (owned.exec(page.text.slice(name.start, name.end)) ?? []) : [];
    if (owner === undefined || rest === undefined) return [name];
    const isPlace = known.recordsNamed(owner, page.lang).some(({ type, needs }) => type === 'Place' && needs === undefined);
    return [{ ...name, end: name.start + owner.length, type: isPlace ? 'Place' : 'Organization' } as const, { ...name, start: name.end - rest.length }];
  });
}

/** "Comelec (Commission on Elections": one name, and another in the bracket behind it, which is not closed. */
export function withTwoNames(names: readonly TaggedName[], text: string): readonly TaggedName[] {
  return names.flatMap((name) => {
    const [first, second] = text.slice(name.start, name.end).split(' (');
    return first === undefined || second === undefined || second.includes(')') ? [name] : [{ ...name, end: name.start + first.length }, { ...name, start: name.end - second.length }];
  });
}

const owned =
  /^(?!(?:King|Queen|Prince|Guy|Saint|Trinity|Children|Women|Men|People|President|Governor|Mayor|Minister|Speaker)['’])(\p{Lu}[\p{L}-]+|Supreme Court|High Court)['’]s ((?:\p{Lu}[\p{L}-]+ ){0,3}(?:School|College|Institute|Cent(?:er|re)|Department|Faculty|Division|Laboratory|Committee|Council|Chamber|Bench) (?:of|for|on) .+)$/u;

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

/** "Bruch" in "Christian Bruch": the word of a faith is his given name. "Md" in "Md Karim Islam" is short for one. "Barton" in "Will Barton scored.", which asks nothing. */
function withGivenName(name: TaggedName, page: Page): TaggedName {
  const at = wordAt(page, name.start);
  const [before, own] = [page.words[at - 1], page.words[at]];
  if (name.type === 'Person' && own?.joined === true && before?.text === 'Will' && !page.titleCase.has(own.block) && !asksFrom(page.text, name.end)) return { ...name, start: before.start };
  if (name.type === 'Person' && own?.joined === true && before !== undefined && shortMohammed.test(before.text) && page.text[before.start - 2] !== ',') return { ...name, start: before.start };
  const isGiven = name.type === 'Person' && own?.joined === true && before?.text === 'Christian' && !/ /.test(page.text.slice(name.start, name.end)) && !/^(?:the|an?|many|most|some)$/i.test(page.words[at - 2]?.text ?? '');
  return isGiven ? { ...name, start: before.start } : name;
}

/** As South and Southeast Asia write the given name; with a full stop, or behind a comma ("Rockville, Md Governor"), it may be Maryland. */
const shortMohammed = /^(?:Md|Mohd|Muhd)$/;

/** "Peter" in "Peter Marks, who ran it". */
function withSurname(name: TaggedName, page: Page): TaggedName {
  const next = page.words[wordAt(page, name.end)];
  const isGiven = name.type === 'Person' && next?.joined === true && next.capital && page.text.slice(name.end, next.start) === ' ' && mayName(next) && !page.text.slice(name.start, name.end).includes(' ');
  return isGiven && /^, (?:who|whose|\d{1,2}),? /.test(page.text.slice(next.end, next.end + 9)) ? { ...name, end: next.end } : name;
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

/** "Bally" in "Bally's, led by Soo Kim", "St Andrew" in "at St Andrew's.": nothing that it could own stands behind. "St. Luke's wrote" is of a hospital or a school. */
function withShop(name: TaggedName, { text }: Page): TaggedName {
  if (name.type === 'Person' && /^St\.? \p{Lu}\S+$/u.test(text.slice(name.start, name.end)) && actsOfHouse.test(text.slice(name.end, name.end + 14))) return { ...name, end: name.end + "'s".length, type: 'Organization' };
  const mayOwn = name.type === 'Organization' || (name.type === 'Place' && /^St\.? \p{Lu}\S+$/u.test(text.slice(name.start, name.end)));
  return mayOwn && /^['’]s[,.;:)]/.test(text.slice(name.end, name.end + 3)) ? { ...name, end: name.end + "'s".length } : name;
}

const actsOfHouse = /^['’]s(?:[,.;:)]| (?:and|said|says|wrote|has|had|is|was|will|would|declined|opened|closed|in)(?!\p{L}))/u;

/** "Andre Correa do Lago", "Majid bin Hamad bin Khalid Al Suwaidi": a person's name goes on behind such a small word, which is no English one before a capital. */
function withTail(name: TaggedName, page: Page): TaggedName {
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

/** "American Society of Gene" in "American Society of Gene and Cell Therapy": what it is of goes on; "the Society of Friends and Amnesty" are two. */
function withFields(name: TaggedName, { text }: Page): TaggedName {
  if (name.type !== 'Organization' || !ofFields.test(text.slice(name.start, name.end))) return name;
  const [more, last = ''] = moreFields.exec(text.slice(name.end, name.end + longestFields)) ?? [];
  return more !== undefined && (fields.test(last) || portfolios.has(last)) ? { ...name, end: name.end + more.length } : name;
}

const ofFields = /(?:Academy|Association|Board|Center|Centre|College|Commission|Council|Department|Faculty|Federation|Institute|Ministry|Office|School|Society|University) (?:of|for|on) [^,]*$/;
const moreFields = /^ and (?:\p{Lu}\p{L}+ ){0,2}(\p{Lu}\p{L}+)(?![\p{L}’'-]| \p{Lu})/u;
const fields = /^(?:Control|Design|Engineering|Medicine|Prevention|Sciences|Studies|Surgeons?|Surgery|Sustainability|Therapy|.+(?:logy|logists?|ics))$/;
const longestFields = 60;

/** "Janata Dal" in "Janata Dal (Secular)": the wing of a party belongs to its name. */
function withWing(name: TaggedName, { text }: Page): TaggedName {
  const [wing] = name.type === 'Organization' ? (wings.exec(text.slice(name.end, name.end + longestWing)) ?? []) : [];
  return wing === undefined ? name : { ...name, end: name.end + wing.length };
}

const wings = /^ \((?:Secular|United|Marxist|Marxist[-–]Leninist|Maoist|Unified Marxist[-–]Leninist|Maoist Cent(?:re|er)|Nawaz|UBT|Reformist|Socialist|Sharadchandra Pawar|Ram Vilas|Apna Dal|[A-Z])\)/;
const longestWing = 30;

/** "Kenji Matsuda" in "By Kenji Matsuda TOKYO (Reuters) -": from where an agency reports, in capitals, is no part of who wrote it. */
function withoutDateline(name: TaggedName, { text }: Page): TaggedName {
  const [, writer] = name.type === 'Person' && agencyBehind.test(text.slice(name.end, name.end + longestAgency)) ? (beforeCapitals.exec(text.slice(name.start, name.end)) ?? []) : [];
  return writer === undefined ? name : { ...name, end: name.start + writer.length };
}

const beforeCapitals = /^(\p{Lu}.*\p{Ll}) [\p{Lu} ]{4,}$/u;
const agencyBehind = /^(?:, [\p{L}\d. ]+)? \([^()\n]{2,30}\) ?(?:—|–|--|-)\s/u;
const longestAgency = 60;

/** "Kuwait" in "Amir of Kuwait": who rules there is named by no name. */
function withoutRuler(name: TaggedName, page: Page, names: Names): TaggedName {
  const [ruler] = name.type === 'Person' || name.type === 'Place' ? (rulerOf.exec(page.text.slice(name.start, name.end)) ?? []) : [];
  const isLand = ruler !== undefined && names.recordsNamed(page.text.slice(name.start + ruler.length, name.end), page.lang).some(({ type }) => type === 'Place');
  return isLand ? { ...name, start: name.start + ruler.length, type: 'Place' } : name;
}

const rulerOf = /^(?:Amir|Emir|Sultan|Ruler) of (?=\p{Lu}[\p{L} ]+$)/u;

/** "Australian Institute" in "Canberra-based Australian Institute": the place has its own reader. */
function withoutBase(name: TaggedName, { text }: Page): TaggedName {
  const [base] = name.type === 'Organization' ? (based.exec(text.slice(name.start, name.end)) ?? []) : [];
  return base === undefined ? name : { ...name, start: name.start + base.length };
}

const based = /^\p{Lu}[\p{L}’'. ]+[-‑](?:based|headquartered) (?=\p{Lu})/u;

/** "Acuitas Therapeutics" in "Acuitas Therapeutics of Vancouver": where a firm has its seat is no part of its name. */
function withoutSeat(name: TaggedName, page: Page, names: Names): TaggedName {
  const [whole, firm, seat] = name.type === 'Organization' ? (ofSeat.exec(page.text.slice(name.start, name.end)) ?? []) : [];
  const isSeat = whole !== undefined && firm !== undefined && seat !== undefined && (seatedEnd.test(firm) || legalForms.has(firm.split(' ').at(-1) ?? '')) && names.recordsNamed(seat, page.lang).some(({ type }) => type === 'Place');
  return isSeat ? { ...name, end: name.start + firm.length } : name;
}

const ofSeat = /^(.+) of ([^,]+)$/;

/** "Committee on Works Chairman Adam Roe" is a committee, and somebody whom the word for his part gives away. */
function withoutHolder(name: TaggedName, { text }: Page): TaggedName {
  const [, body] = name.type === 'Organization' ? (heldBy.exec(text.slice(name.start, name.end)) ?? []) : [];
  return body === undefined ? name : { ...name, end: name.start + body.length };
}

const heldBy = /^(.+ .*\p{Ll}) (?:Chair(?:man|woman|person)?|Commissioner|Director|Minister|President|Secretary|Spokes(?:man|woman|person)) \p{Lu}\p{Ll}+ \p{Lu}[\p{L}’'-]+$/u;

/** In this order: the beginning first, whose sentence then says where the name ends. */
const fits: readonly ((name: TaggedName, page: Page, names: Names) => TaggedName)[] = [withInitials, withGivenName, withSurname, withStorm, withoutSite, withoutDateline, withoutRuler, withoutBase, withTail, withShop, withoutSeat, withoutHolder, withFields, withWing];
