import { options, type VNode } from 'preact';

/**
 * From now on, everything drawn answers the reader alone and not the page's scripts: cards are in an open shadow root, where a page could click the buttons and answer
 * the question about look-ups itself. Every handler checks this on its own, because a page could also take a button out of the card before clicking it.
 */
export function hearOnlyReader(): void {
  options.vnode = ({ type, props }: VNode<Record<string, unknown>>) => {
    if (typeof type !== 'string') return;
    for (const [name, handler] of Object.entries(props)) {
      if (name.startsWith('on')) props[name] = fromReader(handler as (event: Event) => void);
    }
  };
}

/** A listener that answers the reader, and ignores events made up by the page's scripts. */
export function fromReader<Heard extends Event>(listener: (event: Heard) => void): (event: Heard) => void {
  return (event) => { if (event.isTrusted) listener(event); };
}
