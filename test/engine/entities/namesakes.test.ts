import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { findEntities } from '../../../src/engine/entities/find-entities';
import { createTagger } from '../../../src/engine/entities/tagger/tagger';
import { noHints } from '../../../src/engine/hints';
import { builtInPack } from '../../support/built-in-pack';

const tagger = createTagger(readFileSync(new URL('../../../src/data/tagger/en.bin', import.meta.url)));

/** Names shared by places, teams, films and people, and which of them a paragraph means: all that must be found, with the record if there is one. */
const cases: readonly (readonly [text: string, ...found: readonly string[]])[] = [
  // Teams in a race are not the makers after whom they are named
  ['Norris won the Grand Prix from pole position. Williams had both cars in the points, Haas had none.', 'Person Norris', 'Event Grand Prix', 'Organization Williams', 'Organization Haas'],
  ['Frank Williams founded it. The Grand Prix was won from pole position. Williams was pleased.', 'Person Frank Williams', 'Event Grand Prix'],
  ['Lando Norris put McLaren on pole position for the Grand Prix.', 'Person Lando Norris = Lando Norris', 'Organization McLaren', 'Event Grand Prix'],
  ['Frank Williams founded it. The Williams boss saw pole position at the Grand Prix.', 'Person Frank Williams', 'Organization Williams', 'Event Grand Prix'],
  ['The Grand Prix went on from pole position. Marquez can seal the title at Motegi on Sunday.', 'Event Grand Prix', 'Person Marquez', 'Place Motegi'],
  ['From pole position Norris won the Grand Prix. Fans laughed at Motegi on Sunday.', 'Person Norris', 'Event Grand Prix', 'Person Motegi = Toshimitsu Motegi'],
  ['The carmaker McLaren will cut jobs.', 'Organization McLaren = McLaren Automotive'],
  ["He took pole in the Grand Prix. McLaren's IPO is near.", 'Event Grand Prix', 'Organization McLaren = McLaren Automotive'],
  ['Dr Williams and Dr Haas were seen in Leeds.', 'Person Williams', 'Person Haas', 'Place Leeds = Leeds'],

  // People with the name of a place
  ['A lad called Jordan pulled the pram away. Jordan, 19, was thanked.', 'Person Jordan'],
  ['A town called Jordan lies in New York. He flew his son to Jordan.', 'Place Jordan = Jordan', 'Place New York = New York City'],
  ['My cabin mate, Chad, from Austin, had a lamp. Chad snored.', 'Person Chad', 'Place Austin = Austin'],
  ['Their ally, Chad, sent soldiers.', 'Place Chad = Chad'],
  ['Virginia was my grandmother, and she had one foot in Virginia.', 'Person Virginia', 'Place Virginia = Virginia'],
  ['My sisters are Savannah and Augusta.', 'Person Savannah', 'Person Augusta'],
  ['She runs the shop with her husband, Israel, a baker.', 'Person Israel'],
  ['She met the minister of Israel. Israel, a country of ten million, will vote.', 'Place Israel = Israel'],
  ['Dale Chadwick and Austin Chadwick were tried. Dale and Austin had not spoken.', 'Person Dale Chadwick', 'Person Austin Chadwick'],
  ['Austin Chadwick was tried. He drove between Houston and Austin.', 'Person Austin Chadwick', 'Place Houston = Houston', 'Place Austin = Austin'],
  ['She taught in Salt, Jordan. Jordan’s king came. The footballer Joe Jordan sent a shirt.', 'Place Jordan = Jordan', 'Person Joe Jordan'],

  // Places with the name of a person
  ['The jury saw Tyrone Jackson. He met a friend in Jackson, Wyoming. Prosecutors say Jackson lied.', 'Person Tyrone Jackson', 'Place Jackson', 'Place Wyoming = Wyoming'],
  ['The crowd saw Tyrone Jackson. Jackson, Virginia Roe and Ann Lee left.', 'Person Tyrone Jackson', 'Person Virginia Roe', 'Person Ann Lee'],
  ['JACKSON, Miss. — After four years the council voted. “Jackson keeps its water,” said Mayor Horhn.', 'Place Jackson = Jackson', 'Place Miss. = Mississippi', 'Person Horhn'],
  ['She met Miss. Ann Roe in Leeds.', 'Person Ann Roe', 'Place Leeds = Leeds'],
  ['Police searched a lock-up near Burnham.', 'Place Burnham'],
  ['She was seen near Starmer, and Keir Starmer waved.', 'Person Keir Starmer = Keir Starmer'],
  ['It rained in Los Angeles. Metro, the transport agency, needs 2,700 buses. Jakarta is calm.', 'Place Los Angeles = Los Angeles', 'Organization Metro', 'Place Jakarta = Jakarta'],
  ['The train stopped in Metro, a city in Indonesia.', 'Place Metro = Metro', 'Place Indonesia = Indonesia'],

  // Clubs and their towns
  ['Leeds beat Villa 3-2 as Everton and Fulham drew 1-1. Police made four arrests in Leeds.', 'Organization Leeds', 'Organization Villa', 'Organization Everton', 'Organization Fulham', 'Place Leeds = Leeds'],
  ['Fosu, once of Charlton, scored as Everton beat Fulham 2-1 and Leeds lost. The captain of Leeds left.', 'Person Fosu', 'Organization Charlton', 'Organization Everton', 'Organization Fulham', 'Organization Leeds'],
  ['He was born in Burnley and supported Burnley all his life. London supported Ukraine.', 'Place Burnley = Burnley', 'Organization Burnley', 'Place London = London', 'Place Ukraine = Ukraine'],
  ['Reading drew 2-2 with Leeds, and Everton beat Fulham 1-0. Reading the game is hard.', 'Organization Reading', 'Organization Leeds', 'Organization Everton', 'Organization Fulham'],
  ['Melbourne face Penrith in the grand final, and Essendon rest. People in Melbourne need trams.', 'Organization Melbourne', 'Organization Penrith', 'Organization Essendon = Essendon Football Club', 'Place Melbourne = Melbourne'],
  ['Stephen Curry missed in overtime, at half-time he had ten rebounds. Houston beat Dallas 120-99. He likes Houston. It rained in Houston, and Apple beat estimates. His daughter plays tennis, and a 3-pointer won the third quarter.', 'Person Stephen Curry = Stephen Curry', 'Organization Houston', 'Organization Dallas', 'Place Houston = Houston', 'Organization Apple = Apple Inc.'],
  ['Jannik Sinner beat Jack Draper in straight sets to win the tennis final in Houston.', 'Person Jannik Sinner = Jannik Sinner', 'Person Jack Draper', 'Place Houston = Houston'],

  // Works that are named after somebody
  ['Paul Lee won best actor for Marty Supreme. Marty Supreme is on release.', 'Person Paul Lee'],
  ['The prize for best actor went to Jane Roe. Her role in Britain is over.', 'Person Jane Roe', 'Place Britain = United Kingdom'],

  // Grounds, and honours, which are nobody
  ['He won gold at Roland Garros, and she trained on Centre Court and on Court 9.', 'Place Roland Garros', 'Place Centre Court'],
  ["The match at St Andrew's, near St Andrew's Road, was called off.", "Place St Andrew's", "Place St Andrew's Road"],
  ['He was appointed OBE in 2001. The first Briton since Andy Murray.', 'Person Andy Murray = Andy Murray'],

  // Bodies that are named after two countries, bands and publishers
  ['The England and Wales Cricket Board said so. Players of England and Wales met.', 'Organization England and Wales Cricket Board', 'Place England = England', 'Place Wales = Wales'],
  ['He played for Wolf Alice and Bon Iver. It was published by Chatto & Windus.', 'Organization Wolf Alice', 'Organization Bon Iver', 'Organization Chatto & Windus'],
  ['DCI Spencer led the search, Sally Spencer said.', 'Person Sally Spencer'],
  ['Giving evidence, Det Sgt Florence Bell said that she had found a van.', 'Person Florence Bell'],
];

test.each(cases)('%s', (text, ...found) => {
  const entities = findEntities(text, { ...noHints, lang: 'en' }, { names: builtInPack, tagger }, []);
  expect(entities.map(({ type, name, record }) => `${type} ${name}${record === null ? '' : ` = ${record}`}`)).toEqual(found);
});
