type Add = () => void;

/** Events of the document reach the window too. */
type Events = WindowEventMap & DocumentEventMap;

/** The listeners that are set now. */
const listening = new Set<Add>();

/**
 * Listens for an event on the window and everything in it, before the page does, until `lifetime` ends. All of our listeners that are not on an element are set
 * here, because a page that rewrites itself (`document.open()`) removes every listener from its window, ours included.
 */
export function listen<Name extends keyof Events>(name: Name, heard: (event: Events[Name]) => void, lifetime: AbortSignal): void {
  // Adding the same listener twice has no effect.
  const add = () => {
    addEventListener(name, heard as (event: Event) => void, { signal: lifetime, capture: true });
  };
  add();
  listening.add(add);
  lifetime.addEventListener('abort', () => listening.delete(add));
}

/** Sets all listeners again, in case the page has removed them. */
export function listenAgain(): void {
  for (const add of listening) add();
}
