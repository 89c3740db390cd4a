import type { PageReader } from '../reading/page-reader';
import { listenAgain } from './listen';
import type { PaintedMention } from './painted-mention';

/** Up to this many changes at once, or restyled elements, are examined one by one, in a few milliseconds; with more, everything is doubted and read again in slices. */
const mostLookedAt = 1000;

/** What may have changed in a page since it was last examined. */
interface PageChanges {
  /** Notes what the observer reports, and tells the page reader; returns whether any of it may matter. */
  readonly hear: (mutations: readonly MutationRecord[]) => boolean;
  /** This element may be drawn differently now. */
  readonly restyle: (element: Element) => void;
  /** Something has changed that the reader cannot be told of in detail. */
  readonly change: () => void;
  /** Whether something that is read may have changed since this was last asked. Asks how things are drawn: only for when the page has finished its own work. */
  readonly examine: () => boolean;
}

/**
 * Begins with nothing changed.
 *
 * @param painted gives what is marked now: no event says that a style rule has hidden it
 */
export function gatherChanges(document: Document, reader: PageReader, painted: () => readonly PaintedMention[]): PageChanges {
  let textChanged = false;
  const restyled = new Set<Element>();

  const change = () => {
    textChanged = true;
  };
  const doubt = () => {
    reader.doubt();
    change();
  };
  const restyle = (element: Element) => {
    restyled.add(element);
    // On a page that is hidden for days, elements that it throws away must not be kept alive.
    if (!document.hidden && restyled.size <= mostLookedAt) return;
    restyled.clear();
    doubt();
  };
  const hear = (mutations: readonly MutationRecord[]) => {
    if (mutations.length > mostLookedAt) {
      doubt();
      return true;
    }
    let matters = false;
    let told: Node | undefined;
    for (const mutation of mutations) {
      const { type, target } = mutation;
      if (type === 'attributes') restyle(target as Element);
      else if (target === document.head) {
        if (!saysSomething(mutation)) continue;
        change();
      } else if (target === document) {
        // The root was replaced: the document may have been rewritten.
        listenAgain();
        change();
      } else {
        // A table filled row by row reports each row, and every list of nodes that we ask for is created for us alone.
        if (target === told || isOfOurs(mutation)) continue;
        told = target;
        if (!reader.changed(target)) continue;
        change();
      }
      matters = true;
    }
    return matters;
  };
  const examine = () => {
    for (const element of restyled) if (element.isConnected && (reader.restyled(element) || /^(?:input|meta)$/.test(element.localName))) change();
    if (reader.lookAgain()) change();
    restyled.clear();
    if (painted().some(isHidden)) doubt();
    const changed = textChanged;
    textChanged = false;
    return changed;
  };
  return { hear, restyle, change, examine };
}

/**
 * Whether a change of the head says something about the page (its day, its country), or is a style sheet: pages use one to hide for a moment what
 * they are still building. Advertisements put their scripts in the head too.
 */
function saysSomething({ addedNodes, removedNodes }: MutationRecord): boolean {
  return [...addedNodes, ...removedNodes].some((node) => /^(?:meta|style|link)$/.test((node as Element).localName) || (node as HTMLScriptElement).type === 'application/ld+json');
}

function isOfOurs({ type, addedNodes, removedNodes }: MutationRecord): boolean {
  return type === 'childList' && isOurs(addedNodes) && isOurs(removedNodes);
}

/** Whether the only node is our card's host, which always comes and goes alone. */
function isOurs(nodes: NodeList): boolean {
  return nodes.length === 0 || (nodes.length === 1 && (nodes[0] as Element).localName === 'newsgloss-root');
}

function isHidden({ block: { element } }: PaintedMention): boolean {
  return element.isConnected && !element.checkVisibility({ visibilityProperty: true });
}
