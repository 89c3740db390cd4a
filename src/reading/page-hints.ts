import { structuredNodes } from './structured-nodes';

/** What the page says about itself. */
export interface PageHints {
  readonly lang: string | null;
  readonly region: string | null;
  readonly url: string | null;
  /** Day of publication, ISO 8601, from JSON-LD, meta tags or `<time>`; `null` when it says nothing. */
  readonly date: string | null;
}

/** Reads what a page says about itself. Broken JSON-LD, dates and tags count as not said. */
export function readPageHints(document: Document, url: string | null): PageHints {
  return {
    lang: pageLanguage(document),
    region: pageRegion(document),
    url,
    date: publicationDay(document, url),
  };
}

function pageLanguage(document: Document): string | null {
  const lang = document.documentElement.getAttribute('lang') ?? metaContent(document, ['og:locale'])?.replace('_', '-') ?? '';
  return /^[a-z]{2,3}(?:-[a-z0-9]+)*$/i.test(lang) ? lang : null;
}

/** The country of "en-AU" or of og:locale "en_AU". "en-US" and "en_US" say nothing: they are what page templates come with. */
function pageRegion(document: Document): string | null {
  const tags = [document.documentElement.getAttribute('lang'), metaContent(document, ['og:locale'])].join(' ');
  return /[-_](?!US\b)([A-Z]{2})\b/.exec(tags)?.[1] ?? null;
}

/** Names under which sites publish the day, most reliable first. Sources: Open Graph, Dublin Core, Parse.ly, Sailthru, schema.org microdata. */
const dateNames = (
  'article:published_time og:article:published_time datepublished date dc.date dc.date.issued dcterms.created parsely-pub-date sailthru.date pubdate publish-date ' +
  'publication_date article.published article_date_original cxenseparse:recs:publishtime'
).split(' ');

function publicationDay(document: Document, url: string | null): string | null {
  const marked = document.querySelector('[itemprop="datePublished"]');
  const stated = [
    ...structuredNodes(document).map((node) => node['datePublished'] ?? node['dateCreated']),
    metaContent(document, dateNames),
    marked?.getAttribute('datetime') ?? marked?.getAttribute('content'),
    document.querySelector('time[datetime]')?.getAttribute('datetime'),
    /\/(\d{4}\/\d\d?\/\d\d?)(?:\/|$)/.exec(url ?? '')?.[1],
  ];
  for (const date of stated) {
    const day = calendarDay(date);
    if (day !== null) return day;
  }
  return null;
}

/**
 * The day as the page writes it, in its own time zone: "2025-02-24T23:30:00+09:00" is 24 February. `null` for what is no day of the calendar, for
 * "02/03/2025", which may be two, and for words: no page that we know says it in words alone, and their months would weigh on every page.
 */
function calendarDay(date: unknown): string | null {
  const parts = /^\s*(\d{4})[-/.](\d\d?)[-/.](\d\d?)(?!\d)/.exec(String(date)) ?? /^\s*(\d{4})(\d\d)(\d\d)(?!\d)/.exec(String(date)) ?? [];
  const [, year = NaN, month = NaN, day = NaN] = parts.map(Number);
  const time = new Date(Date.UTC(year, month - 1, day));
  // 30 February would be 2 March.
  return year >= 1980 && year < 2100 && time.getUTCMonth() === month - 1 && time.getUTCDate() === day ? time.toISOString().slice(0, 10) : null;
}

function metaContent(document: Document, names: readonly string[]): string | undefined {
  const metas = [...document.querySelectorAll('meta[content]')];
  for (const name of names) {
    const meta = metas.find((each) => (each.getAttribute('property') ?? each.getAttribute('name') ?? each.getAttribute('itemprop'))?.toLowerCase() === name);
    const content = meta?.getAttribute('content')?.trim();
    if (content) return content;
  }
  return undefined;
}
