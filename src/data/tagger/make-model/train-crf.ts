import { Chain } from '../../../engine/entities/tagger/chain';
import { mostFeatures } from '../../../engine/entities/tagger/features';
import { labelCount, transitionIndexes } from '../../../engine/entities/tagger/labels';
import type { Examples } from './examples';
import { Random } from './random';

/** The learnt weights: how strongly each feature speaks for each label, and each label for the next. */
export interface Weights {
  /** `row * labelCount + label` */
  readonly features: Float32Array;
  /** `from * labelCount + to` */
  readonly transitions: Float32Array;
}

/** How it is learnt. */
export interface Training {
  readonly epochs: number;
  readonly rate: number;
  /** Share of features that are left out each time a piece is looked at, so that no feature relies on another. */
  readonly dropout: number;
  readonly seed: number;
  /** The weights that are kept are the mean over this many last epochs. */
  readonly averaged: number;
}

/** @param done share of the work */
type Progress = (done: number) => void;

/**
 * Trains a conditional random field by stochastic gradient with AdaGrad's step sizes. Where several labels are allowed, what is made
 * likelier is the sum over all allowed labellings. Every sum runs in a fixed order, so the same input gives the same bits.
 *
 * @param allowed for each piece a bit per label
 * @param chains the chains to learn from
 * @param rows how many features there are
 * @param from weights to go on from; a feature's weight that is 0 in it stays 0. Without it all begin at 0 and may change.
 */
export function trainCrf(examples: Examples, allowed: Int32Array, chains: Int32Array, rows: number, training: Training, progress: Progress, from?: Weights): Weights {
  const weights: Weights = from === undefined ? { features: new Float32Array(rows * labelCount), transitions: new Float32Array(labelCount * labelCount) } : { features: from.features.slice(), transitions: from.transitions.slice() };
  const means = new Float32Array(weights.features.length);
  const transitionMeans = new Float32Array(weights.transitions.length);
  const step = new Step(examples, allowed, weights, training, from?.features);
  const order = chains.slice();
  for (let epoch = 0; epoch < training.epochs; epoch++) {
    step.random.shuffle(order);
    for (let at = 0; at < order.length; at++) {
      step.learn(order[at] ?? 0);
      if (at % 4096 === 0) progress((epoch + at / order.length) / training.epochs);
    }
    if (epoch < training.epochs - training.averaged) continue;
    add(weights.features, means, training.averaged);
    add(weights.transitions, transitionMeans, training.averaged);
  }
  return { features: means, transitions: transitionMeans };
}

function add(weights: Float32Array, means: Float32Array, count: number): void {
  for (let at = 0; at < weights.length; at++) means[at] = (means[at] ?? 0) + (weights[at] ?? 0) / count;
}

/** An expectation that is this close to what is allowed changes nothing. */
const negligible = 1e-3;

class Step {
  readonly random: Random;
  private readonly chain = new Chain();
  private readonly gradients: Float32Array;
  private readonly transitionGradients = new Float32Array(labelCount * labelCount).fill(1);
  private readonly expected = new Float64Array(labelCount * labelCount);
  private scores = new Float64Array(1024 * labelCount);
  private wanted = new Float64Array(1024 * labelCount);
  private kept = new Int32Array(1024 * mostFeatures);
  private keptStarts = new Int32Array(1025);
  /** Labels of one piece that are to be made likelier or less likely, and by how much. */
  private readonly moved = new Uint8Array(labelCount);
  private readonly moves = new Float64Array(labelCount);

  private readonly examples: Examples;
  private readonly allowed: Int32Array;
  private readonly weights: Weights;
  private readonly training: Training;
  /** Not 0 where a weight may change, by weight and by row; `undefined` where all may. */
  private readonly free: Float32Array | undefined;
  private readonly freeRows: Uint8Array | undefined;

  constructor(examples: Examples, allowed: Int32Array, weights: Weights, training: Training, free: Float32Array | undefined) {
    this.free = free;
    this.freeRows = free === undefined ? undefined : rowsWithAny(free);
    this.examples = examples;
    this.allowed = allowed;
    this.weights = weights;
    this.training = training;
    this.gradients = new Float32Array(weights.features.length).fill(initialGradient);
    this.random = new Random(training.seed);
  }

  learn(index: number): void {
    const { chainStarts, chainWeights } = this.examples;
    const from = chainStarts[index] ?? 0;
    const count = (chainStarts[index + 1] ?? 0) - from;
    this.grow(count);
    const factor = chainWeights[index] ?? 0;
    const value = this.score(from, count);
    this.chain.setTransitions(this.weights.transitions);
    this.expected.fill(0);
    if (!this.chain.sum(this.scores, count, this.allowed.subarray(from, from + count))) return;
    this.wanted.set(this.chain.marginals.subarray(0, count * labelCount));
    this.chain.addTransitions(count, -factor, this.expected);
    this.chain.sum(this.scores, count, null);
    this.chain.addTransitions(count, factor, this.expected);
    this.change(count, factor, value);
    this.changeTransitions();
  }

  private grow(count: number): void {
    if (count <= this.keptStarts.length - 1) return;
    this.scores = new Float64Array(2 * count * labelCount);
    this.wanted = new Float64Array(2 * count * labelCount);
    this.kept = new Int32Array(2 * count * mostFeatures);
    this.keptStarts = new Int32Array(2 * count + 1);
  }

  /** Scores the pieces by the features that are not left out this time; returns how much each of these counts. */
  private score(from: number, count: number): number {
    const { featureStarts, features } = this.examples;
    const weights = this.weights.features;
    const threshold = this.training.dropout * 2 ** 32;
    const value = 1 / (1 - this.training.dropout);
    const { scores, kept, keptStarts, random, freeRows } = this;
    let length = 0;
    for (let at = 0; at < count; at++) {
      keptStarts[at] = length;
      const base = at * labelCount;
      scores.fill(0, base, base + labelCount);
      const end = featureStarts[from + at + 1] ?? 0;
      for (let one = featureStarts[from + at] ?? 0; one < end; one++) {
        const row = features[one] ?? -1;
        if (row < 0 || freeRows?.[row] === 0 || (threshold > 0 && random.next() < threshold)) continue;
        const first = row * labelCount;
        kept[length++] = first;
        for (let label = 0; label < labelCount; label++) scores[base + label] = (scores[base + label] ?? 0) + (weights[first + label] ?? 0);
      }
      for (let label = 0; label < labelCount; label++) scores[base + label] = (scores[base + label] ?? 0) * value;
    }
    keptStarts[count] = length;
    return value;
  }

  private change(count: number, factor: number, value: number): void {
    const { kept, keptStarts, gradients, wanted, moved, moves, free } = this;
    const { marginals } = this.chain;
    const weights = this.weights.features;
    const { rate } = this.training;
    for (let at = 0; at < count; at++) {
      let length = 0;
      for (let label = 0; label < labelCount; label++) {
        const difference = (marginals[at * labelCount + label] ?? 0) - (wanted[at * labelCount + label] ?? 0);
        if (difference < negligible && difference > -negligible) continue;
        moved[length] = label;
        moves[length++] = difference * factor * value;
      }
      if (length === 0) continue;
      const end = keptStarts[at + 1] ?? 0;
      for (let one = keptStarts[at] ?? 0; one < end; one++) {
        const row = kept[one] ?? 0;
        for (let move = 0; move < length; move++) {
          const index = row + (moved[move] ?? 0);
          if (free?.[index] === 0) continue;
          const gradient = moves[move] ?? 0;
          const sum = (gradients[index] ?? 0) + gradient * gradient;
          gradients[index] = sum;
          weights[index] = (weights[index] ?? 0) - (rate * gradient) / Math.sqrt(sum);
        }
      }
    }
  }

  private changeTransitions(): void {
    const { transitions } = this.weights;
    for (const index of transitionIndexes) {
      const gradient = this.expected[index] ?? 0;
      if (gradient === 0) continue;
      const sum = (this.transitionGradients[index] ?? 0) + gradient * gradient;
      this.transitionGradients[index] = sum;
      transitions[index] = (transitions[index] ?? 0) - (this.training.rate * gradient) / Math.sqrt(sum);
    }
  }
}

/** Keeps the first steps of a feature small: with plain AdaGrad they would be as large as any. */
const initialGradient = 0.3;

/** 1 for each row of which a label's weight is not 0. */
function rowsWithAny(weights: Float32Array): Uint8Array {
  const rows = new Uint8Array(weights.length / labelCount);
  weights.forEach((weight, index) => {
    if (weight !== 0) rows[Math.floor(index / labelCount)] = 1;
  });
  return rows;
}
