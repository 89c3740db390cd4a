import { labelCount } from './labels';
import type { UseTable } from './word-uses';

/**
 * The model's file, little-endian, laid out in columns so that it compresses:
 *
 *   magic · counts · unit of the weights · transitions (float32)
 *   phrases of the name lists: hash steps (varint) · list bits, low bytes · high bytes
 *   words and their use: hash steps (varint) · narrow group, low bytes · high bytes; by narrow group: middle group · wide group
 *   features: hash steps (varint) · label masks, low bytes · middle bytes · high bytes · weights (int8, by feature and label)
 */
export interface ModelFile {
  readonly phrases: Uint32Array;
  readonly phraseLists: Uint16Array;
  readonly uses: UseTable;
  /** `from * labelCount + to` */
  readonly transitions: Float32Array;
  /** Hashes of features, ascending. */
  readonly features: Uint32Array;
  /** Which labels each feature has a weight for, a bit each. */
  readonly labels: Uint32Array;
  /** For each feature the weights of its labels, in the order of the labels, as multiples of `unit`. */
  readonly weights: Int8Array;
  readonly unit: number;
}

const magic = 0x3247_474e; // "NGG2"

/** Bytes of the numbers before the transitions. */
const headSize = 28;

/** @throws Error when the bytes are not a model of this version, or not all of one */
export function readModelFile(bytes: Uint8Array): ModelFile {
  const reader = new Reader(bytes);
  if (bytes.length < headSize || reader.uint32() !== magic) throw new Error('Name tagger: these bytes are no model of this version');
  const [phraseCount, wordCount, groupCount, featureCount, weightCount] = [reader.uint32(), reader.uint32(), reader.uint32(), reader.uint32(), reader.uint32()];
  const unit = reader.float32();
  const transitions = Float32Array.from({ length: labelCount * labelCount }, () => reader.float32());
  const phrases = reader.steps(phraseCount);
  const phraseLists = reader.pairs(phraseCount);
  const words = reader.steps(wordCount);
  const uses = { words, groups: reader.pairs(wordCount), middle: reader.column(groupCount), wide: reader.column(groupCount) };
  const features = reader.steps(featureCount);
  const [low, middle, high] = [reader.column(featureCount), reader.column(featureCount), reader.column(featureCount)];
  const weights = reader.column(weightCount);
  if (weights.length < weightCount) throw new Error('Name tagger: the model is cut short');
  return {
    phrases,
    phraseLists,
    uses,
    transitions,
    features,
    labels: Uint32Array.from(low, (bits, at) => bits | ((middle[at] ?? 0) << 8) | ((high[at] ?? 0) << 16)),
    weights: new Int8Array(weights.buffer, weights.byteOffset, weights.length),
    unit,
  };
}

/** The bytes that `readModelFile` reads. */
export function writeModelFile(file: ModelFile): Uint8Array {
  const { uses } = file;
  const head = new DataView(new ArrayBuffer(headSize + 4 * labelCount * labelCount));
  [magic, file.phrases.length, uses.words.length, uses.middle.length, file.features.length, file.weights.length].forEach((count, at) => {
    head.setUint32(4 * at, count, true);
  });
  head.setFloat32(headSize - 4, file.unit, true);
  file.transitions.forEach((weight, at) => {
    head.setFloat32(headSize + 4 * at, weight, true);
  });
  const byte = (of: ArrayLike<number>, shift: number) => Array.from(of, (bits) => (bits >>> shift) & 255);
  return Uint8Array.from([
    ...[new Uint8Array(head.buffer), steps(file.phrases), byte(file.phraseLists, 0), byte(file.phraseLists, 8)],
    ...[steps(uses.words), byte(uses.groups, 0), byte(uses.groups, 8), uses.middle, uses.wide],
    ...[steps(file.features), byte(file.labels, 0), byte(file.labels, 8), byte(file.labels, 16), new Uint8Array(file.weights.buffer, file.weights.byteOffset, file.weights.length)],
  ].flatMap((part) => Array.from(part)));
}

/** Ascending numbers as their differences, 7 bits a byte, the lowest first. */
function steps(ascending: Uint32Array): number[] {
  const bytes: number[] = [];
  let before = 0;
  for (const number of ascending) {
    let step = number - before;
    before = number;
    for (; step > 127; step >>>= 7) bytes.push((step & 127) | 128);
    bytes.push(step);
  }
  return bytes;
}

class Reader {
  private at = 0;
  private readonly view: DataView;
  private readonly bytes: Uint8Array;

  constructor(bytes: Uint8Array) {
    this.bytes = bytes;
    this.view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  }

  uint32(): number {
    this.at += 4;
    return this.view.getUint32(this.at - 4, true);
  }

  float32(): number {
    this.at += 4;
    return this.view.getFloat32(this.at - 4, true);
  }

  column(length: number): Uint8Array {
    this.at += length;
    return this.bytes.subarray(this.at - length, this.at);
  }

  /** Numbers of two bytes, all the low ones before all the high ones. */
  pairs(count: number): Uint16Array {
    const [lows, highs] = [this.column(count), this.column(count)];
    return Uint16Array.from(lows, (low, at) => low | ((highs[at] ?? 0) << 8));
  }

  steps(count: number): Uint32Array {
    const numbers = new Uint32Array(count);
    let before = 0;
    for (let index = 0; index < count; index++) {
      let step = 0;
      let shift = 0;
      for (let byte = 128; byte > 127; shift += 7) {
        byte = this.bytes[this.at++] ?? 0;
        step |= (byte & 127) << shift;
      }
      before += step;
      numbers[index] = before;
    }
    return numbers;
  }
}
