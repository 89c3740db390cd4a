import { render } from 'preact';
import { askBackground, isRefusal } from '../platform/messages';
import { placeCardElement, removeOldElement, type CardElement } from './card-element';
import type { CardDrawing } from './draw-card';
import { hearOnlyReader } from './hear-only-reader';
import { listen } from './listen';
import { placeCard, type Anchor } from './place-card';

/** The card in a page, whose element is there only once a card was asked for. */
export interface CardHost {
  /** Whether a card can be shown: asks the background how cards look, which few pages ever need to know and all would carry. */
  load(): Promise<boolean>;
  /** Shows a card, once they are loaded, beside its anchor; replaces the one that is shown. `gone` is called when the anchor is no longer to be seen. */
  show(drawing: CardDrawing, anchor: Anchor, gone: () => void): void;
  /** Draws the shown card anew where it stands; nothing when none is shown. */
  redraw(drawing: CardDrawing): void;
  hide(): void;
  isShown(): boolean;
  /** Moves the focus to the card, or with `inside` to the first control in it; it goes back when the card is hidden. */
  focus(inside: boolean): void;
  /** Whether the next control, or with `back` the one before, is none of the card, which has the focus. */
  endsAt(back: boolean): boolean;
  /** Whether an event comes from inside the card. */
  contains(event: Event): boolean;
}

/** Makes the host, which the page has from the first card to the end of `lifetime`; takes away one that an old version has left. */
export function createCardHost(document: Document, lifetime: AbortSignal): CardHost {
  const sheet = new CSSStyleSheet();
  let isLoaded = false;
  let element: CardElement | undefined;
  let shown: (CardElement & { readonly place: AbortController; readonly gone: () => void }) | undefined;
  let focusBefore: Element | null = null;

  const hasFocus = () => shown?.root.activeElement != null;
  /** The card itself and what Tab comes to in it, in order. */
  const stops = () => (shown === undefined ? [] : [shown.panel, ...shown.panel.querySelectorAll<HTMLElement>('a, button, textarea')]);

  const hide = () => {
    if (shown === undefined) return;
    const { panel, place, status } = shown;
    const focused = hasFocus();
    shown = undefined;
    place.abort();
    // Else it would be read, and found by a search in the page, long after.
    status.textContent = '';
    if (panel.matches(':popover-open')) panel.hidePopover();
    if (focused) (focusBefore as HTMLElement | null)?.focus({ preventScroll: true });
    focusBefore = null;
  };
  removeOldElement(document);
  hearOnlyReader();
  lifetime.addEventListener('abort', () => {
    hide();
    element?.host.remove();
  });
  // Everything moves then, and another place may be the one above all.
  listen('fullscreenchange', () => shown?.gone(), lifetime);

  return {
    load: async () => {
      if (isLoaded) return true;
      const style = await askBackground('card/style', null);
      if (isRefusal(style)) return false;
      sheet.replaceSync(style);
      return (isLoaded = true);
    },
    show: (drawing, anchor, gone) => {
      hide();
      element = placeCardElement(layerOf(anchor), element, sheet);
      const { panel } = element;
      // What was opened or copied in the card before is no concern of this one.
      render(null, panel);
      draw(drawing, panel);
      panel.showPopover();
      panel.scrollTop = 0;
      const place = new AbortController();
      shown = { ...element, place, gone };
      announce(element, drawing.label, place.signal);
      placeCard(panel, anchor, gone, place.signal);
    },
    redraw: (drawing) => {
      if (shown === undefined) return;
      const had = hasFocus();
      draw(drawing, shown.panel);
      // A button that was pressed may be gone.
      if (had && !hasFocus()) shown.panel.focus({ preventScroll: true });
      announce(shown, drawing.label, shown.place.signal);
    },
    hide,
    isShown: () => shown !== undefined,
    focus: (inside) => {
      if (shown === undefined) return;
      if (!hasFocus()) focusBefore = focusedIn(document);
      (stops()[inside ? 1 : 0] ?? shown.panel).focus({ preventScroll: true });
    },
    endsAt: (back) => {
      const all = stops();
      const at = all.indexOf(shown?.root.activeElement as HTMLElement);
      return hasFocus() && (back ? at < 2 : at === all.length - 1);
    },
    contains: (event) => shown !== undefined && event.composedPath().includes(shown.host),
  };
}

/** What has the focus, also inside open shadow roots. */
function focusedIn({ activeElement }: DocumentOrShadowRoot): Element | null {
  return activeElement?.shadowRoot?.activeElement != null ? focusedIn(activeElement.shadowRoot) : activeElement;
}

function draw({ content, label }: CardDrawing, panel: HTMLElement): void {
  panel.ariaLabel = label;
  render(content, panel);
}

/** A card that comes without the focus is said by a screen reader all the same; one that has the focus is read as the dialog that it is. */
function announce({ root, status }: CardElement, label: string, lifetime: AbortSignal): void {
  // A region that is new is heard only once it has been there for a moment.
  setTimeout(() => {
    if (!lifetime.aborted) status.textContent = root.activeElement === null ? label : '';
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
