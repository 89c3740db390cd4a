import type { PageReader } from '../reading/page-reader';
import { afterBursts } from './after-bursts';
import { listen, listenAgain } from './listen';
import type { PaintedMention } from './painted-mention';

/** How long a page counts as changing after its last change, in milliseconds: longer than pages pause within an animation or between two lines of a live blog. */
const restlessTime = 2000;

/** Up to this many changes at once, or restyled elements, are examined one by one, in a few milliseconds; with more, everything is doubted and read again in slices. */
const mostLookedAt = 1000;

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
 * @param painted gives what is marked now: no event says that a style rule has hidden it
 */
export function watchPage(document: Document, reader: PageReader, painted: () => readonly PaintedMention[], changed: () => void, lifetime: AbortSignal): PageWatch {
  let movedAt = -Infinity;
  let textChanged = false;
  const restyled = new Set<Element>();

  const restyle = (element: Element) => {
    restyled.add(element);
    // On a page that is hidden for days, elements that it throws away must not be kept alive.
    if (!document.hidden && restyled.size <= mostLookedAt) return;
    restyled.clear();
    reader.doubt();
    textChanged = true;
  };
  const note = afterBursts(document, () => {
    // Ask how things are drawn here, when the page has finished its own work, not while it is changing things.
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
        // The root was replaced: the document may have been rewritten.
        listenAgain();
        anew();
      } else if (target !== told && !isOfOurs(mutation)) {
        // A table filled row by row reports each row, and every list of nodes that we ask for is created for us alone.
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

/**
 * Whether a change of the head says something about the page (its day, its country), or is a style sheet: pages use one to hide for a moment what
 * they are still building. Advertisements put their scripts in the head too.
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

/** Whether the only node is our card's host, which always comes and goes alone. */
function isOurs(nodes: NodeList): boolean {
  return nodes.length === 0 || (nodes.length === 1 && (nodes[0] as Element).localName === 'newsgloss-root');
}
