import { groupedBy } from '../../grouped-by';
import { plainLetters } from '../../plain-letters';
import { spanText } from '../../span';
import type { TypedCandidate } from '../candidate';
import { outOfCapitals } from '../signs/capitals';
import { groupOf, plainName, type Group } from '../group';
import { nameStem } from '../signs/name-stem';
import type { Page } from '../page';
import { personKeys } from './person-keys';
import { everydayNames } from '../vocabulary/everyday-names';
import { knownPlaces } from './vote-types';

/** Puts candidates that share a key into one group, and with them everything that either is grouped with. */
export function groupFullNames(candidates: readonly TypedCandidate[], page: Page): readonly Group[] {
  const persons = personKeys(candidates.flatMap((candidate) => (candidate.type === 'Person' ? writtenNames(page, candidate) : [])));
  const introduced = bodiesOfStates(candidates, page);
  const places = knownPlaces(candidates, page);
  const clubs = new Set(candidates.flatMap((candidate) => (candidate.by === 'club' ? [spanText(page.text, candidate)] : [])));
  const keyed = candidates.map((candidate) => ({ candidate, keys: [...keysOf(page, candidate, persons, places, clubs), ...keyOfStates(page, candidate, introduced)] }));
  const parents = new Map<string, string>();
  for (const { keys: [first = '', ...others] } of keyed) {
    for (const other of others) parents.set(rootOf(other, parents), rootOf(first, parents));
  }
  const groups = groupedBy(keyed, ({ keys: [first = ''] }) => rootOf(first, parents));
  return Array.from(groups.values(), (group) => groupOf(group.map(({ candidate }) => candidate), page));
}

/** Bodies of the United States under their bare names, if the page gives the full name first: "US Congress", and then "Congress"; not "In Lima, Congress asked the US Congress". */
function bodiesOfStates(candidates: readonly TypedCandidate[], page: Page): ReadonlyMap<string, TypedCandidate> {
  const bodies = new Map<string, TypedCandidate>();
  const named = new Set<string>();
  for (const candidate of candidates) {
    const name = spanText(page.text, candidate);
    const bare = bodyOfStates.exec(name)?.[1];
    if (bare !== undefined && !named.has(bare) && !(bare === 'Congress' && congressParty.test(page.text))) bodies.set(bare, candidate);
    named.add(bare ?? name);
  }
  return bodies;
}

const bodyOfStates = /^(?:US|U\.S\.|United States) (Congress|Senate|Supreme Court|Treasury|State Department|Coast Guard)$/;

/** India's party, which its news calls by the same word. */
const congressParty = /(?<!\p{L})(?:BJP|Lok Sabha|Gandhi|Congress (?:[Pp]arty|MLAs?|workers|president|chief))(?!\p{L})/u;

function keyOfStates(page: Page, candidate: TypedCandidate, bodies: ReadonlyMap<string, TypedCandidate>): string[] {
  const body = candidate.type === 'Organization' ? bodies.get(spanText(page.text, candidate)) : undefined;
  return body === undefined ? [] : [`name ${plainLetters(spanText(page.text, body))}`];
}

/** Finds the key that represents a key's group, pointing every key on the way directly to it (union-find with path compression). */
function rootOf(key: string, parents: Map<string, string>): string {
  let root = key;
  for (let next = parents.get(root); next !== undefined && next !== root; next = parents.get(root)) root = next;
  for (let at = key; at !== root; ) {
    const next = parents.get(at) ?? root;
    parents.set(at, root);
    at = next;
  }
  return root;
}

/** The name as written, without diacritics ("Erdoğan", "Erdogan"); one in capitals also as a sentence would have it. */
function writtenNames(page: Page, candidate: TypedCandidate): readonly string[] {
  const name = plainLetters(plainName(spanText(page.text, candidate)));
  const small = candidate.type === 'Product' ? undefined : outOfCapitals(name);
  return small === undefined ? [name] : [name, small];
}

function keysOf(page: Page, candidate: TypedCandidate, persons: ReadonlyMap<string, string>, places: ReadonlySet<string>, clubs: ReadonlySet<string>): string[] {
  if (candidate.by === 'namesake' && candidate.shortFor === undefined) return [`namesake ${candidate.type} ${plainName(spanText(page.text, candidate))}`]; // not the town of the name, nor its team
  if (candidate.isDivision === true) return [`division ${plainName(spanText(page.text, candidate))}`];
  if (candidate.shortFor !== undefined) return organizationKeys(plainLetters(plainName(candidate.shortFor)));
  // "CALGARY" of the dateline is not the team "Calgary".
  const names = writtenNames(page, candidate).filter((name) => candidate.type !== 'Place' || !clubs.has(name));
  return names.flatMap((name) => keysOfName(name, candidate, persons, places));
}

function keysOfName(name: string, candidate: TypedCandidate, persons: ReadonlyMap<string, string>, places: ReadonlySet<string>): string[] {
  const [only] = candidate.records.length === 1 ? candidate.records : [];
  const record = only !== undefined && only.type === candidate.type ? [`record ${only.key}`] : [];
  const { alternateName } = candidate;
  const alternate = alternateName === undefined ? [] : [`name ${alternateName}`];
  switch (candidate.type) {
    case 'Person':
      return [...record, ...[name, alternateName ?? name].map((written) => `person ${persons.get(written) ?? written}`)];
    case 'Organization':
      return [...record, `name ${name}`, ...(places.has(nameStem(name)) ? [] : organizationKeys(name)), ...alternate];
    case 'Place':
    case 'Product':
    case 'Event':
    case 'Thing':
      return [...record, `name ${name}`, ...alternate];
  }
}

/** The keys of an organization. "Apple Bank Ltd" is not Apple, nor "Dubai Holding" Dubai: only the legal form is dropped, and a bare English word proves nothing. */
function organizationKeys(name: string): string[] {
  const stem = nameStem(name);
  return everydayNames.has(stem) && stem === name ? [`name ${name}`] : [`name ${stem}`];
}
