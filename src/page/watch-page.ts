import type { PageReader } from '../reading/page-reader';
import { afterBursts } from './after-bursts';
import { listen, listenAgain } from './listen';
import type { PaintedMention } from './painted-mention';

/** How long a page counts as changing after its last change, in milliseconds: longer than pages pause in an animation or between two lines of a live blog. */
const restlessTime = 2000;

/** Changes at once, and elements drawn differently, up to which each is looked at by itself, in one go of some milliseconds; of more, all is doubted and read again in slices. */
const mostLookedAt = 1000;

/** What else the watch over a page tells. */
export interface PageWatch {
  /** Watches a shadow root too: changes in it, and of what is put into its slots, do not reach the document's observer. */
  readonly observe: (root: ShadowRoot) => void;
  /** Whether the page is changing now, in whatever way. */
  readonly isRestless: () => boolean;
}

/**
 * Tells the reader what has changed, and calls `changed` when something that is read may have, once a burst and only while the page is
 * seen; also after navigation inside the page. Until `lifetime` ends.
 *
 * @param painted what is marked now: nothing tells when a rule of style hides it
 */
export function watchPage(document: Document, reader: PageReader, painted: () => readonly PaintedMention[], changed: () => void, lifetime: AbortSignal): PageWatch {
  let movedAt = -Infinity;
  let textChanged = false;
  const restyled = new Set<Element>();

  const restyle = (element: Element) => {
    restyled.add(element);
    // In a page that is hidden for days, nothing that it throws away is to be kept for this.
    if (!document.hidden && restyled.size <= mostLookedAt) return;
    restyled.clear();
    reader.doubt();
    textChanged = true;
  };
  const note = afterBursts(document, () => {
    // How things are drawn is asked here, where the page's own work is done, and not while it is changing things.
    for (const element of restyled) if (element.isConnected && (reader.restyled(element) || /^(?:input|meta)$/.test(element.localName))) textChanged = true;
    if (reader.lookAgain()) textChanged = true;
    restyled.clear();
    if (painted().some(isHidden)) {
      reader.doubt();
      textChanged = true;
    }
    if (!textChanged) return;
    textChanged = false;
    changed();
  }, lifetime);
  const anew = () => {
    textChanged = true;
    note();
  };

  const observer = new MutationObserver((mutations) => {
    movedAt = performance.now();
    if (mutations.length > mostLookedAt) {
      reader.doubt();
      anew();
      return;
    }
    let any = false;
    let told: Node | undefined;
    for (const mutation of mutations) {
      const { type, target } = mutation;
      if (type === 'attributes') {
        restyle(target as Element);
        any = true;
      } else if (target === document.head) {
        if (saysSomething(mutation)) textChanged = any = true;
      } else if (target === document) {
        // Its root is another: it may have been written anew.
        listenAgain();
        anew();
      } else if (target !== told && !isOfOurs(mutation)) {
        // A table that is filled row by row tells of each, and each list of nodes that is asked for is made for us alone.
        told = target;
        if (!reader.changed(target)) continue;
        textChanged = any = true;
      }
    }
    if (any) note();
  });
  const observe = (root: Node) => {
    observer.observe(root, { childList: true, characterData: true, subtree: true, attributeFilter: drawingAttributes });
  };
  // Not the root element: frameworks that fail to take over a page put another in its place.
  observe(document);

  for (const moved of ['popstate', 'hashchange'] as const) listen(moved, anew, lifetime);
  // Widths, what is clicked on and animations show text by style rules alone: tabs by an attribute of their own, parts unfolded by a checkbox, AMP all of its page.
  for (const restyling of ['resize', 'click', 'animationend'] as const) listen(restyling, note, lifetime);
  // A popover comes and goes without a change of any attribute.
  listen('toggle', ({ target }) => {
    restyle(target as Element);
    note();
  }, lifetime);
  // A form to sign in, in a menu that a class opens: menus are not read, so that no change in one counts. Whoever signs in comes to its field.
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

/** Attributes that show, hide or unlock text, make a field ask for a secret, or say something of the page. */
const drawingAttributes = ['class', 'style', 'hidden', 'open', 'contenteditable', 'role', 'lang', 'type', 'autocomplete', 'content'];

/**
 * What the page says of itself: the day that it is of, its country. And its style sheets: by one for a moment, pages hide what they are still at work on.
 * Advertisements put their scripts in the same place.
 */
function saysSomething({ addedNodes, removedNodes }: MutationRecord): boolean {
  return [...addedNodes, ...removedNodes].some((node) => /^(?:meta|style|link)$/.test((node as Element).localName) || (node as HTMLScriptElement).type === 'application/ld+json');
}

function isHidden({ block: { element } }: PaintedMention): boolean {
  return element.isConnected && !element.checkVisibility({ visibilityProperty: true });
}

function isOfOurs({ type, addedNodes, removedNodes }: MutationRecord): boolean {
  return type === 'childList' && isOurs(addedNodes) && isOurs(removedNodes);
}

/** The card's host comes and goes alone. */
function isOurs(nodes: NodeList): boolean {
  return nodes.length === 0 || (nodes.length === 1 && (nodes[0] as Element).localName === 'newsgloss-root');
}
