import { fakeBrowser } from '@webext-core/fake-browser';
import { parseHTML } from 'linkedom';
import { render } from 'preact';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { findMentions } from '../../../src/engine/find-mentions';
import type { PageReport } from '../../../src/protocol/requests';
import type { FoundAndChosen } from '../../../src/ui/found/use-found';

vi.mock('webextension-polyfill', () => ({ default: fakeBrowser }));
vi.mock('../../../src/platform/own-browser', () => ({ ownBrowser: fakeBrowser }));
const currentTab = vi.fn<() => Promise<number>>();
vi.mock('../../../src/platform/tabs', () => ({ currentTab }));

/** What was asked of the page and of the background, but for the page's report. */
let asked: (readonly [request: string, ask: unknown])[];
let report: PageReport;
/** What the background answers. */
let answer: object | null;
vi.mock('../../../src/platform/messages', () => ({
  askPage: (_tab: number, name: string, ask: unknown) => {
    if (name === 'page/report') return Promise.resolve(report);
    asked.push([name, ask]);
    return Promise.resolve(null);
  },
  askBackground: (name: string, ask: unknown) => {
    asked.push([name, ask]);
    return Promise.resolve(answer);
  },
  isRefusal: (answer: unknown) => typeof answer === 'object' && answer !== null && 'refused' in answer,
}));

let known: FoundAndChosen;

beforeEach(() => {
  vi.resetModules();
  fakeBrowser.reset();
  globalThis.document = parseHTML('<html><body></body></html>').document;
  asked = [];
  answer = null;
  report = {
    state: 'annotated', version: 1, host: 'paper.example', url: 'https://paper.example/story', title: 'A story', articleDate: null, lang: 'en', inPrivate: false, text: '',
    mentions: { figures: [], entities: [], links: [] },
  };
  currentTab.mockReset().mockResolvedValue(7);
});

describe('a choice that decides what is read', () => {
  test('is heard of by the page itself: it is not told to read once more, and looked at when it has', async () => {
    await follow();
    known.change({ figures: false });
    await soon();
    expect([known.settings?.figures, (await fakeBrowser.storage.sync.get('figures'))['figures']]).toEqual([false, false]);
    expect(versionShown(), 'the page has not read again yet').toBe(1);
    report = { ...report, version: 2 };
    await vi.waitFor(() => { expect(versionShown()).toBe(2); });
    expect(asked).toEqual([]);
  });

  test('about a site is kept by the background', async () => {
    await follow();
    known.chooseSite('off');
    report = { ...report, version: 2, state: 'switched-off' };
    await vi.waitFor(() => { expect(known.found?.state).toBe('switched-off'); });
    known.chooseSite(null);
    expect(asked).toEqual([['site/choose', { host: 'paper.example', choice: 'off', inPrivate: false, forNow: false }], ['site/choose', { host: 'paper.example', choice: null, inPrivate: false, forNow: false }]]);
  });

  test('about a site in a private window is not put into storage, so the page is told', async () => {
    report = { ...report, inPrivate: true };
    await follow();
    known.chooseSite('off');
    await vi.waitFor(() => { expect(asked).toEqual([['site/choose', { host: 'paper.example', choice: 'off', inPrivate: true, forNow: false }], ['page/reread', null]]); });
    expect(await fakeBrowser.storage.sync.get(null)).toEqual({});
  });
});

describe('what the reader says of who a name stands for', () => {
  const correction = ['entity/correct', { url: 'https://paper.example/story', name: 'Ma', taken: 'Jack Ma', refused: ['Yo-Yo Ma'], inPrivate: false }] as const;
  beforeEach(() => {
    const { entities } = findMentions('Mr Ma said no.');
    report = { ...report, mentions: { figures: [], entities, links: [] } };
  });
  const asksOfIt = () => asked.filter(([name]) => name === 'entity/correct' || name === 'page/reread');

  test('is kept, the page reads again, and is looked at again', async () => {
    await follow();
    known.correct(0, 'Jack Ma', ['Yo-Yo Ma']);
    report = { ...report, version: 2 };
    await vi.waitFor(() => { expect(versionShown()).toBe(2); });
    expect(asksOfIt()).toEqual([correction, ['page/reread', null]]);
    expect(known.refused).toBe(false);
  });

  test('and where it could not be kept, that is said', async () => {
    await follow();
    answer = { refused: 'No StorageArea' };
    known.correct(0, 'Jack Ma', ['Yo-Yo Ma']);
    await vi.waitFor(() => { expect(known.refused).toBe(true); });
    expect(asksOfIt()).toEqual([correction]);
  });
});

test('what cannot be listed is reported', async () => {
  const warn = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
  report = { ...report, mentions: { ...report.mentions, figures: null as never } };
  void follow().catch(() => undefined);
  await vi.waitFor(() => { expect(warn.mock.calls.at(-1)?.[0]).toBe('Newsgloss: what was found in the page could not be listed:'); });
  warn.mockRestore();
});

test('a choice for now is not put into storage either, so the page is told', async () => {
  report = { ...report, state: 'private-site' };
  await follow();
  known.chooseSite('on', true);
  await vi.waitFor(() => { expect(asked).toEqual([['site/choose', { host: 'paper.example', choice: 'on', inPrivate: false, forNow: true }], ['page/reread', null]]); });
});

test('a site that is read for now is switched off by taking that back: its name is not stored', async () => {
  await fakeBrowser.storage.session.set({ 'sites-for-now': { 'paper.example': 'on' } });
  await follow();
  known.chooseSite('off');
  await vi.waitFor(() => { expect(asked).toEqual([['site/choose', { host: 'paper.example', choice: null, inPrivate: false, forNow: true }], ['page/reread', null]]); });
});

test.each(['not-an-article', 'private', 'private-site', 'switched-off', 'failed'] as const)('a page that is %s may become an article under the list', async (state) => {
  report = { ...report, state };
  await follow();
  report = { ...report, state: 'annotated', version: 2 };
  await vi.waitFor(() => { expect(versionShown()).toBe(2); }, 3000);
});

test('a window without a tab is said to be one', async () => {
  currentTab.mockRejectedValue(new Error('This window has no tab to speak of.'));
  await follow();
  expect(known.found).toEqual({ state: 'no-tab' });
});

/** Draws a view that follows the page, and waits until it knows something. */
async function follow(): Promise<void> {
  const { useFound } = await import('../../../src/ui/found/use-found');
  const View = () => {
    known = useFound();
    return null;
  };
  render(<View />, document.createElement('div'));
  await vi.waitFor(() => { expect([known.found, known.settings]).not.toContain(undefined); });
}

function versionShown(): number | undefined {
  return known.found !== undefined && 'report' in known.found ? known.found.report.version : undefined;
}

function soon(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 150));
}
