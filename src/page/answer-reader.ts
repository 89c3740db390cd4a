import type { MentionPlace, PageChoices, PageReport } from '../protocol/requests';
import type { CardHost } from './card-host';
import { drawCard } from './draw-card';
import { drawInRounds, type Draw } from './draw-in-rounds';
import type { Highlights } from './highlights';
import { askAfter, leaveAfter, nextState, passingSpeed, type HoverFact, type HoverState } from './hover-state';
import type { PaintedMention } from './painted-mention';
import type { Anchor } from './place-card';
import { watchPointer } from './pointer';

/** Cards as answers to the pointer, to taps, to keys, and to what asks for them by name. */
export interface Answering {
  /** Opens a mention's card at once and moves the focus to it. */
  readonly open: (mention: PaintedMention) => void;
  /** Shows a card that belongs to no mention of the page, and draws it anew as those are. */
  readonly show: (draw: Draw, anchor: Anchor) => Promise<void>;
  /** The mention whose card is shown. */
  readonly current: () => PaintedMention | undefined;
  /** Closes the card when its mention is no longer on the page. */
  readonly check: () => void;
}

type State = HoverState<PaintedMention>;
type Fact = HoverFact<PaintedMention>;

/** Turns what the reader does into facts for the state machine, and its states into a card. */
export function answerReader(page: {
  readonly document: Document;
  readonly highlights: Highlights;
  readonly card: CardHost;
  readonly report: () => PageReport;
  readonly choices: () => PageChoices;
  /** Goes to another mention and opens its card. */
  readonly jump: (place: MentionPlace) => void;
  readonly lifetime: AbortSignal;
}): Answering {
  const { document, highlights, card, lifetime } = page;
  const begin = drawInRounds(card);
  let state: State = { kind: 'idle', visit: 0 };
  let pointer = { x: 0, y: 0 };
  let way: 'pointer' | 'tap' | 'key' = 'pointer';

  const learn = (fact: Fact) => {
    const before = state;
    state = nextState(state, fact);
    if (state !== before) enter(state, before);
  };
  const later = (milliseconds: number, fact: Fact) => setTimeout(learn, milliseconds, fact);
  const dismiss = () => {
    learn({ kind: 'dismiss' });
    card.hide();
  };

  const enter = (now: State, before: State) => {
    if (now.visit !== before.visit || now.kind === 'idle') {
      card.hide();
      highlights.setCurrent(undefined);
    }
    if (now.kind === 'resting') later(askAfter, { kind: 'ask-time', visit: now.visit });
    if (now.kind === 'leaving') later(leaveAfter, { kind: 'leave-time', visit: now.visit });
    if (now.kind === 'asking') void answer(now);
  };

  const answer = async ({ visit, mention, held }: Exclude<State, { kind: 'idle' }>) => {
    const { known, goOn } = begin((fresh, acts) => drawCard(page.report(), mention.place, fresh, { ...acts, jump: page.jump }));
    const [first] = await Promise.all([known, held ? undefined : wait(page.choices().showAfter - askAfter)]);
    if (state.visit !== visit || state.kind !== 'asking') return;
    if (first === undefined) {
      learn({ kind: 'refused', visit });
      return;
    }
    card.show(first, anchorOf(mention, pointer, way), dismiss);
    highlights.setCurrent(mention);
    learn({ kind: 'answered', visit });
    if (way === 'key') card.focus(false);
    await goOn();
  };

  const answersPointer = ({ place }: PaintedMention) => (place.kind === 'figure' ? page.choices().figureCards : page.choices().entityCards);
  watchPointer(document, {
    moved: (x, y, speed) => {
      const found = highlights.at(x, y);
      if (found === undefined || !answersPointer(found)) learn({ kind: 'off' });
      else if (speed <= passingSpeed || state.kind !== 'idle') {
        if (state.kind === 'idle' || !state.held) [pointer, way] = [{ x, y }, 'pointer'];
        learn({ kind: 'over', mention: found });
      }
    },
    overCard: () => {
      learn({ kind: 'in-card' });
    },
    left: () => {
      learn({ kind: 'off' });
    },
    tapped: (x, y, target) => {
      const found = highlights.at(x, y);
      // A tap on a link or a button is for the page.
      if (found === undefined || target?.closest('a[href], button, [role="button"], summary')) return;
      [pointer, way] = [{ x, y }, 'tap'];
      learn({ kind: 'open', mention: found });
    },
    pressedOutside: dismiss,
  }, (event) => card.contains(event), lifetime);
  // Who writes in a card must not lose it, and what was written, by a touch of the mouse.
  const hold = () => {
    if (state.kind !== 'idle') learn({ kind: 'open', mention: state.mention });
  };
  watchKeys(card, dismiss, hold, () => state.kind !== 'idle' || card.isShown(), lifetime);

  return {
    open: (mention) => {
      way = 'key';
      learn({ kind: 'open', mention });
      // The card may have been there already, under the pointer.
      if (state.kind === 'shown') card.focus(false);
    },
    show: async (draw, anchor) => {
      const { known, goOn } = begin(draw);
      const first = await known;
      if (first === undefined) return;
      dismiss();
      card.show(first, anchor, dismiss);
      card.focus(false);
      await goOn();
    },
    current: () => (state.kind === 'idle' ? undefined : state.mention),
    check: () => {
      if (state.kind !== 'idle' && !highlights.has(state.mention)) dismiss();
    },
  };
}

function wait(milliseconds: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, milliseconds);
  });
}

function anchorOf({ range }: PaintedMention, { x, y }: { readonly x: number; readonly y: number }, way: 'pointer' | 'tap' | 'key'): Anchor {
  const boxes = () => (range.collapsed ? [] : [...range.getClientRects()]);
  const at = boxes().findIndex((box) => x >= box.left && x <= box.right && y >= box.top && y <= box.bottom);
  const { startContainer } = range;
  const element = startContainer.parentElement ?? (startContainer.getRootNode() as Partial<ShadowRoot>).host ?? document.documentElement;
  return { element, boxes, box: way === 'key' ? 0 : Math.max(0, at), tapped: way === 'tap' };
}

/** Esc closes the card, and means nothing else then; Tab goes into the card that is shown. `used`: a key was pressed in the card. */
function watchKeys(card: CardHost, dismiss: () => void, used: () => void, isOpen: () => boolean, lifetime: AbortSignal): void {
  addEventListener('keydown', (event) => {
    if (!isOpen()) return;
    if (event.key === 'Escape') {
      if (card.isShown()) {
        event.stopImmediatePropagation();
        event.preventDefault();
      }
      dismiss();
    } else if (event.key === 'Tab' && !event.shiftKey && card.isShown() && !card.hasFocus()) {
      event.preventDefault();
      card.focus(true);
    } else if (card.contains(event)) used();
  }, { signal: lifetime, capture: true });
}
