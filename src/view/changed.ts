import type { Conversion } from '../engine/conversion/conversion';
import type { QuotedConversion } from '../protocol/cards';

/** With this much change, both the article's day and the newest rate are shown. */
const shownChange = 0.005;

/** Whether a conversion has changed enough since the article's day for both days to be shown. */
export function isChanged(quoted: QuotedConversion): quoted is QuotedConversion & { readonly article: Conversion; readonly change: number } {
  return quoted.article !== null && quoted.change !== null && Math.abs(quoted.change) > shownChange;
}
