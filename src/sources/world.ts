/** What the sources use of the world. Handed in: tests need no network and no waiting, and the browser's own things stay outside. */
export interface World {
  readonly fetch: Fetch;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  readonly wait: (milliseconds: number) => Promise<void>;
  readonly base64: (bytes: Uint8Array) => string;
}

/**
 * One GET without cookies, referrer or headers of ours. Rejects when no answer comes: no network, a name that does not resolve,
 * more than `timeout` milliseconds, a redirect to anywhere.
 */
type Fetch = (url: string, timeout: number) => Promise<FetchAnswer>;

/** What is read of an answer; the browser's `Response` is one. */
export interface FetchAnswer {
  readonly status: number;
  readonly headers: { get(name: string): string | null };
  text(): Promise<string>;
  arrayBuffer(): Promise<ArrayBuffer>;
}
