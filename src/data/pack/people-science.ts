import type { KnowledgeRecord } from '../../engine/knowledge/record';
import { person } from './entry';

/** Scientists, among them winners of Nobel prizes, and others whose work made them known; sorted by key. */
export const sciencePeople: readonly KnowledgeRecord[] = [
  person('Amartya Sen', 'Indian economist, winner of the Nobel prize in economics in 1998', { source: '2018-09' }),
  person('Anders Tegnell', 'Swedish epidemiologist', { source: '2020-03' }),
  person('Andrea Ghez', 'American astronomer, winner of the Nobel Prize in Physics in 2020', { source: '2020-10' }),
  person('Christian Drosten', 'German virologist', { source: '2020-03' }),
  person('Daniel Kahneman', 'Israeli-American psychologist, winner of the Nobel prize in economics', { facts: { died: '2024-03' }, source: '2024-03' }),
  person('Daron Acemoglu', 'Turkish-American economist, winner of the Nobel prize in economics in 2024', { aliases: ['Daron Acemoğlu'], source: '2024-10' }),
  person('Drew Weissman', 'American scientist, winner of the Nobel Prize in Medicine in 2023', { source: '2023-10' }),
  person('Emmanuelle Charpentier', 'French biochemist, winner of the Nobel Prize in Chemistry in 2020', { source: '2020-10' }),
  person('Jane Goodall', 'British primatologist', { facts: { born: '1934-04-03', died: '2025-10-01' }, source: '2025-10' }),
  person('Jennifer Doudna', 'American biochemist, winner of the Nobel Prize in Chemistry in 2020', { aliases: ['Jennifer A. Doudna'], source: '2020-10' }),
  person('Jim Lovell', 'American astronaut, commander of Apollo 13', { facts: { died: '2025' }, source: '2025-12' }),
  person('Joel Mokyr', 'American-Israeli economic historian, winner of the Nobel prize in economics in 2025', { source: '2025-10' }),
  person('Katalin Karikó', 'Hungarian-born biochemist, winner of the Nobel Prize in Medicine in 2023', { source: '2023-10' }),
  person('Li Wenliang', 'Chinese doctor who warned early of the coronavirus', { facts: { died: '2020-02' }, source: '2020-02' }),
  person('Michel Devoret', 'French physicist, winner of the Nobel Prize in Physics in 2025', { aliases: ['Michel H. Devoret'], source: '2025-10' }),
  person('Omar M. Yaghi', 'American chemist born in Jordan, winner of the Nobel Prize in Chemistry in 2025', { name: 'Omar Yaghi', aliases: ['Omar M. Yaghi'], facts: { born: '1965-02-09' }, source: '2025-10' }),
  person('Peter Higgs', 'British physicist', { facts: { born: '1929-05-29', died: '2024-04-08' }, source: '2024-12' }),
  person('Philippe Aghion', 'French economist, winner of the Nobel prize in economics in 2025', { source: '2025-10' }),
  person('Reinhard Genzel', 'German astrophysicist, winner of the Nobel Prize in Physics in 2020', { source: '2020-10' }),
  person('Roger Penrose', 'British physicist, winner of the Nobel Prize in Physics in 2020', { source: '2020-10' }),
  person('Shimon Sakaguchi', 'Japanese immunologist, winner of the Nobel Prize in Medicine in 2025', { source: '2025-10' }),
  person('Stephen Hawking', 'British physicist', { facts: { born: '1942-01-08', died: '2018-03-14' }, source: '2018-12' }),
  person('Susumu Kitagawa', 'Japanese chemist, winner of the Nobel Prize in Chemistry in 2025', { facts: { born: '1951-07-04' }, source: '2025-10' }),
];
