import { describe, expect, test } from 'vitest';
import { cldrCodes, cldrNames } from '../../../src/engine/figures/vocabulary/cldr-names';
import { languages } from '../../../src/engine/figures/vocabulary/languages';
import { cityNames, countryNames, placeCodes } from '../../../src/engine/figures/vocabulary/place-names';
import { listed } from '../../../src/engine/figures/vocabulary/row-tables';

describe('the tables that generators wrote', () => {
  test('a line belongs to the code at its place; an empty one is a name that the language lacks', () => {
    expect(listed('SE NO DK', 'Schweden\n\nDänemark', (code) => code)).toEqual([['Schweden', 'SE'], ['Dänemark', 'DK']]);
    expect(listed('AED ALL', 'dirham(s|)', (code) => code)).toEqual([['dirhams', 'AED'], ['dirham', 'AED']]);
    expect(listed('SE NO', undefined, (code) => code)).toEqual([]);
  });

  test.each([
    ['en', 'Poland', 'PL'],
    ['de', 'Österreich', 'AT'],
    ['zh', '烏拉圭', 'UY'],
    ['da', 'Grønland', 'GL'],
  ] as const)('in %s %s is %s', (language, name, country) => {
    expect(listed(placeCodes, countryNames[language], (code) => code)).toContainEqual([name, country]);
  });

  test('cities and full names stand at their codes', () => {
    expect(listed(placeCodes, cityNames, (code) => code)).toContainEqual(['Papeete', 'PF']);
    expect(listed(cldrCodes, cldrNames.es, (code) => code)).toContainEqual(['dólares bahameños', 'BSD']);
  });

  test('no table has more lines than there are codes, and every language has its own', () => {
    const lines = (table: string) => table.split('\n').length;
    for (const table of [...Object.values(countryNames), cityNames]) expect(lines(table)).toBeLessThanOrEqual(placeCodes.split(' ').length);
    for (const table of Object.values(cldrNames)) expect(lines(table)).toBeLessThanOrEqual(cldrCodes.split(' ').length);
    expect([Object.keys(countryNames), Object.keys(cldrNames)]).toEqual([Object.keys(languages), Object.keys(languages)]);
  });
});
