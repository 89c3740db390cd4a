import { existsSync, readFileSync } from 'node:fs';
import { performance } from 'node:perf_hooks';
import type { NameTagger, TaggedName } from '../../src/engine/entities/knowledge';
import { createTagger } from '../../src/engine/entities/tagger/tagger';
import { corpora, isHeldOut, readCorpus } from '../../src/data/tagger/make-model/corpora';
import { rawText, type RawText } from '../../src/data/tagger/make-model/raw-text';
import { titleCase } from '../../src/data/tagger/make-model/recase';
import { f1, score, total } from '../../src/data/tagger/make-model/score';
import { corporaFolder } from '../support/corpora-folder';
import type { BenchTable } from './bench-table';
import { bytesInUse } from './bytes-in-use';

/** Without these texts speeds are measured, but no F1. */
const hasCorpora = existsSync(corporaFolder);

/** Finders of names: ours, and what npm has. */
export const entities: BenchTable = {
  name: 'entities',
  about: 'finders of names: ms to load, words a second cold and warm on one core, MB kept, F1 on the texts held out from training, and on the same in title case (persons, organizations and places, exact)',
  measure: async () => ({ newsgloss: await row(loadOurs), compromise: await row(loadCompromise), 'wink-nlp, proper nouns, untyped': await row(loadWink) }),
};

async function row(load: () => Promise<NameTagger>): Promise<Record<string, string | number>> {
  const before = bytesInUse();
  const began = performance.now();
  const tagger = await load();
  const loaded = performance.now() - began;
  const kept = bytesInUse() - before;
  const texts = sampleTexts();
  const [cold, warm] = [speed(tagger, texts), speed(tagger, texts.map((text) => `${text} `))];
  return { 'load ms': Math.round(loaded), 'words/s cold': cold, 'words/s warm': warm, MB: Math.round(kept / 1e5) / 10, ...scores(tagger) };
}

/** At least 20,000 words: held-out news if there is any, else the demo article repeated. */
function sampleTexts(): string[] {
  if (hasCorpora) return heldOut('gmb').slice(0, 1500).map(({ text }) => text);
  const demo = readFileSync('src/demo/alibaba-investment.html', 'utf8').replace(/<[^>]*>/g, ' ');
  return Array.from({ length: 50 }, (_, at) => `${demo} ${at}`);
}

function speed(tagger: NameTagger, texts: readonly string[]): number {
  const words = texts.reduce((sum, text) => sum + text.split(/\s+/).length, 0);
  const began = performance.now();
  for (const text of texts) tagger.tag(text, [{ start: 0, end: text.length }]);
  return Math.round((1000 * words) / (performance.now() - began));
}

function heldOut(name: string): RawText[] {
  const corpus = corpora.find((one) => one.name === name);
  return corpus === undefined ? [] : readCorpus(corporaFolder, corpus).filter(({ id }) => isHeldOut(id)).map(rawText);
}

function scores(tagger: NameTagger): Record<string, string> {
  if (!hasCorpora) return {};
  return Object.fromEntries(
    corpora.map(({ name }) => {
      const texts = heldOut(name);
      return [name, `${f1(total(score(texts, tagger))).toFixed(1)} / ${f1(total(score(texts.map((text) => titleCase(text, 'small-words')), tagger))).toFixed(1)}`];
    }),
  );
}

function loadOurs(): Promise<NameTagger> {
  return Promise.resolve(createTagger(readFileSync('src/data/tagger/en.bin')));
}

async function loadCompromise(): Promise<NameTagger> {
  const { default: nlp } = await import('compromise');
  const kinds = [['people', 'Person'], ['organizations', 'Organization'], ['places', 'Place']] as const;
  return {
    lang: 'en',
    tag: (text) => {
      const document = nlp(text);
      return kinds.flatMap(([method, type]) => (document[method]().json({ offset: true }) as { offset: { start: number; length: number } }[]).map(({ offset }) => trimmed(text, offset.start, offset.length, type)));
    },
  };
}

/** Its names include the punctuation around them. */
function trimmed(text: string, start: number, length: number, type: TaggedName['type']): TaggedName {
  const own = text.slice(start, start + length);
  const front = /^[^\p{L}\p{N}]*/u.exec(own)?.[0].length ?? 0;
  const back = /(?:['’]s)?[^\p{L}\p{N}]*$/u.exec(own)?.[0].length ?? 0;
  return { start: start + front, end: start + length - back, type, confidence: 1 };
}

/** It has no such types: runs of proper nouns stand for all three, each counted as an organization. */
async function loadWink(): Promise<NameTagger> {
  const [{ default: wink }, { default: model }] = await Promise.all([import('wink-nlp'), import('wink-eng-lite-web-model')]);
  const nlp = wink(model);
  return {
    lang: 'en',
    tag: (text) => {
      const names: TaggedName[] = [];
      let at = 0;
      let inRun = false;
      const tokens = nlp.readDoc(text).tokens();
      // eslint-disable-next-line @typescript-eslint/unbound-method -- wink-nlp takes the function itself as the name of a property
      const kinds: string[] = tokens.out(nlp.its.pos);
      tokens.out().forEach((own, index) => {
        const start = text.indexOf(own, at);
        at = start + own.length;
        const proper = kinds[index] === 'PROPN';
        const last = names.at(-1);
        if (proper && inRun && last !== undefined) names[names.length - 1] = { ...last, end: at };
        else if (proper) names.push({ start, end: at, type: 'Organization', confidence: 1 });
        inRun = proper;
      });
      return names;
    },
  };
}
