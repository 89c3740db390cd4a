/** An exact decimal number: `units` × 10^-`places`. Never negative. */
export interface Decimal {
  readonly units: bigint;
  readonly places: number;
}

/** Makes a decimal from the digits 0–9 on either side of the mark: "12", "50" is 12.50. */
export function decimal(whole: string, fraction = ''): Decimal {
  return { units: BigInt(whole + fraction), places: fraction.length };
}

/** Moves the decimal point to the right (`power` > 0) or to the left. */
export function shift({ units, places }: Decimal, power: number): Decimal {
  return power <= places ? { units, places: places - power } : { units: units * tenTo(power - places), places: 0 };
}

/** Their exact sum. */
export function add(a: Decimal, b: Decimal): Decimal {
  const places = Math.max(a.places, b.places);
  return { units: unitsAt(a, places) + unitsAt(b, places), places };
}

/** Whether `a` is smaller than `b`. */
export function less(a: Decimal, b: Decimal): boolean {
  const places = Math.max(a.places, b.places);
  return unitsAt(a, places) < unitsAt(b, places);
}

function unitsAt({ units, places: own }: Decimal, places: number): bigint {
  return own === places ? units : units * tenTo(places - own);
}

/** Powers of ten by exponent, kept once computed: nearly all are below 10^20. */
const powers: bigint[] = [];

function tenTo(power: number): bigint {
  return (powers[power] ??= 10n ** BigInt(power));
}

/** 10^`power` as a decimal. */
export function powerOfTen(power: number): Decimal {
  return { units: tenTo(power), places: 0 };
}

/** How many digits it is written with, including all decimal places: 5 for 100.50. */
export function digitsOf({ units }: Decimal): number {
  return units.toString().length;
}

/** The decimal string without trailing zeros ("380000000000", "0.5"). */
export function asString({ units, places }: Decimal): string {
  if (places === 0) return units.toString();
  const digits = units.toString().padStart(places + 1, '0');
  const whole = digits.slice(0, digits.length - places);
  const fraction = digits.slice(digits.length - places).replace(/0+$/, '');
  return fraction === '' ? whole : `${whole}.${fraction}`;
}

/** Reads what `asString` wrote, without its sign. */
export function parseDecimal(written: string): Decimal {
  const [whole = '0', fraction = ''] = written.replace('-', '').split('.');
  return decimal(whole, fraction);
}
