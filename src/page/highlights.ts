import type { Mentions } from '../engine/mentions';
import type { Span } from '../engine/span';
import type { MentionPlace } from '../protocol/requests';
import type { TextBlock } from '../reading/text-block';
import { browserLayout } from './browser-layout';
import { isSame, type PageText } from './chunks';
import { isInBox } from './in-box';
import { nearView, whenMoved } from './near-view';
import { PaintedMention } from './painted-mention';
import { createRegistry } from './registry';
import { breath, sliceTime } from './slices';

/** What is painted on the page, and the way back from a point to the mention there. */
export interface Highlights {
  /** All painted mentions in the order of the text. */
  readonly painted: readonly PaintedMention[];
  /**
   * Prepares the painting of these mentions, in slices, and returns a function that swaps it in all at once, leaving alone what stays the same. `undefined` when it
   * is no longer needed.
   */
  prepare(page: PageText, mentions: Mentions, goesOn: () => boolean): Promise<(() => void) | undefined>;
  clear(): void;
  /** The mention drawn at a point of the viewport, in CSS pixels. */
  at(x: number, y: number): PaintedMention | undefined;
  of(place: MentionPlace): PaintedMention | undefined;
  /** Highlights the current mention with a wash of colour; `undefined` clears it. */
  setCurrent(mention: PaintedMention | undefined): void;
  /** Whether it is still painted and its words are still there. */
  has(mention: PaintedMention): boolean;
}

/**
 * Paints by the CSS Custom Highlight API: no node of the page changes.
 *
 * @param isRestless whether the page is changing now
 * @param keepStyles puts back the styles of the paint where the page has taken them away
 */
export function createHighlights(document: Document, isRestless: () => boolean, keepStyles: () => void, lifetime: AbortSignal): Highlights {
  const registry = createRegistry();
  let timer: ReturnType<typeof setInterval> | undefined;
  let painted: readonly PaintedMention[] = [];
  let near: readonly PaintedMention[] = [];
  let byNode = new WeakMap<Node, PaintedMention[]>();

  const register = (next: readonly PaintedMention[]) => {
    const stays = new Set(next);
    for (const mention of near) if (!stays.has(mention)) mention.release();
    near = next;
    byNode = nodesOf(near);
    for (const kind of kinds) registry.set(`newsgloss-${kind}`, near.filter(({ place }) => place.kind === kind).map((mention) => mention.keep()).filter(({ collapsed }) => !collapsed));
  };
  const moved = whenMoved(() => {
    const next = nearView(painted, isRestless());
    if (!isSame(next, near)) register(next);
  }, isRestless, lifetime);

  const look = () => {
    if (document.hidden) return;
    registry.keep();
    keepStyles();
    moved();
  };

  const clear = () => {
    clearInterval(timer);
    timer = undefined;
    painted = [];
    near = [];
    byNode = new WeakMap();
    registry.clear();
  };
  lifetime.addEventListener('abort', clear);

  const prepare = async (page: PageText, mentions: Mentions, goesOn: () => boolean) => {
    const before = Map.groupBy(painted, ({ block }) => block);
    const next = new Map<PaintedMention, PaintedMention>();
    let sliceEnd = performance.now() + sliceTime;
    for (const { block, place, span } of placesOf(page, mentions)) {
      const mention = new PaintedMention(block, span, place);
      const known = (before.get(block) ?? painted).find((each) => each.place.kind === place.kind && each.isAt(mention));
      next.set(known ?? mention, mention);
      if (performance.now() < sliceEnd) continue;
      await breath(document);
      if (!goesOn()) return undefined;
      sliceEnd = performance.now() + sliceTime;
    }
    return () => {
      for (const [mention, { block, span, place }] of next) Object.assign(mention, { block, span, place });
      painted = [...next.keys()];
      register(nearView(painted, isRestless()));
      if (painted.length > 0) timer ??= setInterval(look, lookEvery);
    };
  };

  return {
    get painted() {
      return painted;
    },
    prepare,
    clear,
    at: (x, y) => hit(document, byNode, x, y),
    of: (place) => painted.find((mention) => isSamePlace(mention.place, place)),
    setCurrent: (mention) => {
      registry.set('newsgloss-current', mention === undefined ? [] : [mention.range]);
      for (const kind of kinds) registry.set(`newsgloss-current-${kind}`, mention?.place.kind === kind ? [mention.range] : []);
    },
    has: (mention) => !mention.range.collapsed && painted.includes(mention),
  };
}

/** How often the paint is checked, in milliseconds: no event says that a page has moved its text, or cleared the registry that it shares with us. */
const lookEvery = 500;

const kinds = ['figure', 'entity'] as const;

/** All mentions in the order of the page, each with its block and its place in that block's text. */
function* placesOf({ blocks, starts }: PageText, { figures, entities }: Mentions): Generator<{ readonly block: TextBlock; readonly place: MentionPlace; readonly span: Span }> {
  const all: { place: MentionPlace; span: Span }[] = figures.map((span, figure) => ({ place: { kind: 'figure', figure }, span }));
  for (const [entity, { mentions }] of entities.entries()) for (const [mention, span] of mentions.entries()) all.push({ place: { kind: 'entity', entity, mention }, span });
  let index = 0;
  for (const { place, span: { start, end } } of all.sort((a, b) => a.span.start - b.span.start)) {
    while ((starts[index + 1] ?? Infinity) <= start) index++;
    const block = blocks[index];
    const from = starts[index];
    if (block !== undefined && from !== undefined) yield { block, place, span: { start: start - from, end: end - from } };
  }
}

/** For each text node, the mentions that are in it, whole or in part. */
function nodesOf(near: readonly PaintedMention[]): WeakMap<Node, PaintedMention[]> {
  const byNode = new WeakMap<Node, PaintedMention[]>();
  for (const mention of near) {
    const range = mention.keep();
    const { startContainer, endContainer } = range;
    const within = startContainer === endContainer ? [startContainer] : mention.block.pieces.map(({ node }) => node).filter((node) => range.intersectsNode(node));
    for (const node of new Set<Node>(within)) byNode.set(node, [...(byNode.get(node) ?? []), mention]);
  }
  return byNode;
}

/**
 * The mention at a point. The element there, found through all shadow roots, directly contains the text drawn there; of the mentions in that
 * text, it is the one with a box around the point. (`highlightsFromPoint` would do this, but only from Chrome 140 and Firefox 150 on.)
 */
function hit(document: Document, byNode: WeakMap<Node, PaintedMention[]>, x: number, y: number): PaintedMention | undefined {
  for (const element of elementsAt(document, x, y)) {
    for (const node of element.childNodes) {
      const found = byNode.get(node)?.find(({ range }) => [...range.getClientRects()].some((box) => isInBox(box, x, y)));
      if (found !== undefined) return found;
    }
  }
  return undefined;
}

/**
 * The element at a point and, if it has a shadow root, the one in there, and so on, because the text of a slot belongs to the outer element. An invisible link may
 * cover a whole teaser: then the element below it too.
 */
function elementsAt(document: Document, x: number, y: number): ReadonlySet<Element> {
  const found = new Set<Element>();
  let root: DocumentOrShadowRoot | null = document;
  while (root !== null) {
    const element: Element | null = root.elementFromPoint(x, y);
    if (element === null || found.has(element)) break;
    found.add(element);
    const [, below] = element.localName === 'a' && getComputedStyle(element).backgroundColor === 'rgba(0, 0, 0, 0)' ? root.elementsFromPoint(x, y) : [];
    if (below !== undefined) found.add(below);
    root = browserLayout.shadowRoot(element);
  }
  return found;
}

function isSamePlace(a: MentionPlace, b: MentionPlace): boolean {
  if (a.kind === 'figure') return b.kind === 'figure' && a.figure === b.figure;
  return b.kind === 'entity' && a.entity === b.entity && a.mention === b.mention;
}
