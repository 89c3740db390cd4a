import { describe, expect, test } from 'vitest';
import type { NameTagger } from '../../../src/engine/entities/knowledge';
import { findEntities } from '../../../src/engine/entities/find-entities';
import { noHints } from '../../../src/engine/hints';
import { builtInPack } from '../../support/built-in-pack';
import * as groups from './linking-cases';

describe.each(Object.entries(groups))('who is meant: %s', (_group, cases) => {
  test.each(cases)('$text $hints', ({ text, means, tagged = {}, hints = {} }) => {
    const entities = findEntities(text, { ...noHints, ...hints }, { names: builtInPack, tagger: taggerOf(tagged) }, []);
    const meant = Object.keys(means).map((name) => {
      const entity = entities.find(({ mentions }) => mentions.some((mention) => mention.text === name));
      return [name, entity === undefined ? null : (entity.record ?? (entity.candidates.length > 0 ? entity.candidates : null))];
    });
    expect(Object.fromEntries(meant), JSON.stringify(entities.map(({ name, reason }) => ({ name, reason })))).toEqual(means);
  });
});

/** Says of the names in a list what they are, wherever they stand. */
function taggerOf(types: NonNullable<groups.LinkingCase['tagged']>): NameTagger {
  return {
    lang: 'en',
    tag: (text) =>
      Object.entries(types)
        .flatMap(([name, type]) => [...text.matchAll(new RegExp(`(?<!\\p{L})${name}(?!\\p{L})`, 'gu'))].map(({ index }) => ({ start: index, end: index + name.length, type, confidence: 1 })))
        .sort((a, b) => a.start - b.start),
  };
}
