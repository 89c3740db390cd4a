import { daysBetween } from '../days';
import { peoples } from '../entities/vocabulary/peoples';
import { literally } from '../literally';
import { holdingOn, lastDay } from './as-of';
import type { KnowledgeRecord, Office } from './record';
import { notNow, roleWords } from './role-words';

/** What the source lists about the role that an article gives to a person. Nothing to say is `null`. */
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
  /** Everybody's offices in an organization or country, each with its `holder`. */
  officesIn(organization: string): readonly Office[];
}

/** An office that ended less than this many days before the article is not remarked on: articles are written before they are dated. */
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

/** Whether the person is listed in the same office as a "caretaker prime minister", whom news calls prime minister. */
function standsIn({ offices }: KnowledgeRecord, { role, of }: Office, day: string): boolean {
  return offices.some((office) => office.of === of && office.role.endsWith(` ${role}`) && ['holds', 'unclear'].includes(holdingOn(office, day)));
}

/** An end known to the month or better. */
function endsWell({ until }: Office): boolean {
  return until !== null && until.length >= 7;
}

/** Who is listed in the office on the article's day; for an open office, whoever was listed last before it. */
function successorOf(office: Office, person: KnowledgeRecord, articleDate: string, book: OfficeBook): Office | null {
  const others = book.officesIn(office.of ?? '').filter(({ role, holder }) => role === office.role && holder !== person.key);
  const after = others.filter(({ since, until }) => since !== null && lastDay(since) <= articleDate && since >= (office.until ?? '') && (until === null || until > articleDate));
  return after.reduce<Office | null>((latest, one) => (latest === null || (one.since ?? '') > (latest.since ?? '') ? one : latest), null);
}

/** Words of the past or the future, or a year before the article's. */
function speaksOfThePast(sentence: string, articleDate: string): boolean {
  const years = sentence.match(/(?<![\d.,])(?:19|20)\d\d(?![\d,]|\.\d)/g) ?? [];
  return notNow.test(sentence) || years.some((year) => year < articleDate.slice(0, 4));
}

/** Whether the sentence says plainly, and of its own present, that the person has this office in this organization. */
function givesRole(sentence: string, person: KnowledgeRecord, office: Office, book: OfficeBook): boolean {
  const role = roleWords[office.role];
  if (role === undefined || office.of === undefined) return false;
  const name = `(?:${namesOf(person).map(literally).join('|')})`;
  const organization = `(?<organization>${organizationNames(office.of, book).map(literally).join('|')})`;
  const notPart = "(?<!(?:vice|deputy|assistant|senior|associate|honorary|shadow)[ -])(?<![\\p{L}-])";
  const patterns = [
    `${name}, (?:the |its )?${notPart}${role} (?:of|at|for) (?:the )?${organization}(?!\\p{L})`, // Daniel Zhang, chief executive of Alibaba
    `(?<![\\p{L}-])${organization}(?:['’]s)? ${notPart}${role},? (?:\\(CEO\\) )?${name}(?!\\p{L})`, // Alibaba CEO Daniel Zhang; Alibaba’s chief executive, Daniel Zhang
    `${notPart}${role} of (?:the )?${organization},? ${name}(?!\\p{L})`, // the chief executive of Alibaba, Daniel Zhang
  ];
  return patterns.some((pattern) => [...sentence.matchAll(new RegExp(pattern, 'dgiu'))].some((found) => isWholeName(sentence, found)));
}

/** Whether nothing beside an organization's name makes it another's: "Alibaba Health", "Alibaba’s cloud arm", "Alibaba rival JD.com", "Bank of China". */
function isWholeName(sentence: string, found: RegExpMatchArray): boolean {
  const [start = 0, end = 0] = found.indices?.groups?.['organization'] ?? [];
  const [phraseStart, phraseEnd] = found.indices?.[0] ?? [start, end];
  return !(end === phraseEnd && another.test(sentence.slice(end))) && !(start === phraseStart && partOfName.test(sentence.slice(0, start)));
}

/** After a name that ends the phrase. */
const another = /^(?:['’]s?\s|-\p{L}|\s+(?!(?:Holdings?|Inc|Ltd|Limited|Corp|Corporation|Company|Co|PLC|AG|SE|NV|SA)(?!\p{L}))\p{Lu}|\s+(?:rival|competitor|subsidiary|unit|affiliate|arm|division|spin-?off|partner|supplier|backer|investor|shareholder|owner|customer|operator|maker|foundation|fund|cloud|bank|health|pictures|research)(?!\p{L}))/u;
/** Before a name that begins the phrase: "Bank of", "Northern". */
const partOfName = /(?:\p{Lu}\p{L}+ (?:of|de|for)(?: the)?|North|South|East|West|Northern|Southern|New|Greater|Non-?)\s?$/u;

function namesOf({ name, aliases }: KnowledgeRecord): string[] {
  return [name, ...aliases].sort((a, b) => b.length - a.length);
}

function organizationNames(key: string, book: OfficeBook): string[] {
  const record = book.record(key);
  return [...(record === undefined ? [key] : [record.name, ...record.aliases]), ...(peoples[key] ?? [])].sort((a, b) => b.length - a.length);
}
