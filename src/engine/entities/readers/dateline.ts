import type { Candidate } from '../candidate';
import { outOfCapitals } from '../capitals';
import type { Knowledge } from '../knowledge';
import type { Page } from '../page';
import { plainAcronyms } from '../vocabulary/never-names';
import { shortRegions } from '../vocabulary/regions';

/**
 * The place in capitals from which an agency reports, at the start of a paragraph, or wherever the agency stands behind it; the pack has to
 * know it. With it the agency, where that is an acronym.
 *
 * Takes: "[SINGAPORE], Nov 12 (Reuters) - Oil prices", "[NEW DELHI]: The court", "[NAIROBI], Kenya — The", "By Jane Roe [TOKYO] (Reuters) - Shares".
 * Takes: "Lusaka, Zambia, Apr 21 2022 ([IPS]) - Last June".
 * Refuses: "BREAKING: Oil prices", "PARIS IS BURNING", "Boston (MA) - Two".
 */
export function readDatelines(page: Page, { names }: Knowledge): readonly Candidate[] {
  const isPlace = (name: string) => names.recordsNamed(name, page.lang).some(({ type }) => type === 'Place');
  return [...placesAhead(page, isPlace), ...placesOfAgencies(page.text, isPlace), ...agencies(page, isPlace)];
}

function placesAhead({ text, blocks }: Page, isPlace: (name: string) => boolean): readonly Candidate[] {
  return blocks.flatMap(({ start, end }) => {
    const [, lead = '', place = ''] = dateline.exec(text.slice(start, Math.min(end, start + longest))) ?? [];
    const name = outOfCapitals(place);
    if (name === undefined || !isPlace(name)) return [];
    const from = start + lead.length;
    return [{ start: from, end: from + place.length, by: 'kind', type: 'Place', records: [] }];
  });
}

function placesOfAgencies(text: string, isPlace: (name: string) => boolean): readonly Candidate[] {
  return [...text.matchAll(capitalsBeforeAgency)].flatMap(({ index, groups }) => {
    const place = groups?.['place'] ?? '';
    return isPlace(outOfCapitals(place) ?? '') ? [{ start: index, end: index + place.length, by: 'kind', type: 'Place', records: [] }] : [];
  });
}

/** A place in small letters says so at the start of a paragraph alone, with its country or the day behind it. */
function agencies({ text, blocks }: Page, isPlace: (name: string) => boolean): readonly Candidate[] {
  const ahead = blocks.flatMap(({ start, end }) => {
    const found = agencyAhead.exec(text.slice(start, Math.min(end, start + longest)));
    return found === null ? [] : [{ from: start, groups: found.groups }];
  });
  const behindCapitals = [...text.matchAll(capitalsBeforeAgency)].map(({ index, groups }) => ({ from: index, groups }));
  const candidates = [...ahead, ...behindCapitals].flatMap(({ from, groups }): readonly Candidate[] => {
    const [lead = '', place = '', agency = ''] = [groups?.['lead'], groups?.['place'], groups?.['agency']];
    if (!isAcronym.test(agency) || plainAcronyms.has(agency) || shortRegions.has(agency) || !isPlace(outOfCapitals(place) ?? place)) return [];
    const start = from + lead.length;
    return [{ start, end: start + agency.length, by: 'kind', type: 'Organization', records: [] }];
  });
  return [...new Map(candidates.map((candidate) => [candidate.start, candidate])).values()];
}

const isAcronym = /^\p{Lu}{2,6}$/u;

/** Beyond that no dash ends a dateline. */
const longest = 90;

const city = String.raw`\p{Lu}[\p{Lu}'’.-]+(?: \p{Lu}[\p{Lu}'’.-]+){0,3}`;
/** "Kenya", "Nov 12", "Nov. 12, 2025". */
const countriesOrDays = String.raw`(?:, [\p{Lu}\d][\p{L}\d.]*(?: [\p{L}\d.]+){0,3})`;
const agency = String.raw`(?: \([^()\n]{2,30}\))?`;
const dash = '(?:—|–|--|-)';
const dateline = new RegExp(String.raw`^(\s*)(${city})${countriesOrDays}{0,3}${agency}(?::| ?${dash} ?)\s?\S`, 'u');
const capitalsBeforeAgency = new RegExp(String.raw`(?<![\p{L}.-])(?<lead>(?<place>${city})${countriesOrDays}{0,3} \()(?<agency>[^()\n]{2,30})\) ?${dash}\s`, 'gu');
const agencyAhead = new RegExp(String.raw`^(?<lead>\s*(?<place>\p{Lu}[\p{L}'’.-]+(?: \p{Lu}[\p{L}'’.-]+){0,3})${countriesOrDays}{1,3} \()(?<agency>\p{Lu}{2,6})\) ?${dash}\s`, 'u');
