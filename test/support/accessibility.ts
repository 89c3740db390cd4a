import { readFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { inBrowserScope } from './browser-scope';
import type { GlossedBrowser } from './browsers';

const axeSource = readFileSync(new URL('../../node_modules/axe-core/axe.min.js', import.meta.url), 'utf8');

interface Axe {
  run(context: unknown, options: object): Promise<{ violations: readonly { id: string; nodes: readonly { target: readonly unknown[]; failureSummary?: string }[] }[] }>;
}

/**
 * What axe-core finds wrong with a page, one line for each fault; empty when there is none.
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

type Look = 'light' | 'dark' | 'forced colours';

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
    // Puppeteer's own emulation has no forced colours.
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

/** What a screen reader is told of one thing on the page, and of all in it. */
interface Spoken {
  readonly role: string;
  readonly name?: string;
  readonly focused?: boolean;
  readonly children?: readonly Spoken[];
}

/** The browser's accessibility tree of the card that is open in the tab in front; Firefox gives it only to its own windows, and calls buttons by another name. */
export async function cardTree(glossed: GlossedBrowser, page: Page): Promise<Spoken | undefined> {
  if (glossed.kind === 'chrome') return all((await page.accessibility.snapshot({ interestingOnly: false })) ?? undefined).find(({ role }) => role === 'dialog');
  // Firefox begins to build the tree when it is first asked for it.
  const tree = await inBrowserScope(glossed, `(async () => {
    const service = Cc['@mozilla.org/accessibilityService;1'].getService(Ci.nsIAccessibilityService);
    const told = (node) => {
      const state = {};
      node.getState(state, {});
      const children = Array.from({ length: node.childCount }, (_, index) => told(node.getChildAt(index)));
      return { role: service.getStringRole(node.role), name: node.name ?? '', focused: (state.value & Ci.nsIAccessibleStates.STATE_FOCUSED) !== 0, children };
    };
    const dialog = (node) => node.role === 'dialog' ? node : node.children.map(dialog).find((each) => each !== undefined);
    for (let tries = 0; tries < 100; tries++) {
      const page = service.getAccessibleFor(gBrowser.selectedBrowser);
      const found = page === null ? undefined : dialog(told(page));
      if (found !== undefined) return JSON.stringify(found);
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  })()`);
  return tree === undefined ? undefined : (JSON.parse(tree as string) as Spoken);
}

/** A node of the accessibility tree and all below it. */
export function all(node: Spoken | undefined): readonly Spoken[] {
  return node === undefined ? [] : [node, ...(node.children ?? []).flatMap(all)];
}
