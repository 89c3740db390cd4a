/**
 * Trains the name tagger and writes model.bin, and MODEL-CARD.md with what it was made of and how well it does.
 *
 *   npm run train:tagger -- PATH-TO-CORPORA
 *   npm run train:tagger -- PATH-TO-CORPORA --without gum,uner-pud,wikigold     only scores, on those sets; writes nothing
 *
 * The same corpora and packages give the same bytes. What is read, where it is from and under which licence: NOTICES.md.
 */
import { writeFileSync } from 'node:fs';
import { hashText } from '../../../engine/entities/tagger/hashes';
import { writeModelFile } from '../../../engine/entities/tagger/model-file';
import { createTagger } from '../../../engine/entities/tagger/tagger';
import { corpora, readCorpus } from './corpora';
import { learn, type Source } from './learn';
import { modelCard, scoreTable } from './model-card';
import { rawText, type RawText } from './raw-text';
import { repairLabels } from './repair-labels';

const [folder, option, names = ''] = process.argv.slice(2);
if (folder === undefined || (option !== undefined && option !== '--without')) {
  console.error('Usage: npm run train:tagger -- PATH-TO-CORPORA [--without SET,SET]');
  process.exit(2);
}
const without = new Set(names.split(',').filter(Boolean));

/** One document in ten is only for scoring; which ones, its name decides. */
const heldOut = (id: string) => hashText(id) % 10 === 0;

const sources: Source[] = [];
const scored = new Map<string, RawText[]>();
for (const corpus of corpora) {
  for (const document of readCorpus(folder, corpus)) {
    const raw = rawText(document);
    if (without.has(corpus.name) || (without.size === 0 && heldOut(document.id))) scored.set(corpus.name, [...(scored.get(corpus.name) ?? []), raw]);
    else if (!heldOut(document.id)) sources.push({ document, raw: repairLabels(raw) });
  }
}

const began = Date.now();
const file = learn(sources, sayProgress);
const bytes = writeModelFile(file);
const table = scoreTable(scored, createTagger(bytes));
process.stdout.write(`\r${' '.repeat(100)}\r`);
console.log(table);
if (without.size === 0) {
  writeFileSync(new URL('../model.bin', import.meta.url), bytes);
  writeFileSync(new URL('../MODEL-CARD.md', import.meta.url), modelCard({ file, bytes, table, sources }));
  console.log(`model.bin: ${bytes.length} bytes`);
}

function sayProgress(what: string, share: number): void {
  const seconds = Math.round((Date.now() - began) / 1000);
  process.stdout.write(`\r${String(seconds).padStart(4)} s  ${what.padEnd(45)} ${String(Math.round(100 * share)).padStart(3)} %`);
}
