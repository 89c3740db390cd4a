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

/** Esc closes the card, and means nothing else then; Tab goes into the card that is shown. Nothing is heard while `isOpen` says no, and once `lifetime` ends. */
export function watchKeys(card: CardHost, { escaped, usedCard }: KeyFacts, isOpen: () => boolean, lifetime: AbortSignal): void {
  listen('keydown', fromReader((event) => {
    if (!isOpen()) return;
    if (event.key === 'Escape') {
      if (card.isShown()) {
        event.stopImmediatePropagation();
        event.preventDefault();
      }
      escaped();
    } else if (event.key === 'Tab' && !event.shiftKey && card.isShown() && !card.hasFocus()) {
      event.preventDefault();
      card.focus(true);
    } else if (card.contains(event)) usedCard();
  }), lifetime);
}
