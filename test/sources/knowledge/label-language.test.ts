import { expect, test } from 'vitest';
import { labelLanguage } from '../../../src/sources/knowledge/wikimedia/label-language';

test.each([
  ['zh-TW', 'zh-hant'],
  ['zh-HK', 'zh-hant'],
  ['zh-CN', 'zh-hans'],
  ['zh-Hant-MY', 'zh-hant'],
  ['pt-BR', 'pt-br'],
  ['pt-PT', 'pt'],
  ['en-SE', 'en'],
  ['de', 'de'],
])('a reader of %s is told what things are called in %s', (locale, language) => {
  expect(labelLanguage(locale)).toBe(language);
});
