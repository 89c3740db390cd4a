import english from '../data/tagger/en.bin?inline';
import type { NameTagger } from '../engine/entities/knowledge';
import { createTagger } from '../engine/entities/tagger/tagger';

/** The models, as data URLs inside this one file, by primary language subtag. */
const models: Readonly<Record<string, string>> = { en: english };

const made = new Map<string, NameTagger>();

/** The tagger of a language, unpacked when it is first asked for; `undefined` where there is none. */
export function taggerFor(lang: string): NameTagger | undefined {
  const model = models[lang];
  if (model === undefined) return undefined;
  const tagger = made.get(lang) ?? createTagger(Buffer.from(model.slice(model.indexOf(',') + 1), 'base64'), lang);
  made.set(lang, tagger);
  return tagger;
}
