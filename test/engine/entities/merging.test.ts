import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { findEntities } from '../../../src/engine/entities/find-entities';
import { createTagger } from '../../../src/engine/entities/tagger/tagger';
import { noHints } from '../../../src/engine/hints';
import { builtInPack } from '../../support/built-in-pack';
import * as cases from './merging-cases';

const tagger = createTagger(readFileSync(new URL('../../../src/data/tagger/en.bin', import.meta.url)));

const { notYet, ...groups } = cases;

describe.each(Object.entries(groups))('names are put together: %s', (_group, rows) => {
  test.each(rows)('%s', (text, ...expected) => {
    expect(summaries(text)).toEqual(expected);
  });
});

describe('known to be wrong', () => {
  test.fails.each(notYet)('%s', (text, ...expected) => {
    expect(summaries(text)).toEqual(expected);
  });
});

function summaries(text: string): string[] {
  return findEntities(text, { ...noHints, lang: 'en' }, { names: builtInPack, tagger }, []).map(
    ({ name, record, candidates, mentions }) => `${name}${record === null && candidates.length === 0 ? '~' : ''} = ${mentions.map((mention) => mention.text).join(', ')}`,
  );
}
