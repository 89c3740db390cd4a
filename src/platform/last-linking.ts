import { readLinking, type Linking } from '../protocol/in-memory';
import type { Entity } from '../protocol/requests';
import { inTurn } from './in-turn';
import { sessionMemory } from './session-memory';

/** Of the page that was read last; in memory until the browser is closed, never on disk. */
const memory = sessionMemory('linking', readLinking);

/** Keeps what was decided for names of a page; a long page is read in parts, and each adds its names. */
export function keepLinking(url: string, entities: readonly Entity[]): Promise<void> {
  return inTurn('linking', async () => {
    const before = await lastLinking();
    const names = new Map((before?.url === url ? before.names : []).map((one) => [one.name, one]));
    for (const { name, record, reason } of entities) names.set(name, { name, record, reason });
    await memory.write({ url, names: [...names.values()] });
  });
}

/** What was decided on the page that was read last; `null` when none was, or it was forgotten. */
export function lastLinking(): Promise<Linking | null> {
  return memory.read();
}

/** Forgets it: nothing is kept of any page. */
export function forgetLinking(): Promise<void> {
  return memory.write(null);
}
