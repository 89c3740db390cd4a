import type { Budget } from '../sources/knowledge/wikimedia/budget';
import type { World } from '../sources/world';

/** Waits no longer than this for one request, in milliseconds: longer than the pace and most refusals ask for; after that it is said that nobody could be asked. */
const longestWait = 60_000;

/**
 * A budget that waits for its next request where the other says when there will be one: a program has time, and its last article is to be described like its first.
 * Nothing is kept in reserve, as there is no reader whose questions would come before the program's own.
 */
export function patientBudget(budget: Budget, { now, wait }: Pick<World, 'now' | 'wait'>): Budget {
  const take = async (): Promise<number | 'reserved' | null> => {
    const until = await budget.take();
    if (typeof until !== 'number' || until - now() > longestWait) return until;
    await wait(until - now());
    return take();
  };
  return { ...budget, take };
}
