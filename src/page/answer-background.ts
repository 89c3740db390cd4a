import { answerRequests } from '../platform/messages';
import type { PageRequests } from '../protocol/requests';
import type { Annotations } from './annotations';
import type { Answering } from './answer-reader';
import { explainSelection } from './explain-selection';
import type { Gate } from './gate';
import type { Highlights } from './highlights';
import type { Walk } from './walk-mentions';

/** What the answers are about. */
interface AnsweringPage {
  readonly gate: Gate;
  readonly annotations: Annotations;
  readonly highlights: Highlights;
  readonly answering: Answering;
  readonly walk: Walk;
  /** Reads the page after settings have changed; `findsOther`: something else may be found in the same text. */
  readonly anew: (findsOther: boolean) => Promise<void>;
  /** Waits until no reading goes on. */
  readonly ended: () => Promise<void>;
}

/** Answers all requests that come to a page, from now on. */
export function answerBackground(document: Document, { gate, annotations, highlights, answering, walk, anew, ended }: AnsweringPage): void {
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
      await ended();
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
}

/** Whether the focus is in this document itself, not in one of its frames. */
function hasReader(document: Document): boolean {
  return document.hasFocus() && document.activeElement?.matches('iframe, frame') !== true;
}
