/**
 * What the pointer, keys and taps lead to, as a pure function: facts in, state out. Each visit to a mention has a number of its own, so that
 * a late answer, for a visit that is over, changes nothing.
 *
 *            rest on mention          ask time over             answer
 *   idle ───────────────────► resting ─────────────► asking ─────────────► shown
 *    ▲ ◄─────── leave ───────────┘ ◄──── leave ─────────┘ ▲                │  ▲
 *    │                            key or tap, from anywhere ┘               │  │
 *    └───────────────────── leave time over ──────── leaving ◄── leave ────┘  │
 *                                                       └── back on it, card ─┘
 *
 * A card opened by a key or a tap is held: the pointer's coming and going does not close it; Esc, a click elsewhere and the next key do. So is the card of a
 * selected text, which belongs to no mention: while it is there, no mention is visited.
 */
export type HoverState<Mention> =
  | { readonly kind: 'idle'; readonly visit: number; readonly held?: boolean }
  | { readonly kind: 'resting' | 'asking' | 'shown' | 'leaving'; readonly visit: number; readonly mention: Mention; readonly held: boolean };

/** What has happened; `visit` is the number of the visit that it belongs to. */
export type HoverFact<Mention> =
  /** The pointer is on a mention, slowly enough, or on none. */
  | { readonly kind: 'over'; readonly mention: Mention }
  | { readonly kind: 'off' }
  /** The pointer has come into the card. */
  | { readonly kind: 'in-card' }
  /** A key or a tap asks for a mention's card. */
  | { readonly kind: 'open'; readonly mention: Mention }
  /** A card that belongs to no mention is shown. */
  | { readonly kind: 'hold' }
  | { readonly kind: 'ask-time'; readonly visit: number }
  | { readonly kind: 'answered'; readonly visit: number }
  /** There is no card for it. */
  | { readonly kind: 'refused'; readonly visit: number }
  | { readonly kind: 'leave-time'; readonly visit: number }
  /** Esc, a click elsewhere, a mention that is gone or scrolled away. */
  | { readonly kind: 'dismiss' };

/** Milliseconds of rest before anything is asked, so that passing over a line of text asks nothing (Wikipedia's Popups waits as long). */
export const askAfter = 150;
/** Milliseconds after leaving until the card goes: time to move into it (as Popups). */
export const leaveAfter = 300;
/** At this speed, in pixels per millisecond, the pointer is only passing. */
export const passingSpeed = 0.5;

/** The state after a fact; the same object when nothing changes. Mentions are the same when they are the same object. */
export function nextState<Mention>(state: HoverState<Mention>, fact: HoverFact<Mention>): HoverState<Mention> {
  switch (fact.kind) {
    case 'over':
      return over(state, fact.mention);
    case 'off':
      return off(state);
    case 'in-card':
      return state.kind === 'leaving' ? { ...state, kind: 'shown' } : state;
    case 'open':
      return open(state, fact.mention);
    case 'hold':
      return { kind: 'idle', visit: state.visit + 1, held: true };
    case 'ask-time':
      return state.kind === 'resting' && fact.visit === state.visit ? { ...state, kind: 'asking' } : state;
    case 'answered':
      return state.kind === 'asking' && fact.visit === state.visit ? { ...state, kind: 'shown' } : state;
    case 'refused':
      return state.kind === 'asking' && fact.visit === state.visit ? { kind: 'idle', visit: state.visit } : state;
    case 'leave-time':
      return state.kind === 'leaving' && fact.visit === state.visit ? { kind: 'idle', visit: state.visit } : state;
    case 'dismiss':
      return state.kind === 'idle' && state.held !== true ? state : { kind: 'idle', visit: state.visit };
  }
}

function over<Mention>(state: HoverState<Mention>, mention: Mention): HoverState<Mention> {
  if (state.held === true) return state;
  if (state.kind !== 'idle' && state.mention === mention) return state.kind === 'leaving' ? { ...state, kind: 'shown' } : state;
  return { kind: 'resting', visit: state.visit + 1, mention, held: false };
}

function off<Mention>(state: HoverState<Mention>): HoverState<Mention> {
  if (state.kind === 'idle' || state.kind === 'leaving' || state.held) return state;
  return state.kind === 'shown' ? { ...state, kind: 'leaving' } : { kind: 'idle', visit: state.visit };
}

/** A card that is already shown for the mention is only held; otherwise it is asked for at once. */
function open<Mention>(state: HoverState<Mention>, mention: Mention): HoverState<Mention> {
  if ((state.kind === 'shown' || state.kind === 'leaving') && state.mention === mention) return { ...state, kind: 'shown', held: true };
  return { kind: 'asking', visit: state.visit + 1, mention, held: true };
}
