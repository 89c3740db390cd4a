import { Resvg } from '@resvg/resvg-js';
import type { WebAnswer, WebHost, WebRequest } from '../web';
import { items, pages, redirects } from './fixtures';
import type { ItemFixture, PageFixture } from './shapes';

/** How the played services behave; a test changes it between its steps. */
type Behaviour =
  | 'well'
  /** Too many requests, in the three forms that have been seen; a number of seconds in Retry-After, or none. */
  | { readonly refuse: 'html' | 'json' | 'text'; readonly retryAfter: number | null }
  | { readonly status: 503 }
  /** Milliseconds until an answer comes. */
  | { readonly slow: number }
  /** Database lag: requests with `maxlag` are put off, in the API's envelope with status 200. */
  | 'lagging'
  | 'broken'
  | 'silent'
  /** A page of a hotel's network where JSON should be. */
  | 'no-json'
  /** JSON of another shape. */
  | 'other-shape';

export interface PlayedWikimedia {
  readonly hosts: Readonly<Record<string, WebHost>>;
  /** Behaves so from now on. */
  behave(behaviour: Behaviour): void;
}

/** Plays the Action APIs of Wikipedia and Wikidata, and the host of their pictures, from the fixtures beside it. */
export function playWikimedia(): PlayedWikimedia {
  let behaviour: Behaviour = 'well';
  const api = (answer: (query: URLSearchParams) => object): WebHost => (request) => misbehave(behaviour, request) ?? answerApi(request, answer, behaviour);
  return {
    hosts: {
      'en.wikipedia.org': api((query) => (query.get('generator') === 'prefixsearch' ? searchByPrefix(query) : queryTitles(query))),
      // Knows nothing of its own: what is in no other Wikipedia.
      '*.wikipedia.org': api((query) => queryTitles(query, [])),
      'www.wikidata.org': api(getEntities),
      'upload.wikimedia.org': (request) => misbehave(behaviour, request) ?? thumbnail(request),
    },
    behave: (next) => {
      behaviour = next;
    },
  };
}

/** Wikimedia sets cookies on every answer; none of them may ever come back. */
const cookies = { 'set-cookie': 'WMF-Uniq=abc; Path=/; Secure; SameSite=None' };

function misbehave(behaviour: Behaviour, { path }: WebRequest): WebAnswer | undefined {
  if (behaviour === 'broken' || behaviour === 'silent') return behaviour;
  if (behaviour === 'no-json') return { body: '<!doctype html><title>Sign in to the network</title>', type: 'text/html', headers: anyOrigin };
  if (behaviour === 'other-shape') return { body: '{"batchcomplete":true,"query":[],"entities":[]}', headers: anyOrigin };
  if (behaviour === 'lagging') {
    const lagged = new URL(path, 'https://wikimedia.test').searchParams.has('maxlag');
    return lagged ? { body: JSON.stringify({ error: { code: 'maxlag', info: 'Waiting for a server: 6 seconds lagged.', lag: 6 } }), headers: { 'retry-after': '5', ...anyOrigin } } : undefined;
  }
  if (typeof behaviour !== 'object') return undefined;
  if ('status' in behaviour) return { status: behaviour.status, body: '<html><body>Service Unavailable</body></html>', type: 'text/html', headers: anyOrigin };
  if ('refuse' in behaviour) return refusal(behaviour.refuse, behaviour.retryAfter);
  return undefined;
}

function refusal(form: 'html' | 'json' | 'text', retryAfter: number | null): WebAnswer {
  const headers = { ...anyOrigin, ...(retryAfter === null ? {} : { 'retry-after': String(retryAfter) }) };
  switch (form) {
    case 'html':
      return { status: 429, type: 'text/html', body: '<!DOCTYPE html><title>Wikimedia Error</title><h1>Too many requests</h1>', headers };
    case 'json':
      return { status: 429, body: JSON.stringify({ errors: [{ code: 'ratelimited', text: 'Too many requests' }], docref: '' }), headers };
    case 'text':
      return { status: 429, type: 'text/plain', body: 'You are making too many requests.', headers };
  }
}

const anyOrigin = { 'access-control-allow-origin': '*' };

function answerApi({ path }: WebRequest, answer: (query: URLSearchParams) => object, behaviour: Behaviour): WebAnswer {
  const query = new URL(path, 'https://wikimedia.test').searchParams;
  const after = typeof behaviour === 'object' && 'slow' in behaviour ? behaviour.slow : 0;
  // Only an anonymous request, `origin=*`, may be read from anywhere.
  const cors = query.get('origin') === '*' ? anyOrigin : {};
  return { body: JSON.stringify(answer(query)), headers: { ...cookies, ...cors }, after };
}

function tooMany(parameter: string, limit: number): object {
  return { error: { code: 'toomanyvalues', info: `Too many values supplied for parameter "${parameter}". The limit is ${limit}.` } };
}

const mostValues = 50;
const mostExtracts = 20;

function queryTitles(query: URLSearchParams, known: readonly PageFixture[] = pages): object {
  const titles = (query.get('titles') ?? '').split('|');
  if (titles.length > mostValues) return tooMany('titles', mostValues);
  const normalized = titles.filter((title) => normal(title) !== title).map((title) => ({ fromencoded: false, from: title, to: normal(title) }));
  const followed = known.length > 0 && query.has('redirects') ? titles.map(normal).filter((title) => redirects[title] !== undefined).map((from) => ({ from, ...(redirects[from] ?? { to: from }) })) : [];
  const targets = [...new Set(titles.map(normal).map((title) => followed.find(({ from }) => from === title)?.to ?? title))];
  const props = (query.get('prop') ?? '').split('|');
  const shown = targets.map((title, index) => pageFor(title, props, index, query, known));
  const more = props.includes('extracts') && targets.length > mostExtracts;
  return {
    ...(more ? { continue: { excontinue: mostExtracts, continue: '||pageprops|description|pageimages' } } : { batchcomplete: true }),
    query: { ...(normalized.length > 0 ? { normalized } : {}), ...(followed.length > 0 ? { redirects: followed } : {}), pages: shown },
  };
}

function pageFor(title: string, props: readonly string[], index: number, query: URLSearchParams, known: readonly PageFixture[]): object {
  const found = known.find((page) => page.title === title);
  if (found === undefined) return { ns: 0, title, missing: true };
  const { extract, thumbnail, pageimage, ...rest } = found;
  const isShown = thumbnail !== undefined && (query.get('pilicense') !== 'free' || thumbnail.source.includes('/commons/'));
  return {
    ...rest,
    ...(props.includes('extracts') && extract !== undefined && index < mostExtracts ? { extract } : {}),
    ...(props.includes('pageimages') && isShown ? { thumbnail, pageimage } : {}),
  };
}

function normal(title: string): string {
  const spaced = title.replaceAll('_', ' ').trim();
  return spaced.charAt(0).toUpperCase() + spaced.slice(1);
}

function searchByPrefix(query: URLSearchParams): object {
  const prefix = (query.get('gpssearch') ?? '').toLowerCase();
  const found = pages.filter(({ title }) => title.toLowerCase().startsWith(prefix)).map((page, index) => ({ ...page, extract: undefined, index: index + 1 }));
  return found.length === 0 ? { batchcomplete: true } : { batchcomplete: true, query: { pages: found } };
}

function getEntities(query: URLSearchParams): object {
  if (query.has('titles')) return entitiesByTitle(query);
  const ids = (query.get('ids') ?? '').split('|');
  if (ids.length > mostValues) return tooMany('ids', mostValues);
  return { entities: Object.fromEntries(ids.map((id) => [id, entityFor(id, query)])), success: 1 };
}

function entitiesByTitle(query: URLSearchParams): object {
  const titles = (query.get('titles') ?? '').split('|');
  if (query.has('normalize') && titles.length > 1) return { error: { code: 'params-illegal', info: 'Normalize is only allowed if exactly one site and one page have been given' } };
  const ids = titles.flatMap((title) => pages.find((page) => page.title === title)?.pageprops?.wikibase_item ?? []);
  return { entities: Object.fromEntries(ids.map((id) => [id, entityFor(id, query)])), success: 1 };
}

function entityFor(id: string, query: URLSearchParams): object {
  const found = items.find((item) => item.id === id);
  if (found === undefined) return { id, missing: '' };
  const props = (query.get('props') ?? '').split('|');
  const { type, ns, title, lastrevid, modified, labels, descriptions, claims } = found;
  return {
    ...(props.includes('info') ? { pageid: 1, ns, title, lastrevid, modified } : {}),
    type,
    id,
    ...(props.includes('labels') ? { labels: inLanguage(labels, query) } : {}),
    ...(props.includes('descriptions') ? { descriptions: inLanguage(descriptions, query) } : {}),
    ...(props.includes('claims') ? { claims } : {}),
  };
}

/** With fallback the English words stand under the language that was asked for, and say what they are. */
function inLanguage(words: ItemFixture['labels'], query: URLSearchParams): object {
  const lang = query.get('languages') ?? 'en';
  const found = words[lang] ?? (query.has('languagefallback') ? words['en'] : undefined);
  return found === undefined || found.value === '' ? {} : { [lang]: found };
}

/** Widths that thumbnails come in since 2026; any other is refused. */
const standardWidths = [20, 40, 60, 120, 250, 330, 500, 960, 1280, 1920, 3840];

function thumbnail({ path }: WebRequest): WebAnswer {
  const width = Number(/\/(\d+)px-[^/]+$/.exec(path)?.[1]);
  if (!standardWidths.includes(width)) return { status: 400, type: 'text/plain', body: 'Use thumbnail sizes listed on https://w.wiki/GHai', headers: anyOrigin };
  return { body: picture, type: 'image/png', headers: { ...anyOrigin, ...cookies, 'cache-control': 'public, max-age=86400' } };
}

/** A portrait, drawn for this: sky, a face, shoulders. */
const portrait = '<svg xmlns="http://www.w3.org/2000/svg" width="250" height="333"><path d="M0 0h250v333H0z" fill="#b0cae2"/><path d="M10 333c0-130 230-130 230 0z" fill="#344868"/><circle cx="125" cy="130" r="62" fill="#d6b094"/></svg>';
const picture = new Resvg(portrait).render().asPng();
