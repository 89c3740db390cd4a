import { localizeElement } from '../platform/localization';

/** Our one element in a page: a popover in the top layer, inside an open shadow root. */
export interface CardElement {
  readonly host: HTMLElement;
  readonly root: ShadowRoot;
  readonly panel: HTMLElement;
  /** A screen reader announces what is written here. */
  readonly status: HTMLElement;
}

const name = 'newsgloss-root';

/** The element as the last child of `layer`: the one `before` if the page has left it alone, or a new one styled by `sheet`. An element that the page itself gives our name is never used. */
export function placeCardElement(layer: Element, before: CardElement | undefined, sheet: CSSStyleSheet): CardElement {
  if (before !== undefined && before.panel.parentNode === before.root && layer.lastElementChild === before.host) return before;
  before?.host.remove();
  const element = makeCardElement(layer.ownerDocument, sheet);
  layer.append(element.host);
  return element;
}

/** Removes what an old version has left: Firefox ends its script while the card is open, and starts the new one in the same page. */
export function removeOldElement(document: Document): void {
  document.querySelector(name)?.remove();
}

function makeCardElement(document: Document, sheet: CSSStyleSheet): CardElement {
  const host = document.createElement(name);
  // The page's own rules must not reach the host: `all: initial` also undoes universal selectors.
  host.style.cssText = 'all: initial !important';
  const root = host.attachShadow({ mode: 'open' });
  root.adoptedStyleSheets = [sheet];
  const panel = document.createElement('div');
  panel.className = 'card';
  panel.popover = 'manual';
  panel.tabIndex = -1;
  panel.role = 'dialog';
  // Set explicitly: the page may be in another language, and `all: initial` does not reset the direction.
  localizeElement(panel);
  const status = document.createElement('div');
  status.className = 'spoken';
  status.role = 'status';
  root.append(panel, status);
  return { host, root, panel, status };
}
