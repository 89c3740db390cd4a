import { answerRequests, askBackground, isRefusal } from '../platform/messages';
import { isPrivateWindow } from '../platform/private-window';
import type { PageReport, PageRequests } from '../protocol/requests';
import type { Mentions } from '../engine/mentions';
import { pageKind } from '../reading/page-kind';
import { readPageHints } from '../reading/page-hints';
import { browserLayout } from './browser-layout';
import { createCardHost } from './card-host';
import { createHighlights } from './highlights';
import { readPage, type PageText } from './read-page';
import { showOnHover } from './show-on-hover';
import { watchPage } from './watch-page';

const nothing: Mentions = { figures: [], entities: [], links: [] };

/**
 * The life of one page: decide whether it is an article, read it, ask the background what it mentions, underline that, and answer
 * the pointer; again whenever the page's text has changed. Ends with `lifetime`, or when the extension was updated under it.
 *
 *   decide ─► read blocks ─► annotate (background) ─► highlights ◄─ pointer ─► card
 *      ▲────────────── the page's text has changed ──────────────┘
 */
export function glossPage(document: Document, lifetime: AbortController): void {
  const url = new URL(document.location.href);
  let report: PageReport = { state: 'reading', host: url.hostname, url: url.href, title: document.title, articleDate: null, lang: null, inPrivate: isPrivateWindow(), text: '', mentions: nothing };
  let turn = 0;

  const highlights = createHighlights(document);
  const card = createCardHost(document, lifetime.signal);
  const hover = showOnHover({ document, highlights, card, report: () => report, lifetime: lifetime.signal });

  const update = async () => {
    const mine = ++turn;
    const state = await decide(document);
    if (state !== 'reading') {
      report = { ...report, state, text: '', mentions: nothing };
      highlights.clear();
      return;
    }
    const page = await readPage(document, lifetime.signal);
    if (mine !== turn || page.text === report.text) return;
    const annotated = await annotate(document, page);
    if (mine !== turn) return;
    report = { ...report, ...annotated, url: document.location.href, title: document.title };
    highlights.paint(page, report.mentions);
    hover.forget();
  };

  answerRequests<PageRequests>({
    'page/report': () => report,
    'page/show': ({ mention }) => {
      highlights.flash(mention);
      return null;
    },
    'page/in-view': () => highlights.inView(),
    'page/reread': async () => {
      report = { ...report, state: 'reading', text: '' };
      await update();
      return null;
    },
  });
  watchPage(document, () => void update(), lifetime.signal);
  void update();
}

/** Whether to read now: the reader's word first, then what the page looks like. */
async function decide(document: Document): Promise<PageReport['state']> {
  const url = new URL(document.location.href);
  // Our own demo article: content scripts come to no other page of an extension.
  if (url.protocol.endsWith('-extension:')) return 'reading';
  const choice = await askBackground('site/choice', { host: url.hostname });
  if (choice === 'off') return 'switched-off';
  const kind = pageKind(document, url, browserLayout);
  if (kind === 'private') return 'private';
  return kind === 'article' || choice === 'on' ? 'reading' : 'not-an-article';
}

async function annotate(document: Document, page: PageText): Promise<Pick<PageReport, 'state' | 'text' | 'mentions' | 'articleDate' | 'lang'>> {
  const { lang, region, url, date } = readPageHints(document, document.location.href);
  const mentions = await askBackground('page/annotate', { text: page.text, hints: { lang, region, url, date, blocks: page.hints } });
  if (isRefusal(mentions)) return { state: 'failed', text: '', mentions: nothing, articleDate: date, lang };
  return { state: 'annotated', text: page.text, mentions, articleDate: date, lang };
}
