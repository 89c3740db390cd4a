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
/** A card is never made lower than this, in pixels, whatever it covers: nothing could be read in it. */
const lowest = 80;

/**
 * Where a card goes: below the words or, if it fits better, above them or at a side, never over them and always inside the window. If it
 * fits nowhere, it is made lower, and scrolls.
 *
 * @param view the visible part of the window
 * @param preferred the side to take when both fit
 */
export function placeBeside(words: Box, card: Size, view: Box, preferred: 'below' | 'above'): { readonly left: number; readonly top: number; readonly maxHeight: number } {
  const room = { below: view.bottom - words.bottom - 2 * gap, above: words.top - view.top - 2 * gap };
  const other = preferred === 'below' ? 'above' : 'below';
  const fitting = ([preferred, other] as const).find((side) => room[side] >= card.height);
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

/** The wanted position, moved so that a gap is left at both edges. */
function clamp(wanted: number, near: number, far: number): number {
  return Math.max(near + gap, Math.min(wanted, far - gap));
}
