import { expect, test, vi } from 'vitest';

/** The transaction that the last change was made in; each test says how it ends. */
let done: Promise<void>;
const rows = new Map<string, object>();
const opening = vi.fn<() => Promise<void>>(() => Promise.resolve());
vi.mock('idb', () => ({
  openDB: () => opening().then(() => ({
    get: (_store: string, key: string) => Promise.resolve(rows.get(key)),
    put: (_store: string, row: { key: string }) => Promise.resolve(rows.set(row.key, row)),
    transaction: () => ({
      store: {
        get: (key: string) => Promise.resolve(rows.get(key)),
        put: (row: { key: string }) => Promise.resolve(rows.set(row.key, row)),
        count: () => Promise.resolve(rows.size),
        delete: (key: string) => Promise.resolve(rows.delete(key)),
        index: () => ({ getAllKeys: (_all: null, count: number) => Promise.resolve([...rows.keys()].slice(0, count)) }),
      },
      done,
    }),
  })),
}));

const { keptAnswers } = await import('../../src/platform/kept-answers');

test('what is too much is dropped before an answer counts as kept', async () => {
  const { put } = keptAnswers('answers', 1);
  await settling(Promise.resolve(), () => put('first', { value: 1, at: 1 }));
  await settling(Promise.resolve(), () => put('second', { value: 2, at: 2 }));
  expect([...rows.keys()]).toEqual(['second']);
});

test('an answer that the browser takes back at the end was not kept', async () => {
  const { put } = keptAnswers('answers', 9);
  const full = new Error('QuotaExceededError');
  await expect(settling(Promise.reject(full), () => put('third', { value: 3, at: 3 }))).rejects.toBe(full);
});

test('a use that cannot be noted costs nobody the answer', async () => {
  rows.set('old', { key: 'old', value: 7, at: 0, used: 0 });
  const { get } = keptAnswers('answers', 9);
  expect(await settling(Promise.reject(new Error('QuotaExceededError')), () => get('old'))).toMatchObject({ value: 7 });
});

test('a database that opens for ever is waited for once, and used when it does open', async () => {
  vi.useFakeTimers();
  let open: () => void = () => undefined;
  opening.mockReturnValueOnce(new Promise((resolve) => { open = resolve; }));
  const { get } = keptAnswers('answers', 9);
  const first = expect(get('old')).rejects.toThrow('answers');
  await vi.advanceTimersByTimeAsync(2000);
  await first;
  await expect(get('old')).rejects.toThrow('answers');
  open();
  await vi.advanceTimersByTimeAsync(0);
  expect(await settling(Promise.resolve(), () => get('old'))).toMatchObject({ value: 7 });
  vi.useRealTimers();
});

function settling<Answer>(end: Promise<void>, act: () => Promise<Answer>): Promise<Answer> {
  done = end;
  return act();
}
