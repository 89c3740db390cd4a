import type { Mentions } from '../engine/mentions';
import type { Span } from '../engine/span';
import type { MentionPlace } from '../protocol/requests';
import { placesOfSpan } from '../reading/block-range';
import { mentionsInView } from './in-view';
import type { PageText } from './read-page';
import { isSame } from './same-mention';

/** What is painted on the page, and the way from a point back to what stands there. */
export interface Highlights {
  /** Replaces all paint by that of these mentions. */
  paint(page: PageText, mentions: Mentions): void;
  clear(): void;
  /** The mention drawn at a point of the viewport (CSS pixels) and the rectangle it was hit in. */
  at(x: number, y: number): { readonly mention: MentionPlace; readonly box: DOMRect } | undefined;
  /** The mentions that the window shows, topmost first. */
  inView(): readonly MentionPlace[];
  /** Washes the current mention; `undefined` washes none. */
  setCurrent(mention: MentionPlace | undefined): void;
  /** Scrolls to a mention and washes it for a moment. */
  flash(mention: MentionPlace): void;
}

/** How long a mention that was jumped to stays washed, in milliseconds: long enough to find it after a smooth scroll. */
const flashTime = 1600;

/** Paints by the CSS Custom Highlight API: no node of the page changes. Without the API (Firefox before 140) nothing is painted. */
export function createHighlights(document: Document): Highlights {
  const painted: { readonly range: Range; readonly mention: MentionPlace }[] = [];
  const registered = new Map<string, Highlight>();

  const register = (name: string, ranges: readonly Range[]) => {
    const highlight = new Highlight(...ranges);
    registered.set(name, highlight);
    CSS.highlights.set(name, highlight);
  };
  const rangeOf = (mention: MentionPlace) => painted.find((each) => isSame(each.mention, mention))?.range;
  const setCurrent = (mention: MentionPlace | undefined) => {
    const range = mention === undefined ? undefined : rangeOf(mention);
    register('newsgloss-current', range === undefined ? [] : [range]);
  };

  return {
    paint: (page, mentions) => {
      painted.length = 0;
      for (const [mention, span] of placesOf(mentions)) {
        const range = rangeOfSpan(document, page, span);
        if (range !== undefined) painted.push({ range, mention });
      }
      register('newsgloss-figure', painted.filter(({ mention }) => mention.kind === 'figure').map(({ range }) => range));
      register('newsgloss-entity', painted.filter(({ mention }) => mention.kind === 'entity').map(({ range }) => range));
    },
    clear: () => {
      painted.length = 0;
      for (const name of registered.keys()) CSS.highlights.delete(name);
      registered.clear();
    },
    at: (x, y) => hit(document, painted, x, y),
    inView: () => mentionsInView(painted, innerHeight),
    setCurrent,
    flash: (mention) => {
      const range = rangeOf(mention);
      if (range === undefined) return;
      // A hidden tab never gets to the end of a smooth scroll.
      const calm = document.hidden || matchMedia('(prefers-reduced-motion: reduce)').matches;
      range.startContainer.parentElement?.scrollIntoView({ block: 'center', behavior: calm ? 'instant' : 'smooth' });
      setCurrent(mention);
      setTimeout(() => {
        setCurrent(undefined);
      }, flashTime);
    },
  };
}

function* placesOf({ figures, entities }: Mentions): Generator<[MentionPlace, Span]> {
  for (const [figure, span] of figures.entries()) yield [{ kind: 'figure', figure }, span];
  for (const [entity, { mentions }] of entities.entries()) {
    for (const [mention, span] of mentions.entries()) yield [{ kind: 'entity', entity, mention }, span];
  }
}

function rangeOfSpan(document: Document, { blocks, hints }: PageText, span: Span): Range | undefined {
  const index = blockAt(hints, span.start);
  const [block, hint] = [blocks[index], hints[index]];
  if (block === undefined || hint === undefined) return undefined;
  const places = placesOfSpan(block, { start: span.start - hint.start, end: span.end - hint.start });
  if (places === undefined || !places.start.node.isConnected || !places.end.node.isConnected) return undefined;
  const range = document.createRange();
  range.setStart(places.start.node, places.start.offset);
  range.setEnd(places.end.node, places.end.offset);
  return range;
}

/** Index of the last block that starts at or before `offset`. */
function blockAt(hints: readonly Span[], offset: number): number {
  let low = 0;
  let high = hints.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((hints[middle]?.start ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

/**
 * The caret nearest to the point gives the place in the text; the range there counts only when the point lies in one of its boxes, because the
 * caret of empty space snaps to the nearest line. (`highlightsFromPoint` would say the same, from Chrome 140 and Firefox 150 on.)
 */
function hit(document: Document, painted: readonly { readonly range: Range; readonly mention: MentionPlace }[], x: number, y: number) {
  const caret = document.caretPositionFromPoint(x, y);
  if (caret === null) return undefined;
  for (const { range, mention } of painted) {
    if (range.comparePoint(caret.offsetNode, caret.offset) !== 0) continue;
    const box = [...range.getClientRects()].find((rect) => x >= rect.left && x <= rect.right && y >= rect.top && y <= rect.bottom);
    if (box !== undefined) return { mention, box };
  }
  return undefined;
}
