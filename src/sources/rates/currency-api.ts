import * as v from 'valibot';
import { mixedUp } from './currency-api-faults';
import type { Source, SourceRequest, SourceRow } from './source';

/** currency-api (github.com/fawazahmed0/exchange-api, CC0-1.0): a file per day and currency, every day since March 2024, on two hosts. */
export const currencyApi = publishedAt('currency-api', (day) => `https://cdn.jsdelivr.net/npm/@fawazahmed0/currency-api@${day}`);

/** Its second host. */
export const currencyApiMirror = publishedAt('currency-api-mirror', (day) => `https://${day}.currency-api.pages.dev`);

const firstDay = '2024-03-02';

function publishedAt(name: Source['name'], root: (day: string) => string): Source {
  return {
    name,
    daysBack: 0,
    address: ({ base, quotes, when }) => {
      const unknown = when.kind === 'series' || (when.date ?? '9999') < firstDay || mixedUp.has(base) || quotes.every((quote) => mixedUp.has(quote));
      if (unknown) return undefined;
      return `${root(when.date ?? 'latest')}/v1/currencies/${base.toLowerCase()}.min.json`;
    },
    read,
  };
}

const fileSchema = v.looseObject({ date: v.pipe(v.string(), v.isoDate()) });
const ratesSchema = v.record(v.string(), v.unknown());
const rateSchema = v.fallback(v.number(), Number.NaN);

/** `{ "date": "2025-02-24", "cny": { "krw": 197.5, … } }`; the codes are lower case, and cryptocurrencies are among them. */
function read(answer: unknown, { base, quotes }: SourceRequest): readonly SourceRow[] {
  const { date, ...file } = v.parse(fileSchema, answer);
  const rates = v.parse(ratesSchema, file[base.toLowerCase()]);
  return quotes
    .filter((quote) => !mixedUp.has(quote) && quote.toLowerCase() in rates)
    .map((quote) => ({ quote, date, rate: v.parse(rateSchema, rates[quote.toLowerCase()]) }));
}
