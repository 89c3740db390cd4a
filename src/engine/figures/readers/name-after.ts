import { shift } from '../number';
import { joins, type Unit } from '../scan';
import { currencyNames, qualifiers } from '../vocabulary/names';
import type { Amount } from '../amount';
import { candidate, type Reader } from './reader';

/**
 * A currency's name after the number, with the adjective that settles it.
 * Takes "380 billion yuan", "US dollars" in "5 million US dollars"; refuses "has 3 won" (a name that is a verb needs an amount of money).
 */
export const nameAfter: Reader = (units, amount) => {
  const found = nameAt(units, amount.last + 1);
  if (found === undefined || isLookAlike(units, amount, found.last)) return undefined;
  const { name, last, codes } = found;
  const minor = name.minor === undefined ? amount : { ...amount, low: shift(amount.low, -name.minor), high: shift(amount.high, -name.minor) };
  return candidate('name-after', units, minor, { last, sign: units[last]?.text ?? '', codes });
};

function nameAt(units: readonly Unit[], first: number) {
  for (let last = first; last < first + 4; last++) {
    const unit = units[last];
    if (unit === undefined || !(joins(unit.gap) || (last > first && unit.kind === 'mark'))) return undefined;
    const name = currencyNames.get(unit.lower);
    if (name !== undefined) return { name, last, codes: settled(units, first, last, name.codes) };
    if (!qualifiers.has(unit.lower) && !qualifierParts.has(unit.lower)) return undefined;
  }
  return undefined;
}

/** Words and marks inside a qualifier: "Hong Kong", "New Zealand", "Sri Lankan", "U.S.". */
const qualifierParts = new Set(['hong', 'new', 'sri', 'u', 's', '.']);

function settled(units: readonly Unit[], first: number, last: number, codes: readonly string[]): readonly string[] {
  const words = units.slice(first, last).map((unit) => unit.lower);
  if (words.join('') === 'u.s.') return codes.includes('USD') ? ['USD'] : codes;
  const code = words.map((word) => qualifiers.get(word)).find((settles) => settles !== undefined);
  return code === undefined ? codes : [code];
}

/** Names that are other words too: they count only beside what makes them money. */
function isLookAlike(units: readonly Unit[], amount: Amount, last: number): boolean {
  const name = units[last];
  if (name === undefined) return true;
  if (name.text === 'p' || name.text === 'P') return name.gap !== '' || name.text === 'P' || Number(amount.high) > 999;
  // A sum of won below a hundred is never news, "has 3 won" is. Pounds without a scale word may be weight: "20 pounds of flour".
  if (name.lower === 'won') return Number(amount.high) < 100 || /^(?:18|19|20)\d\d$/.test(amount.high);
  if (/^(?:pounds?|marks?|real|sol|som|sen|fen|crowns?)$/.test(name.lower)) return name.gap === '-' || units[last + 1]?.lower === 'of';
  return false;
}
