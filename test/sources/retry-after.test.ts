import { describe, expect, test } from 'vitest';
import { retryAfter } from '../../src/sources/retry-after';

const now = Date.parse('2026-11-25T10:00:00Z');

describe('Retry-After', () => {
  test.each([
    ['30', 30_000],
    ['Wed, 25 Nov 2026 10:00:20 GMT', 20_000],
    ['Wed, 25 Nov 2026 09:00:00 GMT', 0],
    ['soon', null],
    ['', null],
    [null, null],
  ])('%j', (header, milliseconds) => {
    expect(retryAfter(header, now)).toBe(milliseconds);
  });
});
