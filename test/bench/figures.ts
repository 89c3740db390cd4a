import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { asString, decimal, shift } from '../../src/engine/figures/decimal';
import { readItems, type MarkedItem } from '../tools/marked-items';
import { f1, findHere, scoreItem, type Finder, type FoundFigure } from '../tools/money-score';
import type { BenchTable } from './bench-table';
import { englishNews } from './english-news';

const load = createRequire(import.meta.url);
const devSet = '../shared/money/dev.jsonl';
const length = 200_000;

interface Row {
  /** Loads the finder and gives the function that finds. */
  readonly load: () => Finder;
}

/** Our finder and others that one might use, on the same English text, in one process. */
export const figures: BenchTable = {
  name: 'figures',
  about: `ms and characters a ms on ${length / 1000} kB of English news (first call once loaded; then the best of two seconds), how many times slower than this finder, ms to load, figures found, and F1 on dev.jsonl where it is there`,
  measure: () => {
    const item = { id: 'bench', lang: 'en', text: englishNews(length), figures: [] } satisfies MarkedItem;
    const items = existsSync(devSet) ? readItems(devSet) : [];
    const measured = Object.entries(rows).map(([name, row]) => [name, measure(row, item, items)] as const);
    const own = measured[0]?.[1];
    return Promise.resolve(Object.fromEntries(measured.map(([name, row]) => [name, inColumns(row, own ?? row)])));
  },
};

interface Measured {
  readonly load: number;
  readonly first: number;
  readonly again: number;
  readonly found: number;
  readonly quality: string;
}

function measure(row: Row, item: MarkedItem, items: readonly MarkedItem[]): Measured {
  const [loadTime, find] = timed(row.load);
  const [first, found] = timed(() => find(item));
  const again = steady(() => find(item), first);
  const quality = items.length === 0 ? '–' : f1(items.map((each) => scoreItem(each, find(each)))).toFixed(1);
  return { load: loadTime, first, again, found: found.length, quality };
}

/** The best time of as many further calls as fit into two seconds, once the code is compiled; `first` if a single call takes longer. */
function steady(act: () => unknown, first: number): number {
  let best = first;
  for (const end = performance.now() + steadyTime; performance.now() + first < end; ) best = Math.min(best, timed(act)[0]);
  return best;
}

const steadyTime = 2_000;

function inColumns({ load: loadTime, first, again, found, quality }: Measured, own: Measured): Record<string, string | number> {
  return {
    'load ms': Math.round(loadTime),
    'first ms': Math.round(first),
    'first: times slower': Math.round((10 * first) / own.first) / 10,
    'chars/ms': Math.round(length / again),
    'times slower': Math.round((10 * again) / own.again) / 10,
    figures: found,
    F1: quality,
  };
}

function timed<Value>(act: () => Value): [milliseconds: number, value: Value] {
  const start = performance.now();
  const value = act();
  return [performance.now() - start, value];
}

interface Recognizers {
  readonly recognizeCurrency: (text: string, culture: string) => readonly { start: number; end: number; resolution: { value: string | null; isoCurrency?: string } | null }[];
}

interface Compromise {
  (text: string): { money(): { json(options: object): readonly { offset: { start: number; length: number }; number?: { num: number | null } }[] } };
}

/** What the others find is taken as it is; if one gives no currency, the sign beside its number decides. */
const rows: Readonly<Record<string, Row>> = {
  newsgloss: {
    load: () => {
      // The vocabulary of a language is made when it is first asked for; the others make theirs as they load.
      findHere({ id: 'load', lang: 'en', text: 'A house in London cost $5 million.', figures: [] });
      return findHere;
    },
  },
  'recognizers-text': {
    load: () => {
      const { recognizeCurrency } = load('@microsoft/recognizers-text-suite') as Recognizers;
      // Line by line: its time grows with the square of the text's length, and 200 kB at once would take more than an hour.
      return ({ text }) => byLine(text, (line, from) => recognizeCurrency(line, 'en-us').map(({ start, end, resolution }) => figure(from + start, from + end + 1, resolution?.value ?? '', resolution?.isoCurrency ?? '')));
    },
  },
  compromise: {
    load: () => {
      const nlp = load('compromise') as Compromise;
      return ({ text }) => nlp(text).money().json({ offset: true }).map(({ offset, number }) => figure(offset.start, offset.start + offset.length, String(number?.num ?? ''), signCurrency(text, offset.start)));
    },
  },
  'wink-nlp': {
    load: () => {
      const wink = (load('wink-nlp') as (model: unknown) => Wink)(load('wink-eng-lite-web-model'));
      return ({ text }) => wink.readDoc(text).entities().filter((entity) => entity.out(wink.its.type) === 'MONEY').out().map((written) => figure(text.indexOf(written), text.indexOf(written) + written.length, plainNumber(written), signCurrency(written, 0)));
    },
  },
  'price-parser': {
    load: () => {
      const { parseAll } = load('price-parser') as { readonly parseAll: (text: string) => readonly { floatValue: number | null; currencyCode: string | null }[] };
      // It gives no places, so only the number of its figures and its time count.
      return ({ text }) => parseAll(text).map(({ floatValue, currencyCode }) => figure(0, 0, String(floatValue ?? ''), currencyCode?.toUpperCase() ?? ''));
    },
  },
};

function byLine<Found>(text: string, find: (line: string, from: number) => readonly Found[]): readonly Found[] {
  let from = 0;
  return text.split('\n').flatMap((line) => {
    const found = find(line, from);
    from += line.length + 1;
    return found;
  });
}

interface Wink {
  readonly its: { readonly type: unknown };
  readDoc(text: string): { entities(): { filter(keep: (entity: { out(what: unknown): string }) => boolean): { out(): readonly string[] } } };
}

function figure(start: number, end: number, value: string, currency: string): FoundFigure {
  return { start, end, currency, low: value, high: value };
}

function signCurrency(text: string, start: number): string {
  return { $: 'USD', '€': 'EUR', '£': 'GBP', '¥': 'JPY' }[text.charAt(start)] ?? '';
}

function plainNumber(written: string): string {
  const [whole = '0', fraction = ''] = written.replaceAll(/[^\d.]/g, '').split('.');
  return whole === '' ? '' : asString(shift(decimal(whole, fraction), 0));
}
