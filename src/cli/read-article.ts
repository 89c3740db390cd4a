import type { Article, ArticleId } from './annotate';
import { readCircumstances, UsageError, type Circumstances } from './arguments';

/**
 * Reads one line of a JSONL input.
 * @param defaults what the command line says, for lines that do not
 * @throws UsageError that names the field if the line is not such an object
 */
export function readArticle(line: string, defaults: Circumstances): Article {
  const fields = parsed(line);
  const text = optionalText(fields, 'text');
  const html = optionalText(fields, 'html');
  if (text === undefined && html === undefined) throw new UsageError('neither “text” nor “html”');
  const { lang, region, url, date } = readCircumstances(
    // A date with a time is fine; only the day is used.
    { lang: optionalText(fields, 'lang'), region: optionalText(fields, 'region'), url: optionalText(fields, 'url'), date: optionalText(fields, 'date')?.slice(0, 10) },
    (field) => `“${field}”`,
  );
  return {
    id: identity(fields),
    text: html ?? text ?? '',
    form: html === undefined ? 'text' : 'html',
    lang: lang ?? defaults.lang,
    region: region ?? defaults.region,
    url: url ?? defaults.url,
    date: date ?? defaults.date,
  };
}

/** The id of a line, whatever else is wrong with the line; `null` when it has none. */
export function identityOf(line: string): ArticleId | null {
  try {
    return identity(parsed(line));
  } catch {
    return null;
  }
}

function parsed(line: string): Readonly<Record<string, unknown>> {
  let value: unknown;
  try {
    // The byte order mark that a file may begin with is white space here, and an error in JSON.
    value = JSON.parse(line.trim());
  } catch (error) {
    throw new UsageError(`no JSON: ${error instanceof Error ? error.message : String(error)}`);
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new UsageError('not a JSON object');
  return value as Readonly<Record<string, unknown>>;
}

function identity(fields: Readonly<Record<string, unknown>>): ArticleId | null {
  const { id } = fields as { id?: unknown };
  if (id === undefined || id === null) return null;
  if (typeof id !== 'string' && typeof id !== 'number') throw new UsageError('“id” is neither a string nor a number');
  // It would come back as another: 1765432109876543211 as 1765432109876543200.
  if (typeof id === 'number' && Math.abs(id) > Number.MAX_SAFE_INTEGER) throw new UsageError('“id” is too large a number to be kept: write it as a string');
  return id;
}

function optionalText(fields: Readonly<Record<string, unknown>>, name: string): string | undefined {
  const value = fields[name];
  if (value === undefined || value === null) return undefined;
  if (typeof value !== 'string') throw new UsageError(`“${name}” is not a string`);
  return value;
}
