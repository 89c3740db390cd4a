/**
 * Trains the name tagger and writes en.bin, and MODEL-CARD.md with what it was made of and how well it does.
 *
 *   npm run train:tagger -- PATH-TO-CORPORA
 *   npm run train:tagger -- PATH-TO-CORPORA --to FOLDER                         writes them there
 *   npm run train:tagger -- PATH-TO-CORPORA --without gum,uner-pud,wikigold     scores on those sets; writes nothing, with --to the model
 *
 * The same corpora and packages give the same bytes. What is read, where it is from and under which licence: NOTICES.md.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { writeModelFile } from '../../../engine/entities/tagger/model-file';
import { createTagger } from '../../../engine/entities/tagger/tagger';
import { digestOf, learn, readMaterial } from './learn';
import { modelCard, scoreTable } from './model-card';
import { readSources } from './sources';

const { values, positionals } = parseArgs({ allowPositionals: true, options: { to: { type: 'string' }, without: { type: 'string' } } });
const [folder] = positionals;
if (folder === undefined) {
  console.error('Usage: npm run train:tagger -- PATH-TO-CORPORA [--to FOLDER] [--without SET,SET]');
  process.exit(2);
}
const to = values.to ?? join(import.meta.dirname, '..');
mkdirSync(to, { recursive: true }); // now, not after minutes of training
const without = new Set((values.without ?? '').split(',').filter(Boolean));

const { learnt, scored } = readSources(folder, without);

const began = Date.now();
let said = '';
sayProgress('reading features', 0);
const material = readMaterial(learnt);
const digest = digestOf(material);
const file = learn(material, sayProgress);
const bytes = writeModelFile(file);
const table = scoreTable(scored, createTagger(bytes));
console.log(`\n${table}`);
if (without.size === 0 || values.to !== undefined) {
  writeFileSync(join(to, 'en.bin'), bytes);
  console.log(`en.bin: ${bytes.length} bytes`);
}
if (without.size === 0) writeFileSync(join(to, 'MODEL-CARD.md'), modelCard({ file, bytes, table, sources: learnt, digest }));

/** On a terminal one line that changes; elsewhere a line for every tenth. */
function sayProgress(what: string, share: number): void {
  const live = process.stdout.isTTY;
  const percent = live ? Math.round(100 * share) : 10 * Math.round(10 * share);
  if (said === `${what} ${percent}`) return;
  said = `${what} ${percent}`;
  const seconds = (Date.now() - began) / 1000;
  const left = share < 0.01 ? '' : `, about ${minutes((seconds * (1 - share)) / share)} left`;
  const line = `${minutes(seconds).padStart(8)}  ${percent} %${left}: ${what}`;
  process.stdout.write(live ? `\r${line.padEnd(100)}` : `${line}\n`);
}

function minutes(seconds: number): string {
  return seconds < 90 ? `${Math.round(seconds)} s` : `${(seconds / 60).toFixed(1)} min`;
}
