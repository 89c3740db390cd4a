import type { MentionPlace } from '../protocol/requests';

/**
 * The mentions whose first line lies in the window, topmost first. Layout is only read: about 1 ms for 2,000 ranges. A list beside the page
 * asks for it while it is open; without one nothing is measured.
 */
export function mentionsInView(painted: readonly { readonly range: Range; readonly mention: MentionPlace }[], height: number): MentionPlace[] {
  return painted
    .map(({ range, mention }) => ({ mention, box: range.getBoundingClientRect() }))
    .filter(({ box }) => box.height > 0 && box.top >= 0 && box.top < height)
    .sort((a, b) => a.box.top - b.box.top || a.box.left - b.box.left)
    .map(({ mention }) => mention);
}
