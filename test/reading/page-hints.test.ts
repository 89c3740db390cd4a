import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { readPageHints } from '../../src/reading/page-hints';

describe('the day of publication', () => {
  test.each([
    ['2025-02-24', '2025-02-24'],
    ['2025-02-24T23:30:00+09:00', '2025-02-24'],
    ['2025/2/4 08:00', '2025-02-04'],
    ['20250224', '2025-02-24'],
    ['2024-02-29', '2024-02-29'],
  ])('%s is %s, wherever the reader is', (stated, day) => {
    expect(dayOf(stated)).toBe(day);
  });

  test.each(['2025', '5', '02/03/2025', '2025-31-12', '2025-02-30', '2025-02-245', 'February 24, 2025', 'Mon, 24 Feb 2025 23:30 -0500', '1740354600000', 'yesterday', ''])('%s says none', (stated) => {
    expect(dayOf(stated)).toBeNull();
  });

  test('what says none is passed over for what does', () => {
    const { document } = parseHTML('<!doctype html><html><head><meta name="date" content="02/03/2025"></head><body><time datetime="2025-03-02"></time></body></html>');
    expect(readPageHints(document, null).date).toBe('2025-03-02');
  });
});

test.each([['/2025/02/24/bridge', '2025-02-24'], ['/news/2025/2/4', '2025-02-04'], ['/2025/31/12/bridge', null], ['/1848/02/24/bridge', null]])('the address %s says %s', (path, day) => {
  const { document } = parseHTML('<!doctype html><html><head></head><body></body></html>');
  expect(readPageHints(document, `https://paper.example${path}`).date).toBe(day);
});

/** The day that a page takes from this statement of it. */
function dayOf(stated: string): string | null {
  const { document } = parseHTML(`<!doctype html><html><head><meta property="article:published_time" content="${stated}"></head><body></body></html>`);
  return readPageHints(document, null).date;
}
