import type { EntityInArticle } from '../../engine/knowledge/card';
import type { KnowledgeRecord } from '../../engine/knowledge/record';
import { canBeTitle, titleOf } from './wikimedia/titles';
import { wikiOf } from './wikimedia/wikis';

/** Titles that are asked for at once; the first that is an article counts. */
interface Titles {
  /** Code of a Wikipedia. */
  readonly wiki: string;
  readonly titles: readonly string[];
}

/** Where to look for an entity, in order. */
export function titlesToAsk({ entity: { name, article }, record, lang }: { entity: Pick<EntityInArticle, 'name' | 'article'>; record: KnowledgeRecord | undefined; lang: string | null }): readonly Titles[] {
  const local = wikiOf(lang);
  const title = titleOf(article ?? name);
  const english = { wiki: 'en', titles: record === undefined ? [title] : [...placedTitles(record), titleOf(record.key)] };
  const places = local === 'en' ? [english] : [{ wiki: local, titles: [title] }, english];
  return places.map(({ wiki, titles }) => ({ wiki, titles: titles.filter(canBeTitle) })).filter(({ titles }) => titles.length > 0);
}

/** "Phoenix, Arizona", "Reading, England": under its bare name the encyclopedia may have a bird or a pastime. */
function placedTitles({ type, name, qid, within = [] }: KnowledgeRecord): readonly string[] {
  return type === 'Place' && qid === null ? within.map((around) => titleOf(`${name}, ${around.replace(/ \([^)]*\)$/, '')}`)) : [];
}
