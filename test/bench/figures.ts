import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { asString, decimal, shift } from '../../src/engine/figures/decimal';
import { f1, findHere, readItems, scoreItem, type Finder, type FoundFigure, type MarkedItem } from '../tools/score-money';
import type { BenchTable } from './bench-table';

const load = createRequire(import.meta.url);
const devSet = '../shared/money/dev.jsonl';
const length = 200_000;

interface Row {
  /** Loads the finder; what it gives finds. */
  readonly load: () => Finder;
}

/** This finder and those that others would take, on the same English text, in one process. */
export const figures: BenchTable = {
  name: 'figures',
  about: `characters a ms on ${length / 1000} kB of English news (first call; then the best of three), ms to load, figures found, and F1 on dev.jsonl where it is there`,
  measure: () => {
    const item = { id: 'bench', lang: 'en', cat: '', group: '', text: englishText(), figures: [] } satisfies MarkedItem;
    const items = existsSync(devSet) ? readItems(devSet) : [];
    return Promise.resolve(Object.fromEntries(Object.entries(rows).map(([name, row]) => [name, measured(row, item, items)])));
  },
};

function measured(row: Row, item: MarkedItem, items: readonly MarkedItem[]): Record<string, string | number> {
  const [loadTime, find] = timed(row.load);
  const [first, found] = timed(() => find(item));
  // A finder that needs minutes is measured once.
  const again = first > 5_000 ? first : Math.min(...[1, 2, 3].map(() => timed(() => find(item))[0]));
  const quality = items.length === 0 ? '–' : f1(items.map((each) => scoreItem(each, find(each)))).toFixed(1);
  return { 'load ms': Math.round(loadTime), 'first ms': Math.round(first), 'chars/ms first': Math.round(length / first), 'chars/ms': Math.round(length / again), figures: found.length, F1: quality };
}

function timed<Value>(act: () => Value): [milliseconds: number, value: Value] {
  const start = performance.now();
  const value = act();
  return [performance.now() - start, value];
}

/** News sentences of the tests, over and over. */
function englishText(): string {
  const lines = readFileSync('test/engine/figures/sentences/en.txt', 'utf8').split('\n').filter((line) => line.startsWith('en'));
  const text = lines.map((line) => line.replace(/^[^ ]+ /, '').replaceAll(/\{([^|]*)\|[^}]*\}/g, '$1')).join('\n');
  return text.repeat(Math.ceil(length / text.length)).slice(0, length);
}

interface Recognizers {
  readonly recognizeCurrency: (text: string, culture: string) => readonly { start: number; end: number; resolution: { value: string | null; isoCurrency?: string } | null }[];
}

interface Compromise {
  (text: string): { money(): { json(options: object): readonly { offset: { start: number; length: number }; number: { num: number | null } }[] } };
}

/** What the others give is taken as it is; where one says no currency, the sign it stands at does. */
const rows: Readonly<Record<string, Row>> = {
  newsgloss: { load: () => findHere },
  'recognizers-text': {
    load: () => {
      const { recognizeCurrency } = load('@microsoft/recognizers-text-suite') as Recognizers;
      return ({ text }) => recognizeCurrency(text, 'en-us').map(({ start, end, resolution }) => figure(start, end + 1, resolution?.value ?? '', resolution?.isoCurrency ?? ''));
    },
  },
  compromise: {
    load: () => {
      const nlp = load('compromise') as Compromise;
      return ({ text }) => nlp(text).money().json({ offset: true }).map(({ offset, number }) => figure(offset.start, offset.start + offset.length, String(number.num ?? ''), signCurrency(text, offset.start)));
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
      // It says no place: its figures count in number and time only.
      return ({ text }) => parseAll(text).map(({ floatValue, currencyCode }) => figure(0, 0, String(floatValue ?? ''), currencyCode?.toUpperCase() ?? ''));
    },
  },
};

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
