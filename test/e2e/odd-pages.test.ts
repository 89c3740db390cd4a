import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchForTest, type BrowserKind, type GlossedBrowser } from '../support/browsers';
import { expectMarks } from '../support/marks';
import { servePages, type PageServer } from '../support/page-server';
import { cardText, hover } from '../support/reader';

/** A page such as a news site may have it. */
interface OddPage {
  readonly name: string;
  /** What stands in the body, below two paragraphs that make it an article. */
  readonly inside: string;
  readonly marked: readonly string[];
  readonly never?: readonly string[];
  /** What the page does then, as the text of a function's body; and what is marked after that. */
  readonly then?: { readonly does: string; readonly marked: readonly string[]; readonly never?: readonly string[] };
  /** Words whose card is opened by the pointer, at last. */
  readonly hovered?: string;
  /** What else that card says. */
  readonly said?: RegExp;
}

const lines = 'The harbour was to be dug deeper by the end of the next year. '.repeat(6);

const pages: readonly OddPage[] = [
  { name: 'a story in a dialog', inside: `<dialog open><article><p>${lines}</p><p>It cost $11 million.</p></article></dialog>`, marked: ['$11 million'], hovered: '$11 million' },
  {
    name: 'words under a header that sticks', marked: ['$11 million'], hovered: '$11 million',
    inside: `<header style="position:sticky;top:0;height:80px;background:#fff">Daily News</header><p>It cost $11 million.</p>${`<p>${lines}</p>`.repeat(12)}`,
  },
  {
    name: 'a story that says the day it is of late', inside: '<p>It cost $11 million.</p>', marked: ['$11 million'], hovered: '$11 million', said: /(?:Sep|Oct) \d+, 2024/,
    then: {
      does: 'document.head.insertAdjacentHTML("beforeend", `<script type="application/ld+json">{"@type":"NewsArticle","datePublished":"2024-10-01"}</script>`); new Promise((read) => setTimeout(read, 1500))',
      marked: ['$11 million'],
    },
  },
  { name: 'words over two lines', inside: '<p style="width:9em">The whole cost came to $11 million.</p>', marked: ['$11 million'], hovered: '$11 million' },
  { name: 'words over two columns', inside: '<p style="columns:2;width:22em;height:2.4em;line-height:1.2em;column-fill:auto">The whole of it then cost nearly $11 million.</p>', marked: ['$11 million'], hovered: '$11 million' },
  { name: 'upright lines', inside: '<p style="writing-mode:vertical-rl;height:16em">The whole cost $11 million.</p>', marked: ['$11 million'], hovered: '$11 million' },
  { name: 'an enlarged element', inside: '<div style="zoom:1.7"><p>It cost $11 million.</p></div>', marked: ['$11 million'], hovered: '$11 million' },
  { name: 'a turned and scaled element', inside: '<div style="transform:rotate(-8deg) scale(1.3);transform-origin:0 0;margin-top:60px"><p>It cost $11 million.</p></div>', marked: ['$11 million'], hovered: '$11 million' },
  { name: 'text that cannot be selected', inside: '<div style="user-select:none"><p>It cost $11 million.</p></div>', marked: ['$11 million'], hovered: '$11 million' },
  {
    name: 'a story that fades out before a paywall', marked: ['$11 million'], hovered: '$11 million',
    inside: `<div style="position:relative;height:120px;overflow:hidden"><p>It cost $11 million.</p><p>${lines}</p><div style="position:absolute;inset:0;background:linear-gradient(#fff0,#fff);pointer-events:none"></div></div>`,
  },
  {
    name: 'a teaser whose link is drawn over all of it', marked: ['$11 million'], hovered: '$11 million',
    inside: '<style>#all::after { content: ""; position: absolute; inset: 0; z-index: 1 }</style><div style="position:relative"><h3><a id="all" href="#there">More of it</a></h3><p>It cost $11 million.</p></div>',
  },
  { name: 'numbers that only a margin keeps apart', inside: '<p><span>from $5</span><span style="margin-left:8px">24 reviews</span></p><p>It cost $<span>1</span><span>1</span> million.</p>', marked: ['$5', '$11 million'], never: ['$524'], hovered: '$11 million' },
  {
    name: 'templates, and what is for browsers without scripts', marked: ['$11 million'], never: ['$91 million', '$92 million'],
    inside: '<template><p>In a template: $91 million.</p></template><noscript><p>Without scripts: $92 million.</p></noscript><p>It cost $11 million.</p>',
  },
  {
    name: 'details that are opened and closed', marked: ['$11 million'], never: ['$12 million', '$13 million'],
    inside: '<p>It cost $11 million.</p><details><summary>More</summary>Folded away: $12 million.<p>And $13 million.</p></details>',
    then: { does: 'document.querySelector("details").open = true', marked: ['$12 million', '$13 million'] },
    hovered: '$12 million',
  },
  {
    name: 'details that are closed', inside: '<p>It cost $11 million.</p><details open><summary>Less</summary>Open: $12 million.<p>And $13 million.</p></details>', marked: ['$11 million', '$12 million', '$13 million'],
    then: { does: 'document.querySelector("details").open = false', marked: ['$11 million'], never: ['$12 million', '$13 million'] },
  },
  {
    name: 'what is hidden until it is found', inside: '<p>It cost $11 million.</p><div hidden="until-found">Found: $12 million.</div>', marked: ['$11 million'], never: ['$12 million'],
    then: { does: 'document.querySelector("[hidden]").removeAttribute("hidden")', marked: ['$12 million'] },
  },
  {
    name: 'tabs that a click shows by nothing but an attribute of their own', marked: ['$11 million'], never: ['$12 million'],
    inside: '<style>#second { display: none } [data-tab="2"] #second { display: block }</style><div data-tab="1"><a id="tab">Second</a><p>It cost $11 million.</p><p id="second">In the tab: $12 million.</p></div>',
    then: { does: 'document.querySelector("#tab").addEventListener("click", ({ target }) => { target.parentElement.dataset.tab = "2"; }); document.querySelector("#tab").click()', marked: ['$12 million'] },
  },
  {
    name: 'parts that a checkbox unfolds', marked: ['$11 million'], never: ['$12 million'],
    inside: '<style>#more { display: none } #box:checked ~ #more { display: block }</style><input type="checkbox" id="box"><p>It cost $11 million.</p><p id="more">Unfolded: $12 million.</p>',
    then: { does: 'document.querySelector("#box").click()', marked: ['$12 million'] },
  },
  {
    name: 'text that a style sheet hides later', inside: '<p>It cost $11 million.</p><div id="later"><p>Hidden later: $12 million.</p></div><p class="later">And $13 million.</p>', marked: ['$11 million', '$12 million', '$13 million'],
    then: { does: 'document.head.insertAdjacentHTML("beforeend", "<style>#later { display: none } .later { visibility: hidden }</style>")', marked: ['$11 million'], never: ['$12 million', '$13 million'] },
  },
  {
    name: 'text that a style sheet hides until it is taken away', inside: '<style id="until">#later { display: none }</style><script>document.head.append(document.querySelector("#until"))</script><p>It cost $11 million.</p><div id="later"><p>Then shown: $12 million.</p></div>',
    marked: ['$11 million'], never: ['$12 million'],
    then: { does: 'document.querySelector("#until").remove()', marked: ['$11 million', '$12 million'] },
  },
  {
    name: 'a paywall that a class draws over all but the beginning', inside: '<style>.cut p + p + p + p { display: none }</style><div id="story"><p>It cost $11 million.</p><p>More.</p><p>More.</p><p>Behind it: $12 million.</p></div>', marked: ['$11 million', '$12 million'],
    then: { does: 'document.querySelector("#story").classList.add("cut")', marked: ['$11 million'], never: ['$12 million'] },
  },
  {
    name: 'a live blog whose news comes on top', inside: '<div id="stream"><p>First it cost $11 million.</p></div>', marked: ['$11 million'],
    then: { does: 'for (const sum of [12, 13]) { const entry = document.createElement("p"); entry.textContent = `Then it cost $${sum} million.`; document.querySelector("#stream").prepend(entry); }', marked: ['$11 million', '$12 million', '$13 million'] },
  },
  {
    name: 'the next story below this one, under an address of its own', inside: '<main><article><p>It cost $11 million.</p></article></main>', marked: ['$11 million'],
    then: { does: 'history.replaceState(null, "", "/2025/02/25/next-story"); const next = document.createElement("article"); next.textContent = "The next one cost $12 million."; document.querySelector("main").append(next)', marked: ['$11 million', '$12 million'] },
    hovered: '$12 million',
  },
  {
    name: 'another root element in the place of the first', inside: '<p>It cost $11 million.</p><p id="more"></p>', marked: ['$11 million'],
    then: { does: 'const root = document.documentElement.cloneNode(true); document.replaceChild(root, document.documentElement); document.querySelector("#more").textContent = "Then it cost $12 million."', marked: ['$11 million', '$12 million'] },
    hovered: '$12 million',
  },
  {
    name: 'a page that its script writes anew', inside: '<p>It cost $11 million.</p>', marked: ['$11 million'],
    then: { does: `document.open(); document.write('<!doctype html><html lang="en"><body><p>${lines}</p><p>${lines}</p><p>Then it cost $12 million.</p></body></html>'); document.close()`, marked: ['$12 million'], never: ['$11 million'] },
    hovered: '$12 million',
  },
  {
    name: 'a page that an animation shows, as AMP does without its script', marked: ['$11 million'], hovered: '$11 million',
    inside: '<style>@keyframes start { from { visibility: hidden } to { visibility: visible } } body { animation: start 3s steps(1, end) both }</style><p>It cost $11 million.</p>',
  },
  {
    name: 'a popover that a script opens', inside: '<p>It cost $11 million.</p><div popover="manual" id="more"><p>In it: $12 million.</p></div>', marked: ['$11 million'], never: ['$12 million'],
    then: { does: 'document.querySelector("#more").showPopover()', marked: ['$11 million', '$12 million'] },
    hovered: '$12 million',
  },
  {
    name: 'a popover that a script closes', inside: '<p>It cost $11 million.</p><div popover="manual" id="more"><p>In it: $12 million.</p></div><script>document.querySelector("#more").showPopover()</script>', marked: ['$11 million', '$12 million'],
    then: { does: 'document.querySelector("#more").hidePopover()', marked: ['$11 million'], never: ['$12 million'] },
  },
  {
    name: 'comments that come late, into a place that was there', inside: '<p>It cost $11 million.</p><section id="comments" hidden></section>', marked: ['$11 million'],
    then: { does: 'const comments = document.querySelector("#comments"); comments.innerHTML = "<p>I say it was $12 million.</p>"; comments.hidden = false', marked: ['$12 million'] },
  },
  {
    name: 'a view transition inside the page', inside: '<main><p>It cost $11 million.</p></main>', marked: ['$11 million'],
    then: { does: 'const change = () => { document.querySelector("main").innerHTML = "<p>The other one cost $12 million.</p>"; }; if (document.startViewTransition) document.startViewTransition(change); else change()', marked: ['$12 million'], never: ['$11 million'] },
    hovered: '$12 million',
  },
];

describe.each<BrowserKind>(['chrome', 'firefox'])('odd pages in %s', (kind) => {
  let server: PageServer;
  let glossed: GlossedBrowser;
  let page: Page;

  beforeAll(async () => {
    server = await servePages(Object.fromEntries(pages.map(({ inside }, index) => [pathOf(index), whole(inside)])));
    glossed = await launchForTest(kind);
    page = await glossed.browser.newPage();
  });

  afterAll(async () => {
    await glossed.close();
    await server.close();
  });

  test.each(pages.map((odd, index) => ({ ...odd, index })))('$name', async ({ index, marked, never, then, hovered, said }) => {
    await page.goto(server.address(pathOf(index)));
    await page.bringToFront();
    await expectMarks(page, marked, never);
    if (then !== undefined) {
      await page.evaluate(then.does);
      await expectMarks(page, then.marked, then.never);
    }
    if (hovered === undefined) return;
    await hover(page, 'newsgloss-figure', hovered);
    const card = await cardText(page);
    expect(card).toContain(hovered);
    if (said !== undefined) expect(card).toMatch(said);
  });
});

function pathOf(index: number): string {
  return `/2025/02/24/story-${index}`;
}

function whole(inside: string): string {
  const head = '<meta charset="utf-8"><meta name="viewport" content="width=device-width"><meta property="og:type" content="article"><title>Odd</title>';
  return `<!doctype html><html lang="en"><head>${head}</head><body style="font:16px/1.5 serif"><p>${lines}</p><p>${lines}</p>${inside}</body></html>`;
}
