import { describe, expect, test } from 'vitest';
import { asJson as asCommandLineJson } from '../../../src/cli/as-json';
import embedded from '../../../src/data/rates/rates.json';
import { bothDays } from '../../../src/engine/conversion/both-days';
import { embeddedTable } from '../../../src/engine/conversion/embedded-table';
import { findMentions } from '../../../src/engine/find-mentions';
import type { FigureCard, Restatement } from '../../../src/protocol/cards';
import { entityInArticle, figureInArticle } from '../../../src/protocol/in-article';
import { describeEntity } from '../../../src/sources/knowledge/describe-entity';
import { checkRestatement, quoteFigure } from '../../../src/sources/rates/quote-figure';
import { asCsv } from '../../../src/ui/export/as-csv';
import { asJson } from '../../../src/ui/export/as-json';
import { asMarkdown } from '../../../src/ui/export/as-markdown';
import { figureColumns, figureLines } from '../../../src/ui/export/figure-lines';
import { nameColumns, nameLines } from '../../../src/ui/export/name-lines';
import type { FoundPage } from '../../../src/ui/found/gather';
import { builtInPack } from '../../support/built-in-pack';

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

  test('JSON says all that the command line says of the same text', () => {
    const { report: { mentions }, figures, entities } = found;
    const [verdict] = figures.flatMap(({ restatements }) => restatements.map((each) => each.verdict));
    const article = { id: null, form: 'text', text, articleDate: '2025-02-24', mentions, conversions: figures.map(({ conversions }) => conversions.flatMap(bothDays)), verdicts: [verdict ?? null], cards: entities } as const;
    const said = JSON.parse(JSON.stringify(asCommandLineJson(article))) as { links: readonly object[]; entities: readonly object[] };
    expect(said).toMatchObject({ links: [{ from: 0, to: 1, verdict: 'agrees' }], entities: [{ name: 'Alibaba', record: 'Alibaba Group', qid: 'Q1359568', description: expect.any(String) as string, note: null }] });
    expect(JSON.parse(asJson(found))).toMatchObject(said);
  });

  test('CSV of names has a line for each, with where it stands first', () => {
    const [head, ...lines] = asCsv(nameColumns, nameLines(found)).trimEnd().split('\r\n');
    expect(head).toBe('name,type,description,record,qid,candidates,mentions,sentence,start,end,link');
    expect(lines).toHaveLength(1);
    expect(lines[0]).toMatch(/^Alibaba,Organization,"[^"]+",Alibaba Group,Q1359568,,1,"The plan costs [^"]+",65,72,"https:\/\/news\.example\/[^,]*said%20\*-,Alibaba,-/);
  });

  test('CSV has a line for each figure, currency and day, and quotes what has commas and quotes in it', () => {
    const [head, ...lines] = asCsv(figureColumns, figureLines(found)).trimEnd().split('\r\n');
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

  test.each([['CSV', (page: FoundPage) => asCsv(figureColumns, figureLines(page))], ['JSON', asJson], ['Markdown', (page: FoundPage) => asMarkdown(page, { text: (key) => key, locale: 'ar' })]])('%s has no marks of direction, which Intl sets beside Arabic amounts', (_name, write) => {
    const arabic = pageOf(text, 'https://news.example/', 'ar');
    expect(arabic.figures[0]?.conversions[0]?.latest.shown).toMatch(marks);
    expect(write(arabic)).toContain('ترليون');
    expect(write(arabic)).not.toMatch(marks);
  });
});

/** A page with this text, its figures converted at the rates inside the package, its names as they are built in. */
function pageOf(words: string, url: string, locale = 'en'): FoundPage {
  const mentions = findMentions(words, undefined, { names: builtInPack });
  const context = { rates: embeddedTable(embedded), homeCurrencies: ['KRW', 'USD', 'EUR'], articleDate: '2025-02-24', locale, drawn: false };
  const figures = mentions.figures.map((figure, index): FigureCard => {
    const restates = figureInArticle(mentions, index)?.restates ?? null;
    const restatements: readonly Restatement[] = restates === null ? [] : [{ text: restates.text, role: 'restates', verdict: checkRestatement(restates, figure, context) }];
    return { figure, articleDate: '2025-02-24', conversions: quoteFigure(figure, context).slice(0, 2), restatements, unanswered: false, mayHoldOnSite: false };
  });
  const entities = mentions.entities.map((entity) => describeEntity(entityInArticle(words, entity, mentions.entities), '2025-02-24', '2026-11-29', builtInPack));
  const report = { state: 'annotated', version: 1, host: 'news.example', url, title: 'A | B', articleDate: '2025-02-24', lang: 'en', inPrivate: false, text: words, mentions } as const;
  return { tab: 1, report, figures, converted: true, entities };
}
