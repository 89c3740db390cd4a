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

describe.each(languages)('the texts in %s', (language) => {
  const messages = messagesOf(language);

  test('are complete, and have no key that English lacks', () => {
    expect(Object.keys(messages).sort()).toEqual([...keys].sort());
  });

  test('fill in the same things as the English ones', () => {
    const differing = keys.filter((key) => placeholders(messages[key]?.message).join() !== placeholders(english[key]?.message).join());
    expect(differing).toEqual([]);
  });

  test('say something', () => {
    expect(keys.filter((key) => messages[key]?.message.trim() === '')).toEqual([]);
  });
});

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
const composed = /^(?:type(?=[A-Z])|fact_|popup(?=(?:Figures|People|Organizations|Places|Other)$))/;

function isUsed(key: string, source: string): boolean {
  return source.includes(`'${key}'`) || source.includes(`__MSG_${key}__`) || (composed.test(key) && source.includes('`' + (composed.exec(key)?.[0] ?? '') + '${'));
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
