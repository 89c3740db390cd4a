import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BenchRow, BenchTable } from './bench-table';
import { bundle } from './bundle';

const rounds = 9;

/** Other sentences for each about money: of a company's results, of a business page, of a front page. */
const kinds: Readonly<Record<string, number>> = { 'company results': 4, 'business news': 25, 'all news': 100 };

/** The first call of the money finder, in a new process each time. */
export const cold: BenchTable = {
  name: 'figures',
  about: `ms of this finder’s first call, on 200 kB of English, once its vocabulary is made; ${rounds} processes for each kind of text`,
  measure: async (say) => {
    const folder = mkdtempSync(join(tmpdir(), 'newsgloss-'));
    const script = join(folder, 'first-call.mjs');
    // What runs TypeScript for us gives every function its name anew, which a first call would pay for.
    writeFileSync(script, await bundle(new URL('first-call.ts', import.meta.url)));
    const rows = Object.entries(kinds).map(([name, others]) => {
      const row = measure(script, others);
      say(name, row);
      return [name, row] as const;
    });
    rmSync(folder, { recursive: true });
    return Object.fromEntries(rows);
  },
};

function measure(script: string, others: number): BenchRow {
  const calls = Array.from({ length: rounds }, () => firstCall(script, others)).sort((a, b) => a.milliseconds - b.milliseconds);
  const figures = calls[0]?.figures ?? 0;
  const at = (index: number) => Math.round(calls.at(index)?.milliseconds ?? Number.NaN);
  return { 'letters a figure': Math.round(200_000 / figures), median: at(Math.floor(rounds / 2)), best: at(0), worst: at(-1) };
}

function firstCall(script: string, others: number): { readonly milliseconds: number; readonly figures: number } {
  return JSON.parse(execFileSync(process.execPath, [script, String(others)], { encoding: 'utf8' })) as { milliseconds: number; figures: number };
}
