import { featureBits } from './features';
import { readModelFile } from './model-file';
import { nameLists, type NameLists } from './name-lists';
import { wordUses, type WordUses } from './word-uses';

/** A trained model, ready to be asked. */
export interface Model {
  readonly lists: NameLists;
  readonly uses: WordUses;
  /** `from * labelCount + to` */
  readonly transitions: Float64Array;
  /** Adds what the first `count` of `features` say to the scores of the labels at `into[base …]`. */
  addScores(features: Uint32Array, count: number, into: Float64Array, base: number): void;
}

/** @throws Error when the bytes are not a model of this version */
export function readModel(bytes: Uint8Array): Model {
  const { phrases, phraseLists, uses, transitions, features, labels, weights, unit } = readModelFile(bytes);
  const labelOf = weightLabels(labels, weights.length);
  const places = new WeightPlaces(features, labels);
  return {
    lists: nameLists(phrases, phraseLists),
    uses: wordUses(uses),
    transitions: Float64Array.from(transitions),
    addScores: (asked, count, into, base) => {
      for (let one = 0; one < count; one++) {
        const place = places.of(asked[one] ?? 0);
        if (place < 0) continue;
        const start = place >>> countBits;
        const end = start + (place & ((1 << countBits) - 1));
        for (let at = start; at < end; at++) {
          const label = base + (labelOf[at] ?? 0);
          into[label] = (into[label] ?? 0) + (weights[at] ?? 0) * unit;
        }
      }
    },
  };
}

/** Which label each weight is for. */
function weightLabels(labels: Uint32Array, count: number): Uint8Array {
  const labelOf = new Uint8Array(count);
  let next = 0;
  for (let row = 0; row < labels.length; row++) for (let left = labels[row] ?? 0; left !== 0; left &= left - 1) labelOf[next++] = lowestBit(left);
  return labelOf;
}

/** A feature's place among the weights is one number: where its weights begin, and in these lowest bits how many it has. */
const countBits = 5;

/**
 * Finds the place of a feature's weights by its hash: an open hash table, at most half full. Hash and place lie side by side: most
 * features that are asked for are looked up in memory that no cache holds, and one look is enough. A slot is the hash's highest bits, so
 * that hashes in ascending order fill the table from one end to the other, which is three times as fast as here and there.
 */
class WeightPlaces {
  private readonly slots: Int32Array;
  private readonly mask: number;
  private readonly shift: number;

  /** @param features hashes, ascending */
  constructor(features: Uint32Array, labels: Uint32Array) {
    let bits = 1;
    while (2 ** bits < features.length * 2) bits++;
    this.mask = 2 ** bits - 1;
    this.shift = Math.max(0, featureBits - bits);
    this.slots = new Int32Array(2 ** (bits + 1)).fill(-1);
    let start = 0;
    for (let row = 0; row < features.length; row++) {
      const feature = features[row] ?? 0;
      let slot = feature >>> this.shift;
      while (this.slots[2 * slot] !== -1) slot = (slot + 1) & this.mask;
      const count = bitCount(labels[row] ?? 0);
      this.slots[2 * slot] = feature;
      this.slots[2 * slot + 1] = (start << countBits) | count;
      start += count;
    }
  }

  /** −1 when it has none. */
  of(feature: number): number {
    const { slots, mask } = this;
    for (let slot = feature >>> this.shift; ; slot = (slot + 1) & mask) {
      const here = slots[2 * slot] ?? -1;
      if (here === feature) return slots[2 * slot + 1] ?? -1;
      if (here === -1) return -1;
    }
  }
}

/** The number of the lowest bit that is set. */
function lowestBit(bits: number): number {
  return 31 - Math.clz32(bits & -bits);
}

function bitCount(bits: number): number {
  let count = 0;
  for (let left = bits; left !== 0; left &= left - 1) count++;
  return count;
}
