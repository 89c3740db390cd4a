import { isAlive } from '../platform/alive';
import { listen, listenAgain } from './listen';

/** A smaller frame, in CSS pixels, holds an advertisement or a button, not an article. */
const leastWidth = 300;
const leastHeight = 200;
/** With fewer characters of text there is no paragraph to read. */
const leastText = 60;
/** How long after a change a frame is examined, in milliseconds: advertisements change all the time. */
const settleTime = 1000;

/** Whether this document is in a frame too small for an article. */
export function isSmallFrame(): boolean {
  return window !== window.top && isSmall({ width: innerWidth, height: innerHeight });
}

function isSmall({ width, height }: { readonly width: number; readonly height: number }): boolean {
  return width < leastWidth || height < leastHeight;
}

/**
 * Begins at once in the page itself; in a frame only once it may hold something to read or the reader does something in it, since selected
 * words are explained anywhere. Nearly all frames are advertisements, often a dozen on a page, and each would pay for everything that reading needs.
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
    // The observer reports the size as drawn; asking for it would force style and layout of the whole page around the frame.
    else new IntersectionObserver(([seen], sizes) => {
      sizes.disconnect();
      if (waiting.signal.aborted) return;
      if (seen?.rootBounds == null || isSmall(seen.rootBounds)) watch();
      else go();
    }, { root: document }).observe(document.documentElement);
  };
  // After the first change, further ones do not matter until the frame has been examined.
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

/** Looks at the nodes alone, drawn or not, which costs no layout. */
function hasText({ body }: { readonly body: HTMLElement | null }): boolean {
  const code = [...(body?.querySelectorAll('script, style') ?? [])].reduce((sum, { textContent }) => sum + textContent.length, 0);
  return (body?.textContent.length ?? 0) - code >= leastText;
}
