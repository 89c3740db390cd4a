import type { CardHost } from './card-host';
import type { CardActs, CardDrawing } from './draw-card';

/** Draws a card, `fresh` or with what is known already; `acts` is what its controls do. `undefined` when there is none. */
export type Draw = (fresh: boolean, acts: CardActs) => Promise<CardDrawing | undefined>;

/** A card that has been asked for. */
export interface Rounds {
  /** The card with what is known already; `undefined` when there is none, none can be shown, or another one has been asked for since. */
  readonly known: Promise<CardDrawing | undefined>;
  /** Call once it is shown: redraws it fresh, and again for as long as more is on its way. */
  readonly goOn: () => Promise<void>;
}

/**
 * Returns a function that begins a card. Cards are drawn in rounds: first with what is known already, then fresh, and from the start again when the reader has chosen
 * something. Only the latest round of the latest card reaches the screen, and only while a card is shown.
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
