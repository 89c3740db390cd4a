import { existsSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Entity } from '../../../src/engine/entities/entity';
import { findEntities } from '../../../src/engine/entities/find-entities';
import type { NameTagger, TaggedName } from '../../../src/engine/entities/knowledge';
import { noNames } from '../../../src/engine/entities/names';
import { createTagger } from '../../../src/engine/entities/tagger/tagger';
import { noHints, type Hints } from '../../../src/engine/hints';
import { builtInPack } from '../../support/built-in-pack';

const names = builtInPack;

describe('on pages that are not English, names come from the pack', () => {
  /** Language, text, names with their records. */
  const cases: readonly (readonly [lang: string, text: string, ...entities: readonly string[]])[] = [
    ['en', '阿里巴巴集团周一表示，中国的需求很大，将在杭州建设新的数据中心。', '阿里巴巴集团 = Alibaba Group', '中国 = China', '杭州 = Hangzhou'],
    ['zh', '阿里巴巴集团首席执行官吴泳铭表示，中国和美国的合作很重要。', '阿里巴巴集团 = Alibaba Group', '吴泳铭 = Eddie Wu', '中国 = China', '美国 = United States'],
    ['ko', '알리바바는 24일 서울에서 투자 계획을 밝혔다. 중국의 마윈이 참석했다.', '알리바바 = Alibaba Group', '서울 = Seoul', '중국 = China', '마윈 = Jack Ma'],
    ['ja', '日本銀行の植田和男総裁は東京で会見した。', '日本銀行 = Bank of Japan', '植田和男 = Kazuo Ueda', '東京 = Tokyo'],
    ['de', 'Deutschland und Island verhandeln, sagte Angela Merkel in Wien. Die Orange ist eine Frucht.', 'Deutschland = Germany', 'Island = Iceland', 'Angela Merkel = Angela Merkel', 'Wien = Vienna'],
    ['fr', 'Emmanuel Macron a quitté la France pour la Chine.', 'Emmanuel Macron = Emmanuel Macron', 'France = France', 'Chine = China'],
    ['ru', 'Путин прилетел в Китай.', 'Путин = Vladimir Putin', 'Китай = China'],
    ['en', 'The island was calm.'],
  ];
  test.each(cases)('%s: %s', (lang, text, ...entities) => {
    const found = findEntities(text, { ...noHints, lang }, { names }, []);
    expect(found.map(({ name, record }) => `${name} = ${record ?? '?'}`)).toEqual(entities);
  });
});

describe('several records of one name', () => {
  test('stay open when the page says nothing', () => {
    expect(find('Georgia voted.')).toMatchObject([{ record: null, candidates: ['Georgia (country)', 'Georgia (U.S. state)'] }]);
  });

  test('are settled by others on the page', () => {
    expect(find('Georgia and Atlanta, in the United States, voted.')[0]).toMatchObject({ name: 'Georgia', record: 'Georgia (U.S. state)' });
    expect(find('Georgia voted, officials in Tbilisi said.')[0]).toMatchObject({ name: 'Georgia', record: 'Georgia (country)' });
  });
});

describe('with a tagger', () => {
  const tagger = tagging({ 'Marta Vidal': 'Person', Lisboa: 'Place', 'Casa Verde': 'Organization', Monday: 'Organization' });

  test('its names are merged, echoed and linked like all others', () => {
    const found = findEntities('Marta Vidal runs Casa Verde in Lisboa. Vidal was pleased.', noHints, { names: noNames, tagger }, []);
    expect(found.map(summary)).toEqual(['Person Marta Vidal = Marta Vidal, Vidal', 'Organization Casa Verde = Casa Verde', 'Place Lisboa = Lisboa']);
  });

  test('days that it takes for names are dropped', () => {
    expect(findEntities('They met on Monday.', noHints, { names: noNames, tagger }, [])).toEqual([]);
  });
});

describe('what the tagger sees in the sentence, against what the pack knows', () => {
  /** Text, what the tagger takes for a name, what is found. */
  const cases: readonly (readonly [text: string, tagged: Readonly<Record<string, TaggedName['type']>>, entities: readonly string[]])[] = [
    ['Boston beat Toronto 5-2 on Friday.', { Boston: 'Organization', Toronto: 'Organization' }, ['Organization Boston = Boston', 'Organization Toronto = Toronto']],
    ['Aid reached Rafah late in the afternoon.', { Rafah: 'Organization' }, ['Place Rafah = Rafah']],
    ['She sued YouTube in 2019.', { YouTube: 'Organization' }, ['Organization YouTube = YouTube']],
    ['The Tour de France began in Copenhagen.', { 'Tour de France': null, Copenhagen: 'Place' }, ['Place Copenhagen = Copenhagen']],
    ['A compact fluorescent light, or CFL, saves power.', { CFL: 'Organization' }, []],
    ['The Senate and the Liberal Party agreed.', { Senate: 'Organization', 'Liberal Party': 'Organization' }, ['Organization Senate = Senate', 'Organization Liberal Party = Liberal Party']],
    ['The British victim Will Pooley went home.', { 'Will Pooley': 'Person' }, ['Person Will Pooley = Will Pooley']],
    ['Claude Opus is cheaper now, Anthropic said. Claude Martin agreed.', { 'Claude Opus': 'Person', 'Claude Martin': 'Person', Anthropic: 'Organization' }, ['Product Claude Opus = Claude Opus', 'Organization Anthropic = Anthropic', 'Person Claude Martin = Claude Martin']],
    ['Photo: Twitter/NASA', { NASA: 'Organization' }, ['Product Twitter = Twitter', 'Organization NASA = NASA']],
  ];
  test.each(cases)('%s', (text, tagged, entities) => {
    expect(findEntities(text, { ...noHints, lang: 'en' }, { names, tagger: tagging(tagged) }, []).map(summary)).toEqual(entities);
  });
});

test('in a text of headlines, words before and behind a name are no part of it', () => {
  const text = 'Russian President Vladimir Putin Indirectly Criticized the Ruling Party of Britain Before Leaving Budapest Tuesday.';
  expect(find(text).map(summary)).toEqual(['Person Vladimir Putin = Vladimir Putin', 'Place Britain = Britain', 'Place Budapest = Budapest']);
});

test('of a web page, short lines are menus and links, where the tagger has to be sure; of a text they are its lines', () => {
  const text = 'Orlen Deals';
  const tagger = tagging({ Orlen: 'Organization' }, 0.7);
  const find = (blocks?: Hints['blocks']) => findEntities(text, { ...noHints, lang: 'en', ...(blocks === undefined ? {} : { blocks }) }, { names: noNames, tagger }, []).map(({ name }) => name);
  expect(find()).toEqual(['Orlen']);
  expect(find([{ start: 0, end: text.length }])).toEqual([]);
});

test('nothing in a figure is a name', () => {
  const text = 'It cost 5 million Hong Kong dollars in Hong Kong.';
  const figure = { start: text.indexOf('5'), end: text.indexOf(' in') };
  expect(findEntities(text, noHints, { names }, [figure]).map(summary)).toEqual(['Place Hong Kong = Hong Kong']);
});

test('any string is answered: mentions lie inside, spell their text and do not overlap', { timeout: 60_000 }, () => {
  const words = fc.constantFrom('Jack Ma', 'Ma', 'CEO ', 'Xi ', 'Alibaba Group', ' (NYSE: BABA)', ', the founder of ', ' Ltd.', '\n', '. ', ' (', ')', '通义千问', '’s', 'U.S.', ' and ', '\ud800', '-');
  const texts = fc.oneof(fc.string({ unit: 'binary' }), fc.array(fc.oneof(words, fc.string()), { maxLength: 40 }).map((parts) => parts.join('')));
  fc.assert(
    fc.property(texts, fc.constantFrom('en', 'zh', 'ko', 'de'), (text, lang) => {
      const mentions = findEntities(text, { ...noHints, lang }, { names }, []).flatMap((entity) => entity.mentions).sort((a, b) => a.start - b.start);
      mentions.forEach(({ start, end, text: written }, at) => {
        expect(written).toBe(text.slice(start, end));
        expect(start).toBeGreaterThanOrEqual(mentions[at - 1]?.end ?? 0);
        expect(end).toBeGreaterThan(start);
      });
    }),
    { numRuns: 500 },
  );
});

const article = new URL('../../../../shared/seed/article.txt', import.meta.url);

test.skipIf(!existsSync(article))(`the sample article (${article}): exactly its persons, organizations, places and products`, { timeout: 60_000 }, () => {
  const trained = createTagger(readFileSync(new URL('../../../src/data/tagger/en.bin', import.meta.url)));
  const found = findEntities(readFileSync(article, 'utf8'), { ...noHints, lang: 'en' }, { names, tagger: trained }, []);
  expect(found.map((entity) => `${entity.type} ${entity.record ?? '?'} ×${entity.mentions.length}`)).toEqual([
    'Place China ×4',
    'Organization Alibaba Group ×11',
    'Person Jack Ma ×4',
    'Person Xi Jinping ×3',
    'Organization Cailian Press ×2',
    'Person Daniel Zhang ×2',
    'Organization Alibaba Cloud ×1',
    'Place Asia ×1',
    'Product Tongyi Qianwen ×2',
    'Place Shanghai ×1',
    'Organization Ant Group ×1',
    'Organization ByteDance ×1',
    'Product TikTok ×1',
  ]);
});

function find(text: string): readonly Entity[] {
  return findEntities(text, { ...noHints, lang: 'en' }, { names }, []);
}

function summary({ type, name, mentions }: Entity): string {
  return `${type} ${name} = ${mentions.map(({ text }) => text).join(', ')}`;
}

function tagging(known: Readonly<Record<string, TaggedName['type']>>, confidence = 0.9): NameTagger {
  return {
    lang: 'en',
    tag: (text) =>
      Object.entries(known)
        .flatMap(([name, type]) => (text.includes(name) ? [{ start: text.indexOf(name), end: text.indexOf(name) + name.length, type, confidence }] : []))
        .sort((a, b) => a.start - b.start),
  };
}
