import embedded from '../data/rates/rates.json' with { type: 'json' };
import { embeddedTable } from '../engine/conversion/embedded-table';
import type { RateTable } from '../engine/conversion/rate';
import { memoryStore } from '../sources/store';
import { createRateBook } from '../sources/rates/rate-book';
import { createRateStore } from '../sources/rates/rate-store';
import { chosenSources } from '../sources/rates/sources';
import { world } from './world';

/** Does work with rates; see `RateBook`. */
export type Rates = <Made>(work: (rates: RateTable) => Made) => Promise<Made>;

/** How many answers are kept while the program runs: enough for thousands of articles with a few currency pairs each. */
const mostAnswers = 50_000;

/** The rates for the command line, as in the extension, except that answers are kept only while the program runs. */
export function createRates(online: boolean): Rates {
  const book = createRateBook({ embedded: embeddedTable(embedded), store: createRateStore(memoryStore(mostAnswers), world), world });
  if (!online) return (work) => book.known(work);
  const sources = chosenSources(['frankfurter', 'currency-api']);
  return async (work) => (await book.fresh(work, sources)).made;
}
