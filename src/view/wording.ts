/** What the views need to word anything; handed in, so that they run without a browser extension around them. */
export interface Wording {
  /** The text under a key of _locales, its $1, $2 … filled in. */
  readonly text: (key: string, ...substitutions: string[]) => string;
  /** BCP 47 tag of the reader's language. */
  readonly locale: string;
}

/** An ISO 8601 date as precise as it is known: "2023" → "2023", "2023-09" → "Sep 2023", "2023-09-10" → "10 Sep 2023". */
export function wordDate(date: string, { locale }: Wording): string {
  const [year, month, day] = date.split('-');
  if (year === undefined || !/^\d{4}$/.test(year)) return date;
  const format = new Intl.DateTimeFormat(locale, {
    timeZone: 'UTC',
    year: 'numeric',
    ...(month === undefined ? {} : { month: 'short' }),
    ...(day === undefined ? {} : { day: 'numeric' }),
  });
  return format.format(Date.UTC(Number(year), Number(month ?? 1) - 1, Number(day ?? 1)));
}

/** A signed fraction as a percentage: −0.004 → "−0.4%". */
export function wordChange(change: number, { locale }: Wording): string {
  return new Intl.NumberFormat(locale, { style: 'percent', signDisplay: 'exceptZero', maximumFractionDigits: 1 }).format(change);
}

/** The name of a currency in the reader's language: CNY → "Chinese Yuan". */
export function wordCurrency(code: string, { locale }: Wording): string {
  return new Intl.DisplayNames(locale, { type: 'currency', fallback: 'code' }).of(code) ?? code;
}

/** The name of a country in the reader's language: "hk" → "Hong Kong". */
export function wordRegion(code: string, { locale }: Wording): string {
  try {
    return new Intl.DisplayNames(locale, { type: 'region' }).of(code.toUpperCase()) ?? code;
  } catch {
    return code;
  }
}

/** What one unit was worth: "₩197.9". */
export function wordRate(rate: string, currency: string, { locale }: Wording): string {
  return new Intl.NumberFormat(locale, { style: 'currency', currency, maximumSignificantDigits: 4 }).format(Number(rate));
}
