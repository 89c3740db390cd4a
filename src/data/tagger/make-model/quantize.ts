import { labelCount } from '../../../engine/entities/tagger/labels';
import type { ModelFile } from '../../../engine/entities/tagger/model-file';
import type { Weights } from './train-crf';

/** A weight's step; weights beyond ±127 of them are cut. */
export const unit = 1 / 16;

/** Weights as whole steps; weights of 0 and rows without any other are left out. */
export function quantize(weights: Weights, hashes: Uint32Array): Omit<ModelFile, 'phrases' | 'phraseLists' | 'uses'> {
  const features: number[] = [];
  const labels: number[] = [];
  const steps: number[] = [];
  hashes.forEach((hash, row) => {
    let mask = 0;
    for (let label = 0; label < labelCount; label++) {
      const weight = weights.features[row * labelCount + label] ?? 0;
      const step = Math.max(-127, Math.min(127, Math.round(weight / unit)));
      if (step === 0) continue;
      mask |= 1 << label;
      steps.push(step);
    }
    if (mask === 0) return;
    features.push(hash);
    labels.push(mask);
  });
  return { features: Uint32Array.from(features), labels: Uint32Array.from(labels), weights: Int8Array.from(steps), transitions: weights.transitions, unit };
}
