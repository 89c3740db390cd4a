import { askBackground } from '../platform/messages';
import { createPageReader } from '../reading/page-reader';
import { createAnnotations } from './annotations';
import { answerBackground } from './answer-background';
import { answerReader } from './answer-reader';
import { browserLayout } from './browser-layout';
import { createCardHost } from './card-host';
import { createGate } from './gate';
import { heedSettings } from './heed-settings';
import { createHighlightStyles } from './highlight-styles';
import { createHighlights } from './highlights';
import { listen } from './listen';
import { createReadings } from './readings';
import { seen } from './slices';
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

  const { update, anew, ended } = createReadings(document, { gate, reader, styles, annotations }, lifetime);
  const count = () => {
    const { length: figures } = annotations.report().mentions.figures;
    if (figures !== counted) void askBackground('page/count', { figures });
    counted = figures;
  };
  const readAnew = async (findsOther: boolean) => {
    counted = undefined;
    await anew(findsOther);
    count();
  };

  answerBackground(document, { gate, annotations, highlights, answering, walk, anew: readAnew, ended });
  const watch = watchPage(document, reader, () => highlights.painted, () => void update(), lifetime);
  listen('pageshow', ({ persisted }) => {
    // The page comes from the back/forward cache: settings may have changed in other tabs, and Chromium clears the badge at every navigation.
    if (persisted) void readAnew(true);
  }, lifetime);
  heedSettings(document, (findsOther) => void readAnew(findsOther), lifetime);
  void seen(document).then(update);
}
