import type { RateTable } from '../../engine/conversion/rate';
import { dayOf } from '../../engine/days';
import { retryAfter } from '../retry-after';
import type { FetchAnswer, World } from '../world';
import { faultOf, wrongDay } from './check-row';
import type { Source, SourceRequest, SourceRow } from './source';

/** A rejected row, and what is wrong with it. */
interface Fault {
  readonly quote: string;
  readonly reason: string;
}

/** The outcome of asking: rows that passed all checks, or why there are none and how long not to ask again (milliseconds). */
type Outcome =
  /** The questions of faulty rows may be asked again after `pause`. */
  | { readonly kind: 'answered'; readonly rows: readonly SourceRow[]; readonly faults: readonly Fault[]; readonly pause: number }
  /** The source is out of reach, or wants to be left alone. */
  | { readonly kind: 'rest'; readonly reason: string; readonly pause: number }
  /** It answered this request with nothing usable, but may answer others. */
  | { readonly kind: 'nothing'; readonly reason: string; readonly pause: number };

const second = 1000;
const minute = 60 * second;
const hour = 60 * minute;

/** How long one source may take, headers and body, before the next is asked. */
const timeout = 4 * second;
const pauses = { unreachable: 2 * minute, failing: 10 * minute, most: 24 * hour, unknown: 24 * hour, unusable: 6 * hour };

/** Asks one source once. Never rejects. */
export async function askSource(source: Source, address: string, request: SourceRequest, world: Pick<World, 'fetch' | 'now'>, embedded: RateTable): Promise<Outcome> {
  let answer: FetchAnswer;
  let body: string;
  try {
    answer = await world.fetch(address, timeout);
    body = await answer.text();
  } catch (error) {
    return { kind: 'rest', reason: reasonOf(error), pause: pauses.unreachable };
  }
  if (answer.status === 429 || answer.status >= 500) return { kind: 'rest', reason: `status ${answer.status}`, pause: Math.min(retryAfter(answer.headers.get('retry-after'), world.now()) ?? pauses.failing, pauses.most) };
  if (answer.status !== 200) return { kind: 'nothing', reason: `status ${answer.status}`, pause: pauses.unknown };
  try {
    const today = dayOf(world.now());
    const rows = source.read(JSON.parse(body) as unknown, request);
    // A series that begins on another day answers another question; for single days each pair may have its own.
    const elsewhere = request.when.kind === 'series' ? rows.map((row) => wrongDay(row, request, source, today)).find((each) => each !== undefined) : undefined;
    if (elsewhere !== undefined) return { kind: 'nothing', reason: elsewhere, pause: pauses.unusable };
    const judged = rows.map((row) => ({ row, reason: faultOf(row, request, source, embedded, today) }));
    const faults = judged.flatMap(({ row: { quote }, reason }) => (reason === undefined ? [] : [{ quote, reason }]));
    return { kind: 'answered', rows: judged.flatMap(({ row, reason }) => (reason === undefined ? [row] : [])), faults, pause: pauses.unusable };
  } catch (error) {
    return { kind: 'nothing', reason: reasonOf(error), pause: pauses.unusable };
  }
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
