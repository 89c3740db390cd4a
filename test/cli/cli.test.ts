import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { setTimeout as wait } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';

const program = join(process.env['NEWSGLOSS_DIST'] ?? 'dist', 'cli.js');

/** Runs the built command line. */
function newsgloss(args: readonly string[], input: string | Uint8Array = '', environment: Readonly<Record<string, string>> = {}) {
  const { stdout, stderr, status } = spawnSync(process.execPath, [program, ...args], { input, encoding: 'utf8', env: { ...process.env, LANG: 'en_US.UTF-8', ...environment } });
  return { stdout, stderr, status, lines: stdout.trim().split('\n') };
}

interface Answer {
  readonly figures: readonly { text: string; currency: string; low: string; high: string; bound: string | null; conversions: readonly { currency: string; on: string; source: string; rateDate: string }[] }[];
  readonly links: readonly { from: number; to: number; verdict: string }[];
  readonly entities: readonly { name: string; type: string; mentions: readonly { text: string }[] }[];
}

describe('newsgloss annotate', () => {
  test('reads HTML as the extension reads a page: blocks, publication date, figures, links', () => {
    const { stdout, status } = newsgloss(['annotate', 'src/demo/alibaba-investment.html', '--to', 'KRW,USD', '--json']);
    const answer = JSON.parse(stdout) as Answer;
    expect(status).toBe(0);
    expect(answer.figures.map(({ text }) => text)).toEqual([
      '380 billion yuan', '74.9 trillion won', '280.2 billion yuan', '55.2 trillion won', '31.7 billion yuan', '6.3 trillion won', '150 billion yuan',
    ]);
    expect(answer.links.map(({ from, to, verdict }) => [from, to, verdict])).toEqual([[0, 1, 'agrees'], [2, 3, 'agrees'], [4, 5, 'agrees']]);
    expect(answer.figures[0]?.conversions.map(({ currency, on }) => `${currency} ${on}`)).toEqual(['KRW article', 'KRW latest', 'USD article', 'USD latest']);
  });

  test('prints tables for people', () => {
    const { stdout } = newsgloss(['annotate', '-', '--to', 'EUR'], 'Apple paid $5 million.');
    expect(stdout).toMatch(/Figures \(1;.*\n {2}\$5 million {2}€\d\.\d+ million {2}USD, assumed: world-default “\$”/);
  });

  test('a bad line is named in its place and all others are done', () => {
    const { lines, stderr, status } = newsgloss(['annotate', '--jsonl', '--to', 'EUR'], '{"id":"a","text":"It cost $5."}\nnonsense\n{"id":3,"text":7}\n{"id":"d","html":"<p>It cost <b>€5</b> million."}\n');
    expect(lines.map((line) => JSON.parse(line) as object)).toMatchObject([
      { version: 1, id: 'a', figures: [{ text: '$5' }] },
      { line: 2, error: expect.stringContaining('no JSON') as string },
      { id: 3, line: 3, error: '“text” is not a string' },
      { version: 1, id: 'd', text: 'It cost €5 million.', figures: [{ text: '€5 million' }] },
    ]);
    expect(stderr).toContain('line 2');
    expect(status).toBe(2);
  });

  test.each([
    ['{"text":"It cost $5.","region":"Australia"}', '“region”: “Australia” is not a country code like AU'],
    ['{"text":"It cost $5.","url":"not a url"}', '“url”: “not a url” is no address'],
    ['{"text":"It cost $5.","lang":"no language"}', '“lang”: “no language” is not a language tag like en or zh-Hant'],
    ['{"text":"It cost $5.","date":"24.2.2025"}', '“date”: “24.2.2025” is not a day like 2025-02-24'],
    ['{"text":"It cost $5.","id":{"a":1}}', '“id” is neither a string nor a number'],
    ['{"text":"It cost $5.","id":1765432109876543211}', '“id” is too large a number to be kept: write it as a string'],
    ['{"text":"It cost $5.","region":["AU"]}', '“region” is not a string'],
  ])('the line %s is refused by the name of its field, and the next is done', (line, reason) => {
    const { lines, stderr, status } = newsgloss(['annotate', '--jsonl', '--to', 'EUR'], `${line}\n{"text":"It cost $5.","region":"","url":null,"lang":" "}\n`);
    expect(lines.map((answer) => JSON.parse(answer) as object)).toMatchObject([{ line: 1, error: reason }, { version: 1, figures: [{ currency: 'USD' }] }]);
    expect(stderr).toBe(`newsgloss: line 1: ${reason}\n`);
    expect(status).toBe(2);
  });

  test('what the command line says of lines holds for those that do not say it themselves', () => {
    const { lines } = newsgloss(['annotate', '--jsonl', '--region', 'AU', '--date', '2025-02-24', '--to', 'USD'], '{"text":"It cost $5."}\n{"text":"It cost $5.","region":"CA","date":"2024-10-01"}\n');
    const [defaults, own] = lines.map((line) => (JSON.parse(line) as Answer).figures[0]);
    expect([defaults?.currency, own?.currency]).toEqual(['AUD', 'CAD']);
    expect([defaults, own].map((figure) => figure?.conversions[0]?.rateDate.slice(0, 7))).toEqual(['2025-02', expect.stringMatching(/^2024-(?:09|10)$/)]);
  });

  test.each([
    [['annotate', '--date', '2025-02-30'], '“2025-02-30” is no day of the calendar'],
    [['annotate', '--to', 'wons'], '--to: “wons” is not currency codes'],
    [['annotate', '--to', 'EUR,XQX'], '--to: no rate of XQX is known'],
    [['annotate', '--lang', 'no language'], '--lang: “no language” is not a language tag'],
    [['annotate', 'no-such-file.txt'], 'no-such-file.txt cannot be read'],
    [['annotate', '--jsonl', '--html'], '--html, --text and --jsonl exclude each other'],
    [['annotate', '--colour'], "Unknown option '--colour'"],
    [['translate'], 'no command “translate”'],
  ])('%j is refused by name, without a stack', (args, reason) => {
    const { stderr, status } = newsgloss(args);
    expect(stderr).toContain(reason);
    expect(stderr).not.toContain('    at ');
    expect(status).toBe(2);
  });

  test('waits for a pipe in which nothing stands yet', async () => {
    const run = spawn(process.execPath, [program, 'annotate', '--to', 'EUR']);
    const printed = text(run.stdout);
    await wait(1500);
    run.stdin.end('Apple paid $5 million.');
    const [status] = (await once(run, 'close')) as [number];
    expect(status).toBe(0);
    expect(await printed).toContain('$5 million');
  });

  const mark = '\uFEFF';
  test.each([
    ['a byte order mark before the first line', ['--jsonl'], `${mark}{"id":"a","text":"It cost €5."}\r\n`],
    ['a byte order mark before a text', ['--json'], `${mark}It cost €5.`],
    ['a line of JSONL with a line separator in it, which ends none', ['--jsonl'], '{"text":"It cost €5.\u2028It did."}\n'],
    ['a last line that is not ended', ['--jsonl'], '\n{"text":"It cost €5."}'],
    ['JSONL in UTF-16, as its mark says', ['--jsonl'], Buffer.from(`${mark}{"text":"It cost €5."}\r\n`, 'utf16le')],
    ['UTF-16, as its mark says', ['--json'], Buffer.from(`${mark}It cost €5.`, 'utf16le')],
    ['GBK, as its HTML says', ['--json', '--html'], Buffer.concat([Buffer.from('<meta http-equiv="Content-Type" content="text/html; charset=gbk"><p>It cost '), Buffer.from([0x80]), Buffer.from('5.')])],
    ['UTF-8, where HTML says what no encoding is', ['--json', '--html'], '<meta charset="of our house"><p>It cost €5.'],
  ])('reads %s', (_what, options, input) => {
    const { stdout, status } = newsgloss(['annotate', '--to', 'USD', ...options], input);
    expect(status).toBe(0);
    expect((JSON.parse(stdout) as Answer).figures).toMatchObject([{ start: 8, text: '€5', currency: 'EUR' }]);
  });

  test('a line longer than what a pipe gives at once is one line', () => {
    const long = 'It was said. '.repeat(20_000);
    const { lines, status } = newsgloss(['annotate', '--jsonl', '--to', 'USD'], `{"text":"${long}It cost €5."}\n{"text":"It cost €7."}\n`);
    expect(status).toBe(0);
    expect(lines.map((line) => (JSON.parse(line) as Answer).figures.map(({ text: written }) => written))).toEqual([['€5'], ['€7']]);
  });

  test('a locale of the environment that is set to nothing says nothing', () => {
    expect(newsgloss(['annotate'], 'Apple paid $5 million.', { LC_ALL: '', LANG: 'ko_KR.UTF-8' }).stdout).toContain('₩');
  });

  const seed = '../shared/seed/article.txt';
  test.skipIf(!existsSync(seed))(`the sample article (${seed}) gives seven figures, three pairs and its names`, () => {
    const answer = JSON.parse(newsgloss(['annotate', seed, '--lang', 'en', '--date', '2025-02-24', '--to', 'KRW,USD', '--json']).stdout) as Answer;
    expect(answer.figures.map(({ currency, low, bound }) => [currency, low, bound])).toEqual([
      ['CNY', '380000000000', null], ['KRW', '74900000000000', 'about'], ['CNY', '280200000000', null], ['KRW', '55200000000000', 'about'],
      ['CNY', '31700000000', null], ['KRW', '6300000000000', 'about'], ['CNY', '150000000000', 'at-least'],
    ]);
    expect(answer.links.map(({ from, to, verdict }) => [from, to, verdict])).toEqual([[0, 1, 'agrees'], [2, 3, 'agrees'], [4, 5, 'agrees']]);
    expect(answer.entities.map(({ name, type }) => `${name}: ${type}`).sort()).toEqual([
      'Alibaba Cloud: Organization', 'Alibaba Group: Organization', 'Ant Group: Organization', 'Asia: Place', 'ByteDance: Organization', 'Chailianshe: Organization', 'China: Place',
      'Daniel Zhang: Person', 'Jack Ma: Person', 'Shanghai: Place', 'TikTok: Product', 'Tongyi Qianwen: Product', 'Xi Jinping: Person',
    ]);
  });
});
