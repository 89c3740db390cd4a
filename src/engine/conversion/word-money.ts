/** An amount or range in the major unit of a currency; decimal strings. */
interface MoneyRange {
  readonly low: string;
  readonly high: string;
  readonly currency: string;
}

/**
 * Words money as the reader's language counts it: "₩75.2 trillion", "₩75.2조", "75,2 Billionen ₩", a range as "$5–10 million".
 * Rounds once, to `digits` significant digits; below a thousand, cents are written whole ("$0.50").
 *
 * @param locale BCP 47 tag; English when the runtime does not know it
 */
export function wordMoney({ low, high, currency }: MoneyRange, digits: number, locale: string): string {
  const known = knownLocale(locale);
  const number = numberFormat(known, digits, Math.max(Math.abs(Number(low)), Math.abs(Number(high))), currency);
  if (low !== high && low.startsWith('-')) return `${wordMoney({ low, high: low, currency }, digits, locale)} – ${wordMoney({ low: high, high, currency }, digits, locale)}`;
  if (low !== high) {
    const range = number.formatRangeToParts(exact(low), exact(high));
    // "€475–1.9 million" would be read as 475 million.
    if (countsOnlyEnd(range)) return `${wordMoney({ low, high: low, currency }, digits, locale)} – ${wordMoney({ low: high, high, currency }, digits, locale)}`;
    return besideSign(join(range), 1, currency, known);
  }
  // A minus belongs before the currency's sign where the locale has it there ("-$5").
  const negative = high.startsWith('-');
  return besideSign(number.format(exact(negative ? high.slice(1) : high)), negative ? -1 : 1, currency, known);
}

/** Whether the larger end is counted in millions and the smaller one stands bare before it. */
function countsOnlyEnd(range: readonly Intl.NumberRangeFormatPart[]): boolean {
  const counted = range.filter(({ type }) => type === 'compact').map(({ source }) => source);
  return counted.includes('endRange') && !counted.includes('startRange');
}

/** From here on news counts by words ("₩12.3 million"); below it all digits are read more easily. */
const wordsFrom = 1_000_000;
/** Below this, cents are worth showing. */
const centsBelow = 1_000;

function numberFormat(locale: string, digits: number, size: number, currency: string): Intl.NumberFormat {
  const rounded = Number(size.toPrecision(digits));
  if (rounded >= wordsFrom) return cachedFormat(locale, { notation: 'compact', compactDisplay: 'long', maximumSignificantDigits: digits });
  const cents = cachedFormat(locale, { style: 'currency', currency }).resolvedOptions().maximumFractionDigits ?? 0;
  if (cents > 0 && size < centsBelow && size >= 10 ** -cents && rounded % 1 !== 0) return cachedFormat(locale, { minimumFractionDigits: cents, maximumFractionDigits: cents });
  return cachedFormat(locale, { maximumSignificantDigits: digits });
}

/**
 * Sets the currency's sign beside an already worded number, on the side and with the space that the locale uses, `like` before one unit or minus one.
 * (Intl itself can word a compact number in full, "75.2 trillion", but not together with a currency: that gives "₩75.2T".)
 */
function besideSign(worded: string, like: 1 | -1, currency: string, locale: string): string {
  const parts = cachedFormat(locale, { style: 'currency', currency, maximumFractionDigits: 0 }).formatToParts(like);
  const place = parts.findIndex(({ type }) => type === 'integer');
  return join(parts.slice(0, place)) + worded + join(parts.slice(place + 1));
}

function join(parts: readonly { readonly value: string }[]): string {
  return parts.map(({ value }) => value).join('');
}

/** Intl takes decimal strings and rounds them exactly; the library types ask for literals. */
function exact(amount: string): Intl.StringNumericLiteral {
  return amount as Intl.StringNumericLiteral;
}

const formats = new Map<string, Intl.NumberFormat>();

function cachedFormat(locale: string, options: Intl.NumberFormatOptions): Intl.NumberFormat {
  const key = `${locale} ${JSON.stringify(options)}`;
  const format = formats.get(key) ?? new Intl.NumberFormat(locale, options);
  formats.set(key, format);
  return format;
}

function knownLocale(locale: string): string {
  try {
    return Intl.NumberFormat.supportedLocalesOf(locale)[0] ?? 'en';
  } catch {
    return 'en';
  }
}
