import type { Entity } from '../../engine/entities/entity';
import { look } from './look-up';
import type { Failure } from './outcome';
import type { Pack } from './pack';
import { titlesToAsk } from './titles-to-ask';
import { mostPages } from './wikimedia/find-pages';
import type { Wikimedia } from './wikimedia/wikimedia';
import { wikiOf } from './wikimedia/wikis';

/**
 * Looks up the names of a page in its Wikipedia, in at most one request: what is kept is not asked for, and names after the fiftieth are left until they are hovered.
 * @returns why some were not answered; `null` when all were
 */
export async function prefetch(entities: readonly Entity[], lang: string | null, pack: Pack, wikimedia: Wikimedia): Promise<Failure | null> {
  const wiki = wikiOf(lang);
  const { whole, brief } = wikimedia.wiki(wiki);
  const titles = entities
    .filter(({ candidates }) => candidates.length === 0)
    .flatMap(({ name, record }) => titlesToAsk({ entity: { name }, record: record === null ? undefined : pack.record(record), lang }).filter((place) => place.wiki === wiki))
    .flatMap((place) => place.titles);
  const wanted = [...new Set(titles)];
  const { values } = await whole.kept(wanted);
  const asked = await look(brief, wanted.filter((title) => !values.has(title)).slice(0, mostPages.brief), { left: 1 });
  return asked.failure;
}
