/**
 * For work that nobody waits for: says on the console, where all failures go that no reader can mend, what could not be done.
 * `tabs.reload(tab).catch(reportFailure('a page could not be loaded again'))`
 *
 * `void` alone stands before promises that never reject, as those of requests: their refusals are values.
 */
export function reportFailure(what: string): (error: unknown) => void {
  return (error) => {
    console.warn(`Newsgloss: ${what}:`, error);
  };
}
