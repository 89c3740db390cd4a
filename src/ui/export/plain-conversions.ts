import { bothDays } from '../../engine/conversion/both-days';
import type { Conversion } from '../../engine/conversion/conversion';
import type { FigureCard } from '../../protocol/cards';
import { withoutMarks } from '../../view/wording';

/** A figure's conversions for a file: in each home currency that of the article's day, if known, and the newest; without direction marks. */
export function plainConversions({ conversions }: FigureCard): readonly Conversion[] {
  return conversions.flatMap(bothDays).map((conversion) => ({ ...conversion, shown: withoutMarks(conversion.shown) }));
}
