import { labelCount } from './labels';
import { readModelFile } from './model-file';
import { nameLists, type NameLists } from './name-lists';

/** A trained model, ready to be asked. */
export interface Model {
  readonly lists: NameLists;
  /** `from * labelCount + to` */
  readonly transitions: Float64Array;
  /** Adds what the first `count` of `features` say to the scores of the labels at `into[base …]`. */
  addScores(features: Uint32Array, count: number, into: Float64Array, base: number): void;
}

/** @throws Error when the bytes are not a model of this version */
export function readModel(bytes: Uint8Array): Model {
  const { phrases, phraseLists, transitions, features, labels, weights, unit } = readModelFile(bytes);
  const { starts, labelOf } = weightPlaces(labels, weights.length);
  const rows = new FeatureRows(features);
  return {
    lists: nameLists(phrases, phraseLists),
    transitions: Float64Array.from(transitions),
    addScores: (asked, count, into, base) => {
      for (let one = 0; one < count; one++) {
        const row = rows.of(asked[one] ?? 0);
        if (row < 0) continue;
        const end = starts[row + 1] ?? 0;
        for (let at = starts[row] ?? 0; at < end; at++) {
          const label = base + (labelOf[at] ?? 0);
          into[label] = (into[label] ?? 0) + (weights[at] ?? 0) * unit;
        }
      }
    },
  };
}

/** Where each feature's weights begin, and which label each weight is for. */
function weightPlaces(labels: Uint32Array, count: number): { starts: Uint32Array; labelOf: Uint8Array } {
  const starts = new Uint32Array(labels.length + 1);
  const labelOf = new Uint8Array(count);
  let next = 0;
  labels.forEach((mask, row) => {
    starts[row] = next;
    for (let label = 0; label < labelCount; label++) if (((mask >>> label) & 1) === 1) labelOf[next++] = label;
  });
  starts[labels.length] = next;
  return { starts, labelOf };
}

/** Finds a feature's row by its hash: an open hash table, at most half full. */
class FeatureRows {
  private readonly slots: Int32Array;
  private readonly mask: number;
  private readonly features: Uint32Array;

  constructor(features: Uint32Array) {
    let size = 2;
    while (size < features.length * 2) size *= 2;
    this.features = features;
    this.mask = size - 1;
    this.slots = new Int32Array(size).fill(-1);
    for (let row = 0; row < features.length; row++) {
      let slot = (features[row] ?? 0) & this.mask;
      while (this.slots[slot] !== -1) slot = (slot + 1) & this.mask;
      this.slots[slot] = row;
    }
  }

  /** −1 when it has none. */
  of(feature: number): number {
    for (let slot = feature & this.mask; ; slot = (slot + 1) & this.mask) {
      const row = this.slots[slot] ?? -1;
      if (row === -1 || this.features[row] === feature) return row;
    }
  }
}
