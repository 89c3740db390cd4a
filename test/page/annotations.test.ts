import { parseHTML } from 'linkedom';
import { beforeEach, expect, test, vi } from 'vitest';
import type { Mentions } from '../../src/engine/mentions';
import type { Highlights } from '../../src/page/highlights';
import { markupLayout } from '../../src/reading/layout';
import { readBlocks } from '../../src/reading/read-blocks';
import { standIn } from '../support/stand-in';

vi.mock('../../src/platform/own-browser', () => ({ ownBrowser: { extension: {} } }));
const annotate = vi.fn<() => Promise<Mentions | undefined>>();
vi.mock('../../src/page/annotate', () => ({ annotate }));

const { createAnnotations } = await import('../../src/page/annotations');

const { document } = parseHTML('<!doctype html><html lang="en"><head><title>Mine</title></head><body><p>It cost $5 million.</p></body></html>');
Object.assign(document, { location: { href: 'https://paper.example/mine' } });
const blocks = [...readBlocks(document.body, markupLayout)];
const onwards = () => true;

/** A promise that is kept when the test says so. */
function promised<Value>() {
  let resolve: (value: Value) => void = () => undefined;
  const promise = new Promise<Value>((kept) => {
    resolve = kept;
  });
  return { promise, resolve: (value: Value) => { resolve(value); } };
}

/** Mentions that can be told apart. */
const naming = (name: string): Mentions => ({ figures: [], links: [], entities: [{ name, type: 'Place', record: null, qid: null, candidates: [], reason: { code: 'unknown', evidence: '' }, mentions: [] }] });
const put = vi.fn();
const prepare = vi.fn<Highlights['prepare']>();
const begin = () => createAnnotations(document, standIn<Highlights>({ prepare, clear: vi.fn() }), vi.fn());

beforeEach(() => {
  annotate.mockReset();
  put.mockReset();
  prepare.mockReset().mockResolvedValue(put);
});

test('what was found is not asked again', async () => {
  annotate.mockResolvedValue(naming('A'));
  const annotations = begin();
  await annotations.find(blocks, onwards);
  await annotations.find(blocks, onwards);
  expect(annotate).toHaveBeenCalledTimes(1);
  expect(annotations.report()).toMatchObject({ state: 'annotated', version: 1, title: 'Mine', mentions: naming('A') });
});

test('what was found is asked again where the page says something else of itself', async () => {
  annotate.mockResolvedValue(naming('A'));
  const annotations = begin();
  await annotations.find(blocks, onwards);
  const meta = document.createElement('meta');
  meta.setAttribute('property', 'article:published_time');
  meta.setAttribute('content', '2025-02-24');
  document.head.append(meta);
  await annotations.find(blocks, onwards);
  meta.remove();
  expect(annotate).toHaveBeenCalledTimes(2);
  expect(annotations.report()).toMatchObject({ state: 'annotated', version: 2, articleDate: '2025-02-24' });
});

test('an answer to what was asked before all was forgotten counts for nothing', async () => {
  const first = promised<Mentions>();
  annotate.mockReturnValueOnce(first.promise).mockResolvedValueOnce(naming('after'));
  const annotations = begin();
  let isCurrent = true;
  const before = annotations.find(blocks, () => isCurrent);
  isCurrent = false;
  annotations.forget();
  first.resolve(naming('before'));
  await before;
  await annotations.find(blocks, onwards);
  expect(annotations.report().mentions).toEqual(naming('after'));
});

test('an answer that comes when the page is read anew is kept for that', async () => {
  annotate.mockResolvedValueOnce(naming('A'));
  const annotations = begin();
  await annotations.find(blocks, () => false);
  expect(annotations.report().state).toBe('reading');
  await annotations.find(blocks, onwards);
  expect(annotate).toHaveBeenCalledTimes(1);
  expect(annotations.report()).toMatchObject({ state: 'annotated', mentions: naming('A') });
});

test('reported is what is painted, and only from then on', async () => {
  annotate.mockResolvedValueOnce(naming('A')).mockResolvedValueOnce(naming('B'));
  const annotations = begin();
  await annotations.find(blocks, onwards);
  const painting = promised<() => void>();
  prepare.mockReturnValueOnce(painting.promise);
  annotations.forget();
  const finding = annotations.find(blocks, onwards);
  await vi.waitFor(() => { expect(prepare).toHaveBeenCalledTimes(2); });
  expect(annotations.report()).toMatchObject({ version: 1, mentions: naming('A') });
  painting.resolve(put);
  await finding;
  expect(put).toHaveBeenCalledTimes(2);
  expect(annotations.report()).toMatchObject({ version: 2, mentions: naming('B') });
});

test('a page whose new paint was not put in place is painted by the next reading', async () => {
  annotate.mockResolvedValue(naming('A'));
  const annotations = begin();
  await annotations.find(blocks, onwards);
  prepare.mockResolvedValueOnce(undefined);
  annotations.forget();
  await annotations.find(blocks, onwards);
  await annotations.find(blocks, onwards);
  expect(put).toHaveBeenCalledTimes(2);
});

test('a refusal is reported, and asked again when the page is read again', async () => {
  annotate.mockResolvedValueOnce(undefined).mockResolvedValueOnce(naming('A'));
  const annotations = begin();
  await annotations.find(blocks, onwards);
  expect(annotations.report().state).toBe('failed');
  await annotations.find(blocks, onwards);
  expect(annotations.report().state).toBe('annotated');
});
