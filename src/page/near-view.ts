import { listen } from './listen';
import type { PaintedMention } from './painted-mention';

/**
 * Marks that a page bears all at once, and how far above and below the window they are painted ahead when it has more, in heights of the
 * window. Chromium looks at every range of a highlight after each change of the page, some hundredths of a millisecond each: while the page is
 * changing, only what is seen is painted, and a little around it.
 */
const calm = { bearable: 250, ahead: 1 };
const restless = { bearable: 40, ahead: 0.1 };

/**
 * The mentions to paint now: all of them; on a page that has very many those near the window. Asked is where each element with mentions stands, as they need not stand in
 * the order of the page: a column beside the story begins at the top again. In one that is higher than the window, the first and the last are found by halving.
 */
export function nearView(painted: readonly PaintedMention[], isRestless: boolean): readonly PaintedMention[] {
  const { bearable, ahead } = isRestless ? restless : calm;
  if (painted.length <= bearable) return painted;
  const [from, to] = [-ahead * innerHeight, (1 + ahead) * innerHeight];
  const near = new Set([...Map.groupBy(painted, ({ block }) => block.element)].flatMap(([element, inside]) => {
    // What is not drawn before it is scrolled to would be laid out for this alone.
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

/** How long after a movement, in milliseconds, the window is looked at again. */
const soon = 100;

/** Calls back when what is near the window may be something else, until `lifetime` ends. Gives what says so besides: pages move their text without telling. */
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
