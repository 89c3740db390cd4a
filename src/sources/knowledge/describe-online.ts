import type { ArticleExcerpt, EntityCard, EntityInArticle, KnownEntity, Lookup, StatusLine } from '../../engine/knowledge/card';
import type { KnowledgeRecord, KnowledgeSource } from '../../engine/knowledge/record';
import { saysAnyRole, type OfficeBook } from '../../engine/knowledge/role-check';
import { askWikimedia, type Found, type FoundPage } from './ask-wikimedia';
import { describeEntity } from './describe-entity';
import { look, type Reach } from './look-up';
import { onlineBook, type OnlineItems } from './online-book';
import type { Failure } from './outcome';
import type { Pack } from './pack';
import type { NameOf } from './wikimedia/item-facts';
import type { Item } from './wikimedia/read-items';
import { articleAddress } from './wikimedia/titles';
import type { Wikimedia } from './wikimedia/wikimedia';

/** What a card depends on besides the entity. */
export interface CardContext {
  /** ISO 8601 day, `null` when the page does not say. */
  readonly articleDate: string | null;
  /** ISO 8601 day. */
  readonly today: string;
  /** BCP 47 tag of the page. */
  readonly lang: string | null;
  /** BCP 47 tag of the reader, for numbers. */
  readonly locale: string;
  readonly pack: Pack;
}

/** How many requests may begin for one card: for the article, the items, and the names of what they mention. */
export const mostRequests = 3;

/**
 * The card of an entity with what Wikipedia and Wikidata say, or have said: built-in facts keep their places, and theirs are added.
 *
 * @param reach what may be asked for this card; "kept": only what is remembered
 */
export async function describeOnline(entity: EntityInArticle, context: CardContext, wikimedia: Wikimedia, reach: Reach): Promise<EntityCard> {
  const { articleDate, today, pack, lang } = context;
  const builtIn = describeEntity(entity, articleDate, today, pack);
  // If the pack knows several of that name, looking up the name alone would add nothing.
  if (entity.record === null && entity.candidates.length > 0) return { ...builtIn, lookup: 'answered' };
  const record = entity.record === null ? undefined : pack.record(entity.record);
  const organizations = organizationsOf(entity, record, today, pack);
  const found = await askWikimedia(wikimedia, { entity, record, organizations: [...organizations.keys()], lang }, reach);
  if (found.page === null && found.items.size === 0) return { ...builtIn, candidates: record === undefined ? candidatesOf(found) : builtIn.candidates, lookup: lookupOf(found, found.failure, reach) };

  const [article, [known, failure]] = await Promise.all([
    excerptOf(found.page, wikimedia, reach),
    knownOnline({ entity, record, organizations, found }, context, wikimedia, reach),
  ]);
  return { ...builtIn, known: known === null ? builtIn.known : inPlace(known, builtIn.known), article, lookup: lookupOf(found, found.failure ?? failure, reach) };
}

/** Organizations whose items may say something about this card: those in which the article gives the person a role, and those that the person is listed in. At most three. */
function organizationsOf({ name, sentences, beside }: EntityInArticle, record: KnowledgeRecord | undefined, today: string, pack: Pack): ReadonlyMap<string, string> {
  const isPerson = record === undefined || record.type === 'Person';
  const listed = (record?.offices ?? []).filter(({ until }) => until === null || until > today).flatMap(({ of }) => of ?? []);
  const names = [name, ...(record === undefined ? [] : [record.name, ...record.aliases])];
  const keys = isPerson ? [...new Set([...beside.filter((key) => saysAnyRole(sentences, names, key, pack)), ...listed])].slice(0, 3) : [];
  return new Map(keys.flatMap((key) => (pack.record(key)?.qid == null ? [] : [[pack.record(key)?.qid ?? '', key] as const])));
}

function candidatesOf({ namesakes }: Found): EntityCard['candidates'] {
  return namesakes.map(({ title, description }) => ({ key: title, name: title, description }));
}

function lookupOf({ page, items }: Found, failure: Failure | null, reach: Reach): Lookup {
  const all = page === null && items.size === 0 ? 'not-found' : 'answered';
  switch (failure?.kind) {
    case undefined:
      return all;
    case 'unasked':
      // If requests were allowed, this card has used them up: no more will come.
      return reach === 'kept' ? 'waiting' : all;
    case 'busy':
      return 'busy';
    case 'unreachable':
    case 'unusable':
      return 'unreachable';
  }
}

interface FoundEntity {
  readonly entity: EntityInArticle;
  readonly record: KnowledgeRecord | undefined;
  /** Wikidata id → key. */
  readonly organizations: ReadonlyMap<string, string>;
  readonly found: Found;
}

/** The facts; `null` when there is neither an item nor a built-in record. */
async function knownOnline(about: FoundEntity, context: CardContext, wikimedia: Wikimedia, reach: Reach): Promise<readonly [KnownEntity | null, Failure | null]> {
  const { record, found } = about;
  const { page, qid, items } = found;
  const item = qid === null ? undefined : items.get(qid);
  if (item === undefined) return [record === undefined && page !== null ? onlyArticle(page) : null, null];

  const online = onlineItems(about, item, page);
  const days = [context.today, ...(context.articleDate === null ? [] : [context.articleDate])];
  const bookWith = (nameOf: NameOf) => onlineBook(context.pack, online, days, nameOf, context.locale);
  // Done twice: first to learn which names are needed, then with those names.
  const { values, failure } = await look(wikimedia.labels, namesWanted(bookWith), reach);
  const entity = { ...about.entity, record: online.key };
  const { known } = describeEntity(entity, context.articleDate, context.today, bookWith((each) => values.get(each) ?? undefined));
  return [known && { ...known, sources: withWikidata(known.sources, item) }, failure];
}

function onlineItems({ entity, record, organizations, found }: FoundEntity, item: Item, page: FoundPage | null): OnlineItems {
  return {
    key: record?.key ?? page?.title ?? entity.name,
    name: record?.name ?? entity.name,
    type: record?.type ?? entity.type,
    description: record?.description ?? page?.description ?? item.description ?? '',
    item,
    organizations: new Map([...organizations].flatMap(([qid, key]) => (found.items.has(qid) ? [[key, found.items.get(qid) ?? item] as const] : []))),
  };
}

/** The ids of everything that a card would name, found by building the book with a name function that records what it is asked. */
function namesWanted(bookWith: (nameOf: NameOf) => OfficeBook): readonly string[] {
  const wanted = new Set<string>();
  bookWith((qid) => {
    wanted.add(qid);
    return qid;
  });
  return [...wanted].slice(0, mostNames);
}

/** The most names in one request; no card shows that many. */
const mostNames = 50;

/** Keeps offices that the built-in card already shows in their places, updated; one that is no longer true gives its place to another. */
function inPlace(known: KnownEntity, builtIn: KnownEntity | null): KnownEntity {
  const isSame = (a: StatusLine, b: StatusLine) => a.role === b.role && a.other === b.other && a.side === b.side;
  const shown = builtIn?.status ?? [];
  const others = known.status.filter((line) => !shown.some((before) => isSame(line, before)));
  const status = shown.flatMap((before) => known.status.find((line) => isSame(line, before)) ?? others.shift() ?? []);
  return { ...known, isBuiltIn: builtIn !== null, isNoteNew: known.roleNote !== null && builtIn?.roleNote == null, status, also: others };
}

/** An article without an item: its description is all that is known. */
function onlyArticle({ title, qid, description }: FoundPage): KnownEntity {
  return { key: title, isBuiltIn: false, description: description ?? '', qid, status: [], also: [], roleNote: null, isNoteNew: false, facts: [], tickers: [], logo: null, sources: [] };
}

/** Lists Wikidata once among the sources, with the day of its last edit. */
function withWikidata(sources: readonly KnowledgeSource[], { qid, edited }: Item): readonly KnowledgeSource[] {
  const wikidata: KnowledgeSource = { name: 'Wikidata', url: `https://www.wikidata.org/wiki/${qid}`, asOf: edited };
  return [...sources.filter(({ url }) => url !== wikidata.url), wikidata];
}

async function excerptOf(page: FoundPage | null, wikimedia: Wikimedia, reach: Reach): Promise<ArticleExcerpt | null> {
  if (page === null) return null;
  const { wiki, title, sentences, picture } = page;
  const excerpt: ArticleExcerpt = { title, address: articleAddress(wiki, title), sentences, picture: null };
  if (picture === null || wikimedia.pictures === null) return excerpt;
  // A picture does not count as an API request, and the card is complete without it.
  const { values } = await look(wikimedia.pictures, [picture.url], reach === 'kept' ? reach : { left: Math.min(1, reach.left) });
  const data = values.get(picture.url);
  if (data === undefined) return excerpt;
  return { ...excerpt, picture: { data, width: picture.width, height: picture.height, address: `https://commons.wikimedia.org/wiki/File:${encodeURIComponent(picture.file)}` } };
}
