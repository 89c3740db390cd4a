import isProbablyReaderable from '@mozilla/readability/Readability-readerable.js';
import type { Layout } from './layout';
import { isArticle, structuredNodes } from './structured-nodes';

/** Whether a page should be read, and if not, why. */
export type PageKind = 'article' | 'no-article' | 'private';

/**
 * Decides whether a page is an article. Private are pages that ask for a password or a card number, hold an editor, or stand on a host
 * of an inner network: nothing of them is read. An article is what says so in its metadata and has running text, or what reads like one.
 */
export function pageKind(document: Document, url: URL, layout: Layout): PageKind {
  if (isInnerHost(url.hostname) || privateHost.test(url.hostname) || asksForSecrets(document, layout)) return 'private';
  const paragraphs = runningText(document);
  if (paragraphs < leastText) return 'no-article';
  return saysArticle(document) || (document.querySelector('article') !== null && url.pathname !== '/') || isReadable(document, url) ? 'article' : 'no-article';
}

/** Characters of paragraphs below which nothing is worth reading. */
const leastText = 250;

/** Webmail, banking, shops' checkouts and editors by the usual first label of their host. */
const privateHost = /^(?:mail|webmail|outlook|inbox|bank|banking|onlinebanking|ebanking|checkout|pay|payments|login|signin|account|accounts|auth|sso|docs|sheets|slides|calendar|intranet|wiki-int|admin)\./i;

/** Hosts without a dot, inner domains, private address ranges (RFC 1918, RFC 4193, RFC 6762). This machine itself is treated like any site. */
function isInnerHost(host: string): boolean {
  if (host === 'localhost' || host === '127.0.0.1' || host === '[::1]') return false;
  return (
    !host.includes('.') && !host.startsWith('[') ||
    /\.(?:local|lan|internal|intranet|corp|home|home\.arpa)$/i.test(host) ||
    /^(?:10\.|192\.168\.|169\.254\.|172\.(?:1[6-9]|2\d|3[01])\.)[\d.]+$/.test(host) ||
    /^\[f[cd]/i.test(host)
  );
}

function asksForSecrets(document: Document, layout: Layout): boolean {
  return [...document.querySelectorAll('input[type="password"], input[autocomplete^="cc-"]')].some((field) => layout.isShown(field));
}

function saysArticle(document: Document): boolean {
  const openGraph = document.querySelector('meta[property="og:type"]')?.getAttribute('content') ?? '';
  return openGraph.toLowerCase().startsWith('article') || structuredNodes(document).some(isArticle);
}

/** Characters of the paragraphs that are long enough to be sentences. */
function runningText(document: Document): number {
  let characters = 0;
  for (const paragraph of document.querySelectorAll('p')) {
    const length = paragraph.textContent.trim().length;
    if (length > 60) characters += length;
    if (characters > leastText * 4) break;
  }
  return characters;
}

/** Mozilla's readability check; front pages pass it now and then, so the bare host never does. */
function isReadable(document: Document, url: URL): boolean {
  return url.pathname.length > 1 && isProbablyReaderable(document);
}
