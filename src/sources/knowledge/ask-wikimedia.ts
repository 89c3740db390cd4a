import type { EntityInArticle } from '../../engine/knowledge/card';
import type { KnowledgeRecord } from '../../engine/knowledge/record';
import { contradicts, isHuman, isMeant, isNowhere, isSameItem } from './is-meant';
import { look, type Reach } from './look-up';
import { lookForNamesakes } from './look-for-namesakes';
import type { Failure } from './outcome';
import { titlesToAsk } from './titles-to-ask';
import type { Namesake } from './wikimedia/find-namesakes';
import type { Page } from './wikimedia/find-pages';
import type { Item } from './wikimedia/read-items';
import type { Wiki, Wikimedia } from './wikimedia/wikimedia';

/** What Wikipedia and Wikidata say about an entity of an article. */
export interface Found {
  readonly page: FoundPage | null;
  /** The entity's own item, and those of organizations mentioned on its card. */
  readonly items: ReadonlyMap<string, Item>;
  readonly qid: string | null;
  /** What the name may mean, if it has no article, or nothing shows that the article is about the same entity. */
  readonly namesakes: readonly Namesake[];
  readonly failure: Failure | null;
}

/** The article that was found. */
export interface FoundPage extends Page {
  /** Code of its Wikipedia. */
  readonly wiki: string;
}

/** What is asked about: an entity, with its built-in record if it has one, and the page's language. */
interface Question {
  readonly entity: EntityInArticle;
  readonly record: KnowledgeRecord | undefined;
  /** Wikidata ids of organizations mentioned on the card. */
  readonly organizations: readonly string[];
  /** BCP 47 tag. */
  readonly lang: string | null;
}

/**
 * Finds an entity's article, then its item:
 *
 *   title in the page's Wikipedia, then in the English one ─► id ─► item, with those of the organizations beside it
 *         └─ no article, or several ─► articles whose titles begin with the name
 *
 * An article counts only if nothing contradicts it: another id than the built-in one, or a human being for an organization. If nothing is built in,
 * a person's article must be about a human being and share a telling word with the sentences. Choices for a person are limited to human beings too.
 */
export async function askWikimedia(wikimedia: Wikimedia, question: Question, reach: Reach): Promise<Found> {
  const { entity, record, organizations } = question;
  const { page, failure, misses } = await findPage(wikimedia, question, reach);
  const qid = page?.qid ?? record?.qid ?? null;
  if (page === null && qid === null) {
    // With a built-in record there is nothing to guess.
    const { namesakes, failure: missed } = record === undefined ? await lookForNamesakes(wikimedia, entity, misses, reach) : { namesakes: [], failure: null };
    return { ...nothing, namesakes, failure: failure ?? missed };
  }

  const ids = [...new Set([...(qid === null ? [] : [qid]), ...organizations])];
  const items = failure === null ? await look(wikimedia.items, ids, reach) : { values: new Map<string, never>(), failure };
  const found = new Map([...items.values].flatMap(([id, answer]) => (answer.kind === 'item' ? [[id, answer.item] as const] : [])));
  const item = qid === null ? undefined : found.get(qid);
  const isChosen = entity.article != null;
  if (item !== undefined && !isChosen && (contradicts(item, entity) || (record !== undefined && isNowhere(item, record)))) return nothing;
  if (record === undefined && page !== null && !isChosen) {
    // An article is neither an answer about a person nor a choice until its item says that it is about a human being.
    if (entity.type === 'Person' && !isHuman(item)) return { ...nothing, failure: items.failure };
    if (!isMeant(page, item, entity)) return { ...nothing, namesakes: page.description === null ? [] : [{ title: page.title, description: page.description, qid }] };
  }
  return { page, items: found, qid, namesakes: [], failure: items.failure };
}

const nothing: Found = { page: null, items: new Map(), qid: null, namesakes: [], failure: null };

interface Finding {
  readonly page: FoundPage | null;
  readonly failure: Failure | null;
  /** Wikis that have no one article of that name. */
  readonly misses: readonly string[];
}

async function findPage(wikimedia: Wikimedia, question: Question, reach: Reach): Promise<Finding> {
  const misses: string[] = [];
  for (const { wiki, titles } of titlesToAsk(question)) {
    const { values, failure } = await lookForPages(wikimedia.wiki(wiki), titles, reach);
    let isMiss = true;
    for (const title of titles) {
      const answer = values.get(title);
      if (answer === undefined) return { page: null, failure: failure ?? { kind: 'unasked' }, misses };
      if (answer.kind === 'page' && isSameItem(answer.page, question.record)) return { page: { ...answer.page, wiki }, failure, misses };
      isMiss &&= answer.kind !== 'page';
    }
    if (isMiss) misses.push(wiki);
  }
  return { page: null, failure: null, misses };
}

/** The full articles or, failing those, the brief ones that were kept when all names of a page were looked up at once. */
async function lookForPages(wiki: Wiki, titles: readonly string[], reach: Reach) {
  const whole = await look(wiki.whole, titles, reach);
  if (titles.every((title) => whole.values.has(title))) return whole;
  const brief = await wiki.brief.kept(titles);
  return { values: new Map([...brief.values, ...whole.values]), failure: whole.failure };
}
