import type { MentionPlace } from '../protocol/requests';
import type { Answering } from './answer-reader';
import type { Highlights } from './highlights';
import { nearView } from './near-view';
import type { PaintedMention } from './painted-mention';

/** Ways to mentions without a pointer. The first two return whether there is a mention to go to. */
export interface Walk {
  /** Opens the card of the next (1) or previous (-1) mention of a kind, in the order of the page and around its ends. */
  readonly step: (kind: MentionPlace['kind'], direction: 1 | -1) => boolean;
  /** Opens the card of the current mention, or of the first in view. */
  readonly openCurrent: () => boolean;
  /** Goes to a mention and opens its card. */
  readonly jump: (place: MentionPlace) => void;
  /** Scrolls to a mention and highlights it for a moment. */
  readonly flash: (place: MentionPlace) => void;
  /** The mentions that the window shows, in the order of the page. */
  readonly inView: () => readonly MentionPlace[];
}

/** How long a mention that was jumped to stays highlighted, in milliseconds: long enough to find it after a smooth scroll. */
const flashTime = 1600;

/** Steps start from where the reader is: the mention whose card is open, or else the last one visited, if it is still there. */
export function createWalk(document: Document, highlights: Highlights, answering: Answering): Walk {
  let last: PaintedMention | undefined;
  let washed: ReturnType<typeof setTimeout> | undefined;
  const current = () => answering.current() ?? (last !== undefined && highlights.has(last) ? last : undefined);

  const visit = (mention: PaintedMention | undefined) => {
    if (mention === undefined) return false;
    last = mention;
    // Without animation: the card would have to chase a mention that is still moving.
    scrollTo(mention, 'instant');
    answering.open(mention);
    return true;
  };

  return {
    step: (kind, direction) => visit(neighbour(highlights.painted, kind, direction, current())),
    openCurrent: () => visit(current() ?? highlights.painted.find(isBelowTop)),
    jump: (place) => {
      visit(highlights.of(place));
    },
    flash: (place) => {
      const mention = highlights.of(place);
      if (mention === undefined) return;
      last = mention;
      // A hidden tab never finishes a smooth scroll.
      const calm = document.hidden || matchMedia('(prefers-reduced-motion: reduce)').matches;
      scrollTo(mention, calm ? 'instant' : 'smooth');
      highlights.setCurrent(mention);
      clearTimeout(washed);
      washed = setTimeout(() => {
        if (answering.current() === undefined) highlights.setCurrent(undefined);
      }, flashTime);
    },
    inView: () => nearView(highlights.painted, true).filter(isInView).map(({ place }) => place),
  };
}

/** The next one from the current mention or, without one, from the top of what is in view. */
function neighbour(painted: readonly PaintedMention[], kind: MentionPlace['kind'], direction: 1 | -1, current: PaintedMention | undefined): PaintedMention | undefined {
  const from = current === undefined ? topOfView(painted) - (direction === 1 ? 1 : 0) : painted.indexOf(current);
  const isOfKind = ({ place }: PaintedMention) => place.kind === kind;
  if (direction === 1) return painted.slice(from + 1).find(isOfKind) ?? painted.find(isOfKind);
  return painted.slice(0, Math.max(0, from)).findLast(isOfKind) ?? painted.findLast(isOfKind);
}

/** Index of the first mention that is not above the window; where all are, the number of mentions. */
function topOfView(painted: readonly PaintedMention[]): number {
  const first = painted.findIndex(isBelowTop);
  return first === -1 ? painted.length : first;
}

function isBelowTop({ range }: PaintedMention): boolean {
  return range.getBoundingClientRect().bottom > 0;
}

/**
 * Brings a mention outside the window to its middle, and one inside it only out of boxes that clip it. The middle of an element taller than the
 * window (a story broken by `<br>`s alone) may be far from the words.
 */
function scrollTo({ range }: PaintedMention, behavior: ScrollBehavior): void {
  const { top, bottom } = range.getBoundingClientRect();
  const isInWindow = top >= 0 && bottom <= innerHeight;
  const element = range.startContainer.parentElement;
  if (element !== null && element.getBoundingClientRect().height > innerHeight) scrollBy({ top: isInWindow ? 0 : top - innerHeight / 2, behavior });
  else element?.scrollIntoView({ block: behavior === 'instant' && isInWindow ? 'nearest' : 'center', behavior });
}

function isInView({ range }: PaintedMention): boolean {
  const { top, height } = range.getBoundingClientRect();
  return height > 0 && top >= 0 && top < innerHeight;
}
