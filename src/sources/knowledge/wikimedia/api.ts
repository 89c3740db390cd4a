import * as v from 'valibot';
import type { World } from '../../world';
import type { Outcome } from '../outcome';
import { retryAfter } from '../../retry-after';
import type { Budget } from './budget';

/** Asks one of Wikimedia's Action APIs. */
export interface Api {
  /**
   * @param host "en.wikipedia.org", "www.wikidata.org"
   * @param parameters of the request, without those that all requests share
   * @param reserve requests that the budget keeps for what matters more: with only these left, nothing is asked
   * @returns the answer's JSON, unchecked except for errors
   */
  ask(host: string, parameters: Readonly<Record<string, string>>, reserve?: number): Promise<Outcome<unknown>>;
}

/**
 * `origin=*` asks anonymously and lets any page read the answer, so that no permission is needed beyond that of reading pages. The two ages make
 * the answer cacheable on the way. No header of ours is sent: an Api-User-Agent would be counted for all our readers together, would cost a second
 * request (preflight) where a reader has withdrawn access to sites, and would say who uses Newsgloss.
 */
const always = { format: 'json', formatversion: '2', origin: '*', maxage: '3600', smaxage: '3600' };

/** How long to wait for an answer, in milliseconds; by then the card has long said that none has come. */
const timeout = 6_000;
/** A whole country's item is 360,000 characters; nothing wanted is larger than this. */
const mostCharacters = 4_000_000;

/** Runs the requests to one host one after the other. */
export type Turns = <Answer>(host: string, ask: () => Promise<Answer>) => Promise<Answer>;

/** Wikimedia's etiquette: one request at a time to each host. All requests from this machine share these turns. */
export function createTurns(): Turns {
  const last = new Map<string, Promise<unknown>>();
  return (host, ask) => {
    const turn = (last.get(host) ?? Promise.resolve()).then(ask);
    last.set(host, turn.catch(() => undefined));
    return turn;
  };
}

/** @param budget asked before every request, and told about its outcome */
export function createApi({ fetch, now }: Pick<World, 'fetch' | 'now'>, budget: Budget, turns: Turns): Api {
  const askNow = async (host: string, parameters: Readonly<Record<string, string>>, reserve?: number): Promise<Outcome<unknown>> => {
    const busyUntil = await budget.take(reserve);
    if (busyUntil === 'reserved') return { kind: 'unasked' };
    if (busyUntil !== null) return { kind: 'busy', until: busyUntil };
    let answer;
    let body;
    try {
      answer = await fetch(addressOf(host, parameters), timeout);
      body = await answer.text();
    } catch {
      return { kind: 'unreachable' };
    }
    const { status, headers } = answer;
    const pause = retryAfter(headers.get('retry-after'), now());
    // The status comes before the body: refusals come as HTML, as JSON and as plain text.
    if (status === 429) return { kind: 'busy', until: await budget.refused(pause) };
    if (status >= 500) {
      await budget.refused(pause);
      return { kind: 'unreachable' };
    }
    if (status !== 200 || body.length > mostCharacters) return { kind: 'unusable', reason: `status ${status}, ${body.length} characters` };
    const json = parsed(body);
    const code = errorOf(json);
    if (code !== undefined && passing.has(code)) return { kind: 'busy', until: await budget.refused(pause) };
    if (json === undefined || code !== undefined) return { kind: 'unusable', reason: code ?? 'no JSON' };
    await budget.succeeded();
    return { kind: 'answered', value: json };
  };

  return { ask: (host, parameters, reserve) => turns(host, () => askNow(host, parameters, reserve)) };
}

function addressOf(host: string, parameters: Readonly<Record<string, string>>): string {
  const query = Object.entries({ ...parameters, ...always }).map(([name, value]) => `${name}=${encodeURIComponent(value)}`);
  return `https://${host}/w/api.php?${query.join('&')}`;
}

function parsed(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    return undefined;
  }
}

/** Errors that say "not now" with status 200. */
const passing = new Set(['maxlag', 'ratelimited', 'readonly']);

const single = v.object({ error: v.object({ code: v.string() }) });
const several = v.object({ errors: v.pipe(v.array(v.object({ code: v.string() })), v.minLength(1)) });

/** Code of the API's own error, in either of its two envelopes. */
function errorOf(json: unknown): string | undefined {
  if (v.is(single, json)) return json.error.code;
  return v.is(several, json) ? json.errors[0]?.code : undefined;
}
