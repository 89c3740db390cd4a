/** Whether a point is inside a box, or on its edge; both in CSS pixels of the viewport. */
export function isInBox({ left, top, right, bottom }: DOMRect, x: number, y: number): boolean {
  return x >= left && x <= right && y >= top && y <= bottom;
}
