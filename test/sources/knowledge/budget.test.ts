import { beforeEach, describe, expect, test } from 'vitest';
import { createBudget, type Budget, type BudgetState } from '../../../src/sources/knowledge/wikimedia/budget';

const start = Date.parse('2026-11-25T10:00:00Z');
const hour = 3_600_000;

let now: number;
let state: BudgetState | undefined;
let budget: Budget;

beforeEach(() => {
  now = start;
  state = undefined;
  budget = anotherBudget();
});

describe('the budget', () => {
  test('gives eight at once, then one each seven and a half seconds', async () => {
    expect(await takeAll()).toBe(8);
    expect(await budget.take()).toBe(start + 7_500);
    now += 7_499;
    expect(await budget.take()).toBe(start + 7_500);
    now += 1;
    expect(await budget.take()).toBeNull();
    now += hour;
    expect(await takeAll()).toBe(8);
  });

  test('a pause does not outlast a clock that was set back', async () => {
    now += 30 * 24 * hour;
    await budget.refused(60_000);
    now = start;
    expect(await budget.take()).toBeNull();
  });

  test('two at a time do not take the same one', async () => {
    const taken = await Promise.all(Array.from({ length: 12 }, () => budget.take()));
    expect(taken.filter((until) => until === null)).toHaveLength(8);
  });

  test('keeps a reserve from those who can do without, and says so', async () => {
    for (let taken = 0; taken < 5; taken++) expect(await budget.take(3)).toBeNull();
    expect(await budget.take(3)).toBe('reserved');
    expect(await takeAll()).toBe(3);
    expect(await budget.take(3)).toBe(start + 7_500);
  });

  test('outlives the one who counts', async () => {
    await takeAll();
    budget = anotherBudget();
    expect(await budget.take()).not.toBeNull();
  });

  test.each([
    [null, [5, 10, 20, 40, 40]],
    [12_000, [12, 12, 20, 40, 40]],
  ])('after a refusal that asks for %s ms it pauses for at least %j seconds, and little more', async (asked, seconds) => {
    for (const least of seconds) {
      const until = await budget.refused(asked);
      expect((until - now) / 1000).toBeGreaterThanOrEqual(least);
      expect((until - now) / 1000).toBeLessThanOrEqual(least * 1.2 + 0.001);
      now = until - 1;
      expect(await budget.take()).toBe(until);
      now = until;
      expect(await budget.take()).toBeNull();
    }
  });

  test('a good answer makes the next pause short again', async () => {
    now = (await budget.refused(null)) + 1;
    now = (await budget.refused(null)) + 1;
    await budget.succeeded();
    expect((await budget.refused(null)) - now).toBeLessThanOrEqual(6_000);
  });

  test('a hundred good answers make it faster; a refusal makes it careful again, for an hour at least', async () => {
    await proveIt();
    await takeAll();
    now += 3_000;
    expect(await takeAll()).toBe(3);

    now = (await budget.refused(null)) + 1;
    await proveIt();
    await takeAll();
    now += 3_000;
    expect(await takeAll()).toBeLessThanOrEqual(1);
    now += hour;
    await takeAll();
    now += 3_000;
    expect(await takeAll()).toBe(3);
  });

  test('a clock that is set back gives nothing and takes nothing', async () => {
    await takeAll();
    now -= hour;
    expect(await budget.take()).not.toBeNull();
    now += 7_500;
    expect(await budget.take()).toBeNull();
  });
});

function anotherBudget(): Budget {
  return createBudget({ now: () => now }, { read: () => Promise.resolve(state), write: (next) => Promise.resolve(void (state = next)) });
}

async function takeAll(): Promise<number> {
  let taken = 0;
  while ((await budget.take()) === null) taken++;
  return taken;
}

async function proveIt(): Promise<void> {
  for (let answers = 0; answers < 100; answers++) await budget.succeeded();
}
