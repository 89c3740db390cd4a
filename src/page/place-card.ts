import { listen } from './listen';
import { gap, placeBeside, type Box } from './place-beside';

/** What a card stands beside. */
export interface Anchor {
  /** The element that the words are in. */
  readonly element: Element;
  /** The boxes of the words now, in CSS pixels of the viewport; none when the words are gone. */
  readonly boxes: () => readonly DOMRect[];
  /** Which of the boxes the pointer is on, or 0. */
  readonly box: number;
  /** A tap opened it: on small screens the card is then a sheet at the bottom. */
  readonly tapped: boolean;
}

/** How often the words are looked for besides scrolling, in milliseconds: pages move them without telling. */
const lookEvery = 200;

/** Keeps the card beside its words until `lifetime` ends, also while the page scrolls, and calls `gone` when they are no longer to be seen: perhaps at once. */
export function placeCard(panel: HTMLElement, anchor: Anchor, gone: () => void, lifetime: AbortSignal): void {
  // Of a page that fingers have made larger the bottom is out of sight.
  const asSheet = anchor.tapped && matchMedia(smallScreen).matches && seen.scale < 1.1;
  panel.classList.toggle('sheet', asSheet);
  panel.removeAttribute('style');
  // Below an element with CSS `zoom` (html, mostly) all would be drawn larger or smaller: a card has one size everywhere.
  panel.style.zoom = String(1 / panel.currentCSSZoom);
  if (asSheet) {
    placeSheet(panel, anchor);
    return;
  }
  let before = '';
  const look = () => {
    const words = boxToAvoid(anchor);
    if (words === undefined || !isInSight(words, anchor.element)) {
      gone();
      return;
    }
    const view = seenPart();
    const now = JSON.stringify([words, view, panel.scrollHeight]);
    if (now !== before) putBeside(panel, words, view, anchor);
    before = now;
  };
  for (const event of ['scroll', 'resize'] as const) listen(event, look, lifetime);
  const timer = setInterval(look, lookEvery);
  const observer = new ResizeObserver(look);
  observer.observe(panel);
  lifetime.addEventListener('abort', () => {
    observer.disconnect();
    clearInterval(timer);
  });
  look();
}

/** Every document in a window has one. */
const seen = globalThis.visualViewport as VisualViewport;
const smallScreen = '(max-width: 600px)';

function putBeside(panel: HTMLElement, words: Box, view: Box, { element }: Anchor): void {
  panel.style.maxHeight = '';
  // A browser shows a title below the pointer: leave it the place.
  const preferred = element.closest('[title]') === null ? 'below' : 'above';
  panel.style.maxWidth = `${view.right - view.left - 2 * gap}px`;
  const { left, top, maxHeight } = placeBeside(words, panel.getBoundingClientRect(), view, preferred);
  panel.style.left = `${left}px`;
  panel.style.top = `${top}px`;
  panel.style.maxHeight = `${maxHeight}px`;
}

/** The part of the window that is seen, without its scroll bars: of a page that fingers have made larger only some of it. */
function seenPart(): Box {
  const { offsetLeft: left, offsetTop: top, width, height } = seen;
  return { left, top, right: left + width, bottom: top + height };
}

/** The box under the pointer, as high as all boxes together: of a mention that runs over two lines neither is covered. */
function boxToAvoid({ boxes, box }: Anchor): Box | undefined {
  const all = boxes();
  const at = all[box] ?? all[0];
  if (at === undefined) return undefined;
  return { left: at.left, right: at.right, top: Math.min(...all.map(({ top }) => top)), bottom: Math.max(...all.map(({ bottom }) => bottom)) };
}

/** Whether some of the words are inside the window and inside everything around them that cuts off what overflows. */
function isInSight(words: Box, element: Element): boolean {
  if (areApart(words, { left: 0, top: 0, right: innerWidth, bottom: innerHeight })) return false;
  for (let at: Element | null = element; at !== null && at !== document.body && at !== document.documentElement; at = at.parentElement) {
    const { overflowX, overflowY, display } = getComputedStyle(at);
    if (display.startsWith('inline') || (overflowX === 'visible' && overflowY === 'visible')) continue;
    if (areApart(words, at.getBoundingClientRect())) return false;
  }
  return true;
}

function areApart(a: Box, b: Box): boolean {
  return a.bottom <= b.top || a.top >= b.bottom || a.right <= b.left || a.left >= b.right;
}

/** At the bottom of the screen; the page scrolls as far as it must for the mention to be seen above it. */
function placeSheet(panel: HTMLElement, anchor: Anchor): void {
  const hidden = (boxToAvoid(anchor)?.bottom ?? 0) + gap - panel.getBoundingClientRect().top;
  if (hidden > 0) scrollBy({ top: hidden, behavior: matchMedia('(prefers-reduced-motion: reduce)').matches ? 'instant' : 'smooth' });
}
