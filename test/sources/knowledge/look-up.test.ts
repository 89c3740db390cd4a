import { beforeEach, describe, expect, test } from 'vitest';
import { batched } from '../../../src/sources/knowledge/batch';
import { createLookUp, type LookUp } from '../../../src/sources/knowledge/look-up';
import type { Failure, Outcome } from '../../../src/sources/knowledge/outcome';
import { memoryStore, type Store } from '../../../src/sources/store';

let now: number;
let asked: (readonly string[])[];
let failing: Failure | null;
let store: Store;
let lookUp: LookUp<string>;

beforeEach(() => {
  now = 1_000_000;
  asked = [];
  failing = null;
  store = memoryStore(100);
  const ask = (keys: readonly string[]): Promise<Outcome<ReadonlyMap<string, string>>> => {
    asked.push(keys);
    return Promise.resolve(failing ?? { kind: 'answered', value: new Map(keys.filter((key) => key !== 'forgotten').map((key) => [key, `${key} at ${now}`])) });
  };
  lookUp = createLookUp({ ask: batched(ask, 3, () => Promise.resolve()), store, prefix: 'test/1/', freshFor: 1000, now: () => now });
});

const plenty = () => ({ left: 3 });

describe('a look-up', () => {
  test('asks once for what comes together, sorted, each key once', async () => {
    await Promise.all([lookUp.fresh(['b', 'a'], plenty()), lookUp.fresh(['a', 'c'], plenty())]);
    expect(asked).toEqual([['a', 'b', 'c']]);
  });

  test('asks in several requests for more than one may hold', async () => {
    await lookUp.fresh(['a', 'b', 'c', 'd'], plenty());
    expect(asked).toEqual([['a', 'b', 'c'], ['d']]);
  });

  test('a request that is allowed once asks for all its keys, and no more follow', async () => {
    const allowance = { left: 1 };
    expect((await lookUp.fresh(['a', 'b'], allowance)).values.size).toBe(2);
    expect(await lookUp.fresh(['c'], allowance)).toEqual({ values: new Map(), failure: { kind: 'unasked' } });
    expect(asked).toHaveLength(1);
  });

  test('remembers answers as long as they are fresh, and afterwards until there are newer ones', async () => {
    await lookUp.fresh(['a'], plenty());
    now += 999;
    expect((await lookUp.fresh(['a'], plenty())).values.get('a')).toBe('a at 1000000');
    now += 1;
    expect((await lookUp.kept(['a'])).values.get('a')).toBe('a at 1000000');
    expect((await lookUp.fresh(['a'], plenty())).values.get('a')).toBe('a at 1001000');
  });

  test('an answer from the time to come is old: the clock was set back', async () => {
    await lookUp.fresh(['a'], plenty());
    now -= 500_000;
    expect((await lookUp.fresh(['a'], plenty())).values.get('a')).toBe('a at 500000');
  });

  test('whoever asks while the same question is under way gets its answer, and it costs them nothing', async () => {
    const allowance = plenty();
    const [one, other] = await Promise.all([lookUp.fresh(['a'], plenty()), lookUp.fresh(['a'], allowance)]);
    expect(other).toEqual(one);
    expect(asked).toHaveLength(1);
  });

  test('a failure is not kept, is not repeated for a minute, and leaves the old answer', async () => {
    await lookUp.fresh(['a'], plenty());
    now += 5000;
    failing = { kind: 'unreachable' };
    expect(await lookUp.fresh(['a', 'b'], plenty())).toEqual({ values: new Map([['a', 'a at 1000000']]), failure: failing });
    failing = null;
    now += 59_000;
    expect((await lookUp.fresh(['b'], plenty())).failure).toEqual({ kind: 'unreachable' });
    expect(asked).toHaveLength(2);
    now += 1000;
    expect((await lookUp.fresh(['b'], plenty())).values.get('b')).toBe('b at 1065000');
  });

  test('a key that the answer forgets is no answer', async () => {
    expect(await lookUp.fresh(['forgotten'], plenty())).toMatchObject({ failure: { kind: 'unusable' } });
    expect((await lookUp.kept(['forgotten'])).values.size).toBe(0);
  });
});
