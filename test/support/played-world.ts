import type { FetchAnswer, World } from '../../src/sources/world';
import type { WebHost } from './web';

/** A world for sources in unit tests: the hosts of the played web without sockets, and a clock that the test moves. */
export interface PlayedWorld extends Pick<World, 'fetch' | 'now'> {
  /** The addresses that were asked, in order. */
  readonly asked: string[];
  pass(milliseconds: number): void;
}

/** @param start ISO 8601 time that the clock shows first */
export function playedWorld(hosts: Readonly<Record<string, WebHost>>, start: string): PlayedWorld {
  let now = Date.parse(start);
  const asked: string[] = [];
  return {
    asked,
    pass: (milliseconds) => {
      now += milliseconds;
    },
    now: () => now,
    fetch: (address, timeout) => {
      asked.push(address);
      const { host, pathname, search } = new URL(address);
      const answer = (hosts[host] ?? hosts[host.replace(/^[^.]+/, '*')])?.({ host, path: pathname + search, method: 'GET', headers: {} }) ?? 'broken';
      if (answer === 'silent') now += timeout;
      return typeof answer === 'string' ? Promise.reject(new TypeError(answer)) : Promise.resolve(answerOf(answer));
    },
  };
}

function answerOf({ body, status = 200, type = 'application/json', headers = {} }: Exclude<ReturnType<WebHost>, string>): FetchAnswer {
  const bytes = Buffer.from(body);
  return {
    status,
    headers: { get: (name) => ({ 'content-type': type, ...headers })[name.toLowerCase()] ?? null },
    text: () => Promise.resolve(bytes.toString('utf8')),
    arrayBuffer: () => Promise.resolve(new Uint8Array(bytes).buffer),
  };
}
