import { render } from 'preact';
import { localizeElement } from '../platform/localization';
import cardStyle from '../view/card.css?inline';
import type { CardDrawing } from './draw-card';
import { placeCard, type Anchor } from './place-card';
import popoverStyle from './popover.css?inline';

/** The one element of ours in a page: a popover in the top layer, inside an open shadow root, present only once a card was asked for. */
export interface CardHost {
  /** Shows a card beside its anchor; replaces the one that is shown. `gone` is called when the anchor is no longer to be seen. */
  show(drawing: CardDrawing, anchor: Anchor, gone: () => void): void;
  /** Draws the shown card anew where it stands; nothing when none is shown. */
  redraw(drawing: CardDrawing): void;
  hide(): void;
  isShown(): boolean;
  /** Moves the focus to the card, or with `inside` to the first control in it; it goes back when the card is hidden. */
  focus(inside: boolean): void;
  hasFocus(): boolean;
  /** Whether an event comes from inside the card. */
  contains(event: Event): boolean;
}

/** Makes the host, which the page has from the first card to the end of `lifetime`; takes away one that an old version has left. */
export function createCardHost(document: Document, lifetime: AbortSignal): CardHost {
  let shown: { readonly host: HTMLElement; readonly panel: HTMLElement; readonly unplace: () => void; readonly gone: () => void } | undefined;
  let focusBefore: Element | null = null;

  const hasFocus = () => shown?.host.shadowRoot?.activeElement != null;

  const hide = () => {
    if (shown === undefined) return;
    const { panel, unplace } = shown;
    const focused = hasFocus();
    shown = undefined;
    unplace();
    if (panel.isConnected && panel.matches(':popover-open')) panel.hidePopover();
    if (focused) (focusBefore as HTMLElement | null)?.focus({ preventScroll: true });
    focusBefore = null;
  };
  const remove = () => {
    hide();
    document.querySelector('newsgloss-root')?.remove();
  };
  // Firefox ends the script of an old version with its card open, and starts the new one in the same page.
  remove();
  lifetime.addEventListener('abort', remove);
  // Everything moves then, and another place may be the one above all.
  document.addEventListener('fullscreenchange', () => shown?.gone(), { signal: lifetime });

  return {
    show: (drawing, anchor, gone) => {
      hide();
      const [host, panel] = attach(document, layerOf(anchor));
      // What was opened or copied in the card before is no concern of this one.
      render(null, panel);
      draw(drawing, panel);
      panel.showPopover();
      panel.scrollTop = 0;
      shown = { host, panel, unplace: placeCard(panel, anchor, gone), gone };
      announce(host, drawing.label);
    },
    redraw: (drawing) => {
      if (shown === undefined) return;
      draw(drawing, shown.panel);
      announce(shown.host, drawing.label);
    },
    hide,
    isShown: () => shown !== undefined,
    focus: (inside) => {
      if (shown === undefined) return;
      if (!hasFocus()) focusBefore = document.activeElement;
      const first = inside ? shown.panel.querySelector<HTMLElement>('button, a[href], input, select, summary') : null;
      (first ?? shown.panel).focus({ preventScroll: true });
    },
    hasFocus,
    contains: (event) => shown !== undefined && event.composedPath().includes(shown.host),
  };
}

function draw({ content, label }: CardDrawing, panel: HTMLElement): void {
  panel.setAttribute('aria-label', label);
  render(content, panel);
}

/** A card that comes without the focus is said by a screen reader all the same; one that has the focus is read as the dialog that it is. */
function announce(host: HTMLElement, label: string): void {
  const status = host.shadowRoot?.querySelector('[role="status"]');
  // A region that is new is heard only once it has been there for a moment.
  setTimeout(() => {
    if (status != null) status.textContent = host.shadowRoot?.activeElement == null ? label : '';
  }, announceAfter);
}

/** Milliseconds: longer than a key's card takes to get the focus. */
const announceAfter = 150;

/**
 * Where the host stands: the end of the root element. Outside an open modal dialog everything is inert, in Chromium also outside a full-screen
 * element: for mentions in there, that.
 */
function layerOf({ element }: Anchor): Element {
  for (let at: Element | null = element; at !== null; at = (at.getRootNode() as Partial<ShadowRoot>).host ?? null) {
    const above = at.closest('dialog:modal, :fullscreen');
    if (above !== null) return above;
  }
  return element.ownerDocument.documentElement;
}

function attach(document: Document, layer: Element): [host: HTMLElement, panel: HTMLElement] {
  const known = document.querySelector<HTMLElement>('newsgloss-root');
  const panelBefore = known?.shadowRoot?.querySelector<HTMLElement>('.card');
  if (known && panelBefore && known.parentNode === layer && layer.lastElementChild === known) return [known, panelBefore];
  known?.remove();
  const host = document.createElement('newsgloss-root');
  // The page's own rules must not reach the host: `all: initial` also undoes universal selectors.
  host.style.cssText = 'all: initial !important';
  const root = host.attachShadow({ mode: 'open' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`${cardStyle}\n${popoverStyle}`);
  root.adoptedStyleSheets = [sheet];
  const panel = document.createElement('div');
  panel.className = 'card';
  panel.popover = 'manual';
  panel.tabIndex = -1;
  panel.setAttribute('role', 'dialog');
  // Not inherited: the page may be in another language, and `all: initial` leaves the direction as it is.
  localizeElement(panel);
  const status = document.createElement('div');
  status.className = 'spoken';
  status.setAttribute('role', 'status');
  root.append(panel, status);
  layer.append(host);
  return [host, panel];
}
