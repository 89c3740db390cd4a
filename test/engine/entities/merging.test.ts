import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { findEntities } from '../../../src/engine/entities/find-entities';
import { createTagger } from '../../../src/engine/entities/tagger/tagger';
import { noHints } from '../../../src/engine/hints';
import { builtInPack } from '../../support/built-in-pack';
import * as cases from './merging-cases';

const tagger = createTagger(readFileSync(new URL('../../../src/data/tagger/en.bin', import.meta.url)));

/** The bar that the rules are held to. */
const leastRight = 0.98;

test('names are put together as the table says, 98 times in 100', { timeout: 60_000 }, () => {
  const rows = Object.values(cases).flat();
  const wrong = rows.flatMap(([text, ...expected]) => {
    const found = summaries(text);
    return found.join('\n') === expected.join('\n') ? [] : [{ text, expected, found }];
  });
  expect(rows.length).toBeGreaterThanOrEqual(150);
  if (wrong.length > (1 - leastRight) * rows.length) expect(wrong).toEqual([]);
});

function summaries(text: string): string[] {
  return findEntities(text, { ...noHints, lang: 'en' }, { names: builtInPack, tagger }, []).map(
    ({ name, record, candidates, mentions }) => `${name}${record === null && candidates.length === 0 ? '~' : ''} = ${mentions.map((mention) => mention.text).join(', ')}`,
  );
}
