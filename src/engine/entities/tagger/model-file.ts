import { labelCount } from './labels';
import type { UseTable } from './word-uses';

/**
 * The model's file, little-endian, laid out in columns so that it compresses:
 *
 *   magic · counts · unit of the weights · transitions (float32)
 *   phrases of the name lists: hash steps (4 columns) · list bits (2)
 *   words and their use: hash steps (4) · narrow group (2); by narrow group: middle group (1) · wide group (1)
 *   features: hash steps (4) · label masks (3) · weights (1: int8, by feature and label)
 *
 * A column has one byte of every number, and the lowest bytes come first. Hashes ascend, and are written as the steps between them.
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

const magic = 0x3347_474e; // "NGG3"

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
  const phraseLists = new Uint16Array(reader.numbers(phraseCount, 2));
  const words = reader.steps(wordCount);
  const uses = { words, groups: new Uint16Array(reader.numbers(wordCount, 2)), middle: reader.column(groupCount), wide: reader.column(groupCount) };
  const features = reader.steps(featureCount);
  const labels = reader.numbers(featureCount, 3);
  const weights = reader.column(weightCount);
  if (weights.length < weightCount) throw new Error('Name tagger: the model is cut short');
  return {
    phrases,
    phraseLists,
    uses,
    transitions,
    features,
    labels,
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
  return Uint8Array.from([
    ...[new Uint8Array(head.buffer), ...columns(steps(file.phrases), 4), ...columns(file.phraseLists, 2)],
    ...[...columns(steps(uses.words), 4), ...columns(uses.groups, 2), uses.middle, uses.wide],
    ...[...columns(steps(file.features), 4), ...columns(file.labels, 3), new Uint8Array(file.weights.buffer, file.weights.byteOffset, file.weights.length)],
  ].flatMap((part) => Array.from(part)));
}

/** From each number to the next; the first as it is. */
function steps(ascending: Uint32Array): Uint32Array {
  return ascending.map((number, at) => number - (ascending[at - 1] ?? 0));
}

/** The lowest bytes of all numbers, then the next, `width` times. */
function columns(numbers: Uint32Array | Uint16Array, width: number): Uint8Array[] {
  return Array.from({ length: width }, (_, column) => Uint8Array.from(numbers, (number) => (number >>> (8 * column)) & 255));
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

  /** Numbers of `width` columns, at most four. Read in one turn: a turn for each column takes several times as long. */
  numbers(count: number, width: number): Uint32Array {
    const numbers = new Uint32Array(count);
    const none = new Uint8Array(count);
    const [lowest, second, third, highest] = [0, 1, 2, 3].map((column) => (column < width ? this.column(count) : none)) as [Uint8Array, Uint8Array, Uint8Array, Uint8Array];
    for (let at = 0; at < count; at++) numbers[at] = (lowest[at] ?? 0) | ((second[at] ?? 0) << 8) | ((third[at] ?? 0) << 16) | ((highest[at] ?? 0) << 24);
    return numbers;
  }

  /** Ascending numbers, from the steps between them. */
  steps(count: number): Uint32Array {
    const numbers = this.numbers(count, 4);
    for (let at = 1; at < count; at++) numbers[at] = (numbers[at] ?? 0) + (numbers[at - 1] ?? 0);
    return numbers;
  }
}
