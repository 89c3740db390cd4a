import { options, type VNode } from 'preact';

/**
 * From now on, what is drawn answers the reader alone, and no script of the page: cards stand in an open shadow root, whose buttons a page could click, answering
 * the question about look-ups for the reader. Each handler asks for itself, as a page may also take a button out of the card before it clicks it.
 */
export function hearOnlyReader(): void {
  options.vnode = ({ type, props }: VNode<Record<string, unknown>>) => {
    if (typeof type !== 'string') return;
    for (const [name, handler] of Object.entries(props)) {
      if (name.startsWith('on')) props[name] = fromReader(handler as (event: Event) => void);
    }
  };
}

/** A listener that answers what the reader does, and no event that a script of the page has made up. */
export function fromReader<Heard extends Event>(listener: (event: Heard) => void): (event: Heard) => void {
  return (event) => { if (event.isTrusted) listener(event); };
}
