import { describe, expect, test } from 'vitest';
import { nextState, type HoverFact, type HoverState } from '../../src/page/hover-state';

type State = HoverState<string>;
type Fact = HoverFact<string>;

const idle: State = { kind: 'idle', visit: 1 };
const other: State = { kind: 'idle', visit: 1, held: true };
const at = (kind: 'resting' | 'asking' | 'shown' | 'leaving', held = false): State => ({ kind, visit: 1, mention: 'A', held });

/** Every arrow of the diagram in hover-state.ts, and what must not be one: state, fact → state, visit. */
const arrows: readonly (readonly [State, Fact, State['kind'], number, string])[] = [
  [idle, { kind: 'over', mention: 'A' }, 'resting', 2, 'a rest begins a visit'],
  [idle, { kind: 'off' }, 'idle', 1, 'nothing to leave'],
  [idle, { kind: 'in-card' }, 'idle', 1, 'no card to be in'],
  [idle, { kind: 'open', mention: 'A' }, 'asking', 2, 'a key asks at once'],
  [idle, { kind: 'answered', visit: 1 }, 'idle', 1, 'an answer too late'],
  [idle, { kind: 'hold' }, 'idle', 2, 'a card of no mention'],
  [at('asking'), { kind: 'hold' }, 'idle', 2, 'a card of no mention ends a visit'],
  [other, { kind: 'over', mention: 'A' }, 'idle', 1, 'a card of no mention stays when the pointer comes'],
  [other, { kind: 'off' }, 'idle', 1, 'a card of no mention stays when the pointer goes'],
  [other, { kind: 'open', mention: 'A' }, 'asking', 2, 'a key goes on from a card of no mention'],
  [at('resting'), { kind: 'over', mention: 'A' }, 'resting', 1, 'still the same rest'],
  [at('resting'), { kind: 'over', mention: 'B' }, 'resting', 2, 'another mention is another visit'],
  [at('resting'), { kind: 'off' }, 'idle', 1, 'a passing pointer asks for nothing'],
  [at('resting'), { kind: 'ask-time', visit: 1 }, 'asking', 1, 'rested long enough'],
  [at('resting'), { kind: 'ask-time', visit: 0 }, 'resting', 1, 'the time of an older visit'],
  [at('resting'), { kind: 'answered', visit: 1 }, 'resting', 1, 'nothing was asked yet'],
  [at('asking'), { kind: 'answered', visit: 1 }, 'shown', 1, 'the answer'],
  [at('asking'), { kind: 'answered', visit: 0 }, 'asking', 1, 'the answer to an older visit'],
  [at('asking'), { kind: 'refused', visit: 1 }, 'idle', 1, 'no card'],
  [at('asking'), { kind: 'off' }, 'idle', 1, 'left before the answer'],
  [at('asking'), { kind: 'over', mention: 'B' }, 'resting', 2, 'on to another before the answer'],
  [at('shown'), { kind: 'off' }, 'leaving', 1, 'time to move into the card'],
  [at('shown'), { kind: 'in-card' }, 'shown', 1, 'in the card'],
  [at('shown'), { kind: 'over', mention: 'B' }, 'resting', 2, 'another mention takes over'],
  [at('shown'), { kind: 'dismiss' }, 'idle', 1, 'Esc'],
  [at('shown'), { kind: 'open', mention: 'A' }, 'shown', 1, 'a key holds what is there'],
  [at('shown'), { kind: 'open', mention: 'B' }, 'asking', 2, 'a key goes on to another'],
  [at('leaving'), { kind: 'in-card' }, 'shown', 1, 'reached the card'],
  [at('leaving'), { kind: 'over', mention: 'A' }, 'shown', 1, 'back on the mention'],
  [at('leaving'), { kind: 'leave-time', visit: 1 }, 'idle', 1, 'gone for good'],
  [at('leaving'), { kind: 'leave-time', visit: 0 }, 'leaving', 1, 'the time of an older visit'],
  [at('shown'), { kind: 'leave-time', visit: 1 }, 'shown', 1, 'came back in time'],
  [at('shown', true), { kind: 'off' }, 'shown', 1, 'a held card stays when the pointer goes'],
  [at('shown', true), { kind: 'over', mention: 'B' }, 'shown', 1, 'a held card stays when the pointer comes'],
  [at('shown', true), { kind: 'dismiss' }, 'idle', 1, 'Esc closes a held card'],
  [at('asking', true), { kind: 'off' }, 'asking', 1, 'a key needs no pointer'],
];

describe('what a fact does to a state', () => {
  test.each(arrows.map(([state, fact, kind, visit, why]) => ({ why, state, fact, kind, visit })))('$state.kind, $fact.kind: $why', ({ state, fact, kind, visit }) => {
    const next = nextState(state, fact);
    expect([next.kind, next.visit]).toEqual([kind, visit]);
    if (next.kind === state.kind && next.visit === state.visit && fact.kind !== 'open') expect(next, 'nothing changed: the same object').toBe(state);
  });

  test('a card of no mention is held until it is closed', () => {
    const held = nextState(at('shown'), { kind: 'hold' });
    const closed = nextState(held, { kind: 'dismiss' });
    expect([held.held, closed.held, nextState(closed, { kind: 'over', mention: 'A' }).kind]).toEqual([true, undefined, 'resting']);
  });

  test('only a key or a tap holds a card', () => {
    const opened = nextState(nextState(idle, { kind: 'open', mention: 'A' }), { kind: 'answered', visit: 2 });
    const rested = nextState(nextState(nextState(idle, { kind: 'over', mention: 'A' }), { kind: 'ask-time', visit: 2 }), { kind: 'answered', visit: 2 });
    expect([opened, rested].map((state) => state.kind !== 'idle' && state.held)).toEqual([true, false]);
  });
});
