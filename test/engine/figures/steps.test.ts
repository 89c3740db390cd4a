import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { findFigures, type Steps } from '../../../src/engine/figures/find-figures';
import type { Reader } from '../../../src/engine/figures/readers/reader';
import { readers } from '../../../src/engine/figures/readers/readers';
import { bound } from '../../../src/engine/figures/refiners/bound';
import { cordobas } from '../../../src/engine/figures/refiners/cordobas';
import { joinGroups } from '../../../src/engine/figures/refiners/join-groups';
import { joinParts } from '../../../src/engine/figures/refiners/join-parts';
import { joinRanges } from '../../../src/engine/figures/refiners/join-ranges';
import { lookAlikes } from '../../../src/engine/figures/refiners/look-alikes/look-alikes';
import { markNegative } from '../../../src/engine/figures/refiners/mark-negative';
import { northernWon } from '../../../src/engine/figures/refiners/northern-won';
import { per } from '../../../src/engine/figures/refiners/per';
import type { Refiner } from '../../../src/engine/figures/refiners/refiner';
import { refiners } from '../../../src/engine/figures/refiners/refiners';
import { shareScale } from '../../../src/engine/figures/refiners/share-scale';
import { thousandths } from '../../../src/engine/figures/refiners/thousandths';
import { whichCurrency } from '../../../src/engine/figures/refiners/which-currency/which-currency';
import { noHints } from '../../../src/engine/hints';

const figuresFolder = new URL('../../../src/engine/figures/', import.meta.url);

/**
 * The examples above readers and the refiners that drop look-alikes are kept true: 'Takes "5,50 €", "3 Mio. kr."; refuses "2020 $5"', with
 * a language in brackets before those that are not English: '(fr) "3€50"'.
 */
interface Step<Does> {
  readonly name: string;
  readonly does: Does;
  readonly yes: readonly Example[];
  readonly no: readonly Example[];
}

type Example = readonly [lang: string, text: string];

async function stepsIn<Does>(folder: string, words: readonly [yes: string, no: string], known: readonly Does[]): Promise<readonly Step<Does>[]> {
  const files = readdirSync(new URL(folder, figuresFolder)).map((file) => new URL(`${folder}/${file}`, figuresFolder));
  const exported = await Promise.all(files.map(async (file) => [file, Object.entries((await import(file.href)) as Record<string, unknown>)] as const));
  return exported.flatMap(([file, entries]) => entries.filter(([, does]) => known.includes(does as Does)).map(([name, does]) => ({ name, does: does as Does, ...examplesAbove(name, readFileSync(file, 'utf8'), words) })));
}

function examplesAbove(name: string, source: string, [yes, no]: readonly [yes: string, no: string]): Pick<Step<unknown>, 'yes' | 'no'> {
  const comment = /\/\*\*((?:(?!\/\*\*)[^])*?)\*\/\s*$/.exec(source.split(`export const ${name}`)[0] ?? '')?.[1]?.replaceAll(/\s+\*?\s*/g, ' ') ?? '';
  const [, taken = '', refused = ''] = new RegExp(`\\b${yes} (.*?); ${no} (.*)`, 'i').exec(comment) ?? [];
  return { yes: quoted(taken), no: quoted(refused) };
}

function quoted(list: string): readonly Example[] {
  return Array.from(list.matchAll(/(?:\((\w\w)\) )?"([^"]+)"/g), ([, lang = 'en', text = '']) => [lang, text] as const);
}

function found(lang: string, text: string, steps: Steps): readonly string[] {
  return findFigures(text, { ...noHints, lang }, steps).map((figure) => figure.text);
}

const readerSteps = await stepsIn<Reader>('readers', ['takes', 'refuses'], readers);
const dropSteps = await stepsIn<Refiner>('refiners/look-alikes', ['drops', 'leaves'], lookAlikes);

describe('a reader, asked alone, takes the examples above it, and not what it is said to refuse', () => {
  test('two taken and one refused above every one', () => {
    expect(readerSteps.filter(({ yes, no }) => yes.length < 2 || no.length < 1).map(({ name }) => name)).toEqual([]);
    expect(readerSteps).toHaveLength(readers.length);
  });

  test.each(readerSteps.flatMap(({ name, does, yes }) => yes.map(([lang, text]) => ({ name, does, lang, text }))))('$name takes $text', ({ does, lang, text }) => {
    expect(found(lang, text, { readers: [does], refiners: [] })).toEqual([text]);
  });

  test.each(readerSteps.flatMap(({ name, does, no }) => no.map(([lang, text]) => ({ name, does, lang, text }))))('$name refuses $text', ({ does, lang, text }) => {
    expect(found(lang, text, { readers: [does], refiners: [] })).toEqual([]);
  });
});

describe('a refiner that drops look-alikes drops, alone, the examples above it, and leaves what it is said to leave', () => {
  test('one dropped and one left above every one', () => {
    expect(dropSteps.filter(({ yes, no }) => yes.length < 1 || no.length < 1).map(({ name }) => name)).toEqual([]);
    expect(dropSteps).toHaveLength(lookAlikes.length);
  });

  test.each(dropSteps.flatMap(({ name, does, yes }) => yes.map(([lang, text]) => ({ name, does, lang, text }))))('$name drops $text', ({ does, lang, text }) => {
    expect(found(lang, text, { readers, refiners: [] })).not.toEqual([]);
    expect(found(lang, text, { readers, refiners: [does] })).toEqual([]);
  });

  test.each(dropSteps.flatMap(({ name, does, no }) => no.map(([lang, text]) => ({ name, does, lang, text }))))('$name leaves $text', ({ does, lang, text }) => {
    const before = found(lang, text, { readers, refiners: [] });
    expect(before).not.toEqual([]);
    expect(found(lang, text, { readers, refiners: [does] })).toEqual(before);
  });
});

/** What each of the other refiners makes of figures, alone: words, value, currency, bound, unit. Where both are the same, it leaves them. */
const corrections: readonly (readonly [refiner: Refiner, lang: string, text: string, before: string, after: string])[] = [
  [joinGroups, 'en', 'It cost $150, 000.', '$150 150 USD', '$150, 000 150000 USD'],
  [joinGroups, 'en', 'It cost $5, 200 people say.', '$5 5 USD', '$5 5 USD'],
  [joinParts, 'en', 'They found 5 dollars and 30 cents.', '5 dollars 5 USD, 30 cents 0.3 USD', '5 dollars and 30 cents 5.3 USD'],
  [joinParts, 'en', 'They found 5 dollars, 30 cents more.', '5 dollars 5 USD, 30 cents 0.3 USD', '5 dollars 5 USD, 30 cents 0.3 USD'],
  [markNegative, 'en', 'It made -$5m.', '$5m 5000000 USD', '-$5m -5000000 USD'],
  [markNegative, 'en', 'It made ($5m).', '$5m 5000000 USD', '$5m 5000000 USD'],
  [shareScale, 'en', 'Gifts of $5, $10 and $20 million.', '$5 5 USD, $10 10 USD, $20 million 20000000 USD', '$5 5000000 USD, $10 10000000 USD, $20 million 20000000 USD'],
  [shareScale, 'en', 'Gifts of $500, $10 million.', '$500 500 USD, $10 million 10000000 USD', '$500 500 USD, $10 million 10000000 USD'],
  [joinRanges, 'en', 'Houses of £200,000 to £300,000.', '£200,000 200000 GBP, £300,000 300000 GBP', '£200,000 to £300,000 200000..300000 GBP'],
  [joinRanges, 'en', 'It went from $5 million to $10 million.', '$5 million 5000000 USD, $10 million 10000000 USD', '$5 million 5000000 USD, $10 million 10000000 USD'],
  [bound, 'en', 'It cost more than £5.', '£5 5 GBP', '£5 5 GBP at-least'],
  [bound, 'en', 'It cost over the years £5.', '£5 5 GBP', '£5 5 GBP'],
  [per, 'en', 'Oil at $70 a barrel.', '$70 70 USD', '$70 70 USD barrel'],
  [per, 'en', 'Oil at $70 a great deal of the time.', '$70 70 USD', '$70 70 USD'],
  [cordobas, 'en', 'MANAGUA - Nicaragua raised it to C$90.', 'C$90 90 CAD', 'C$90 90 NIO'],
  [cordobas, 'en', 'VANCOUVER - A miner in Nicaragua paid C$90.', 'C$90 90 CAD', 'C$90 90 CAD'],
  [northernWon, 'ko', '북한 돈 6천100원에 팔렸다.', '6천100원 6100 KRW', '6천100원 6100 KPW'],
  [northernWon, 'ko', '북한에 쌀 200억원어치를 지원했다.', '200억원 20000000000 KRW', '200억원 20000000000 KRW'],
  [whichCurrency, 'en', 'Sydney homes cost $2 million.', '$2 million 2000000 USD', '$2 million 2000000 AUD'],
  [whichCurrency, 'en', 'Sydney homes cost US$2 million.', 'US$2 million 2000000 USD', 'US$2 million 2000000 USD'],
  [thousandths, 'pt', 'Deve US$ 1.234 trilhões.', 'US$ 1.234 trilhões 1234000000000000 USD', 'US$ 1.234 trilhões 1234000000000 USD'],
  [thousandths, 'pt', 'Deve US$ 1.234 bilhões.', 'US$ 1.234 bilhões 1234000000000 USD', 'US$ 1.234 bilhões 1234000000000 USD'],
];

describe('the other refiners, alone', () => {
  test('a correction and something left for every one', () => {
    const shown = (refiner: Refiner) => corrections.filter(([each]) => each === refiner).map(([, , , before, after]) => before === after);
    expect(refiners.filter((refiner) => !lookAlikes.includes(refiner)).map(shown)).toEqual(refiners.filter((refiner) => !lookAlikes.includes(refiner)).map(() => [false, true]));
  });

  test.each(corrections.map(([refiner, lang, text, before, after]) => ({ refiner, lang, text, before, after })))('$text', ({ refiner, lang, text, before, after }) => {
    const written = (used: readonly Refiner[]) =>
      findFigures(text, { ...noHints, lang }, { readers, refiners: used })
        .map((figure) => [figure.text, figure.low === figure.high ? figure.low : `${figure.low}..${figure.high}`, figure.currency, figure.bound, figure.per].filter((part) => part !== null).join(' '))
        .join(', ');
    expect(written([])).toBe(before);
    expect(written([refiner])).toBe(after);
  });
});
