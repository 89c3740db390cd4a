import type { Budget } from '../sources/knowledge/wikimedia/budget';
import type { World } from '../sources/world';

/** The longest wait for one request, in milliseconds: longer than the pace and most refusals require. After that the names count as not looked up. */
const longestWait = 60_000;

/**
 * A budget that waits for its next request instead of saying when there will be one: a program has time, and its last article should be described like its first.
 * It keeps no reserve, because no reader's questions take precedence over the program's own.
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
