import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { launchForTest, type BrowserKind, type GlossedBrowser } from '../support/browsers';
import { servePages, type PageServer } from '../support/page-server';
import { cardText, hover, keepSettings, openArticle, openPopupOf } from '../support/reader';
import { build } from './build';
import { fail } from './steps';

/**
 * Pictures of the real thing, into dist/screenshots: every view and kind of card in both browsers, light and dark; in Arabic, German and Korean; on a narrow
 * screen, and at 200 %. Those of the README, from Chromium, go into .github/images.
 */
const folder = 'dist/screenshots';
const readme = '.github/images';

/** What a picture is taken in. The size is that of the window in CSS pixels. */
interface Look {
  readonly name: string;
  readonly kind: BrowserKind;
  readonly scheme: 'light' | 'dark';
  readonly lang?: string;
  readonly width?: number;
  readonly scale?: number;
}

const looks: readonly Look[] = [
  { name: 'chrome-light', kind: 'chrome', scheme: 'light' },
  { name: 'chrome-dark', kind: 'chrome', scheme: 'dark' },
  { name: 'firefox-light', kind: 'firefox', scheme: 'light' },
  { name: 'firefox-dark', kind: 'firefox', scheme: 'dark' },
  { name: 'ar', kind: 'chrome', scheme: 'light', lang: 'ar' },
  { name: 'firefox-ar', kind: 'firefox', scheme: 'light', lang: 'ar' },
  { name: 'de', kind: 'firefox', scheme: 'light', lang: 'de' },
  { name: 'ko', kind: 'chrome', scheme: 'dark', lang: 'ko' },
  { name: 'narrow', kind: 'chrome', scheme: 'light', width: 320 },
  { name: 'zoomed', kind: 'chrome', scheme: 'light', width: 500, scale: 2 },
];

/** One card each: its name, the highlight, the words that the pointer rests on. */
const cards = {
  'figure-card': ['/demo.html', 'newsgloss-figure', '380 billion yuan'],
  'entity-card': ['/demo.html', 'newsgloss-entity', 'Zhang'],
  company: ['/demo.html', 'newsgloss-entity', 'Alibaba'],
  place: ['/demo.html', 'newsgloss-entity', 'Shanghai'],
  differs: ['/more.html', 'newsgloss-figure', '$5.00 million'],
  range: ['/more.html', 'newsgloss-figure', '£20-£30'],
  retired: ['/more.html', 'newsgloss-figure', '40 million Deutschmarks'],
  several: ['/more.html', 'newsgloss-entity', 'Georgia'],
  unknown: ['/more.html', 'newsgloss-entity', 'Northwind Holdings Inc.'],
} as const;

const more = `<!doctype html><html lang="en"><title>Count</title><meta property="article:published_time" content="2025-02-24"><style>body { max-width: 40em; margin: 2em auto; padding: 0 1em; font: 19px/1.6 Georgia, serif; color-scheme: light dark }</style><body><article><h1>The count</h1>
<p>Georgia voted on Sunday. The count cost $5.00 million (5.5 million euros), said Northwind Holdings Inc., which had counted for £20-£30 an hour before.</p>
<p>In 1998 the same had come to 40 million Deutschmarks.</p>${'<p>Nothing of all that had been expected by those who follow the matter closely, and nobody knew what would come next, or when it would, or why it had not.</p>'.repeat(4)}</article></body></html>`;

async function takeScreenshots(): Promise<void> {
  await build();
  for (const path of [folder, readme]) mkdirSync(path, { recursive: true });
  const server = await servePages({ '/demo.html': new URL('../../src/demo/alibaba-investment.html', import.meta.url), '/more.html': more });
  const [wanted] = process.argv.slice(2);
  for (const look of looks.filter(({ name }) => wanted === undefined || name === wanted)) await takeOf(look, server);
  await server.close();
}

async function takeOf(look: Look, server: PageServer): Promise<void> {
  const glossed = await launchForTest(look.kind, look);
  try {
    const view = await glossed.openView('ui/popup/index.html');
    await keepSettings(view, { homeCurrencies: ['KRW', 'USD'] });
    await view.close();
    await cardPictures(look, glossed, server);
    await listPictures(look, glossed, await openArticle(glossed, server.address('/demo.html')));
    for (const name of ['options', 'welcome']) {
      const page = await glossed.openView(`ui/${name}/index.html`);
      await page.setViewport(windowOf(look, 1000, 800));
      keep(look, name, await page.screenshot({ fullPage: true }));
      await page.close();
    }
  } finally {
    await glossed.close();
  }
}

async function cardPictures(look: Look, glossed: GlossedBrowser, server: PageServer): Promise<void> {
  const pages = new Map<string, Page>();
  for (const path of ['/demo.html', '/more.html']) {
    const page = await openArticle(glossed, server.address(path));
    await page.setViewport(windowOf(look, 1000, 800));
    pages.set(path, page);
  }
  for (const [name, [path, highlight, words]] of Object.entries(cards)) {
    const page = pages.get(path);
    if (page === undefined) continue;
    await hover(page, highlight, words);
    await cardText(page);
    // It comes in over 120 ms.
    await new Promise((resolve) => setTimeout(resolve, 400));
    await keepWindow(look, page, name);
  }
}

/** CSS pixels, as in popup.css: its width, and how high it becomes. */
const popupWidth = 400;
const popupHeight = 580;

async function listPictures(look: Look, glossed: GlossedBrowser, article: Page): Promise<void> {
  for (const view of ['popup', 'panel'] as const) {
    const page = await openPopupOf(article, glossed, view);
    await page.setViewport(windowOf(look, popupWidth, popupHeight));
    await keepWindow(look, page, view);
    await page.close();
  }
}

function windowOf({ width, scale = 1 }: Look, usual: number, height: number) {
  return { width: Math.min(width ?? usual, usual), height: height / scale, deviceScaleFactor: scale };
}

async function keepWindow(look: Look, page: Page, name: string): Promise<void> {
  // Beyond the viewport, Chromium resizes the page for the picture, and an open card goes.
  keep(look, name, await page.screenshot({ captureBeyondViewport: false }));
}

const inReadme: ReadonlySet<string> = new Set(['figure-card', 'entity-card', 'popup']);

function keep({ name: look }: Look, name: string, picture: Uint8Array): void {
  writeFileSync(join(folder, `${name}-${look}.png`), picture);
  if (look === 'chrome-light' && inReadme.has(name)) writeFileSync(join(readme, `${name}.png`), picture);
}

await takeScreenshots().catch(fail);
