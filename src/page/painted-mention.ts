import type { Span } from '../engine/span';
import type { MentionPlace } from '../protocol/requests';
import { placesOfSpan } from '../reading/block-places';
import type { TextBlock } from '../reading/text-block';

/** A mention with its place on the page. Stays the same object for as long as its words stand where they do, whatever changes beside them. */
export class PaintedMention {
  block: TextBlock;
  /** Where it stands in the block's text. */
  span: Span;
  /** Which of the page's mentions it is; another number may be right after the page was read again. */
  place: MentionPlace;
  #kept: Range | undefined;

  constructor(block: TextBlock, span: Span, place: MentionPlace) {
    this.block = block;
    this.span = span;
    this.place = place;
  }

  /** Where it stands in the document; collapsed when its words are no longer there. */
  get range(): Range {
    return this.#kept ?? rangeOf(this.block, this.span);
  }

  /** Whether the other is the same words in the same place. */
  isAt(other: PaintedMention): boolean {
    if (other.block === this.block) return other.span.start === this.span.start && other.span.end === this.span.end;
    if (other.block.element !== this.block.element || other.words !== this.words) return false;
    const [mine, others] = [this.range, other.range];
    return mine.startContainer === others.startContainer && mine.startOffset === others.startOffset;
  }

  get words(): string {
    return this.block.text.slice(this.span.start, this.span.end);
  }

  /** From now on `range` is one and the same and follows what the page does: browsers look after every Range that there is, so only where it is painted. */
  keep(): Range {
    return (this.#kept ??= rangeOf(this.block, this.span));
  }

  release(): void {
    this.#kept = undefined;
  }
}

function rangeOf(block: TextBlock, span: Span): Range {
  const range = block.element.ownerDocument.createRange();
  const places = placesOfSpan(block, span);
  // A slot's text and the text around the slot are in two trees: no Range spans both.
  if (!places?.start.node.isConnected || (places.start.node !== places.end.node && places.start.node.getRootNode() !== places.end.node.getRootNode())) return range;
  range.setStart(places.start.node, places.start.offset);
  range.setEnd(places.end.node, places.end.offset);
  return range;
}
