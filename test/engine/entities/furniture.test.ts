import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { findEntities } from '../../../src/engine/entities/find-entities';
import { createTagger } from '../../../src/engine/entities/tagger/tagger';
import { noHints } from '../../../src/engine/hints';
import { linesOf } from '../../../src/engine/lines';
import { builtInPack } from '../../support/built-in-pack';

const tagger = createTagger(readFileSync(new URL('../../../src/data/tagger/en.bin', import.meta.url)));

/** Lines of a web page, with menus, boxes and links among its sentences, and all names that must be found. */
const cases: readonly (readonly [page: string, ...found: readonly string[]])[] = [
  // Words of offices and bodies in a menu
  ['CEO Interviews\nAnalyst Interviews\nExecutive Branch\nBest Global Brands\nConsumer Electronics\nThe shop in Tokyo, which opened in May, sells lamps and little else, a clerk said.', 'Place Tokyo'],
  ['CEO Moberg Resigns\nThe board of the bank met on Monday, and by noon CEO Moberg had left, people in the room said.', 'Person Moberg'],
  ['Ministry of Commerce\nMinistry of Commerce officials said on Monday that the tariffs would stay where they are.', 'Organization Ministry of Commerce'],

  // A surname that menus use as a word, and a heading
  ['Jobs\nMotoring\nHealth\nApple was founded by Steve Jobs, and Jobs said that he would never sell it to anybody.', 'Organization Apple', 'Person Steve Jobs'],
  ['Top News\nNews\nNational News\nThe lawsuit against News Corporation was filed in Sydney on Friday, its lawyers said.', 'Organization News Corporation', 'Place Sydney'],

  // No firm's legal form stands in the next line
  ['Personal Tax\nCompany\nJobs\nCompany'],
];

test.each(cases)('%s', (text, ...found) => {
  const entities = findEntities(text, { ...noHints, lang: 'en', blocks: linesOf(text) }, { names: builtInPack, tagger }, []);
  expect(entities.map(({ type, name }) => `${type} ${name}`)).toEqual(found);
});

test('a menu’s word is no mention of the person of that surname', () => {
  const [text] = cases[3] ?? [''];
  const jobs = findEntities(text, { ...noHints, lang: 'en', blocks: linesOf(text) }, { names: builtInPack, tagger }, []).find(({ name }) => name === 'Steve Jobs');
  expect(jobs?.mentions.map((mention) => mention.text)).toEqual(['Steve Jobs', 'Jobs']);
});
