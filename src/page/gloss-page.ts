import type { Mentions } from '../engine/mentions';
import { watchStoredSettings } from '../platform/alive';
import { answerRequests } from '../platform/messages';
import { isPrivateWindow } from '../platform/private-window';
import type { PageReport, PageRequests, PageStanding } from '../protocol/requests';
import type { Settings } from '../protocol/settings';
import { createPageReader } from '../reading/page-reader';
import { readPageHints, type PageHints } from '../reading/page-hints';
import { annotate } from './annotate';
import { answerReader } from './answer-reader';
import { browserLayout } from './browser-layout';
import { createCardHost } from './card-host';
import { cutIntoChunks, joinMentions, pageText, type Chunk } from './chunks';
import { explainSelection } from './explain-selection';
import { createGate } from './gate';
import { createHighlightStyles } from './highlight-styles';
import { createHighlights } from './highlights';
import { pageAddress } from './page-address';
import { readInSlices, seen } from './slices';
import { inViewFirst } from './in-view-first';
import { createWalk } from './walk-mentions';
import { watchPage } from './watch-page';

/** How often a long page is shown while it is still being read, in milliseconds: at once what is in view, then all anew each time. */
const showEvery = 500;

/** Settings by which something else is found in the same text; and the count on the toolbar button, which is made when a page is read. */
const findingSettings: ReadonlySet<string> = new Set<keyof Settings>(['figures', 'entities', 'corrections', 'badge']);

const nothing: Mentions = { figures: [], entities: [], links: [] };

/**
 * The life of one page: decide whether it is an article, read it, ask the background what it mentions, underline that, and answer the
 * reader; again whenever what is read has changed, and then only that. Ends with `lifetime`.
 *
 *   gate ─► read blocks ─► chunks ─► annotate (background) ─► highlights ◄─ pointer, keys, taps ─► card
 *     ▲───────────────── what is read has changed ────────────────┘
 */
export function glossPage(document: Document, lifetime: AbortSignal): void {
  const gate = createGate(document);
  let chunks: readonly Chunk[] = [];
  let found = new Map<Chunk, Mentions>();
  /** The chunks whose mentions are painted and reported. */
  let shown: readonly Chunk[] = [];
  let report: PageReport = { state: 'reading', version: 0, ...about(document), articleDate: null, lang: null, inPrivate: isPrivateWindow(), text: '', mentions: nothing };
  let turn = 0;

  const choices = () => gate.choices();
  const highlights = createHighlights(document, () => watch.isRestless(), lifetime);
  const styles = createHighlightStyles(document);
  const card = createCardHost(document, lifetime);
  const answering = answerReader({ document, highlights, card, report: () => report, choices, jump: (place) => { walk.jump(place); }, lifetime });
  const walk = createWalk(document, highlights, answering);
  const reader = createPageReader(() => document.body, browserLayout, choices, (root) => {
    styles.addTo(root);
    watch.observe(root);
  });

  const update = async () => {
    const mine = ++turn;
    const current = () => mine === turn && !lifetime.aborted;
    const standing = await gate.decide();
    if (!current()) return;
    styles.choose(choices().highlightStyle);
    report = { ...report, ...about(document) };
    if (standing !== 'article') {
      close(standing);
      return;
    }
    const blocks = await readInSlices(reader.blocks(), document, current);
    if (!current()) return;
    chunks = cutIntoChunks(blocks, chunks);
    const isDone = report.state === 'annotated' && chunks.length === shown.length && chunks.every((chunk, index) => chunk === shown[index] && found.has(chunk));
    if (!isDone) await annotateChunks(current);
  };

  const annotateChunks = async (current: () => boolean) => {
    found = new Map([...found].filter(([chunk]) => chunks.includes(chunk)));
    const hints = readPageHints(document, report.url);
    const open = inViewFirst(chunks.filter((chunk) => !found.has(chunk)));
    let shownAt = -Infinity;
    for (const chunk of open) {
      const mentions = await annotate(chunk, hints, [...found.values()].flatMap(({ figures }) => figures).length, current);
      if (mentions !== undefined) found.set(chunk, mentions);
      if (!current()) return;
      if (mentions === undefined) {
        report = { ...report, state: 'failed' };
        return;
      }
      if (chunk === open.at(-1) || performance.now() < shownAt + showEvery) continue;
      await show(hints, 'reading', current);
      shownAt = performance.now();
    }
    await show(hints, 'annotated', current);
  };

  /** What is painted and what is reported name the same mentions by the same numbers at any time: both change in one go. */
  const show = async ({ date, lang }: PageHints, state: PageReport['state'], current: () => boolean) => {
    const page = pageText(chunks);
    const mentions = joinMentions(chunks.map((chunk) => ({ chunk, mentions: found.get(chunk) ?? nothing })));
    const put = await highlights.prepare(page, mentions, current);
    if (put === undefined || !current()) return;
    put();
    shown = chunks;
    report = { ...report, state, version: report.version + 1, articleDate: date, lang, text: page.text, mentions };
    answering.check();
  };

  const close = (standing: Exclude<PageStanding, 'article'>) => {
    report = { ...report, version: report.version + 1, state: standing === 'no-article' ? 'not-an-article' : standing, text: '', mentions: nothing };
    chunks = [];
    found.clear();
    reader.forget();
    highlights.clear();
    answering.check();
  };

  // What is read stays as it is, and so do the marks that stay and a card that is open, unless something else is to be read now.
  const anew = async (findsOther: boolean) => {
    const { navigation } = choices();
    gate.forget();
    await gate.decide();
    if (choices().navigation !== navigation) reader.forget();
    if (findsOther) found.clear();
    await update();
  };

  answerRequests<PageRequests>({
    'page/report': () => report,
    'page/show': ({ mention }) => {
      walk.flash(mention);
      return null;
    },
    'page/in-view': () => ({ version: report.version, mentions: walk.inView() }),
    'page/reread': async () => {
      report = { ...report, state: 'reading', text: '', mentions: nothing };
      await anew(true);
      return null;
    },
    'page/standing': () => gate.decide(),
    'page/step': ({ kind, direction }) => walk.step(kind, direction),
    'page/open-card': () => walk.openCurrent(),
    'page/explain-selection': async ({ text }) => {
      await explainSelection(document, text, await gate.decide(), highlights.painted, answering);
      return null;
    },
  }, undefined, () => hasReader(document));
  const watch = watchPage(document, reader, () => void update(), lifetime);
  watchStoredSettings((names) => void anew(names.some((name) => findingSettings.has(name))), lifetime);
  void seen(document).then(update);
}

function about(document: Document): Pick<PageReport, 'host' | 'url' | 'title'> {
  const { hostname: host, href: url } = pageAddress(document);
  return { host, url, title: document.title };
}

/** Whether the reader's focus is in this document itself, and not in a frame in it. */
function hasReader(document: Document): boolean {
  return document.hasFocus() && document.activeElement?.matches('iframe, frame') !== true;
}
