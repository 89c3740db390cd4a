import { groupedBy } from '../../grouped-by';
import type { Entity } from '../entity';

/**
 * Merges entities that were kept apart because of the words beside them but turned out to have the same record: "Sarawak" and
 * "Sarawak state", since the pack has no town of that name. In the order of first mentions; entities without a record stay as they are.
 */
export function oneARecord(entities: readonly Entity[]): readonly Entity[] {
  const groups = groupedBy(entities, (entity) => (entity.record === null ? entity : `${entity.type} ${entity.record}`));
  return Array.from(groups.values(), (group) => group.reduce(joined));
}

function joined(one: Entity, other: Entity): Entity {
  const fuller = other.name.length > one.name.length ? other : one;
  return { ...one, name: fuller.name, mentions: [...one.mentions, ...other.mentions].sort((a, b) => a.start - b.start) };
}
