/**
 * Scores the names that the whole finder gives for marked texts, next to the tagger by itself: exact span and type, from raw text, also
 * on a copy in title case; then the errors by kind, with examples.
 *
 *   npm run score:names -- SET.bio.gz PASSAGES.txt … [--held-out] [--model FILE] [--examples 5]
 *
 * A line of a set is a token and its label (B-PER, I-ORG, O …) with a tab between; a blank line ends a sentence, "# doc ID" begins a text.
 * Passages are written as those of src/data/tagger/passages.
 * `--held-out` looks only at the texts that training leaves out.
 */
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import { makeTable } from '../../src/data/pack/make-table';
import { corpora, isHeldOut, readDocuments } from '../../src/data/tagger/make-model/corpora';
import { parsePassages } from '../../src/data/tagger/make-model/passages';
import { rawText, type RawText } from '../../src/data/tagger/make-model/raw-text';
import { titleCase } from '../../src/data/tagger/make-model/recase';
import { f1, score, scoredTypes, total, typeOf, type Counts } from '../../src/data/tagger/make-model/score';
import type { NameTagger } from '../../src/engine/entities/knowledge';
import { createTagger } from '../../src/engine/entities/tagger/tagger';
import { findMentions } from '../../src/engine/find-mentions';
import { noHints } from '../../src/engine/hints';
import { overlaps, spanText, type Span } from '../../src/engine/span';
import { openPack } from '../../src/sources/knowledge/pack';

const { values, positionals } = parseArgs({ allowPositionals: true, options: { 'held-out': { type: 'boolean' }, model: { type: 'string', default: 'src/data/tagger/en.bin' }, examples: { type: 'string', default: '0' } } });

const tagger = createTagger(readFileSync(values.model));
const pack = openPack(makeTable());

/** The finder as the command line runs it on a text of which it is told nothing. */
const finder: NameTagger = {
  lang: 'en',
  tag: (text) => findMentions(text, noHints, { names: pack, tagger }).entities.flatMap(({ type, mentions }) => mentions.map(({ start, end }) => ({ start, end, type, confidence: 1 }))),
};

const rows: Record<string, Record<string, string>> = {};
for (const path of positionals) {
  const name = basename(path).replace(/\.bio(?:\.gz)?$|\.txt$/, '');
  const texts = readTexts(path, name).filter(({ id }) => values['held-out'] !== true || isHeldOut(id)).map(({ raw }) => raw);
  const titles = texts.map((text) => titleCase(text, 'small-words'));
  rows[name] = row(score(texts, finder), score(titles, finder));
  rows[`${name}, tagger alone`] = row(score(texts, tagger), score(titles, tagger));
  if (Number(values.examples) > 0) printErrors(texts, Number(values.examples));
}
console.table(rows);

function readTexts(path: string, name: string): { readonly id: string; readonly raw: RawText }[] {
  if (path.endsWith('.txt')) return parsePassages(readFileSync(path, 'utf8'), path);
  const corpus = corpora.find((one) => one.name === name) ?? { name, weight: 1, marksNoOthers: false, isDoubtful: false, isLarge: false, cutsHyphens: false };
  return readDocuments(path, corpus).map((document) => ({ id: document.id, raw: rawText(document) }));
}

function row(counts: Counts, titles: Counts): Record<string, string> {
  const all = total(counts);
  return {
    ...Object.fromEntries(scoredTypes.map((type) => [type, f1(counts[type]).toFixed(1)])),
    all: f1(all).toFixed(1),
    precision: ((100 * all.right) / all.found).toFixed(1),
    recall: ((100 * all.right) / all.expected).toFixed(1),
    'title case': f1(total(titles)).toFixed(1),
  };
}

type Marked = Span & { readonly type: string };

/** What is wrong with a name: nothing there, another type, the same name with other edges, or not found. */
function printErrors(texts: readonly RawText[], most: number): void {
  const kinds = new Map<string, string[]>();
  const note = (kind: string, example: string) => kinds.set(kind, [...(kinds.get(kind) ?? []), example]);
  for (const { text, names } of texts) {
    const expected = names.map(({ start, end, label }): Marked => ({ start, end, type: typeOf[label] ?? 'Other' }));
    const found = finder.tag(text, []).filter(({ type }) => scoredTypes.some((one) => one === type));
    for (const one of found) {
      const rival = expected.find((other) => overlaps(one, other));
      if (rival === undefined) note(`false ${one.type}`, inContext(text, one));
      else if (rival.start !== one.start || rival.end !== one.end) note(`edges ${one.type}`, `${inContext(text, one)}   marked ${rival.type} “${spanText(text, rival)}”`);
      else if (rival.type !== one.type) note(`${one.type} for ${rival.type}`, inContext(text, one));
    }
    for (const one of expected.filter(({ type }) => type !== 'Other')) if (!found.some((other) => overlaps(one, other))) note(`missed ${one.type}`, inContext(text, one));
  }
  for (const [kind, examples] of [...kinds].sort(([, a], [, b]) => b.length - a.length)) {
    console.log(`${kind}: ${examples.length}`);
    const step = Math.max(1, Math.floor(examples.length / most));
    for (const example of examples.filter((_, at) => at % step === 0).slice(0, most)) console.log(`    ${example}`);
  }
}

function inContext(text: string, { start, end }: Span): string {
  return `${text.slice(Math.max(0, start - 40), start)}[${text.slice(start, end)}]${text.slice(end, end + 30)}`.replace(/\n/g, ' ¶ ');
}
