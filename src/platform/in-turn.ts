const last = new Map<string, Promise<unknown>>();

/**
 * Runs changes of one stored thing one after the other, each on what the one before has left: two that read at the same time would both write, and the second would
 * undo the first. One that fails holds up nobody. The background and the extension's own pages take turns with each other, by the locks that the browser keeps for them; where it has
 * none, each has turns of its own.
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
