import tableUrl from '../data/pack/pack.tsv?url';
import type { Knowledge } from '../engine/entities/knowledge';
import { openPack, type Pack } from '../sources/knowledge/pack';
import { taggerFor } from './taggers';

let opening: Promise<Pack> | undefined;

/** The knowledge inside the package; read at the first question, since a background that was started for a setting needs none. */
export function loadPack(): Promise<Pack> {
  if (opening === undefined) {
    opening = readPack();
    // After a failure the next question tries again.
    opening.catch(() => (opening = undefined));
  }
  return opening;
}

async function readPack(): Promise<Pack> {
  const response = await fetch(tableUrl);
  return openPack(await response.text());
}

/** What the engine is handed to find names with, on a page in this language. */
export async function knowledgeFor(lang: string): Promise<Knowledge> {
  const [names, tagger] = await Promise.all([loadPack(), taggerFor(lang)]);
  return tagger === undefined ? { names } : { names, tagger };
}
