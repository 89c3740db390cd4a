import tableUrl from '../data/pack/pack.tsv?url';
import type { Knowledge } from '../engine/entities/knowledge';
import { openPack, type Pack } from '../sources/knowledge/pack';

let opening: Promise<Pack> | undefined;

/** The knowledge inside the package; read at the first question, as a background that was started for a setting needs none. */
export function loadPack(): Promise<Pack> {
  return (opening ??= readPack());
}

async function readPack(): Promise<Pack> {
  const response = await fetch(tableUrl);
  return openPack(await response.text());
}

/** What the engine is handed to find names with. */
export async function loadKnowledge(): Promise<Knowledge> {
  return { names: await loadPack() };
}
