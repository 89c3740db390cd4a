/**
 * For work that nobody waits for: says on the console what could not be done, as for all failures that a reader can do nothing about.
 * `tabs.reload(tab).catch(reportFailure('a page could not be loaded again'))`
 *
 * A bare `void` is only for promises that never reject, such as those of requests, whose refusals are values.
 */
export function reportFailure(what: string): (error: unknown) => void {
  return (error) => {
    console.warn(`Newsgloss: ${what}:`, error);
  };
}
