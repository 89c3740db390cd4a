import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { findEntities } from '../../../src/engine/entities/find-entities';
import { createTagger } from '../../../src/engine/entities/tagger/tagger';
import { noHints } from '../../../src/engine/hints';
import { builtInPack } from '../../support/built-in-pack';
import { bodies } from './type-cases/bodies';
import { edges } from './type-cases/edges';
import { firms } from './type-cases/firms';
import { persons } from './type-cases/persons';
import { places } from './type-cases/places';
import { teams } from './type-cases/teams';
import { works } from './type-cases/works';

const tagger = createTagger(readFileSync(new URL('../../../src/data/tagger/en.bin', import.meta.url)));

describe.each(Object.entries({ firms, teams, places, persons, bodies, edges, works }))('%s', (_, cases) => {
  test.each(cases)('%s', (text, ...found) => {
    const entities = findEntities(text, { ...noHints, lang: 'en' }, { names: builtInPack, tagger }, []);
    expect(entities.map(({ type, name }) => `${type} ${name}`)).toEqual(found);
  });
});
