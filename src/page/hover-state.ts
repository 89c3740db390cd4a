import type { MentionPlace } from '../protocol/requests';
import { isSame } from './same-mention';

/**
 * What the pointer's movements come to, as a pure function: facts in, state out. A visit to a mention carries a number of its own, so that
 * an answer that comes late, for a visit that is over, changes nothing.
 *
 *            rest on mention          ask time over             answer
 *   idle ───────────────────► resting ─────────────► asking ─────────────► shown
 *    ▲ ◄─────── leave ───────────┘ ◄──── leave ─────────┘                  │  ▲
 *    └───────────────────── leave time over ──────── leaving ◄── leave ────┘  │
 *                                                       └── back on it, card ─┘
 */
export type HoverState =
  | { readonly kind: 'idle'; readonly visit: number }
  | { readonly kind: 'resting' | 'asking' | 'shown' | 'leaving'; readonly visit: number; readonly mention: MentionPlace };

export type HoverFact =
  /** The pointer rests on a mention (slowly enough), or is on none. */
  | { readonly kind: 'over'; readonly mention: MentionPlace }
  | { readonly kind: 'off' }
  /** The pointer has come into the card. */
  | { readonly kind: 'in-card' }
  | { readonly kind: 'ask-time'; readonly visit: number }
  | { readonly kind: 'answered'; readonly visit: number }
  | { readonly kind: 'leave-time'; readonly visit: number }
  /** Esc, a click elsewhere, a scroll that took the mention away, new text. */
  | { readonly kind: 'dismiss' };

/** Milliseconds of rest before anything is asked: below it, passing over a line of text asks for nothing (Wikipedia's Popups waits as long). */
export const askAfter = 150;
/** Milliseconds after leaving until the card goes: time to move into it (as Popups). */
export const leaveAfter = 300;
/** Milliseconds of rest after which a card may show at the earliest; the answer itself takes a few. */
export const showAfter = 300;
/** Pixels a millisecond from which the pointer only passes. */
export const passingSpeed = 0.5;

export const startState: HoverState = { kind: 'idle', visit: 0 };

/** The state after a fact; the same object when nothing changes. */
export function nextState(state: HoverState, fact: HoverFact): HoverState {
  switch (fact.kind) {
    case 'over':
      return over(state, fact.mention);
    case 'off':
      return off(state);
    case 'in-card':
      return state.kind === 'leaving' ? { ...state, kind: 'shown' } : state;
    case 'ask-time':
      return state.kind === 'resting' && fact.visit === state.visit ? { ...state, kind: 'asking' } : state;
    case 'answered':
      return state.kind === 'asking' && fact.visit === state.visit ? { ...state, kind: 'shown' } : state;
    case 'leave-time':
      return state.kind === 'leaving' && fact.visit === state.visit ? { kind: 'idle', visit: state.visit } : state;
    case 'dismiss':
      return state.kind === 'idle' ? state : { kind: 'idle', visit: state.visit };
  }
}

function over(state: HoverState, mention: MentionPlace): HoverState {
  if (state.kind !== 'idle' && isSame(state.mention, mention)) return state.kind === 'leaving' ? { ...state, kind: 'shown' } : state;
  return { kind: 'resting', visit: state.visit + 1, mention };
}

function off(state: HoverState): HoverState {
  switch (state.kind) {
    case 'idle':
    case 'leaving':
      return state;
    case 'resting':
    case 'asking':
      return { kind: 'idle', visit: state.visit };
    case 'shown':
      return { ...state, kind: 'leaving' };
  }
}
