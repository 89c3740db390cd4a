import { bestLabels } from '../../../engine/entities/tagger/best-labels';
import { labelCount, namesOf } from '../../../engine/entities/tagger/labels';
import type { KindName } from './allowed-labels';
import type { Examples } from './examples';
import type { Weights } from './train-crf';

/** Adds to `names`, document by document, what the weights take for names in the given chains. */
export function predict(examples: Examples, chains: Int32Array, weights: Weights, names: KindName[][]): void {
  const { chainStarts, chainDocuments, featureStarts, features, starts, ends } = examples;
  for (const chain of chains) {
    const from = chainStarts[chain] ?? 0;
    const count = (chainStarts[chain + 1] ?? 0) - from;
    const scores = new Float64Array(count * labelCount);
    for (let at = 0; at < count; at++) {
      const end = featureStarts[from + at + 1] ?? 0;
      for (let one = featureStarts[from + at] ?? 0; one < end; one++) {
        const row = features[one] ?? -1;
        if (row < 0) continue;
        for (let label = 0; label < labelCount; label++) scores[at * labelCount + label] = (scores[at * labelCount + label] ?? 0) + (weights.features[row * labelCount + label] ?? 0);
      }
    }
    const document = names[chainDocuments[chain] ?? 0];
    for (const { first, last, kind } of namesOf(bestLabels(scores, count, weights.transitions), count)) document?.push({ start: starts[from + first] ?? 0, end: ends[from + last] ?? 0, kind });
  }
}
