import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { CardHost } from '../../src/page/card-host';
import type { CardDrawing } from '../../src/page/draw-card';
import type { PaintedMention } from '../../src/page/painted-mention';
import type { VisitedPage } from '../../src/page/visits';
import { standIn } from '../support/stand-in';

vi.mock('../../src/platform/own-browser', () => ({ ownBrowser: { extension: {} } }));

const { followVisits } = await import('../../src/page/visits');

const show = vi.fn<CardHost['show']>();
const focus = vi.fn();
const setCurrent = vi.fn();
const goOn = vi.fn<() => Promise<void>>();
const mention = standIn<PaintedMention>({ place: { kind: 'figure', figure: 0 }, range: { collapsed: false, startContainer: { parentElement: {} }, getClientRects: () => [] } });
const page = standIn<VisitedPage>({ card: { show, focus, hide: vi.fn() }, highlights: { setCurrent }, choices: () => ({ showAfter: 300 }), report: vi.fn(), jump: vi.fn() });
const begin = () => followVisits(page, () => ({ known: Promise.resolve(standIn<CardDrawing>({})), goOn }));

beforeEach(() => {
  vi.useFakeTimers();
  for (const called of [show, focus, setCurrent, goOn]) called.mockReset();
});

afterEach(() => {
  vi.useRealTimers();
});

test('a card that a key asked for is shown with its words washed and has the focus', async () => {
  const visits = begin();
  visits.open(mention, { by: 'key' });
  await vi.runAllTimersAsync();
  expect(visits.state().kind).toBe('shown');
  expect(setCurrent).toHaveBeenLastCalledWith(mention);
  expect([focus, goOn].map((called) => called.mock.calls.length)).toEqual([1, 1]);
});

test('a card whose words went out of sight while it was asked for ends the visit: nothing is washed, focused or asked for', async () => {
  show.mockImplementation((_drawing, _anchor, gone) => { gone(); });
  const visits = begin();
  visits.open(mention, { by: 'key' });
  await vi.runAllTimersAsync();
  expect(visits.state().kind).toBe('idle');
  expect(setCurrent).not.toHaveBeenCalledWith(mention);
  expect([focus, goOn].map((called) => called.mock.calls.length)).toEqual([0, 0]);
});
