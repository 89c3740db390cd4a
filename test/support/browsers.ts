import { existsSync } from 'node:fs';
import { delimiter, join, resolve } from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { inBrowserScope } from './browser-scope';
import type { Web } from './web';

/** A running browser with the built extension in it. */
export interface GlossedBrowser {
  readonly kind: BrowserKind;
  readonly browser: Browser;
  /** Address of a page of the extension ("ui/popup/index.html"). */
  readonly address: (path: string) => string;
  /** Opens a page of the extension in a tab and waits until it has drawn something. */
  readonly openView: (path: string) => Promise<Page>;
  readonly close: () => Promise<void>;
}

export type BrowserKind = 'chrome' | 'firefox';

/** The id that vite.config.ts gives the Firefox package. */
export const firefoxId = 'newsgloss@newsgloss.org';
/** Firefox gives every installation an id of its own; this fixes it. */
const firefoxHost = '6e657773-676c-4f73-8355-0f1b2c3d4e5f';

const executables: Record<BrowserKind, readonly string[]> = {
  chrome: ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge'],
  firefox: ['firefox-esr', 'firefox'],
};

const appFolders: Record<BrowserKind, readonly string[]> = {
  chrome: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
    'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
    'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
  ],
  firefox: ['/Applications/Firefox.app/Contents/MacOS/firefox', 'C:\\Program Files\\Mozilla Firefox\\firefox.exe'],
};

/** Path of an installed browser of that kind (NEWSGLOSS_CHROME and NEWSGLOSS_FIREFOX name another); `undefined` when none is found. */
export function findBrowser(kind: BrowserKind): string | undefined {
  const named = process.env[`NEWSGLOSS_${kind.toUpperCase()}`];
  if (named !== undefined) return named;
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  const onPath = executables[kind].flatMap((name) => folders.map((folder) => join(folder, name)));
  return [...onPath, ...appFolders[kind]].find((path) => existsSync(path));
}

/** Folder of the built extension; NEWSGLOSS_DIST names another place than `dist` to look in. */
export function builtExtension(kind: BrowserKind): string {
  return resolve(process.env['NEWSGLOSS_DIST'] ?? 'dist', kind);
}

/** Starts a browser for a test, with the built extension and no way out of this machine: only to 127.0.0.1, and to the hosts of `web`. */
export function launchForTest(kind: BrowserKind, more: Partial<LaunchOptions> = {}): Promise<GlossedBrowser> {
  return launch(kind, { extension: builtExtension(kind), executable: findBrowser(kind) ?? '', headless: true, ...more });
}

interface LaunchOptions {
  /** Folder of the unpacked extension; absolute. */
  readonly extension: string;
  readonly executable: string;
  readonly headless: boolean;
  /** Plays the hosts of the web; left out, a headless browser reaches no host but 127.0.0.1. */
  readonly web?: Pick<Web, 'port'>;
  /** Language of the browser, BCP 47. */
  readonly lang?: string;
  /** The colour scheme that pages are told. */
  readonly scheme?: 'light' | 'dark';
}

/** Nothing listens here: the discard service of RFC 863, which no system runs any more. */
const closedPort = 9;

/** Starts a browser with the extension. Rejects with the browser's own reason when it does not start or refuses the extension. */
export function launch(kind: BrowserKind, options: LaunchOptions): Promise<GlossedBrowser> {
  return kind === 'chrome' ? launchChrome(options) : launchFirefox(options);
}

async function launchChrome({ extension, executable, headless, web, lang, scheme }: LaunchOptions): Promise<GlossedBrowser> {
  const rules = `${web === undefined ? '' : `MAP *:443 127.0.0.1:${web.port}, `}MAP * ~NOTFOUND, EXCLUDE 127.0.0.1`;
  const browser = await puppeteer.launch({
    executablePath: executable,
    headless,
    pipe: true,
    enableExtensions: true,
    defaultViewport: headless ? { width: 1000, height: 800 } : null,
    args: [
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      ...(headless ? ['--ignore-certificate-errors', `--host-resolver-rules=${rules}`] : []),
      `--lang=${lang ?? 'en-US'}`,
      ...(scheme === 'dark' ? ['--force-dark-mode'] : []),
    ],
  });
  const id = await browser.installExtension(extension);
  return glossed('chrome', browser, `chrome-extension://${id}/`);
}

async function launchFirefox({ extension, executable, headless, web, lang, scheme }: LaunchOptions): Promise<GlossedBrowser> {
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: executable,
    headless,
    acceptInsecureCerts: true,
    defaultViewport: headless ? { width: 1000, height: 800 } : null,
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [firefoxId]: firefoxHost }),
      'intl.accept_languages': lang ?? 'en-US',
      // 0: dark, 1: light.
      ...(scheme === undefined ? {} : { 'layout.css.prefers-color-scheme.content-override': scheme === 'dark' ? 0 : 1 }),
      ...(headless ? { 'network.dns.forceResolve': '127.0.0.1', 'network.socket.forcePort': `443=${web?.port ?? closedPort};80=${closedPort}` } : {}),
    },
  });
  // As if the language's own package were there; the extension takes its texts by this when it starts.
  if (lang !== undefined) await inBrowserScope({ browser }, `Services.locale.availableLocales = ['${lang}', 'en-US']; Services.locale.requestedLocales = ['${lang}']; ''`);
  await browser.installExtension(extension);
  return glossed('firefox', browser, `moz-extension://${firefoxHost}/`);
}

function glossed(kind: BrowserKind, browser: Browser, root: string): GlossedBrowser {
  const address = (path: string) => `${root}${path}`;
  const openView = async (path: string) => {
    const page = await browser.newPage();
    // Firefox reports no load events for extension pages; waiting for content works in both.
    await page.goto(address(path), { waitUntil: [] });
    await page.waitForFunction(() => document.body.innerText.trim() !== '', { polling: 50, timeout: 15_000 });
    return page;
  };
  return { kind, browser, address, openView, close: () => browser.close() };
}
