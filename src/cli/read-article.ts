import type { Article, ArticleId } from './annotate';
import { calendarDay, languageTag, UsageError } from './arguments';

/** What of an article is said by the command line where its own line does not. */
export type ArticleDefaults = Pick<Article, 'lang' | 'region' | 'url' | 'date'>;

/**
 * Reads one line of a JSONL input.
 * @throws UsageError that names the field when the line is no such object
 */
export function readArticle(line: string, defaults: ArticleDefaults): Article {
  const fields = parsed(line);
  const text = optionalText(fields, 'text');
  const html = optionalText(fields, 'html');
  if (text === null && html === null) throw new UsageError('neither “text” nor “html”');
  const date = optionalText(fields, 'date');
  return {
    id: identity(fields),
    text: html ?? text ?? '',
    form: html === null ? 'text' : 'html',
    lang: languageTag(optionalText(fields, 'lang') ?? '', '“lang”') ?? defaults.lang,
    region: optionalText(fields, 'region') ?? defaults.region,
    url: optionalText(fields, 'url') ?? defaults.url,
    date: date === null ? defaults.date : calendarDay(date.slice(0, 10), '“date”'),
  };
}

/** The id of a line that could not be read otherwise; `null` when it has none. */
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
  return typeof id === 'string' || typeof id === 'number' ? id : null;
}

function optionalText(fields: Readonly<Record<string, unknown>>, name: string): string | null {
  const value = fields[name];
  if (value === undefined || value === null) return null;
  if (typeof value !== 'string') throw new UsageError(`“${name}” is not a string`);
  return value;
}
