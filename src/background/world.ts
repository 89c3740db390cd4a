import type { World } from '../sources/world';

/**
 * The world as a window's questions meet it. Requests carry nothing that says who asks: no cookies, no referrer, no header of ours; redirects
 * count as failures. The manifest's content scripts for all sites let the background read these hosts (observed in both browsers: without an Origin header,
 * which in Firefox would name the installation); where a reader has revoked that access, the hosts' CORS headers allow it.
 *
 * @param inPrivate the browser then keeps no answer in its cache
 */
export function createWorld(inPrivate: boolean): World {
  const quietly: RequestInit = { credentials: 'omit', referrerPolicy: 'no-referrer', redirect: 'error', cache: inPrivate ? 'no-store' : 'default' };
  return {
    fetch: (url, timeout) => fetch(url, { ...quietly, signal: AbortSignal.timeout(timeout) }),
    now: () => Date.now(),
    wait: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
    base64: (bytes) => btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join('')),
  };
}
