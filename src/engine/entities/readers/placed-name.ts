import { spanText, type Span } from '../../span';
import type { Candidate } from '../candidate';
import type { Names } from '../names';
import type { Page } from '../page';
import { isFarBigger } from '../settle-records';
import { shortRegions } from '../vocabulary/regions';

/**
 * A place with the region or country that it lies in after a comma, which says which of several it is.
 *
 * Takes: "[Paris], Texas", "[Springfield], Ill.", "[Reading], England", "the [Cambridge], Mass.-based company".
 * Takes: "[San José], Costa Rica", the capital, though there is a town of that name as well.
 * Refuses: "in London, Ontario and Quebec", a list: there London is the one that is known by its name alone.
 */
export function placedName(page: Page, names: Names, span: Span): Candidate | undefined {
  const [, region = '', after = ''] = regionAfter.exec(page.text.slice(span.end, span.end + 60)) ?? [];
  if (region === '') return undefined;
  const named = names.recordsNamed(spanText(page.text, span), page.lang).filter(({ type }) => type === 'Place');
  if (named.length === 0 || (inList.test(after) && named.some(({ needs }) => needs === undefined))) return undefined;
  for (const place of prefixes(region)) {
    const around = new Set(names.recordsNamed(shortRegions.get(place) ?? place, page.lang).map(({ key }) => key));
    const [record, ...others] = named.filter(({ within = [] }) => within.some((key) => around.has(key)));
    if (record !== undefined && others.every((other) => isFarBigger(record, other))) return { ...span, by: 'pack', type: 'Place', records: [record], placed: place };
  }
  return undefined;
}

/** Up to four capitalised words after the comma, and what follows them. */
const regionAfter = /^, ((?:\p{Lu}[\p{L}.'’-]*)(?: (?:\p{Lu}[\p{L}.'’-]*|of)){0,3})(.{0,6})/u;
const inList = /^,? (?:and|or)\b/;

/** "New South Wales Premier" → itself, "New South Wales", "New South", "New"; full stops of a sentence's end left off as well, and "-based". */
function prefixes(words: string): string[] {
  const parts = words.replace(/[-‑](?:based|area|born|bred|headquartered|bound)$/, '').split(' ');
  return parts.flatMap((_, index) => {
    const prefix = parts.slice(0, parts.length - index).join(' ');
    return prefix.endsWith('.') ? [prefix, prefix.slice(0, -1)] : [prefix];
  });
}
