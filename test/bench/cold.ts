import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { corpora, readCorpus } from '../../src/data/tagger/make-model/corpora';
import { rawText } from '../../src/data/tagger/make-model/raw-text';
import { corporaFolder } from '../support/corpora-folder';
import type { BenchRow, BenchTable } from './bench-table';
import { bundle } from './bundle';
import { repeated } from './english-news';

const rounds = 9;
const letters = 200_000;

/** How many other sentences come before each one about money: as in a company's results, on a business page, on a front page. */
const kinds: Readonly<Record<string, number>> = { 'company results': 4, 'business news': 25, 'all news': 100 };

/** Published texts, where their sets are at hand: a broadcaster's news; Wikinews, biographies and talks; mail and web pages. */
const realTexts: Readonly<Record<string, string>> = { 'real: gmb': 'gmb', 'real: gum': 'gum', 'real: uner-ewt': 'uner-ewt' };

/** The first call of the money finder, in a new process each time. */
export const cold: BenchTable = {
  name: 'figures',
  about: `ms of this finder’s first call, on 200 kB of English, once its vocabulary is made; ${rounds} processes for each kind of text`,
  measure: async (say) => {
    const made = mkdtempSync(join(tmpdir(), 'newsgloss-'));
    const script = join(made, 'first-call.mjs');
    // The tool that runs TypeScript sets the name of every function again, and a first call would pay for that.
    writeFileSync(script, await bundle(new URL('first-call.ts', import.meta.url)));
    const rows = [...Object.entries(kinds), ...writeRealTexts(made)].map(([name, of]) => {
      const row = measure(script, String(of));
      say(name, row);
      return [name, row] as const;
    });
    rmSync(made, { recursive: true });
    return Object.fromEntries(rows);
  },
};

/** @returns the file of each text that there is */
function writeRealTexts(made: string): (readonly [name: string, file: string])[] {
  return Object.entries(realTexts).flatMap(([name, set]) => {
    const corpus = corpora.find((one) => one.name === set);
    if (corpus === undefined || !existsSync(join(corporaFolder, `${set}.bio.gz`))) return [];
    const file = join(made, `${set}.txt`);
    writeFileSync(file, repeated(readCorpus(corporaFolder, corpus).map((document) => rawText(document).text).join('\n\n').slice(0, letters), letters));
    return [[name, file] as const];
  });
}

function measure(script: string, of: string): BenchRow {
  const calls = Array.from({ length: rounds }, () => firstCall(script, of)).sort((a, b) => a.milliseconds - b.milliseconds);
  const figures = calls[0]?.figures ?? 0;
  const at = (index: number) => Math.round(calls.at(index)?.milliseconds ?? Number.NaN);
  return { 'letters a figure': Math.round(letters / figures), median: at(Math.floor(rounds / 2)), best: at(0), worst: at(-1) };
}

function firstCall(script: string, of: string): { readonly milliseconds: number; readonly figures: number } {
  return JSON.parse(execFileSync(process.execPath, [script, of], { encoding: 'utf8' })) as { milliseconds: number; figures: number };
}
