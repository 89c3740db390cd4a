import type { WebAnswer, WebHost, WebRequest } from './web';

/**
 * Plays the publishers of rates: Frankfurter v2 (shapes of its OpenAPI description), currency-api on jsDelivr and its mirror (shapes of the
 * npm package's files). Each can be told to fail.
 */
export interface RateHosts {
  readonly hosts: Readonly<Record<string, WebHost>>;
  /** How each behaves from now on; those left out are well. */
  behave(publishers: Partial<Record<Publisher, Behaviour>>): void;
  /** Lets those answer that hold back. */
  release(): void;
}

export type Publisher = 'frankfurter' | 'currency-api' | 'currency-api-mirror';

/** What goes wrong with a publisher. */
export type Behaviour =
  | 'well'
  /** Well, but not before `release`: time to look at what is shown meanwhile. */
  | 'held'
  /** The connection breaks. */
  | 'down'
  /** No word for longer than anybody waits. */
  | 'slow'
  /** "Come back in an hour." */
  | 'too-many'
  | 'failing'
  | 'missing'
  /** Half the body. */
  | 'truncated'
  /** A captive portal's page. */
  | 'html'
  /** JSON of another shape. */
  | 'other-json'
  /** A thousand times too much. */
  | 'absurd'
  | 'zero'
  | 'other-day'
  | 'other-base'
  | 'nothing';

/** Units for one US dollar, by publisher: a card tells by the figure whom it believed. They are near enough to what the package ships. */
const prices: Readonly<Record<Publisher, Readonly<Record<string, number>>>> = {
  frankfurter: { USD: 1, EUR: 0.9552, CNY: 7.25, KRW: 1431, JPY: 149.6, GBP: 0.7915, DEM: 1.868 },
  'currency-api': { USD: 1, EUR: 0.956, CNY: 7.26, KRW: 1440, JPY: 150, GBP: 0.792 },
  'currency-api-mirror': { USD: 1, EUR: 0.957, CNY: 7.27, KRW: 1450, JPY: 151, GBP: 0.793 },
};

/** @param today ISO 8601 day that "latest" is of */
export function rateHosts(today: string): RateHosts {
  let behaviours: Partial<Record<Publisher, Behaviour>> = {};
  let release: () => void = () => undefined;
  let released = Promise.resolve();
  const play = (publisher: Publisher, answer: (request: WebRequest, behaviour: Behaviour) => unknown): WebHost => (request) => {
    const behaviour = behaviours[publisher] ?? 'well';
    const body = JSON.stringify(answer(request, behaviour));
    return misbehave(behaviour) ?? { body: behaviour === 'truncated' ? body.slice(0, body.length / 2) : body, ...(behaviour === 'held' ? { after: released } : {}) };
  };
  return {
    behave: (publishers) => {
      behaviours = publishers;
      released = new Promise((resolve) => {
        release = resolve;
      });
    },
    release: () => {
      release();
    },
    hosts: {
      'api.frankfurter.dev': play('frankfurter', (request, behaviour) => frankfurterRows(request, behaviour, today)),
      'cdn.jsdelivr.net': play('currency-api', ({ path }, behaviour) => currencyFile('currency-api', path.match(/currency-api@([\w-]+)\//)?.[1] ?? '', path, behaviour, today)),
      '*.currency-api.pages.dev': play('currency-api-mirror', ({ host, path }, behaviour) => currencyFile('currency-api-mirror', host.split('.')[0] ?? '', path, behaviour, today)),
    },
  };
}

function misbehave(behaviour: Behaviour): WebAnswer | undefined {
  if (behaviour === 'down') return 'broken';
  if (behaviour === 'slow') return 'silent';
  if (behaviour === 'too-many') return { status: 429, body: '{"message":"too many requests"}', headers: { 'retry-after': '3600' } };
  if (behaviour === 'failing') return { status: 500, body: 'Internal Server Error', type: 'text/plain' };
  if (behaviour === 'missing') return { status: 404, body: '{"message":"not found"}' };
  if (behaviour === 'html') return { body: '<!doctype html><title>Sign in to the hotel’s network</title>', type: 'text/html' };
  if (behaviour === 'other-json') return { body: '{"rates":"soon"}' };
  return undefined;
}

/** `[{ date, base, quote, rate }]`, by quote; a row for every day, week or month of a range. */
function frankfurterRows({ path }: WebRequest, behaviour: Behaviour, today: string): object[] {
  const query = new URL(path, 'https://api.frankfurter.dev').searchParams;
  const base = (query.get('base') ?? 'EUR').toUpperCase();
  const quotes = (query.get('quotes') ?? '').toUpperCase().split(',');
  const from = query.get('from');
  const days = from === null ? [query.get('date') ?? today] : rangeOf(from, today, { week: 7, month: 30 }[query.get('group') ?? ''] ?? 1);
  if (behaviour === 'nothing') return [];
  return days.flatMap((day) =>
    quotes.flatMap((quote) => {
      const rate = rateOf('frankfurter', base, quote, behaviour);
      return rate === undefined ? [] : [{ date: shifted(lastWorkday(day), behaviour), base: behaviour === 'other-base' ? 'CHF' : base, quote, rate }];
    }),
  );
}

/** `{ "date": …, "cny": { "krw": … } }`; the real files have some 300 currencies, cryptocurrencies among them. */
function currencyFile(publisher: Publisher, day: string, path: string, behaviour: Behaviour, today: string): object {
  const base = (path.match(/currencies\/(\w+)\.min\.json/)?.[1] ?? '').toUpperCase();
  const quotes = behaviour === 'nothing' ? [] : Object.keys(prices[publisher]);
  const rates = Object.fromEntries(quotes.map((quote) => [quote.toLowerCase(), rateOf(publisher, base, quote, behaviour)]));
  return { date: shifted(day === 'latest' ? today : day, behaviour), [behaviour === 'other-base' ? 'chf' : base.toLowerCase()]: { ...rates, btc: 1e-7 } };
}

function rateOf(publisher: Publisher, base: string, quote: string, behaviour: Behaviour): number | undefined {
  const [from, to] = [prices[publisher][base], prices[publisher][quote]];
  if (from === undefined || to === undefined) return undefined;
  return behaviour === 'zero' ? 0 : Number(((to / from) * (behaviour === 'absurd' ? 1000 : 1)).toPrecision(6));
}

function shifted(day: string, behaviour: Behaviour): string {
  return behaviour === 'other-day' ? addDays(day, -60) : day;
}

/** Central banks publish on working days; over a week-end Frankfurter gives Friday's. */
function lastWorkday(day: string): string {
  const ofWeek = new Date(day).getUTCDay();
  return ofWeek === 0 ? addDays(day, -2) : ofWeek === 6 ? addDays(day, -1) : day;
}

function rangeOf(from: string, to: string, step: number): string[] {
  const days: string[] = [];
  for (let day = from; day <= to; day = addDays(day, step)) days.push(day);
  return days;
}

function addDays(day: string, days: number): string {
  return new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10);
}
