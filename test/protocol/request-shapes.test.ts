import { describe, expect, test } from 'vitest';
import { findMentions } from '../../src/engine/find-mentions';
import { readAsk } from '../../src/protocol/request-shapes';

const ownView = { kind: 'own-view' } as const;
const nobody = { kind: 'nobody', around: 'https://paper.example.au/story' } as const;
const news = { kind: 'site', origin: 'https://news.example' } as const;

describe('readAsk', () => {
  test('takes what the engine itself writes', () => {
    const { figures } = findMentions('The plan costs 380 billion yuan (about 74.9 trillion won).');
    const ask = { figures: figures.map((figure) => ({ figure, restatedBy: [], restates: null })), articleDate: '2025-02-24', fresh: false };
    expect(readAsk('figure/cards', ask, news)).toEqual(ask);
  });

  test('takes the longest number that the engine reads, in its largest unit', () => {
    const { figures } = findMentions(`It would cost $${'9'.repeat(59)} trillion.`);
    expect(figures).toHaveLength(1);
    expect(() => readAsk('figure/cards', { figures: figures.map((figure) => ({ figure, restatedBy: [], restates: null })), articleDate: null, fresh: false }, ownView)).not.toThrow();
  });

  const hints = { lang: null, region: null, url: null, date: null };
  test.each([
    ['page/annotate', { text: 1, hints }, 'page/annotate: text:'],
    ['page/count', { figures: -1 }, 'page/count: figures:'],
    ['page/annotate', { text: ' '.repeat(20_000_001), hints }, 'page/annotate: text:'],
    ['entity/correct', { url: 'https://news.example/', name: 'x'.repeat(100_001), taken: null, refused: [] }, 'entity/correct: name:'],
    ['entity/correct', { url: 'https://news.example/', name: 'Ma', taken: null, refused: Array.from({ length: 200_001 }, () => 'Ma') }, 'entity/correct: refused:'],
    ['page/annotate', { text: '', hints: { ...hints, blocks: [{ start: -1, end: 2 }] } }, 'page/annotate: hints.blocks.0.start:'],
    ['page/annotate', { text: '', hints: { ...hints, corrections: { $: 'dollars' } } }, 'page/annotate: hints.corrections.$:'],
    ['figure/cards', { figures: [], articleDate: 'yesterday', fresh: false }, 'figure/cards: articleDate:'],
    ['entity/cards', null, 'entity/cards: request:'],
  ] as const)('refuses %s %.80j and names the field', (name, ask, message) => {
    expect(() => readAsk(name, ask, ownView)).toThrow(message);
  });

  describe('what a page says of its address holds for its own site alone', () => {
    const own = 'https://news.example/story?page=2';
    const other = 'https://bank.example/';
    const correction = { sign: '$', currency: 'AUD', always: true };
    const page = { articleDate: null, lang: null, inPrivate: false };
    test.each([
      ['page/choices', { host: 'bank.example' }, { host: 'news.example' }],
      ['page/annotate', { text: '', hints: { ...hints, url: own } }, { text: '', hints: { ...hints, url: own } }],
      ['page/annotate', { text: '', hints: { ...hints, url: other } }, { text: '', hints: { ...hints, url: 'https://news.example/' } }],
      ['page/annotate', { text: '', hints }, { text: '', hints }],
      ['sign/correct', { url: 'http://news.example/', ...correction }, { url: 'https://news.example/', ...correction }],
      ['entity/correct', { url: 'about:srcdoc', name: 'Ma', taken: null, refused: [] }, { url: 'https://news.example/', name: 'Ma', taken: null, refused: [] }],
      ['figure/cards', { figures: [], articleDate: null, fresh: true, url: other }, { figures: [], articleDate: null, fresh: true, url: 'https://news.example/' }],
      ['entity/cards', { entities: [], page: { ...page, url: other }, fresh: true }, { entities: [], page: { ...page, url: 'https://news.example/' }, fresh: true }],
    ] as const)('%s %j', (name, ask, read) => {
      expect(readAsk(name, ask, news)).toEqual(read);
      expect(readAsk(name, ask, ownView)).toEqual(ask);
    });
  });

  describe('a page without an origin hears of no site what the reader has said, and says nothing of one', () => {
    const url = 'https://paper.example.nz/story';
    const page = { articleDate: null, lang: null, inPrivate: false };
    test.each([
      ['page/choices', { host: 'bank.example' }, { host: '' }],
      ['page/annotate', { text: '', hints: { ...hints, url } }, { text: '', hints: { ...hints, region: 'AU', url: null } }],
      ['page/annotate', { text: '', hints: { ...hints, region: 'CA', url } }, { text: '', hints: { ...hints, region: 'CA', url: null } }],
      ['figure/cards', { figures: [], articleDate: null, fresh: true, url }, { figures: [], articleDate: null, fresh: true }],
      ['entity/cards', { entities: [], page: { ...page, url }, fresh: true }, { entities: [], page: { ...page, url: '' }, fresh: true }],
      ['page/count', { figures: 2 }, { figures: 2 }],
      ['card/style', null, null],
    ] as const)('%s %j', (name, ask, read) => {
      expect(readAsk(name, ask, nobody)).toEqual(read);
    });

    test('where the browser does not say what lies around it, it is for no country', () => {
      expect(readAsk('page/annotate', { text: '', hints: { ...hints, url } }, { kind: 'nobody', around: null })).toEqual({ text: '', hints });
    });

    test.each([
      ['sign/correct', { url, sign: '$', currency: 'AUD', always: true }],
      ['sign/forget', { host: 'paper.example.nz', sign: '$' }],
      ['site/choose', { host: 'paper.example.nz', choice: 'on', inPrivate: false }],
      ['entity/correct', { url, name: 'Ma', taken: null, refused: [] }],
    ] as const)('%s is refused', (name, ask) => {
      expect(() => readAsk(name, ask, nobody)).toThrow('no site of its own');
    });
  });
});
