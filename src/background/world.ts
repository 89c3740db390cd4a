import type { World } from '../sources/world';

/**
 * The world for what is asked by a window. Nothing that would say who asks: no cookies, no referrer, no header of ours; an answer that sends us elsewhere
 * is none. The manifest's content scripts for all sites let the background read these hosts (observed in both browsers: no Origin header either, which
 * in Firefox would name the installation); where a reader has taken that back, their CORS headers do.
 *
 * @param inPrivate then the browser keeps nothing of the answers
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
