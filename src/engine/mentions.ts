import type { Entity } from './entities/entity';
import type { FigureMention } from './figures/figure';

/** A figure with the entity that its sentence says it is about. */
export interface Figure extends FigureMention {
  /** Index into `Mentions.entities`; `null` if the sentence does not say so plainly. */
  readonly about: number | null;
}

/** Figure `to` restates the value of figure `from` in another currency; both index `Mentions.figures`. */
export interface RestatesLink {
  readonly kind: 'restates';
  readonly from: number;
  readonly to: number;
}

/** Everything found in one text. */
export interface Mentions {
  /** By start; no two overlap. */
  readonly figures: readonly Figure[];
  /** By first mention; no mention overlaps another mention or a figure. */
  readonly entities: readonly Entity[];
  readonly links: readonly RestatesLink[];
}
