import { listen } from './listen';
import type { PaintedMention } from './painted-mention';

/**
 * How many marks are painted all at once and, on a page with more, how far above and below the window they are painted ahead, in window
 * heights. Chromium examines every range of a highlight after each change of the page, some hundredths of a millisecond each, so while the
 * page is changing, only what is in view is painted, and a little around it.
 */
const calm = { bearable: 250, ahead: 1 };
const restless = { bearable: 40, ahead: 0.1 };

/**
 * The mentions to paint now: all of them or, on a page with very many, those near the window. Each element with mentions is asked where it is, because the elements need
 * not be in order from top to bottom: a column beside the story begins at the top again. In an element taller than the window, a binary search finds the first and the last.
 */
export function nearView(painted: readonly PaintedMention[], isRestless: boolean): readonly PaintedMention[] {
  const { bearable, ahead } = isRestless ? restless : calm;
  if (painted.length <= bearable) return painted;
  const [from, to] = [-ahead * innerHeight, (1 + ahead) * innerHeight];
  const near = new Set([...Map.groupBy(painted, ({ block }) => block.element)].flatMap(([element, inside]) => {
    // Asking about what is not drawn until it is scrolled to would force its layout.
    if (!element.checkVisibility({ contentVisibilityAuto: true })) return [];
    const { top, bottom, height } = element.getBoundingClientRect();
    if (height > innerHeight) return inside.slice(firstBelow(inside, from), firstBelow(inside, to));
    return bottom > from && top < to ? inside : [];
  }));
  return painted.filter((mention) => near.has(mention));
}

/** Index of the first mention whose box begins below this height of the window. */
function firstBelow(painted: readonly PaintedMention[], height: number): number {
  let low = 0;
  let high = painted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const top = painted[middle]?.range.getBoundingClientRect().top ?? 0;
    if (top < height) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** How long after a movement the window is examined again, in milliseconds. */
const soon = 100;

/** Calls back when something else may be near the window, until `lifetime` ends. Returns a function that triggers this too, because pages move their text without an event. */
export function whenMoved(moved: () => void, isRestless: () => boolean, lifetime: AbortSignal): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const look = () => {
    timer = undefined;
    moved();
  };
  const later = () => {
    timer ??= setTimeout(() => {
      // Right after one of the page's frames everything is laid out; before it, asking would force another layout for us alone.
      if (isRestless()) requestAnimationFrame(() => setTimeout(look));
      else look();
    }, soon);
  };
  for (const event of ['scroll', 'resize'] as const) listen(event, later, lifetime);
  return later;
}
