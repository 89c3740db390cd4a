import { cellContext } from './cell-context';
import type { Layout } from './layout';
import type { TextBlock, TextPiece } from './text-block';

/**
 * Reads the text blocks below `root` in document order, as a generator so that the caller can pause between blocks: text of
 * inline elements is joined, each block element starts a new block, and what no reader reads as text of the article is left out.
 */
export function* readBlocks(root: Element, layout: Layout): Generator<TextBlock> {
  const writer = new BlockWriter();
  yield* readChildren(root, root, layout, writer);
  yield* writer.finish(root);
}

/** Elements whose text is not the article's: controls, code, scripts, media, navigation, and our own card. */
const leftOut = new Set(
  ('script style noscript template textarea input select option button label code pre kbd samp svg math canvas audio video iframe object embed ' +
    'nav footer dialog menu newsgloss-root rp rt').split(' '),
);
const leftOutRoles = new Set(['navigation', 'banner', 'contentinfo', 'search', 'menu', 'menubar', 'toolbar', 'tablist', 'dialog', 'textbox', 'button', 'complementary']);

/** Elements that do not interrupt a line of text (HTML, "phrasing content"). */
const inline = new Set(
  'a abbr acronym b bdi bdo big cite data del dfn em font i ins mark q s small span strike strong sub sup time tt u var wbr ruby rb img'.split(' '),
);

function* readChildren(parent: Element, block: Element, layout: Layout, writer: BlockWriter): Generator<TextBlock> {
  for (let node = parent.firstChild; node !== null; node = node.nextSibling) {
    if (node.nodeType === textNode) writer.add(node as Text);
    else if (node.nodeType === elementNode) yield* readElement(node as Element, block, layout, writer);
  }
}

const elementNode = 1;
const textNode = 3;

function* readElement(element: Element, block: Element, layout: Layout, writer: BlockWriter): Generator<TextBlock> {
  const tag = element.localName;
  if (tag === 'br') {
    yield* writer.finish(block);
    return;
  }
  if (isLeftOut(element, tag) || !layout.isShown(element)) {
    if (!inline.has(tag)) yield* writer.finish(block);
    return;
  }
  // A footnote's number would run into the figure before it: "$5" and "1".
  if (tag === 'sup' && /^\W*\d{1,3}\W*$/.test(element.textContent)) return;
  if (inline.has(tag)) {
    yield* readChildren(element, block, layout, writer);
    return;
  }
  yield* writer.finish(block);
  yield* readChildren(element, element, layout, writer);
  yield* writer.finish(element);
}

function isLeftOut(element: Element, tag: string): boolean {
  if (leftOut.has(tag)) return true;
  const role = element.getAttribute('role');
  if (role !== null && leftOutRoles.has(role)) return true;
  const editable = element.getAttribute('contenteditable');
  return editable !== null && editable !== 'false';
}

/** Gathers the text of one block, collapsing white space as browsers do. */
class BlockWriter {
  #text = '';
  #pieces: TextPiece[] = [];

  /** Adds a node's text: runs of white space become one space, none at the block's start; soft hyphens and zero-width spaces go. */
  add(node: Text): void {
    const data = node.data;
    const start = this.#text.length;
    const offsets: number[] = [];
    let written = '';
    for (let offset = 0; offset < data.length; offset++) {
      const unit = data.charAt(offset);
      if (unit === '\u00ad' || unit === '\u200b') continue;
      const white = collapses(unit);
      if (white && endsInSpace(this.#text, written)) continue;
      written += white ? ' ' : unit;
      offsets.push(offset);
    }
    if (written === '') return;
    this.#text += written;
    this.#pieces.push({ node, start, offsets });
  }

  /** Gives the block that has been gathered, if it has text, and begins a new one. */
  *finish(element: Element): Generator<TextBlock> {
    const text = this.#text.trimEnd();
    const pieces = this.#pieces;
    this.#text = '';
    this.#pieces = [];
    if (text === '') return;
    const lang = element.closest('[lang]')?.getAttribute('lang');
    const context = cellContext(element);
    yield { text, element, pieces, ...(lang ? { lang } : {}), ...(context === '' ? {} : { context }) };
  }
}

function collapses(unit: string): boolean {
  return unit === ' ' || unit === '\n' || unit === '\t' || unit === '\r' || unit === '\f';
}

function endsInSpace(before: string, written: string): boolean {
  const text = written === '' ? before : written;
  return text === '' || text.endsWith(' ');
}
