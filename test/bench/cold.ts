import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { BenchRow, BenchTable } from './bench-table';

const rounds = 9;

/** Other sentences for each about money: of a company's results, of a business page, of a front page. */
const kinds: Readonly<Record<string, number>> = { 'company results': 4, 'business news': 25, 'all news': 100 };

/** The first call of the money finder, in a new process each time. */
export const cold: BenchTable = {
  name: 'figures',
  about: `ms of this finder’s first call, on 200 kB of English, once its vocabulary is made; ${rounds} processes for each kind of text`,
  measure: (say) => {
    const rows = Object.entries(kinds).map(([name, others]) => {
      const row = measure(others);
      say(name, row);
      return [name, row] as const;
    });
    return Promise.resolve(Object.fromEntries(rows));
  },
};

function measure(others: number): BenchRow {
  const calls = Array.from({ length: rounds }, () => firstCall(others)).sort((a, b) => a.milliseconds - b.milliseconds);
  const figures = calls[0]?.figures ?? 0;
  const at = (index: number) => Math.round(calls.at(index)?.milliseconds ?? Number.NaN);
  return { 'letters a figure': Math.round(200_000 / figures), median: at(Math.floor(rounds / 2)), best: at(0), worst: at(-1) };
}

function firstCall(others: number): { readonly milliseconds: number; readonly figures: number } {
  const script = fileURLToPath(new URL('first-call.ts', import.meta.url));
  return JSON.parse(execFileSync(process.execPath, ['--import', 'tsx', script, String(others)], { encoding: 'utf8' })) as { milliseconds: number; figures: number };
}
