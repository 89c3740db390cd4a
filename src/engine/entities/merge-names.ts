import { plainLetters } from '../plain-letters';
import { spanText } from '../span';
import type { Candidate } from './candidate';
import { outOfCapitals } from './capitals';
import type { EntityType } from './entity';
import type { Group } from './group';
import { nameStem } from './name-stem';
import type { Page } from './page';
import { personKeys } from './person-keys';
import { groupsByEnd, homeOfShortName, isAnothers, withoutParticles } from './short-names';
import { voteTypes } from './vote-types';
import { everydayNames } from './vocabulary/everyday-names';

/**
 * Puts the mentions of one somebody together; groups by first mention.
 *
 *   same record of the pack        "Fed", "Federal Reserve"
 *   same name, legal form or not   "Alibaba Group Holding Ltd", "Alibaba Group", "Alibaba"
 *   acronym ↔ long form            "International Atomic Energy Agency (IAEA)", "IAEA"
 *   one word of a person's name    "Ma" → the nearest "Jack Ma" (98.7 % right on news with gold mentions)
 */
export function mergeNames(candidates: readonly Candidate[], page: Page): readonly Group[] {
  const types = voteTypes(candidates, page);
  const typed = candidates.map((candidate) => ({ ...candidate, type: (candidate.by === 'surname' || candidate.by === 'namesake' ? candidate.type : types.get(spanText(page.text, candidate))) ?? candidate.type ?? 'Thing' }));
  const full = groupFullNames(typed.filter((candidate) => !isShortPerson(page, candidate)), page);
  const groups = new Map<string, Candidate[]>(full.map((group, index) => [`full ${index}`, [...group.candidates]]));
  const byEnd = groupsByEnd(full, page);
  const byRecord = new Map(full.flatMap((group) => group.candidates.map((candidate) => [recordOf(candidate), group] as const)));
  byRecord.delete(undefined);
  const shortNames = new Map(typed.flatMap((candidate) => (isShortPerson(page, candidate) && byRecord.has(recordOf(candidate)) ? [[byRecord.get(recordOf(candidate)), spanText(page.text, candidate)] as const] : [])));
  const shorts = typed.filter((candidate) => isShortPerson(page, candidate));
  const bearersOf = (short: Candidate) => byEnd.get(plainLetters(withoutParticles(spanText(page.text, short)))) ?? [];
  const others = new Set(shorts.filter((short) => isAnothers(short, bearersOf(short), page)).map((short) => spanText(page.text, short)));
  for (const short of shorts) {
    const bearers = bearersOf(short);
    const home = others.has(spanText(page.text, short)) ? 'unclear' : homeOfShortName(short, bearers.length > 1 ? bearers.filter((group) => !isCalledElse(short, shortNames.get(group), page)) : bearers, page) ?? byRecord.get(recordOf(short));
    const key = home === 'unclear' ? `unclear ${spanText(page.text, short)}` : home === undefined ? `short ${shortKey(page, short)}` : `full ${full.indexOf(home)}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [short]);
    else group.push(short);
  }
  return [...groups].map(([key, group]): Group => ({ ...groupOf(group, page), ...(key.startsWith('unclear ') ? { unclear: true } : {}) })).sort((a, b) => startOf(a) - startOf(b));
}

/** Whom the page calls Lula is not meant by "Silva", where another may be. */
function isCalledElse(short: Candidate, known: string | undefined, page: Page): boolean {
  return known !== undefined && known !== spanText(page.text, short);
}

type Typed = Candidate & { readonly type: EntityType };

function isShortPerson(page: Page, candidate: Typed): boolean {
  const name = withoutParticles(spanText(page.text, candidate));
  return candidate.type === 'Person' && !/[\s·・]/.test(name) && /\p{Lu}/u.test(name);
}

function shortKey(page: Page, candidate: Typed): string {
  return recordOf(candidate) ?? spanText(page.text, candidate);
}

/** Key of the one person of the pack that goes by the name; "Lula" is a word in the middle of his. */
function recordOf({ type, records }: Candidate): string | undefined {
  return type === 'Person' && records.length === 1 ? records[0]?.key : undefined;
}

/** A key in common makes one group of two candidates, and of all that either is grouped with. */
function groupFullNames(candidates: readonly Typed[], page: Page): readonly Group[] {
  const persons = personKeys(candidates.flatMap((candidate) => (candidate.type === 'Person' ? writtenNames(page, candidate) : [])));
  const introduced = bodiesOfStates(candidates, page);
  const keyed = candidates.map((candidate) => ({ candidate, keys: [...keysOf(page, candidate, persons), ...keyOfStates(page, candidate, introduced)] }));
  const parents = new Map<string, string>();
  for (const { keys: [first = '', ...others] } of keyed) {
    for (const other of others) parents.set(rootOf(other, parents), rootOf(first, parents));
  }
  const groups = new Map<string, Typed[]>();
  for (const { candidate, keys } of keyed) {
    const root = rootOf(keys[0] ?? '', parents);
    const group = groups.get(root);
    if (group === undefined) groups.set(root, [candidate]);
    else group.push(candidate);
  }
  return [...groups.values()].map((group) => groupOf(group, page));
}

/** Bodies of the United States by their bare names, where the page names them in full first: "US Congress", and then "Congress"; not "In Lima, Congress asked the US Congress". */
function bodiesOfStates(candidates: readonly Typed[], page: Page): ReadonlyMap<string, Typed> {
  const bodies = new Map<string, Typed>();
  const named = new Set<string>();
  for (const candidate of candidates) {
    const name = spanText(page.text, candidate);
    const bare = /^(?:US|U\.S\.|United States) (Congress|Senate|Supreme Court|Treasury|State Department|Coast Guard)$/.exec(name)?.[1];
    if (bare !== undefined && !named.has(bare) && !(bare === 'Congress' && congressParty.test(page.text))) bodies.set(bare, candidate);
    named.add(bare ?? name);
  }
  return bodies;
}

/** India's, of which its news writes by the same word. */
const congressParty = /(?<!\p{L})(?:BJP|Lok Sabha|Gandhi|Congress (?:[Pp]arty|MLAs?|workers|president|chief))(?!\p{L})/u;

function keyOfStates(page: Page, candidate: Typed, bodies: ReadonlyMap<string, Typed>): string[] {
  const body = candidate.type === 'Organization' ? bodies.get(spanText(page.text, candidate)) : undefined;
  return body === undefined ? [] : [`name ${plainLetters(spanText(page.text, body))}`];
}

/** Follows a key to the one that stands for its group; on the way every key is led there directly, so that the next walk is short. */
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

/** The name as written, but for marks ("Erdoğan", "Erdogan"), and, where it is in capitals, as a sentence would have it. */
function writtenNames(page: Page, candidate: Candidate): readonly string[] {
  const name = plainLetters(plainName(spanText(page.text, candidate)));
  const small = candidate.type === 'Product' ? undefined : outOfCapitals(name);
  return small === undefined ? [name] : [name, small];
}

function keysOf(page: Page, candidate: Candidate, persons: ReadonlyMap<string, string>): string[] {
  if (candidate.by === 'namesake' && candidate.shortFor === undefined) return [`team ${plainName(spanText(page.text, candidate))}`]; // not the town of the name
  if (candidate.shortFor !== undefined) return organizationKeys(plainLetters(plainName(candidate.shortFor)));
  return writtenNames(page, candidate).flatMap((name) => keysOfName(name, candidate, persons));
}

function keysOfName(name: string, candidate: Candidate, persons: ReadonlyMap<string, string>): string[] {
  const [only] = candidate.records.length === 1 ? candidate.records : [];
  const record = only !== undefined && only.type === candidate.type ? [`record ${only.key}`] : [];
  switch (candidate.type) {
    case 'Person':
      return [...record, `person ${persons.get(name) ?? name}`];
    case 'Organization':
      return [...record, `name ${name}`, ...organizationKeys(name), ...(candidate.acronym === undefined ? [] : [`name ${candidate.acronym}`])];
    case 'Place':
    case 'Product':
    case 'Event':
    case 'Thing':
    case null:
      return [...record, `name ${name}`];
  }
}

/** "Apple Bank Ltd" is not Apple: only the legal form goes, and a bare English word proves nothing. */
function organizationKeys(name: string): string[] {
  const stem = nameStem(name);
  return everydayNames.has(stem) && stem === name ? [`name ${name}`] : [`name ${stem}`];
}

function plainName(name: string): string {
  return name.normalize('NFC').replace(/[’‘]/g, "'").replace(/[‑]/g, '-').replace(/\s+/g, ' ').trim();
}

function groupOf(candidates: readonly Candidate[], page: Page): Group {
  const inOrder = [...candidates].sort((a, b) => a.start - b.start);
  const names = inOrder.map((candidate) => spanText(page.text, candidate));
  const type = inOrder.find((candidate) => candidate.type !== null)?.type ?? 'Thing';
  // "London" names the page's place better than "LONDON" of the dateline; "NATO" is an organization's own way.
  const isBetter = (one: string, best: string) => one.length > best.length || (one.length === best.length && type !== 'Organization' && outOfCapitals(best) !== undefined);
  const name = names.reduce((best, one) => (isBetter(one, best) ? one : best), '');
  return { candidates: inOrder, name: plainName(name), type };
}

function startOf(group: Group): number {
  return group.candidates[0]?.start ?? 0;
}
