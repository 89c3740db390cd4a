import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { twinned } from '../../src/engine/twinned';

const ascii = Array.from({ length: 95 }, (_, index) => String.fromCharCode(32 + index));
const printed = [...ascii, ...Array.from('\t\n\r\u00a0£¥\u2009‐‑‒–—―‘’‚‛“”„‟…\u202f€')];
const others = Array.from('éßÄøłžабЖωΣ中文あ한١२²½±«»№₹元\ud835\udfd8');

describe.each(['\\p{L}', '\\p{Lu}', '\\p{Ll}', '\\p{M}', '\\p{N}', '\\p{Nd}', '\\p{Sc}', '\\p{S}', '\\p{P}', '\\p{Script=Latin}', '\\p{Script=Cyrillic}', '\\p{Script=Greek}'])('the twin for %s', (letters) => {
  test.each([`^${letters}$`, `^[${letters}]$`, `^[^${letters}]$`, `^[(${letters}&]$`, `^(?!${letters}).`])('finds what %s finds', (source) => {
    const whole = new RegExp(source, 'u');
    const pattern = twinned(whole);
    for (const letter of [...printed, ...others]) expect(pattern.test(letter), letter).toBe(whole.test(letter));
  });
});

test('groups, flags and what is written with a backslash stay', () => {
  const pattern = twinned(/(?<!\p{L})to ([\p{Lu}\]]{2,3})\u0020\d+(?!\p{L})/iu);
  expect(pattern.exec('go TO ab] 12')?.[1]).toBe('ab]');
  expect(pattern.exec('goto ab] 12')).toBeNull();
  expect(pattern.exec('до to ab] 12')?.[1]).toBe('ab]');
});

test.each([/\P{L}/u, /[\p{Script=Thai}]/u])('of %s no twin is made', (whole) => {
  expect(() => twinned(whole).test('a')).toThrow('no twin is known');
});

test('of every pattern that is to have a twin one can be made', () => {
  const sources = readdirSync('src/engine', { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts')).map((file) => readFileSync(`src/engine/${file}`, 'utf8'));
  const patterns = sources.flatMap((source) => Array.from(source.matchAll(/(?<!function )twinned\(\s*\/(.+)\/(i?u),?\s*\)/g), ([, pattern = '', flags]) => new RegExp(pattern, flags)));
  expect(patterns.length).toBeGreaterThan(20);
  for (const pattern of patterns) expect(() => twinned(pattern).test('a'), pattern.source).not.toThrow();
  expect(patterns).toHaveLength(sources.join('\n').split(/(?<!function )twinned\((?!new )/).length - 1);
});
