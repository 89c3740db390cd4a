import { afterEach, expect, test, vi } from 'vitest';
import { inTurn } from '../../src/platform/in-turn';

afterEach(() => {
  vi.unstubAllGlobals();
});

test('changes of one thing are made one after the other, whatever becomes of the one before', async () => {
  const made: string[] = [];
  const slow = inTurn('sites', () => new Promise<void>((_resolve, reject) => setTimeout(() => { made.push('slow'); reject(new Error('no room')); }, 20)));
  const quick = inTurn('sites', () => Promise.resolve(made.push('quick')));
  await expect(slow).rejects.toThrow('no room');
  await quick;
  expect(made).toEqual(['slow', 'quick']);
});

test('pages take turns with each other by the locks of the browser', async () => {
  const request = vi.fn((_name: string, change: () => Promise<unknown>) => change());
  vi.stubGlobal('navigator', { locks: { request } });
  expect(await inTurn('sites', () => Promise.resolve(7))).toBe(7);
  expect(request.mock.calls.map(([name]) => name)).toEqual(['in turn: sites']);
});
