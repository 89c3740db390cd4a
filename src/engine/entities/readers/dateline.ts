import type { Candidate } from '../candidate';
import { outOfCapitals } from '../capitals';
import type { Knowledge } from '../knowledge';
import type { Page } from '../page';

/**
 * The place in capitals from which an agency reports, at the start of a paragraph; the pack has to know it.
 *
 * Takes: "[SINGAPORE], Nov 12 (Reuters) - Oil prices", "[NEW DELHI]: The court", "[NAIROBI], Kenya — The".
 * Refuses: "BREAKING: Oil prices", "PARIS IS BURNING".
 */
export function readDatelines({ text, blocks, lang }: Page, { names }: Knowledge): readonly Candidate[] {
  return blocks.flatMap(({ start, end }) => {
    const [, lead = '', place = ''] = dateline.exec(text.slice(start, Math.min(end, start + longest))) ?? [];
    const name = outOfCapitals(place);
    if (name === undefined || !names.recordsNamed(name, lang).some(({ type }) => type === 'Place')) return [];
    const from = start + lead.length;
    return [{ start: from, end: from + place.length, by: 'kind', type: 'Place', records: [] }];
  });
}

/** Beyond that no dash ends a dateline. */
const longest = 90;

const city = String.raw`\p{Lu}[\p{Lu}'’.-]+(?: \p{Lu}[\p{Lu}'’.-]+){0,3}`;
/** "Kenya", "Nov 12", "Nov. 12, 2025". */
const countryOrDay = String.raw`(?:, [\p{Lu}\d][\p{L}\d.]*(?: [\p{L}\d.]+){0,3}){0,3}`;
const agency = String.raw`(?: \([^()\n]{2,30}\))?`;
const dateline = new RegExp(String.raw`^(\s*)(${city})${countryOrDay}${agency}(?::| ?(?:—|–|--|-) ?)\s?\S`, 'u');
