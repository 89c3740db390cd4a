import { drawInRounds, type Draw } from './draw-in-rounds';
import { passingSpeed } from './hover-state';
import { watchKeys } from './keys';
import type { PaintedMention } from './painted-mention';
import type { Anchor } from './place-card';
import { watchPointer, type PointerFacts } from './pointer';
import { followVisits, type VisitedPage, type Visits } from './visits';

/** Cards in answer to the pointer, to taps, to keys, and to direct requests. */
export interface Answering {
  /** Opens a mention's card at once and moves the focus to it. */
  readonly open: (mention: PaintedMention) => void;
  /** Shows a card that belongs to no mention of the page, redrawn like the others. */
  readonly show: (draw: Draw, anchor: Anchor) => Promise<void>;
  /** The mention whose card is shown. */
  readonly current: () => PaintedMention | undefined;
  /** Closes the card if its mention is no longer on the page. */
  readonly check: () => void;
}

/** Turns what the reader does into visits to mentions, until `lifetime` ends. */
export function answerReader(page: VisitedPage, lifetime: AbortSignal): Answering {
  const { highlights, card } = page;
  const begin = drawInRounds(card);
  const visits = followVisits(page, begin);
  const current = () => {
    const state = visits.state();
    return state.kind === 'idle' ? undefined : state.mention;
  };

  watchPointer(pointerFacts(page, visits), (event) => card.contains(event), lifetime);
  watchKeys(card, {
    escaped: visits.dismiss,
    // Somebody who writes in a card must not lose it, and the text, by nudging the mouse.
    usedCard: () => {
      const mention = current();
      if (mention !== undefined) visits.learn({ kind: 'open', mention });
    },
  }, () => current() !== undefined || card.isShown(), lifetime);

  return {
    open: (mention) => {
      visits.open(mention, { by: 'key' });
      // The card may have been there already, under the pointer.
      if (visits.state().kind === 'shown') card.focus(false);
    },
    show: async (draw, anchor) => {
      const { known, goOn } = begin(draw);
      const first = await known;
      if (first === undefined) return;
      visits.learn({ kind: 'hold' });
      card.show(first, anchor, visits.dismiss);
      card.focus(false);
      await goOn();
    },
    current,
    check: () => {
      const mention = current();
      if (mention !== undefined && !highlights.has(mention)) visits.dismiss();
    },
  };
}

function pointerFacts({ highlights, choices }: VisitedPage, { state, learn, rest, open, dismiss }: Visits): PointerFacts {
  const answers = ({ place }: PaintedMention) => (place.kind === 'figure' ? choices().figureCards : choices().entityCards);
  return {
    moved: (x, y, speed) => {
      const found = highlights.at(x, y);
      if (found === undefined || !answers(found)) learn({ kind: 'off' });
      else if (speed <= passingSpeed || state().kind !== 'idle') rest(found, x, y);
    },
    overCard: () => {
      learn({ kind: 'in-card' });
    },
    left: () => {
      learn({ kind: 'off' });
    },
    tapped: (x, y, target) => {
      const found = highlights.at(x, y);
      // A tap on a link or a button is meant for the page.
      if (found !== undefined && !target?.closest('a[href], button, summary, [role="button"], [role="link"]')) open(found, { by: 'tap', x, y });
    },
    pressedOutside: dismiss,
  };
}
