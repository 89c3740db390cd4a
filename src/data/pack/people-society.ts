import type { KnowledgeRecord } from '../../engine/knowledge/record';
import { held, listOfHeads, page, person } from './entry';

/** Reports that Harald V died and who succeeds him. */
const haraldsDeath = page('NPR, 28 August 2026', 'https://www.npr.org/2026/08/28/nx-s1-5947778/norways-king-harald-v-dies-king-haakon-viii', '2026-08-28');

/**
 * Activists, opposition politicians, prisoners of conscience, those of affairs that made the news, religious leaders and royals; sorted by key. Royals go by the names of the news, with no title alone
 * that another may bear: there is many a Prince Andrew and a King Harald.
 */
export const societyPeople: readonly KnowledgeRecord[] = [
  person('14th Dalai Lama', 'Tibetan Buddhist spiritual leader', { name: 'Dalai Lama', aliases: ['Tenzin Gyatso'], facts: { born: '1935-07-06' }, source: '2025-07' }),
  person('Aga Khan IV', 'Ismaili Muslim spiritual leader', { facts: { died: '2025-02-04' }, source: '2025-12' }),
  person('Alexei Navalny', 'Russian opposition politician', { aliases: ['Alexey Navalny', 'Aleksei Navalny', 'Navalny'], facts: { born: '1976-06-04', died: '2024-02-16' }, source: '2024-12' }),
  person('Alsu Kurmasheva', 'Russian-American journalist', { source: '2024-08' }),
  person('Andrew Mountbatten-Windsor', 'Brother of Charles III, formerly a prince', { source: '2026-02' }),
  person('Aung San Suu Kyi', 'Burmese politician, winner of the Nobel Peace Prize in 1991', { source: '2021-11' }),
  person('Billy Graham', 'American preacher', { facts: { died: '2018-02-21' }, source: '2018-12' }),
  person('Carl XVI Gustaf', 'Swedish monarch', { aliases: ['King Carl XVI Gustaf', 'King Carl Gustaf'], offices: [{ role: 'king', of: 'Sweden', since: null, until: null, source: listOfHeads }], source: '2023-03' }),
  person('Catherine, Princess of Wales', 'Wife of Prince William', { name: 'Kate Middleton', aliases: ['Catherine, Princess of Wales'], source: '2023-05' }),
  person('Charlie Kirk', 'American conservative activist', { facts: { died: '2025-09-10' }, source: '2025-09' }),
  person('Chelsea Manning', 'Former intelligence analyst of the US Army who gave documents to WikiLeaks', { source: '2017-01' }),
  person('Denis Mukwege', 'Congolese gynaecologist, winner of the Nobel Peace Prize in 2018', { source: '2021-11' }),
  person('Desmond Tutu', 'South African archbishop and opponent of apartheid, winner of the Nobel Peace Prize in 1984', { facts: { born: '1931-10-07', died: '2021-12-26' }, source: '2021-12' }),
  person('Diana, Princess of Wales', 'First wife of Charles III', { name: 'Princess Diana', aliases: ['Diana, Princess of Wales'], facts: { died: '1997-08-31' }, source: '2022-09' }),
  person('Edward Snowden', 'American who disclosed the surveillance programmes of the National Security Agency', { source: '2017-01' }),
  person('Elizabeth II', 'British monarch', { aliases: ['Queen Elizabeth II'], offices: [held('queen', 'United Kingdom', '1952-02-06', '2022-09-08', '2022-09')], facts: { born: '1926-04-21', died: '2022-09-08' }, source: '2022-09' }),
  person('Evan Gershkovich', 'American journalist', { source: '2024-08' }),
  person('Felipe VI', 'Spanish monarch', { aliases: ['King Felipe VI', 'King Felipe'], offices: [{ role: 'king', of: 'Spain', since: null, until: null, source: listOfHeads }], facts: { born: '1968-01-30' }, source: '2023-10' }),
  person('Frederik X', 'Danish monarch since 2024', { aliases: ['King Frederik X'], offices: [{ role: 'king', of: 'Denmark', since: null, until: null, source: listOfHeads }], source: '2024-01' }),
  person('Ghislaine Maxwell', 'British socialite, convicted of sex trafficking for Jeffrey Epstein', { source: '2026-02' }),
  person('Greta Thunberg', 'Swedish climate activist', { source: '2019-10' }),
  person('Haakon VIII', 'Norwegian monarch', { aliases: ['King Haakon VIII', 'Crown Prince Haakon'], offices: [held('king', 'Norway', '2026-08-28', null, listOfHeads)], source: listOfHeads }),
  person('Harald V', 'Norwegian monarch until his death in 2026', {
    aliases: ['King Harald V'],
    offices: [held('king', 'Norway', '1991', '2026-08-28', haraldsDeath)],
    facts: { born: '1937-02-21', died: '2026-08-28' },
    source: haraldsDeath,
  }),
  person('Ilham Tohti', 'Uyghur economist', { source: '2021-11' }),
  person('Jeffrey Epstein', 'American financier and convicted sex offender', { facts: { died: '2019-08' }, source: '2024-01' }),
  person('Julian Assange', 'Australian founder of WikiLeaks', { source: '2024-06' }),
  person('Malala Yousafzai', 'Pakistani activist for the education of girls, winner of the Nobel Peace Prize in 2014', { source: '2021-11' }),
  person('Margrethe II', 'Danish monarch until 2024', { aliases: ['Queen Margrethe II', 'Queen Margrethe'], facts: { born: '1940-04-16' }, source: '2024-01' }),
  person('Maria Ressa', 'Filipino journalist, winner of the Nobel Peace Prize in 2021', { source: '2025-01' }),
  person('Meghan, Duchess of Sussex', 'Wife of Prince Harry', { name: 'Meghan Markle', aliases: ['Meghan, Duchess of Sussex'], source: '2023-05' }),
  person('Melinda French Gates', 'American philanthropist', { aliases: ['Melinda Gates'], source: '2021-12' }),
  person('Nadia Murad', 'Yazidi human rights activist from Iraq, winner of the Nobel Peace Prize in 2018', { source: '2021-11' }),
  person('Narges Mohammadi', 'Iranian human rights activist, winner of the Nobel Peace Prize in 2023', { source: '2023-10' }),
  person('Nasrin Sotoudeh', 'Iranian human rights lawyer', { source: '2021-11' }),
  person('Oleg Sentsov', 'Ukrainian film director', { source: '2021-11' }),
  person('Prince Harry, Duke of Sussex', 'British prince, younger son of Charles III', { name: 'Prince Harry', aliases: ['Prince Harry, Duke of Sussex'], facts: { born: '1984-09-15' }, source: '2023-05' }),
  person('Prince Philip, Duke of Edinburgh', 'Husband of Elizabeth II', { name: 'Prince Philip', aliases: ['Prince Philip, Duke of Edinburgh'], facts: { born: '1921-06-10', died: '2021-04-09' }, source: '2022-09' }),
  person('Queen Camilla', 'Wife of Charles III', { source: '2023-05' }),
  person('Raif Badawi', 'Saudi blogger', { source: '2021-11' }),
  person('Shireen Abu Akleh', 'Palestinian-American journalist', { facts: { died: '2022-05-11' }, source: '2022-12' }),
  person('Virginia Giuffre', 'Accuser of Jeffrey Epstein', { facts: { died: '2025' }, source: '2025-12' }),
  person('Vladimir Kara-Murza', 'Russian-British opposition politician', { source: '2024-08' }),
  person('Willem-Alexander', 'Dutch monarch', { aliases: ['King Willem-Alexander'], offices: [{ role: 'king', of: 'Netherlands', since: null, until: null, source: listOfHeads }], facts: { born: '1967-04-27' }, source: '2023-03' }),
];
