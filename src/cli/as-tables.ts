import type { Conversion } from '../engine/conversion/conversion';
import type { Figure } from '../engine/mentions';
import type { AnnotatedArticle } from './annotate';

/** The answer for one article as tables to read in a terminal. */
export function asTables(article: AnnotatedArticle): string {
  return [figuresTable(article), entitiesTable(article), linksTable(article)].filter((part) => part !== '').join('\n\n');
}

function figuresTable({ mentions, conversions, articleDate }: AnnotatedArticle): string {
  if (mentions.figures.length === 0) return 'No figures of money.';
  const rows = mentions.figures.map((figure, index) => [worded(figure), ...inCurrencies(conversions[index] ?? []), why(figure)]);
  const day = articleDate === null ? 'newest rates; the article has no date' : `rates of the article’s day, ${articleDate}, where known`;
  return `Figures (${mentions.figures.length}; ${day})\n${table(rows)}${sources(conversions)}`;
}

function worded({ text, bound, per }: Figure): string {
  const bounds = { about: 'about ', 'at-least': 'at least ', 'at-most': 'at most ' };
  return `${bound === null ? '' : bounds[bound]}${text}${per === null ? '' : ` / ${per}`}`;
}

/** One cell per currency: at the rate of the article's day if that is known, otherwise the newest. */
function inCurrencies(conversions: readonly Conversion[]): string[] {
  const shown = new Map<string, string>();
  for (const { currency, shown: amount } of conversions) if (!shown.has(currency)) shown.set(currency, amount);
  return [[...shown.values()].join('  ')];
}

function why({ assumed, currency }: Figure): string {
  return assumed === null ? '' : `${currency}, assumed: ${assumed.code} “${assumed.evidence}”`;
}

function sources(conversions: readonly (readonly Conversion[])[]): string {
  const days = new Set(conversions.flat().map(({ rate, on }) => `${on === 'article' ? 'article' : 'newest'}: ${rate.date}, ${rate.source}`));
  return days.size === 0 ? '' : `\n  rates ${[...days].sort().join('; ')}`;
}

function entitiesTable({ mentions, cards }: AnnotatedArticle): string {
  if (mentions.entities.length === 0) return 'No names.';
  const rows = mentions.entities.map(({ name, type, candidates, mentions: named }, index) => [
    name,
    type,
    `${named.length}×`,
    candidates.length === 0 ? (cards[index]?.known?.description ?? '') : `one of: ${candidates.join(', ')}`,
  ]);
  return `Names (${mentions.entities.length})\n${table(rows)}`;
}

function linksTable({ mentions, verdicts }: AnnotatedArticle): string {
  if (mentions.links.length === 0) return '';
  const rows = mentions.links.map(({ from, to }, index) => {
    const verdict = verdicts[index];
    const said = verdict ? `${verdict.finding} (${(verdict.difference * 100).toFixed(1)}% from ${verdict.reference.rate} of ${verdict.reference.date})` : 'no rate near enough to say';
    return [mentions.figures[from]?.text ?? '', `= ${mentions.figures[to]?.text ?? ''}`, said];
  });
  return `The author’s own conversions (${mentions.links.length})\n${table(rows)}`;
}

function table(rows: readonly (readonly string[])[]): string {
  const columns = Math.max(...rows.map((row) => row.length));
  const widths = Array.from({ length: columns }, (_, column) => Math.max(...rows.map((row) => cells(row[column] ?? ''))));
  return rows.map((row) => `  ${row.map((cell, column) => cell + ' '.repeat((widths[column] ?? 0) - cells(cell))).join('  ')}`.trimEnd()).join('\n');
}

/** How many terminal cells a text fills: Chinese, Japanese and Korean characters fill two. */
function cells(text: string): number {
  return text.length + (text.match(/[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\uff01-\uff60\uffe0-\uffe6]/g)?.length ?? 0);
}
