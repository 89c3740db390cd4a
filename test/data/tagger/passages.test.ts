import { describe, expect, test } from 'vitest';
import { parsePassages, readPassages } from '../../../src/data/tagger/make-model/passages';
import { spanText } from '../../../src/engine/span';

describe('passages with marked names', () => {
  test('are read with every name where it stands in the text', () => {
    const [first, second] = parsePassages('# one\n{O:Sika} opens in {L:Baar}\n\nIts head, {P:Urs Ott}, speaks {M:German}.\n# two\nNobody.\n', 'f.txt');
    expect(first?.id).toBe('passages-one');
    expect(first?.raw.text).toBe('Sika opens in Baar\n\nIts head, Urs Ott, speaks German.');
    expect(first?.raw.names.map((name) => [name.label, spanText(first.raw.text, name)])).toEqual([['ORG', 'Sika'], ['LOC', 'Baar'], ['PER', 'Urs Ott'], ['MISC', 'German']]);
    expect(second?.raw).toEqual({ text: 'Nobody.', names: [] });
  });

  test.each(['a {P:Jack Ma', 'a {X:Jack Ma}', 'a {P: Jack Ma}', 'a {P:Jack Ma }', 'a {P:}', 'Jack Ma} said', '{P:Jack {L:Ma}}', 'a {P:Jack\nMa}'])('are refused by file and name where a mark is broken: %s', (written) => {
    expect(() => parsePassages(`# good\n{P:Ann}\n# bad\n${written} and {L:Bonn}`, 'f.txt')).toThrow(/^f\.txt: bad: /);
  });

  const all = readPassages('src/data/tagger/passages');

  test('have each its own name, and no name begins with an article or a blank line', () => {
    expect(all.length).toBeGreaterThan(100);
    expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
    expect(all.flatMap(({ id, raw }) => raw.names.map((name) => `${id}: ${spanText(raw.text, name)}`)).filter((name) => /: the /.test(name))).toEqual([]);
  });
});
