import { expect, test } from 'vitest';
import type { Question } from '../../../src/sources/rates/question';
import { createRateStore } from '../../../src/sources/rates/rate-store';
import { memoryStore } from '../../../src/sources/store';

const newest = (base: string): Question => ({ kind: 'rate', base, quote: 'EUR', date: null });

test('of what was asked lately the twenty last are kept, and what is asked again counts as asked last', async () => {
  const store = createRateStore(memoryStore(100), { now: () => 0 });
  const bases = Array.from({ length: 20 }, (_, index) => `B${index}`);
  await store.remember(bases.map(newest));
  await store.remember([newest('B0')]);
  await store.remember([newest('B20'), newest('B21')]);
  expect((await store.recent()).map(({ base }) => base)).toEqual([...bases.slice(3), 'B0', 'B20', 'B21']);
});
