import type { EntityInArticle } from '../../engine/knowledge/card';
import type { KnowledgeRecord } from '../../engine/knowledge/record';
import { sharesWords } from './shares-words';
import type { Page } from './wikimedia/find-pages';
import { country as countryProperty, human, instanceOf } from './wikimedia/properties';
import type { Item } from './wikimedia/read-items';

/*
 * Whether an encyclopedia's article is about the entity that a news article means, and not about somebody or something of the same name.
 */

/** Whether nothing shows that the page is about something other than the built-in record. */
export function isSameItem({ qid }: Page, record: KnowledgeRecord | undefined): boolean {
  return record === undefined || record.qid === null || qid === null || qid === record.qid;
}

/** A person is never an organization, a place or a product, and none of those is ever a human being. */
export function contradicts(item: Item, { type }: EntityInArticle): boolean {
  return kindsOf(item).length > 0 && type !== 'Thing' && isHuman(item) !== (type === 'Person');
}

/** Whether an item without a country is offered for a place that must have one: it is not the island "Male", or the town "Van". */
export function isNowhere({ statements }: Item, { type, within = [] }: KnowledgeRecord): boolean {
  return type === 'Place' && within.length > 0 && !statements.some(({ property, value }) => property === countryProperty && value.kind === 'item');
}

/** Whether Wikidata says that the item is a human being; `false` without an item. */
export function isHuman(item: Item | undefined): boolean {
  return item !== undefined && kindsOf(item).includes(human);
}

function kindsOf({ statements }: Item): readonly string[] {
  return statements.filter(({ property }) => property === instanceOf).flatMap(({ value }) => (value.kind === 'item' ? [value.qid] : []));
}

/** Whether the usual meaning of a name is this article's: nearly always for an organization or a place, but not necessarily for a person or a product. */
export function isMeant({ title, description, sentences }: Page, item: Item | undefined, { type, name, sentences: said }: EntityInArticle): boolean {
  if (type === 'Organization' || type === 'Place') return true;
  return sharesWords([description, sentences, item?.description].join(' '), said, `${name} ${title}`);
}
