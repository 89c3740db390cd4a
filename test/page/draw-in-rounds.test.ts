import { expect, test, vi } from 'vitest';
import type { CardHost } from '../../src/page/card-host';
import type { CardActs, CardDrawing } from '../../src/page/draw-card';
import { drawInRounds, type Draw } from '../../src/page/draw-in-rounds';
import { standIn } from '../support/stand-in';

const drawing = (label: string, more = false) => standIn<CardDrawing>({ label, more });

/** A card that notes what is drawn on it, and what draws it by hand: each answer is given when the test says so. */
function begin() {
  const drawn: string[] = [];
  const state = { isShown: true, isLoaded: true };
  const card = standIn<CardHost>({ redraw: ({ label }) => { drawn.push(label); }, isShown: () => state.isShown, load: () => Promise.resolve(state.isLoaded) });
  const asked: { readonly fresh: boolean; readonly acts: CardActs; readonly answer: (drawing: CardDrawing | undefined) => Promise<void> }[] = [];
  const draw: Draw = (fresh, acts) => new Promise((resolve) => {
    asked.push({ fresh, acts, answer: async (answered) => {
      resolve(answered);
      await settled();
    } });
  });
  return { drawn, state, asked, draw, rounds: drawInRounds(card) };
}

/** Everything that follows from an answer has happened. */
const settled = () => new Promise((resolve) => setTimeout(resolve));

test('a card is drawn as known, then fresh as long as more is on its way', async () => {
  const { drawn, asked, draw, rounds } = begin();
  const { known, goOn } = rounds(draw);
  await asked[0]?.answer(drawing('known'));
  expect((await known)?.label).toBe('known');
  void goOn();
  await asked[1]?.answer(drawing('more', true));
  await asked[2]?.answer(drawing('all'));
  expect(drawn).toEqual(['more', 'all']);
  expect(asked.map(({ fresh }) => fresh)).toEqual([false, true, true]);
});

test('what comes for a card after another was asked for counts for nothing, before and after it is shown', async () => {
  const { drawn, asked, draw, rounds } = begin();
  const first = rounds(draw);
  const second = rounds(draw);
  await asked[0]?.answer(drawing('first'));
  await asked[1]?.answer(drawing('second'));
  expect(await first.known).toBeUndefined();
  expect((await second.known)?.label).toBe('second');
  void second.goOn();
  rounds(draw);
  await asked[2]?.answer(drawing('second, fresh', true));
  expect(drawn).toEqual([]);
  expect(asked).toHaveLength(4);
});

test('a choice begins anew, and ends what was going on', async () => {
  const { drawn, asked, draw, rounds } = begin();
  const { goOn } = rounds(draw);
  await asked[0]?.answer(drawing('known'));
  void goOn();
  asked[0]?.acts.chosen(Promise.resolve(true));
  await settled();
  await asked[1]?.answer(drawing('as it was', true));
  await asked[2]?.answer(drawing('chosen'));
  await asked[3]?.answer(drawing('chosen, fresh'));
  expect(drawn).toEqual(['chosen', 'chosen, fresh']);
  expect(asked.map(({ fresh, acts }) => [fresh, acts.refused])).toEqual([[false, false], [true, false], [false, true], [true, true]]);
});

test('a choice that is kept only when another card is there changes nothing', async () => {
  const { asked, draw, rounds } = begin();
  rounds(draw);
  await asked[0]?.answer(drawing('first'));
  rounds(draw);
  asked[0]?.acts.chosen(Promise.resolve(false));
  await settled();
  expect(asked).toHaveLength(2);
});

test('nothing more is asked for a card that is gone', async () => {
  const { drawn, state, asked, draw, rounds } = begin();
  const { goOn } = rounds(draw);
  await asked[0]?.answer(drawing('known'));
  void goOn();
  state.isShown = false;
  await asked[1]?.answer(drawing('more', true));
  expect([drawn, asked.length]).toEqual([[], 2]);
});

test('none is shown before it is known how cards look', async () => {
  const { state, asked, draw, rounds } = begin();
  state.isLoaded = false;
  const { known } = rounds(draw);
  await asked[0]?.answer(drawing('known'));
  expect(await known).toBeUndefined();
});

test('one that is refused ends there', async () => {
  const { drawn, asked, draw, rounds } = begin();
  const spy = vi.fn();
  const { goOn } = rounds(draw);
  void goOn().then(spy);
  await asked[1]?.answer(undefined);
  expect(spy).toHaveBeenCalled();
  expect(drawn).toEqual([]);
});
