import type { FigureMention } from '../figures/figure';
import type { RestatesLink } from '../mentions';

/** Finds the figures that say the value of an earlier one again in another currency. */
export function linkRestatements(_text: string, _figures: readonly FigureMention[]): readonly RestatesLink[] {
  return [];
}
