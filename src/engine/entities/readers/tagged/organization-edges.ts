import { lettersBefore } from '../../../letters-before';
import type { TaggedName } from '../../knowledge';
import type { Names } from '../../names';
import type { Page } from '../../page';
import { seatedEnd } from '../../vocabulary/kinds';
import { legalForms, portfolios } from '../../vocabulary/organizations';

/** "Bally" in "Bally's, led by Soo Kim", "St Andrew" in "at St Andrew's.": nothing that it could own stands behind. "St. Luke's wrote" is of a hospital or a school. */
export function withShop(name: TaggedName, { text }: Page): TaggedName {
  if (name.type === 'Person' && /^St\.? \p{Lu}\S+$/u.test(text.slice(name.start, name.end)) && actsOfHouse.test(text.slice(name.end, name.end + 14))) return { ...name, end: name.end + "'s".length, type: 'Organization' };
  const mayOwn = name.type === 'Organization' || (name.type === 'Place' && /^St\.? \p{Lu}\S+$/u.test(text.slice(name.start, name.end)));
  if (mayOwn && text.startsWith('St', name.start) && /^['’]s (?:after|and|before|but|where|which)(?!\p{L})/u.test(text.slice(name.end, name.end + 10))) return { ...name, end: name.end + "'s".length, type: 'Organization' };
  return mayOwn && /^['’]s[,.;:)]/.test(text.slice(name.end, name.end + 3)) ? { ...name, end: name.end + "'s".length } : name;
}

const actsOfHouse = /^['’]s(?:[,.;:)]| (?:and|said|says|wrote|has|had|is|was|will|would|declined|opened|closed|in)(?!\p{L}))/u;

/** "American Society of Gene" in "American Society of Gene and Cell Therapy": what it is of goes on; "the Society of Friends and Amnesty" are two. */
export function withFields(name: TaggedName, { text }: Page): TaggedName {
  if (name.type !== 'Organization' || !ofFields.test(text.slice(name.start, name.end))) return name;
  const [more, last = ''] = moreFields.exec(text.slice(name.end, name.end + longestFields)) ?? [];
  return more !== undefined && (fields.test(last) || portfolios.has(last)) ? { ...name, end: name.end + more.length } : name;
}

const ofFields = /(?:Academy|Association|Board|Center|Centre|College|Commission|Council|Department|Faculty|Federation|Institute|Ministry|Office|School|Society|University) (?:of|for|on) [^,]*$/;
const moreFields = /^ and (?:\p{Lu}\p{L}+ ){0,2}(\p{Lu}\p{L}+)(?![\p{L}’'-]| \p{Lu})/u;
const fields = /^(?:Control|Design|Engineering|Medicine|Prevention|Sciences|Studies|Surgeons?|Surgery|Sustainability|Therapy|.+(?:logy|logists?|ics))$/;
const longestFields = 60;

/** "Janata Dal" in "Janata Dal (Secular)": the wing of a party belongs to its name. */
export function withWing(name: TaggedName, { text }: Page): TaggedName {
  const [wing] = name.type === 'Organization' ? (wings.exec(text.slice(name.end, name.end + longestWing)) ?? []) : [];
  return wing === undefined ? name : { ...name, end: name.end + wing.length };
}

const wings = /^ \((?:Secular|United|Marxist|Marxist[-–]Leninist|Maoist|Unified Marxist[-–]Leninist|Maoist Cent(?:re|er)|Nawaz|UBT|Reformist|Socialist|Sharadchandra Pawar|Ram Vilas|Apna Dal|[A-Z])\)/;
const longestWing = 30;

/** "Australian Institute" in "Canberra-based Australian Institute": the place has its own reader. */
export function withoutBase(name: TaggedName, { text }: Page): TaggedName {
  const [base] = name.type === 'Organization' ? (based.exec(text.slice(name.start, name.end)) ?? []) : [];
  return base === undefined ? name : { ...name, start: name.start + base.length };
}

const based = /^\p{Lu}[\p{L}’'. ]+[-‑](?:based|headquartered) (?=\p{Lu})/u;

/** "Acuitas Therapeutics" in "Acuitas Therapeutics of Vancouver": where a firm has its seat is no part of its name. */
export function withoutSeat(name: TaggedName, page: Page, names: Names): TaggedName {
  const [whole, firm, seat] = name.type === 'Organization' ? (ofSeat.exec(page.text.slice(name.start, name.end)) ?? []) : [];
  const isSeat = whole !== undefined && firm !== undefined && seat !== undefined && (seatedEnd.test(firm) || legalForms.has(firm.split(' ').at(-1) ?? '')) && names.recordsNamed(seat, page.lang).some(({ type }) => type === 'Place');
  return isSeat ? { ...name, end: name.start + firm.length } : name;
}

const ofSeat = /^(.+) of ([^,]+)$/;

/** "Parliament of Antigua" in "Parliament of Antigua and Barbuda", as the pack has both in one name. */
export function withWholePlace(name: TaggedName, page: Page, names: Names): TaggedName {
  const [, place] = name.type === 'Organization' || name.type === 'Place' ? (ofPlace.exec(page.text.slice(name.start, name.end)) ?? []) : [];
  const [more] = place === undefined ? [] : (andPlace.exec(page.text.slice(name.end, name.end + longestPlace)) ?? []);
  const isOne = place !== undefined && more !== undefined && names.recordsNamed(place + more, page.lang).some(({ type }) => type === 'Place');
  return isOne ? { ...name, end: name.end + more.length } : name;
}

const ofPlace = / of ([^ ]+)$/;
const andPlace = /^ (?:and|&) (?:the )?\p{Lu}\p{L}+/u;
const longestPlace = 24;

/** "Holy Cross Catholic" in "the Naleba Holy Cross Catholic church": its last word is no faith of a people. */
export function withChurch(name: TaggedName, { text }: Page): TaggedName {
  const [church] = name.type === 'Organization' && / .+ (?:Adventist|Anglican|Baptist|Catholic|Lutheran|Methodist|Pentecostal|Presbyterian)$/.test(text.slice(name.start, name.end)) ? (/^ (?:church|school|hospital)(?=[.,;]| (?:in|on|at|has|is|was|and|said|where)(?!\p{L}))/u.exec(text.slice(name.end, name.end + 16)) ?? []) : [];
  return church === undefined || /(?:Greek|Roman|Russian) Catholic$/.test(text.slice(name.start, name.end)) ? name : { ...name, end: name.end + church.length };
}

/** "Guardian" in "the Sunday Guardian": there the day is a part of a paper's name. */
export function withDay(name: TaggedName, { text }: Page): TaggedName {
  const isPaper = name.type === 'Organization' && /^(?:Express|Gleaner|Guardian|Herald|Independent|Mail|Mirror|Monitor|Nation|Observer|Post|Standard|Star|Telegraph|Times|Tribune|Vision)$/.test(text.slice(name.start, name.end));
  const [day] = isPaper ? (/(?<=[Tt]he )(?:Saturday|Sunday) $/.exec(lettersBefore(text, name.start, 'the Saturday '.length)) ?? []) : [];
  return day === undefined ? name : { ...name, start: name.start - day.length };
}

/** "Marville" in "Marville Assembly constituency": who sits in that assembly sits for the place. */
export function withoutAssembly(name: TaggedName, { text }: Page): TaggedName {
  const [, place] = name.type === 'Organization' && /^ (?:constituency|segment)(?!\p{L})/u.test(text.slice(name.end, name.end + 14)) ? (assemblyOf.exec(text.slice(name.start, name.end)) ?? []) : [];
  return place === undefined ? name : { ...name, end: name.start + place.length, type: 'Place' };
}

const assemblyOf = /^(.+(?<!Legislative|National|State)) Assembly$/;

/** "Auburn" in "Auburn Fire Chief Ann Roe", where the pack has such a place: of its fire department only the chief is named. */
export function withoutFire(name: TaggedName, page: Page, names: Names): TaggedName {
  const [, town] = (name.type === 'Organization' || name.type === 'Person') && chief.test(page.text.slice(name.end, name.end + longestChief)) ? (beforeFire.exec(page.text.slice(name.start, name.end)) ?? []) : [];
  const isTown = town !== undefined && names.recordsNamed(town, page.lang).some(({ type }) => type === 'Place');
  return isTown ? { ...name, end: name.start + town.length, type: 'Place' } : name;
}

const beforeFire = /^(.+) Fire$/;
const chief = /^ (?:Battalion |Deputy |Assistant )?(?:Capt\.|Captain|Chief|Commissioner|Lieutenant|Lt\.|Marshal) \p{Lu}/u;
const longestChief = 32;

/** "Committee on Works Chairman Adam Roe" is a committee, and somebody whom the word for his part gives away. */
export function withoutHolder(name: TaggedName, { text }: Page): TaggedName {
  const [, body] = name.type === 'Organization' ? (heldBy.exec(text.slice(name.start, name.end)) ?? []) : [];
  return body === undefined ? name : { ...name, end: name.start + body.length };
}

const heldBy = /^(.+ .*\p{Ll}) (?:Chair(?:man|woman|person)?|Commissioner|Director|Minister|President|Secretary|Spokes(?:man|woman|person)) \p{Lu}\p{Ll}+ \p{Lu}[\p{L}’'-]+$/u;
