import { fromReader } from './hear-only-reader';
import { listen } from './listen';

/** What the pointer does that matters to cards. Positions are in CSS pixels of the viewport. */
export interface PointerFacts {
  /** It is here, moving at this speed (pixels per millisecond); at most once per frame, and once more when it has come to rest. */
  readonly moved: (x: number, y: number, speed: number) => void;
  readonly overCard: () => void;
  /** It has left the page. */
  readonly left: () => void;
  /** A finger or pen touched and went up again at once, in the same place. */
  readonly tapped: (x: number, y: number, target: Element | null) => void;
  /** Something outside the card was pressed. */
  readonly pressedOutside: () => void;
}

/** How long after a movement the pointer is checked again, in milliseconds: no event says that it has come to rest. */
const restCheck = 60;
/** A touch that lasts longer, in milliseconds, or goes further, in pixels, is not a tap: a long press selects text, a swipe scrolls. */
const longestTap = 500;
const farthestTap = 10;

/** Watches the reader's pointer, ignoring events faked by the page's scripts, until `lifetime` ends; `inCard` says whether an event comes from the card. */
export function watchPointer(facts: PointerFacts, inCard: (event: Event) => boolean, lifetime: AbortSignal): void {
  watchMovement(facts, inCard, lifetime);
  watchTaps(facts, inCard, lifetime);
}

function watchMovement(facts: PointerFacts, inCard: (event: Event) => boolean, lifetime: AbortSignal): void {
  let latest: { readonly x: number; readonly y: number } | undefined;
  let rest: ReturnType<typeof setTimeout> | undefined;
  const speed = speedometer();
  const look = ({ x, y }: { readonly x: number; readonly y: number }) => {
    facts.moved(x, y, speed(x, y, performance.now()));
  };
  const lookNoMore = () => {
    clearTimeout(rest);
    latest = undefined;
  };
  listen('pointermove', fromReader((event) => {
    // Touch has no hovering.
    if (event.pointerType === 'touch') return;
    clearTimeout(rest);
    // An event's path is only known while it is being dispatched.
    if (inCard(event)) {
      lookNoMore();
      facts.overCard();
      return;
    }
    // Text is being selected or something dragged: a card would get in the way.
    if (event.buttons !== 0) {
      lookNoMore();
      return;
    }
    if (latest === undefined) {
      requestAnimationFrame(() => {
        const place = latest;
        latest = undefined;
        if (place === undefined || lifetime.aborted) return;
        look(place);
        rest = setTimeout(look, restCheck, place);
      });
    }
    latest = { x: event.clientX, y: event.clientY };
  }), lifetime);
  listen('pointerleave', ({ pointerType }) => {
    if (pointerType === 'touch') return;
    lookNoMore();
    facts.left();
  }, lifetime);
  // Otherwise a card that was dismissed by a click would come back, with the pointer resting where it clicked.
  listen('pointerdown', lookNoMore, lifetime);
}

/** Measures the speed since the last position, in pixels per millisecond. */
function speedometer(): (x: number, y: number, now: number) => number {
  let last = { x: 0, y: 0, now: 0 };
  return (x, y, now) => {
    const speed = Math.hypot(x - last.x, y - last.y) / Math.max(1, now - last.now);
    last = { x, y, now };
    return speed;
  };
}

function watchTaps(facts: PointerFacts, inCard: (event: Event) => boolean, lifetime: AbortSignal): void {
  let down: PointerEvent | undefined;
  listen('pointerdown', fromReader((event) => {
    down = undefined;
    if (inCard(event)) return;
    down = event;
    // A finger that goes down may be about to scroll: whether it is a tap is decided when it goes up.
    if (event.pointerType !== 'touch') facts.pressedOutside();
  }), lifetime);
  listen('pointercancel', () => {
    down = undefined;
  }, lifetime);
  listen('pointerup', fromReader((event) => {
    const from = down;
    down = undefined;
    if (from === undefined || event.pointerType === 'mouse' || from.pointerId !== event.pointerId) return;
    if (event.timeStamp - from.timeStamp > longestTap || Math.hypot(event.clientX - from.clientX, event.clientY - from.clientY) > farthestTap) return;
    facts.pressedOutside();
    facts.tapped(event.clientX, event.clientY, event.composedPath()[0] as Element | null);
  }), lifetime);
}
