import { readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

/** The texts that people see: `src/_locales/LANGUAGE/messages.json`, English being the one that the others follow. */
const folder = 'src/_locales';
const languages = readdirSync(folder);

interface Message {
  readonly message: string;
  readonly description?: string;
}

const english = messagesOf('en');
const keys = Object.keys(english);

/** Texts that change with a number have a key for each form; these are their names without it ("storedAnswers" of "storedAnswers_one"). */
const formOf = /_(?:zero|one|two|few|many|other)$/;
const counted = [...new Set(keys.filter((key) => formOf.test(key)).map((key) => key.replace(formOf, '')))];

describe.each(languages)('the texts in %s', (language) => {
  const messages = messagesOf(language);
  const rules = new Intl.PluralRules(tagOf(language));
  const expected = [...keys.filter((key) => !formOf.test(key)), ...counted.flatMap((name) => rules.resolvedOptions().pluralCategories.map((form) => `${name}_${form}`))];

  test('are complete, with every plural form of the language, and have no key that English lacks', () => {
    expect(Object.keys(messages).sort()).toEqual(expected.sort());
  });

  test('fill in the same things as the English ones; only a form for a single number may leave that out', () => {
    const differing = expected.filter((key) => {
      const wanted = placeholders(english[formOf.test(key) ? key.replace(formOf, '_other') : key]?.message);
      const found = placeholders(messages[key]?.message);
      return found.join() !== wanted.join() && !(found.length === 0 && isForOneNumber(key, rules));
    });
    expect(differing).toEqual([]);
  });

  test('say something', () => {
    expect(expected.filter((key) => (messages[key]?.message ?? '').trim() === '')).toEqual([]);
  });

  // "In office as of March" read as "until March" says of one who holds an office that it has ended.
  test('do not say “until” for “as of”', () => {
    const until = (messages['statusUntil']?.message ?? '').replace('$1', '').trim();
    expect(['statusListed', 'statusSince'].filter((key) => messages[key]?.message.includes(until))).toEqual([]);
  });

  test('name their language', () => {
    expect(messages['languageTag']?.message).toBe(tagOf(language));
  });
});

/** "one" of English and "two" of Arabic hold for one number, "one" of French for 0 and 1. */
function isForOneNumber(key: string, rules: Intl.PluralRules): boolean {
  return Array.from({ length: 200 }, (_, number) => number).filter((number) => key.endsWith(`_${rules.select(number)}`)).length === 1;
}

function tagOf(language: string): string {
  return language.replace('_', '-');
}

test('every text is explained to translators', () => {
  expect(keys.filter((key) => (english[key]?.description ?? '') === '')).toEqual([]);
});

test('no text is unused', () => {
  const source = sourcesBelow('src').map((file) => readFileSync(file, 'utf8')).join('\n') + readFileSync('manifest.json', 'utf8');
  expect(keys.filter((key) => !isUsed(key, source))).toEqual([]);
});

test('every text that is asked for is there', () => {
  const source = sourcesBelow('src').map((file) => readFileSync(file, 'utf8')).join('\n');
  const asked = [...source.matchAll(/\btext\('(\w+)'/g)].map(([, key = '']) => key);
  expect([...new Set(asked)].filter((key) => !keys.includes(key))).toEqual([]);
});

/** Keys that are put together from a word of our own: text(`type${type}`), text(`fact_${label}`). */
const composed = /^(?:type(?=[A-Z])|fact_|assumed_|list)/;

function isUsed(key: string, source: string): boolean {
  return source.includes(`'${key.replace(formOf, '')}'`) || source.includes(`__MSG_${key}__`) || (composed.test(key) && source.includes('`' + (composed.exec(key)?.[0] ?? '') + '${'));
}

function placeholders(message = ''): string[] {
  return [...new Set(message.match(/\$\d/g) ?? [])].sort();
}

function messagesOf(language: string): Readonly<Record<string, Message>> {
  return JSON.parse(readFileSync(join(folder, language, 'messages.json'), 'utf8')) as Record<string, Message>;
}

function sourcesBelow(path: string): string[] {
  return readdirSync(path)
    .map((name) => join(path, name))
    .flatMap((each) => (statSync(each).isDirectory() ? sourcesBelow(each) : /\.(?:tsx?|html)$/.test(each) ? [each] : []));
}
