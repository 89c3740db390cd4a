import { describe, expect, test } from 'vitest';
import { defaultSettings, readSettings } from '../../src/protocol/settings';

describe('readSettings', () => {
  test.each([undefined, null, 'text', 7, [], { unknown: true }])('whatever is stored (%j) gives all defaults', (stored) => {
    expect(readSettings(stored)).toEqual(defaultSettings);
  });

  test('a broken field falls back to its own default and nothing else is lost', () => {
    const stored = { homeCurrencies: ['KRW', 'won'], figures: 'yes', entities: false, day: 'latest', sites: { 'a.example': 'off' } };
    expect(readSettings(stored)).toEqual({ ...defaultSettings, entities: false, day: 'latest', sites: { 'a.example': 'off' } });
  });

  test('a broken entry about a site is lost, and no other', () => {
    const stored = { sites: { 'a.example': 'off', 'b.example': 'ask', 'c.example': 'on' }, corrections: { 'a.example': { $: 'AUD', '¥': 'yen' }, 'b.example': 'AUD' } };
    expect(readSettings(stored)).toEqual({ ...defaultSettings, sites: { 'a.example': 'off', 'c.example': 'on' }, corrections: { 'a.example': { $: 'AUD' } } });
  });

  test('good values are kept', () => {
    const chosen = { homeCurrencies: ['KRW', 'USD'], corrections: { 'smh.com.au': { $: 'AUD' } } };
    expect(readSettings(chosen)).toMatchObject(chosen);
  });
});
