import type { Hints } from '../../hints';
import { groupedBy } from '../../grouped-by';
import { spanText, type Span } from '../../span';
import { outOfCapitals } from '../signs/capitals';
import type { Group } from '../group';
import type { NamedRecord, Names } from '../names';
import { blockAt, type Page } from '../page';
import { homeCountry } from './page-evidence';
import { countryOf, isCountry } from '../place-records';
import { countryOfPeople } from '../vocabulary/peoples';
import { owners } from '../vocabulary/shared-bodies';

/** A name on the page, with the record that it stands for, or those that it may. */
interface Named {
  readonly group: Group;
  readonly records: readonly NamedRecord[];
}

/** A sign on the page that it speaks of a country. */
interface Sign {
  readonly country: string;
  readonly start: number;
  readonly weight: number;
}

/** The key of the country that a page speaks of most, how often it does, and how often of the runner-up. */
export interface Leading {
  readonly country: string;
  readonly weight: number;
  readonly next: number;
}

/** A dateline says where the news is from, and counts as much as this many other signs. */
const datelineWeight = 4;
/** Firms count less, because they are spoken of everywhere. */
const firmWeight = 0.5;

/**
 * The country that a page speaks of most; in a tie the one named first; `undefined` when it speaks of none. It speaks of a country by
 * naming it, its places, its people ("Korean"), its firms and those who hold or held office there, and by words that stand for
 * it ("White House"); the country that the page is for counts too.
 *
 * @param named the names on the page, except those whose country is in question
 */
export function leadingCountry(named: readonly Named[], page: Page, hints: Hints, names: Names): Leading | undefined {
  const signs: readonly Sign[] = [
    ...named.flatMap(({ group, records }) => signsOf(group, records, page, names)),
    ...peopleNamed(page),
    ...owners.flatMap(({ country, bywords }) => Array.from(page.text.matchAll(bywords), ({ index }) => ({ country, start: index, weight: 1 }))),
    ...homeCountry(hints, names).map((country) => ({ country, start: page.text.length, weight: 1 })),
  ];
  const [leading, next] = [...groupedBy(signs, ({ country }) => country)]
    .map(([country, own]) => ({ country, weight: own.reduce((sum, { weight }) => sum + weight, 0), start: Math.min(...own.map(({ start }) => start)) }))
    .sort((a, b) => b.weight - a.weight || a.start - b.start);
  return leading === undefined ? undefined : { country: leading.country, weight: leading.weight, next: next?.weight ?? 0 };
}

/** An ambiguous dateline means the likeliest city: "WELLINGTON". */
function signsOf(group: Group, records: readonly NamedRecord[], page: Page, names: Names): readonly Sign[] {
  return group.candidates.flatMap((mention) => {
    const isFrom = isDateline(mention, page);
    const weight = isFrom ? datelineWeight : group.type === 'Organization' ? firmWeight : 1;
    return countriesOf(isFrom ? records.slice(0, 1) : records, names).map((country) => ({ country, start: mention.start, weight }));
  });
}

/** The countries that a name speaks for: none if several records are possible, nor for an organization known by the name in one country only, which would prove itself. */
function countriesOf([record, ...others]: readonly NamedRecord[], names: Names): readonly string[] {
  if (record === undefined || others.length > 0) return [];
  if (record.type === 'Place') return [countryOf(record)];
  if (record.needs !== undefined) return [];
  const [, served] = /(?: of| in)(?: the)? (\p{Lu}[\p{L} ]+)$/u.exec(record.description) ?? []; // "Central bank of the United States"
  const places = [...(record.related ?? []), ...(served === undefined ? [] : [served])].flatMap((key) => {
    const [place, ...namesakes] = names.recordsNamed(key, 'en').filter(({ type, needs }) => type === 'Place' && needs === undefined);
    return place === undefined || namesakes.length > 0 || (record.type === 'Person' && !isCountry(place)) ? [] : [countryOf(place)];
  });
  return [...new Set(places)];
}

/** "SEOUL" at the start of a paragraph. */
function isDateline(mention: Span, page: Page): boolean {
  const start = page.blocks[blockAt(page, mention.start)]?.start ?? mention.start;
  return outOfCapitals(spanText(page.text, mention)) !== undefined && start <= mention.start && page.text.slice(start, mention.start).trim() === '';
}

/** Keys of the countries whose people the page names. */
export function peoplesNamed(page: Page): ReadonlySet<string> {
  const known = peoples.get(page) ?? new Set(peopleNamed(page).map(({ country }) => country));
  peoples.set(page, known);
  return known;
}

/** The peoples named on each page: its words are searched once for all names. */
const peoples = new WeakMap<Page, ReadonlySet<string>>();

/** The adjectives and peoples on the page: "Korean", "Filipinos", "Russian-American"; not "Latin American". */
function peopleNamed({ words }: Page): readonly Sign[] {
  return words.flatMap(({ text, start, capital, joined }, at) => {
    if (!capital) return [];
    const before = joined ? (words[at - 1]?.text ?? '') : '';
    if (/^(?:American|Indian|Korea)s?$/.test(text) && /^(?:Latin|North|South|Central|Native|West)$/.test(before)) return [];
    const pair = countryOfPeople.get(`${before} ${text}`);
    const countries = pair === undefined ? text.split('-').flatMap((part) => countryOfPeople.get(part) ?? []) : [pair];
    return countries.map((country) => ({ country, start, weight: 1 }));
  });
}
