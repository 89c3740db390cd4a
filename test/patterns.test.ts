import { readFileSync, readdirSync } from 'node:fs';
import safe from 'safe-regex2';
import { describe, expect, test } from 'vitest';

/**
 * No pattern may backtrack without bound: pages are written by anybody. The tool counts repeats inside repeats, and takes any of them for dangerous; those
 * where each turn of the outer one begins or ends with a letter that the inner one does not take are not, and are tried on what they would hate most.
 */
const separated: readonly { readonly part: string; readonly hostile: string }[] = [
  { part: '(?:-[a-z0-9]+)*', hostile: '-a' },
  { part: '(?:\\p{Lu}\\.[- ]?(?=\\p{Lu}\\.))*', hostile: 'A.' },
  { part: '(?:\\p{Lu}\\.\\s?)', hostile: 'A. ' },
  { part: '|Coder|[\\d.]+))*', hostile: ' 1.1' },
  { part: '(?:for |the |as |an? )*', hostile: 'for the as a an ' },
  { part: "(?:['’]s?|[\\s,;:\"“”])+", hostile: "' ,s" },
  { part: '(?:-\\p{Lu}?\\p{Ll}*)*', hostile: 'Aa-' },
  { part: '(?:\\p{Lu}[\\p{L}-]* )*', hostile: ', A-a A ' },
  { part: '(?:\\p{Lu}\\p{Ll}+(?:,| and|, and) )*', hostile: 'her son was Ab, and Ab and ' },
];

const files = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((file) => /\.tsx?$/.test(file) && !file.startsWith('data') && !/make-[\w-]+\.ts$|\.d\.ts$/.test(file));

test.each(files)('the patterns written in %s', (file) => {
  for (const pattern of patternsIn(readFileSync(`src/${file}`, 'utf8'))) expectBounded(pattern);
});

describe('the patterns that are put together from parts', () => {
  const folders = new Set(['engine', 'reading', 'sources', 'protocol']);

  test('when their files are loaded, and when a text is read in each language', { timeout: 120_000 }, async () => {
    const made = await patternsMade(async () => {
      for (const file of files) if (folders.has(file.split(/[\\/]/)[0] ?? '')) await import(new URL(`../src/${file}`, import.meta.url).pathname);
      const { findMentions } = await import('../src/engine/find-mentions');
      const { languages } = await import('../src/engine/figures/vocabulary/languages');
      for (const lang of Object.keys(languages)) findMentions('Acme Corp. paid $5 million (4 million euros) in Paris, said Ms. A. B. Smith.', { lang, region: null, url: null, date: null });
    });
    expect(made.size).toBeGreaterThan(80);
    for (const pattern of made) expectBounded(pattern);
  });
});

test('no exception is made for what no longer occurs', () => {
  const written = files.map((file) => readFileSync(`src/${file}`, 'utf8').replaceAll('\\\\', '\\')).join('\n');
  for (const { part } of separated) expect(written).toContain(part);
});

function expectBounded(pattern: string): void {
  const exceptions = separated.filter(({ part }) => pattern.includes(part));
  if (exceptions.length === 0) {
    expect(safe(unbounded(pattern), { limit: 500 }), pattern).toBe(true);
    return;
  }
  for (const { hostile } of exceptions) {
    const start = performance.now();
    for (const text of [hostile.repeat(500), `${hostile.repeat(500)}!`]) new RegExp(pattern, 'u').test(text);
    expect(performance.now() - start, pattern).toBeLessThan(1000);
  }
}

/** The literals of a source; what stands in a comment is none. */
function patternsIn(source: string): readonly string[] {
  const lines = source.split('\n').filter((line) => !/^\s*(?:\/?\*|\/\/)/.test(line));
  return lines.flatMap((line) => [...line.matchAll(/(?<=[=(:,[?&|!]\s?|return )\/(?![/*])((?:[^/\\\n[]|\\.|\[(?:[^\]\\]|\\.)*\])+)\/[a-z]*(?=[\s).,;\]]|$)/g)].map((found) => found[1] ?? ''));
}

/** The sources of all patterns that are made by `new RegExp` meanwhile. */
async function patternsMade(act: () => Promise<void>): Promise<ReadonlySet<string>> {
  const made = new Set<string>();
  const Plain = globalThis.RegExp;
  globalThis.RegExp = new Proxy(Plain, {
    construct: (target, parts, as) => {
      const pattern = Reflect.construct(target, parts, as) as RegExp;
      made.add(pattern.source);
      return pattern;
    },
  });
  try {
    await act();
  } finally {
    globalThis.RegExp = Plain;
  }
  return made;
}

/** A pattern with its unbounded repeats only, in the older notation that the tool reads: what repeats a fixed number of times cannot run away. */
function unbounded(pattern: string): string {
  return pattern.replaceAll(/\\[pP]\{[^}]*\}/g, '\\w').replaceAll(/\{\d+(?:,\d+)?\}/g, '').replaceAll(')?', ')').replaceAll('(?<=', '(?=').replaceAll('(?<!', '(?!');
}
