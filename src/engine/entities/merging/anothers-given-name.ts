import { lettersBefore } from '../../letters-before';
import { spanText } from '../../span';
import type { Candidate } from '../candidate';
import type { Group } from '../group';
import type { Page } from '../page';
import { bareNames } from './short-names';
import { familyNamesFirst, titlesOfGivenNames } from '../vocabulary/persons';

/**
 * Whether a given name introduces somebody new: "George, a plumber from Hull,", "George, 54,"; or belongs to somebody known by it alone, when nobody
 * with a longer name on the page is: "King George", beside George Segal. A surname, in contrast, may be explained at any time.
 *
 * @param shorts the mentions of the name alone
 * @param longer the people whose longer names begin or end with it, by first mention
 */
export function isAnothers(name: string, shorts: readonly Candidate[], longer: readonly Group[], page: Page): boolean {
  const [first] = longer;
  if (first === undefined) return false;
  const isGiven = !familyNamesFirst.has(name) && longer.every(({ name: long }) => bareNames(long)[0] === name);
  const since = first.candidates[0]?.start ?? 0;
  if (isGiven && shorts.some(({ start, end }) => since < start && explained.test(page.text.slice(end, end + longestLead)))) return true;
  return shorts.some((short) => hasTitle(short, page)) && longer.every(({ candidates }) => candidates.every((mention) => !hasTitle(mention, page) && !royalName.test(spanText(page.text, mention))));
}

const explained = /^, (?:an? (?!(?:former|one-?time) )|\d{1,3}, )/;
const longestLead = 16;

function hasTitle({ start }: Candidate, { text }: Page): boolean {
  return titleEnd.test(lettersBefore(text, start, longestTitle));
}

/** "Salman bin Abdulaziz", "Abdullah of Jordan": royal names without a title. */
const royalName = / (?:bin|bint|ibn|al|of) | al-/i;

const titleEnd = new RegExp(`(?<!\\p{L})(?:${titlesOfGivenNames}) $`, 'u');
/** The length of "Princess " and of what may precede it. */
const longestTitle = 10;
