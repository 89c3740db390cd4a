type Add = () => void;

/** Those of its document come to the window too. */
type Events = WindowEventMap & DocumentEventMap;

/** What is listened for now. */
const listening = new Set<Add>();

/**
 * Listens for an event of the window, and of all that is in it, before the page does and until `lifetime` ends. All of our listeners that are not on an element are set
 * here: a page that writes itself anew (`document.open()`) takes them from its window, ours too.
 */
export function listen<Name extends keyof Events>(name: Name, heard: (event: Events[Name]) => void, lifetime: AbortSignal): void {
  // One that is there already is not set a second time.
  const add = () => {
    addEventListener(name, heard as (event: Event) => void, { signal: lifetime, capture: true });
  };
  add();
  listening.add(add);
  lifetime.addEventListener('abort', () => listening.delete(add));
}

/** Sets all listeners again that the page may have taken away. */
export function listenAgain(): void {
  for (const add of listening) add();
}
