import { bothDays } from '../../engine/conversion/both-days';
import type { Conversion } from '../../engine/conversion/conversion';
import type { FigureCard } from '../../protocol/cards';
import { withoutMarks } from '../../view/wording';

/** A figure's conversions for a file: in each home currency one of the article's day, where that is known, and the newest; worded without marks of direction. */
export function plainConversions({ conversions }: FigureCard): readonly Conversion[] {
  return conversions.flatMap(bothDays).map((conversion) => ({ ...conversion, shown: withoutMarks(conversion.shown) }));
}
