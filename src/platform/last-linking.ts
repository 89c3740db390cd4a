import { readLinking, type Linking } from '../protocol/in-memory';
import type { Entity } from '../protocol/requests';
import { inTurn } from './in-turn';
import { sessionMemory } from './session-memory';

/** How names were linked on the page that was read last; in memory until the browser is closed, never on disk. */
const memory = sessionMemory('linking', readLinking);

/** Keeps how the names of a page were linked; a long page is read in parts, each of which adds its names. */
export function keepLinking(url: string, entities: readonly Entity[]): Promise<void> {
  return inTurn('linking', async () => {
    const before = await lastLinking();
    const names = new Map((before?.url === url ? before.names : []).map((one) => [one.name, one]));
    for (const { name, record, reason } of entities) names.set(name, { name, record, reason });
    await memory.write({ url, names: [...names.values()] });
  });
}

/** How names were linked on the page that was read last; `null` when there is none, or it has been forgotten. */
export function lastLinking(): Promise<Linking | null> {
  return memory.read();
}

/** Forgets it: nothing is kept of any page. */
export function forgetLinking(): Promise<void> {
  return memory.write(null);
}
