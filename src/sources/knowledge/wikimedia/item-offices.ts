import { daysBetween } from '../../../engine/days';
import { firstDay, holdersOn, holdingOn, lastDay } from '../../../engine/knowledge/as-of';
import type { KnowledgeSource, Office } from '../../../engine/knowledge/record';
import type { NameOf } from './item-facts';
import { dissolved, heads, positionHeld } from './properties';
import type { Item } from './read-items';
import { preferredOf } from './statements';

/** An office as an item lists it, the holder (or, of a person's own, the position) still an id; `null`: nobody, or somebody who is not known. */
interface Listed {
  readonly value: string | null;
  readonly office: Office;
}

/**
 * Who an organization's, country's or city's item lists at its head on the given days, and every term of one person in whom the page is interested.
 * An open term of somebody after whom another has begun is left out: the list may have forgotten its end, or two may share the office. Where it says that nobody
 * holds an office since, or somebody unknown, that is an office without a holder.
 *
 * @param of key or name of the organization
 * @param days ISO 8601 days, the first of them today
 * @param person Wikidata id, `null` for nobody in particular
 */
export function officesListedIn(item: Item, of: string, days: readonly string[], person: string | null, nameOf: NameOf): readonly Office[] {
  return Object.entries(heads).flatMap(([property, { role }]) => {
    const all = listed(item, property, { role, of }).map((each) => (endedWith(item, each.office) ? { ...each, office: { ...each.office, ended: true as const } } : each));
    const [now = new Set<Office>(), ...then] = days.map((day) => new Set(holdersOn(all.map(({ office }) => office), day < item.readOn ? day : item.readOn)));
    const shown = all.filter(({ office, value }) => now.has(office) || (!isOpen(office) && ((value !== null && value === person) || then.some((day) => day.has(office)))));
    return (shown.length > 0 ? shown : undatedOnly(all)).flatMap(({ office, value }) => {
      const holder = value === null ? undefined : nameOf(value);
      if (holder === undefined && value !== null) return [];
      return [{ ...office, ...(holder === undefined ? {} : { holder }), source: sourceOf(item, office) }];
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
  const all = listed(item, positionHeld, { role: '' }).filter(({ value }) => value !== null);
  const dated = all.filter(({ office }) => office.since !== null || office.until !== null);
  const rank = ({ office }: Listed) => (holdingOn(office, item.readOn) === 'holds' ? 0 : 1);
  const latest = ({ office }: Listed) => office.until ?? office.since ?? '';
  const chosen = (dated.length > 0 ? dated : all).toSorted((a, b) => rank(a) - rank(b) || latest(b).localeCompare(latest(a))).slice(0, mostPositions);
  return chosen.flatMap(({ office, value }) => {
    const role = value === null ? undefined : nameOf(value);
    return role === undefined ? [] : [{ ...office, role, inReadersWords: true, source: sourceOf(item, office) }];
  });
}

/** A term after which another came, nobody knows when, is left out: it may have ended. */
function listed(item: Item, property: string, office: Pick<Office, 'role' | 'of'>): readonly Listed[] {
  return item.statements.flatMap((statement) => {
    const { value, since, until, ended, succeeded, preferred } = statement;
    if (statement.property !== property || succeeded) return [];
    const marks = { ...(ended ? { ended: true as const } : {}), ...(preferred ? { preferred: true as const } : {}) };
    return [{ value: value.kind === 'item' ? value.qid : null, office: { ...office, since, until, ...marks, source: sourceOf(item) } }];
  });
}

/** What is dissolved has no head, whatever its list has forgotten to end; whoever began after that leads what was founded anew. */
function endedWith({ statements, readOn }: Item, office: Office): boolean {
  return isOpen(office) && preferredOf(statements.filter(({ property }) => property === dissolved)).some(({ value }) => {
    return value.kind === 'unknown' || (value.kind === 'time' && lastDay(value.date) <= readOn && (office.since === null || firstDay(office.since) <= lastDay(value.date)));
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
