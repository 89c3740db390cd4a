import type { Mentions } from '../engine/mentions';
import type { Span } from '../engine/span';
import type { MentionPlace } from '../protocol/requests';
import { placesOfSpan } from '../reading/block-places';
import type { TextBlock } from '../reading/text-block';
import type { PageText } from './chunks';
import { isSameRun, nearView, whenMoved } from './near-view';
import { createRegistry } from './registry';
import { browserLayout } from './browser-layout';
import { breath, sliceTime } from './slices';

/** A mention with its place on the page. Stays the same object for as long as its block stays the same. */
export interface PaintedMention {
  readonly range: Range;
  /** Where it starts in its block's text. */
  readonly start: number;
  /** Which of the page's mentions it is; another number may be right after the page was read again. */
  place: MentionPlace;
}

/** What is painted on the page, and the way from a point back to what stands there. */
export interface Highlights {
  /** All painted mentions in the order of the text. */
  readonly painted: readonly PaintedMention[];
  /** Replaces the paint by that of these mentions, in slices; what stays the same is not touched. */
  paint(page: PageText, mentions: Mentions): Promise<void>;
  clear(): void;
  /** The mention drawn at a point of the viewport, in CSS pixels. */
  at(x: number, y: number): PaintedMention | undefined;
  of(place: MentionPlace): PaintedMention | undefined;
  /** Washes the current mention; `undefined` washes none. */
  setCurrent(mention: PaintedMention | undefined): void;
  /** Whether it is still painted and its words are still there. */
  has(mention: PaintedMention): boolean;
}

/** Paints by the CSS Custom Highlight API: no node of the page changes. */
export function createHighlights(document: Document, lifetime: AbortSignal): Highlights {
  const registry = createRegistry(document, lifetime);
  let painted: readonly PaintedMention[] = [];
  let near: readonly PaintedMention[] = [];
  let byBlock = new Map<TextBlock, ReadonlyMap<string, PaintedMention>>();
  let byNode = new WeakMap<Node, PaintedMention[]>();
  let turn = 0;

  const register = () => {
    near = nearView(painted);
    byNode = nodesOf(byBlock, new Set(near));
    registry.set('newsgloss-figure', near.filter(({ place }) => place.kind === 'figure').map(({ range }) => range));
    registry.set('newsgloss-entity', near.filter(({ place }) => place.kind === 'entity').map(({ range }) => range));
  };
  whenMoved(() => {
    if (!isSameRun(nearView(painted), near)) register();
  }, lifetime);

  const clear = () => {
    turn++;
    painted = [];
    near = [];
    byBlock = new Map();
    byNode = new WeakMap();
    registry.clear();
  };
  lifetime.addEventListener('abort', clear);

  const paint = async (page: PageText, mentions: Mentions) => {
    const mine = ++turn;
    const next = new Map<TextBlock, Map<string, PaintedMention>>();
    let sliceEnd = performance.now() + sliceTime;
    for (const [place, span] of placesOf(mentions)) {
      addMention(next, byBlock, page, place, span);
      if (performance.now() < sliceEnd) continue;
      await breath(document);
      if (mine !== turn) return;
      sliceEnd = performance.now() + sliceTime;
    }
    byBlock = next;
    // Blocks stand in the map by first mention, figures before names: back into the order of the page.
    painted = page.blocks.flatMap((block) => [...(next.get(block)?.values() ?? [])].sort((a, b) => a.start - b.start));
    register();
  };

  return {
    get painted() {
      return painted;
    },
    paint,
    clear,
    at: (x, y) => hit(document, byNode, x, y),
    of: (place) => painted.find((mention) => isSamePlace(mention.place, place)),
    setCurrent: (mention) => {
      const rangesOf = (kind?: MentionPlace['kind']) => (mention === undefined || (kind ?? mention.place.kind) !== mention.place.kind ? [] : [mention.range]);
      registry.set('newsgloss-current', rangesOf());
      registry.set('newsgloss-current-figure', rangesOf('figure'));
      registry.set('newsgloss-current-entity', rangesOf('entity'));
    },
    has: (mention) => !mention.range.collapsed && painted.includes(mention),
  };
}

function* placesOf({ figures, entities }: Mentions): Generator<[MentionPlace, Span]> {
  for (const [figure, span] of figures.entries()) yield [{ kind: 'figure', figure }, span];
  for (const [entity, { mentions }] of entities.entries()) {
    for (const [mention, span] of mentions.entries()) yield [{ kind: 'entity', entity, mention }, span];
  }
}

/** Adds one mention under its block: the one painted there before, or a new one; none where the page has changed meanwhile. */
function addMention(
  next: Map<TextBlock, Map<string, PaintedMention>>,
  before: ReadonlyMap<TextBlock, ReadonlyMap<string, PaintedMention>>,
  { blocks, starts }: PageText,
  place: MentionPlace,
  span: Span,
): void {
  const index = blockAt(starts, span.start);
  const [block, start] = [blocks[index], starts[index]];
  if (block === undefined || start === undefined) return;
  const key = `${place.kind} ${span.start - start} ${span.end - start}`;
  const mention = before.get(block)?.get(key) ?? paintedMention(block, { start: span.start - start, end: span.end - start }, place);
  if (mention === undefined) return;
  mention.place = place;
  const ofBlock = next.get(block) ?? new Map<string, PaintedMention>();
  next.set(block, ofBlock.set(key, mention));
}

function paintedMention(block: TextBlock, span: Span, place: MentionPlace): PaintedMention | undefined {
  const places = placesOfSpan(block, span);
  // A slot's text and the text around the slot are in two trees: no Range spans both.
  if (!places?.start.node.isConnected || (places.start.node !== places.end.node && places.start.node.getRootNode() !== places.end.node.getRootNode())) return undefined;
  const range = block.element.ownerDocument.createRange();
  range.setStart(places.start.node, places.start.offset);
  range.setEnd(places.end.node, places.end.offset);
  return { range, start: span.start, place };
}

/** Index of the last block that starts at or before `offset`. */
function blockAt(starts: readonly number[], offset: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** Those of these mentions that stand in each text node, whole or in part. */
function nodesOf(byBlock: ReadonlyMap<TextBlock, ReadonlyMap<string, PaintedMention>>, near: ReadonlySet<PaintedMention>): WeakMap<Node, PaintedMention[]> {
  const byNode = new WeakMap<Node, PaintedMention[]>();
  for (const [{ pieces }, mentions] of byBlock) {
    for (const mention of mentions.values()) {
      if (!near.has(mention)) continue;
      const { startContainer, endContainer } = mention.range;
      const within = startContainer === endContainer ? [startContainer] : new Set<Node>(pieces.map(({ node }) => node).filter((node) => mention.range.intersectsNode(node)));
      for (const node of within) byNode.set(node, [...(byNode.get(node) ?? []), mention]);
    }
  }
  return byNode;
}

/**
 * The element at the point, through all shadow roots, has the text that is drawn there directly in it; of the mentions in that text, the
 * one that has a box around the point. (`highlightsFromPoint` says the same only from Chrome 140 and Firefox 150 on.)
 */
function hit(document: Document, byNode: WeakMap<Node, PaintedMention[]>, x: number, y: number): PaintedMention | undefined {
  for (const element of elementsAt(document, x, y)) {
    for (const node of element.childNodes) {
      const found = byNode.get(node)?.find(({ range }) => [...range.getClientRects()].some((box) => x >= box.left && x <= box.right && y >= box.top && y <= box.bottom));
      if (found !== undefined) return found;
    }
  }
  return undefined;
}

/** The element at the point, and where that has a shadow root, the one in there, and so on: a slot's text is the outer one's. */
function elementsAt(document: Document, x: number, y: number): ReadonlySet<Element> {
  const found = new Set<Element>();
  let root: DocumentOrShadowRoot | null = document;
  while (root !== null) {
    const element: Element | null = root.elementFromPoint(x, y);
    if (element === null || found.has(element)) break;
    found.add(element);
    root = browserLayout.shadowRoot(element);
  }
  return found;
}

export function isSamePlace(a: MentionPlace, b: MentionPlace): boolean {
  if (a.kind === 'figure') return b.kind === 'figure' && a.figure === b.figure;
  return b.kind === 'entity' && a.entity === b.entity && a.mention === b.mention;
}
