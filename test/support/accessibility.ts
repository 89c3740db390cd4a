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
 * @param host selector of the element to look into, with its shadow root; left out, the whole page
 */
export async function violations(page: Page, host?: string): Promise<readonly string[]> {
  await page.evaluate(axeSource);
  return page.evaluate(async (selector) => {
    const { axe } = globalThis as unknown as { axe: Axe };
    const { violations: found } = await axe.run(selector === undefined ? document : { include: [selector] }, { resultTypes: ['violations'] });
    return found.flatMap(({ id, nodes }) => nodes.map(({ target, failureSummary = '' }) => `${id}: ${JSON.stringify(target)}: ${failureSummary.replace(/\s+/g, ' ')}`));
  }, host);
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
    await page.emulateMediaFeatures([
      { name: 'prefers-color-scheme', value: look === 'dark' ? 'dark' : 'light' },
      { name: 'forced-colors', value: look === 'forced colours' ? 'active' : 'none' },
    ]);
    return;
  }
  // 0: dark, 1: light; colours of pages 0: as the system says, 2: never.
  await inBrowserScope(glossed, `Services.prefs.setIntPref('layout.css.prefers-color-scheme.content-override', ${look === 'dark' ? 0 : 1});
    Services.prefs.setIntPref('browser.display.document_color_use', ${look === 'forced colours' ? 2 : 0})`);
  const query = look === 'forced colours' ? '(forced-colors: active)' : `(prefers-color-scheme: ${look}) and (forced-colors: none)`;
  await page.waitForFunction((media) => matchMedia(media).matches, { polling: 20, timeout: 5000 }, query);
}
