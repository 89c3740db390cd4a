import { fakeBrowser } from '@webext-core/fake-browser';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Figure } from '../../src/engine/mentions';
import { playedWorld, type PlayedWorld } from '../support/played-world';
import { rateHosts } from '../support/rate-hosts';
import { shutDatabase } from '../support/shut-database';

vi.mock('webextension-polyfill', () => ({ default: fakeBrowser }));
vi.mock('../../src/platform/own-browser', () => ({ ownBrowser: { ...fakeBrowser, i18n: { getMessage: () => 'en', getUILanguage: () => 'en-US' } } }));

const { answerFigureCards } = await import('../../src/background/answer-figure-cards');

const figure: Figure = { start: 0, end: 16, text: '380 billion yuan', currency: 'CNY', sign: 'yuan', alternatives: ['CNY'], low: '380000000000', high: '380000000000', digits: 3, bound: null, per: null, assumed: null, sentence: { start: 0, end: 16 }, about: null };
const asked = { figures: [{ figure, restatedBy: [], restates: null }], articleDate: '2025-02-24', fresh: true };

let world: PlayedWorld;
let database: ReturnType<typeof shutDatabase>;

beforeEach(async () => {
  await fakeBrowser.storage.sync.clear();
  await fakeBrowser.storage.sync.set({ homeCurrencies: ['KRW'] });
  world = playedWorld(rateHosts(new Date().toISOString().slice(0, 10)).hosts, new Date().toISOString());
  vi.stubGlobal('fetch', (address: string) => world.fetch(address, 0));
  database = shutDatabase();
});

afterEach(() => {
  vi.unstubAllGlobals();
});

describe('a private window', () => {
  const from = { tab: 1, frame: 0, inPrivate: true };

  test('asks nobody unless the reader allows it', async () => {
    const [card] = await answerFigureCards(asked, from);
    expect(card?.conversions[0]?.article?.rate.source).toBe('embedded');
    expect(world.asked).toEqual([]);
    expect(database.wasTouched()).toBe(false);
  });

  test('writes nothing to disk when the reader does', async () => {
    await fakeBrowser.storage.sync.set({ onlineInPrivate: true });
    const [card] = await answerFigureCards(asked, from);
    expect(card?.conversions[0]?.article?.rate.source).toBe('frankfurter');
    expect(database.wasTouched()).toBe(false);
  });
});

describe('a view beside a private page, with another window in front', () => {
  test('writes nothing to disk either', async () => {
    await fakeBrowser.storage.sync.set({ onlineInPrivate: true });
    await answerFigureCards({ ...asked, inPrivate: true }, { tab: null, frame: 0, inPrivate: false });
    expect(database.wasTouched()).toBe(false);
  });
});

describe('an everyday window', () => {
  const from = { tab: 1, frame: 0, inPrivate: false };

  test('keeps what sources answer, and converts all the same where the browser has no database', async () => {
    const [card] = await answerFigureCards(asked, from);
    expect(database.wasTouched()).toBe(true);
    expect(card?.conversions[0]).toMatchObject({ currency: 'KRW', article: { rate: { source: 'frankfurter' } } });
    const asking = world.asked.length;
    await answerFigureCards(asked, from);
    expect(world.asked, 'once, not at every card').toHaveLength(asking);
  });

  test('asks nobody for the card at once, nor where the reader wants no sources', async () => {
    await answerFigureCards({ ...asked, fresh: false }, from);
    await fakeBrowser.storage.sync.set({ rateSources: [] });
    await answerFigureCards(asked, from);
    expect(world.asked).toEqual([]);
  });
});

describe('a sign that the reader has put right on a page', () => {
  const url = 'https://paper.example/2025/02/24/mine';
  const corrected: Figure = { ...figure, text: '$5 billion', currency: 'CAD', sign: '$', alternatives: ['USD', 'CAD'], assumed: { code: 'correction', evidence: '$' } };
  const everyday = { tab: 1, frame: 0, inPrivate: false };

  test.each([
    ['for its site', corrected, everyday, {}, true],
    ['for its site, of which something else holds', corrected, everyday, { 'paper.example': { $: 'AUD' } }, true],
    ['not where it holds', corrected, everyday, { 'paper.example': { $: 'CAD' } }, false],
    ['not in a private window', corrected, { ...everyday, inPrivate: true }, {}, false],
    ['not what was not put right', figure, everyday, {}, false],
  ])('may hold %s', async (_where, sign, from, corrections, may) => {
    await fakeBrowser.storage.sync.set({ corrections });
    const [card] = await answerFigureCards({ figures: [{ figure: sign, restatedBy: [], restates: null }], articleDate: null, fresh: false, url }, from);
    expect(card?.mayHoldOnSite).toBe(may);
  });
});
