import { groupedBy } from '../../grouped-by';
import type { Entity } from '../entity';

/**
 * Makes one entity of those that were told apart by the words beside them and turned out to be the same record: "Sarawak" and
 * "Sarawak state", of which the pack knows no town. By first mention; what has no record stays as it is.
 */
export function oneARecord(entities: readonly Entity[]): readonly Entity[] {
  const groups = groupedBy(entities, (entity) => (entity.record === null ? entity : `${entity.type} ${entity.record}`));
  return Array.from(groups.values(), (group) => group.reduce(joined));
}

function joined(one: Entity, other: Entity): Entity {
  const fuller = other.name.length > one.name.length ? other : one;
  return { ...one, name: fuller.name, mentions: [...one.mentions, ...other.mentions].sort((a, b) => a.start - b.start) };
}
