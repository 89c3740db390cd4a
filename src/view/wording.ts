/** What the views need to word anything; handed in, so that they run without a browser extension around them. */
export interface Wording {
  /** The text under a key of _locales, its $1, $2 … filled in. */
  readonly text: (key: string, ...substitutions: string[]) => string;
  /** BCP 47 tag of the reader's language. */
  readonly locale: string;
}

/**
 * How things are worded in a language, whose texts `text` has. What is filled into a text keeps its own direction: in a line of Arabic, "74.9 trillion won"
 * would else turn into "trillion won 74.9". Texts have no markup, so that is done with Unicode's marks; where all runs from left to right there are none.
 */
export function wordingIn(locale: string, text: Wording['text']): Wording {
  return {
    locale,
    text: (key, ...substitutions) => {
      const words = text(key, ...substitutions);
      return rightToLeft.test(words) ? text(key, ...substitutions.map((each) => `\u2068${each}\u2069`)) : words;
    },
  };
}

/** Letters of the scripts that run from right to left, and the mark that stands for one. */
const rightToLeft = /[\u0590-\u08ff\u200f\ufb1d-\ufefc]/;

/** Money as it was worded, its sign kept in one piece: at the end of a line from right to left, "US$" would turn into "$US". */
export function keepSigns(shown: string): string {
  return rightToLeft.test(shown) ? shown.replace(/[A-Z]+\p{Sc}/gu, '\u2066$&\u2069') : shown;
}

/** Words as they may leave the screen, for a file or the clipboard: without marks of direction, those that Intl sets included. */
export function withoutMarks(words: string): string {
  return words.replace(/[\u061c\u200e\u200f\u2066-\u2069]/g, '');
}

/** An ISO 8601 date as precise as it is known: "2023" → "2023", "2023-09" → "Sep 2023", "2023-09-10" → "10 Sep 2023". */
export function wordDate(date: string, { locale }: Wording): string {
  const [year, month, day] = date.split('-');
  if (year === undefined || !/^\d{4}$/.test(year)) return date;
  const format = kept(Intl.DateTimeFormat, locale, {
    timeZone: 'UTC',
    year: 'numeric',
    ...(month === undefined ? {} : { month: 'short' }),
    ...(day === undefined ? {} : { day: 'numeric' }),
  });
  return format.format(Date.UTC(Number(year), Number(month ?? 1) - 1, Number(day ?? 1)));
}

/** A signed fraction as a percentage: −0.004 → "−0.4%". */
export function wordChange(change: number, { locale }: Wording): string {
  return kept(Intl.NumberFormat, locale, { style: 'percent', signDisplay: 'exceptZero', maximumFractionDigits: 1 }).format(change);
}

/** A currency as one speaks of its money in the reader's language: USD → "US dollars". */
export function wordCurrency(code: string, { locale }: Wording): string {
  const parts = kept(Intl.NumberFormat, locale, { style: 'currency', currency: code, currencyDisplay: 'name', maximumFractionDigits: 0 }).formatToParts(many);
  return parts.find(({ type }) => type === 'currency')?.value ?? code;
}

/** A number for which every language has its plainest plural. */
const many = 100;

/** The name of a currency, as it stands in a list: USD → "US Dollar". */
export function nameCurrency(code: string, { locale }: Wording): string {
  return kept(Intl.DisplayNames, locale, { type: 'currency', fallback: 'code' }).of(code) ?? code;
}

/** What an amount is for, in the reader's language where it is a usual unit of one that news is written in: "Stunde" → "hour"; else as written. */
export function wordUnit(written: string, { locale }: Wording): string {
  const wanted = written.toLowerCase();
  const unit = usualUnits.find((each) => [locale, ...languagesOfUnits].some((language) => nameUnit(each, language).toLowerCase() === wanted));
  return unit === undefined ? written : nameUnit(unit, locale);
}

/** Identifiers of units (UTS 35) that wages, rents and prices are for. */
const usualUnits = ['hour', 'day', 'week', 'month', 'year', 'minute', 'kilometer', 'mile', 'liter', 'gallon', 'kilogram', 'gram'];

const languagesOfUnits = ['en', 'en-GB', 'de', 'fr', 'es', 'it', 'pt', 'nl', 'pl', 'ja', 'ko', 'zh', 'zh-TW', 'ar'];

function nameUnit(unit: string, locale: string): string {
  const parts = kept(Intl.NumberFormat, locale, { style: 'unit', unit, unitDisplay: 'long' }).formatToParts(1);
  return parts.find(({ type }) => type === 'unit')?.value ?? unit;
}

/** The name of a country in the reader's language: "hk" → "Hong Kong". */
export function wordRegion(code: string, { locale }: Wording): string {
  try {
    return kept(Intl.DisplayNames, locale, { type: 'region' }).of(code.toUpperCase()) ?? code;
  } catch {
    return code;
  }
}

/** What one unit was worth: "₩197.9". */
export function wordRate(rate: string, currency: string, { locale }: Wording): string {
  return keepSigns(kept(Intl.NumberFormat, locale, { style: 'currency', currency, maximumSignificantDigits: 4 }).format(Number(rate)));
}

/** A whole number as the reader writes it. */
export function wordNumber(count: number, { locale }: Wording): string {
  return kept(Intl.NumberFormat, locale, {}).format(count);
}

/**
 * A text that changes with a number, in the form that the language wants for it: the browser's own texts have no plurals, so each form
 * is a key of its own, `KEY_one`, `KEY_few` … `KEY_other`. The number is $1.
 */
export function wordCount(key: string, count: number, wording: Wording): string {
  return wording.text(`${key}_${kept(Intl.PluralRules, wording.locale, {}).select(count)}`, wordNumber(count, wording));
}

/** The sign of a currency as it stands beside a number: "₩"; the code where it has none. */
export function wordSign(code: string, { locale }: Wording): string {
  const parts = kept(Intl.NumberFormat, locale, { style: 'currency', currency: code, currencyDisplay: 'narrowSymbol' }).formatToParts(1);
  return parts.find(({ type }) => type === 'currency')?.value ?? code;
}

const formats = new Map<string, unknown>();

/** One of Intl's formats, made once: that takes longer than many uses of it, and a list of figures needs the same few in each row. */
function kept<Options, Format>(kind: new (locale: string, options: Options) => Format, locale: string, options: Options): Format {
  const key = `${kind.name} ${locale} ${JSON.stringify(options)}`;
  const format = (formats.get(key) as Format | undefined) ?? new kind(locale, options);
  formats.set(key, format);
  return format;
}
