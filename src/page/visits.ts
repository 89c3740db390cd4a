import type { MentionPlace, PageChoices, PageReport } from '../protocol/requests';
import type { CardHost } from './card-host';
import { drawCard, type CardActs } from './draw-card';
import type { Draw, Rounds } from './draw-in-rounds';
import type { Highlights } from './highlights';
import { askAfter, leaveAfter, nextState, type HoverFact, type HoverState } from './hover-state';
import { isInBox } from './in-box';
import type { PaintedMention } from './painted-mention';
import type { Anchor } from './place-card';

/** How the reader came to a mention; positions are in CSS pixels of the viewport. */
type Approach = { readonly by: 'pointer' | 'tap'; readonly x: number; readonly y: number } | { readonly by: 'key' };

type State = HoverState<PaintedMention>;

/** The reader's visits to mentions, one at a time, each with its card. */
export interface Visits {
  readonly state: () => State;
  readonly learn: (fact: HoverFact<PaintedMention>) => void;
  /** The pointer rests on a mention. */
  readonly rest: (mention: PaintedMention, x: number, y: number) => void;
  /** A mention's card is asked for at once. */
  readonly open: (mention: PaintedMention, approach: Approach) => void;
  /** Ends the visit, and closes whatever card is shown. */
  readonly dismiss: () => void;
}

/** What visits need of the page. */
export interface VisitedPage {
  readonly highlights: Highlights;
  readonly card: CardHost;
  readonly report: () => PageReport;
  readonly choices: () => PageChoices;
  /** Goes to another mention and opens its card. */
  readonly jump: (place: MentionPlace) => void;
}

/** Feeds the state machine with facts and the passing of time, and answers its states with a card, drawn by `begin`. */
export function followVisits({ highlights, card, report, choices, jump }: VisitedPage, begin: (draw: Draw) => Rounds): Visits {
  let state: State = { kind: 'idle', visit: 0 };
  let approach: Approach = { by: 'key' };

  const learn = (fact: HoverFact<PaintedMention>) => {
    const before = state;
    state = nextState(state, fact);
    if (state !== before) enter(state, before);
  };
  const dismiss = () => {
    learn({ kind: 'dismiss' });
    card.hide();
  };

  const enter = (now: State, { visit }: State) => {
    if (now.visit !== visit || now.kind === 'idle') {
      card.hide();
      highlights.setCurrent(undefined);
    }
    if (now.kind === 'resting') setTimeout(learn, askAfter, { kind: 'ask-time', visit: now.visit });
    if (now.kind === 'leaving') setTimeout(learn, leaveAfter, { kind: 'leave-time', visit: now.visit });
    if (now.kind === 'asking') void answer(now);
  };

  const answer = async ({ visit, mention, held }: Exclude<State, { kind: 'idle' }>) => {
    const chosen = (acts: CardActs) => (refused: Promise<boolean>) => {
      // Keep the card open to show the outcome, even if it shrinks away from under the pointer.
      learn({ kind: 'open', mention });
      acts.chosen(refused);
    };
    const { known, goOn } = begin((fresh, acts) => drawCard(report(), mention.place, fresh, { ...acts, chosen: chosen(acts), jump }));
    const isAsked = () => state.visit === visit && state.kind === 'asking';
    const [first] = await Promise.all([known, held ? undefined : new Promise((resolve) => setTimeout(resolve, choices().showAfter - askAfter))]);
    if (!isAsked()) return;
    if (first === undefined) {
      learn({ kind: 'refused', visit });
      return;
    }
    card.show(first, anchorOf(mention, approach), dismiss);
    // The words may be out of sight by now, and the card already closed again.
    if (!isAsked()) return;
    highlights.setCurrent(mention);
    learn({ kind: 'answered', visit });
    if (approach.by === 'key') card.focus(false);
    await goOn();
  };

  return {
    state: () => state,
    learn,
    rest: (mention, x, y) => {
      if (state.held !== true) approach = { by: 'pointer', x, y };
      learn({ kind: 'over', mention });
    },
    open: (mention, by) => {
      approach = by;
      learn({ kind: 'open', mention });
    },
    dismiss,
  };
}

function anchorOf({ range }: PaintedMention, approach: Approach): Anchor {
  const boxes = () => (range.collapsed ? [] : [...range.getClientRects()]);
  const at = approach.by === 'key' ? 0 : boxes().findIndex((box) => isInBox(box, approach.x, approach.y));
  const { startContainer } = range;
  const element = startContainer.parentElement ?? (startContainer.getRootNode() as Partial<ShadowRoot>).host ?? document.documentElement;
  return { element, boxes, box: Math.max(0, at), tapped: approach.by === 'tap' };
}
