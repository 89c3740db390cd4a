import { expect, test } from 'vitest';
import { patientBudget } from '../../src/cli/patient-budget';
import { createBudget, type Budget, type BudgetState } from '../../src/sources/knowledge/wikimedia/budget';

const start = Date.parse('2026-11-25T10:00:00Z');

/** A clock that is moved on by waiting. */
function playedBudget(): { budget: Budget; elapsed: () => number } {
  let now = start;
  let state: BudgetState | undefined;
  const world = { now: () => now, wait: (milliseconds: number) => Promise.resolve(void (now += milliseconds)) };
  const memory = { read: () => Promise.resolve(state), write: (next: BudgetState) => Promise.resolve(void (state = next)) };
  return { budget: patientBudget(createBudget(world, memory), world), elapsed: () => now - start };
}

test('gives every request, the ninth after seven and a half seconds', async () => {
  const { budget, elapsed } = playedBudget();
  for (let asked = 0; asked < 8; asked++) expect(await budget.take()).toBeNull();
  expect(elapsed()).toBe(0);
  expect(await budget.take()).toBeNull();
  expect(elapsed()).toBe(7_500);
});

test('keeps nothing back from what others would do without', async () => {
  const { budget } = playedBudget();
  for (let asked = 0; asked < 20; asked++) expect(await budget.take(3)).toBeNull();
});

test('waits for as long as a usual refusal asks, and no longer', async () => {
  const { budget, elapsed } = playedBudget();
  const until = await budget.refused(30_000);
  expect(await budget.take()).toBeNull();
  expect(elapsed()).toBe(until - start);
  const late = await budget.refused(3_600_000);
  expect(await budget.take()).toBe(late);
});
