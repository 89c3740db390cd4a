import type { Candidate } from '../candidate';
import { outOfCapitals } from '../signs/capitals';
import type { Knowledge } from '../knowledge';
import { mayName } from '../signs/may-name';
import type { Page } from '../page';
import type { Span } from '../../span';
import { plainAcronyms } from '../vocabulary/never-names';
import { shortRegions } from '../vocabulary/regions';

/**
 * Datelines: the place in capitals from which an agency reports, at the start of a paragraph or wherever the agency follows, and the agency in
 * brackets. The pack must know the place, or the region or country after it.
 *
 * Takes: "[SINGAPORE], Nov 12 ([Reuters]) - Oil prices", "[NEW DELHI]: The court", "[NAIROBI], Kenya — The", "By Jane Roe [TOKYO] (Reuters) - Shares".
 * Takes: "[MIAMI], [CMC] - A man", "[KINGSTON], Jamaica, [CMC] – The Government".
 * Takes: "[HATIYA], NOAKHALI: Police", "[PATNA]/[SITAMARHI]: At least".
 * Takes: "Lusaka, Zambia, Apr 21 2022 ([IPS]) - Last June", "[SHUTESBURY], Mass. (AP) — A saxophonist", "[TIGNES], France 1996-12-06".
 * Refuses: "BREAKING: Oil prices", "PARIS IS BURNING", "Boston (MA) - Two", "ROME (June 3) —", "FIFA, Switzerland's guest — or".
 */
export function readDatelines(page: Page, knowledge: Knowledge): readonly Candidate[] {
  const isPlace = (name: string) => knowledge.names.recordsNamed(name, page.lang).some(({ type }) => type === 'Place');
  const found = [...placesBefore(page, isPlace, knowledge), ...placesOfAgencies(page.text, isPlace), ...agencies(page, isPlace)];
  return [...new Map(found.map((candidate) => [candidate.start, candidate])).values()];
}

type IsPlace = (name: string) => boolean;

function placesBefore({ text, blocks, lang }: Page, isPlace: IsPlace, { names }: Knowledge): readonly Candidate[] {
  /** ", Mass.", ", United Arab Emirates". */
  const isRegion = (after: string) => {
    const region = /^, (\p{Lu}[\p{L}.]*(?: \p{Lu}\p{L}+){0,2})$/u.exec(after)?.[1] ?? '';
    return shortRegions.has(region) || [region, outOfCapitals(region) ?? region].flatMap((one) => names.recordsNamed(one, lang)).some(({ type, within = [], people }) => type === 'Place' && within.length < 2 && people === undefined);
  };
  return blocks.flatMap(({ start, end }) => {
    const cities = twoCitiesBefore.exec(text.slice(start, Math.min(end, start + longest)))?.groups;
    const [one = '', other = ''] = [cities?.['one'], cities?.['other']];
    if ([one, other].every((each) => isPlace(outOfCapitals(each) ?? ''))) {
      const from = start + (cities?.['lead']?.length ?? 0);
      return [candidateOf('Place', { start: from, end: from + one.length }), candidateOf('Place', { start: from + one.length + 1, end: from + one.length + 1 + other.length })];
    }
    const [, lead = '', place = '', after = '', agency = ''] = dateline.exec(text.slice(start, Math.min(end, start + longest))) ?? [];
    const name = outOfCapitals(place);
    if (name === undefined || !(isPlace(name) || isRegion(after))) return [];
    const from = start + lead.length;
    const told = from + place.length + after.length + ' ('.length;
    const bare = /, (\p{Lu}{3,6})$/u.exec(after)?.[1] ?? '';
    const [reporter, at] = isAgency(bare) ? [bare, told - ' ('.length - bare.length] : [agency, told];
    return [candidateOf('Place', { start: from, end: from + place.length }), ...(isAgency(reporter) ? [candidateOf('Organization', { start: at, end: at + reporter.length })] : [])];
  });
}

function placesOfAgencies(text: string, isPlace: IsPlace): readonly Candidate[] {
  return [...text.matchAll(capitalsBeforeAgency)].flatMap(({ index, groups }) => {
    const place = groups?.['place'] ?? '';
    return isPlace(outOfCapitals(place) ?? '') ? [candidateOf('Place', { start: index, end: index + place.length })] : [];
  });
}

/** The agencies after datelines. A place in lower case is a dateline only at the start of a paragraph, with its country or the day after it. */
function agencies({ text, blocks }: Page, isPlace: IsPlace): readonly Candidate[] {
  const before = blocks.flatMap(({ start, end }) => {
    const line = agencyBefore.exec(text.slice(start, Math.min(end, start + longest)));
    return line === null ? [] : [{ from: start, groups: line.groups }];
  });
  const afterCapitals = [...text.matchAll(capitalsBeforeAgency)].map(({ index, groups }) => ({ from: index, groups }));
  return [...before, ...afterCapitals].flatMap(({ from, groups }) => {
    const [lead = '', place = '', agency = ''] = [groups?.['lead'], groups?.['place'], groups?.['agency']];
    if (!isAcronym.test(agency) || !isAgency(agency) || !isPlace(outOfCapitals(place) ?? place)) return [];
    return [candidateOf('Organization', { start: from + lead.length, end: from + lead.length + agency.length })];
  });
}

function candidateOf(type: 'Place' | 'Organization', { start, end }: Span): Candidate {
  return { start, end, by: 'kind', type, records: [] };
}

/**
 * Splits "BERLIN Deutsche Boerse" into the place of the report, in capitals at its beginning, and the name that it is about.
 * Not "FLORENCE Pugh", a person, or "UNICEF Canada": the pack must know the place.
 */
export function apartFromDatelines(candidates: readonly Candidate[], { text, blocks, lang }: Page, { names }: Knowledge): readonly Candidate[] {
  const starts = new Set(blocks.flatMap(({ start }) => [start, start + (twoCities.exec(text.slice(start, start + longest))?.[1]?.length ?? 0)]));
  return candidates.flatMap((candidate) => {
    const [lead = '', place = ''] = candidate.type === 'Person' || !starts.has(candidate.start) ? [] : (glued.exec(text.slice(candidate.start, candidate.end)) ?? []);
    const name = outOfCapitals(place);
    if (name === undefined || !names.recordsNamed(name, lang).some(({ type, needs }) => type === 'Place' && needs === undefined)) return [candidate];
    const start = candidate.start + lead.length;
    const known = names.recordsNamed(text.slice(start, candidate.end), lang);
    const isPlace = known.length > 0 && known.every(({ type }) => type === 'Place');
    return [candidateOf('Place', { start: candidate.start, end: candidate.start + place.length }), { ...candidate, start, type: isPlace ? 'Place' : candidate.type }];
  });
}

/** "PARIS/LONDON France's". */
const twoCities = /^(\p{Lu}{4,}\/)\p{Lu}{4}/u;
const glued = /^(\p{Lu}{4,}) (?=\p{Lu}\p{Ll})/u;

/** "AJP", "Korea Bizwire": neither a day, nor what the reporters call their time, nor a state. */
function isAgency(name: string): boolean {
  return /^\p{Lu}[\p{L}.]+(?: \p{Lu}[\p{L}.]+){0,3}$/u.test(name) && !plainAcronyms.has(name) && !shortRegions.has(name) && name.split(' ').every((word) => mayName({ text: word }));
}

const isAcronym = /^\p{Lu}{2,6}$/u;

/** The longest dateline, in characters. */
const longest = 90;

/** No hyphen ends it: "NEW YORK--Verizon". */
const city = String.raw`\p{Lu}[\p{Lu}'’.-]*[\p{Lu}'’.](?: \p{Lu}[\p{Lu}'’.-]*[\p{Lu}'’.]){0,3}`;
/** "Kenya", "Nov 12", "Nov. 12, 2025". */
const countryOrDay = String.raw`(?:, [\p{Lu}\d][\p{L}\d.]*(?: [\p{L}\d.]+){0,3}?)`;
const agency = String.raw`(?: \(([^()\n]{2,30})\))?`;
const dash = '(?:—|–|--|-|_)';
const dateline = new RegExp(String.raw`^(\s*)(${city})(${countryOrDay}{0,3})${agency}(?:(?::| ?${dash} ?)\s?\S| \d{4}-\d\d-\d\d(?!\d))`, 'u');
const twoCitiesBefore = new RegExp(String.raw`^(?<lead>\s*)(?<one>${city})/(?<other>${city})(?:, [\p{Lu}\d][\p{L}\d. ]*)?(?::| ?${dash} )`, 'u');
const capitalsBeforeAgency = new RegExp(String.raw`(?<![\p{L}.-])(?<lead>(?<place>${city})${countryOrDay}{0,3} \()(?<agency>[^()\n]{2,30})\) ?${dash}\s`, 'gu');
const agencyBefore = new RegExp(String.raw`^(?<lead>\s*(?<place>\p{Lu}[\p{L}'’.-]+(?: \p{Lu}[\p{L}'’.-]+){0,3})${countryOrDay}{1,3} \()(?<agency>\p{Lu}{2,6})\) ?${dash}\s`, 'u');
