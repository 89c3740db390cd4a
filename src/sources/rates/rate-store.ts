import * as v from 'valibot';
import { daysBetween, dayOf } from '../../engine/days';
import type { Rate } from '../../engine/conversion/rate';
import { isYoung, type Store } from '../store';
import type { World } from '../world';
import { questionKey, type Question } from './question';

/** The sources' answers, and which sources not to ask for a while. Outlives the background; no function rejects. */
export interface RateStore {
  /** The kept answer, and whether it is still fresh; `undefined` when there is none. */
  answer(question: Question): Promise<KeptAnswer | undefined>;
  keep(question: Question, rates: readonly Rate[]): Promise<void>;
  /** Whether a source must not be asked now: at all, or this question. */
  isPaused(source: string, question?: Question): Promise<boolean>;
  /** Pauses a source, or one question to it, for this many milliseconds. */
  pause(milliseconds: number, source: string, question?: Question): Promise<void>;
  /** The questions for newest rates that were asked lately; `remember` adds some, or puts them last again, and drops those asked longest ago. */
  recent(): Promise<readonly Question[]>;
  remember(questions: readonly Question[]): Promise<void>;
  /** Whether nothing has been noted under this name for so many milliseconds; then it is noted now. */
  isDue(name: string, milliseconds: number): Promise<boolean>;
}

/** What a source once said. */
export interface KeptAnswer {
  readonly rates: readonly Rate[];
  /** Whether asking again would bring something newer. */
  readonly stale: boolean;
}

const hour = 3_600_000;
/** A newest rate, or one of a day that sources may still add to. */
const freshFor = 6 * hour;
/** A line of weeks or months does not change within a day. */
const seriesFreshFor = 24 * hour;
/** After so many days what was published for a day is all that will be. */
const settledAfter = 3;
const mostRecent = 20;
/** No source is left alone for longer. */
const longestPause = 24 * hour;

const rateSchema = v.object({ base: v.string(), quote: v.string(), rate: v.string(), date: v.string(), source: v.picklist(['frankfurter', 'currency-api', 'currency-api-mirror']) });
const ratesSchema = v.array(rateSchema);
const questionsSchema = v.array(v.object({ base: v.string(), quote: v.string() }));

/** What a store keeps, read and written as answers about rates. */
export function createRateStore(store: Store, { now }: Pick<World, 'now'>): RateStore {
  const put = (key: string, value: unknown, at: number) => store.put(key, { value, at });
  const pauseKey = (source: string, question?: Question) => `pause ${source} ${question === undefined ? '' : questionKey(question)}`;
  const recent = async (): Promise<readonly Question[]> => {
    const read = v.safeParse(questionsSchema, (await store.get('recent'))?.value);
    return read.success ? read.output.map(({ base, quote }) => ({ kind: 'rate', base, quote, date: null })) : [];
  };

  return {
    answer: async (question) => {
      const kept = await store.get(questionKey(question));
      const read = v.safeParse(ratesSchema, kept?.value);
      if (kept === undefined || !read.success) return undefined;
      return { rates: read.output.map((rate) => ({ ...rate, through: [] })), stale: !isYoung(kept.at, standsFor(question, kept.at), now()) };
    },
    keep: (question, rates) => put(questionKey(question), rates.map(({ base, quote, rate, date, source }) => ({ base, quote, rate, date, source })), now()),
    // Kept with the time of its end: an older note tells nothing, nor does one that a clock gone wrong has set too far off.
    isPaused: async (source, question) => {
      const until = (await store.get(pauseKey(source, question)))?.at ?? 0;
      return until > now() && until <= now() + longestPause;
    },
    pause: (milliseconds, source, question) => put(pauseKey(source, question), null, now() + milliseconds),
    recent,
    remember: async (questions) => {
      if (questions.length === 0) return;
      const again = new Set(questions.map(questionKey));
      // What is asked once more moves to the end.
      const before = (await recent()).filter((question) => !again.has(questionKey(question)));
      await put('recent', [...before, ...questions].slice(-mostRecent).map(({ base, quote }) => ({ base, quote })), now());
    },
    isDue: async (name, milliseconds) => {
      if (isYoung((await store.get(name))?.at, milliseconds, now())) return false;
      await put(name, null, now());
      return true;
    },
  };
}

/** Milliseconds that an answer stands which came at this time. */
function standsFor(question: Question, at: number): number {
  if (question.kind === 'series') return seriesFreshFor;
  const settled = question.date !== null && daysBetween(question.date, dayOf(at)) >= settledAfter;
  return settled ? Infinity : freshFor;
}
