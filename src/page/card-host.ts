import { render } from 'preact';
import { askBackground, isRefusal } from '../platform/messages';
import { placeCardElement, removeOldElement, type CardElement } from './card-element';
import type { CardDrawing } from './draw-card';
import { hearOnlyReader } from './hear-only-reader';
import { listen } from './listen';
import { placeCard, type Anchor } from './place-card';

/** The card in a page; its element exists only once a card has been asked for. */
export interface CardHost {
  /** Fetches the style of cards from the background, so that the many pages that never show one need not carry it; returns whether a card can be shown. */
  load(): Promise<boolean>;
  /** Shows a card beside its anchor, replacing the one that is shown; only after `load`. Calls `gone` when the anchor is out of sight. */
  show(drawing: CardDrawing, anchor: Anchor, gone: () => void): void;
  /** Redraws the shown card in its place; does nothing when none is shown. */
  redraw(drawing: CardDrawing): void;
  hide(): void;
  isShown(): boolean;
  /** Moves the focus to the card or, with `inside`, to its first control; it goes back when the card is hidden. */
  focus(inside: boolean): void;
  /** Whether the card has the focus and Tab (with `back`: Shift+Tab) would leave it. */
  endsAt(back: boolean): boolean;
  /** Whether an event comes from inside the card. */
  contains(event: Event): boolean;
}

/** Creates the host, which is in the page from the first card to the end of `lifetime`; removes one that an old version has left. */
export function createCardHost(document: Document, lifetime: AbortSignal): CardHost {
  const sheet = new CSSStyleSheet();
  let isLoaded = false;
  let element: CardElement | undefined;
  let shown: (CardElement & { readonly place: AbortController; readonly gone: () => void }) | undefined;
  let focusBefore: Element | null = null;

  const hasFocus = () => shown?.root.activeElement != null;
  /** The card itself and everything in it that Tab reaches, in order. */
  const stops = () => (shown === undefined ? [] : [shown.panel, ...shown.panel.querySelectorAll<HTMLElement>('a, button, textarea')]);

  const hide = () => {
    if (shown === undefined) return;
    const { panel, place, status } = shown;
    const focused = hasFocus();
    shown = undefined;
    place.abort();
    // Otherwise it could still be read, and found by a search in the page, long afterwards.
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
  // Everything moves then, and another element may now be on top.
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
      // A fresh start: nothing that was opened or copied in the last card carries over.
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
      // The button that was pressed may be gone.
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

/** What has the focus, inside open shadow roots too. */
function focusedIn({ activeElement }: DocumentOrShadowRoot): Element | null {
  return activeElement?.shadowRoot?.activeElement != null ? focusedIn(activeElement.shadowRoot) : activeElement;
}

function draw({ content, label }: CardDrawing, panel: HTMLElement): void {
  panel.ariaLabel = label;
  render(content, panel);
}

/** Has a screen reader announce a card that comes without the focus; one with the focus is read as the dialog that it is. */
function announce({ root, status }: CardElement, label: string, lifetime: AbortSignal): void {
  // Screen readers notice a new live region only after a moment.
  setTimeout(() => {
    if (!lifetime.aborted) status.textContent = root.activeElement === null ? label : '';
  }, announceAfter);
}

/** In milliseconds: longer than a card opened by a key takes to get the focus. */
const announceAfter = 150;

/**
 * Where the host goes: at the end of the root element. Outside an open modal dialog, and in Chromium outside a full-screen element, everything
 * is inert, so for mentions inside one it goes in there.
 */
function layerOf({ element }: Anchor): Element {
  for (let at: Element | null = element; at !== null; at = (at.getRootNode() as Partial<ShadowRoot>).host ?? null) {
    const above = at.closest('dialog:modal, :fullscreen');
    if (above !== null) return above;
  }
  return element.ownerDocument.documentElement;
}
