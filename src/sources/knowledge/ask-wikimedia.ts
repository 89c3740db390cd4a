import type { EntityInArticle } from '../../engine/knowledge/card';
import type { KnowledgeRecord } from '../../engine/knowledge/record';
import type { Allowance, Looked, LookUp } from './look-up';
import type { Failure } from './outcome';
import { sharesWords } from './shares-words';
import type { Namesake } from './wikimedia/find-namesakes';
import type { Page } from './wikimedia/find-pages';
import { country as countryProperty, human, instanceOf } from './wikimedia/properties';
import type { Item } from './wikimedia/read-items';
import { canBeTitle, titleOf } from './wikimedia/titles';
import type { Wiki, Wikimedia } from './wikimedia/wikimedia';
import { wikiOf } from './wikimedia/wikis';

/** What Wikipedia and Wikidata say about an entity of an article. */
export interface Found {
  readonly page: FoundPage | null;
  /** The entity's own item, and those of organizations that its card speaks of. */
  readonly items: ReadonlyMap<string, Item>;
  readonly qid: string | null;
  /** Where the name is no article, or nothing says that the article is about the same: what it may mean. */
  readonly namesakes: readonly Namesake[];
  readonly failure: Failure | null;
}

export interface FoundPage extends Page {
  /** Code of its Wikipedia. */
  readonly wiki: string;
}

/** What is asked about: an entity, its built-in record if it has one, and the page's language. */
export interface Question {
  readonly entity: EntityInArticle;
  readonly record: KnowledgeRecord | undefined;
  /** Wikidata ids of organizations that the card speaks of. */
  readonly organizations: readonly string[];
  /** BCP 47 tag. */
  readonly lang: string | null;
}

/** Only what is kept, or what may be asked for one card. */
export type Reach = 'kept' | Allowance;

/**
 * Finds an entity's article, then its item:
 *
 *   title in the page's Wikipedia, then in the English one ─► id ─► item, with those of the organizations beside it
 *         └─ no article, or several ─► articles whose titles begin with the name
 *
 * An article counts only where nothing contradicts it: another id than the built-in one, a human being for an organization; and where nothing is built in,
 * a person's must be about a human being, and have a telling word in common with the sentences. Of choices for a person, too, only human beings are left.
 */
export async function askWikimedia(wikimedia: Wikimedia, question: Question, reach: Reach): Promise<Found> {
  const { entity, record, organizations } = question;
  const { page, failure, misses } = await findPage(wikimedia, question, reach);
  const qid = page?.qid ?? record?.qid ?? null;
  if (page === null && qid === null) {
    // What is built in needs no guessing.
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
    // Until the item says that it is a human being, an article is no answer about a person, nor a choice.
    if (entity.type === 'Person' && !isHuman(item)) return { ...nothing, failure: items.failure };
    if (!isMeant(page, item, entity)) return { ...nothing, namesakes: page.description === null ? [] : [{ title: page.title, description: page.description, qid }] };
  }
  return { page, items: found, qid, namesakes: [], failure: items.failure };
}

const nothing: Found = { page: null, items: new Map(), qid: null, namesakes: [], failure: null };

export async function look<Value>(lookUp: LookUp<Value>, keys: readonly string[], reach: Reach): Promise<Looked<Value>> {
  if (keys.length === 0) return { values: new Map(), failure: null };
  return reach === 'kept' ? lookUp.kept(keys) : lookUp.fresh(keys, reach);
}

/** Titles that are asked for at once, and of which the first that is an article counts. */
interface Titles {
  /** Code of a Wikipedia. */
  readonly wiki: string;
  readonly titles: readonly string[];
}

/** Where to look for an entity, in order. */
export function titlesOf({ entity: { name, article }, record, lang }: { entity: Pick<EntityInArticle, 'name' | 'article'>; record: KnowledgeRecord | undefined; lang: string | null }): readonly Titles[] {
  const local = wikiOf(lang);
  const title = titleOf(article ?? name);
  const english = { wiki: 'en', titles: record === undefined ? [title] : [...placedTitles(record), titleOf(record.key)] };
  const places = local === 'en' ? [english] : [{ wiki: local, titles: [title] }, english];
  return places.map(({ wiki, titles }) => ({ wiki, titles: titles.filter(canBeTitle) })).filter(({ titles }) => titles.length > 0);
}

/** "Phoenix, Arizona", "Reading, England": by its name alone, a town may be a bird or a pastime in the encyclopedia. */
function placedTitles({ type, name, qid, within = [] }: KnowledgeRecord): readonly string[] {
  return type === 'Place' && qid === null ? within.map((around) => titleOf(`${name}, ${around.replace(/ \([^)]*\)$/, '')}`)) : [];
}

interface Finding {
  readonly page: FoundPage | null;
  readonly failure: Failure | null;
  /** Wikis that have no one article of that name. */
  readonly misses: readonly string[];
}

async function findPage(wikimedia: Wikimedia, question: Question, reach: Reach): Promise<Finding> {
  const misses: string[] = [];
  for (const { wiki, titles } of titlesOf(question)) {
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

/** The whole articles; what was kept of them when all names of a page were looked up at once, where there is no more. */
async function lookForPages(wiki: Wiki, titles: readonly string[], reach: Reach) {
  const whole = await look(wiki.whole, titles, reach);
  if (titles.every((title) => whole.values.has(title))) return whole;
  const brief = await wiki.brief.kept(titles);
  return { values: new Map([...brief.values, ...whole.values]), failure: whole.failure };
}

function isSameItem({ qid }: Page, record: KnowledgeRecord | undefined): boolean {
  return record === undefined || record.qid === null || qid === null || qid === record.qid;
}

/** Choices offered: more is no help to a reader. */
const mostChoices = 3;
/** Articles looked at for a person's name, of which some may be towns and firms. */
const mostLookedAt = 6;

/** Choices for a reader; only for a name that nothing is known of. */
async function lookForNamesakes(wikimedia: Wikimedia, { name, type }: EntityInArticle, misses: readonly string[], reach: Reach): Promise<Pick<Found, 'namesakes' | 'failure'>> {
  const [wiki] = misses;
  const title = titleOf(name);
  if (wiki === undefined || !canBeTitle(title)) return { namesakes: [], failure: null };
  const { values, failure } = await look(wikimedia.wiki(wiki).namesakes, [title], reach);
  const namesakes = values.get(title) ?? [];
  if (type !== 'Person') return { namesakes: namesakes.slice(0, mostChoices), failure };
  const articles = namesakes.slice(0, mostLookedAt);
  const items = await look(wikimedia.items, articles.flatMap(({ qid }) => qid ?? []), reach);
  const isPerson = ({ qid }: Namesake) => {
    const answer = qid === null ? undefined : items.values.get(qid);
    return answer?.kind === 'item' && isHuman(answer.item);
  };
  return { namesakes: articles.filter(isPerson).slice(0, mostChoices), failure: failure ?? items.failure };
}

/** A person is never an organization, a place or a product, and none of those is ever a human being. */
function contradicts(item: Item, { type }: EntityInArticle): boolean {
  return kindsOf(item).length > 0 && type !== 'Thing' && isHuman(item) !== (type === 'Person');
}

/** A place that lies somewhere is in a country: "Male" is no island there, and "Van" no town. */
function isNowhere({ statements }: Item, { type, within = [] }: KnowledgeRecord): boolean {
  return type === 'Place' && within.length > 0 && !statements.some(({ property }) => property === countryProperty);
}

function isHuman(item: Item | undefined): boolean {
  return item !== undefined && kindsOf(item).includes(human);
}

function kindsOf({ statements }: Item): readonly string[] {
  return statements.filter(({ property }) => property === instanceOf).flatMap(({ value }) => (value.kind === 'item' ? [value.qid] : []));
}

/** The usual meaning of a person's or product's name need not be this article's; of an organization's or place's it nearly always is. */
function isMeant({ title, description, sentences }: Page, item: Item | undefined, { type, name, sentences: said }: EntityInArticle): boolean {
  if (type === 'Organization' || type === 'Place') return true;
  return sharesWords([description, sentences, item?.description].join(' '), said, `${name} ${title}`);
}
