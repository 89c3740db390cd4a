import { calendarDay } from './calendar-day';
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
  const lang = pageLanguage(document);
  return { lang, region: pageRegion(document), url, date: publicationDay(document, url, lang) };
}

function pageLanguage(document: Document): string | null {
  const lang = document.documentElement.getAttribute('lang') ?? metaContents(document, ['og:locale'])[0]?.replace('_', '-') ?? '';
  return /^[a-z]{2,3}(?:-[a-z0-9]+)*$/i.test(lang) ? lang : null;
}

/** The country of "en-AU" or of og:locale "en_AU", the first that says one. */
function pageRegion(document: Document): string | null {
  const tags = [document.documentElement.getAttribute('lang') ?? '', ...metaContents(document, ['og:locale'])];
  return tags.map(regionOf).find((region) => region !== null) ?? null;
}

/**
 * The country of a tag, in whatever case ("en-au"). "en-US" says nothing: it is what page templates come with. Nor does the language said twice, where it is not that of
 * the country: Facebook's tag for Arabic is "ar_AR", and Argentina speaks none of it.
 */
function regionOf(tag: string): string | null {
  const [, language = '', country = ''] = /^([a-z]{2,3})(?:[-_][a-z]{4})?[-_]([a-z]{2})\b/i.exec(tag) ?? [];
  const region = country.toUpperCase();
  if (region === '' || region === 'US') return null;
  return region !== language.toUpperCase() || new Intl.Locale(language).maximize().region === region ? region : null;
}

/** Names under which sites publish the day, most reliable first. Sources: Open Graph, Dublin Core, Parse.ly, Sailthru, schema.org microdata. */
const dateNames = (
  'article:published_time og:article:published_time datepublished date dc.date dc.date.issued dcterms.created parsely-pub-date sailthru.date pubdate publish-date ' +
  'publication_date article.published article_date_original cxenseparse:recs:publishtime'
).split(' ');

function publicationDay(document: Document, url: string | null, lang: string | null): string | null {
  const marked = document.querySelector('[itemprop="datePublished"]');
  const stated = [
    ...structuredNodes(document).map((node) => node['datePublished'] ?? node['dateCreated']),
    ...metaContents(document, dateNames),
    marked?.getAttribute('datetime') ?? marked?.getAttribute('content'),
    document.querySelector('time[datetime]')?.getAttribute('datetime'),
    /\/(\d{4}\/\d\d?\/\d\d?)(?:\/|$)/.exec(url ?? '')?.[1],
  ];
  for (const date of stated) {
    const day = calendarDay(date, lang);
    if (day !== null) return day;
  }
  return null;
}

/** What meta tags of these names say, in the order of the names; of two of one name the first. */
function metaContents(document: Document, names: readonly string[]): readonly string[] {
  const metas = [...document.querySelectorAll('meta[content]')];
  const said = names.map((name) => {
    const meta = metas.find((each) => (each.getAttribute('property') ?? each.getAttribute('name') ?? each.getAttribute('itemprop'))?.toLowerCase() === name);
    return meta?.getAttribute('content')?.trim() ?? '';
  });
  return said.filter((content) => content !== '');
}
