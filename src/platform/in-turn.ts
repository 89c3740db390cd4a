const last = new Map<string, Promise<unknown>>();

/**
 * Runs changes of one stored thing one after the other, each on what the one before has left: two that read at the same time would both write, and the second would
 * undo the first. One that fails holds up nobody. Each page of the extension has a turn of its own: what several of them change is changed by the background alone.
 *
 * @param thing its name
 */
export function inTurn<Changed>(thing: string, change: () => Promise<Changed>): Promise<Changed> {
  const before = last.get(thing) ?? Promise.resolve();
  const mine = before.then(change, change);
  last.set(thing, mine);
  return mine;
}
