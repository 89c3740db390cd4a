import { lettersBefore } from '../../letters-before';
import type { Group } from '../group';
import type { NamedRecord, Names } from '../names';
import type { Page } from '../page';
import { isCountry } from '../place-records';
import { townsWithBodies } from '../signs/towns-with-bodies';
import { divisionEnd } from '../vocabulary/place-nouns';

/**
 * The records that a place's name may stand for, without the towns if the page shows that a region of that name is meant, or may be.
 *
 *   "Kirkuk province"                    no town, for this mention; for "the state of Georgia", not the country either
 *   "Victoria police"                    no town that needs proof, because a state has the name too; Boston's police are the city's
 *   "the Penha and Rocinha favelas"      no town that needs proof: they are quarters of a city
 *   "Akita", beside "Akita Prefecture"   no town that needs proof: it is as likely to be short for that
 *
 * @param regions names that occur elsewhere on the page with the word for a region after them
 */
export function withoutTowns(records: readonly NamedRecord[], group: Group, page: Page, regions: ReadonlySet<string>): readonly NamedRecord[] {
  if (group.type !== 'Place') return records;
  const isGoverned = group.candidates.some(({ end }) => governed.test(page.text.slice(end, end + farthest))) && records.some(({ type, people }) => type === 'Place' && people === undefined);
  const mayBeRegion = isGoverned || regions.has(group.name);
  if (isDivision(group)) {
    const wide = records.filter(({ people }) => people === undefined);
    const inCountries = wide.filter((record) => !isCountry(record));
    return inCountries.length > 0 ? inCountries : wide;
  }
  const isQuarter = group.candidates.some(({ end }) => quarterAfter.test(page.text.slice(end, end + farthestTowns)));
  return records.filter(({ people, needs }) => people === undefined || !(mayBeRegion || isQuarter) || needs === undefined);
}

/**
 * The records without the divisions that need proof, if the page says that it is a town: "the city of Andijan"; without any, if they cannot be
 * meant: "Peru and Florida, two hill towns", beside "Ontario City Council".
 */
export function withoutDivisions(records: readonly NamedRecord[], group: Group, page: Page, names: Names): readonly NamedRecord[] {
  const { candidates } = group;
  const isTownOnly = candidates.some(({ end }) => townsAfter.test(page.text.slice(end, end + farthestTowns))) || hasCityCouncil(group, page, names);
  const isTown = candidates.some(({ start, end }) => townAfter.test(page.text.slice(end, end + farthest)) || townBefore.test(lettersBefore(page.text, start, farthest)));
  return records.filter(({ people, needs }) => people !== undefined || !(isTownOnly || (isTown && needs === 'country')));
}

/** Not Quebec, whose capital is Quebec City. */
function hasCityCouncil({ type, name }: Group, page: Page, names: Names): boolean {
  return type === 'Place' && townsWithBodies(page).withCouncil.has(name) && names.recordsNamed(`${name} City`, page.lang).length === 0;
}

/** Names that the page has with the word for a region beside them: "Akita", from "Akita Prefecture" or "the province of Akita". */
export function namesOfRegions(groups: readonly Group[]): ReadonlySet<string> {
  return new Set(groups.flatMap((group) => (group.type !== 'Place' ? [] : isDivision(group) ? [group.name] : divisionEnd.test(group.name) ? [group.name.replace(divisionEnd, '')] : [])));
}

/** Whether the text says at every mention that it is a province or the like. */
export function isDivision({ candidates }: Group): boolean {
  return candidates.every((candidate) => candidate.isDivision === true);
}

/** How many characters are looked at on either side of the name. */
const farthest = 14;
const townAfter = /^ (?:city|town)(?! of\b)(?!\p{L})/u;
const townsAfter = /^(?: and \p{Lu}[\p{L}’'-]+)?, (?:two|three|four|both) (?:\p{Ll}+ )?(?:towns|villages|cities|suburbs)(?!\p{L})/u;
const farthestTowns = 48;
const quarterAfter = /^(?: and (?:the )?\p{Lu}[\p{L}’'-]+)? (?:barrio|colonia|favelas?|housing estate|neighbou?rhood|quarter|slums?)(?!\p{L})/u;
const townBefore = /(?<!\p{L})(?<!county )(?:city|town|village) of $/u;
const governed = /^(?:['’]s)? (?:[Pp]olice|[Pp]remier|[Gg]overnment|[Pp]arliament)(?!\p{L})/u;
