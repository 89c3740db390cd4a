import { answerRequests, askBackground } from '../platform/messages';
import { isClosed } from '../protocol/is-closed';
import type { PageRequests } from '../protocol/requests';
import { createPageReader } from '../reading/page-reader';
import { createAnnotations } from './annotations';
import { answerReader } from './answer-reader';
import { browserLayout } from './browser-layout';
import { createCardHost } from './card-host';
import { explainSelection } from './explain-selection';
import { createGate } from './gate';
import { heedSettings } from './heed-settings';
import { createHighlightStyles } from './highlight-styles';
import { createHighlights } from './highlights';
import { listen } from './listen';
import { readInSlices, seen } from './slices';
import { createWalk } from './walk-mentions';
import { watchPage } from './watch-page';

/**
 * The life of one page: decide whether it is an article, read it, ask the background what it mentions, underline that, and answer the
 * reader; and whenever something has changed, do the same for that part alone. Ends with `lifetime`.
 *
 *   gate ─► read blocks ─► chunks ─► annotate (background) ─► highlights ◄─ pointer, keys, taps ─► card
 *     ▲───────────────── what is read has changed ────────────────┘
 */
export function glossPage(document: Document, lifetime: AbortSignal): void {
  const gate = createGate(document);
  const { choices } = gate;
  let turn = 0;
  /** The reading that was begun last. */
  let reading = Promise.resolve();
  /** What the frames in the page were last told. They are told at first too, because frames that were ready long before a slow page have given up asking it. */
  let wasClosed: boolean | undefined;
  /** The number that the background was last told. */
  let counted: number | undefined = 0;

  const styles = createHighlightStyles(document, lifetime);
  const highlights = createHighlights(document, () => watch.isRestless(), styles.keep, lifetime);
  const annotations = createAnnotations(document, highlights, () => {
    count();
    answering.check();
  });
  const card = createCardHost(document, lifetime);
  const answering = answerReader({ highlights, card, report: annotations.report, choices, jump: (place) => { walk.jump(place); } }, lifetime);
  const walk = createWalk(document, highlights, answering);
  const reader = createPageReader(() => document.body, browserLayout, choices, (root) => {
    styles.addTo(root);
    watch.observe(root);
  });

  const update = () => (reading = read());
  const read = async () => {
    const mine = ++turn;
    const current = () => mine === turn && !lifetime.aborted;
    const standing = await gate.decide();
    if (!current()) return;
    if (window === window.top && isClosed(standing) !== wasClosed) void askBackground('frames/reconsider', null);
    wasClosed = isClosed(standing);
    if (standing !== 'article') {
      reader.forget();
      annotations.close(standing);
      return;
    }
    styles.choose(choices().highlightStyle);
    const blocks = await readInSlices(reader.blocks(), document, current);
    if (current()) await annotations.find(blocks, current);
  };

  // What has been read is kept, and with it unchanged marks and an open card, unless something else must now be read.
  const anew = async (findsOther: boolean) => {
    const { navigation } = choices();
    counted = undefined;
    gate.forget();
    await gate.decide();
    if (choices().navigation !== navigation) reader.forget();
    if (findsOther) annotations.forget();
    await update();
    count();
  };
  const count = () => {
    const { length: figures } = annotations.report().mentions.figures;
    if (figures !== counted) void askBackground('page/count', { figures });
    counted = figures;
  };

  answerRequests<PageRequests>({
    'page/report': annotations.report,
    'page/show': ({ version, mention }) => {
      const isReported = version === annotations.report().version;
      if (isReported) walk.flash(mention);
      return isReported;
    },
    'page/in-view': () => ({ version: annotations.report().version, mentions: walk.inView() }),
    'page/reread': async () => {
      annotations.withhold();
      await anew(true);
      // A reading begun in the meantime has taken its place.
      for (let last; last !== reading;) await (last = reading);
      return null;
    },
    'page/standing': () => gate.decide(),
    'page/reconsider': async () => {
      if (window !== window.top) await anew(false);
      return null;
    },
    'page/step': ({ kind, direction }) => walk.step(kind, direction),
    'page/open-card': () => walk.openCurrent(),
    'page/explain-selection': async ({ text }) => {
      await explainSelection(document, text, await gate.decide(), highlights.painted, answering);
      return null;
    },
  }, (_name, ask) => [ask], () => hasReader(document));
  const watch = watchPage(document, reader, () => highlights.painted, () => void update(), lifetime);
  listen('pageshow', ({ persisted }) => {
    // The page comes from the back/forward cache: settings may have changed in other tabs, and Chromium clears the badge at every navigation.
    if (persisted) void anew(true);
  }, lifetime);
  heedSettings(document, (findsOther) => void anew(findsOther), lifetime);
  void seen(document).then(update);
}

/** Whether the focus is in this document itself, not in one of its frames. */
function hasReader(document: Document): boolean {
  return document.hasFocus() && document.activeElement?.matches('iframe, frame') !== true;
}
