import * as v from 'valibot';
import { mixedUp } from './currency-api-faults';
import type { Source, SourceRequest } from './source';

/** currency-api (github.com/fawazahmed0/exchange-api, CC0-1.0): a file a day and currency, every day since March 2024, on two hosts. */
export const currencyApi = publishedAt('currency-api', (day) => `https://cdn.jsdelivr.net/npm/@fawazahmed0/currency-api@${day}`);
export const currencyApiMirror = publishedAt('currency-api-mirror', (day) => `https://${day}.currency-api.pages.dev`);

const firstDay = '2024-03-02';

function publishedAt(name: Source['name'], root: (day: string) => string): Source {
  return {
    name,
    daysBack: 0,
    address: ({ base, quotes, when }) => {
      if (when.kind === 'series' || (when.date ?? '9999') < firstDay || [base, ...quotes].every((code) => mixedUp.has(code)) || mixedUp.has(base)) return undefined;
      return `${root(when.date ?? 'latest')}/v1/currencies/${base.toLowerCase()}.min.json`;
    },
    read,
  };
}

/** `{ "date": "2025-02-24", "cny": { "krw": 197.5, … } }`; the codes are lower case, and cryptocurrencies are among them. */
function read(answer: unknown, { base, quotes }: SourceRequest) {
  const key = base.toLowerCase();
  const { date, [key]: rates } = v.parse(v.looseObject({ date: v.pipe(v.string(), v.isoDate()), [key]: v.record(v.string(), v.unknown()) }), answer) as { date: string } & Record<string, Record<string, unknown>>;
  return quotes
    .filter((quote) => !mixedUp.has(quote) && rates?.[quote.toLowerCase()] !== undefined)
    .map((quote) => ({ quote, date, rate: v.parse(v.pipe(v.number(), v.finite(), v.gtValue(0)), rates?.[quote.toLowerCase()]) }));
}
