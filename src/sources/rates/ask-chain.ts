import Big from 'big.js';
import type { Rate, RateTable } from '../../engine/conversion/rate';
import { dayOf } from '../../engine/days';
import type { World } from '../world';
import { askSource } from './ask-source';
import type { Question } from './question';
import type { RateStore } from './rate-store';
import type { Source, SourceRequest, SourceRow } from './source';

/** What asking needs besides the sources and the questions. */
export interface Means {
  readonly store: RateStore;
  readonly world: Pick<World, 'fetch' | 'now'>;
  /** To judge answers by. */
  readonly embedded: RateTable;
}

/**
 * Asks sources in order for rates of one base and day, until every pair is answered: the first valid answer wins and is kept. Sources that
 * failed recently are skipped. Never rejects; unanswered questions are not kept.
 *
 * @param questions one group made by `together`
 */
export async function askChain(questions: readonly Question[], sources: readonly Source[], means: Means): Promise<void> {
  let open = questions;
  for (const source of sources) {
    if (open.length === 0) return;
    const answered = await askOne(await worthAsking(open, source, means.store), source, means);
    open = open.filter((question) => !answered.has(question.quote));
  }
}

async function worthAsking(questions: readonly Question[], source: Source, store: RateStore): Promise<readonly Question[]> {
  if (await store.isPaused(source.name)) return [];
  const paused = await Promise.all(questions.map((question) => store.isPaused(source.name, question)));
  return questions.filter((_, index) => !paused[index]);
}

/** @returns the currencies that it answered for */
async function askOne(questions: readonly Question[], source: Source, { store, world, embedded }: Means): Promise<ReadonlySet<string>> {
  const request = requestFor(questions, world.now());
  const address = request && source.address(request);
  if (request === undefined || address === undefined) return new Set();
  const outcome = await askSource(source, address, request, world, embedded);
  if (outcome.kind === 'rest') await store.pause(outcome.pause, source.name);
  const answered = new Set<string>();
  for (const question of questions) {
    const rows = outcome.kind === 'answered' ? outcome.rows.filter(({ quote }) => quote === question.quote) : [];
    if (rows.length > 0) {
      answered.add(question.quote);
      await store.keep(question, rows.map((row) => rateOf(row, request, source)));
    } else if (outcome.kind !== 'rest') {
      const isUnknown = outcome.kind === 'answered' && !outcome.faults.some(({ quote }) => quote === question.quote);
      await store.pause(isUnknown ? unknownPause : outcome.pause, source.name, question);
    }
  }
  return answered;
}

/** How long a source is not asked again for a currency that it left out of an answer, in milliseconds. */
const unknownPause = 24 * 3_600_000;

function requestFor(questions: readonly Question[], now: number): SourceRequest | undefined {
  const [first] = questions;
  if (first === undefined) return undefined;
  const when = first.kind === 'rate' ? { kind: first.kind, date: first.date } : { kind: first.kind, since: first.since, today: dayOf(now) };
  return { base: first.base, quotes: questions.map(({ quote }) => quote).sort(), when };
}

function rateOf({ quote, date, rate }: SourceRow, { base }: SourceRequest, { name }: Source): Rate {
  return { base, quote, rate: new Big(rate).toFixed(), date, source: name, through: [] };
}
