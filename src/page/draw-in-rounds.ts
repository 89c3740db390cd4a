import type { CardHost } from './card-host';
import type { CardActs, CardDrawing } from './draw-card';

/** Draws a card: `fresh` or as known at once; `acts` are for what the reader does on it. `undefined` when there is none. */
export type Draw = (fresh: boolean, acts: CardActs) => Promise<CardDrawing | undefined>;

/** A card that has been asked for. */
export interface Rounds {
  /** As it is known at once; `undefined` when there is none, none can be shown, or another card was asked for since. */
  readonly known: Promise<CardDrawing | undefined>;
  /** Once it is shown: draws it fresh, and again as long as more is on its way. */
  readonly goOn: () => Promise<void>;
}

/**
 * Gives what begins a card that is drawn in rounds: as known at once, then fresh, and so again from the start when the reader has chosen something on it. Only
 * the last round of the card that was asked for last ends on the screen, as long as a card is shown.
 */
export function drawInRounds(card: CardHost): (draw: Draw) => Rounds {
  let last = 0;
  return (draw) => {
    let mine = ++last;
    let refused = false;
    const ask = async (fresh: boolean) => {
      const asked = mine;
      const drawing = await draw(fresh, { refused, chosen: (isRefused) => void chosen(isRefused) });
      return asked === last ? drawing : undefined;
    };
    const round = async (fresh: boolean) => {
      const drawing = await ask(fresh);
      if (drawing === undefined || !card.isShown()) return;
      card.redraw(drawing);
      if (!fresh || drawing.more) await round(true);
    };
    const chosen = async (isRefused: Promise<boolean>) => {
      const wasRefused = await isRefused;
      if (mine !== last) return;
      mine = ++last;
      refused = wasRefused;
      await round(false);
    };
    const known = Promise.all([ask(false), card.load()]).then(([drawing, isLoaded]) => (isLoaded ? drawing : undefined));
    return { known, goOn: () => round(true) };
  };
}
