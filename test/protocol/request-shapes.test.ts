import { describe, expect, test } from 'vitest';
import { findMentions } from '../../src/engine/find-mentions';
import { readAsk } from '../../src/protocol/request-shapes';

describe('readAsk', () => {
  test('takes what the engine itself writes', () => {
    const { figures } = findMentions('The plan costs 380 billion yuan (about 74.9 trillion won).');
    const ask = { figures: figures.map((figure) => ({ figure, restatedBy: [], restates: null })), articleDate: '2025-02-24', fresh: false };
    expect(readAsk('figure/cards', ask)).toEqual(ask);
  });

  const hints = { lang: null, region: null, url: null, date: null };
  test.each([
    ['page/annotate', { text: 1, hints }, 'page/annotate: text:'],
    ['page/annotate', { text: '', hints, elsewhere: -1 }, 'page/annotate: elsewhere:'],
    ['page/annotate', { text: '', hints: { ...hints, blocks: [{ start: -1, end: 2 }] } }, 'page/annotate: hints.blocks.0.start:'],
    ['page/annotate', { text: '', hints: { ...hints, corrections: { $: 'dollars' } } }, 'page/annotate: hints.corrections.$:'],
    ['figure/cards', { figures: [], articleDate: 'yesterday', fresh: false }, 'figure/cards: articleDate:'],
    ['entity/cards', null, 'entity/cards: request:'],
  ] as const)('refuses %s %j and names the field', (name, ask, message) => {
    expect(() => readAsk(name, ask)).toThrow(message);
  });
});
