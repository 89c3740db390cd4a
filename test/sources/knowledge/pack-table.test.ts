import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createNameIndex } from '../../../src/sources/knowledge/name-index';
import { openPack } from '../../../src/sources/knowledge/pack';
import { normalName, readRow, writeRow, type TableRow } from '../../../src/sources/knowledge/pack-table';

const source = { name: 'A page', url: 'https://example.org/', asOf: '2026-01' };
const most: TableRow = {
  key: 'Most', name: 'Most', type: 'Place', description: 'City in Czech Republic', qid: null, within: ['Ústí nad Labem', 'Czech Republic'], people: 67905,
  names: [{ text: 'Most', lang: null, needs: 'country' }, { text: 'Brüx', lang: 'de', needs: null }, { text: 'Mostovia', lang: null, needs: 'type-abroad' }],
  rest: { source: 'gazetteer' },
};
const mayor: TableRow = {
  key: 'A. Mayor', name: 'A. Mayor', type: 'Person', description: 'Politician', qid: 'Q1', within: [], people: null,
  names: [{ text: 'A. Mayor', lang: null, needs: null }, { text: 'U.S. Mayor', lang: null, needs: null }],
  rest: { offices: [{ role: 'mayor', of: 'Most', since: '2020', until: null, source }], logo: { path: 'M0 0h24v24H0z' }, source },
};
const pack = openPack(`${[JSON.stringify({ sources: { gazetteer: source }, lines: 2, names: 5 }), writeRow(most), writeRow(mayor)].join('\n')}\n`);

describe('a line of the table', () => {
  test.each([most, mayor])('$key is read as it was written, names in their normal form', (row) => {
    expect(readRow(writeRow(row))).toEqual({ ...row, names: row.names.map((name) => ({ ...name, text: normalName(name.text) })) });
  });

  test.each([{ ...most, description: 'a\tb' }, { ...most, key: 'a\nb' }, { ...most, within: ['a|b'] }])('a value that holds what parts values is refused', (row) => {
    expect(() => writeRow(row)).toThrow(row.key);
  });
});

describe('a pack', () => {
  test.each([
    ['Most', 'en', 'country'],
    ['Brüx', 'de', undefined],
    ['Mostovia', 'en', undefined],
    ['Mostovia', 'fr', 'type'],
  ])('%s on a page in %s needs %s', (name, lang, needs) => {
    expect(pack.recordsNamed(name, lang).map((named) => [named.key, named.needs])).toEqual([['Most', needs]]);
  });

  test.each([['Brüx', 'en'], ['Mos', 'en'], ['most', 'en'], ['Most|de=Brüx', 'en'], ['', 'en'], ['^Most', 'en']])('%s on a page in %s is nobody', (name, lang) => {
    expect(pack.recordsNamed(name, lang)).toEqual([]);
  });

  test('says the country of a place, the logo of its bearer, and who holds what', () => {
    expect(pack.record('Most')).toMatchObject({ aliases: ['Mostovia'], facts: [{ label: 'country', value: 'Czech Republic' }], source });
    expect(pack.record('A. Mayor')).toMatchObject({ qid: 'Q1', logo: mayor.rest.logo });
    expect(pack.officesIn('Most')).toMatchObject([{ role: 'mayor', holder: 'A. Mayor' }]);
    expect(pack.record('Nobody')).toBeUndefined();
  });
});

test('a name index finds every name where it stands, in the order in which it was added, and no other', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: 'grapheme', maxLength: 12 }).map((name) => name.replaceAll('|', ''))), fc.string(), (names, other) => {
      const text = `${names.join('|')}|`;
      const index = createNameIndex(text, names.length);
      const starts = names.map((_, at) => names.slice(0, at).join('|').length + Number(at > 0));
      names.forEach((name, at) => { index.add(starts[at] ?? 0, (starts[at] ?? 0) + name.length); });
      const isEnd = (offset: number) => text[offset] === '|';
      for (const name of [...names, other]) expect(index.find(name, isEnd)).toEqual(starts.filter((_, at) => names[at] === name));
    }),
  );
});
