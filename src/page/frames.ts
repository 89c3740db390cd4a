import { isAlive } from '../platform/alive';
import { listen, listenAgain } from './listen';

/** A frame narrower or lower than this, in CSS pixels, holds an advertisement or a button, not an article. */
const leastWidth = 300;
const leastHeight = 200;
/** Characters of text below which there is no paragraph to read. */
const leastText = 60;
/** How long after a change a frame is looked at, in milliseconds: advertisements change all the time. */
const settleTime = 1000;

/** Whether this document is in a frame too small for an article. */
export function isSmallFrame(): boolean {
  return window !== window.top && isSmall({ width: innerWidth, height: innerHeight });
}

function isSmall({ width, height }: { readonly width: number; readonly height: number }): boolean {
  return width < leastWidth || height < leastHeight;
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
  let timer: ReturnType<typeof setTimeout> | undefined;
  const stop = () => {
    waiting.abort();
    clearTimeout(timer);
    observer.disconnect();
  };
  const go = () => {
    stop();
    begin();
  };
  const watch = () => {
    observer.observe(document, { childList: true, characterData: true, attributes: true, subtree: true });
  };
  const look = () => {
    timer = undefined;
    if (!isAlive()) stop();
    else if (document.hidden || !hasText(document)) watch();
    // Tells the size that was drawn: asked for, it would have the whole page around the frame styled and laid out for us.
    else new IntersectionObserver(([seen], sizes) => {
      sizes.disconnect();
      if (waiting.signal.aborted) return;
      if (seen?.rootBounds == null || isSmall(seen.rootBounds)) watch();
      else go();
    }, { root: document }).observe(document.documentElement);
  };
  // What changes after the first change is of no interest until it was looked at.
  const later = () => {
    observer.disconnect();
    listenAgain();
    timer ??= setTimeout(look, settleTime);
  };
  const observer = new MutationObserver(later);
  for (const event of ['pointerdown', 'focus'] as const) listen(event, go, waiting.signal);
  for (const event of ['load', 'resize', 'visibilitychange'] as const) listen(event, later, waiting.signal);
  look();
}

/** Asked of the nodes alone, drawn or not: that costs no layout. */
function hasText({ body }: { readonly body: HTMLElement | null }): boolean {
  const code = [...(body?.querySelectorAll('script, style') ?? [])].reduce((sum, { textContent }) => sum + textContent.length, 0);
  return (body?.textContent.length ?? 0) - code >= leastText;
}
