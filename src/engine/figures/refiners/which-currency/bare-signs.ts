import type { FigureCandidate } from '../../candidate';
import type { Language } from '../../vocabulary/languages';

/*
 * Whose "$" or "kr." the news in a language means by a sign without a mark, when the text is about a country that has its own. Hand
 * tables, 2026-11.
 */

/** Whether news in that language always marks or names that country's money, never writing the bare sign for it: "$20 billion" of Mexico's debt is in dollars. */
export function isAlwaysMarked(code: string, { sign, lexicon }: FigureCandidate): boolean {
  return sign === '$' && lexicon.language !== 'es' && markedAbroad.has(code);
}

/** Pesos; dollars that the country's own English papers write "N$" and "L$"; and money that has a dollar's sign only at home, while others state aid in their own dollars. */
const markedAbroad: ReadonlySet<string> = new Set(['MXN', 'CLP', 'COP', 'ARS', 'UYU', 'DOP', 'CUP', 'NAD', 'LRD', 'TOP', 'WST']);

/** Whether agencies usually mark that money ("HK$", "NT$", "S$"), so that a bare sign is that country's only after a place in the same sentence, or a dateline. */
export function isMostlyMarked(code: string, { sign, lexicon }: FigureCandidate): boolean {
  return sign === '$' && lexicon.language === 'en' && mostlyMarked.has(code);
}

const mostlyMarked: ReadonlySet<string> = new Set(['HKD', 'TWD', 'SGD']);

/** Dollars of small countries, whose papers write the bare sign beside marked ones, and whose towns share their names with many others. */
export const smallDollars: ReadonlySet<string> = new Set(['JMD', 'TTD', 'BBD', 'BSD', 'GYD', 'BZD', 'XCD', 'BMD', 'KYD', 'LRD', 'SRD', 'SBD', 'FJD', 'TOP', 'WST']);

/** Whether even the country's own papers in that language mark their money, so that a bare sign comes from an agency: Taipei's write "NT$" in English. */
export function isMarkedAtHome(code: string, { sign, lexicon }: FigureCandidate): boolean {
  return sign === '$' && lexicon.language === 'en' && code === 'TWD';
}

/**
 * The one currency that a language leaves unmarked while it marks all others of the name: America's dollar in languages of countries without a dollar of their
 * own ((ja) カナダ政府は5億ドルを拠出), and each Nordic language's own crown ((da) "35 kr. i Sverige"). `undefined` where any may be unmarked.
 */
export function neverMarked({ codes, sign, lexicon }: FigureCandidate): string | undefined {
  if (codes[0] === 'USD' && codes[1] === 'AUD') return (/\p{L}/u.test(sign) ? ownDollars : ownSigns).has(lexicon.language) ? undefined : 'USD';
  const crown = ownCrowns[lexicon.language];
  return crown !== undefined && codes.includes(crown) ? crown : undefined;
}

const ownCrowns: Partial<Readonly<Record<Language, string>>> = { sv: 'SEK', da: 'DKK', nb: 'NOK', cs: 'CZK' };

/** Languages of countries whose own money is a dollar … */
const ownDollars: ReadonlySet<Language> = new Set(['en', 'fr']);
/** … or has its sign. */
const ownSigns: ReadonlySet<Language> = new Set(['en', 'fr', 'es', 'pt', 'zh']);
