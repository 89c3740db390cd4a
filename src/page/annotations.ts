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

/** What has been found in a page. What is painted and what is reported always number the mentions alike. */
export interface Annotations {
  readonly report: () => PageReport;
  /** Asks what these blocks mention, where that is not known yet, and shows it; stops when `goesOn` says no. */
  readonly find: (blocks: readonly TextBlock[], goesOn: () => boolean) => Promise<void>;
  /** Takes everything away, because the page must not be read. */
  readonly close: (standing: Exclude<PageStanding, 'article'>) => void;
  /** Counts nothing as known any more; what is shown stays until something else is found. */
  readonly forget: () => void;
  /** Reports nothing until something is found again. */
  readonly withhold: () => void;
}

/** How often the marks of a long page are updated while it is still being read, in milliseconds; what is in view comes first, at once. */
const showEvery = 500;

const nothing: Mentions = { figures: [], entities: [], links: [] };

/** Begins with nothing known of the document. Calls `changed` whenever other mentions are painted. */
export function createAnnotations(document: Document, highlights: Highlights, changed: () => void): Annotations {
  let chunks: readonly Chunk[] = [];
  /** The chunks whose mentions are painted and reported. */
  let shown: readonly Chunk[] = [];
  /** Replaced by a new map when everything is forgotten, so that late answers to earlier questions reach nobody. */
  let found = new Map<Chunk, Mentions>();
  /** What the page said of itself at the time, its day included: a page that moves on to another story may say so only after the text is there. */
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
