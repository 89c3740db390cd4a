import type { EntityInArticle } from '../../engine/knowledge/card';
import type { KnowledgeRecord } from '../../engine/knowledge/record';
import { sharesWords } from './shares-words';
import type { Page } from './wikimedia/find-pages';
import { country as countryProperty, human, instanceOf } from './wikimedia/properties';
import type { Item } from './wikimedia/read-items';

/*
 * Whether what an encyclopedia says is about the one that an article means: the same name may be another's.
 */

/** Whether nothing says that the page is about another than the built-in record. */
export function isSameItem({ qid }: Page, record: KnowledgeRecord | undefined): boolean {
  return record === undefined || record.qid === null || qid === null || qid === record.qid;
}

/** A person is never an organization, a place or a product, and none of those is ever a human being. */
export function contradicts(item: Item, { type }: EntityInArticle): boolean {
  return kindsOf(item).length > 0 && type !== 'Thing' && isHuman(item) !== (type === 'Person');
}

/** A place that lies somewhere is in a country: "Male" is no island there, and "Van" no town. */
export function isNowhere({ statements }: Item, { type, within = [] }: KnowledgeRecord): boolean {
  return type === 'Place' && within.length > 0 && !statements.some(({ property, value }) => property === countryProperty && value.kind === 'item');
}

/** Whether Wikidata says that the item is a human being; of no item, no. */
export function isHuman(item: Item | undefined): boolean {
  return item !== undefined && kindsOf(item).includes(human);
}

function kindsOf({ statements }: Item): readonly string[] {
  return statements.filter(({ property }) => property === instanceOf).flatMap(({ value }) => (value.kind === 'item' ? [value.qid] : []));
}

/** The usual meaning of a person's or product's name need not be this article's; of an organization's or place's it nearly always is. */
export function isMeant({ title, description, sentences }: Page, item: Item | undefined, { type, name, sentences: said }: EntityInArticle): boolean {
  if (type === 'Organization' || type === 'Place') return true;
  return sharesWords([description, sentences, item?.description].join(' '), said, `${name} ${title}`);
}
