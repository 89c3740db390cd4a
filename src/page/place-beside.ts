/** A box of the viewport, in CSS pixels. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** In CSS pixels. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

/** Pixels between the words and the card, and between the card and the edges of the window. */
export const gap = 8;
/** A card is not made lower than this, in pixels, whatever it then covers: lower, nothing could be read. */
const lowest = 80;

/**
 * Where a card stands beside words: below them, or where it fits better above or at a side, never over them and inside the window. Where it
 * fits nowhere it is made lower, and scrolls.
 *
 * @param view the part of the window that is seen
 * @param preferred the side that is taken when both fit
 */
export function placeBeside(words: Box, card: Size, view: Box, preferred: 'below' | 'above'): { readonly left: number; readonly top: number; readonly maxHeight: number } {
  const room = { below: view.bottom - words.bottom - 2 * gap, above: words.top - view.top - 2 * gap };
  const other = preferred === 'below' ? 'above' : 'below';
  const fitting = [preferred, other].find((side) => room[side as keyof typeof room] >= card.height);
  const besides = fitting === undefined ? placeAtSide(words, card, view) : undefined;
  if (besides !== undefined) return besides;
  const side = fitting ?? (room.below >= room.above ? 'below' : 'above');
  const maxHeight = Math.max(lowest, side === 'below' ? room.below : room.above);
  const height = Math.min(card.height, maxHeight);
  const top = side === 'below' ? words.bottom + gap : words.top - gap - height;
  return { left: clamp(words.left, view.left, view.right - card.width), top: clamp(top, view.top, view.bottom - height), maxHeight };
}

function placeAtSide(words: Box, card: Size, view: Box) {
  const maxHeight = view.bottom - view.top - 2 * gap;
  const top = clamp(words.top, view.top, view.bottom - Math.min(card.height, maxHeight));
  if (view.right - words.right - 2 * gap >= card.width) return { left: words.right + gap, top, maxHeight };
  if (words.left - view.left - 2 * gap >= card.width) return { left: words.left - gap - card.width, top, maxHeight };
  return undefined;
}

/** Between where the near edge leaves its gap and where the far edge still does. */
function clamp(wanted: number, near: number, far: number): number {
  return Math.max(near + gap, Math.min(wanted, far - gap));
}
