import { lettersBefore } from '../../letters-before';
import type { Candidate } from '../candidate';
import type { Page } from '../page';

/**
 * A country that ends a body's name is no place there: what the body is for goes on to it.
 *
 *   "the Committee on Foreign Investment in the [United States]"   the whole is a body's
 *   "the United Nations Interim Force in [Lebanon]"                too
 *   "the Committee on Foreign Relations in [Washington]"           no: in a city it only sits
 */
export function joinFields(candidates: readonly Candidate[], page: Page): readonly Candidate[] {
  if (page.lang !== 'en') return candidates;
  const joined = candidates.flatMap((place): Candidate[] => {
    if (!isCountryOrWider(place) || /^['’]s/.test(page.text.slice(place.end, place.end + 2))) return [];
    const body = bodyFor.exec(lettersBefore(page.text, place.start, longest))?.[0];
    if (body === undefined) return [];
    const head = place.start - body.length;
    const begun = candidates.filter(({ type, start, end }) => type === 'Organization' && start < head && head < end && end <= place.start);
    return [{ start: Math.min(head, ...begun.map(({ start }) => start)), end: place.end, type: 'Organization', by: 'body', records: [] }];
  });
  return joined.length === 0 ? candidates : [...candidates.filter((one) => !joined.some(({ start, end }) => start <= one.start && one.end <= end)), ...joined];
}

function isCountryOrWider({ records }: Candidate): boolean {
  return records.length > 0 && records.every(({ type, people }) => type === 'Place' && people === undefined);
}

/** Letters before the country that are looked at. */
const longest = 90;
const bodyFor = /(?<!\p{L})(?:(?:UN|United Nations|EU|European Union) (?:\p{Lu}\p{L}+ ){0,3}(?:Force|Mission|Office) (?:in|for) (?:the )?$|(?:Campaign|Coalition|Commission|Committee|Conference|Council|Forum|Organi[sz]ation) (?:on|for|against) (?:\p{Lu}[\p{L}-]+,? (?:and |of |the )*){1,6}in (?:the )?$)/u;
