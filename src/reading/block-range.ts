import type { Span } from '../engine/span';
import type { TextBlock, TextPiece } from './text-block';

/** A place in the document: an offset inside one text node, in UTF-16 units. */
export interface TextPlace {
  readonly node: Text;
  readonly offset: number;
}

/**
 * Turns a span of a block's text into its two ends in the document.
 * @returns `undefined` when the span is empty, lies outside the text, or the page has changed a node below it since it was read
 */
export function placesOfSpan(block: TextBlock, span: Span): { readonly start: TextPlace; readonly end: TextPlace } | undefined {
  if (span.start >= span.end) return undefined;
  const start = placeOf(block, span.start);
  const last = placeOf(block, span.end - 1);
  if (start === undefined || last === undefined) return undefined;
  const end = { node: last.node, offset: last.offset + 1 };
  return end.offset > end.node.data.length || start.offset >= start.node.data.length ? undefined : { start, end };
}

/** Turns a place in the document back into an offset of the block's text; the next written character where the place itself was collapsed. */
export function offsetOfPlace(block: TextBlock, { node, offset }: TextPlace): number | undefined {
  const piece = block.pieces.find((candidate) => candidate.node === node);
  if (piece === undefined) return undefined;
  const within = piece.offsets.findIndex((at) => at >= offset);
  return piece.start + (within === -1 ? piece.offsets.length : within);
}

function placeOf({ pieces }: TextBlock, at: number): TextPlace | undefined {
  const piece = pieceAt(pieces, at);
  const offset = piece?.offsets[at - piece.start];
  return piece === undefined || offset === undefined ? undefined : { node: piece.node, offset };
}

function pieceAt(pieces: readonly TextPiece[], at: number): TextPiece | undefined {
  return pieces.findLast((piece) => piece.start <= at);
}
