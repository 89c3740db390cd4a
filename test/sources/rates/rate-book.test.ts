import { beforeEach, describe, expect, test } from 'vitest';
import embedded from '../../../src/data/rates/rates.json';
import { embeddedTable } from '../../../src/engine/conversion/embedded-table';
import type { RateTable } from '../../../src/engine/conversion/rate';
import { memoryStore, type Store } from '../../../src/sources/store';
import { createRateBook, type RateBook } from '../../../src/sources/rates/rate-book';
import { createRateStore } from '../../../src/sources/rates/rate-store';
import { chosenSources } from '../../../src/sources/rates/sources';
import { playedWorld, type PlayedWorld } from '../../support/played-world';
import { rateHosts, type Behaviour, type Publisher, type RateHosts } from '../../support/rate-hosts';

const today = '2026-11-24';
const articleDay = '2025-02-24';
const hour = 3_600_000;
const all = chosenSources(['frankfurter', 'currency-api']);
const onlyFrankfurter = chosenSources(['frankfurter']);

let played: RateHosts;
let world: PlayedWorld;
let store: Store;
let book: RateBook;

beforeEach(() => {
  played = rateHosts(today);
  world = playedWorld(played.hosts, `${today}T12:00:00Z`);
  store = memoryStore(1000);
  book = reopened();
});

/** The book as a background finds it that was stopped and started again: only the store is left. */
function reopened(): RateBook {
  return createRateBook({ embedded: embeddedTable(embedded), store: createRateStore(store, world), world });
}

const ofDay = (day: string | null, base = 'CNY', quote = 'KRW') => (rates: RateTable) => rates.rate(base, quote, day);

const publishers: readonly Publisher[] = ['frankfurter', 'currency-api', 'currency-api-mirror'];
const failures: readonly Behaviour[] = ['down', 'slow', 'too-many', 'failing', 'missing', 'truncated', 'html', 'other-json', 'absurd', 'zero', 'other-day', 'other-base', 'nothing'];
const rates: Record<Publisher, string> = { frankfurter: '197.379', 'currency-api': '198.347', 'currency-api-mirror': '199.45' };

describe('a source that fails is passed over, and nothing of it is kept', () => {
  const cases = publishers.flatMap((publisher, place) => failures.map((failure) => [publisher, failure, place] as const));
  test.each(cases)('%s %s', async (publisher, failure, place) => {
    const failing = Object.fromEntries(publishers.slice(0, place + 1).map((each) => [each, failure]));
    played.behave(failing);
    const atOnce = await book.known(ofDay(articleDay));
    expect(atOnce).toMatchObject({ source: 'embedded', date: '2025-02-28' });
    const { made, unanswered } = await book.fresh(ofDay(articleDay), all);
    const next = publishers[place + 1];
    if (next === undefined) expect(made).toEqual(atOnce);
    else expect(made).toMatchObject({ source: next, rate: rates[next], date: articleDay });
    expect(unanswered).toBe(next === undefined);
    // What another background finds later is the same.
    expect(await reopened().known(ofDay(articleDay))).toEqual(made);
    expect(world.asked.filter((address) => address.includes(hostOf(publisher)))).toHaveLength(1);
  });
});

function hostOf(publisher: Publisher): string {
  return { frankfurter: 'frankfurter.dev', 'currency-api': 'jsdelivr.net', 'currency-api-mirror': 'pages.dev' }[publisher];
}

test('what is asked is a pair and a day, all quotes of a base together', async () => {
  await book.fresh((table) => [table.rate('CNY', 'USD', articleDay), table.rate('CNY', 'KRW', articleDay), table.rate('CNY', 'KRW', null)], all);
  expect(world.asked.sort()).toEqual([
    'https://api.frankfurter.dev/v2/rates?base=CNY&quotes=KRW',
    'https://api.frankfurter.dev/v2/rates?base=CNY&quotes=KRW,USD&date=2025-02-24',
  ]);
});

test('a quote that one source lacks is asked of the next, without the others', async () => {
  const { made } = await book.fresh((table) => [table.rate('CNY', 'KRW', articleDay)?.source, table.rate('CNY', 'CHF', articleDay)?.source], all);
  expect(made).toEqual(['frankfurter', 'embedded']);
  expect(world.asked).toHaveLength(3);
});

test('past days are kept for good, newest rates for six hours, and then served stale until a source answers', async () => {
  const both = (table: RateTable) => [table.rate('CNY', 'KRW', articleDay), table.rate('CNY', 'KRW', null)] as const;
  await book.fresh(both, all);
  world.pass(5.9 * hour);
  await reopened().fresh(both, all);
  expect(world.asked).toHaveLength(2);
  world.pass(0.2 * hour);
  played.behave({ frankfurter: 'down', 'currency-api': 'down', 'currency-api-mirror': 'down' });
  const { made, unanswered } = await reopened().fresh(both, all);
  expect(world.asked).toHaveLength(5);
  expect(made.map((rate) => rate?.source)).toEqual(['frankfurter', 'frankfurter']);
  expect(unanswered).toBe(true);
  world.pass(400 * 24 * hour);
  await reopened().fresh(ofDay(articleDay), all);
  expect(world.asked).toHaveLength(5);
});

test('a day that sources may still add to is asked again after six hours', async () => {
  await book.fresh(ofDay('2026-11-22'), all);
  world.pass(7 * hour);
  await book.fresh(ofDay('2026-11-22'), all);
  expect(world.asked).toHaveLength(2);
});

test('an article of today asks for the newest rate', async () => {
  await book.fresh(ofDay(today), all);
  expect(world.asked).toEqual(['https://api.frankfurter.dev/v2/rates?base=CNY&quotes=KRW']);
});

test('askers at the same time share one request', async () => {
  await Promise.all([book.fresh(ofDay(articleDay), all), book.fresh(ofDay(articleDay), all), book.fresh(ofDay(articleDay), all)]);
  expect(world.asked).toHaveLength(1);
});

test('a source that failed is left alone for minutes, one that said how long for so long', async () => {
  played.behave({ frankfurter: 'too-many', 'currency-api': 'down' });
  await book.fresh(ofDay(articleDay, 'CNY', 'KRW'), all);
  played.behave({});
  await reopened().fresh(ofDay(articleDay, 'CNY', 'USD'), all);
  expect(world.asked.slice(3)).toEqual(['https://2025-02-24.currency-api.pages.dev/v1/currencies/cny.min.json']);
  world.pass(3 * 60_000);
  await reopened().fresh(ofDay(articleDay, 'CNY', 'EUR'), all);
  expect(world.asked.at(-1)).toContain('jsdelivr');
  world.pass(hour);
  await reopened().fresh(ofDay(articleDay, 'CNY', 'GBP'), all);
  expect(world.asked.at(-1)).toContain('frankfurter');
});

test('a question that a source could not answer is not put to it again for hours', async () => {
  played.behave({ frankfurter: 'absurd' });
  await book.fresh(ofDay(articleDay), onlyFrankfurter);
  await book.fresh(ofDay(articleDay), onlyFrankfurter);
  expect(world.asked).toHaveLength(1);
  played.behave({});
  world.pass(7 * hour);
  expect((await book.fresh(ofDay(articleDay), onlyFrankfurter)).made?.source).toBe('frankfurter');
});

test('no sources: nobody is asked, and nothing counts as unanswered', async () => {
  expect(await book.fresh(ofDay(articleDay), [])).toMatchObject({ made: { source: 'embedded' }, unanswered: false });
  expect(world.asked).toEqual([]);
});

test('sources that cannot know are not asked: currency-api before March 2024, nor what it mixes up, nobody before 1948', async () => {
  played.behave({ frankfurter: 'nothing' });
  await book.fresh((table) => [table.rate('CNY', 'KRW', '2024-03-01'), table.rate('SYP', 'USD', articleDay), table.rate('GBP', 'USD', '1940-06-01')], all);
  expect(world.asked.filter((address) => !address.includes('frankfurter'))).toEqual([]);
  expect(world.asked).toHaveLength(2);
});

test('kept answers of another shape are as good as none', async () => {
  await store.put('CNY KRW 2025-02-24', { value: [{ base: 'CNY', rate: 5 }], at: world.now() });
  expect(await book.known(ofDay(articleDay))).toMatchObject({ source: 'embedded' });
});

test('newest rates of use are refreshed once a day, when somebody reads', async () => {
  await book.fresh(ofDay(null), all);
  await book.refresh(all);
  expect(world.asked, 'nothing is stale yet').toHaveLength(1);
  world.pass(23 * hour);
  await reopened().refresh(all);
  expect(world.asked, 'not yet a day').toHaveLength(1);
  world.pass(2 * hour);
  await reopened().refresh(all);
  await reopened().refresh(all);
  expect(world.asked).toHaveLength(2);
});

test('the way of a rate comes in weeks over months, in months over years, and is drawn from the package when nobody answers', async () => {
  const way = (since: string) => (table: RateTable) => table.series('CNY', 'KRW', since);
  const { made } = await book.fresh(way('2024-10-01'), all);
  expect(world.asked).toEqual(['https://api.frankfurter.dev/v2/rates?base=CNY&quotes=KRW&from=2024-10-01&group=week']);
  expect(made.length).toBeGreaterThan(20);
  await book.fresh(way('2020-01-01'), all);
  expect(world.asked.at(-1)).toContain('group=month');
  played.behave({ frankfurter: 'down' });
  expect((await book.fresh(way('2024-11-01'), all)).made.every(({ source }) => source === 'embedded')).toBe(true);
});

describe('a clock that was a year ahead and is set right', () => {
  const year = 365 * 24 * hour;

  test('leaves no newest rate standing', async () => {
    const ahead = createRateStore(store, { now: () => world.now() + year });
    await ahead.keep({ kind: 'rate', base: 'CNY', quote: 'KRW', date: null }, [{ base: 'CNY', quote: 'KRW', rate: '1', date: today, source: 'frankfurter', through: [] }]);
    await book.fresh(ofDay(null), onlyFrankfurter);
    expect(world.asked).toHaveLength(1);
  });

  test('leaves no source alone for a year', async () => {
    const ahead = createRateStore(store, { now: () => world.now() + year });
    await ahead.pause(hour, 'frankfurter');
    await book.fresh(ofDay(articleDay), onlyFrankfurter);
    expect(world.asked).toHaveLength(1);
  });

  test('does not put off what is done once a day', async () => {
    const ahead = createRateStore(store, { now: () => world.now() + year });
    await ahead.isDue('refreshed', 24 * hour);
    expect(await createRateStore(store, world).isDue('refreshed', 24 * hour)).toBe(true);
  });
});
