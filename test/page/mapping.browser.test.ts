import fc from 'fast-check';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { randomPage } from '../reading/random-page';
import { launchForTest, type BrowserKind, type GlossedBrowser } from '../support/browsers';
import { bundleForPage } from '../support/in-page';
import { servePages, type PageServer } from '../support/page-server';

interface InPage {
  readonly mapping: { readonly check: (inside: string) => readonly string[]; readonly texts: (inside: string) => readonly string[] };
}

/** What only a browser knows: how things are drawn. */
const drawn: readonly (readonly [string, readonly string[]])[] = [
  ['<style>.line { display: block }</style><span class="line">Shares</span><span class="line">fell</span>', ['Shares', 'fell']],
  ['<style>li { display: inline }</style><ul><li>$5 </li><li>billion</li></ul>', ['$5 billion']],
  ['<div style="display:flex"><span>Apple</span><span>Google</span></div>', ['Apple', 'Google']],
  ['<p><span style="float:left">A</span>libaba</p>', ['Alibaba']],
  ['<style>.sr-only { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%) }</style><p>$5<span class="sr-only"> US dollars</span> billion</p>', ['$5 billion']],
  ['<style>.css-1x { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%) }</style><p>$5<span class="css-1x"> US dollars</span> billion</p>', ['$5 billion']],
  ['<p>$5<span style="position:absolute;left:-9999px"> US dollars</span> billion</p>', ['$5 billion']],
  ['<p>It cost <span style="position:absolute">$5</span></p>', ['It cost', '$5']],
  ['<p>from $5<b style="margin-left:8px">24</b> reviews</p>', ['from $5', '24 reviews']],
  ['<p><b style="padding-right:4px">$12</b><i>5 minutes</i></p>', ['$12', '5 minutes']],
  ['<style>.dot::before { content: " · " }</style><p>$12<i class="dot">5 minutes</i></p>', ['$12', '5 minutes']],
  ['<p><span style="display:inline-block;width:100%">Was 12</span><span style="display:inline-block">$10</span></p>', ['Was 12', '$10']],
  ['<p>$3<span style="vertical-align:super;font-size:60%">99</span></p>', ['$3', '99']],
  ['<p>$<b>1</b><i>1</i> million</p>', ['$11 million']],
  ['<p>$1<span style="margin-left:.25em">234</span> and $1<small>1</small></p>', ['$1234 and $11']],
  ['<details><summary>More</summary><p>closed</p></details><details open><summary>Less</summary><p>open</p></details>', ['More', 'Less', 'open']],
  ['<details><summary>More</summary>closed <b>and folded</b></details><details open><summary>Less</summary>open <b>to all</b></details>', ['More', 'Less', 'open to all']],
  ['<div hidden="until-found">found <b>later</b><p>no</p></div><p style="content-visibility:hidden">no</p><p>shown</p>', ['shown']],
  ['<p style="visibility:hidden">no</p><div style="display:none"><p>no</p></div><p style="content-visibility:auto">seen later</p>', ['seen later']],
];

describe.each<BrowserKind>(['chrome', 'firefox'])('the mapping in %s', (kind) => {
  let server: PageServer;
  let glossed: GlossedBrowser;
  let page: Page;

  beforeAll(async () => {
    server = await servePages({ '/empty.html': '<!doctype html><html lang="en"><head></head><body></body></html>' });
    glossed = await launchForTest(kind);
    page = await glossed.browser.newPage();
    await page.goto(server.address('/empty.html'));
    await page.addScriptTag({ content: await bundleForPage('test/reading/in-browser.ts', 'mapping') });
  });

  afterAll(async () => {
    await glossed.close();
    await server.close();
  });

  test('span → Range → span is the identity on random pages', async () => {
    const check = (inside: string) => page.evaluate((html) => (globalThis as unknown as InPage).mapping.check(html), inside);
    await fc.assert(
      fc.asyncProperty(fc.array(randomPage, { minLength: 10, maxLength: 10 }), async (insides) => {
        for (const inside of insides) expect(await check(inside)).toEqual([]);
      }),
      { numRuns: 15 },
    );
  });

  test.each(drawn)('%s reads %j', async (inside, texts) => {
    expect(await page.evaluate((html) => (globalThis as unknown as InPage).mapping.texts(html), inside)).toEqual(texts);
  });
});
