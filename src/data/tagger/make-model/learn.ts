import { createHash } from 'node:crypto';
import { everyPiece } from '../../../engine/entities/tagger/features';
import { hashText } from '../../../engine/entities/tagger/hashes';
import { alone, labelCount, nameKinds } from '../../../engine/entities/tagger/labels';
import { nameLists } from '../../../engine/entities/tagger/name-lists';
import type { ModelFile } from '../../../engine/entities/tagger/model-file';
import { wordUses } from '../../../engine/entities/tagger/word-uses';
import { givenLabels, predictedLabels, type KindName } from './allowed-labels';
import { makeExamples, type Examples, type Lesson } from './examples';
import { indexFeatures } from './index-features';
import { makeLists } from './make-lists';
import { predict } from './predict';
import { quantize } from './quantize';
import type { RawText } from './raw-text';
import { titleCase, upperCase } from './recase';
import { results, resultsPages } from './results-pages';
import type { Source } from './sources';
import { trainCrf, type Training, type Weights } from './train-crf';
import { readWordGroups } from './word-groups';

/** Everything that can be set; the seed decides all that is left to chance. */
export const settings = {
  /** Features seen less often are left out. */
  leastSeen: 2,
  /** Weights smaller than this after the training are left out; what is left is trained on, and makes up for two thirds of what that costs. */
  leastWeight: 0.1,
  /** Made-up pages of sport results. */
  resultsPages: 600,
  crossLabelRounds: 2,
  cross: { epochs: 3, rate: 0.1, dropout: 0.25, seed: 7, averaged: 1 } satisfies Training,
  final: { epochs: 6, rate: 0.1, dropout: 0.15, seed: 1, averaged: 3 } satisfies Training,
  /** Subtracted from the weight with which any piece is an organization of one word: the passages have more of these than news has, because they are the hard ones. Chosen with published sets that are not learnt from (.github/NAMES-SCORES.md). */
  loneOrganizations: 0.375,
  tuning: { epochs: 3, rate: 0.05, dropout: 0.15, seed: 3, averaged: 2 } satisfies Training,
};

/** @param share of all work that is done */
type Say = (what: string, share: number) => void;

/** Shares of the whole time that the stages take, as measured; the rest is the last training. */
const readingShare = 0.05;
const roundShare = 0.16;
const trainingShare = 0.48;

/** Texts as they are learnt from: every piece with its features and the labels that its annotators allow. */
interface Material {
  readonly lessons: readonly Lesson[];
  readonly lists: ReturnType<typeof makeLists>;
  readonly uses: ModelFile['uses'];
  readonly examples: Examples;
  readonly given: Int32Array;
}

/** Reads texts with the engine's own reader; takes a gigabyte. */
export function readMaterial(sources: readonly Source[]): Material {
  const lists = makeLists(sources.map(({ raw }) => raw));
  const lessons = withCopies(sources);
  const uses = readWordGroups();
  const examples = makeExamples(lessons, nameLists(lists.phrases, lists.phraseLists), wordUses(uses));
  return { lessons, lists, uses, examples, given: givenLabels(examples, lessons) };
}

/** A checksum of all that is read: when it changes, texts no longer look to the model as they did in training. */
export function digestOf({ examples: { chainStarts, chainWeights, featureStarts, features }, given }: Material): string {
  const digest = createHash('sha256');
  for (const list of [chainStarts, chainWeights, featureStarts, features, given]) digest.update(list);
  return digest.digest('hex').slice(0, 16);
}

/** Trains a model; the same material gives the same model to the last bit. Call it only once with the same material, since it renumbers the features. */
export function learn({ lessons, lists, uses, examples, given }: Material, say: Say): ModelFile {
  const hashes = indexFeatures(examples, settings.leastSeen);
  const allowed = given.slice();
  for (let round = 0; round < settings.crossLabelRounds; round++) {
    const predicted = crossLabel(examples, allowed, lessons, hashes.length, (share) => {
      say(`labelling each half by the other, round ${round + 1}`, readingShare + roundShare * (round + share));
    });
    const labels = predictedLabels(examples, lessons, predicted);
    for (let piece = 0; piece < allowed.length; piece++) allowed[piece] = (given[piece] ?? 0) | (labels[piece] ?? 0);
  }
  const before = readingShare + roundShare * settings.crossLabelRounds;
  const chains = allChains(examples);
  const trained = trainCrf(examples, allowed, chains, hashes.length, settings.final, (share) => {
    say('training', before + trainingShare * share);
  });
  const tuned = trainCrf(examples, allowed, chains, hashes.length, settings.tuning, (share) => {
    say('training what is left', before + trainingShare + (1 - before - trainingShare) * share);
  }, pruned(trained, settings.leastWeight));
  const lone = hashes.indexOf(everyPiece) * labelCount + loneOrganization;
  tuned.features[lone] = (tuned.features[lone] ?? 0) - settings.loneOrganizations;
  return { ...quantize(tuned, hashes), ...lists, uses };
}

const loneOrganization = 4 * nameKinds.indexOf('Organization') + alone;

/** Weights smaller than `least` as 0. */
function pruned({ features, transitions }: Weights, least: number): Weights {
  return { features: features.map((weight) => (Math.abs(weight) < least ? 0 : weight)), transitions };
}

/** Ways to recase a text, each for this share of a corpus' texts, in percent; the large corpus needs fewer. */
const recasings = [
  { recase: (raw: RawText) => titleCase(raw, 'small-words'), share: 16, shareOfLarge: 7 },
  { recase: (raw: RawText) => titleCase(raw, 'every-word'), share: 14, shareOfLarge: 5 },
  { recase: (raw: RawText) => titleCase(raw, 'first-letters-only'), share: 10, shareOfLarge: 3 },
  { recase: upperCase, share: 8, shareOfLarge: 7 },
] as const;

/** Headlines and capitals are learnt from recased copies of some texts, chosen by their names. */
function withCopies(sources: readonly Source[]): Lesson[] {
  const lessons: Lesson[] = sources.map(({ corpus, raw }) => ({ raw, corpus }));
  sources.forEach(({ id, corpus, raw }, index) => {
    let chance = hashText(`copy ${id}`) % 100;
    for (const { recase, share, shareOfLarge } of recasings) {
      chance -= corpus.isLarge ? shareOfLarge : share;
      if (chance >= 0) continue;
      lessons.push({ raw: recase(raw), corpus, copyOf: index });
      return;
    }
  });
  for (const raw of resultsPages(settings.resultsPages)) lessons.push({ raw, corpus: results });
  return lessons;
}

/** Trains on each half of the texts and lets it label the other: where annotators err, the two taggers often do not. */
function crossLabel(examples: Examples, allowed: Int32Array, lessons: readonly Lesson[], rows: number, progress: (share: number) => void): KindName[][] {
  const names: KindName[][] = lessons.map(() => []);
  const originals = allChains(examples).filter((chain) => lessons[examples.chainDocuments[chain] ?? 0]?.copyOf === undefined);
  for (const half of [0, 1]) {
    const own = originals.filter((chain) => (examples.chainDocuments[chain] ?? 0) % 2 === half);
    const others = originals.filter((chain) => (examples.chainDocuments[chain] ?? 0) % 2 !== half);
    const weights = trainCrf(examples, allowed, own, rows, settings.cross, (share) => {
      progress((half + share) / 2);
    });
    predict(examples, others, weights, names);
  }
  return names;
}

function allChains({ chainWeights }: Examples): Int32Array {
  return Int32Array.from(chainWeights.keys());
}
