import type { World } from '../../../src/sources/world';
import type { WebRequest } from '../web';
import { playWikimedia, type Behaviour } from './play-wikimedia';

/** The played services without a network: a world in which only they are, with its own clock. */
export interface PlayedWorld {
  readonly world: World;
  /** What was asked, in order. */
  readonly asked: readonly URL[];
  behave(behaviour: Behaviour): void;
  /** Lets milliseconds go by. */
  pass(milliseconds: number): void;
}

export const startOfTime = Date.parse('2026-11-25T10:00:00Z');

export function createPlayedWorld(): PlayedWorld {
  const played = playWikimedia();
  const asked: URL[] = [];
  let now = startOfTime;
  const fetch: World['fetch'] = async (address) => {
    const url = new URL(address);
    asked.push(url);
    const request: WebRequest = { host: url.hostname, path: url.pathname + url.search, method: 'GET', headers: {} };
    const host = played.hosts[url.hostname] ?? played.hosts[url.hostname.replace(/^[^.]+/, '*')];
    const answer = host?.(request) ?? 'broken';
    if (answer === 'broken' || answer === 'silent') throw new TypeError('Failed to fetch');
    await Promise.resolve();
    return new Response(typeof answer.body === 'string' ? answer.body : new Uint8Array(answer.body), { status: answer.status ?? 200, headers: { 'content-type': answer.type ?? 'application/json', ...answer.headers } });
  };
  return {
    world: { fetch, now: () => now, wait: () => Promise.resolve(), base64: (bytes) => Buffer.from(bytes).toString('base64') },
    asked,
    behave: (behaviour) => {
      played.behave(behaviour);
    },
    pass: (milliseconds) => {
      now += milliseconds;
    },
  };
}
