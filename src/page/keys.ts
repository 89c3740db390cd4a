import type { CardHost } from './card-host';
import { fromReader } from './hear-only-reader';
import { listen } from './listen';

/** What keys do, as far as cards go. */
export interface KeyFacts {
  /** Esc was pressed. */
  readonly escaped: () => void;
  /** A key was pressed in the card. */
  readonly usedCard: () => void;
}

/**
 * Esc closes the card, and means nothing else then. Tab goes into the card that is shown, where the focus is on nothing else of the page, and past either end of the card
 * back to where the focus was, as the page's next control is not behind the card. Nothing is heard while `isOpen` says no, and once `lifetime` ends.
 */
export function watchKeys(card: CardHost, { escaped, usedCard }: KeyFacts, isOpen: () => boolean, lifetime: AbortSignal): void {
  listen('keydown', fromReader((event) => {
    if (!isOpen()) return;
    const isTab = event.key === 'Tab';
    if (event.key === 'Escape' || (isTab && card.endsAt(event.shiftKey))) {
      if (card.isShown()) {
        event.stopImmediatePropagation();
        event.preventDefault();
      }
      escaped();
    } else if (card.contains(event)) usedCard();
    else if (isTab && !event.shiftKey && card.isShown() && document.activeElement === document.body) {
      event.preventDefault();
      card.focus(true);
    }
  }), lifetime);
}
