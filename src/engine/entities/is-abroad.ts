import { lettersBefore } from '../letters-before';
import { spanText } from '../span';
import type { Group } from './group';
import type { NamedRecord } from './names';
import type { Page } from './page';
import type { PageEvidence } from './page-evidence';

/** Whether a name is what other countries call a body of theirs as well ("the House of Representatives"), or is said to be only a town's. */
export function mayBeAbroad({ candidates }: Group, { text }: Page): boolean {
  return candidates.every((candidate) => shared.has(spanText(text, candidate))) || candidates.some(({ start }) => town.test(lettersBefore(text, start, farthest)));
}

/**
 * Whether a record of such a name is of a country of which the rest of the page does not speak, though it speaks of others.
 *
 *   "the House of Representatives", on a page about the Philippines   not that of the United States
 *   "the town of Palma", on a page about Mozambique                   not the city in Spain
 */
export function isAbroad({ key, type, people, within = [] }: NamedRecord, { text }: Page, { places }: PageEvidence): boolean {
  if (places.size === 0) return false;
  if (type === 'Organization') return key.startsWith('United States') && !places.has('United States') && !speaksOfAmerica.test(text);
  return people !== undefined && within.length > 0 && !within.some((around) => places.has(around));
}

const shared: ReadonlySet<string> = new Set(['Department of Commerce', 'Department of Defense', 'Department of Justice', 'DOJ', 'House of Representatives', 'Justice Department']);
const speaksOfAmerica = /(?<![\p{L}.])(?:U\.S\.|US|USA|United States|Americans?|Trump|Biden|Washington|White House)(?!\p{L})/u;
const town = /(?<!\p{L})(?:town|village|hamlet) of $/u;
/** Letters of "village of ". */
const farthest = 12;
