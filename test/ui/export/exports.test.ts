import { describe, expect, test } from 'vitest';
import embedded from '../../../src/data/rates/rates.json';
import { embeddedTable } from '../../../src/engine/conversion/embedded-table';
import { findMentions } from '../../../src/engine/find-mentions';
import type { FigureCard } from '../../../src/protocol/cards';
import { quoteFigure } from '../../../src/sources/rates/quote-figure';
import { asCsv } from '../../../src/ui/export/as-csv';
import { asJson } from '../../../src/ui/export/as-json';
import { asMarkdown } from '../../../src/ui/export/as-markdown';
import { figureLines } from '../../../src/ui/export/figure-lines';
import type { FoundPage } from '../../../src/ui/found/gather';

const text = 'A | B\nThe plan costs 380 billion yuan (about $52 billion), said *Alibaba*. “It’s more than $5 million”, he said.';
const found = pageOf(text, 'https://news.example/story?id=1#top');

const marks = /[\u061c\u200e\u200f\u2066-\u2069]/;

describe('what is exported', () => {
  test('JSON has for each figure its words at their offsets, its sentence, rate, day, source, and a link to its place', () => {
    const { version, url, figures } = JSON.parse(asJson(found)) as { version: number; url: string; figures: Record<string, unknown>[] };
    expect([version, url, figures.length]).toEqual([1, 'https://news.example/story?id=1#top', 3]);
    for (const { start, end, text: written } of figures) expect(text.slice(Number(start), Number(end))).toBe(written);
    expect(figures[0]).toMatchObject({
      text: '380 billion yuan', currency: 'CNY', low: '380000000000', sentenceText: 'The plan costs 380 billion yuan (about $52 billion), said *Alibaba*.',
      link: 'https://news.example/story?id=1#top:~:text=The%20plan%20costs-,380%20billion%20yuan,-(about%20%2452%20billion',
    });
    expect(figures[0]?.['conversions']).toContainEqual(expect.objectContaining({ currency: 'KRW', on: 'article', source: 'embedded', rateDate: expect.stringMatching(/^2025-0[23]-\d\d$/) as string }));
  });

  test('CSV has a line for each figure, currency and day, and quotes what has commas and quotes in it', () => {
    const [head, ...lines] = asCsv(figureLines(found)).trimEnd().split('\r\n');
    expect(head).toMatch(/^text,currency,low,.*,rate,rateDate,rateSource,rateOf,sentence,start,end,link$/);
    expect(lines.filter((line) => line.startsWith('380 billion yuan,CNY,380000000000,')).map((line) => line.match(/,(article|latest),/)?.[1])).toEqual(['article', 'latest', 'article', 'latest']);
    expect(lines[0]).toContain(',"The plan costs 380 billion yuan (about $52 billion), said *Alibaba*.",');
  });

  test('Markdown has nothing of the page’s words as markup, and each figure as a link to its place', () => {
    const markdown = asMarkdown(found, { text: (key) => key, locale: 'en' });
    expect(markdown).toMatch(/^# \[A \\\| B\]\(https:\/\/news\.example\/story\?id=1#top\)\n\n2025-02-24\n\n\| columnFigure \| columnConverted /);
    const row = markdown.split('\n').find((line) => line.startsWith('| [380 billion yuan]('));
    expect(row).toContain('The plan costs 380 billion yuan (about $52 billion), said \\*Alibaba\\*.');
    expect(row, 'no bracket in an address').toMatch(/^\| \[380 billion yuan\]\([^()\s]+\) \|/);
    expect(row).toMatch(/1 CNY = [\d.]+ KRW, 2025-0[23]-\d\d, embedded/);
  });

  test.each([['CSV', (page: FoundPage) => asCsv(figureLines(page))], ['JSON', asJson], ['Markdown', (page: FoundPage) => asMarkdown(page, { text: (key) => key, locale: 'ar' })]])('%s has no marks of direction, which Intl sets beside Arabic amounts', (_name, write) => {
    const arabic = pageOf(text, 'https://news.example/', 'ar');
    expect(arabic.figures[0]?.conversions[0]?.latest.shown).toMatch(marks);
    expect(write(arabic)).toContain('ترليون');
    expect(write(arabic)).not.toMatch(marks);
  });
});

/** A page with this text, its figures converted at the rates inside the package. */
function pageOf(words: string, url: string, locale = 'en'): FoundPage {
  const mentions = findMentions(words);
  const context = { rates: embeddedTable(embedded), homeCurrencies: ['KRW', 'USD', 'EUR'], articleDate: '2025-02-24', locale, drawn: false };
  const figures = mentions.figures.map((figure): FigureCard => ({ figure, articleDate: '2025-02-24', conversions: quoteFigure(figure, context).slice(0, 2), restatements: [], unanswered: false }));
  const report = { state: 'annotated', version: 1, host: 'news.example', url, title: 'A | B', articleDate: '2025-02-24', lang: 'en', inPrivate: false, text: words, mentions } as const;
  return { tab: 1, report, figures, converted: true, entities: [] };
}
