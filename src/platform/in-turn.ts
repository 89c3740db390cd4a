const last = new Map<string, Promise<unknown>>();

/**
 * Runs changes of one stored thing one after the other, each starting from the outcome of the one before: if two read at the same time, the second to write would undo
 * the first. A failure does not hold up the next. The background and the extension's own pages take turns through the browser's locks; where it has none, each only
 * with itself.
 *
 * @param thing its name
 */
export function inTurn<Changed>(thing: string, change: () => Promise<Changed>): Promise<Changed> {
  const locks = (globalThis as { readonly navigator?: Partial<Navigator> }).navigator?.locks;
  if (locks !== undefined) return locks.request(`in turn: ${thing}`, change);
  const before = last.get(thing) ?? Promise.resolve();
  const mine = before.then(change, change);
  last.set(thing, mine);
  return mine;
}
