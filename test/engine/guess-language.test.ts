import { describe, expect, test } from 'vitest';
import { findFigures } from '../../src/engine/figures/find-figures';
import { languageOf } from '../../src/engine/figures/vocabulary/languages';
import { guessLanguage, writtenIn } from '../../src/engine/guess-language';
import { noHints } from '../../src/engine/hints';
import { linesOf, readSentence, sentenceFiles } from './figures/marked-sentences';

/** Sentences that a page has at least. */
const fewestSentences = 4;

describe('a page of four sentences that does not say its language is read as one that does', () => {
  test.each(sentenceFiles.filter((file) => languageOf(file) !== undefined))('%s', (lang) => {
    const sentences = linesOf(lang).map(readSentence).filter(({ hints }) => hints.lang === lang).map(({ text }) => text);
    const pages = sentences.flatMap((_, at) => (at % fewestSentences === 0 && at + fewestSentences <= sentences.length ? [sentences.slice(at, at + fewestSentences).join('\n')] : []));
    for (const page of pages) {
      expect(guessLanguage(page), page).toBe(lang);
      expect(findFigures(page, noHints), page).toEqual(findFigures(page, { ...noHints, lang }));
    }
  });
});

test.each([
  ['one small word proves nothing', 'Nokia on 5', 'en'],
  ['nor do names from abroad', 'Erdoğan and Łukasiewicz met in the garden of the palace', 'en'],
  ['initials of a name say nothing', 'Boots of L. L. Bean sold well', 'en'],
  ['a capital I is no word of Italian', 'I think I saw it', 'en'],
  ['letters with their marks apart are letters', 'Mọi người đều có quyền được học hành'.normalize('NFD'), 'vi'],
  ['Latin names in a Cyrillic text say nothing', 'Банк BNP и Banque de la France за год', 'ru'],
  ['a Ukrainian name in a Russian text does not make it Ukrainian', 'Об этом пишет газета «Вісті», но она не говорит, что было потом', 'ru'],
])('%s: %s', (_rule, text, lang) => {
  expect(guessLanguage(text)).toBe(lang);
});

test('a tag that says Russian is not believed of a Ukrainian text', () => {
  expect(writtenIn('Він сказав, що це було за рік до того', 'ru')).toBe(false);
  expect(writtenIn('Об этом пишет газета «Вісті», но она не говорит, что было потом', 'ru')).toBe(true);
});
