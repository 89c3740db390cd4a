import type { Candidate } from '../candidate';
import type { Group } from '../group';
import type { NamedRecord, Names } from '../names';
import type { Page } from '../page';
import type { Possible } from './possible-records';
import { shortRegions } from '../vocabulary/regions';

/** What the page says about the regions around its places. */
export interface SaidStates {
  /** End offsets of places with their region after them: "Jackson" in "Jackson, Tennessee". */
  readonly placedEnds: ReadonlySet<number>;
  /** Keys of the places around those, and of states sharing a city's name that the page speaks of. */
  readonly around: ReadonlySet<string>;
  /** Of these, the states that it speaks of. */
  readonly toldOf: ReadonlySet<string>;
}

/** Gathers them from the names of a page and the records that each may mean. */
export function saidStates(groups: readonly Group[], possible: readonly Possible[], page: Page, names: Names): SaidStates {
  const placed = groups.flatMap(({ candidates }) => candidates.filter((candidate) => candidate.placed !== undefined));
  const toldOf = new Set(statesToldOf(possible, page, names));
  return {
    placedEnds: new Set(placed.map(({ end }) => end)),
    around: new Set([...toldOf, ...placed.flatMap(({ records }) => records[0]?.within ?? [])]),
    toldOf,
  };
}

/** Keys of states sharing a city's name that the page names as a state, together with one of their cities and nothing of the capital: "Washington State Patrol", beside Seattle. */
function statesToldOf(possible: readonly Possible[], page: Page, names: Names): readonly string[] {
  if (ofCapital.test(page.text)) return [];
  const called = new Set(Array.from(page.text.matchAll(callsState), ([, name = '']) => name));
  const states = [...called].flatMap((name) => names.recordsNamed(shortRegions.get(name) ?? name, page.lang)).map(({ key }) => key);
  return states.filter((state) => possible.some(({ records: [only, ...others] }) => others.length === 0 && only?.needs === undefined && only?.within?.[0] === state));
}

const callsState = /(?<!\p{L})(New York|Washington) [Ss]tate(?! Department)(?!\p{L})/gu;
const ofCapital = /White House|Congress|Capitol|Pentagon|D\.C\.|(?:federal|U\.?S\.?) (?:government|officials|President|Senate)|State Department/u;

/** Whether every mention of a name only says where another place lies, or which state somebody represents: that does not make the page one about it. */
export function isOnlySaidOfOthers({ candidates }: Group, { placedEnds }: SaidStates, page: Page): boolean {
  return candidates.every((mention) => isAfterTown(mention, placedEnds, page) || isAfterParty(mention, page));
}

/** "Tennessee" in "Jackson, Tennessee": it does not make Cleveland the town there. */
function isAfterTown({ start }: Candidate, placedEnds: ReadonlySet<number>, { text }: Page): boolean {
  return text.startsWith(', ', start - ', '.length) && placedEnds.has(start - ', '.length);
}

/** "Tenn." in "Rep. Jane Roe, R-Tenn.,". */
function isAfterParty({ start }: Candidate, { text }: Page): boolean {
  return /[(\s][RDI][-‑]$/.test(text.slice(Math.max(0, start - '(R-'.length), start));
}

/** "Washington" and "New York" are the states where they come after a city of theirs: "Tacoma, Washington", and nowhere else on the page; or where the page tells of the state. */
export function statesSaid({ candidates, name }: Group, { placedEnds, toldOf }: SaidStates, page: Page, names: Names): readonly NamedRecord[] {
  const region = shortRegions.get(name);
  const states = region === undefined ? [] : names.recordsNamed(region, page.lang);
  return states.some(({ key }) => toldOf.has(key)) || candidates.every((mention) => isAfterTown(mention, placedEnds, page)) ? states : [];
}
