import type { FigureCandidate } from '../../candidate';
import { isCurrencyOf } from '../../vocabulary/countries';
import type { FigurePage } from '../refiner';

/** Whether a figure only looks like money, for one reason. */
export type LookAlike = (figure: FigureCandidate, world: World) => boolean;

/** What a rule may look at. */
export interface World {
  readonly page: FigurePage;
  /** Codes that a figure beyond doubt says → the signs that say them. */
  readonly said: ReadonlyMap<string, ReadonlySet<string>>;
}

/** Whether page, text or another figure speak of the country whose money `code` is. */
export function speaksFor(figure: FigureCandidate, code: string, { page, said }: World): boolean {
  if (page.country !== undefined && isCurrencyOf(code, page.country)) return true;
  for (const sign of said.get(code) ?? []) if (sign !== figure.sign) return true;
  return page.places(figure).some((place) => isCurrencyOf(code, place.country));
}

/** What the figures whose currency is beyond doubt say. */
export function saidCodes(figures: readonly FigureCandidate[]): ReadonlyMap<string, ReadonlySet<string>> {
  const said = new Map<string, Set<string>>();
  for (const { codes, sign } of figures) {
    const [code] = codes;
    if (code === undefined || codes.length > 1) continue;
    const signs = said.get(code);
    if (signs === undefined) said.set(code, new Set([sign]));
    else if (signs.size < 2) signs.add(sign);
  }
  return said;
}
