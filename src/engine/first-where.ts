/**
 * Index of the first of `ordered` that `holds` is true of, found by halving; their number where it is true of none.
 * @param holds false of all before some place in the order, true of all from there on
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
