import * as v from 'valibot';
import type { World } from '../../world';

/**
 * How many requests Wikimedia gets from this machine. Its rate limits (mediawiki.org, “Wikimedia APIs/Rate limits”, 2026) allow 10 a minute for an
 * unknown address and 200 for a web browser, by a heuristic that nobody outside can check, so we start below 10 and
 * go faster only after many good answers. A refusal counts for all hosts, as their counter does.
 */
export interface Budget {
  /**
   * Takes one request and returns `null`; or takes none and says when there will be one (milliseconds since 1970).
   * @param reserve requests that must be left for what matters more; otherwise none is taken: `reserved`
   */
  take(reserve?: number): Promise<number | 'reserved' | null>;
  /** A good answer came. */
  succeeded(): Promise<void>;
  /**
   * The source refused, or is out of order: nothing is asked until it allows it.
   * @param retryAfter milliseconds that the source asks us to wait; `null` when it does not say
   */
  refused(retryAfter: number | null): Promise<number>;
}

const number = v.pipe(v.number(), v.finite());
const stateSchema = v.object({
  tokens: number,
  /** When `tokens` was counted. */
  at: number,
  pausedUntil: number,
  /** Refusals one after the other. */
  refusals: number,
  /** Good answers since the last refusal. */
  answers: number,
  /** Until then the careful pace holds, however many good answers come. */
  carefulUntil: number,
});

/** What must outlive a stopped background, so that a refusal holds. */
export type BudgetState = v.InferOutput<typeof stateSchema>;

/** Reads the state from whatever was kept; `undefined` where that is none. */
export function readBudget(kept: unknown): BudgetState | undefined {
  return v.is(stateSchema, kept) ? kept : undefined;
}

/** Where the budget's state is kept; if that fails, the state lasts as long as this script runs. */
interface BudgetMemory {
  read(): Promise<BudgetState | undefined>;
  write(state: BudgetState): Promise<void>;
}

const burst = 8;
/** Milliseconds per token: 8 a minute, and 60 a minute once they have proved to be allowed. */
const carefulPace = 7_500;
const provenPace = 1_000;
const answersThatProve = 100;
const carefulAfterRefusal = 3_600_000;
/** Wikimedia's advice for answers without Retry-After: five seconds, doubled each time; doubling three times is enough. */
const firstPause = 5_000;
const mostDoublings = 3;
/** A broken header cannot make anybody wait longer than a day. */
const longestPause = 86_400_000;

/** @param memory where the state outlives this script */
export function createBudget({ now }: Pick<World, 'now'>, memory: BudgetMemory): Budget {
  // One change after the other, so that two requests cannot take the same token.
  let last: Promise<unknown> = Promise.resolve();
  let own: BudgetState | undefined;
  const change = <Answer>(step: (state: BudgetState) => readonly [BudgetState, Answer]): Promise<Answer> => {
    const turn = last.then(async () => {
      const before = (await memory.read().catch(() => own)) ?? full(now());
      const [after, answer] = step(refilled(before, now()));
      own = after;
      await memory.write(after).catch(() => undefined);
      return answer;
    });
    last = turn.catch(() => undefined);
    return turn;
  };

  return {
    take: (reserve = 0) =>
      change<number | 'reserved' | null>((state) => {
        if (state.pausedUntil > now()) return [state, state.pausedUntil];
        if (state.tokens < 1) return [state, Math.ceil(now() + (1 - state.tokens) * paceOf(state, now()))];
        if (state.tokens < 1 + reserve) return [state, 'reserved'];
        return [{ ...state, tokens: state.tokens - 1 }, null];
      }),
    succeeded: () => change((state) => [{ ...state, refusals: 0, answers: state.answers + 1 }, undefined]),
    refused: (retryAfter) =>
      change((state) => {
        const own = firstPause * 2 ** Math.min(state.refusals, mostDoublings);
        // Spread by up to a fifth, so that readers who were refused together do not come back together.
        const pause = Math.min(longestPause, Math.max(retryAfter ?? 0, own) * (1 + spread(now()) / 5));
        const pausedUntil = Math.max(state.pausedUntil, now() + Math.ceil(pause));
        return [{ ...state, pausedUntil, refusals: state.refusals + 1, answers: 0, carefulUntil: now() + carefulAfterRefusal }, pausedUntil];
      }),
  };
}

function full(now: number): BudgetState {
  return { tokens: burst, at: now, pausedUntil: 0, refusals: 0, answers: 0, carefulUntil: 0 };
}

function refilled(state: BudgetState, now: number): BudgetState {
  const gained = Math.max(0, now - state.at) / paceOf(state, now);
  // A pause that ends later than any possible one was made before the clock was set back, and would last until the browser is closed.
  const pausedUntil = state.pausedUntil <= now + longestPause ? state.pausedUntil : 0;
  return { ...state, tokens: Math.min(burst, state.tokens + gained), at: now, pausedUntil };
}

function paceOf({ answers, carefulUntil }: BudgetState, now: number): number {
  return answers >= answersThatProve && now >= carefulUntil ? provenPace : carefulPace;
}

/** A number between 0 and 1 derived from the time: as good as random here, and reproducible in tests. */
function spread(now: number): number {
  return (now % 997) / 997;
}
