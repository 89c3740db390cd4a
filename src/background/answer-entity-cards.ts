import type { EntityCard } from '../protocol/cards';
import type { EntityInArticle } from '../protocol/requests';
import { describeEntity } from '../sources/knowledge/describe-entity';
import { pack } from './knowledge';

/** Says who or what the entities are, from the built-in pack; one card an entity, in order. */
export function answerEntityCards(asked: { entities: readonly EntityInArticle[]; articleDate: string | null }): readonly EntityCard[] {
  const today = new Date().toISOString().slice(0, 10);
  return asked.entities.map((entity) => describeEntity(entity, asked.articleDate, today, pack));
}
