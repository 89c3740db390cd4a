import { keeping } from '../../keeping';
import type { Span } from '../../span';
import type { NameTagger } from '../knowledge';
import { bestLabels } from './best-labels';
import { Chain } from './chain';
import { elsewhereKey, readElsewhere, type Elsewhere } from './elsewhere';
import { mostFeatures, readFeatures } from './features';
import { mix } from './hashes';
import { labelCount, nameKinds, namesOf } from './labels';
import { readModel, type Model } from './model';
import { readText, type Reading } from './reading';
import { voteKinds, type KindMention } from './vote-kinds';
import { readForm, type WordForm } from './word-form';

/**
 * Makes a tagger of the bytes of a model file. What it finds in a paragraph depends on the whole text; a paragraph that it has seen
 * before, in a text that says the same about its words, is not read again: when a page grows, only what is new costs time.
 *
 * @param lang primary language subtag of the texts that the model was trained on
 * @throws Error when the bytes are not a model of this version
 */
export function createTagger(bytes: Uint8Array, lang = 'en'): NameTagger {
  const model = readModel(bytes);
  const chain = new Chain();
  chain.setTransitions(model.transitions);
  const forms = keeping<WordForm>(mostForms);
  const formOf = (written: string) => forms(written, () => readForm(written, model.lists, model.uses));
  const seen = keeping<readonly KindMention[]>(mostBlocks);
  const buffer = new Uint32Array(mostFeatures);
  return {
    lang,
    tag: (text, blocks, withDoubted = false) => {
      const reading = readText(text, blocks, formOf, model.lists);
      const elsewhere = readElsewhere(reading);
      const mentions: KindMention[] = [];
      let from = 0;
      for (const block of blocks) {
        const to = pieceAt(reading, from, block.end);
        const start = from;
        const found = seen(`${contextKey(reading, start, to, elsewhere)} ${text.slice(block.start, block.end)}`, () => tagBlock(reading, start, to, block, elsewhere, { model, chain, buffer }));
        for (const mention of found) mentions.push({ ...mention, start: mention.start + block.start, end: mention.end + block.start });
        from = to;
      }
      const named = voteKinds(text, mentions);
      return withDoubted ? named : named.filter(({ doubted }) => doubted !== true);
    },
  };
}

/** A form takes about 400 bytes: 8 MB at most. */
const mostForms = 20_000;
/** More paragraphs than any article has. */
const mostBlocks = 2_000;

interface Tools {
  readonly model: Model;
  readonly chain: Chain;
  readonly buffer: Uint32Array;
}

/** The first piece at or after `from` that starts at `offset` or later. */
function pieceAt({ starts, count }: Reading, from: number, offset: number): number {
  let at = from;
  while (at < count && (starts[at] ?? 0) < offset) at++;
  return at;
}

/** A number that changes when the rest of the text says something else about the words of these pieces. */
function contextKey(reading: Reading, from: number, to: number, elsewhere: ReadonlyMap<number, Elsewhere>): number {
  let key = 0;
  for (let at = from; at < to; at++) {
    const known = reading.active[at] === 1 ? elsewhere.get(reading.forms[at]?.word ?? 0) : undefined;
    if (known !== undefined) key = mix(key, elsewhereKey(reading, known, from, to));
  }
  return key;
}

/** Names in one paragraph, offsets from its start. */
function tagBlock(reading: Reading, from: number, to: number, block: Span, elsewhere: ReadonlyMap<number, Elsewhere>, tools: Tools): KindMention[] {
  const mentions: KindMention[] = [];
  for (let at = from; at < to; ) {
    if (reading.active[at] !== 1) {
      at++;
      continue;
    }
    let end = at + 1;
    while (end < (reading.sentenceEnd[at] ?? 0) && reading.active[end] === 1) end++;
    tagChain(reading, at, end, block, elsewhere, tools, mentions);
    at = end;
  }
  return mentions;
}

function tagChain(reading: Reading, from: number, to: number, block: Span, elsewhere: ReadonlyMap<number, Elsewhere>, { model, chain, buffer }: Tools, into: KindMention[]): void {
  const count = to - from;
  const scores = new Float64Array(count * labelCount);
  for (let at = from; at < to; at++) model.addScores(buffer, readFeatures(reading, at, elsewhere, buffer), scores, (at - from) * labelCount);
  const names = namesOf(bestLabels(scores, count, model.transitions), count);
  if (names.length === 0) return;
  chain.sum(scores, count, null);
  for (const { first, last } of names) {
    const kinds = nameKinds.map((_, kind) => chain.confidence({ first, last, kind }, count));
    into.push({ start: (reading.starts[from + first] ?? 0) - block.start, end: (reading.ends[from + last] ?? 0) - block.start, kinds });
  }
}

