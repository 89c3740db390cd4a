import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { nodeOnWeb } from '../support/node-web';
import { rateHosts, type RateHosts } from '../support/rate-hosts';
import { serveWeb, type Web } from '../support/web';

interface Answer {
  readonly figures: readonly { readonly conversions: readonly { readonly currency: string; readonly shown: string; readonly rateDate: string; readonly source: string; readonly on: string }[] }[];
  readonly links: readonly { readonly verdict: string; readonly reference: string; readonly referenceDate: string }[];
}

describe('newsgloss annotate, offline and online', () => {
  let played: RateHosts;
  let web: Web;

  beforeAll(async () => {
    played = rateHosts(new Date().toISOString().slice(0, 10));
    web = await serveWeb(played.hosts);
  });
  beforeEach(() => {
    played.behave({});
    web.asked.length = 0;
  });
  afterAll(() => web.close());

  const article = 'It will invest 380 billion yuan (about 74.9 trillion won).';
  const words = ['annotate', '-', '--lang', 'en', '--to', 'KRW,USD', '--date', '2025-02-24', '--json'];

  test('offline by default: the embedded day, and nobody is asked', async () => {
    const { figures, links } = await annotated(words, article, web);
    expect(figures[0]?.conversions.map(({ currency, rateDate, source, on }) => [currency, rateDate, source, on])).toEqual([
      ['KRW', '2025-02-28', 'embedded', 'article'], ['KRW', '2026-09-29', 'embedded', 'latest'], ['USD', '2025-02-28', 'embedded', 'article'], ['USD', '2026-09-29', 'embedded', 'latest'],
    ]);
    expect(links).toMatchObject([{ verdict: 'agrees', referenceDate: '2025-02-28' }]);
    expect(web.asked).toEqual([]);
  });

  test('--online: the article’s own day, the author’s conversion against it, no more than pairs and days asked', async () => {
    const { figures, links } = await annotated([...words, '--online'], article, web);
    expect(figures[0]?.conversions[0]).toMatchObject({ currency: 'KRW', shown: '₩75 trillion', rateDate: '2025-02-24', source: 'frankfurter', on: 'article' });
    expect(links).toMatchObject([{ verdict: 'agrees', reference: '197.379', referenceDate: '2025-02-24' }]);
    expect(web.asked.map(({ path }) => path).sort()).toEqual([
      '/v2/rates?base=CNY&quotes=KRW,USD', '/v2/rates?base=CNY&quotes=KRW,USD&date=2025-02-24', '/v2/rates?base=KRW&quotes=USD', '/v2/rates?base=KRW&quotes=USD&date=2025-02-24',
    ]);
  });

  test('--online with everybody down: the same as offline', async () => {
    played.behave({ frankfurter: 'down', 'currency-api': 'failing', 'currency-api-mirror': 'html' });
    expect(await annotated([...words, '--online'], article, web)).toEqual(await annotated(words, article, web));
  });
});

/** Runs the built command line beside this process, which plays the web meanwhile. */
async function annotated(words: readonly string[], input: string, web: Web): Promise<Answer> {
  const child = spawn(process.execPath, [join(process.env['NEWSGLOSS_DIST'] ?? 'dist', 'cli.js'), ...words], { env: { ...process.env, LANG: 'en_US.UTF-8', ...nodeOnWeb(web) }, stdio: ['pipe', 'pipe', 'inherit'] });
  child.stdin.end(input);
  let written = '';
  for await (const chunk of child.stdout.setEncoding('utf8')) written += chunk as string;
  return JSON.parse(written) as Answer;
}
