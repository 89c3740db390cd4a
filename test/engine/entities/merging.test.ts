import { describe, expect, test } from 'vitest';
import { findEntities } from '../../../src/engine/entities/find-entities';
import { noHints } from '../../../src/engine/hints';
import { builtInPack } from '../../support/built-in-pack';
import * as cases from './merging-cases';

const pack = builtInPack;

describe.each(Object.entries(cases))('names are put together: %s', (_group, rows) => {
  test.each(rows.map(([text, ...entities]) => ({ text, entities })))('$text', ({ text, entities }) => {
    expect(found(text)).toEqual(entities);
  });
});

function found(text: string): string[] {
  return findEntities(text, { ...noHints, lang: 'en' }, { names: pack }, []).map(
    ({ name, record, candidates, mentions }) => `${name}${record === null && candidates.length === 0 ? '~' : ''} = ${mentions.map((mention) => mention.text).join(', ')}`,
  );
}
