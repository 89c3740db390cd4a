import { describe, expect, test } from 'vitest';
import { sharesWords } from '../../../src/sources/knowledge/shares-words';
import { articleAddress, canBeTitle, titleOf } from '../../../src/sources/knowledge/wikimedia/titles';
import { wikiOf } from '../../../src/sources/knowledge/wikimedia/wikis';

describe('which Wikipedia', () => {
  test.each([['en-GB', 'en'], ['zh-Hant', 'zh'], ['KO', 'ko'], ['nb', 'no'], ['iw', 'he'], ['xx', 'en'], ['', 'en'], [null, 'en'], ['evil.example', 'en'], ['../de', 'en']])('%j → %s', (lang, wiki) => {
    expect(wikiOf(lang)).toBe(wiki);
  });
});

describe('a name as a title', () => {
  test.each([['jack  Ma', 'Jack Ma'], ['Jack_Ma', 'Jack Ma'], ['ßtraße', 'ßtraße'], ['Cafe\u0301', 'Café'], ['阿里巴巴', '阿里巴巴']])('%j → %j', (name, title) => {
    expect(titleOf(name)).toBe(title);
  });

  test.each(['', 'A|B', 'A#B', '<b>', '[[x]]', ':x', '../x', 'a~~~b', 'half \ud83d', 'x'.repeat(300)])('%j can be none', (name) => {
    expect(canBeTitle(titleOf(name))).toBe(false);
  });

  test('its address', () => {
    expect(articleAddress('en', 'AT&T: a/b?')).toBe('https://en.wikipedia.org/wiki/AT%26T:_a/b%3F');
  });
});

describe('a telling word in common', () => {
  test.each([
    ['Chinese business executive', 'Zhang Yong, a business executive, spoke.', true],
    ['English cricketer', 'The minister John Smith spoke.', false],
    ['Member of parliament from 1990', 'He has been there from the first year.', false],
    ['John Smith was an explorer', 'John Smith said so.', false],
    ['中国企业家', '该企业的总裁表示', true],
    ['中国演员', '该公司总裁表示', false],
  ])('%s / %s: %s', (description, sentence, shared) => {
    expect(sharesWords(description, [sentence], 'John Smith')).toBe(shared);
  });
});
