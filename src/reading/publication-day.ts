import { calendarDay } from './calendar-day';
import { metaContents } from './meta-contents';
import { leastArticle, runningText } from './running-text';
import { isArticle, structuredNodes } from './structured-nodes';

/**
 * The day of a page's story: what the page says in structured data, tags or its address; otherwise what is written beside the text. `null` when it says nothing, and
 * when it holds stories of different days.
 */
export function publicationDay(document: Document, url: string | null, lang: string | null): string | null {
  const daysOf = (stated: readonly unknown[]) => stated.map((each) => calendarDay(each, lang)).filter((day) => day !== null);
  const nodes = structuredNodes(document);
  const articlesSaid = daysOf(atAddress(nodes.filter(isArticle), url).map(statedIn));
  const pageSaid = daysOf([...metaContents(document, dateNames), ...nodes.filter((node) => !isArticle(node)).map(statedIn), inAddress.exec(url ?? '')?.[1]]);
  const said = onlyOne(articlesSaid) ?? pageSaid[0] ?? null;
  const articles = [...document.querySelectorAll('article')].filter((article) => article.parentElement?.closest(`article, ${comments}`) == null);
  const whole = articles.length > 1 ? articles.filter((article) => runningText(article) >= leastArticle) : articles;
  const stories = whole.length > 0 ? whole : articles;
  const own = stories.map((story) => daysOf(timesIn(story).filter((time) => time.closest('article') === story).map(statedBy))[0] ?? null);
  if (stories.length < 2) return said ?? own[0] ?? onlyOne(daysOf(timesIn(document, marked).map(statedBy))) ?? daysOf(timesAtHeadline(document).map(statedBy))[0] ?? null;
  // Teasers around a short story say nothing of its day.
  return said === null ? onlyOne(own) : whole.length === 0 || own.every((day) => day === null || day === said) ? said : null;
}

/** Names under which sites publish the day, most reliable first. Sources: Open Graph, Dublin Core, Parse.ly, schema.org microdata. */
const dateNames = (
  'article:published_time og:article:published_time datepublished date dc.date dc.date.issued dcterms.created parsely-pub-date pubdate publish-date ' +
  'publication_date pub_date article.published article_date_original cxenseparse:recs:publishtime'
).split(' ');

/** "/2025/02/24/". */
const inAddress = /\/(\d{4}\/\d\d?\/\d\d?)(?:\/|$)/;

type StructuredNode = ReturnType<typeof structuredNodes>[number];

/** Of several articles, those at this address; all of them where none gives it. */
function atAddress(articles: readonly StructuredNode[], url: string | null): readonly StructuredNode[] {
  const here = articles.filter(({ url: own, '@id': id, mainEntityOfPage: main }) => [own, id, main, (main as StructuredNode | null | undefined)?.['@id']].some((each) => url !== null && typeof each === 'string' && plain(each) === plain(url)));
  return here.length > 0 ? here : articles;
}

function statedIn(node: StructuredNode): unknown {
  return node['datePublished'] ?? node['dateCreated'];
}

function plain(address: string): string {
  return address.replace(/[?#].*/, '');
}

const marked = '[itemprop="datePublished"]';
const comments = ':is([id^="comment" i], [class^="comment" i]):not(body)';

const times = `${marked}, time:not([itemprop="dateModified"])`;

/** Times that appear to be when the text itself was published. */
function timesIn(root: ParentNode & Node, wanted = times): readonly Element[] {
  return [...root.querySelectorAll(wanted)].filter((time) => {
    const beside = time.closest(`aside, nav, ${comments}`);
    return beside === null || !root.contains(beside);
  });
}

/** "Updated Mon, Mar 18 2019", in the languages of news by how the word begins; no month begins so. */
const changed = /^\s*(?:up|mod|a[ckt]|agg|mis).*/is;

/** What a time says to machines, or else to readers: "December 9, 2016", "Published Mon, Mar 18 2019 9:29 AM". */
function statedBy(time: Element): unknown {
  return time.getAttribute('datetime') ?? time.getAttribute('content') ?? time.textContent.replace(changed, '');
}

/** A paragraph of this many characters after the headline is where the text begins. */
const leastParagraph = 60;

/** The times between the headline and the text, or beside the headline: a clock is above both, and the times of other stories are below. */
function timesAtHeadline(document: Document): readonly Element[] {
  const all = [...document.querySelectorAll(`h1, p, ${times}`)];
  const at = all.findIndex((each) => each.localName === 'h1' && each.closest('nav, footer, aside') === null && each.closest('header')?.querySelector('nav') == null);
  const text = all.findIndex((each, index) => index > at && each.localName === 'p' && each.textContent.trim().length > leastParagraph);
  const around = all[at]?.parentElement;
  const near = all.slice(0, text === -1 ? undefined : text).filter((each, index) => index > at || (around !== document.body && around?.contains(each) === true));
  return at === -1 ? [] : timesIn(document).filter((time) => near.includes(time));
}

function onlyOne(days: readonly (string | null)[]): string | null {
  const [day = null, ...others] = new Set(days);
  return others.length === 0 ? day : null;
}
