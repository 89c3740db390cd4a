import { isAlive } from '../platform/alive';

/** A frame below this size, in CSS pixels, holds an advertisement or a button, not an article. */
const leastFrame = { width: 300, height: 200 };
/** Characters of visible text below which there is no paragraph to read. */
const leastText = 60;
/** How often a frame is looked at, in milliseconds, until it is worth more. */
const lookEvery = 1000;

export function isSmallFrame(): boolean {
  return window !== window.top && (innerWidth < leastFrame.width || innerHeight < leastFrame.height);
}

/**
 * Begins at once in the page itself; in a frame once it may hold something to read, or the reader does something in it: selected words are
 * explained anywhere. Nearly all frames are advertisements, often a dozen a page, and each would bear everything that reading needs.
 */
export function whenWorthIt(document: Document, begin: () => void): void {
  const isWorthIt = () => window === window.top || (!isSmallFrame() && ((document.body as HTMLElement | null)?.innerText ?? '').length >= leastText);
  if (isWorthIt()) {
    begin();
    return;
  }
  const waiting = new AbortController();
  const timer = setInterval(() => {
    if (!isAlive()) waiting.abort();
    else if (!document.hidden && isWorthIt()) go();
  }, lookEvery);
  const go = () => {
    waiting.abort();
    begin();
  };
  for (const event of ['pointerdown', 'focus']) addEventListener(event, go, { signal: waiting.signal, passive: true, capture: true });
  waiting.signal.addEventListener('abort', () => {
    clearInterval(timer);
  });
}
