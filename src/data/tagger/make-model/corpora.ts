import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { hashText } from '../../../engine/entities/tagger/hashes';

/** A set of annotated texts, and how it is used. */
export interface Corpus {
  readonly name: string;
  /** How much one of its sentences counts. */
  readonly weight: number;
  /** Whether it marks only persons, organizations and places, so that its O may hide another kind of name. */
  readonly marksNoOthers: boolean;
  /** Whether its labels are often wrong or missing, so that what a model trained on other texts says is allowed too. */
  readonly isDoubtful: boolean;
  /** Whether it has more than half of all words. */
  readonly isLarge: boolean;
  /** Whether a lone hyphen stands inside a word that its tokenizer cut ("Bailey - Ross"). */
  readonly cutsHyphens: boolean;
}

/** What the model is trained on; sources and licences are in NOTICES.md. The large news corpus was annotated by machine, and tweets are far from news: both count for less. */
export const corpora: readonly Corpus[] = [
  { name: 'gmb', weight: 0.4, marksNoOthers: false, isDoubtful: true, isLarge: true, cutsHyphens: false },
  { name: 'redocred', weight: 1, marksNoOthers: false, isDoubtful: true, isLarge: false, cutsHyphens: false },
  { name: 'btc', weight: 0.3, marksNoOthers: true, isDoubtful: false, isLarge: false, cutsHyphens: false },
  { name: 'wnut17', weight: 0.3, marksNoOthers: true, isDoubtful: false, isLarge: false, cutsHyphens: false },
  { name: 'gum', weight: 1, marksNoOthers: true, isDoubtful: true, isLarge: false, cutsHyphens: true },
  { name: 'crossner-politics', weight: 1, marksNoOthers: false, isDoubtful: false, isLarge: false, cutsHyphens: false },
  { name: 'crossner-science', weight: 1, marksNoOthers: false, isDoubtful: false, isLarge: false, cutsHyphens: false },
  { name: 'crossner-music', weight: 1, marksNoOthers: false, isDoubtful: false, isLarge: false, cutsHyphens: false },
  { name: 'crossner-literature', weight: 1, marksNoOthers: false, isDoubtful: false, isLarge: false, cutsHyphens: false },
  { name: 'crossner-ai', weight: 1, marksNoOthers: false, isDoubtful: false, isLarge: false, cutsHyphens: false },
  { name: 'uner-ewt', weight: 1, marksNoOthers: true, isDoubtful: true, isLarge: false, cutsHyphens: true },
  { name: 'uner-pud', weight: 1, marksNoOthers: true, isDoubtful: true, isLarge: false, cutsHyphens: true },
  { name: 'wikigold', weight: 1, marksNoOthers: false, isDoubtful: false, isLarge: false, cutsHyphens: false },
  { name: 're3d', weight: 1, marksNoOthers: true, isDoubtful: true, isLarge: false, cutsHyphens: true },
];

/** A text as it is in the files of its corpus. */
export interface TaggedDocument {
  readonly id: string;
  readonly corpus: Corpus;
  readonly sentences: readonly (readonly TaggedToken[])[];
}

/** One word or mark of a corpus. */
export interface TaggedToken {
  readonly text: string;
  /** "O", "B-PER", "I-NORP" … */
  readonly tag: string;
}

/** One document in ten is only for scoring; its name decides. */
export function isHeldOut(id: string): boolean {
  return hashText(id) % 10 === 0;
}

/** Reads the documents of one corpus, `NAME.bio.gz` in `folder`. */
export function readCorpus(folder: string, corpus: Corpus): TaggedDocument[] {
  return readDocuments(join(folder, `${corpus.name}.bio.gz`), corpus);
}

/** Reads a file of marked tokens, packed or not. */
export function readDocuments(path: string, corpus: Corpus): TaggedDocument[] {
  const bytes = readFileSync(path);
  const lines = (path.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8').split('\n');
  const documents: { id: string; corpus: Corpus; sentences: TaggedToken[][] }[] = [];
  let sentence: TaggedToken[] = [];
  for (const line of [...lines, '']) {
    const isDocument = line.startsWith('# doc ');
    if (isDocument || line === '') {
      if (sentence.length > 0) documents.at(-1)?.sentences.push(sentence);
      sentence = [];
      if (isDocument) documents.push({ id: line.slice('# doc '.length), corpus, sentences: [] });
      continue;
    }
    const [text = '', tag = 'O'] = line.split('\t');
    sentence.push({ text, tag });
  }
  return documents;
}
