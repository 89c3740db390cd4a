import { isAlive } from '../platform/alive';

/** A frame below this size, in CSS pixels, holds an advertisement or a button, not an article. */
const leastFrame = { width: 300, height: 200 };
/** Characters of visible text below which there is no paragraph to read. */
const leastText = 60;
/** How long after a change a frame is looked at, in milliseconds: what it is asked costs a layout. */
const lookAfter = 1000;

export function isSmallFrame(): boolean {
  return window !== window.top && (innerWidth < leastFrame.width || innerHeight < leastFrame.height);
}

/**
 * Begins at once in the page itself; in a frame once it may hold something to read, or the reader does something in it: selected words are
 * explained anywhere. Nearly all frames are advertisements, often a dozen a page, and each would bear everything that reading needs.
 */
export function whenWorthIt(document: Document, begin: () => void): void {
  if (window === window.top) {
    begin();
    return;
  }
  const waiting = new AbortController();
  const options = { signal: waiting.signal, passive: true, capture: true };
  let timer: ReturnType<typeof setTimeout> | undefined;
  const stop = () => {
    waiting.abort();
    observer.disconnect();
  };
  const go = () => {
    stop();
    begin();
  };
  const look = () => {
    timer = undefined;
    if (waiting.signal.aborted) return;
    if (!isAlive()) stop();
    else if (!document.hidden && isWorthIt(document)) go();
    else observer.observe(document, { childList: true, characterData: true, attributes: true, subtree: true });
  };
  // Right behind an animation frame: before it, the size of this frame would have the whole page around it styled and laid out for us.
  const lookWhenDrawn = () => {
    requestAnimationFrame(() => setTimeout(look));
  };
  // What changes after the first change is of no interest until it was looked at.
  const later = () => {
    observer.disconnect();
    timer ??= setTimeout(lookWhenDrawn, lookAfter);
  };
  const observer = new MutationObserver(later);
  for (const event of ['pointerdown', 'focus']) addEventListener(event, go, options);
  for (const event of ['load', 'resize', 'visibilitychange']) addEventListener(event, later, options);
  lookWhenDrawn();
}

function isWorthIt({ body }: { readonly body: HTMLElement | null }): boolean {
  return !isSmallFrame() && (body?.innerText.length ?? 0) >= leastText;
}
