import { lettersBefore } from '../../letters-before';
import { spanText } from '../../span';
import { isCalledPerson } from '../signs/called-person';
import type { Candidate } from '../candidate';
import { wordAt, type Page } from '../page';
import { lastNames } from '../merging/short-names';
import { countriesAsGivenNames, familyNamesFirst } from '../vocabulary/persons';

/**
 * A place or company with the first or last name of somebody on the page is that person ("Jordan" after "Michael Jordan"), unless a preposition says where or of
 * what: "in Jordan", "chief executive of Dell"; before the full name, only if the page has not named the place. A given name counts only after the full name ("Chelsea beat
 * Arsenal. Chelsea Clinton watched.") or if the text says that somebody is called that ("My cabin mate, Chad"), and never a country that is rarely a given name: "Defence
 * Minister Israel Katz said Israel would stay."
 */
export function settleSurnames(candidates: readonly Candidate[], page: Page): readonly Candidate[] {
  const seen = new Set(candidates.flatMap((candidate) => (candidate.type === 'Place' && candidate.by !== 'tagger' ? [spanText(page.text, candidate).toLowerCase()] : [])));
  const places = earliest(candidates.flatMap((candidate) => (isPlaceThere(page, candidate, seen) ? [[spanText(page.text, candidate), candidate.start] as const] : [])));
  const surnames = earliest(candidates.flatMap((candidate) => surnameOf(page, candidate, places)));
  const givenNames = earliest(candidates.flatMap((candidate) => [...givenNameOf(page, candidate), ...calledName(page, candidate)]));
  const personEnds = new Set(candidates.flatMap(({ type, end }) => (type === 'Person' ? [end] : [])));
  return candidates.map((candidate) => {
    const name = spanText(page.text, candidate);
    const since = Math.min(surnames.get(name) ?? Infinity, countriesAsGivenNames.has(name) ? Infinity : (givenNames.get(name) ?? Infinity));
    const mayBeOther = candidate.placed === undefined && (candidate.by === 'pack' || candidate.by === 'firm' || candidate.by === 'tagger') && candidate.type !== 'Person';
    const isSaid = mayBeOther && !name.includes(' ') && isCalledPerson(page.text, candidate); // of Israel too: "her husband, Israel"
    const isOther = mayBeOther && candidate.start >= since && (!afterPreposition(page, candidate) || (isUnknownOwner(page.text, candidate) && !seen.has(name.toLowerCase())) || isBesidePerson(page.text, candidate, personEnds) || playedFrom.test(lettersBefore(page.text, candidate.start, farthest)));
    return isSaid || isOther ? { ...candidate, by: 'surname', type: 'Person', records: [] } : candidate;
  });
}

/** A name, and the offset after which it alone may stand for the person. */
type Since = readonly [name: string, start: number];

function earliest(names: readonly Since[]): ReadonlyMap<string, number> {
  const since = new Map<string, number>();
  for (const [name, start] of names) since.set(name, Math.min(start, since.get(name) ?? Infinity));
  return since;
}

/** The surname: for "Lord Halifax" his only name, and the first word if that is the family name. */
function surnameOf(page: Page, candidate: Candidate, places: ReadonlyMap<string, number>): readonly Since[] {
  const words = spanText(page.text, candidate).split(/\s+/);
  const [first = '', last = ''] = [words[0], words.at(-1)];
  if (candidate.type !== 'Person') return [];
  if (words.length === 1) return candidate.by === 'role' ? [[first, candidate.start]] : [];
  const since = (name: string): Since => [name, (places.get(name) ?? Infinity) < candidate.start ? candidate.start : 0];
  return [...(familyNamesFirst.has(first) ? [since(first)] : []), ...(isOfPlace(words) ? [] : lastNames(last).map(since)), ...(/^St\.?$/.test(words.at(-2) ?? '') && words.length > 2 ? [since(words.slice(-2).join(' '))] : [])];
}

function givenNameOf(page: Page, candidate: Candidate): readonly Since[] {
  const words = spanText(page.text, candidate).split(/\s+/);
  return candidate.type === 'Person' && words.length > 1 ? [[words[0] ?? '', candidate.start]] : [];
}

/** "Chad" of "My cabin mate, Chad". */
function calledName(page: Page, candidate: Candidate): readonly Since[] {
  const name = spanText(page.text, candidate);
  return candidate.type !== 'Person' && !name.includes(' ') && isCalledPerson(page.text, candidate) ? [[name, candidate.start]] : [];
}

/** "in Jordan", "in Salt, Jordan".
 * @param seen names, in small letters, that another reader has for places */
function isPlaceThere(page: Page, candidate: Candidate, seen: ReadonlySet<string>): boolean {
  return candidate.type === 'Place' && ((afterPreposition(page, candidate) && (seen.has(spanText(page.text, candidate).toLowerCase()) || !isUnknownOwner(page.text, candidate))) || /(?<!\p{L})(?:in|of|from|near|at|to) \p{Lu}[\p{L}’'-]+, $/u.test(lettersBefore(page.text, candidate.start, farthest)));
}

/** "Austin" in "Dale and Austin", if Dale is a person on the page. */
function isBesidePerson(text: string, { start }: Candidate, personEnds: ReadonlySet<number>): boolean {
  return (text.endsWith(' and ', start) && personEnds.has(start - ' and '.length)) || (text.endsWith(', and ', start) && personEnds.has(start - ', and '.length));
}

/** "a cross from [Miura]": after the full name it is the player. */
const playedFrom = /(?<!\p{L})(?:assists?|cross|crosses|header|headers|pass|passes|shots?|(?:saved?|saves|saving)(?: \p{Ll}+){0,2}) from $/u;

/** The length of a town's name, and some to spare. */
const farthest = 30;

/** "Abdullah of Jordan" has no surname, nor has "West Alabama", whatever the tagger says. */
function isOfPlace(words: readonly string[]): boolean {
  return words.at(-2) === 'of' || (words.length === 2 && /^(?:North|South|East|West|Central)$/.test(words[0] ?? '') && countriesAsGivenNames.has(words[1] ?? ''));
}

function afterPreposition(page: Page, candidate: Candidate): boolean {
  const at = wordAt(page, candidate.start);
  return page.words[at]?.joined === true && prepositions.has((page.words[at - 1]?.text ?? '').toLowerCase());
}

/** "a letter from Qasimi's office": what the pack has no place by is no place for having something. */
function isUnknownOwner(text: string, { by, type, records, start, end }: Candidate): boolean {
  if (by !== 'tagger' || records.length > 0) return false;
  if (type === 'Place' && /(?<!\p{L})with $/u.test(lettersBefore(text, start, longestOwned)) && /^ \p{Ll}+ing /u.test(text.slice(end, end + longestOwned))) return true; // "with St. Cyr making seven catches"
  return type === 'Place' ? /^['’]s? \p{Ll}/u.test(text.slice(end, end + 4)) : ofPeople.test(text.slice(end, end + longestOwned));
}

/** What persons have, and bodies seldom. */
const ofPeople = /^['’]s? (?:aides?|allies|brother|daughter|death|family|father|home|husband|lawyers?|mother|office|sister|son|supporters|widow|wife)(?!\p{L})/u;
const longestOwned = 14;

/** And two verbs whose object is a firm or a country. */
const prepositions: ReadonlySet<string> = new Set('across and at between for from in into joined left near of outside through throughout to via with within'.split(' '));
