import * as v from 'valibot';
import type { Outcome } from '../outcome';
import { answered } from '../outcome';
import type { Api } from './api';

/** What a Wikipedia says about a title. */
export type PageAnswer =
  | { readonly kind: 'page'; readonly page: Page }
  /** The title means several things there. */
  | { readonly kind: 'several' }
  /** No article of that title; nor does one count that only mentions it in a section. */
  | { readonly kind: 'none' };

/** An article, as far as a card shows it. */
export interface Page {
  readonly title: string;
  readonly qid: string | null;
  /** The encyclopedia's own short description ("Chinese business magnate"). */
  readonly description: string | null;
  /** The first sentences; `null` when they were not asked for. */
  readonly sentences: string | null;
  readonly picture: { readonly url: string; readonly width: number; readonly height: number; readonly file: string } | null;
}

/** Titles in one request: extracts are given for 20 at most, all else for 50. */
export const mostPages = { whole: 20, brief: 50 };

/** What is asked: whole pages for a card; brief ones, without sentences, for all names of a page at once. */
export type Extent = keyof typeof mostPages;

/** Asks a Wikipedia about titles, all in one request; a word about each. */
export async function findPages(api: Api, wiki: string, titles: readonly string[], extent: Extent): Promise<Outcome<ReadonlyMap<string, PageAnswer>>> {
  const outcome = await api.ask(`${wiki}.wikipedia.org`, { ...parameters[extent], titles: titles.join('|') });
  if (outcome.kind !== 'answered') return outcome;
  const read = v.safeParse(answerShape, outcome.value);
  if (!read.success) return { kind: 'unusable', reason: read.issues[0].message };
  return answered(byTitle(titles, read.output, extent));
}

const shared = {
  action: 'query',
  redirects: '1',
  ppprop: 'wikibase_item|disambiguation',
  piprop: 'thumbnail|name',
  // Free pictures only, in a width that is among the standard ones: others are refused.
  pilicense: 'free',
  pithumbsize: '250',
  pilimit: '50',
  uselang: 'content',
};

const parameters: Record<Extent, Readonly<Record<string, string>>> = {
  whole: { ...shared, prop: 'pageprops|description|pageimages|extracts', exintro: '1', explaintext: '1', exsentences: '3', exlimit: '20' },
  // A lagging server may put this off: nobody is waiting for it.
  brief: { ...shared, prop: 'pageprops|description|pageimages', maxlag: '5' },
};

const fromTo = v.optional(v.array(v.object({ from: v.string(), to: v.string(), tofragment: v.optional(v.string()) })), []);

const pageShape = v.object({
  title: v.string(),
  missing: v.optional(v.unknown()),
  invalid: v.optional(v.unknown()),
  description: v.optional(v.string()),
  extract: v.optional(v.string()),
  pageprops: v.optional(v.object({ wikibase_item: v.optional(v.pipe(v.string(), v.regex(/^Q\d{1,12}$/))), disambiguation: v.optional(v.unknown()) }), {}),
  pageimage: v.optional(v.string()),
  thumbnail: v.optional(v.object({ source: v.string(), width: v.number(), height: v.number() })),
});

/** `continue`: the answer is not whole, more of it would come in another. */
const answerShape = v.object({ continue: v.optional(v.unknown()), query: v.object({ normalized: fromTo, redirects: fromTo, pages: v.array(pageShape) }) });

type Answer = v.InferOutput<typeof answerShape>;
type PageShape = v.InferOutput<typeof pageShape>;

/** Follows each title through normalizing and redirects to its page. A title that the answer forgets, or leaves half told, has no entry. */
function byTitle(titles: readonly string[], { query, continue: more }: Answer, extent: Extent): ReadonlyMap<string, PageAnswer> {
  const pages = new Map(query.pages.map((page) => [page.title, page]));
  const normal = new Map(query.normalized.map(({ from, to }) => [from, to]));
  const redirects = new Map(query.redirects.map((redirect) => [redirect.from, redirect]));
  const answers = new Map<string, PageAnswer>();
  for (const title of titles) {
    const written = normal.get(title) ?? title;
    const [target, isSection] = follow(written, redirects);
    const page = pages.get(target);
    if (page === undefined) continue;
    const answer: PageAnswer = isSection ? { kind: 'none' } : answerOf(page);
    const isHalf = more !== undefined && extent === 'whole' && answer.kind === 'page' && answer.page.sentences === null;
    if (!isHalf) answers.set(title, answer);
  }
  return answers;
}

/** Redirects lead on to redirects only by mistake; four are followed at most, so that a circle ends. */
function follow(title: string, redirects: ReadonlyMap<string, { readonly to: string; readonly tofragment?: string | undefined }>): readonly [target: string, isSection: boolean] {
  let [target, isSection] = [title, false];
  for (let step = 0; step < 4; step++) {
    const next = redirects.get(target);
    if (next === undefined) break;
    isSection ||= next.tofragment !== undefined;
    target = next.to;
  }
  return [target, isSection];
}

function answerOf(page: PageShape): PageAnswer {
  const { title, missing, invalid, pageprops, description, extract } = page;
  if ((missing !== undefined && missing !== false) || (invalid !== undefined && invalid !== false)) return { kind: 'none' };
  if (pageprops.disambiguation !== undefined) return { kind: 'several' };
  return {
    kind: 'page',
    page: { title, qid: pageprops.wikibase_item ?? null, description: said(description), sentences: said(extract), picture: pictureOf(page) },
  };
}

/** More than any card shows. */
const mostCharacters = 700;

function said(text: string | undefined): string | null {
  const plain = (text ?? '').replace(/\s+/g, ' ').trim();
  return plain === '' ? null : plain.slice(0, mostCharacters);
}

/** Only files of Commons are free to show; the encyclopedias' own files need not be. */
const commonsFile = /^https:\/\/(?:upload|thumb)\.wikimedia\.org\/wikipedia\/commons\/[^?#\s]+$/;

function pictureOf({ thumbnail, pageimage }: PageShape): Page['picture'] {
  if (thumbnail === undefined || pageimage === undefined || !commonsFile.test(thumbnail.source)) return null;
  return { url: thumbnail.source, width: thumbnail.width, height: thumbnail.height, file: pageimage };
}
