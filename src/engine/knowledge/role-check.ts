import { daysBetween } from '../days';
import { peoples } from '../entities/vocabulary/peoples';
import { holdingOn, lastDay } from './as-of';
import type { KnowledgeRecord, Office } from './record';
import { notNow, roleWords } from './role-words';
import { saysRole } from './said-role';

/** What the source says about the role that an article gives to a person; `null` for nothing. */
export type RoleFinding =
  /** Listed in it on the article's day. */
  | { readonly kind: 'holds'; readonly office: Office }
  /** Listed as having left it before the article. */
  | { readonly kind: 'ended-before'; readonly office: Office; readonly successor: Office | null }
  /** Held it on the article's day and has left it since. */
  | { readonly kind: 'changed-since'; readonly office: Office; readonly successor: Office | null };

/** What the check may ask of the pack. */
export interface OfficeBook {
  record(key: string): KnowledgeRecord | undefined;
  /** All offices in an organization or country, each with its `holder`. */
  officesIn(organization: string): readonly Office[];
}

/** An office that ended fewer days than this before the article is not remarked on, because articles are written before they are dated. */
const leastDays = 31;

/**
 * Compares the role that a sentence gives to a person with the offices of the person's record.
 *
 * Speaks about: "Daniel Zhang, chief executive officer (CEO) of Alibaba Group, revealed this plan."
 * Silent about: "former Alibaba CEO Daniel Zhang", "Daniel Zhang, who was chief executive of Alibaba", "CEO Zhang" (of what?).
 *
 * @param articleDate ISO 8601 day
 */
export function checkRole(person: KnowledgeRecord, sentences: readonly string[], articleDate: string, now: string, book: OfficeBook): RoleFinding | null {
  for (const sentence of sentences) {
    if (speaksOfThePast(sentence, articleDate)) continue;
    const named = person.offices.find((office) => givesRole(sentence, person, office, book));
    const finding = named === undefined ? null : findingFor(person, named, articleDate, now, book);
    if (finding !== null) return finding;
  }
  return null;
}

function findingFor(person: KnowledgeRecord, named: Office, articleDate: string, now: string, book: OfficeBook): RoleFinding | null {
  const terms = person.offices.filter(({ role, of }) => role === named.role && of === named.of);
  const holding = terms.find((office) => holdingOn(office, articleDate) === 'holds');
  if (holding !== undefined) {
    return holdingOn(holding, now) === 'ended' ? { kind: 'changed-since', office: holding, successor: successorOf(holding, person, now, book) } : { kind: 'holds', office: holding };
  }
  const last = terms.filter(endsWell).find((office) => terms.every((other) => other === office || other.until !== null && other.until < (office.until ?? '')));
  if (last?.until == null || !terms.every((office) => holdingOn(office, articleDate) === 'ended') || standsIn(person, named, articleDate)) return null;
  if (daysBetween(lastDay(last.until), articleDate) < leastDays) return null;
  return { kind: 'ended-before', office: last, successor: successorOf(last, person, articleDate, book) };
}

/** Whether the person is listed as a stand-in, like a "caretaker prime minister", whom the news calls prime minister. */
function standsIn({ offices }: KnowledgeRecord, { role, of }: Office, day: string): boolean {
  return offices.some((office) => office.of === of && office.role.endsWith(` ${role}`) && ['holds', 'unclear'].includes(holdingOn(office, day)));
}

/** Whether the end is known to the month or better. */
function endsWell({ until }: Office): boolean {
  return until !== null && until.length >= 7;
}

/** The holder on the article's day who came into the office after the other; a month or a year counts until its last day. */
function successorOf(office: Office, person: KnowledgeRecord, articleDate: string, book: OfficeBook): Office | null {
  const others = book.officesIn(office.of ?? '').filter(({ role, holder }) => role === office.role && holder !== person.key);
  const after = others.filter(({ since, until }) => since !== null && lastDay(since) <= articleDate && lastDay(since) >= (office.until ?? '') && (until === null || until > articleDate));
  return after.reduce<Office | null>((latest, one) => (latest === null || (one.since ?? '') > (latest.since ?? '') ? one : latest), null);
}

/** Whether a sentence has words for the past or the future, or a year before the article's. */
function speaksOfThePast(sentence: string, articleDate: string): boolean {
  const years = sentence.match(/(?<![\d.,])(?:19|20)\d\d(?![\d,]|\.\d)/g) ?? [];
  return notNow.test(sentence) || years.some((year) => year < articleDate.slice(0, 4));
}

/** Whether the sentence says plainly, and about its own present, that the person has this office in this organization. */
function givesRole(sentence: string, person: KnowledgeRecord, { role, of }: Office, book: OfficeBook): boolean {
  const words = roleWords[role];
  return words !== undefined && of !== undefined && saysRole(sentence, [person.name, ...person.aliases], words, organizationNames(of, book));
}

/**
 * Whether one of these sentences says that somebody of these names has a role, any that is known here, in this organization.
 *
 * @param organization key of its record
 */
export function saysAnyRole(sentences: readonly string[], names: readonly string[], organization: string, book: Pick<OfficeBook, 'record'>): boolean {
  return sentences.some((sentence) => saysRole(sentence, names, anyRole, organizationNames(organization, book)));
}

const anyRole = `(?:${[...new Set(Object.values(roleWords))].join('|')})`;

function organizationNames(key: string, book: Pick<OfficeBook, 'record'>): readonly string[] {
  const record = book.record(key);
  return [...(record === undefined ? [key] : [record.name, ...record.aliases]), ...(peoples[key] ?? [])];
}
