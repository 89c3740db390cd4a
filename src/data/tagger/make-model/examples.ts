import { readElsewhere } from '../../../engine/entities/tagger/elsewhere';
import { mostFeatures, readFeatures } from '../../../engine/entities/tagger/features';
import type { NameLists } from '../../../engine/entities/tagger/name-lists';
import { readText, type Reading } from '../../../engine/entities/tagger/reading';
import { readForm, type WordForm } from '../../../engine/entities/tagger/word-form';
import type { WordUses } from '../../../engine/entities/tagger/word-uses';
import { linesOf } from '../../../engine/lines';
import type { Span } from '../../../engine/span';
import type { Corpus } from './corpora';
import type { RawText } from './raw-text';

/**
 * Chains of pieces with their features, as flat lists: chain c has pieces
 * `chainStarts[c]` to `chainStarts[c + 1]`, piece p has features `featureStarts[p]` to `featureStarts[p + 1]`.
 */
export interface Examples {
  readonly chainStarts: Int32Array;
  readonly chainWeights: Float32Array;
  /** Which document each chain is of. */
  readonly chainDocuments: Int32Array;
  readonly featureStarts: Int32Array;
  /** Hashes until `indexFeatures` has been over them, then row numbers; −1 for none. */
  readonly features: Int32Array;
  /** Where each piece stands in its text. */
  readonly starts: Int32Array;
  readonly ends: Int32Array;
}

/** One text to learn from. */
export interface Lesson {
  readonly raw: RawText;
  readonly corpus: Corpus;
  /** The lesson that this is a recased copy of; absent: it is as written. */
  readonly copyOf?: number;
}

/** Keeps every word form that it has read. */
function formReader(lists: NameLists, uses: WordUses): (written: string) => WordForm {
  const forms = new Map<string, WordForm>();
  return (written) => {
    const known = forms.get(written);
    if (known !== undefined) return known;
    const form = readForm(written, lists, uses);
    forms.set(written, form);
    return form;
  };
}

/** Lessons as the learner reads them: the features of every piece, in flat arrays. */
export function makeExamples(lessons: readonly Lesson[], lists: NameLists, uses: WordUses): Examples {
  const chainStarts = new Numbers();
  const chainWeights: number[] = [];
  const chainDocuments: number[] = [];
  const featureStarts = new Numbers();
  const features = new Numbers();
  const starts = new Numbers();
  const ends = new Numbers();
  const formOf = formReader(lists, uses);
  const buffer = new Uint32Array(mostFeatures);
  lessons.forEach(({ raw, corpus }, document) => {
    const reading = readText(raw.text, linesOf(raw.text), formOf, lists);
    const elsewhere = readElsewhere(reading);
    for (const { start, end } of chains(reading)) {
      chainStarts.push(starts.length);
      chainWeights.push(corpus.weight);
      chainDocuments.push(document);
      for (let at = start; at < end; at++) {
        featureStarts.push(features.length);
        starts.push(reading.starts[at] ?? 0);
        ends.push(reading.ends[at] ?? 0);
        const count = readFeatures(reading, at, elsewhere, buffer);
        for (let one = 0; one < count; one++) features.push(buffer[one] ?? 0);
      }
    }
  });
  chainStarts.push(starts.length);
  featureStarts.push(features.length);
  return {
    chainStarts: chainStarts.values(),
    chainWeights: Float32Array.from(chainWeights),
    chainDocuments: Int32Array.from(chainDocuments),
    featureStarts: featureStarts.values(),
    features: features.values(),
    starts: starts.values(),
    ends: ends.values(),
  };
}

/** Runs of active pieces, none across a sentence's end. */
function chains({ active, count, sentenceEnd }: Reading): Span[] {
  const found: Span[] = [];
  for (let at = 0; at < count; ) {
    if (active[at] !== 1) {
      at++;
      continue;
    }
    let end = at + 1;
    while (end < (sentenceEnd[at] ?? 0) && active[end] === 1) end++;
    found.push({ start: at, end });
    at = end;
  }
  return found;
}

/** A list of numbers that grows without an object for each. */
class Numbers {
  length = 0;
  private memory: Int32Array;
  constructor() {
    this.memory = new Int32Array(1 << 16);
  }
  push(value: number): void {
    if (this.length === this.memory.length) {
      const larger = new Int32Array(this.memory.length * 2);
      larger.set(this.memory);
      this.memory = larger;
    }
    this.memory[this.length++] = value;
  }
  values(): Int32Array {
    return this.memory.slice(0, this.length);
  }
}
