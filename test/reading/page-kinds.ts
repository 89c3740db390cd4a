/** Pages that are read and pages that are not, for the gate's tests in Node and in browsers. */

const sentence = 'The minister said on Tuesday that the bridge would cost $5 billion, twice of what had been planned. ';
const paragraphs = (count: number) => `<p>${sentence.repeat(3)}</p>`.repeat(count);
const chinese = (count: number) => `<p>${'部长周二表示，这座大桥将耗资五十亿美元，是原计划的两倍。'.repeat(3)}</p>`.repeat(count);
const teaser = (number: number) => `<article><h3><a href="/${number}">Headline ${number}</a></h3><p>${sentence}</p></article>`;
const newsArticle = '<script type="application/ld+json">{"@type":"NewsArticle"}</script>';

export type Verdict = 'read' | 'not' | 'private' | 'private-site';

/** Page by page: what it is, address, markup, what becomes of it. */
export const pageKinds: readonly (readonly [string, string, string, Verdict])[] = [
  ['an article by its JSON-LD', 'https://paper.example/2025/02/24/bridge', `<head>${newsArticle}</head>${paragraphs(4)}`, 'read'],
  ['an article by its og:type', 'https://paper.example/bridge', `<head><meta property="og:type" content="article"></head>${paragraphs(4)}`, 'read'],
  ['a live blog', 'https://paper.example/live', `<head><script type="application/ld+json">{"@type":"LiveBlogPosting"}</script></head>${paragraphs(8)}`, 'read'],
  ['an article by its element', 'https://paper.example/bridge', `<article>${paragraphs(6)}</article>`, 'read'],
  ['a short article, the only one of its page', 'https://paper.example/brief', `<article>${paragraphs(1)}</article>`, 'read'],
  ['a short article in Chinese', 'https://paper.example/brief', `<article>${chinese(2)}</article>`, 'read'],
  ['running text in Chinese without any markup', 'https://paper.example/print?id=7', `<head><title>大桥造价翻倍</title></head><div>${chinese(4)}</div>`, 'read'],
  ['a caption in Chinese', 'https://paper.example/photo', `<article><p>部长周二表示，这座大桥将耗资五十亿美元。</p></article>`, 'not'],
  ['two teasers', 'https://paper.example/more', `${teaser(1)}${teaser(2)}<p>${sentence}</p>`, 'not'],
  ['running text without any markup, as in print views', 'https://paper.example/print?id=7', `<div><h1>Bridge</h1>${paragraphs(8)}</div>`, 'read'],
  ['a print view of lines between br', 'https://paper.example/print.php?id=7', `<div>${`${sentence.repeat(4)}<br><br>`.repeat(8)}</div>`, 'read'],
  ['a page in a reader mode', 'https://reader.example/read?url=bridge', `<div class="reader"><h1>Bridge</h1><div>${paragraphs(6)}</div></div>`, 'read'],
  ['an AMP page', 'https://paper.example/amp/bridge', `<html amp><head>${newsArticle}</head><body>${paragraphs(4)}</body></html>`, 'read'],
  ['an article with a sign-in field in a closed menu', 'https://paper.example/bridge', `<head>${newsArticle}</head><div hidden><input type="password"></div>${paragraphs(4)}`, 'read'],
  ['an article with a comment field', 'https://paper.example/bridge', `<head>${newsArticle}</head>${paragraphs(4)}<div contenteditable="true">I think</div>`, 'read'],
  ['an article with links to others below it', 'https://paper.example/bridge', `<article>${paragraphs(6)}</article>${[1, 2, 3, 4].map(teaser).join('')}`, 'read'],
  ['an article with ten links to others below it', 'https://paper.example/bridge', `<article>${paragraphs(6)}</article>${Array.from({ length: 10 }, (_, index) => teaser(index)).join('')}`, 'read'],
  ['eight whole stories, one below the other, as endless pages have them', 'https://paper.example/another-bridge', `<main>${`<article>${paragraphs(6)}${[1, 2, 3].map(teaser).join('')}</article>`.repeat(8)}</main>`, 'read'],
  ['a front page', 'https://paper.example/', Array.from({ length: 30 }, (_, index) => teaser(index)).join(''), 'not'],
  ['a front page that calls itself an article', 'https://paper.example/', `<head><meta property="og:type" content="article"></head>${paragraphs(8)}${'<a href="/story">Headline</a>'.repeat(30)}`, 'not'],
  ['a site that is one article', 'https://bridge.example/', `<article><h1>Bridge</h1>${paragraphs(8)}</article><a href="/about">About</a>`, 'read'],
  ['a section', 'https://paper.example/business', Array.from({ length: 30 }, (_, index) => teaser(index)).join(''), 'not'],
  ['a section whose first teaser is a long one', 'https://paper.example/business', `<article>${paragraphs(2)}</article>${Array.from({ length: 30 }, (_, index) => teaser(index)).join('')}`, 'not'],
  ['search results', 'https://search.example/search?q=bridge', `<main>${`<div><a href="#">Bridge</a><p>${sentence.repeat(2)}</p></div>`.repeat(10)}</main>`, 'not'],
  ['a shop', 'https://shop.example/p/1', `<head><meta property="og:type" content="product"></head>${paragraphs(6)}`, 'not'],
  ['a shop by its JSON-LD', 'https://shop.example/p/2', `<head><script type="application/ld+json">{"@type":"Product"}</script></head>${paragraphs(6)}`, 'not'],
  ['a page with hardly any text', 'https://paper.example/bridge', `<head>${newsArticle}</head><p>Loading</p>`, 'not'],
  ['a video page', 'https://video.example/watch', `<head><meta property="og:type" content="video.other"></head>${paragraphs(4)}`, 'not'],
  ['webmail', 'https://mail.example.com/inbox/7', paragraphs(6), 'private-site'],
  ['a bank', 'https://banking.example.com/accounts', paragraphs(6), 'private-site'],
  ['a sign-in page', 'https://paper.example/welcome', `${paragraphs(6)}<form><input type="password"></form>`, 'private'],
  ['a checkout', 'https://shop.example/order', `${paragraphs(6)}<input autocomplete="cc-number">`, 'private'],
  ['a checkout that says whose card it asks for', 'https://shop.example/order', `${paragraphs(6)}<input autocomplete="section-a billing cc-number">`, 'private'],
  ['a sign-in page that shows what is typed', 'https://paper.example/welcome', `${paragraphs(6)}<form><input type="text" autocomplete="current-password"></form>`, 'private'],
  ['a page that asks for a code that was sent', 'https://paper.example/welcome', `${paragraphs(6)}<input inputmode="numeric" autocomplete="one-time-code">`, 'private'],
  ['an editor', 'https://cms.example.com/posts/7', `<div contenteditable="true">${paragraphs(6)}</div>`, 'private'],
  ['an editor of Chinese', 'https://cms.example.com/posts/7', `<div contenteditable="true">${chinese(3)}</div>`, 'private'],
  ['an intranet by its name', 'http://wiki/bridge', paragraphs(6), 'private-site'],
  ['an intranet by its domain', 'https://news.corp/bridge', paragraphs(6), 'private-site'],
  ['an address of a private network', 'http://192.168.1.4/bridge', paragraphs(6), 'private-site'],
];

/** The whole document of a row's markup, for a browser. */
export function wholePage(html: string): string {
  if (/<body|<html/i.test(html)) return html;
  return `<!doctype html><html>${html.startsWith('<head>') ? html.replace('</head>', '</head><body>') : `<head></head><body>${html}`}</body></html>`;
}
