import { metaContents } from './meta-contents';
import { publicationDay } from './publication-day';

/** What the page says about itself. */
export interface PageHints {
  readonly lang: string | null;
  readonly region: string | null;
  readonly url: string | null;
  /** Day of publication, ISO 8601, from JSON-LD, meta tags or `<time>`; `null` when it says nothing, or is of several days. */
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
 * The country of a language tag, in either case ("en-au"). "en-US" says nothing, since page templates come with it. Nor does a tag that repeats the language,
 * where the country speaks another: Facebook's tag for Arabic is "ar_AR", and Argentina does not speak Arabic.
 */
function regionOf(tag: string): string | null {
  const [, language = '', country = ''] = /^([a-z]{2,3})(?:[-_][a-z]{4})?[-_]([a-z]{2})\b/i.exec(tag) ?? [];
  const region = country.toUpperCase();
  if (region === '' || region === 'US') return null;
  return region !== language.toUpperCase() || new Intl.Locale(language).maximize().region === region ? region : null;
}
