import { lettersBefore } from '../letters-before';
import { spanText } from '../span';
import type { Group } from './group';
import type { NamedRecord } from './names';
import type { Page } from './page';
import type { PageEvidence } from './page-evidence';
import { ownerByName, type Owner } from './vocabulary/shared-bodies';

/** Whether a name is what other countries call a body of theirs as well ("the House of Representatives"), or is said to be only a town's. */
export function mayBeAbroad(group: Group, page: Page): boolean {
  const { text } = page;
  return ownerOf(group, page) !== undefined || group.candidates.some(({ start }) => town.test(lettersBefore(text, start, farthest)));
}

/**
 * Whether a record of such a name is of a country of which the rest of the page does not speak.
 *
 *   "the House of Representatives", on a page about the Philippines    not that of the United States
 *   "the Labour Party", on a page that says nothing of Britain         not that of the United Kingdom
 *   "the town of Palma", on a page about Mozambique                    not the city in Spain
 */
export function isAbroad({ type, people, within = [] }: NamedRecord, group: Group, page: Page, { places }: PageEvidence): boolean {
  if (type !== 'Organization') return places.size > 0 && people !== undefined && within.length > 0 && !within.some((around) => places.has(around));
  const owner = ownerOf(group, page);
  return owner !== undefined && !places.has(owner.country) && !owner.spokenOf.test(page.text);
}

/** The one country whose such body the pack knows, where an English page never names it in full; elsewhere an English name is the best known bearer's. */
function ownerOf({ candidates }: Group, { text, lang }: Page): Owner | undefined {
  if (lang !== 'en') return undefined;
  const [owner, ...others] = new Set(candidates.map((candidate) => ownerByName.get(spanText(text, candidate))));
  return others.length === 0 ? owner : undefined;
}

const town = /(?<!\p{L})(?:town|village|hamlet) of $/u;
/** Letters of "village of ". */
const farthest = 12;
