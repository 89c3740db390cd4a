import { lettersBefore } from '../../letters-before';
import { spanText } from '../../span';
import { asNamesake, type Candidate } from '../candidate';
import type { Page } from '../page';
import { demonyms } from '../vocabulary/never-names';
import { countryOfPeople } from '../vocabulary/peoples';
import { ownerByName, type Owner } from '../vocabulary/shared-bodies';

/**
 * Of parties and bodies that many countries have, one that the text gives to another country than the pack's record is a namesake,
 * all over the page.
 *
 *   "Turkey's [National Security Council]", "Canada's opposition [Conservative Party]", "the Irish [Labour Party]"
 */
export function settleOwnedBodies(candidates: readonly Candidate[], page: Page): readonly Candidate[] {
  if (page.lang !== 'en') return candidates;
  const countries = new Map(candidates.flatMap(({ type, records: [record], end }) => (record?.type === 'Place' && record.people === undefined && type !== 'Person' ? [[end, record.key] as const] : [])));
  const ofOthers = new Set(candidates.flatMap((candidate) => {
    const name = spanText(page.text, candidate);
    const owner = ownerByName.get(name);
    return owner !== undefined && isOfAnother(owner, candidate, countries, page) ? [name] : [];
  }));
  return ofOthers.size === 0 ? candidates : candidates.map((candidate) => (ofOthers.has(spanText(page.text, candidate)) ? asNamesake(candidate, 'Organization') : candidate));
}

/** @param countries keys of countries and regions, by where their names end */
function isOfAnother(owner: Owner, { start }: Candidate, countries: ReadonlyMap<number, string>, { text }: Page): boolean {
  const lead = lettersBefore(text, start, farthest);
  const possessive = /['’]s? (?:\p{Ll}[\p{L}-]* ){0,2}$/u.exec(lead)?.[0];
  const country = possessive === undefined ? undefined : countries.get(start - possessive.length);
  if (country !== undefined) return country !== owner.country;
  const people = /(\p{Lu}[\p{L}-]*) $/u.exec(lead)?.[1];
  return people !== undefined && demonyms.has(people.toLowerCase()) && !ofParties.test(people) && countryOfPeople.get(people) !== owner.country;
}

/** "the second Democratic FCC commissioner": whose side somebody is on, and not whose the body is. */
const ofParties = /^(?:Conservative|Democrat|Democratic|Labour|Liberal|Republican)s?$/;

const farthest = 40;
