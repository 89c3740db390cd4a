import type { Span } from '../engine/span';
import type { MentionPlace } from '../protocol/requests';
import { placesOfSpan } from '../reading/block-places';
import type { TextBlock } from '../reading/text-block';

/** A mention with its place on the page. It stays the same object as long as its words stay where they are, whatever changes around them. */
export class PaintedMention {
  block: TextBlock;
  /** Where it is in the block's text. */
  span: Span;
  /** Which of the page's mentions it is; the numbers may change when the page is read again. */
  place: MentionPlace;
  #kept: Range | undefined;

  constructor(block: TextBlock, span: Span, place: MentionPlace) {
    this.block = block;
    this.span = span;
    this.place = place;
  }

  /** Where it is in the document; collapsed when its words are no longer there. */
  get range(): Range {
    return this.#kept ?? rangeOf(this.block, this.span);
  }

  /** Whether the other is made of the same words in the same place. */
  isAt(other: PaintedMention): boolean {
    if (other.block === this.block) return other.span.start === this.span.start && other.span.end === this.span.end;
    if (other.block.element !== this.block.element || other.words !== this.words) return false;
    const [mine, others] = [this.range, other.range];
    return mine.startContainer === others.startContainer && mine.startOffset === others.startOffset;
  }

  get words(): string {
    return this.block.text.slice(this.span.start, this.span.end);
  }

  /** From now on `range` is a single live Range. Only for painted mentions: browsers update every Range that exists at each change of the page. */
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
  // The text of a slot and the text around it are in two trees, which no Range can span.
  if (!places?.start.node.isConnected || (places.start.node !== places.end.node && places.start.node.getRootNode() !== places.end.node.getRootNode())) return range;
  range.setStart(places.start.node, places.start.offset);
  range.setEnd(places.end.node, places.end.offset);
  return range;
}
