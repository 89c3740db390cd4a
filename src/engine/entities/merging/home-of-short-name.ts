import { lettersBefore } from '../../letters-before';
import { sentenceAt } from '../../sentences';
import { spanText } from '../../span';
import { mentionAfter, mentionsBefore, type Bearers } from './bearers';
import type { Candidate } from '../candidate';
import type { Group } from '../group';
import { wordAt, type Page } from '../page';
import { relatives } from '../vocabulary/persons';
import { isRoleHead } from '../vocabulary/roles';

/**
 * The person whose longer name begins or ends with a short name. Of several, the nearest before it in the paragraph, or else the first after it
 * there; otherwise nobody, and the short name stays separate. Unclear if the nearest may well not be meant: "Dean Carter stabbed Paul
 * Carter. Carter denies it", or is only somebody's relative: "His widow, Ida Odinga, led mourners. They praised Odinga."
 */
export function homeOfShortName(short: Candidate, longer: Bearers, page: Page): Group | 'unclear' | undefined {
  if (longer.groups.length === 0) return undefined;
  const called = calledByPart(short, longer, page);
  if (called !== undefined) return called;
  const head = headOfCountry(short, longer, page);
  if (head !== undefined) return head ?? undefined;
  const before = mentionsBefore(longer, short, page);
  const free = before.filter(({ mention }) => !isObject(short, mention, page));
  const [nearest, rival] = free.length > 0 ? free : before;
  if (nearest === undefined) return onlyKnownBefore(short, longer) ?? homeAfter(short, longer, page);
  if (isOneOfCouple(nearest.mention, longer, page)) return homeAmongCouple(short, longer);
  if (rival === undefined) return nearest.group;
  const relation = relationOf(nearest.mention, short, page);
  if (relation === 'to-this') return rival.group;
  return relation === 'to-somebody' || areTogether(nearest.mention, rival.mention, short, page) ? 'unclear' : nearest.group;
}

/** "Imee Marcos accused Marcos": nobody is named twice in one clause. */
function isObject(short: Candidate, mention: Candidate, { text }: Page): boolean {
  const between = text.slice(mention.end, short.start);
  return between.length < mostOfClause && !newClause.test(between);
}

const mostOfClause = 60;
/** A mark or a word that may begin another clause. */
const newClause = /[;:.—–"“”()]|(?<!\p{L})(?:and|but|or|while|when|after|before|because|that|which|who|whose|as|if|said|says|where)(?!\p{L})/u;

/**
 * Whom a short name means that is followed by a part played: of "Kim, the leader, watched" the one whom the page calls leader beside the full name; unclear
 * where it calls none of several so. `undefined` where the name alone stands.
 */
function calledByPart(short: Candidate, { groups, calledBy }: Bearers, { text }: Page): Group | 'unclear' | undefined {
  const part = /^, the (?:\p{Ll}[\p{Ll}-]* ){0,2}?(\p{Ll}[\p{Ll}-]*)(?=[,.]| of )/u.exec(text.slice(short.end, short.end + 50))?.[1];
  if (part === undefined || groups.length < 2 || !isRoleHead(part)) return undefined;
  const [called, ...others] = calledBy(part);
  return called === undefined || others.length > 0 ? 'unclear' : called;
}

/** Of "President Obama", where only Michelle Obama is near: whom the page calls president beside the full name, or else who led a country (`null`: nobody with a longer name). `undefined` where the title is another or says nothing. */
function headOfCountry({ start, records: [known, ...others] }: Candidate, { byRecord, calledBy }: Bearers, { text }: Page): Group | null | undefined {
  const [, part = ''] = headBefore.exec(lettersBefore(text, start, longestPart)) ?? [];
  if (part === '' || known === undefined || others.length > 0) return undefined;
  const [called, ...alsoCalled] = calledBy(part.toLowerCase());
  return called === undefined ? (byRecord.get(known.key) ?? null) : alsoCalled.length > 0 ? undefined : called;
}

const headBefore = /(?<![\p{L}-]|[Vv]ice )(President|Prime Minister|Chancellor) $/u;
const longestPart = 22;

/** "Melania Trump" in "with Donald and Melania Trump", if the page has Donald Trump too: after that, neither is the likelier. */
function isOneOfCouple({ start }: Candidate, { groups }: Bearers, { text }: Page): boolean {
  const [, given] = couple.exec(lettersBefore(text, start, longestPart)) ?? [];
  return given !== undefined && groups.some(({ name }) => name.startsWith(`${given} `));
}

const couple = /(?<![\p{L}’'-])(\p{Lu}\p{Ll}+) and $/u;

/** Whoever goes by the surname alone, if one of them does. */
function homeAmongCouple({ records: [known, ...others] }: Candidate, { byRecord }: Bearers): Group | 'unclear' {
  return (others.length === 0 ? byRecord.get(known?.key ?? '') : undefined) ?? 'unclear';
}

/** The only bearer named before, even in another paragraph; a famous bearer named later is not meant by anything less than the full name. */
function onlyKnownBefore(short: Candidate, longer: Bearers): Group | undefined {
  const [known, next] = longer.groups.slice(0, 2).filter(({ candidates: [first] }) => first !== undefined && first.start < short.start);
  return known === undefined || next !== undefined || knownAsElse(short, known, longer) ? undefined : known;
}

/** The first bearer after it in the paragraph; or else the only one on the page, or the one whose record has the short name. */
function homeAfter(short: Candidate, longer: Bearers, page: Page): Group | undefined {
  const [only] = longer.groups;
  const isElse = longer.groups.length === 1 && only !== undefined && knownAsElse(short, only, longer);
  if (isElse) return undefined;
  const after = mentionAfter(longer, short, page);
  if (after !== undefined) return after.group;
  return longer.groups.length === 1 ? only : short.records.length === 1 ? longer.byRecord.get(short.records[0]?.key ?? '') : undefined;
}

/** Whether two bearers are in one earlier sentence, so that the nearer is no likelier. Of two in the short name's own sentence the nearer is meant. */
function areTogether(nearest: Candidate, rival: Candidate, short: Candidate, page: Page): boolean {
  const [own, near, far] = [short, nearest, rival].map(({ start }) => sentenceAt(page.sentences, start).start);
  return near !== own && near === far;
}

/** Whether a surname has a famous bearer other than the one on the page: "Trump" on a page with only "Melania Trump". */
function knownAsElse(short: Candidate, group: Group, { records }: Bearers): boolean {
  const [record] = short.records;
  return record !== undefined && records.get(group)?.has(record.key) !== true;
}

/** "his widow, [Ida Odinga]", "Milei's sister, [Karina Milei]", "and daughters [Liz Cheney]". */
const kinBefore = new RegExp(`(?:(\\p{Lu}[\\p{L}-]*)['’]s )?(?:(?:[\\p{Ll}-]+ )?(?<!\\p{L})(?:${relatives})s?(?:-in-law)?),? $`, 'u');
/** "[Kim Yo Jong], Kim's sister". */
const kinAfter = new RegExp(`^, (?:(?:his|her|their) |(?:\\p{Lu}[\\p{L}-]* )*(\\p{Lu}[\\p{L}-]*)['’]s )(?:[\\p{Ll}-]+ )?(?:${relatives})s?(?!\\p{L})`, 'u');

/**
 * How somebody with a full name before a short one is described: as a relative of the person whom the short name means ("Milei's sister, Karina
 * Milei"), as a relative of somebody, or not as a relative.
 */
function relationOf({ start, end }: Candidate, short: Candidate, page: Page): 'to-this' | 'to-somebody' | 'none' {
  const { text, words } = page;
  const found = kinBefore.exec(lettersBefore(text, start, 40)) ?? kinAfter.exec(text.slice(end, end + 60));
  const name = spanText(text, short);
  const lead = words.slice(wordAt(page, sentenceAt(page.sentences, start).start), wordAt(page, start));
  const standsAlone = lead.some((word, at) => word.text === name && !(word.joined && lead[at - 1]?.capital === true));
  if (found === null) return standsAlone ? 'to-this' : 'none';
  return found[1] === name || standsAlone ? 'to-this' : 'to-somebody';
}
