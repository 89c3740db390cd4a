import { describe, expect, test } from 'vitest';
import { memoryStore, orMemory, type Kept, type Store } from '../../src/sources/store';

test('a store in memory drops what was used longest ago', async () => {
  const small = memoryStore(2);
  for (const key of ['a', 'b']) await small.put(key, { value: key, at: 0 });
  await small.get('a');
  await small.put('c', { value: 'c', at: 0 });
  expect((await Promise.all(['a', 'b', 'c'].map((key) => small.get(key)))).map((kept) => kept?.value)).toEqual(['a', undefined, 'c']);
});

describe('a disk with memory behind it', () => {
  test('memory has what the disk refuses', async () => {
    const store = orMemory(refusing, 10);
    await store.put('a', keptAt(1));
    expect(await store.get('a')).toEqual(keptAt(1));
    expect(await store.get('b')).toBeUndefined();
  });

  test('what the disk takes is on the disk', async () => {
    const disk = memoryStore(10);
    await orMemory(disk, 10).put('a', keptAt(1));
    expect(await disk.get('a')).toEqual(keptAt(1));
  });

  test.each([[[keptAt(1)], 2], [[keptAt(1), keptAt(3)], 3]])('a disk that was full for a while: of %j there and one of 2 in memory, the newest counts', async (onDisk, newest) => {
    const disk = memoryStore(10);
    let isFull = true;
    const store = orMemory({ get: (key) => disk.get(key), put: (key, kept) => (isFull ? Promise.reject(new Error('full')) : disk.put(key, kept)) }, 10);
    await store.put('a', keptAt(2));
    isFull = false;
    for (const kept of onDisk) await store.put('a', kept);
    expect(await store.get('a')).toEqual(keptAt(newest));
  });
});

const refusing: Store = { get: () => Promise.reject(new Error('no database')), put: () => Promise.reject(new Error('no database')) };

function keptAt(at: number): Kept {
  return { value: `of ${at}`, at };
}
