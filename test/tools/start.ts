import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { findBrowser, launch, type BrowserKind } from '../support/browsers';
import { servePages } from '../support/page-server';
import { build, dist } from './build';
import { fail, run } from './steps';

/**
 * Builds both packages and opens a browser with the extension and the demo article; without a display or a browser, prints that article
 * annotated, and says where the packages are. NEWSGLOSS_BROWSER names the browser to use.
 */
const demo = 'src/demo/alibaba-investment.html';

async function start(): Promise<void> {
  await build();
  const chosen = chooseBrowser();
  if (chosen === undefined || !hasDisplay()) await printDemo(chosen === undefined ? 'No Chrome, Chromium, Edge or Firefox was found' : 'There is no display');
  else await openDemo(chosen);
}

interface Chosen {
  readonly kind: BrowserKind;
  readonly executable: string;
}

/** @throws Error when NEWSGLOSS_BROWSER names nothing that exists */
function chooseBrowser(): Chosen | undefined {
  const named = process.env['NEWSGLOSS_BROWSER'];
  if (named !== undefined) {
    if (!existsSync(named)) throw new Error(`NEWSGLOSS_BROWSER: there is no file ${named}`);
    return { kind: /firefox/i.test(named) ? 'firefox' : 'chrome', executable: named };
  }
  return (['chrome', 'firefox'] as const).map((kind) => ({ kind, executable: findBrowser(kind) })).find((found): found is Chosen => found.executable !== undefined);
}

/** Windows and macOS always have one; elsewhere a variable says where it is. */
function hasDisplay(): boolean {
  return process.platform === 'win32' || process.platform === 'darwin' || Boolean(process.env['DISPLAY'] ?? process.env['WAYLAND_DISPLAY']);
}

async function openDemo({ kind, executable }: Chosen): Promise<void> {
  const server = await servePages({ '/demo.html': new URL(`../../${demo}`, import.meta.url) });
  const glossed = await launch(kind, { extension: resolve(dist, kind), executable, headless: false });
  const [first] = await glossed.browser.pages();
  await (first ?? (await glossed.browser.newPage())).goto(server.address('/demo.html'));
  console.log(`\nThe demo article is open in ${executable}: rest the pointer on an underlined figure or name.\nClose the browser to end.`);
  await new Promise((closed) => glossed.browser.once('disconnected', closed));
  await server.close();
}

async function printDemo(reason: string): Promise<void> {
  console.log(`\n${reason}, so here is the demo article, annotated on the command line:\n`);
  await run(process.execPath, [join(dist, 'cli.js'), 'annotate', demo, '--to', 'KRW,USD']);
  console.log(`
The packages are ready:
  Chrome, Edge, Chromium  ${resolve(dist, 'chrome')}   open chrome://extensions, switch on Developer mode, “Load unpacked”
  Firefox                 ${resolve(dist, 'firefox')}  open about:debugging#/runtime/this-firefox, “Load Temporary Add-on…”, choose its manifest.json`);
}

await start().catch(fail);
