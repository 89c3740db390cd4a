import type { Span } from '../engine/span';
import type { TextBlock, TextPiece } from './text-block';

/** A place in the document as a Range's ends are: an offset inside a text node in UTF-16 units, or before a child of an element. */
export interface Place {
  readonly node: Node;
  readonly offset: number;
}

/**
 * Turns a span of a block's text into its two ends in the document.
 * @returns `undefined` when the span is empty, lies outside the text, or the page has changed a node below it since it was read
 */
export function placesOfSpan(block: TextBlock, span: Span): { readonly start: Place; readonly end: Place } | undefined {
  if (span.start >= span.end || span.start < 0 || span.end > block.text.length || !stillReads(block, span)) return undefined;
  const start = placeAt(block, span.start, 0);
  const end = placeAt(block, span.end - 1, 1);
  return start === undefined || end === undefined ? undefined : { start, end };
}

/**
 * Turns the two ends of a Range back into a span of the block's text: the written characters that lie between them.
 * @returns `undefined` when none does
 */
export function spanOfPlaces(block: TextBlock, start: Place, end: Place): Span | undefined {
  const span = { start: offsetOfPlace(block, start), end: offsetOfPlace(block, end) };
  return span.start < span.end ? span : undefined;
}

/** The offset of the first written character at or behind a place; the text's length when the place is behind all of it. */
function offsetOfPlace({ text, pieces }: TextBlock, place: Place): number {
  // Pieces stand in document order, so halving finds the first that ends behind the place.
  let low = 0;
  let high = pieces.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const piece = pieces[middle];
    if (piece === undefined || endsBehind(piece, place)) high = middle;
    else low = middle + 1;
  }
  const piece = pieces[low];
  if (piece === undefined) return text.length;
  const within = piece.node === place.node ? Math.max(0, place.offset - piece.offset) : 0;
  return Math.min(text.length, piece.start + within);
}

function endsBehind({ node, offset, length }: TextPiece, place: Place): boolean {
  if (node === place.node) return offset + length > place.offset;
  // A place in an element stands before its child of that index; where there is no such child, behind all of the element.
  const mark = place.node.childNodes[place.offset];
  if (mark !== undefined) return node === mark || (mark.compareDocumentPosition(node) & (following | containedBy)) !== 0;
  const relation = place.node.compareDocumentPosition(node);
  return (relation & following) !== 0 && (relation & containedBy) === 0;
}

const following = 4;
const containedBy = 16;

/** Whether the nodes say what they said when they were read; of white space, which may be written in many ways, only that it is there. */
function stillReads({ text, pieces }: TextBlock, { start, end }: Span): boolean {
  for (let index = indexAt(pieces, start); ; index++) {
    const piece = pieces[index];
    if (piece === undefined || piece.start >= end) return true;
    if (piece.node.nodeType !== textNode || (piece.length === 1 && text[piece.start] === ' ')) continue;
    const [from, to] = [Math.max(start, piece.start), Math.min(end, piece.start + piece.length)];
    if (!(piece.node as Text).data.startsWith(text.slice(from, to), piece.offset + from - piece.start)) return false;
  }
}

/** The end of the document's character that unit `at` of the text is: `side` 0 before it, 1 behind it. */
function placeAt({ pieces }: TextBlock, at: number, side: 0 | 1): Place | undefined {
  const piece = pieces[indexAt(pieces, at)];
  if (piece === undefined) return undefined;
  const { node, start, offset } = piece;
  if (node.nodeType === textNode) {
    const place = offset + at - start + side;
    return place > (node as Text).data.length ? undefined : { node, offset: place };
  }
  const parent = node.parentNode;
  return parent === null ? undefined : { node: parent, offset: [...parent.childNodes].indexOf(node) + side };
}

const textNode = 3;

/** Index of the last piece that starts at or before unit `at`. */
function indexAt(pieces: readonly TextPiece[], at: number): number {
  let low = 0;
  let high = pieces.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((pieces[middle]?.start ?? 0) <= at) low = middle;
    else high = middle - 1;
  }
  return low;
}
