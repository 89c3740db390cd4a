import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Mentions } from '../../src/engine/mentions';
import type { PageText } from '../../src/page/chunks';
import { createHighlights } from '../../src/page/highlights';
import { standIn } from '../support/stand-in';

vi.mock('../../src/platform/own-browser', () => ({ ownBrowser: {} }));

const nothing: Mentions = { figures: [], entities: [], links: [] };
const figure = standIn<Mentions>({ ...nothing, figures: [{ start: 0, end: 2 }] });
const range = { collapsed: true, startContainer: {}, endContainer: {} };
const block = { text: '$5', pieces: [], element: { ownerDocument: { createRange: () => range } } };
const page = standIn<PageText>({ text: '$5', blocks: [block], starts: [0] });
const document = standIn<Document>({ hidden: false });

const keepStyles = vi.fn();
let registered: Map<string, unknown>;
let lifetime: AbortController;

beforeEach(() => {
  vi.useFakeTimers();
  registered = new Map();
  lifetime = new AbortController();
  vi.stubGlobal('document', document);
  vi.stubGlobal('addEventListener', vi.fn());
  vi.stubGlobal('CSS', { highlights: registered });
  vi.stubGlobal('Highlight', Set);
  // Node has it since 21; here nothing was painted before.
  Object.assign(Map, { groupBy: () => new Map() });
  keepStyles.mockReset();
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const paint = async (mentions: Mentions) => {
  const highlights = createHighlights(document, () => false, keepStyles, lifetime.signal);
  (await highlights.prepare(page, mentions, () => true))?.();
  return highlights;
};

test('a page on which nothing is painted is never looked at', async () => {
  await paint(nothing);
  expect(vi.getTimerCount()).toBe(0);
});

test('paint and its styles are put back for as long as there is any', async () => {
  const highlights = await paint(figure);
  registered.clear();
  await vi.advanceTimersByTimeAsync(1000);
  expect([...registered.keys()]).toContain('newsgloss-figure');
  expect(keepStyles).toHaveBeenCalled();
  highlights.clear();
  await vi.advanceTimersByTimeAsync(1000);
  expect(vi.getTimerCount()).toBe(0);
  expect([...registered.keys()]).toEqual([]);
});

test('the end of the extension ends the looking', async () => {
  await paint(figure);
  lifetime.abort();
  expect(vi.getTimerCount()).toBe(0);
});
