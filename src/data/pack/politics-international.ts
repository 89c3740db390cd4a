import type { KnowledgeRecord } from '../../engine/knowledge/record';
import { held, listOfHeads, page, person } from './entry';

/** Who is vice president of the European Central Bank, and from when. */
const europeanCouncilDecision = page('European Council decision, 20 March 2026', 'https://eur-lex.europa.eu/eli/dec/2026/755/oj/eng', '2026-06');

/** Heads of international bodies and churches, commissioners of the European Union; sorted by key. */
export const internationalPolitics: readonly KnowledgeRecord[] = [
  person('Ajay Banga', 'Indian-American business executive', {
    aliases: ['Banga'],
    offices: [
      held('president', 'World Bank', '2023-06-02', null, '2026-09'),
      held('chief executive', 'Mastercard', '2010-07-01', '2020-12-31', '2025-03'),
    ],
    facts: { born: '1959-11-10' },
    source: '2023-05',
  }),
  person('António Costa', 'Portuguese politician', {
    offices: [
      held('president', 'European Council', '2024-12-01', null, '2026-09'),
      held('prime minister', 'Portugal', '2015-11-26', '2024-04-02', '2025-03'),
    ],
  }),
  person('António Guterres', 'Portuguese politician and diplomat', {
    aliases: ['Guterres', '古特雷斯', '구테흐스'],
    offices: [
      held('secretary-general', 'United Nations', '2017-01-01', '2026-12-31', '2026-09'),
      held('prime minister', 'Portugal', '1995-10-28', '2002-04-06', '2025-03'),
    ],
    facts: { born: '1949-04-30' },
    source: '2023-04',
  }),
  person('Boris Vujčić', 'Croatian economist and central banker', {
    aliases: ['Vujčić'],
    offices: [held('vice president', 'European Central Bank', '2026-06-01', null, europeanCouncilDecision)],
    facts: { born: '1964-06-02' },
    source: '2026-01',
  }),
  person('Christine Lagarde', 'French lawyer and politician', {
    aliases: ['Lagarde', '拉加德', '라가르드', 'ラガルド'],
    offices: [
      held('president', 'European Central Bank', '2019-11-01', '2027-10-31', '2026-09'),
      held('managing director', 'International Monetary Fund', '2011-07-05', '2019-09-12', '2025-03'),
    ],
    facts: { born: '1956-01-01' },
    source: '2025-01',
  }),
  person('Fatih Birol', 'Turkish economist', { aliases: ['Birol'], offices: [held('executive director', 'International Energy Agency', '2015-09-01', null, '2026-05')], source: '2024-01' }),
  person('Gianni Infantino', 'Swiss-Italian football administrator', { aliases: ['Infantino'], offices: [held('president', 'FIFA', '2016-02-26', null, '2026-08')], facts: { born: '1970-03-23' }, source: '2024-03' }),
  person('Haitham al-Ghais', 'Kuwaiti oil executive', { aliases: ['Haitham Al Ghais'], offices: [held('secretary general', 'OPEC', '2022-08-01', null, '2026-06')], source: '2022-08' }),
  person('Jens Stoltenberg', 'Norwegian politician', {
    aliases: ['Stoltenberg'],
    offices: [held('secretary general', 'NATO', '2014-10-01', '2024-10-01', '2025-03'), held('finance minister', 'Norway', '2025-02-04', null, '2026-04')],
  }),
  person('Kaja Kallas', 'Estonian politician', {
    aliases: ['Kallas'],
    offices: [
      held('high representative for foreign affairs', 'European Union', '2024-12-01', null, '2026-09'),
      held('prime minister', 'Estonia', '2021-01-26', '2024-07-23', '2025-03'),
    ],
  }),
  person('Kao Kim Hourn', 'Cambodian diplomat', { offices: [held('secretary-general', 'Association of Southeast Asian Nations', '2023-01-09', null, page('VietnamPlus, February 2026', 'https://en.vietnamplus.vn/asean-shows-strong-unity-on-strategic-priority-issues-secretary-general-post337284.vnp', '2026-02-04'))], facts: { born: '1966-05-28' }, source: '2023-01' }),
  person('Karim Ahmad Khan', 'British lawyer', {
    name: 'Karim Khan',
    aliases: ['Karim A. A. Khan'],
    offices: [held('prosecutor', 'International Criminal Court', '2021-06-16', '2026-07-24', page('AP, 24 July 2026', 'https://apnews.com/article/icc-court-prosecutor-karim-khan-united-nations-5a9490e98b74f3bf13f5eae26fb3c3d7', '2026-07-24'))],
    facts: { born: '1970-03-30' },
    source: '2024-11',
  }),
  person('Kirsty Coventry', 'Zimbabwean sports administrator and former swimmer', {
    offices: [held('president', 'International Olympic Committee', '2025-06', null, '2026-09')],
    facts: { born: '1983-09-16' },
    source: '2025-06',
  }),
  person('Kristalina Georgieva', 'Bulgarian economist', {
    aliases: ['Georgieva'],
    offices: [held('managing director', 'International Monetary Fund', '2019-10-01', null, '2026-09')],
    facts: { born: '1953-08-13' },
    source: '2024-10',
  }),
  person('Mahamoud Ali Youssouf', 'Djiboutian diplomat', { offices: [held('chairperson of the commission', 'African Union', '2025-03-13', null, '2026-07')], source: '2025-02' }),
  person('Mark Rutte', 'Dutch politician', {
    aliases: ['Rutte'],
    offices: [
      held('secretary general', 'NATO', '2024-10-01', null, '2026-09'),
      held('prime minister', 'Netherlands', '2010-10-14', '2024-07-02', '2025-03'),
    ],
    facts: { born: '1967-02-14' },
    source: '2025-03',
  }),
  person('Maroš Šefčovič', 'Slovak diplomat and politician', {
    aliases: ['Šefčovič', 'Sefcovic'],
    offices: [held('trade commissioner', 'European Union', '2024-12-01', null, '2026-09')],
    facts: { born: '1966-07-24' },
    source: '2024-11',
  }),
  person('Masato Kanda', 'Japanese former finance ministry official', { aliases: ['神田眞人'], offices: [held('president', 'Asian Development Bank', '2025-02-24', null, page('Manila Bulletin, 22 April 2026', 'https://mb.com.ph/2026/04/22/head-of-adb-seeks-second-term-in-office', '2026-04-22'))], source: '2025-02' }),
  person('Mathias Cormann', 'Australian diplomat and former politician', {
    aliases: ['Cormann'],
    offices: [held('secretary-general', 'Organisation for Economic Co-operation and Development', '2021-06-01', null, '2026-09')],
    facts: { born: '1970-09-20' },
    source: '2024-09',
  }),
  person('Ngozi Okonjo-Iweala', 'Nigerian economist', {
    aliases: ['Okonjo-Iweala'],
    offices: [held('director-general', 'World Trade Organization', '2021-03-01', null, '2026-09')],
    facts: { born: '1954-06-13' },
    source: '2023-06',
  }),
  person('Pablo Hernández de Cos', 'Spanish economist and central banker', {
    offices: [
      held('general manager', 'Bank for International Settlements', '2025-07-01', null, page('Reuters, 28 August 2026', 'https://www.reuters.com/business/finance/stablecoins-not-credible-means-payment-scale-bis-chief-says-2026-08-28/', '2026-08-28')),
      held('governor', 'Bank of Spain', '2018-06-11', '2024-06-11', '2025-03'),
    ],
    facts: { born: '1971-01-20' },
    source: '2024-12',
  }),
  person('Pope Francis', 'Argentine Catholic churchman', {
    aliases: ['Jorge Mario Bergoglio'],
    offices: [held('pope', 'Catholic Church', '2013-03-13', '2025-04-21', '2025-05')],
    facts: { born: '1936-12-17', died: '2025-04-21' },
    source: '2025-05',
  }),
  person('Pope Leo XIV', 'American-born Catholic churchman', {
    aliases: ['Robert Francis Prevost', 'Pope Leo', 'Leo XIV', 'Léon XIV', 'León XIV', 'Leone XIV', 'Leão XIV'],
    offices: [held('pope', 'Catholic Church', '2025-05-08', null, listOfHeads)],
    facts: { born: '1955-09-14' },
    source: '2025-05',
  }),
  person('Rafael Grossi', 'Argentine diplomat', {
    aliases: ['Rafael Mariano Grossi', 'Grossi'],
    offices: [held('director general', 'International Atomic Energy Agency', '2019-12-03', null, '2026-09')],
    source: '2023-09',
  }),
  person('Roberta Metsola', 'Maltese politician', { aliases: ['Metsola'], offices: [held('president', 'European Parliament', '2022-01-18', null, '2026-09')], facts: { born: '1979-01-18' }, source: '2024-06' }),
  person('Tedros Adhanom Ghebreyesus', 'Ethiopian public health official', {
    aliases: ['Tedros', 'Tedros Adhanom'],
    offices: [held('director-general', 'World Health Organization', '2017-07-01', '2027-08-15', '2026-09')],
    facts: { born: '1965-03-03' },
    source: '2025-06',
  }),
  person('Ursula von der Leyen', 'German politician', {
    aliases: ['von der Leyen', 'Von der Leyen', '冯德莱恩', '폰데어라이엔', 'フォンデアライエン'],
    offices: [
      held('president', 'European Commission', '2019-12-01', null, '2026-09'),
      held('defence minister', 'Germany', '2013-12-17', '2019-07-17', '2025-03'),
    ],
    facts: { born: '1958-10-08' },
    source: '2024-07',
  }),
  person('Valdis Dombrovskis', 'Latvian politician', {
    aliases: ['Dombrovskis'],
    offices: [held('economy commissioner', 'European Union', '2024-12-01', null, '2026-05')],
    facts: { born: '1971-08-05' },
    source: '2023-08',
  }),
];
