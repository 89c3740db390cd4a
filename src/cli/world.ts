import type { World } from '../sources/world';

/** The world for the command line; redirects count as failures. */
export const world: World = {
  fetch: (url, timeout) => fetch(url, { redirect: 'error', signal: AbortSignal.timeout(timeout) }),
  now: () => Date.now(),
  wait: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
  base64: (bytes) => Buffer.from(bytes).toString('base64'),
};
