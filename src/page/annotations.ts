import type { Mentions } from '../engine/mentions';
import { isPrivateWindow } from '../platform/private-window';
import type { PageReport, PageStanding } from '../protocol/requests';
import { readPageHints, type PageHints } from '../reading/page-hints';
import type { TextBlock } from '../reading/text-block';
import { annotate } from './annotate';
import { cutIntoChunks, isSame, joinMentions, pageText, type Chunk } from './chunks';
import type { Highlights } from './highlights';
import { inViewFirst } from './in-view-first';
import { pageAddress } from './page-address';

/** What has been found in a page. What is painted and what is reported name the same mentions by the same numbers at any time. */
export interface Annotations {
  readonly report: () => PageReport;
  /** Asks what these blocks mention, where that is not known, and shows it; as long as `goesOn`. */
  readonly find: (blocks: readonly TextBlock[], goesOn: () => boolean) => Promise<void>;
  /** Takes everything away, because the page is not to be read. */
  readonly close: (standing: Exclude<PageStanding, 'article'>) => void;
  /** Counts nothing as known any longer; what is shown stays until something else is found. */
  readonly forget: () => void;
  /** Reports nothing until something is found again. */
  readonly withhold: () => void;
}

/** How often a long page is shown while it is still being read, in milliseconds: at once what is in view, then all anew each time. */
const showEvery = 500;

const nothing: Mentions = { figures: [], entities: [], links: [] };

/** Begins with nothing known of the document. `changed` is called when other mentions are painted. */
export function createAnnotations(document: Document, highlights: Highlights, changed: () => void): Annotations {
  let chunks: readonly Chunk[] = [];
  /** The chunks whose mentions are painted and reported. */
  let shown: readonly Chunk[] = [];
  /** Another map once all is forgotten: an answer to what was asked before finds its way to nobody. */
  let found = new Map<Chunk, Mentions>();
  /** What the page said of itself then. Of the day, too: a page that steps to another story may say whose it is only when the text is there already. */
  let foundBy = '';
  let report: PageReport = { state: 'reading', version: 0, ...about(document), articleDate: null, lang: null, inPrivate: isPrivateWindow(), text: '', mentions: nothing };

  const tell = (more: Partial<PageReport>) => {
    report = { ...report, ...about(document), ...more };
  };
  const forget = () => {
    found = new Map();
    shown = [];
  };
  const find = async (blocks: readonly TextBlock[], goesOn: () => boolean) => {
    tell({});
    const hints = readPageHints(document, report.url);
    const said = JSON.stringify({ ...hints, url: null });
    if (said !== foundBy) forget();
    foundBy = said;
    chunks = cutIntoChunks(blocks, chunks);
    if (report.state === 'annotated' && isSame(chunks, shown)) return;
    const known = found;
    for (const chunk of known.keys()) if (!chunks.includes(chunk)) known.delete(chunk);
    const open = inViewFirst(chunks.filter((chunk) => !known.has(chunk)));
    let shownAt = -Infinity;
    for (const chunk of open) {
      const mentions = await annotate(chunk, hints, goesOn);
      if (mentions !== undefined) known.set(chunk, mentions);
      if (!goesOn()) return;
      if (mentions === undefined) {
        tell({ state: 'failed' });
        return;
      }
      if (chunk === open.at(-1) || performance.now() < shownAt + showEvery) continue;
      await show(hints, 'reading', goesOn);
      shownAt = performance.now();
    }
    await show(hints, 'annotated', goesOn);
  };

  const show = async ({ date, lang }: PageHints, state: PageReport['state'], goesOn: () => boolean) => {
    const page = pageText(chunks);
    const mentions = joinMentions(chunks.map((chunk) => ({ chunk, mentions: found.get(chunk) ?? nothing })));
    const put = await highlights.prepare(page, mentions, goesOn);
    if (put === undefined || !goesOn()) return;
    put();
    shown = chunks;
    tell({ state, version: report.version + 1, articleDate: date, lang, text: page.text, mentions });
    changed();
  };

  return {
    report: () => report,
    find,
    close: (standing) => {
      tell({ version: report.version + 1, state: standing === 'no-article' ? 'not-an-article' : standing, text: '', mentions: nothing });
      chunks = [];
      forget();
      highlights.clear();
      changed();
    },
    forget,
    withhold: () => {
      tell({ state: 'reading', text: '', mentions: nothing });
    },
  };
}

function about(document: Document): Pick<PageReport, 'host' | 'url' | 'title'> {
  const { hostname: host, href: url } = pageAddress(document);
  return { host, url, title: document.title };
}
