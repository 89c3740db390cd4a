import type { FigureCandidate } from '../../candidate';
import type { Language } from '../../vocabulary/languages';

/*
 * What the news of a language means by money without a mark: whose "$" or "kr." it is where a text is about a country that has its own. Hand
 * tables, 2026-11.
 */

/** Whether news in that language always marks or names the money of that country, and never writes the bare sign for it: "$20 billion" of Mexico's debt is dollars. */
export function isAlwaysMarked(code: string, { sign, lexicon }: FigureCandidate): boolean {
  return sign === '$' && lexicon.language !== 'es' && markedAbroad.has(code);
}

/** Pesos; dollars that the country's own papers in English write "N$" and "L$"; and money whose sign is a dollar's only at home, where others count aid in their own. */
const markedAbroad: ReadonlySet<string> = new Set(['MXN', 'CLP', 'COP', 'ARS', 'UYU', 'DOP', 'CUP', 'NAD', 'LRD', 'TOP', 'WST']);

/** Whether agencies mark that money ("HK$", "NT$", "S$"), so that only a place before it in its own sentence, or a dateline, makes the sign alone that country's. */
export function isMostlyMarked(code: string, { sign, lexicon }: FigureCandidate): boolean {
  return sign === '$' && lexicon.language === 'en' && mostlyMarked.has(code);
}

const mostlyMarked: ReadonlySet<string> = new Set(['HKD', 'TWD', 'SGD']);

/** Dollars of small countries: their papers write the bare sign beside marked ones, and their towns are called as many others'. */
export const smallDollars: ReadonlySet<string> = new Set(['JMD', 'TTD', 'BBD', 'BSD', 'GYD', 'BZD', 'XCD', 'BMD', 'KYD', 'LRD', 'SRD', 'SBD', 'FJD', 'TOP', 'WST']);

/** Whether the country's own papers in that language mark their money too, so that the bare sign is an agency's: Taipei's write "NT$" in English. */
export function isMarkedAtHome(code: string, { sign, lexicon }: FigureCandidate): boolean {
  return sign === '$' && lexicon.language === 'en' && code === 'TWD';
}

/**
 * The usual money that it leaves without a mark where it says of every other country's whose it is: where no country has a dollar of its own,
 * America's ((ja) カナダ政府は5億ドルを拠出); in the North, its own crowns ((da) "35 kr. i Sverige"). `undefined` where any may be without a mark.
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
