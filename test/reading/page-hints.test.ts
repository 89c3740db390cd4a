import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { readPageHints } from '../../src/reading/page-hints';

describe('the day of publication', () => {
  test.each([
    ['2025-02-24', '2025-02-24'],
    ['2025-02-24T23:30:00+09:00', '2025-02-24'],
    ['2025/2/4 08:00', '2025-02-04'],
    ['20250224', '2025-02-24'],
    ['2025. 2. 24.', '2025-02-24'],
    ['2025年2月4日 08:00', '2025-02-04'],
    ['February 24, 2025', '2025-02-24'],
    ['Mon, 24 Feb 2025 23:30 -0500', '2025-02-24'],
    ['Monday, Sept. 1st, 2025 10:15', '2025-09-01'],
    ['4-Nov-2025', '2025-11-04'],
    ['2024-02-29', '2024-02-29'],
  ])('%s is %s, wherever the reader is', (stated, day) => {
    expect(dayOf(stated)).toBe(day);
  });

  test.each(['2025', '5', '02/03/2025', '2025-31-12', '2025-02-30', '2025-02-245', '30 February 2025', 'February 2025', '24 February', '24 Ju 2025', '24 ju 2025', '3 Nov 2025, changed 4 Nov 2025', '24 février 2025', '1740354600000', 'yesterday', ''])('%s says none', (stated) => {
    expect(dayOf(stated)).toBeNull();
  });

  test.each([
    ['fr', '3 novembre 2025', '2025-11-03'],
    ['fr-CA', '1er déc. 2025', '2025-12-01'],
    ['de', 'Montag, 3. März 2025', '2025-03-03'],
    ['es', '3 de noviembre de 2025', '2025-11-03'],
    ['pt-BR', '3 de novembro de 2025', '2025-11-03'],
    ['it', '3 nov 2025', '2025-11-03'],
    ['nl', '3 maart 2025', '2025-03-03'],
    ['pl', '3 listopada 2025', '2025-11-03'],
    ['ru', '3 ноября 2025 г.', '2025-11-03'],
    ['de', 'November 3, 2025', '2025-11-03'],
    ['fr', '3 jui 2025', null],
    ['fr', '3 octembre 2025', null],
  ])('on a page in %s %s is %s', (lang, stated, day) => {
    expect(dayOf(stated, lang)).toBe(day);
  });

  test('that is no string or number is passed over', () => {
    const { document } = parseHTML('<!doctype html><html><head><script type="application/ld+json">{"datePublished":{"toString":1}}</script><meta name="date" content="2025-03-02"></head></html>');
    expect(readPageHints(document, null).date).toBe('2025-03-02');
  });

  test('of two meta tags the one that says it counts', () => {
    const { document } = parseHTML('<!doctype html><html><head><meta name="date" content="yesterday"><meta name="dc.date" content="2025-03-02"></head></html>');
    expect(readPageHints(document, null).date).toBe('2025-03-02');
  });

  test('what says none is passed over for what does', () => {
    const { document } = parseHTML('<!doctype html><html><head><meta name="date" content="02/03/2025"></head><body><article><time datetime="2025-03-02"></time></article></body></html>');
    expect(readPageHints(document, null).date).toBe('2025-03-02');
  });
});

test.each([['/2025/02/24/bridge', '2025-02-24'], ['/news/2025/2/4', '2025-02-04'], ['/2025/31/12/bridge', null], ['/1848/02/24/bridge', null]])('the address %s says %s', (path, day) => {
  const { document } = parseHTML('<!doctype html><html><head></head><body></body></html>');
  expect(readPageHints(document, `https://paper.example${path}`).date).toBe(day);
});

describe('the country of the page', () => {
  test.each([
    ['en-AU', '', 'AU'],
    ['en-au', '', 'AU'],
    ['zh-Hant-TW', '', 'TW'],
    ['ca-ES-valencia', '', 'ES'],
    ['en', 'en_GB', 'GB'],
    ['en-US', 'en_CA', 'CA'],
    ['en-AU', 'en_GB', 'AU'],
    ['fr-FR', '', 'FR'],
    ['id_ID', '', 'ID'],
  ])('of lang %s and og:locale %s is %s', (lang, locale, region) => {
    expect(regionOf(lang, locale)).toBe(region);
  });

  test.each([['en', ''], ['', ''], ['en-us', 'en_US'], ['zh-Hans', ''], ['es-419', ''], ['ar', 'ar_AR'], ['ca-CA', ''], ['en-EN', ''], ['bn', 'bn_BN']])('lang %s and og:locale %s say none', (lang, locale) => {
    expect(regionOf(lang, locale)).toBeNull();
  });
});

function regionOf(lang: string, locale: string): string | null {
  const { document } = parseHTML(`<!doctype html><html lang="${lang}"><head><meta property="og:locale" content="${locale}"></head><body></body></html>`);
  return readPageHints(document, null).region;
}

/** The day that a page takes from this statement of it. */
function dayOf(stated: string, lang = ''): string | null {
  const { document } = parseHTML(`<!doctype html><html lang="${lang}"><head><meta property="article:published_time" content="${stated}"></head><body></body></html>`);
  return readPageHints(document, null).date;
}
