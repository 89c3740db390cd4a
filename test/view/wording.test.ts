import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { quoteFigure } from '../../src/sources/rates/quote-figure';
import embedded from '../../src/data/rates/rates.json';
import { embeddedTable } from '../../src/engine/conversion/embedded-table';
import { findMentions } from '../../src/engine/find-mentions';
import { keepSigns, withoutMarks, wordingIn, wordRate, wordUnit } from '../../src/view/wording';

/** The texts of a language, filled in as browsers do it. */
function textsOf(language: string) {
  const messages = JSON.parse(readFileSync(`src/_locales/${language}/messages.json`, 'utf8')) as Record<string, { message: string }>;
  return (key: string, ...substitutions: string[]) => (messages[key]?.message ?? key).replace(/\$(\d)/g, (_, place) => substitutions[Number(place) - 1] ?? '');
}

const english = wordingIn('en', textsOf('en'));
const arabic = wordingIn('ar', textsOf('ar'));

describe('words of two directions in one line', () => {
  test('what is filled into an Arabic text is isolated, each part by itself', () => {
    expect(arabic.text('agrees', '74.9 trillion won', '-1.5%')).toBe('✓ «\u206874.9 trillion won\u2069» مطابق (\u2068-1.5%\u2069)');
  });

  test('so is Arabic in an English text; where all runs one way no mark is set', () => {
    expect(english.text('agrees', '5 مليارات دولار', '+1%')).toContain('\u20685 مليارات دولار\u2069');
    expect(english.text('agrees', '74.9 trillion won', '-1.5%')).not.toMatch(/[\u200e\u200f\u2066-\u2069]/);
  });

  test.each([
    ['52.1 مليار US$', '52.1 مليار \u2066US$\u2069'],
    ['\u200f5 CN¥', '\u200f5 \u2066CN¥\u2069'],
    ['76 ترليون ₩', '76 ترليون ₩'],
    ['US$521억', 'US$521억'],
  ])('the sign of “%s” is kept in one piece', (shown, kept) => {
    expect(keepSigns(shown)).toBe(kept);
    expect(withoutMarks(kept)).toBe(withoutMarks(shown));
  });

  test('also beside a rate', () => {
    expect(wordRate('1.1', 'USD', arabic)).toContain('\u2066US$\u2069');
    expect(wordRate('1.1', 'USD', english)).toBe('$1.1');
  });

  test('no mark is left in what is copied or exported, those of Intl included', () => {
    const [figure] = findMentions('It fell by 380 billion yuan.').figures;
    if (figure === undefined) throw new Error('nothing was found');
    const context = { rates: embeddedTable(embedded), homeCurrencies: ['USD'], articleDate: '2025-02-24', locale: 'ar', drawn: false };
    const shown = quoteFigure(figure, context).map(({ latest }) => latest.shown).join();
    expect(shown, 'Intl sets marks').toMatch(/[\u200e\u200f]/);
    expect(withoutMarks(keepSigns(shown))).toMatch(/^[\d.]+\sمليار\sUS\$$/);
  });
});

describe('what an amount is for', () => {
  test.each([
    ['hour', 'ko', '시간'],
    ['Stunde', 'en', 'hour'],
    ['litre', 'en-GB', 'litre'],
    ['mes', 'de', 'Monat'],
    ['barrel', 'ko', 'barrel'],
    ['MWh', 'fr', 'MWh'],
  ])('%s is in %s %s', (written, locale, shown) => {
    expect(wordUnit(written, wordingIn(locale, textsOf('en')))).toBe(shown);
  });
});
