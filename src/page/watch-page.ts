import type { PageReader } from '../reading/page-reader';
import { afterBursts } from './after-bursts';
import { listen } from './listen';
import { gatherChanges } from './page-changes';
import type { PaintedMention } from './painted-mention';

/** How long a page counts as changing after its last change, in milliseconds: longer than pages pause within an animation or between two lines of a live blog. */
const restlessTime = 2000;

/** A watch over the changes of a page. */
interface PageWatch {
  /** Watches a shadow root too: changes in it, and in what its slots are assigned, do not reach the document's observer. */
  readonly observe: (root: ShadowRoot) => void;
  /** Whether the page is changing now, in whatever way. */
  readonly isRestless: () => boolean;
}

/**
 * Tells the page reader what has changed, and calls `changed` when something that is read may have: once per burst, and only while the
 * page is visible; after navigation inside the page too. Until `lifetime` ends.
 *
 * @param painted gives what is marked now
 */
export function watchPage(document: Document, reader: PageReader, painted: () => readonly PaintedMention[], changed: () => void, lifetime: AbortSignal): PageWatch {
  let movedAt = -Infinity;
  const { hear, restyle, change, examine } = gatherChanges(document, reader, painted);
  const note = afterBursts(document, () => {
    if (examine()) changed();
  }, lifetime);
  const anew = () => {
    change();
    note();
  };

  const observer = new MutationObserver((mutations) => {
    movedAt = performance.now();
    if (hear(mutations)) note();
  });
  const observe = (root: Node) => {
    observer.observe(root, { childList: true, characterData: true, subtree: true, attributeFilter: drawingAttributes });
  };
  // Observe the document, not its root element, which frameworks replace when they fail to take over a page.
  observe(document);

  for (const moved of ['popstate', 'hashchange'] as const) listen(moved, anew, lifetime);
  // Resizing, clicks and animations may show text through style rules alone: tabs by an attribute of their own, parts unfolded by a checkbox, and on AMP the whole page.
  for (const restyling of ['resize', 'click', 'animationend'] as const) listen(restyling, note, lifetime);
  // A popover comes and goes without any attribute changing.
  listen('toggle', ({ target }) => {
    restyle(target as Element);
    note();
  }, lifetime);
  // A sign-in form may be in a menu opened by a class. Menus are not read, so changes in them do not count, but whoever signs in focuses a field.
  listen('focusin', (event) => {
    if ((event.composedPath()[0] as Element).localName === 'input') anew();
  }, lifetime);
  lifetime.addEventListener('abort', () => {
    observer.disconnect();
  });
  return {
    isRestless: () => performance.now() < movedAt + restlessTime,
    observe: (root) => {
      observe(root);
      root.addEventListener('slotchange', ({ target }) => {
        if (reader.changed(target as Node)) anew();
      }, { signal: lifetime });
    },
  };
}

/** Attributes that show, hide or unlock text, make a field ask for a secret, or say something about the page. */
const drawingAttributes = ['class', 'style', 'hidden', 'open', 'contenteditable', 'role', 'lang', 'type', 'autocomplete', 'content'];
