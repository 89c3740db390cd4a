import { daysBetween } from '../../../engine/days';
import { holdersOn, holdingOn, lastDay } from '../../../engine/knowledge/as-of';
import type { KnowledgeSource, Office } from '../../../engine/knowledge/record';
import type { NameOf } from './item-facts';
import { heads, positionHeld } from './properties';
import type { Item } from './read-items';

/** An office as an item lists it, the holder (or, of a person's own, the position) still an id. */
interface Listed {
  readonly value: string;
  readonly office: Office;
}

/**
 * Who an organization's, country's or city's item lists at its head on the given days, and every term of one person in whom the page is interested.
 * An open term of somebody after whom another has begun is left out: the list may have forgotten its end, or two may share the office.
 *
 * @param of key or name of the organization
 * @param days ISO 8601 days, the first of them today
 * @param person Wikidata id, `null` for nobody in particular
 */
export function officesListedIn(item: Item, of: string, days: readonly string[], person: string | null, nameOf: NameOf): readonly Office[] {
  return Object.entries(heads).flatMap(([property, { role }]) => {
    const all = listed(item, property, { role, of });
    const [now = new Set<Office>(), ...then] = days.map((day) => new Set(holdersOn(all.map(({ office }) => office), day < item.readOn ? day : item.readOn)));
    const shown = all.filter(({ office, value }) => now.has(office) || (!isOpen(office) && (value === person || then.some((day) => day.has(office)))));
    return (shown.length > 0 ? shown : undatedOnly(all)).flatMap(({ office, value }) => {
      const holder = nameOf(value);
      return holder === undefined ? [] : [{ ...office, holder, source: sourceOf(item, office) }];
    });
  });
}

/** Where nothing at all is dated, the one who is listed is still worth naming, as listed; of several, nobody can say which. */
function undatedOnly(all: readonly Listed[]): readonly Listed[] {
  return all.length === 1 && all.every(({ office }) => office.since === null && isOpen(office)) ? all : [];
}

/** Positions on a card: more would be a career. */
const mostPositions = 3;

/** The positions that a person's own item lists: those held now first, then the latest; undated ones only where there is nothing else. */
export function positionsOf(item: Item, nameOf: NameOf): readonly Office[] {
  const all = listed(item, positionHeld, { role: '' });
  const dated = all.filter(({ office }) => office.since !== null || office.until !== null);
  const rank = ({ office }: Listed) => (holdingOn(office, item.readOn) === 'holds' ? 0 : 1);
  const latest = ({ office }: Listed) => office.until ?? office.since ?? '';
  const chosen = (dated.length > 0 ? dated : all).toSorted((a, b) => rank(a) - rank(b) || latest(b).localeCompare(latest(a))).slice(0, mostPositions);
  return chosen.flatMap(({ office, value }) => {
    const role = nameOf(value);
    return role === undefined ? [] : [{ ...office, role, source: sourceOf(item, office) }];
  });
}

function listed(item: Item, property: string, office: Pick<Office, 'role' | 'of'>): readonly Listed[] {
  return item.statements.flatMap((statement) => {
    const { value, since, until, ended, preferred } = statement;
    if (statement.property !== property || value.kind !== 'item') return [];
    const marks = { ...(ended ? { ended: true as const } : {}), ...(preferred ? { preferred: true as const } : {}) };
    return [{ value: value.qid, office: { ...office, since, until, ...marks, source: sourceOf(item) } }];
  });
}

function isOpen({ until, ended }: Office): boolean {
  return until === null && ended !== true;
}

const longTerm = 12 * 365;
const longUnedited = 2 * 365;

/** Wikidata as read on a day. A very long open term in an item that nobody has touched for years is as old as its last edit. */
export function sourceOf({ qid, readOn, edited }: Item, office?: Office): KnowledgeSource {
  const since = office !== undefined && isOpen(office) ? office.since : null;
  const isForgotten = since !== null && daysBetween(lastDay(since), readOn) > longTerm && daysBetween(edited, readOn) > longUnedited;
  return { name: 'Wikidata', url: `https://www.wikidata.org/wiki/${qid}`, asOf: isForgotten ? edited : readOn };
}
