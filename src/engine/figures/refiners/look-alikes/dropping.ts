import type { FigureCandidate } from '../../candidate';
import { everydayNames } from '../../vocabulary/look-alikes';
import { isCurrencyOf } from '../../vocabulary/countries';
import type { FigurePage, Refiner } from '../refiner';

/** Whether a figure only looks like money, for one reason. */
type LookAlike = (figure: FigureCandidate, page: DroppingPage) => boolean;

/** A page with what its figures say together. */
interface DroppingPage extends FigurePage {
  /** Codes that a figure beyond doubt says → the signs that say them. */
  readonly said: () => ReadonlyMap<string, ReadonlySet<string>>;
  /** All that still look like money. */
  readonly figures: readonly FigureCandidate[];
}

/** The refiner that drops what only looks like money for one reason. A figure stays unless a refiner of the list knows why it should not. */
export function dropping(isLookAlike: LookAlike): Refiner {
  return (figures, page) => {
    let said: ReadonlyMap<string, ReadonlySet<string>> | undefined;
    const world = { ...page, figures, said: () => (said ??= saidCodes(figures)) };
    return figures.filter((figure) => !isLookAlike(figure, world));
  };
}

/** Whether page, text or another figure speak of the country whose money `code` is. */
export function speaksFor(figure: FigureCandidate, code: string, { country, said, places }: DroppingPage): boolean {
  if (country !== undefined && isCurrencyOf(code, country)) return true;
  for (const sign of said().get(code) ?? []) if (sign !== figure.sign) return true;
  return places(figure).some((place) => isCurrencyOf(code, place.country));
}

/** What the figures whose currency is beyond doubt say. */
function saidCodes(figures: readonly FigureCandidate[]): ReadonlyMap<string, ReadonlySet<string>> {
  const said = new Map<string, Set<string>>();
  for (const { codes, sign, letter, lexicon, qualified } of figures) {
    const [code] = codes;
    // Everyday words do not vouch for each other.
    if (code === undefined || codes.length > 1 || letter || (!qualified && everydayNames[lexicon.language]?.has(sign.toLowerCase()) === true)) continue;
    const signs = said.get(code);
    if (signs === undefined) said.set(code, new Set([sign]));
    else if (signs.size < 2) signs.add(sign);
  }
  return said;
}
