import { listen } from './listen';
import { gap, placeBeside, type Box } from './place-beside';

/** What a card is placed beside. */
export interface Anchor {
  /** The element that the words are in. */
  readonly element: Element;
  /** The boxes of the words now, in CSS pixels of the viewport; none when the words are gone. */
  readonly boxes: () => readonly DOMRect[];
  /** Which of the boxes the pointer is on, or 0. */
  readonly box: number;
  /** Whether a tap opened it: on small screens the card is then a sheet at the bottom. */
  readonly tapped: boolean;
}

/** How often to check where the words are, besides when scrolling, in milliseconds: pages move them without an event. */
const lookEvery = 200;

/** Keeps the card beside its words, even while the page scrolls, until `lifetime` ends; calls `gone` when they are out of sight, which may be at once. */
export function placeCard(panel: HTMLElement, anchor: Anchor, gone: () => void, lifetime: AbortSignal): void {
  // On a page that was zoomed with the fingers the bottom is out of sight.
  const asSheet = anchor.tapped && matchMedia(smallScreen).matches && seen.scale < 1.1;
  panel.classList.toggle('sheet', asSheet);
  panel.removeAttribute('style');
  // An element with CSS `zoom` (mostly html) would scale the card too: it should have one size everywhere.
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

/** The visual viewport, which every document in a window has. */
const seen = globalThis.visualViewport as VisualViewport;
const smallScreen = '(max-width: 600px)';

function putBeside(panel: HTMLElement, words: Box, view: Box, { element }: Anchor): void {
  panel.style.maxHeight = '';
  // Browsers show a title below the pointer: leave it room.
  const preferred = element.closest('[title]') === null ? 'below' : 'above';
  panel.style.maxWidth = `${view.right - view.left - 2 * gap}px`;
  const { left, top, maxHeight } = placeBeside(words, panel.getBoundingClientRect(), view, preferred);
  panel.style.left = `${left}px`;
  panel.style.top = `${top}px`;
  panel.style.maxHeight = `${maxHeight}px`;
}

/** The visible part of the window, without scroll bars: only some of it on a page that was zoomed with the fingers. */
function seenPart(): Box {
  const { offsetLeft: left, offsetTop: top, width, height } = seen;
  return { left, top, right: left + width, bottom: top + height };
}

/** The box under the pointer, extended to the height of all boxes, so that a card covers neither line of a mention that runs over two. */
function boxToAvoid({ boxes, box }: Anchor): Box | undefined {
  const all = boxes();
  const at = all[box] ?? all[0];
  if (at === undefined) return undefined;
  return { left: at.left, right: at.right, top: Math.min(...all.map(({ top }) => top)), bottom: Math.max(...all.map(({ bottom }) => bottom)) };
}

/** Whether some of the words are inside the window and inside every ancestor that clips its overflow. */
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

/** Puts the card at the bottom of the screen, and scrolls the page as far as needed for the mention to be visible above it. */
function placeSheet(panel: HTMLElement, anchor: Anchor): void {
  const hidden = (boxToAvoid(anchor)?.bottom ?? 0) + gap - panel.getBoundingClientRect().top;
  if (hidden > 0) scrollBy({ top: hidden, behavior: matchMedia('(prefers-reduced-motion: reduce)').matches ? 'instant' : 'smooth' });
}
