import { fail } from '../tools/steps';
import { pack } from './pack';
import { cold } from './cold';
import { entities } from './entities';
import { figures } from './figures';
import { growth } from './growth';
import { namesGrowth } from './names-growth';
import { packages } from './packages';
import { page } from './page';
import { popup } from './popup';
import type { BenchRow, BenchTable } from './bench-table';

/**
 * Measures speed, memory and sizes next to peers, all in one run, and prints a table each.
 * `npm run bench` runs all of them, `npm run bench -- NAME …` those named. Nothing here is a test: machines differ, ratios last.
 */
const tables: readonly BenchTable[] = [
  figures, // the money finder
  growth, // the same on texts that grow
  cold, // its first call alone
  packages, // what a reader downloads
  pack, // the built-in knowledge
  entities, // how well and how fast names are found
  namesGrowth, // all that is found, in texts that grow
  page, // what a page's own thread, nodes and memory bear
  popup, // how soon the list is there
];

async function bench(names: readonly string[]): Promise<void> {
  const unknown = names.filter((name) => !tables.some((table) => table.name === name));
  if (unknown.length > 0) throw new Error(`bench: no table “${unknown.join('”, “')}”; there are: ${tables.map(({ name }) => name).join(', ')}`);
  for (const table of tables.filter(({ name }) => names.length === 0 || names.includes(name))) {
    console.log(`\n${table.name}: ${table.about}`);
    console.table(await table.measure(sayRow));
  }
}

function sayRow(name: string, row: BenchRow): void {
  console.log(`${name}: ${Object.entries(row).map(([column, value]) => `${column} ${value}`).join(', ')}`);
}

await bench(process.argv.slice(2)).catch(fail);
