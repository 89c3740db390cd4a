import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Page } from 'puppeteer-core';
import { launchForTest, type BrowserKind, type GlossedBrowser } from '../support/browsers';
import { serveWeb, type Web } from '../support/web';

/** The web that other tests are played on: what the extension's own pages can and cannot reach. */
describe.each<BrowserKind>(['chrome', 'firefox'])('the played web in %s', (kind) => {
  let web: Web;
  let glossed: GlossedBrowser;
  let view: Page;

  beforeAll(async () => {
    web = await serveWeb({ 'api.frankfurter.dev': ({ path }) => (path === '/broken' ? 'broken' : { body: JSON.stringify({ path }) }), '*.currency-api.pages.dev': () => ({ body: '"mirror"' }) });
    glossed = await launchForTest(kind, { web });
    view = await glossed.openView('ui/popup/index.html');
  });

  afterAll(async () => {
    await glossed.close();
    await web.close();
  });

  test.each([
    ['https://api.frankfurter.dev/v2/rates?base=cny', '{"path":"/v2/rates?base=cny"}'],
    ['https://2025-02-24.currency-api.pages.dev/v1', '"mirror"'],
    ['https://api.frankfurter.dev/broken', 'not reached'],
    ['https://example.org/', 'not reached'],
    ['http://example.org/', 'not reached'],
  ])('%s gives %s', async (address, expected) => {
    expect(await view.evaluate((asked) => fetch(asked).then((answer) => answer.text(), () => 'not reached'), address)).toBe(expected);
  });

  test('only requests to hosts that are played are listed', () => {
    expect(new Set(web.asked.map(({ host }) => host))).toEqual(new Set(['api.frankfurter.dev', '2025-02-24.currency-api.pages.dev']));
  });
});
