import type { Span } from '../span';

/** How the text bounds an amount: "about" and "nearly", "at least" and "more than", "at most" and "up to". */
export type Bound = 'about' | 'at-least' | 'at-most';

/**
 * Why a sign that may mean several currencies was taken to mean this one,
 * in the order in which the reasons are tried.
 */
type AssumptionCode =
  /** The text says so once for all ("all figures in Australian dollars"). Evidence: those words. */
  | 'text-statement'
  /** The mention is contrasted with a qualified one beside it. Evidence: the other mention's words. */
  | 'contrast'
  /** The reader said so for this page or site. Evidence: the sign as written. */
  | 'correction'
  /** Another figure of the page. Evidence: its words. */
  | 'page-figure'
  /** A country, city or adjective in the text. Evidence: that word. */
  | 'page-place'
  /** The place the article was filed from. Evidence: that place. */
  | 'dateline'
  /** The country of the site. Evidence: ISO 3166-1 code in lower case. */
  | 'site-country'
  /** The language of the text. Evidence: BCP 47 tag. */
  | 'language'
  /** What the world means by the bare sign ($ is USD). Evidence: the sign as written. */
  | 'world-default';

/** Why a sign was taken for that currency. */
export interface Assumption {
  readonly code: AssumptionCode;
  readonly evidence: string;
}

/** Money that the text states: an amount, or a range of amounts, of one currency. */
export interface FigureMention extends Span {
  /** The words as written. */
  readonly text: string;
  /** ISO 4217 code, of the time (DEM for German marks). */
  readonly currency: string;
  /** The currency sign, code or name as written ("$", "yuan"); the key of a reader's correction. */
  readonly sign: string;
  /** The currencies that this sign most likely stands for, likeliest first; just one when it is beyond doubt. */
  readonly alternatives: readonly string[];
  /** Decimal string in the currency's major unit ("380000000000", "0.5"); equal to `high` for a single amount. */
  readonly low: string;
  readonly high: string;
  /** Significant digits as written ("74.9 trillion": 3; "$1 billion": 1); of a range, whichever end has more. */
  readonly digits: number;
  readonly bound: Bound | null;
  /** The unit that the amount is for, as written ("barrel", "MWh"). */
  readonly per: string | null;
  /** `null`: the text itself names the currency. */
  readonly assumed: Assumption | null;
  /** The sentence that it is in. */
  readonly sentence: Span;
}
