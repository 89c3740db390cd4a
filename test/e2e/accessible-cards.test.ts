import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { all, cardTree, inEachLook, violations } from '../support/accessibility';
import { launchForTest, type BrowserKind, type GlossedBrowser } from '../support/browsers';
import { tellPage } from '../support/extension-tabs';
import { servePages, type PageServer } from '../support/page-server';
import { cardSaying, cardText, hover, keepSettings, openArticle, openPopupOf, press } from '../support/reader';
import { serveWeb, type Web } from '../support/web';
import { playWikimedia, type PlayedWikimedia } from '../support/wikimedia/play-wikimedia';

const filler = '<p>Nothing of all that had been expected by those who follow the matter closely, and nobody knew what would come next, or when it would, or why it had not.</p>'.repeat(4);

const pages = {
  '/demo.html': new URL('../../src/demo/alibaba-investment.html', import.meta.url),
  '/more.html': `<!doctype html><html lang="en"><title>More</title><meta property="article:published_time" content="2025-02-24"><body><main><article><h1>More</h1><p>Georgia voted on Sunday. The count cost $5.00 million (5.5 million euros), said Northwind Holdings Inc.</p>${filler}</article></main></body></html>`,
};

describe.each<BrowserKind>(['chrome', 'firefox'])('cards for everyone, in %s', (kind) => {
  let server: PageServer;
  let played: PlayedWikimedia;
  let web: Web;
  let glossed: GlossedBrowser;
  let article: Page;
  let more: Page;

  beforeAll(async () => {
    server = await servePages(pages);
    played = playWikimedia();
    web = await serveWeb(played.hosts);
    glossed = await launchForTest(kind, { web });
    const view = await glossed.openView('ui/options/index.html');
    await keepSettings(view, { homeCurrencies: ['KRW', 'EUR'], rateSources: [] });
    await view.close();
    article = await openArticle(glossed, server.address('/demo.html'));
    more = await openArticle(glossed, server.address('/more.html'));
  });

  afterAll(async () => {
    await glossed.close();
    await web.close();
    await server.close();
  });

  const choose = async (knowledge: string) => {
    const view = await glossed.openView('ui/options/index.html');
    await keepSettings(view, { knowledge });
    await view.close();
  };
  const expectAccessible = async (page: Page) => {
    await page.waitForFunction(() => document.querySelector('newsgloss-root')?.shadowRoot?.querySelector('.card')?.getAnimations().length === 0, { polling: 20, timeout: 2000 });
    await inEachLook(glossed, page, async (look) => {
      expect(await violations(page, ['newsgloss-root', '.card']), look).toEqual([]);
    });
  };

  test('axe finds nothing in a figure’s card, with all that it offers opened', async () => {
    await hover(article, 'newsgloss-figure', '380 billion yuan');
    await cardText(article);
    await press(article, '.foot button', '', true);
    await cardSaying(article, 'Report a mistake');
    await press(article, '.acts button', 'Report a mistake', true);
    await expectAccessible(article);
  });

  test('nor where the author’s conversion differs and a sign was assumed', async () => {
    await hover(more, 'newsgloss-figure', '$5.00 million');
    expect(await cardText(more)).toMatch(/“5\.5 million euros” differs[^]*No, these are/);
    await expectAccessible(more);
  });

  test('nor in a name’s card that asks, with what it offers opened', async () => {
    await hover(article, 'newsgloss-entity', 'Zhang');
    await cardSaying(article, 'Look names up');
    await press(article, '.foot button', 'Not this one?', true);
    await cardSaying(article, 'This is someone or something else');
    await expectAccessible(article);
  });

  test('nor where several are possible, offline', async () => {
    await choose('offline');
    await hover(more, 'newsgloss-entity', 'Georgia');
    await cardSaying(more, 'None of these');
    await expectAccessible(more);
  });

  test('nor in one that is being looked up, nor once it is there', async () => {
    await choose('hover');
    played.behave({ slow: 4000 });
    await hover(article, 'newsgloss-entity', 'Jack Ma');
    await article.waitForFunction(() => document.querySelector('newsgloss-root')?.shadowRoot?.querySelector('.card [aria-busy="true"] .grey-lines') != null, { polling: 20, timeout: 5000 });
    await expectAccessible(article);
    played.behave('well');
    await hover(article, 'newsgloss-entity', 'Alibaba');
    await cardSaying(article, 'CC BY-SA 4.0');
    await expectAccessible(article);
  });

  test('nor where nothing was found, nor where nobody could be reached', async () => {
    await choose('hover');
    played.behave('well');
    await hover(more, 'newsgloss-entity', 'Northwind Holdings Inc.');
    await cardSaying(more, 'Wikipedia has no article of this name');
    await expectAccessible(more);
    played.behave('broken');
    await hover(article, 'newsgloss-entity', 'China');
    await cardSaying(article, 'could not be reached');
    await expectAccessible(article);
  });

  test.each([
    ['tab', 'Figures 7'], ['tab', 'People 3'], ['tabpanel', 'Figures 7'], ['searchbox', 'Filter'], ['switch', '127.0.0.1'], ['switch', 'Figures'], ['button', 'Settings'],
  ])('the list has a %s called “%s” in the accessibility tree', async (role, name) => {
    const popup = await openPopupOf(article, glossed);
    expect(await popup.$$(byRole(role, name))).toHaveLength(1);
    await popup.close();
  });

  test('the tree has the rows of the list by the kinds of their names, a card opened in one, and how much was found', async () => {
    const popup = await openPopupOf(article, glossed);
    const words = async (role: string) => Promise.all((await popup.$$(byRole(role))).map((each) => each.evaluate(({ textContent }) => textContent)));
    expect((await words('button')).filter((each) => each.includes('billion'))).toHaveLength(7);
    expect(await words('status')).toEqual([expect.stringMatching(/^7 figures, \d+ names$/)]);
    await press(popup, '[role="tab"]', 'People');
    expect(await popup.$$(byRole('tabpanel', 'People 3'))).toHaveLength(1);
    await press(popup, '.row', 'Jack Ma');
    await popup.waitForSelector(byRole('button', 'Go to mention 1'));
    await popup.close();
  });

  test('the tree has a card as a dialog with its name and the focus, its buttons, its text, and its curve in words', async () => {
    await article.bringToFront();
    await tellPage(glossed, article, 'page/step', { kind: 'figure', direction: 1 });
    await cardText(article);
    const figure = await article.evaluate(() => [...(CSS.highlights.get('newsgloss-current') ?? [])].map(String).join());
    const dialog = await cardTree(glossed, article);
    expect(dialog?.name).toBe(`Figure: ${figure}`);
    // Firefox's tree has the focus only in a window that the system has in front.
    expect(await article.evaluate(() => document.querySelector('newsgloss-root')?.shadowRoot?.activeElement?.getAttribute('role'))).toBe('dialog');
    if (kind === 'chrome') expect(dialog?.focused).toBe(true);
    const inside = all(dialog);
    const ofRole = (role: RegExp) => inside.filter((each) => role.test(each.role)).map(({ name = '' }) => name);
    expect(ofRole(/button$/)).toEqual(expect.arrayContaining(['Copy', expect.stringContaining('Wrong?')]));
    expect(ofRole(/^(?:image|graphic)$/)).toContainEqual(expect.stringMatching(/^Rate on .*: .*Lowest on/));
    const text = inside.map(({ name = '' }) => name).join(' ');
    for (const words of ['₩', figure, 'built into Newsgloss']) expect(text).toContain(words);
  });

  // Only Chromium hands the whole tree to a test, with the names as they are made from what stands inside.
  test.runIf(kind === 'chrome')('a screen reader is told of the list what stands in it, with sentences (only Chromium tells tests)', async () => {
    const popup = await openPopupOf(article, glossed);
    const list = all((await popup.accessibility.snapshot({ interestingOnly: false })) ?? undefined);
    expect(list.filter(({ role }) => role === 'status').map(({ name, children }) => [name, ...(children ?? []).map((child) => child.name)].join(' '))).not.toEqual([]);
    expect(list.filter(({ role }) => role === 'tab').map(({ name }) => name)).toEqual(expect.arrayContaining([expect.stringMatching(/^Figures 7$/), expect.stringMatching(/^People 3$/)]));
    const rows = list.filter(({ role, name = '' }) => role === 'button' && name.includes('billion'));
    expect(rows.map(({ name }) => name)).toContainEqual(expect.stringMatching(/^₩7.* trillion.*380 billion yuan.*Alibaba is to spend/));
    expect(await popup.evaluate(() => document.querySelector('[role="status"]')?.textContent)).toMatch(/^7 figures, \d+ names$/);
    await popup.close();
  });
});

/** What finds an element in the browser's accessibility tree, by its role and, where given, its whole name. */
function byRole(role: string, name = ''): string {
  return `aria/${name}[role="${role}"]`;
}
