import type { TaggedName } from '../../knowledge';
import type { Names } from '../../names';
import type { Page } from '../../page';
import { countryOfPeople } from '../../vocabulary/peoples';

/** "Kuwait" in "Amir of Kuwait": who rules there is named by no name. */
export function withoutRuler(name: TaggedName, page: Page, names: Names): TaggedName {
  const [ruler] = name.type === 'Person' || name.type === 'Place' ? (rulerOf.exec(page.text.slice(name.start, name.end)) ?? []) : [];
  const isLand = ruler !== undefined && names.recordsNamed(page.text.slice(name.start + ruler.length, name.end), page.lang).some(({ type }) => type === 'Place');
  return isLand ? { ...name, start: name.start + ruler.length, type: 'Place' } : name;
}

const rulerOf = /^(?:Amir|Emir|Sultan|Ruler) of (?=\p{Lu}[\p{L} ]+$)/u;

/** "Kelantan" in "the Kelantan Sultan's": who holds the office there is not named. Where the tagger sees somebody, it may be his surname: "Jordan King". */
export function withoutOffice(name: TaggedName, page: Page, names: Names): TaggedName {
  const [whole, land] = name.type === 'Organization' ? (officeOf.exec(page.text.slice(name.start, name.end)) ?? []) : [];
  const isLand = whole !== undefined && land !== undefined && names.recordsNamed(land, page.lang).some(({ type }) => type === 'Place');
  return isLand ? { ...name, end: name.start + land.length, type: 'Place' } : name;
}

const officeOf = /^(\p{Lu}[\p{L} ]+) (?:Emir|Governor|Mayor|Premier|Sheriff|Sultan)$/u;

/** "Tuva" in "Russian Tuva": the word for a people only says in which country it lies. "Indian Wells" lies in another. */
export function withoutPeople(name: TaggedName, page: Page, names: Names): TaggedName {
  const [lead, people] = name.type === 'Place' ? (ofPeople.exec(page.text.slice(name.start, name.end)) ?? []) : [];
  const country = people === undefined ? undefined : countryOfPeople.get(people);
  const isThere = lead !== undefined && country !== undefined && names.recordsNamed(page.text.slice(name.start + lead.length, name.end), page.lang).some(({ type, within }) => type === 'Place' && within?.includes(country) === true);
  return isThere ? { ...name, start: name.start + lead.length } : name;
}

const ofPeople = /^(\p{Lu}[\p{L} ]+) (?=\p{Lu}\p{L}+$)/u;
