import type { PageReport } from '../protocol/requests';
import type { CardHost } from './card-host';
import { drawCard } from './draw-card';
import type { Highlights } from './highlights';
import { askAfter, leaveAfter, nextState, passingSpeed, showAfter, startState, type HoverFact, type HoverState } from './hover-state';

/** Turns the pointer's movements into facts for the state machine, and its states into a card. */
export function showOnHover(page: {
  readonly document: Document;
  readonly highlights: Highlights;
  readonly card: CardHost;
  readonly report: () => PageReport;
  readonly lifetime: AbortSignal;
}): { readonly forget: () => void } {
  const { document, highlights, card, lifetime } = page;
  let state: HoverState = startState;
  let box = new DOMRect();

  const learn = (fact: HoverFact) => {
    const before = state;
    state = nextState(state, fact);
    if (state !== before) enter(state, before);
  };

  const enter = (now: HoverState, before: HoverState) => {
    if (now.kind === 'idle' || now.kind === 'resting') {
      card.hide();
      highlights.setCurrent(undefined);
    }
    if (now.kind === 'resting') later(askAfter, { kind: 'ask-time', visit: now.visit });
    if (now.kind === 'leaving') later(leaveAfter, { kind: 'leave-time', visit: now.visit });
    if (now.kind === 'asking') void answer(now);
    if (now.kind === 'shown' && before.kind === 'asking') highlights.setCurrent(now.mention);
  };
  const later = (milliseconds: number, fact: HoverFact) => setTimeout(learn, milliseconds, fact);

  const answer = async ({ visit, mention }: Exclude<HoverState, { kind: 'idle' }>) => {
    const draw = (fresh: boolean) => drawCard(page.report(), mention, fresh, () => void redraw());
    // As long as the card is shown and more is on its way.
    const refine = async () => {
      for (let more = true; more; ) {
        const fresher = await draw(true);
        if (fresher !== undefined && lasts(visit)) card.redraw(fresher);
        more = fresher?.more === true && lasts(visit);
      }
    };
    const redraw = async () => {
      const known = await draw(false);
      if (known !== undefined && lasts(visit)) card.redraw(known);
      await refine();
    };
    const [drawing] = await Promise.all([draw(false), new Promise((resolve) => setTimeout(resolve, showAfter - askAfter))]);
    if (drawing === undefined || state.visit !== visit || state.kind !== 'asking') return;
    card.show(drawing, box);
    learn({ kind: 'answered', visit });
    await refine();
  };

  const lasts = (visit: number) => state.visit === visit && state.kind !== 'idle';

  const speed = pointerSpeed();
  const look = (x: number, y: number, now: number) => {
    const passing = speed(x, y, now) > passingSpeed;
    const found = highlights.at(x, y);
    if (found === undefined) learn({ kind: 'off' });
    else if (!passing || state.kind !== 'idle') {
      box = found.box;
      learn({ kind: 'over', mention: found.mention });
    }
  };

  onceAFrame(document, lifetime, look, (inside) => {
    learn({ kind: inside ? 'in-card' : 'off' });
  }, card);
  dismissOn(document, lifetime, () => {
    learn({ kind: 'dismiss' });
  }, card);
  return {
    forget: () => {
      learn({ kind: 'dismiss' });
    },
  };
}

/** Pixels a millisecond since the place before. */
function pointerSpeed(): (x: number, y: number, now: number) => number {
  let last = { x: 0, y: 0, now: 0 };
  return (x, y, now) => {
    const speed = Math.hypot(x - last.x, y - last.y) / Math.max(1, now - last.now);
    last = { x, y, now };
    return speed;
  };
}

/** How long after a fast movement the pointer is looked at again: it may have come to rest, and then no event says so. */
const restCheck = 60;

/** Looks at the pointer at most once a frame, and once more when it has come to rest. */
function onceAFrame(
  document: Document,
  lifetime: AbortSignal,
  look: (x: number, y: number, now: number) => void,
  overCard: (inside: boolean) => void,
  card: CardHost,
): void {
  let latest: { readonly x: number; readonly y: number; readonly inside: boolean } | undefined;
  let rest: ReturnType<typeof setTimeout> | undefined;
  const lookNow = () => {
    clearTimeout(rest);
    if (latest === undefined) return;
    const { x, y, inside } = latest;
    latest = undefined;
    if (inside) {
      overCard(true);
      return;
    }
    look(x, y, performance.now());
    rest = setTimeout(() => {
      look(x, y, performance.now());
    }, restCheck);
  };
  const moved = (event: PointerEvent) => {
    if (latest === undefined) requestAnimationFrame(lookNow);
    // Only the last place of a frame counts; the way of an event is only known while it is on it.
    latest = { x: event.clientX, y: event.clientY, inside: card.contains(event) };
  };
  // A tap is a rest of its own: touch has no hovering.
  document.addEventListener('pointermove', moved, { signal: lifetime, passive: true });
  document.addEventListener('pointerup', (event) => {
    if (event.pointerType !== 'mouse') moved(event);
  }, { signal: lifetime, passive: true });
  document.documentElement.addEventListener('pointerleave', () => {
    clearTimeout(rest);
    overCard(false);
  }, { signal: lifetime });
}

function dismissOn(document: Document, lifetime: AbortSignal, dismiss: () => void, card: CardHost): void {
  document.addEventListener('keydown', ({ key }) => {
    if (key === 'Escape') dismiss();
  }, { signal: lifetime, capture: true });
  document.addEventListener('pointerdown', (event) => {
    if (!card.contains(event)) dismiss();
  }, { signal: lifetime });
  document.addEventListener('scroll', (event) => {
    if (!card.contains(event)) dismiss();
  }, { signal: lifetime, passive: true, capture: true });
}
