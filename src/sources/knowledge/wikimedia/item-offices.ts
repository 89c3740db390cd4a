import { daysBetween, holdersOn, holdingOn, lastDay } from '../../../engine/knowledge/as-of';
import type { KnowledgeSource, Office } from '../../../engine/knowledge/record';
import type { NameOf } from './item-facts';
import { heads, positionHeld } from './properties';
import type { Item } from './read-items';
import type { Statement } from './statements';

/** An office as an item lists it, the holder still an id. */
interface Listed {
  readonly property: string;
  readonly holder: string;
  readonly office: Office;
}

/**
 * Who an organization's, country's or city's item lists at its head on the given days, and every term of one person in whom the page is interested.
 *
 * @param of key or name of the organization
 * @param days ISO 8601 days
 * @param person Wikidata id, `null` for nobody in particular
 */
export function officesListedIn(item: Item, of: string, days: readonly string[], person: string | null, nameOf: NameOf): readonly Office[] {
  return Object.entries(heads).flatMap(([property, { role }]) => {
    const all = item.statements.flatMap((statement) => listed(statement, property, role, of, item));
    const offices = all.map(({ office }) => office);
    const chosen = new Set(days.flatMap((day) => holdersOn(offices, day)));
    const shown = all.filter(({ office, holder }) => chosen.has(office) || holder === person);
    return (shown.length > 0 ? shown : undatedOnly(all)).flatMap(({ office, holder }) => {
      const name = nameOf(holder);
      return name === undefined ? [] : [{ ...office, holder: name }];
    });
  });
}

/** Where nothing at all is dated, the one who is listed is still worth naming, as listed; of several, nobody can say which. */
function undatedOnly(all: readonly Listed[]): readonly Listed[] {
  return all.length === 1 && all.every(({ office }) => office.since === null && office.until === null && office.ended !== true) ? all : [];
}

/** Positions on a card: more would be a career. */
const mostPositions = 3;

/** The positions that a person's own item lists: those held now first, then the latest; undated ones only where there is nothing else. */
export function positionsOf(item: Item, nameOf: NameOf): readonly Office[] {
  const all = item.statements.flatMap((statement) => listed(statement, positionHeld, '', undefined, item));
  const dated = all.filter(({ office }) => office.since !== null || office.until !== null);
  const rank = ({ office }: Listed) => (holdingOn(office, item.readOn) === 'holds' ? 0 : 1);
  const latest = ({ office }: Listed) => office.until ?? office.since ?? '';
  const chosen = (dated.length > 0 ? dated : all).sort((a, b) => rank(a) - rank(b) || latest(b).localeCompare(latest(a))).slice(0, mostPositions);
  return chosen.flatMap(({ office, holder: position }) => {
    const role = nameOf(position);
    return role === undefined ? [] : [{ ...office, role }];
  });
}

function listed(statement: Statement, property: string, role: string, of: string | undefined, item: Item): readonly Listed[] {
  const { value, since, until, ended, preferred } = statement;
  if (statement.property !== property || value.kind !== 'item') return [];
  const office: Office = {
    role,
    ...(of === undefined ? {} : { of }),
    since,
    until,
    ...(ended ? { ended: true as const } : {}),
    ...(preferred ? { preferred: true as const } : {}),
    source: sourceOf(item, { since, until, ended }),
  };
  return [{ property, holder: value.qid, office }];
}

const longTerm = 12 * 365;
const longUnedited = 2 * 365;

/** Wikidata as read on a day. A very long open term in an item that nobody has touched for years is as old as its last edit. */
export function sourceOf(item: Item, dates: Pick<Statement, 'since' | 'until' | 'ended'> = { since: null, until: null, ended: false }): KnowledgeSource {
  const { qid, readOn, edited } = item;
  const isOpen = dates.until === null && !dates.ended;
  const isForgotten = isOpen && dates.since !== null && daysBetween(lastDay(dates.since), readOn) > longTerm && daysBetween(edited, readOn) > longUnedited;
  return { name: 'Wikidata', url: `https://www.wikidata.org/wiki/${qid}`, asOf: isForgotten ? edited : readOn };
}
