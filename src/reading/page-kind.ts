import isProbablyReaderable from '@mozilla/readability/Readability-readerable.js';
import type { Layout } from './layout';
import { density, leastArticle, leastText, lengthOf, runningText } from './running-text';
import { isArticle, structuredNodes } from './structured-nodes';

/** Whether a page asks for a password or a card number, or is an editor: nothing on such a page is read, whatever it calls itself. */
export function isPrivatePage(document: Document, layout: Layout): boolean {
  return asksForSecrets(document, layout) || isEditor(document);
}

/** Whether a host's name says that it is webmail, a bank, a checkout, an editor, or part of an internal network. */
export function isPrivateHost(host: string): boolean {
  return isInnerHost(host) || privateLabel.test(host) || privateSite.test(host);
}

/** Whether a page says it is an article and has running text, or reads like one. */
export function looksLikeArticle(document: Document, url: URL): boolean {
  if (runningText(document) < leastText || isList(document, url)) return false;
  const articles = [...document.querySelectorAll('article')];
  const least = articles.length === 1 ? leastText : leastArticle;
  return saysArticle(document) || articles.some((article) => runningText(article) >= least) || readsLikeArticle(document);
}

/** Readability's own thresholds, which are meant for alphabets, lowered for denser scripts. */
function readsLikeArticle(document: Document): boolean {
  const { title } = document;
  return isProbablyReaderable(document, lengthOf(title) > 1.5 * title.length ? { minContentLength: 140 / density, minScore: 20 / Math.sqrt(density) } : {});
}

const privateLabel = /^(?:e?mail|webmail|outlook|inbox|bank|[eo]?banking|onlinebanking|netbank|checkout|pay|payments?|secure|login|signin|my|accounts?|auth|sso|docs|sheets|slides|calendar|drive|chat|teams|intranet|admin)\./i;
/** Services that the first label of their address does not give away. */
const privateSite = /(?:^|\.)(?:paypal\.com|proton\.me|fastmail\.com|overleaf\.com|notion\.so|figma\.com|slack\.com|office\.com|sharepoint\.com)$/i;

/** Hosts without a dot, inner domains, private address ranges (RFC 1918, RFC 4193, RFC 6762). This machine itself is treated like any site. */
function isInnerHost(host: string): boolean {
  if (host === 'localhost' || host === '127.0.0.1' || host === '[::1]') return false;
  return (
    (!host.includes('.') && !host.startsWith('[')) ||
    /\.(?:local|lan|internal|intranet|corp|home|home\.arpa)$/i.test(host) ||
    /^(?:10\.|192\.168\.|169\.254\.|172\.(?:1[6-9]|2\d|3[01])\.)[\d.]+$/.test(host) ||
    /^\[f[cd]/i.test(host)
  );
}

/** Any word of `autocomplete` may say it: "section-a billing cc-number", and "current-password" while the password is shown as text. */
const secretFields = 'input:is([type="password"], [autocomplete*="cc-" i], [autocomplete*="-password" i], [autocomplete*="one-time-code" i])';

function asksForSecrets(document: Document, layout: Layout): boolean {
  return [document, ...layout.shadowRoots(document)].some((root) => [...root.querySelectorAll(secretFields)].some((field) => isShown(field, layout)));
}

/** A field in a menu that is closed is not shown. */
function isShown(element: Element, layout: Layout): boolean {
  for (let at: Element | null = element; at !== null; at = at.parentElement ?? (at.getRootNode() as Partial<ShadowRoot>).host ?? null) if (layout.flow(at) === 'hidden') return false;
  return true;
}

/** Whether more text is being written than read; a comment field does not make a page an editor. */
function isEditor(document: Document): boolean {
  if (document.designMode === 'on') return true;
  const written = [...document.querySelectorAll('[contenteditable]:not([contenteditable="false"])')].reduce((sum, { textContent }) => sum + lengthOf(textContent), 0);
  return written > leastText && written > runningText(document) / 2;
}

/** What the page says it is decides, where it says so: a shop's product and a profile are not articles. */
function saysArticle(document: Document): boolean {
  return openGraphType(document).startsWith('article') || structuredNodes(document).some(isArticle);
}

function openGraphType(document: Document): string {
  return document.querySelector('meta[property="og:type"]')?.getAttribute('content')?.toLowerCase() ?? '';
}

/**
 * Front pages, sections, search results and shops have running text too, but in many pieces, each under a link of its own or about a
 * product. A page that says it is an article is one, except at the bare host.
 */
function isList(document: Document, url: URL): boolean {
  if (url.pathname === '/' && url.search === '') return isFrontPage(document);
  if (saysArticle(document)) return false;
  if (/^(?:product|profile|video\.)/.test(openGraphType(document)) || structuredNodes(document).some(isSale)) return true;
  if (/^\/(?:search|suche|recherche|buscar|busca|cart|checkout|basket)\b/i.test(url.pathname) || url.searchParams.has('q')) return true;
  // An endless page has one whole story below another, each with teasers of its own.
  const articles = [...document.querySelectorAll('article')].map(runningText);
  const inStories = articles.filter((characters) => characters >= leastArticle).reduce((sum, characters) => sum + characters, 0);
  return articles.length > mostArticles && inStories < runningText(document) / 2;
}

/** A site's first page, unless its structured data call it an article, or it links nowhere: a site, or a file, of a single page. */
function isFrontPage(document: Document): boolean {
  return !structuredNodes(document).some(isArticle) && document.querySelectorAll('a[href]').length > mostLinks;
}

/** The most links on a page that is a whole site: home, about, contact. */
const mostLinks = 10;

/** The most `<article>` elements on a page that is not a list: the story, and a few it links to. */
const mostArticles = 5;

function isSale(node: Readonly<Record<string, unknown>>): boolean {
  return ['Product', 'SearchResultsPage', 'CollectionPage', 'CheckoutPage'].some((type) => [node['@type']].flat().includes(type));
}
