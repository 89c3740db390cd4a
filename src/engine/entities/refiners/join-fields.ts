import { firstWhere } from '../../first-where';
import { lettersBefore } from '../../letters-before';
import { insideAny, type Span } from '../../span';
import type { Candidate } from '../candidate';
import type { Page } from '../page';

/**
 * Makes a country part of a body's name that it ends.
 *
 *   "the Committee on Foreign Investment in the [United States]"   the whole is a body's
 *   "the United Nations Interim Force in [Lebanon]"                too
 *   "the National Union of Metalworkers of [South Africa]"         too
 *   "the Catholic Bishops' Conference of England and [Wales]"      too
 *   "the Electricity Company of [Ghana]"                            too, as nobody else's company is meant
 *   "the Committee on Foreign Relations in [Washington]"           no: in a city it only sits
 */
export function joinFields(candidates: readonly Candidate[], page: Page): readonly Candidate[] {
  if (page.lang !== 'en') return candidates;
  const fields = candidates.flatMap((place) => {
    const before = lettersBefore(page.text, place.start, longest);
    const isOwner = /^['’]s/.test(page.text.slice(place.end, place.end + 2));
    const [body] = isCountryOrWider(place) && !isOwner ? (bodyFor.exec(before) ?? []) : [];
    if (body !== undefined) return [{ head: place.start - body.length, place, isWhole: false }];
    const [ofLand] = isCountryOrWider(place) || page.text.slice(place.start, place.end) === 'Korea' ? (bodyOf.exec(before) ?? []) : [];
    return ofLand === undefined ? [] : [{ head: place.start - ofLand.length, place, isWhole: true }];
  });
  if (fields.length === 0) return candidates;
  const organizations = candidates.filter(({ type }) => type === 'Organization').sort((a, b) => a.end - b.end);
  const joined = fields.flatMap(({ head, place, isWhole }): readonly Candidate[] => {
    const start = startOfBody(head, place, organizations);
    const isBegun = start < head || (!isWhole && /\p{Lu}/u.test(page.text.charAt(head)));
    return isBegun ? [{ start, end: place.end, type: 'Organization', by: 'body', records: [] }] : [];
  });
  const isPart = insideAny(joined);
  return [...candidates.filter((candidate) => !isPart(candidate)), ...joined];
}

/** Where a body's name begins, given a word of it at `head`: there, or where an organization begins that a reader has found around it. `byEnd`: organizations sorted by their ends. */
function startOfBody(head: number, place: Span, byEnd: readonly Candidate[]): number {
  const between = byEnd.slice(firstWhere(byEnd, ({ end }) => end > head), firstWhere(byEnd, ({ end }) => end > place.start));
  return Math.min(head, ...between.map(({ start }) => start));
}

function isCountryOrWider({ records }: Candidate): boolean {
  return records.length > 0 && records.every(({ type, people }) => type === 'Place' && people === undefined);
}

/** How many characters are looked at before the country. */
const longest = 90;
/** After this, a country continues the name that a reader has found before it: "Democratic Party of Korea". */
const bodyOf = /(?<!\p{L})(?:Board|Company|Corporation|Exchange|Federation|Party|Union) of (?:the )?$/u;
const bodyFor = /(?<!\p{L})(?:(?:UN|United Nations|EU|European Union) (?:\p{Lu}\p{L}+ ){0,3}(?:Force|Mission|Office) (?:in|for) (?:the )?$|(?:Campaign|Coalition|Commission|Committee|Conference|Council|Forum|Organi[sz]ation) (?:on|for|against) (?:\p{Lu}[\p{L}-]+,? (?:and |of |the )*){1,6}in (?:the )?$|(?:(?!The )\p{Lu}[\p{L}-]+ ){0,3}(?:Association|Chamber|Confederation|Congress|Council|Federation|Institute|Society|Union) of (?:(?!(?:Bank|College|Department|Institute|Ministry|University) )\p{Lu}[\p{L}-]+ (?:and (?=\p{Lu}))?){1,4}of (?:the )?$|(?:for|in|of) England and $)/u;
