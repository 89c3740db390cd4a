/**
 * Index of the first value in `ordered` for which `holds` is true, found by binary search; the length of the list if there is none.
 * @param holds false for all values before some place in the order, and true for all from there on
 */
export function firstWhere<Ordered>(ordered: readonly Ordered[], holds: (one: Ordered) => boolean): number {
  let low = 0;
  let high = ordered.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(ordered[middle] as Ordered)) high = middle;
    else low = middle + 1;
  }
  return low;
}
