import type { EntityCard } from '../protocol/cards';
import type { EntityInArticle } from '../protocol/requests';

/** Says who or what the entities are, from the built-in pack; one card an entity, in order. */
export function answerEntityCards({ entities }: { entities: readonly EntityInArticle[]; articleDate: string | null }): readonly EntityCard[] {
  return entities.map(({ name, type }) => ({ name, type, known: null, candidates: [] }));
}
