import { parseArgs } from 'node:util';

/** What the command line was asked to do. */
export interface Arguments extends Circumstances {
  /** Path of the input; "-" or absent: standard input. */
  readonly file: string;
  readonly form: 'text' | 'html' | 'jsonl';
  /** ISO 4217 codes; empty: guessed from the language of the environment. */
  readonly to: readonly string[];
  readonly json: boolean;
  /** Whether rate sources, Wikipedia and Wikidata may be asked. */
  readonly online: boolean;
}

/** Input that cannot be used. The message says what and where; it is printed without a stack, and the exit code is 2. */
export class UsageError extends Error {}

export const usage = `Usage:
  newsgloss annotate [FILE|-] [--html|--text] [--lang en] [--region AU] [--url URL] [--date 2025-02-24] [--to KRW,USD] [--json] [--online]
  newsgloss annotate --jsonl [--lang en] [--region AU] [--url URL] [--date 2025-02-24] [--to KRW,USD] [--online] < items.jsonl > annotated.jsonl

Finds the figures of money and the names in an article. FILE ending in .html or .htm is read as HTML, anything else as text.
Each line of a JSONL input is {"id","text" or "html","lang"?,"region"?,"url"?,"date"?}; one object comes out for each, in order.
--lang, --region, --url and --date hold for the lines that do not say.
Rates and facts are those inside the program; --online asks frankfurter.dev and currency-api for rates (a currency pair and a day), and Wikipedia
and Wikidata about the names (the names, nothing else of the text).`;

/** @throws UsageError that names the option or value that was not understood */
export function readArguments(words: readonly string[]): Arguments {
  const { values, positionals } = parse(words);
  const [command, file = '-', ...more] = positionals;
  if (command !== 'annotate') throw new UsageError(command === undefined ? `what shall be done?\n\n${usage}` : `no command “${command}”\n\n${usage}`);
  if (more.length > 0) throw new UsageError(`one file at a time, not also “${more.join(' ')}”`);
  if ([values.html, values.text, values.jsonl].filter(Boolean).length > 1) throw new UsageError('--html, --text and --jsonl exclude each other');
  return {
    file,
    form: values.jsonl === true ? 'jsonl' : values.html === true || (values.text !== true && /\.html?$/i.test(file)) ? 'html' : 'text',
    ...readCircumstances(values, (name) => `--${name}`),
    to: (values.to ?? '').split(',').filter(Boolean).map((code) => shaped(/^[A-Za-z]{3}$/, code, '--to', 'currency codes like KRW,USD').toUpperCase()),
    json: values.json === true || values.jsonl === true,
    online: values.online === true,
  };
}

/** What may be given with an article's text, on the command line and in each line of JSONL. */
export interface Circumstances {
  /** BCP 47 tag. */
  readonly lang: string | null;
  /** ISO 3166-1 alpha-2 code. */
  readonly region: string | null;
  readonly url: string | null;
  /** ISO 8601 day. */
  readonly date: string | null;
}

/**
 * Reads and checks them; an absent or empty field says nothing.
 * @param placeOf gives the name of a field in the caller's terms
 * @throws UsageError that names the first field that cannot be used
 */
export function readCircumstances(written: { readonly [Field in keyof Circumstances]?: string | undefined }, placeOf: (field: string) => string): Circumstances {
  const read = (field: keyof Circumstances, check: (text: string, where: string) => string) => {
    const text = (written[field] ?? '').trim();
    return text === '' ? null : check(text, placeOf(field));
  };
  return { lang: read('lang', languageTag), region: read('region', countryCode), url: read('url', address), date: read('date', calendarDay) };
}

function parse(words: readonly string[]) {
  try {
    return parseArgs({
      args: [...words],
      allowPositionals: true,
      options: {
        html: { type: 'boolean' }, text: { type: 'boolean' }, jsonl: { type: 'boolean' }, json: { type: 'boolean' }, online: { type: 'boolean' },
        lang: { type: 'string' }, region: { type: 'string' }, url: { type: 'string' }, date: { type: 'string' }, to: { type: 'string' },
      },
    });
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}

/** The tag in its canonical spelling ("en_us" → "en-US"). */
function languageTag(written: string, where: string): string {
  try {
    return Intl.getCanonicalLocales(written.replaceAll('_', '-'))[0] ?? written;
  } catch {
    throw new UsageError(`${where}: “${written}” is not a language tag like en or zh-Hant`);
  }
}

function countryCode(written: string, where: string): string {
  return shaped(/^[A-Za-z]{2}$/, written, where, 'a country code like AU').toUpperCase();
}

function address(written: string, where: string): string {
  if (!URL.canParse(written)) throw new UsageError(`${where}: “${written}” is no address`);
  return written;
}

function calendarDay(written: string, where: string): string {
  const day = shaped(/^\d{4}-\d\d-\d\d$/, written, where, 'a day like 2025-02-24');
  const time = Date.parse(`${day}T00:00:00Z`);
  if (Number.isNaN(time) || !new Date(time).toISOString().startsWith(day)) throw new UsageError(`${where}: “${written}” is no day of the calendar`);
  return day;
}

function shaped(pattern: RegExp, written: string, where: string, wanted: string): string {
  if (!pattern.test(written)) throw new UsageError(`${where}: “${written}” is not ${wanted}`);
  return written;
}
