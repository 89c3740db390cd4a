import type { KnowledgeRecord } from '../../engine/knowledge/record';
import { held, page, person, wikidata } from './entry';

/** Politicians, ministers and central bankers of the Americas; sorted by key. */
export const politicsOfTheAmericas: readonly KnowledgeRecord[] = [
  person('Abelardo de la Espriella', 'Colombian lawyer and politician', {
    aliases: ['De la Espriella'],
    offices: [held('president', 'Colombia', '2026-08-07', null, '2026-09')],
  }),
  person('Andrés Manuel López Obrador', 'Mexican politician', {
    aliases: ['López Obrador', 'AMLO'],
    offices: [held('president', 'Mexico', '2018-12-01', '2024-09-30', '2025-03')],
    facts: { born: '1953-11-13' },
  }),
  person('Antony Blinken', 'American diplomat', { aliases: ['Blinken'], offices: [held('secretary of state', 'United States', '2021-01-26', '2025-01-20', '2025-03')] }),
  person('Barack Obama', 'American politician', {
    aliases: ['Obama', '奥巴马'],
    offices: [held('president', 'United States', '2009-01-20', '2017-01-20', '2025-03')],
    facts: { born: '1961-08-04' },
  }),
  person('Ben Bernanke', 'American economist', { offices: [held('chair', 'Federal Reserve', '2006-02-01', '2014-01-31', '2025-03')] }),
  person('Bernie Sanders', 'American politician', { offices: [held('senator', 'Vermont', '2007-01-03', null, '2026-09')], facts: { born: '1941-09-08' } }),
  person('Bill Clinton', 'American politician', { offices: [held('president', 'United States', '1993-01-20', '2001-01-20', '2025-03')], facts: { born: '1946-08-19' } }),
  person('Chuck Schumer', 'American politician', {
    aliases: ['Schumer'],
    offices: [
      held('majority leader', 'United States Senate', '2021-01-20', '2025-01-03', '2025-03'),
      held('minority leader', 'United States Senate', '2025-01-03', null, '2026-09'),
    ],
  }),
  person('Claudia Sheinbaum', 'Mexican politician and scientist', {
    aliases: ['Claudia Sheinbaum Pardo', 'Sheinbaum'],
    offices: [held('president', 'Mexico', '2024-10-01', null, '2026-10')],
    facts: { born: '1962-06-24' },
  }),
  person('Dario Durigan', 'Brazilian economist and lawyer', { offices: [held('finance minister', 'Brazil', '2026-03', null, '2026-09')] }),
  person('Delcy Rodríguez', 'Venezuelan politician', { offices: [held('acting president', 'Venezuela', '2026-01-05', null, '2026-09')] }),
  person('Donald Trump', 'American politician and businessman', {
    aliases: ['Trump', 'Donald J. Trump', 'Donald J Trump', '特朗普', '川普', '唐纳德·特朗普', '트럼프', '도널드 트럼프', 'トランプ', 'Трамп', 'Дональд Трамп'],
    qid: 'Q22686',
    offices: [
      held('president', 'United States', '2025-01-20', null, '2026-10'),
      held('president', 'United States', '2017-01-20', '2021-01-20', '2025-03'),
    ],
    facts: { born: '1946-06-14' },
  }),
  person('Elizabeth Warren', 'American politician', { offices: [held('senator', 'Massachusetts', '2013-01-03', null, '2026-05')], facts: { born: '1949-06-22' } }),
  person('Fernando Haddad', 'Brazilian politician', { offices: [held('finance minister', 'Brazil', '2023-01-01', '2026-03-19', '2026-09')] }),
  person('François-Philippe Champagne', 'Canadian politician', {
    offices: [held('finance minister', 'Canada', '2025-03-14', null, '2026-09')],
  }),
  person('Gabriel Galípolo', 'Brazilian economist and central banker', {
    aliases: ['Galípolo'],
    offices: [held('president', 'Central Bank of Brazil', '2025-01-01', null, '2026-07')],
  }),
  person('Gavin Newsom', 'American politician', {
    aliases: ['Newsom'],
    offices: [held('governor', 'California', '2019-01-07', null, wikidata('California', '2026-07-30'))],
  }),
  person('George W. Bush', 'American politician', {
    aliases: ['George W Bush'],
    offices: [held('president', 'United States', '2001-01-20', '2009-01-20', '2025-03')],
    facts: { born: '1946-07-06' },
  }),
  person('Gustavo Petro', 'Colombian politician', { offices: [held('president', 'Colombia', '2022-08-07', '2026-08-07', '2026-09')] }),
  person('Hillary Clinton', 'American politician', {
    offices: [held('secretary of state', 'United States', '2009-01-21', '2013-02-01', '2025-03')],
    facts: { born: '1947-10-26' },
  }),
  person('Howard Lutnick', 'American businessman', { aliases: ['Lutnick'], offices: [held('secretary of commerce', 'United States', '2025-02-21', null, '2026-09')] }),
  person('JD Vance', 'American politician', {
    aliases: ['J.D. Vance', 'J. D. Vance', 'James David Vance', 'Vance'],
    offices: [held('vice president', 'United States', '2025-01-20', null, '2026-09')],
    facts: { born: '1984-08-02' },
  }),
  person('Jair Bolsonaro', 'Brazilian politician', {
    aliases: ['Bolsonaro'],
    offices: [held('president', 'Brazil', '2019-01-01', '2022-12-31', '2025-03')],
    facts: { born: '1955-03-21' },
  }),
  person('Jamieson Greer', 'American trade lawyer', { offices: [held('trade representative', 'United States', '2025-02-27', null, '2026-07')] }),
  person('Janet Yellen', 'American economist', {
    aliases: ['Yellen'],
    offices: [
      held('secretary of the treasury', 'United States', '2021-01-26', '2025-01-20', '2025-03'),
      held('chair', 'Federal Reserve', '2014-02-03', '2018-02-03', '2025-03'),
    ],
    facts: { born: '1946-08-13' },
  }),
  person('Javier Milei', 'Argentine politician and economist', {
    aliases: ['Milei'],
    offices: [held('president', 'Argentina', '2023-12-10', null, '2026-10')],
    facts: { born: '1970-10-22' },
  }),
  person('Jerome Powell', 'American central banker', {
    aliases: ['Jay Powell', '鲍威尔', '파월', 'パウエル'],
    offices: [
      held('chair', 'Federal Reserve', '2018-02-05', '2026-05-15', page('Federal Reserve release, 15 May 2026', 'https://www.federalreserve.gov/newsevents/pressreleases/other20260515a.htm', '2026-05-15')),
    ],
    facts: { born: '1953-02-04' },
  }),
  person('Joe Biden', 'American politician', {
    aliases: ['Biden', 'Joseph Biden', '拜登', '바이든', 'バイデン'],
    offices: [held('president', 'United States', '2021-01-20', '2025-01-20', '2025-03')],
    facts: { born: '1942-11-20' },
  }),
  person('John Roberts', 'American judge', { offices: [held('chief justice', 'United States', '2005-09-29', null, '2026-09')] }),
  person('John Thune', 'American politician', { offices: [held('majority leader', 'United States Senate', '2025-01-03', null, '2026-08')] }),
  person('John Williams (economist)', 'American economist and central banker', {
    name: 'John C. Williams',
    offices: [held('president', 'Federal Reserve Bank of New York', '2018-06-18', null, '2026-09')],
  }),
  person('José Antonio Kast', 'Chilean politician', {
    offices: [held('president', 'Chile', '2026-03-11', null, wikidata('Chile', '2026-07-30'))],
  }),
  person('Justin Trudeau', 'Canadian politician', {
    aliases: ['Trudeau'],
    offices: [held('prime minister', 'Canada', '2015-11-04', '2025-03-14', '2025-03')],
    facts: { born: '1971-12-25' },
  }),
  person('Kamala Harris', 'American politician', {
    offices: [held('vice president', 'United States', '2021-01-20', '2025-01-20', '2025-03')],
    facts: { born: '1964-10-20' },
  }),
  person('Karoline Leavitt', 'American political aide', { offices: [held('press secretary', 'White House', '2025-01-20', '2026-08', '2026-10')] }),
  person('Kash Patel', 'American lawyer and government official', { offices: [held('director', 'Federal Bureau of Investigation', '2025-02-21', null, '2026-09')] }),
  person('Keiko Fujimori', 'Peruvian politician', { offices: [held('president', 'Peru', '2026-07-28', null, wikidata('Peru', '2026-07-30'))] }),
  person('Kevin Hassett', 'American economist', { offices: [held('director', 'National Economic Council', '2025-01-20', null, '2026-09')] }),
  person('Kevin Warsh', 'American financier and central banker', {
    aliases: ['Warsh'],
    offices: [held('chair', 'Federal Reserve', '2026-05-22', null, '2026-09')],
    facts: { born: '1970-04-13' },
  }),
  person('Kristi Noem', 'American politician', {
    aliases: ['Noem'],
    offices: [
      held('secretary of homeland security', 'United States', '2025-01-25', '2026-03-24', '2026-08'),
      held('governor', 'South Dakota', '2019-01-05', '2025-01-25', '2025-03'),
    ],
  }),
  person('Luis Caputo', 'Argentine financier and politician', {
    aliases: ['Toto Caputo'],
    offices: [held('economy minister', 'Argentina', '2023-12-10', null, '2026-09')],
  }),
  person('Luiz Inácio Lula da Silva', 'Brazilian politician', {
    aliases: ['Lula da Silva', 'Lula'],
    offices: [held('president', 'Brazil', '2023-01-01', null, '2026-10'), held('president', 'Brazil', '2003-01-01', '2011-01-01', '2025-03')],
    facts: { born: '1945-10-27' },
  }),
  person('Marco Rubio', 'American politician', {
    aliases: ['Rubio'],
    offices: [held('secretary of state', 'United States', '2025-01-21', null, '2026-09')],
    facts: { born: '1971-05-28' },
  }),
  person('Mark Carney', 'Canadian politician and economist', {
    aliases: ['Carney'],
    offices: [
      held('prime minister', 'Canada', '2025-03-14', null, '2026-10'),
      held('governor', 'Bank of England', '2013-07-01', '2020-03-15', '2025-03'),
      held('governor', 'Bank of Canada', '2008-02-01', '2013-06-03', '2025-03'),
    ],
    facts: { born: '1965-03-16' },
  }),
  person('Markwayne Mullin', 'American politician', { offices: [held('secretary of homeland security', 'United States', '2026-03-24', null, '2026-09')] }),
  person('María Corina Machado', 'Venezuelan politician, winner of the Nobel Peace Prize in 2025'),
  person('Miguel Díaz-Canel', 'Cuban politician', {
    aliases: ['Díaz-Canel'],
    offices: [held('president', 'Cuba', '2019-10-10', null, wikidata('Cuba', '2026-07-30'))],
  }),
  person('Mike Johnson', 'American politician', { offices: [held('speaker', 'United States House of Representatives', '2023-10-25', null, '2026-09')] }),
  person('Mike Pence', 'American politician', { offices: [held('vice president', 'United States', '2017-01-20', '2021-01-20', '2025-03')] }),
  person('Nancy Pelosi', 'American politician', {
    aliases: ['Pelosi'],
    offices: [
      held('speaker', 'United States House of Representatives', '2019-01-03', '2023-01-03', '2025-03'),
      held('speaker', 'United States House of Representatives', '2007-01-04', '2011-01-03', '2025-03'),
    ],
  }),
  person('Nayib Bukele', 'Salvadoran politician', {
    aliases: ['Bukele'],
    offices: [held('president', 'El Salvador', '2019-06-01', null, wikidata('El Salvador', '2026-07-30'))],
  }),
  person('Neel Kashkari', 'American central banker', { offices: [held('president', 'Federal Reserve Bank of Minneapolis', '2016-01-01', null, '2026-07')] }),
  person('Nicolás Maduro', 'Venezuelan politician', {
    aliases: ['Maduro'],
    offices: [held('president', 'Venezuela', '2013-04-19', '2026-01-03', '2026-09')],
    facts: { born: '1962-11-23' },
  }),
  person('Pam Bondi', 'American lawyer and politician', {
    aliases: ['Pamela Bondi'],
    offices: [held('attorney general', 'United States', '2025-02-05', '2026-04', '2026-08')],
  }),
  person('Paul Atkins', 'American financial regulator', { offices: [held('chair', 'Securities and Exchange Commission', '2025-04-21', null, '2026-09')] }),
  person('Pete Hegseth', 'American politician and former television presenter', {
    aliases: ['Hegseth'],
    offices: [held('secretary of defense', 'United States', '2025-01-25', null, '2026-09')],
  }),
  person('Pierre Poilievre', 'Canadian politician', { aliases: ['Poilievre'], offices: [held('leader', 'Conservative Party of Canada', '2022-09-10', null, '2026-09')] }),
  person('Robert F. Kennedy Jr.', 'American politician and lawyer', {
    aliases: ['Robert F. Kennedy Jr', 'Robert Kennedy Jr', 'RFK Jr'],
    offices: [held('secretary of health and human services', 'United States', '2025-02-13', null, '2026-09')],
  }),
  person('Ron DeSantis', 'American politician', { aliases: ['DeSantis'], offices: [held('governor', 'Florida', '2019-01-08', null, wikidata('Florida', '2026-07-30'))] }),
  person('Ronald Reagan', 'American politician', {
    offices: [held('president', 'United States', '1981-01-20', '1989-01-20', '2025-03')],
    facts: { born: '1911-02-06', died: '2004-06-05' },
  }),
  person('Scott Bessent', 'American investor and politician', {
    aliases: ['Bessent'],
    offices: [held('secretary of the treasury', 'United States', '2025-01-28', null, '2026-09')],
    facts: { born: '1962-08-21' },
  }),
  person('Steve Witkoff', 'American property developer and diplomat', { aliases: ['Steven Witkoff', 'Witkoff'] }),
  person('Susie Wiles', 'American political strategist', { offices: [held('chief of staff', 'White House', '2025-01-20', null, '2026-07')] }),
  person('Tiff Macklem', 'Canadian central banker', { aliases: ['Macklem'], offices: [held('governor', 'Bank of Canada', '2020-06-03', null, '2026-07')] }),
  person('Todd Blanche', 'American lawyer', { offices: [held('attorney general', 'United States', '2026-08-08', null, '2026-09')] }),
  person('Victoria Rodríguez Ceja', 'Mexican economist and central banker', {
    aliases: ['Victoria Rodríguez'],
    offices: [held('governor', 'Bank of Mexico', '2022-01-01', null, '2026-05')],
  }),
  person('Zohran Mamdani', 'American politician', {
    aliases: ['Mamdani'],
    offices: [held('mayor', 'New York City', '2026-01-01', null, '2026-09')],
    facts: { born: '1991-10-18' },
  }),
  person('Édgar Amador Zamora', 'Mexican economist', {
    aliases: ['Édgar Amador'],
    offices: [held('finance minister', 'Mexico', '2025-03-07', null, '2026-09')],
  }),
];
