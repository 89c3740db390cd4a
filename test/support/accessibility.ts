import { readFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { inBrowserScope } from './background';
import type { GlossedBrowser } from './browsers';

const axeSource = readFileSync(new URL('../../node_modules/axe-core/axe.min.js', import.meta.url), 'utf8');

interface Axe {
  run(context: unknown, options: object): Promise<{ violations: readonly { id: string; nodes: readonly { target: readonly unknown[]; failureSummary?: string }[] }[] }>;
}

/**
 * What axe-core finds wrong with a page, a line each; empty when nothing is.
 * @param shadow selectors of a host and of an element in its shadow root, to look into that alone; left out, the whole page
 */
export async function violations(page: Page, shadow?: readonly [host: string, element: string]): Promise<readonly string[]> {
  await page.evaluate(axeSource);
  return page.evaluate(async (path) => {
    const { axe } = globalThis as unknown as { axe: Axe };
    const { violations: found } = await axe.run(path === undefined ? document : { include: [{ fromShadowDom: path }] }, { resultTypes: ['violations'] });
    return found.flatMap(({ id, nodes }) => nodes.map(({ target, failureSummary = '' }) => `${id}: ${JSON.stringify(target)}: ${failureSummary.replace(/\s+/g, ' ')}`));
  }, shadow);
}

export type Look = 'light' | 'dark' | 'forced colours';

/** Runs `act` while pages are told of each colour scheme in turn. */
export async function inEachLook(glossed: GlossedBrowser, page: Page, act: (look: Look) => Promise<void>): Promise<void> {
  for (const look of ['light', 'dark', 'forced colours'] as const) {
    await setLook(glossed, page, look);
    await act(look);
  }
  await setLook(glossed, page, 'light');
}

async function setLook(glossed: GlossedBrowser, page: Page, look: Look): Promise<void> {
  if (glossed.kind === 'chrome') {
    // Puppeteer's own emulation knows no forced colours.
    const session = await page.createCDPSession();
    await session.send('Emulation.setEmulatedMedia', {
      features: [
        { name: 'prefers-color-scheme', value: look === 'dark' ? 'dark' : 'light' },
        { name: 'forced-colors', value: look === 'forced colours' ? 'active' : 'none' },
      ],
    });
    return;
  }
  // 0: dark, 1: light; colours of pages 0: as the system says, 2: never.
  await inBrowserScope(glossed, `Services.prefs.setIntPref('layout.css.prefers-color-scheme.content-override', ${look === 'dark' ? 0 : 1});
    Services.prefs.setIntPref('browser.display.document_color_use', ${look === 'forced colours' ? 2 : 0})`);
  const query = look === 'forced colours' ? '(forced-colors: active)' : `(prefers-color-scheme: ${look}) and (forced-colors: none)`;
  await page.waitForFunction((media) => matchMedia(media).matches, { polling: 20, timeout: 5000 }, query);
}
