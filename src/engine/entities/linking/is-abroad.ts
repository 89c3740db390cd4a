import { lettersBefore } from '../../letters-before';
import { literally } from '../../literally';
import { spanText } from '../../span';
import type { Group } from '../group';
import type { Leading } from './leading-country';
import type { NamedRecord, Names } from '../names';
import type { Page } from '../page';
import type { PageEvidence } from './page-evidence';
import { tellsOfGame } from '../signs/page-of-games';
import { countryOf, isCountry } from '../place-records';
import { countryOfPeople } from '../vocabulary/peoples';
import { acronymsOfMany, ownerByName } from '../vocabulary/shared-bodies';

/** What a page says about its country. */
interface PageCountry {
  /** The country that it speaks of most; `undefined` when it speaks of none. */
  readonly leading: Leading | undefined;
  /** Keys of the bodies and countries in which somebody on the page holds or held an office. */
  readonly served: ReadonlySet<string>;
}

/** Whether other countries have a body of the same name ("the House of Representatives"), or the text says that it is only a town. */
export function mayBeAbroad(group: Group, records: readonly NamedRecord[], page: Page): boolean {
  const { text } = page;
  return records.some((record) => ownerOf(record, group, page) !== undefined) || group.candidates.some(({ start }) => town.test(lettersBefore(text, start, farthest)));
}

/**
 * Whether a record of such a name belongs to another country than the one that the rest of the page speaks of most.
 *
 *   "the House of Representatives", on a page about the Philippines    not that of the United States, whatever it says about Washington
 *   "the Labour Party", on a page that says nothing of Britain         not that of the United Kingdom
 *   "the Democratic Party", beside "the Democratic Party of Korea"     not that of the United States
 *   "the American Republican Party", on any page                       that of the United States
 *   "the FCC", beside "U.S. Federal Communications Commission"         that of the United States
 *   "the NPC champions", on a page about a game                        not a parliament: the page would say whose, or means a league
 *   "the town of Palma", on a page about Mozambique                    not the city in Spain
 *
 * @param country what the rest of the page says of the country that it is about
 */
export function isAbroad(record: NamedRecord, group: Group, page: Page, { places }: PageEvidence, country: PageCountry, names: Names): boolean {
  const { type, people, within = [], key } = record;
  if (type !== 'Organization') return places.size > 0 && people !== undefined && within.length > 0 && !within.some((around) => places.has(around));
  const owner = ownerOf(record, group, page);
  if (owner === undefined) return false;
  if (isOfAnother(record, group, owner, page, names)) return true;
  if (country.served.has(key) || [...group.candidates, ...inFull(record, page)].some((mention) => isSaidToBeOf(owner, mention, page, names))) return false;
  return country.leading === undefined ? !acronymsOfMany.has(group.name) || tellsOfGame(page, false) : country.leading.country !== owner;
}

/** The country whose body a record is, if an English page never gives its full name; in other languages an English name means the best-known bearer. */
function ownerOf({ type, needs, within = [] }: NamedRecord, { candidates }: Group, { text, lang }: Page): string | undefined {
  if (lang !== 'en' || type !== 'Organization') return undefined;
  if (needs === 'country') return within.at(-1);
  // "DP" beside "the Democratic Party (DP)" says nothing more about whose it is.
  const written = candidates.map((candidate) => spanText(text, candidate)).filter((name) => ownerByName.has(name) || !isAcronym.test(name));
  const [owner, ...others] = new Set(written.map((name) => ownerByName.get(name)?.country));
  return others.length === 0 ? owner : undefined;
}

/** Whether the page has a longer form of the name that includes another country: "the Democratic Party of Korea". */
function isOfAnother(record: NamedRecord, { candidates }: Group, owner: string, { text, lang }: Page, names: Names): boolean {
  return [...new Set([record.name, ...candidates.map((candidate) => spanText(text, candidate))])].some((name) =>
    [...text.matchAll(new RegExp(String.raw`${literally(name)} of (?:the )?(\p{Lu}[\p{L}-]*(?: \p{Lu}[\p{L}-]*)?)`, 'gu'))].some(([, words = '']) => {
      const places = [words, words.split(' ')[0] ?? ''].map((word) => names.recordsNamed(word, lang).filter(({ type }) => type === 'Place')).find(({ length }) => length > 0) ?? [];
      return words.startsWith('Korea') || (places.length > 0 && !places.some((place) => countryOf(place) === owner));
    }),
  );
}

/** Where the page has a record's full name: of "the U.S. Federal Communications Commission" the FCC is meant. */
function inFull({ name }: NamedRecord, { text }: Page): readonly { readonly start: number }[] {
  return Array.from(text.matchAll(new RegExp(literally(name), 'gu')), ({ index }) => ({ start: index }));
}

/** "US", "American", "Britain's" right before the name. */
function isSaidToBeOf(owner: string, { start }: { readonly start: number }, { text, lang }: Page, names: Names): boolean {
  const [, word = ''] = /(?<![\p{L}.])(\p{Lu}[\p{L}.]*)(?:['’]s)? $/u.exec(lettersBefore(text, start, longestOwner)) ?? [];
  return word !== '' && (countryOfPeople.get(word) === owner || names.recordsNamed(word, lang).some((record) => isCountry(record) && record.key === owner));
}

const longestOwner = 24;

const isAcronym = /^\p{Lu}[\p{Lu}.]+$/u;

const town = /(?<!\p{L})(?:town|village|hamlet) of $/u;
/** The length of "village of ". */
const farthest = 12;
