import type { CardHost } from './card-host';
import { fromReader } from './hear-only-reader';
import { listen } from './listen';

/** What keys do to cards. */
interface KeyFacts {
  /** Esc was pressed. */
  readonly escaped: () => void;
  /** A key was pressed in the card. */
  readonly usedCard: () => void;
}

/**
 * Esc closes the card, and does nothing else then. Tab goes into the shown card if nothing on the page has the focus; past either end of the card it goes
 * back to where the focus was, since the card is not next to any control of the page. Keys are ignored while `isOpen` says no, and once `lifetime` ends.
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
