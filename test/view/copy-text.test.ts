import { parseHTML } from 'linkedom';
import { afterEach, expect, test, vi } from 'vitest';
import { copyText } from '../../src/view/copy-text';

afterEach(() => {
  vi.unstubAllGlobals();
});

/** A button in a card, and what the browser's old way of copying takes. */
function pressed(allows = true) {
  const { document } = parseHTML('<html><body><div><button>Copy</button></div></body></html>');
  const taken: (string | undefined)[] = [];
  const [area, button] = [document.createElement('textarea').constructor.prototype as { select?: () => void }, document.querySelector('button') as HTMLElement];
  area.select = () => undefined;
  (document as { execCommand?: unknown }).execCommand = () => {
    taken.push(document.querySelector('textarea')?.value);
    return allows;
  };
  return { button, taken, document };
}

test.each([
  ['there is no clipboard, as on a page that came unencrypted', {}],
  ['the page may not have it', { clipboard: { writeText: () => Promise.reject(new Error('Not allowed')) } }],
])('where %s, words are copied in the old way, and nothing is left of that', async (_where, navigator) => {
  vi.stubGlobal('navigator', navigator);
  const { button, taken, document } = pressed();
  expect(await copyText('€10.6 million', button)).toBe(true);
  expect(taken).toEqual(['€10.6 million']);
  expect(document.querySelector('textarea')).toBeNull();
});

test('where that is refused too, nothing is said to be copied', async () => {
  vi.stubGlobal('navigator', {});
  expect(await copyText('€10.6 million', pressed(false).button)).toBe(false);
});

test('else the clipboard is enough', async () => {
  const writeText = vi.fn(() => Promise.resolve());
  vi.stubGlobal('navigator', { clipboard: { writeText } });
  const { button, taken } = pressed();
  expect(await copyText('€10.6 million', button)).toBe(true);
  expect([writeText.mock.calls, taken]).toEqual([[['€10.6 million']], []]);
});
