import english from '../data/tagger/en.bin?url';
import type { NameTagger } from '../engine/entities/knowledge';
import { createTagger } from '../engine/entities/tagger/tagger';
import { reportFailure } from '../platform/report-failure';

/** The models in the package, by primary language subtag: one line per language. */
const models: Readonly<Record<string, string>> = { en: english };

const loading = new Map<string, Promise<NameTagger>>();

/** The tagger of a language, loaded when it is first asked for; `undefined` where there is none. */
export async function taggerFor(lang: string): Promise<NameTagger | undefined> {
  const address = models[lang];
  if (address === undefined) return undefined;
  const begun = loading.get(lang) ?? load(address, lang);
  loading.set(lang, begun);
  try {
    return await begun;
  } catch (error) {
    // Names then come from the pack alone; the next page tries again.
    loading.delete(lang);
    reportFailure(`the tagger for ${lang} could not be loaded`)(error);
    return undefined;
  }
}

/** Drops the taggers, each of which remembers the paragraphs it has read. The next page loads its own again. */
export function forgetTaggers(): void {
  loading.clear();
}

async function load(address: string, lang: string): Promise<NameTagger> {
  const response = await fetch(address);
  return createTagger(new Uint8Array(await response.arrayBuffer()), lang);
}
