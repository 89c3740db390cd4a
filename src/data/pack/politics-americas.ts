import type { KnowledgeRecord } from '../../engine/knowledge/record';
import { held, page, person, wikidata } from './entry';

/** Lists the presidents who were to meet in Florida on 7 March 2026. */
const summitInDoral = page('Voz, 4 March 2026', 'https://voz.us/en/politics/260305/33851/shield-of-the-americas-summit-the-historic-meeting-reinforcing-the-donroe-doctrine.html', '2026-03-04');

/** Names those of the Caribbean among them. */
const caribbeanAtDoral = page('News Americas, 6 March 2026', 'https://www.newsamericasnow.com/donald-trump-shield-of-the-americas/', '2026-03-06');

/** Politicians, ministers and central bankers of the Americas; sorted by key. */
export const politicsOfTheAmericas: readonly KnowledgeRecord[] = [
  person('Abelardo de la Espriella', 'Colombian lawyer and politician', {
    aliases: ['De la Espriella'],
    offices: [held('president', 'Colombia', '2026-08-07', null, '2026-09')],
    source: page('EFE, 4 December 2025', 'https://www.swissinfo.ch/spa/abelardo-de-la-espriella%2C-exc%C3%A9ntrico-abogado-convertido-en-alfil-de-la-derecha-colombiana/90586867', '2025-12-04'),
  }),
  person('Andrew Holness', 'Jamaican politician', {
    offices: [held('prime minister', 'Jamaica', '2016-03-03', null, page('NCB Capital Markets, January 2026', 'https://www.ncbcapitalmarkets.com/research/latestnews/7771-pm-outlines-forward-looking-framework-for-post-melissa-recovery', '2026-01'))],
  }),
  person('Andrés Manuel López Obrador', 'Mexican former politician', {
    aliases: ['López Obrador', 'AMLO'],
    offices: [held('president', 'Mexico', '2018-12-01', '2024-09-30', '2025-03')],
    facts: { born: '1953-11-13' },
    source: '2024-10',
  }),
  person('Antony Blinken', 'American diplomat', { aliases: ['Blinken'], offices: [held('secretary of state', 'United States', '2021-01-26', '2025-01-20', '2025-03')], facts: { born: '1962-04-16' }, source: '2024-04' }),
  person('Barack Obama', 'American politician', {
    aliases: ['Obama', '奥巴马'],
    offices: [held('president', 'United States', '2009-01-20', '2017-01-20', '2025-03')],
    facts: { born: '1961-08-04' },
    source: '2025-08',
  }),
  person('Ben Bernanke', 'American economist', { offices: [held('chair', 'Federal Reserve', '2006-02-01', '2014-01-31', '2025-03')], facts: { born: '1953-12-13' }, source: '2022-10' }),
  person('Bernie Sanders', 'American politician', { offices: [held('senator', 'Vermont', '2007-01-03', null, '2026-09')], facts: { born: '1941-09-08' }, source: '2024-09' }),
  person('Bill Clinton', 'American politician', { offices: [held('president', 'United States', '1993-01-20', '2001-01-20', '2025-03')], facts: { born: '1946-08-19' }, source: '2026-01' }),
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
    source: page('CNN, 6 November 2024', 'https://krdo.com/news/2024/11/06/claudia-sheinbaum-fast-facts/', '2024-11-06'),
  }),
  person('Daniel Noboa', 'Ecuadorian businessman and politician', { aliases: ['Noboa'], offices: [held('president', 'Ecuador', '2023-11-23', null, summitInDoral)] }),
  person('Dario Durigan', 'Brazilian lawyer', { offices: [held('finance minister', 'Brazil', '2026-03', null, '2026-09')], source: page('Congresso em Foco, 19 March 2026', 'https://www.congressoemfoco.com.br/amp/noticia/117407/lula-confirma-dario-durigan-como-ministro-da-fazenda', '2026-03-19') }),
  person('Delcy Rodríguez', 'Venezuelan politician', { offices: [held('acting president', 'Venezuela', '2026-01-05', null, '2026-09')] }),
  person('Donald Trump', 'American politician and businessman', {
    aliases: ['Trump', 'Donald J. Trump', 'Donald J Trump', '特朗普', '川普', '唐纳德·特朗普', '트럼프', '도널드 트럼프', 'トランプ', 'Трамп', 'Дональд Трамп'],
    qid: 'Q22686',
    offices: [
      held('president', 'United States', '2025-01-20', null, '2026-10'),
      held('president', 'United States', '2017-01-20', '2021-01-20', '2025-03'),
    ],
    facts: { born: '1946-06-14' },
    source: '2025-01',
  }),
  person('Elizabeth Warren', 'American politician', { offices: [held('senator', 'Massachusetts', '2013-01-03', null, '2026-05')], facts: { born: '1949-06-22' }, source: '2019-06' }),
  person('Fernando Haddad', 'Brazilian politician', { offices: [held('finance minister', 'Brazil', '2023-01-01', '2026-03-19', '2026-09')] }),
  person('François-Philippe Champagne', 'Canadian politician', {
    offices: [held('finance minister', 'Canada', '2025-03-14', null, '2026-09')],
  }),
  person('Gabriel Galípolo', 'Brazilian economist and central banker', {
    aliases: ['Galípolo'],
    offices: [held('president', 'Central Bank of Brazil', '2025-01-01', null, '2026-07')],
    facts: { born: '1982-04-14' },
    source: page('Poder360, 28 August 2024', 'https://poder360.com.br/poder-economia/saiba-quem-e-gabriel-galipolo-proximo-presidente-do-banco-central', '2024-08-28'),
  }),
  person('Gavin Newsom', 'American politician', {
    aliases: ['Newsom'],
    offices: [held('governor', 'California', '2019-01-07', null, wikidata('California', '2026-07-30'))],
  }),
  person('George W. Bush', 'American politician', {
    aliases: ['George W Bush'],
    offices: [held('president', 'United States', '2001-01-20', '2009-01-20', '2025-03')],
    facts: { born: '1946-07-06' },
    source: '2026-01',
  }),
  person('Gustavo Petro', 'Colombian politician', { offices: [held('president', 'Colombia', '2022-08-07', '2026-08-07', '2026-09')] }),
  person('Hillary Clinton', 'American politician', {
    offices: [held('secretary of state', 'United States', '2009-01-21', '2013-02-01', '2025-03')],
    facts: { born: '1947-10-26' },
    source: '2024-10',
  }),
  person('Howard Lutnick', 'American businessman', { aliases: ['Lutnick'], offices: [held('secretary of commerce', 'United States', '2025-02-21', null, '2026-09')], facts: { born: '1961-07-14' }, source: '2025-02' }),
  person('Irfaan Ali', 'Guyanese politician', { aliases: ['Mohamed Irfaan Ali'], offices: [held('president', 'Guyana', '2020-08-02', null, caribbeanAtDoral)] }),
  person('JD Vance', 'American politician', {
    aliases: ['J.D. Vance', 'J. D. Vance', 'James David Vance', 'Vance'],
    offices: [held('vice president', 'United States', '2025-01-20', null, '2026-09')],
    facts: { born: '1984-08-02' },
    source: '2025-01',
  }),
  person('Jair Bolsonaro', 'Brazilian politician', {
    aliases: ['Bolsonaro'],
    offices: [held('president', 'Brazil', '2019-01-01', '2022-12-31', '2025-03')],
    facts: { born: '1955-03-21' },
    source: page('Correio Braziliense, 21 March 2025', 'https://www.correiobraziliense.com.br/politica/2025/03/7089853-bolsonaro-comemora-aniversario-de-70-anos-em-live.html', '2025-03-21'),
  }),
  person('Jamieson Greer', 'American trade lawyer', { offices: [held('trade representative', 'United States', '2025-02-27', null, '2026-07')], source: '2025-08' }),
  person('Janet Yellen', 'American economist', {
    aliases: ['Yellen'],
    offices: [
      held('secretary of the treasury', 'United States', '2021-01-26', '2025-01-20', '2025-03'),
      held('chair', 'Federal Reserve', '2014-02-03', '2018-02-03', '2025-03'),
    ],
    facts: { born: '1946-08-13' },
    source: '2021-01',
  }),
  person('Javier Milei', 'Argentine politician and economist', {
    aliases: ['Milei'],
    offices: [held('president', 'Argentina', '2023-12-10', null, '2026-10')],
    facts: { born: '1970-10-22' },
    source: '2023-12',
  }),
  person('Jerome Powell', 'American central banker', {
    aliases: ['Jay Powell', '鲍威尔', '파월', 'パウエル'],
    offices: [
      held('chair', 'Federal Reserve', '2018-02-05', '2026-05-15', page('Federal Reserve release, 15 May 2026', 'https://www.federalreserve.gov/newsevents/pressreleases/other20260515a.htm', '2026-05-15')),
    ],
    facts: { born: '1953-02-04' },
    source: '2024-02',
  }),
  person('Joe Biden', 'American politician', {
    aliases: ['Biden', 'Joseph Biden', '拜登', '바이든', 'バイデン'],
    offices: [held('president', 'United States', '2021-01-20', '2025-01-20', '2025-03')],
    facts: { born: '1942-11-20' },
    source: '2026-01',
  }),
  person('John Roberts', 'American judge', { offices: [held('chief justice', 'United States', '2005-09-29', null, '2026-09')] }),
  person('John Thune', 'American politician', { offices: [held('majority leader', 'United States Senate', '2025-01-03', null, '2026-08')] }),
  person('John Williams (economist)', 'Economist and central banker', {
    name: 'John C. Williams',
    offices: [held('president', 'Federal Reserve Bank of New York', '2018-06-18', null, '2026-09')],
    source: page('Washington Examiner, 3 April 2018', 'https://www.washingtonexaminer.com/news/1041616/san-franciscos-john-williams-to-head-new-york-federal-reserve', '2018-04-03'),
  }),
  person('José Antonio Kast', 'Chilean politician', {
    offices: [held('president', 'Chile', '2026-03-11', null, wikidata('Chile', '2026-07-30'))],
  }),
  person('José Raúl Mulino', 'Panamanian politician', { aliases: ['Mulino'], offices: [held('president', 'Panama', '2024-07-01', null, summitInDoral)] }),
  person('Justin Trudeau', 'Canadian politician', {
    aliases: ['Trudeau'],
    offices: [held('prime minister', 'Canada', '2015-11-04', '2025-03-14', '2025-03')],
    facts: { born: '1971-12-25' },
    source: '2025-04',
  }),
  person('Kamala Harris', 'American politician', {
    offices: [held('vice president', 'United States', '2021-01-20', '2025-01-20', '2025-03')],
    facts: { born: '1964-10-20' },
    source: '2024-10',
  }),
  person('Kamla Persad-Bissessar', 'Trinidadian politician', {
    aliases: ['Persad-Bissessar'],
    offices: [held('prime minister', 'Trinidad and Tobago', '2025-05-01', null, caribbeanAtDoral), held('prime minister', 'Trinidad and Tobago', '2010-05-26', '2015-09-09', '2025-05')],
  }),
  person('Karoline Leavitt', 'American former press secretary', { offices: [held('press secretary', 'White House', '2025-01-20', '2026-08', '2026-10')] }),
  person('Kash Patel', 'American lawyer and government official', { offices: [held('director', 'Federal Bureau of Investigation', '2025-02-21', null, '2026-09')], facts: { born: '1980-02-25' }, source: '2025-02' }),
  person('Keiko Fujimori', 'Peruvian politician', { offices: [held('president', 'Peru', '2026-07-28', null, wikidata('Peru', '2026-07-30'))] }),
  person('Kevin Hassett', 'American economist', { offices: [held('director', 'National Economic Council', '2025-01-20', null, '2026-09')], facts: { born: '1962-03-20' }, source: '2025-03' }),
  person('Kevin Warsh', 'American financier and central banker', {
    aliases: ['Warsh'],
    offices: [held('chair', 'Federal Reserve', '2026-05-22', null, '2026-09')],
    facts: { born: '1970-04-13' },
    source: '2025-04',
  }),
  person('Kristi Noem', 'American politician', {
    aliases: ['Noem'],
    offices: [
      held('secretary of homeland security', 'United States', '2025-01-25', '2026-03-24', '2026-08'),
      held('governor', 'South Dakota', '2019-01-05', '2025-01-25', '2025-03'),
    ],
  }),
  person('Luis Abinader', 'Dominican politician and businessman', { aliases: ['Abinader', 'Luis Rodolfo Abinader'], offices: [held('president', 'Dominican Republic', '2020-08-16', null, summitInDoral)] }),
  person('Luis Caputo', 'Argentine financier and politician', {
    aliases: ['Toto Caputo'],
    offices: [held('economy minister', 'Argentina', '2023-12-10', null, '2026-09')],
    source: page('La Nación, 23 November 2023', 'https://www.lanacion.com.ar/economia/luis-toto-caputo-quien-es-el-principal-candidato-para-ser-el-ministro-de-economia-del-gobierno-de-nid23112023/', '2023-11-23'),
  }),
  person('Luiz Inácio Lula da Silva', 'Brazilian politician', {
    aliases: ['Lula da Silva', 'Lula'],
    offices: [held('president', 'Brazil', '2023-01-01', null, '2026-10'), held('president', 'Brazil', '2003-01-01', '2011-01-01', '2025-03')],
    facts: { born: '1945-10-27' },
    source: '2024-10',
  }),
  person('Marco Rubio', 'American politician', {
    aliases: ['Rubio'],
    offices: [held('secretary of state', 'United States', '2025-01-21', null, '2026-09')],
    facts: { born: '1971-05-28' },
    source: '2024-11',
  }),
  person('Mark Carney', 'Canadian politician and economist', {
    aliases: ['Carney'],
    offices: [
      held('prime minister', 'Canada', '2025-03-14', null, '2026-10'),
      held('governor', 'Bank of England', '2013-07-01', '2020-03-15', '2025-03'),
      held('governor', 'Bank of Canada', '2008-02-01', '2013-06-03', '2025-03'),
    ],
    facts: { born: '1965-03-16' },
    source: '2025-09',
  }),
  person('Markwayne Mullin', 'American politician', { offices: [held('secretary of homeland security', 'United States', '2026-03-24', null, '2026-09')] }),
  person('María Corina Machado', 'Venezuelan politician, winner of the Nobel Peace Prize in 2025', { source: '2025-10' }),
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
  person('Nasry Asfura', 'Honduran politician and businessman', { aliases: ['Asfura'], offices: [held('president', 'Honduras', '2026-01-27', null, summitInDoral)] }),
  person('Nayib Bukele', 'Salvadoran politician', {
    aliases: ['Bukele'],
    offices: [held('president', 'El Salvador', '2019-06-01', null, wikidata('El Salvador', '2026-07-30'))],
  }),
  person('Neel Kashkari', 'American central banker', { offices: [held('president', 'Federal Reserve Bank of Minneapolis', '2016-01-01', null, '2026-07')], facts: { born: '1973-07-30' }, source: '2025-07' }),
  person('Nicolás Maduro', 'Venezuelan politician', {
    aliases: ['Maduro'],
    offices: [held('president', 'Venezuela', '2013-04-19', '2026-01-03', '2026-09')],
    facts: { born: '1962-11-23' },
    source: page('The Straits Times, 3 January 2026', 'https://www.straitstimes.com/world/who-is-nicolas-maduro-venezuelas-president', '2026-01-03'),
  }),
  person('Pam Bondi', 'American lawyer and politician', {
    aliases: ['Pamela Bondi'],
    offices: [held('attorney general', 'United States', '2025-02-05', '2026-04', '2026-08')],
    source: '2024-11',
  }),
  person('Paul Atkins', 'American financial regulator', { offices: [held('chair', 'Securities and Exchange Commission', '2025-04-21', null, '2026-09')] }),
  person('Pete Hegseth', 'American politician and former television presenter', {
    aliases: ['Hegseth'],
    offices: [held('secretary of defense', 'United States', '2025-01-25', null, '2026-09')],
    facts: { born: '1980-06-06' },
    source: '2025-01',
  }),
  person('Pierre Poilievre', 'Canadian politician', { aliases: ['Poilievre'], offices: [held('leader', 'Conservative Party of Canada', '2022-09-10', null, '2026-09')] }),
  person('Robert F. Kennedy Jr.', 'American politician and lawyer', {
    aliases: ['Robert F. Kennedy Jr', 'Robert Kennedy Jr', 'RFK Jr'],
    offices: [held('secretary of health and human services', 'United States', '2025-02-13', null, '2026-09')],
    facts: { born: '1954-01-17' },
    source: '2025-09',
  }),
  person('Rodrigo Paz Pereira', 'Bolivian politician', { aliases: ['Rodrigo Paz'], offices: [held('president', 'Bolivia', '2025-11-08', null, summitInDoral)] }),
  person('Ron DeSantis', 'American politician', { aliases: ['DeSantis'], offices: [held('governor', 'Florida', '2019-01-08', null, wikidata('Florida', '2026-07-30'))] }),
  person('Ronald Reagan', 'American politician', {
    offices: [held('president', 'United States', '1981-01-20', '1989-01-20', '2025-03')],
    facts: { born: '1911-02-06', died: '2004-06-05' },
    source: '2023-06',
  }),
  person('Santiago Peña', 'Paraguayan economist and politician', { offices: [held('president', 'Paraguay', '2023-08-15', null, summitInDoral)] }),
  person('Scott Bessent', 'American investor and politician', {
    aliases: ['Bessent'],
    offices: [held('secretary of the treasury', 'United States', '2025-01-28', null, '2026-09')],
    facts: { born: '1962-08-21' },
    source: '2025-08',
  }),
  person('Steve Witkoff', 'American property developer, named a special envoy in 2024', { aliases: ['Steven Witkoff', 'Witkoff'], facts: { born: '1957-03-15' }, source: '2025-07' }),
  person('Susie Wiles', 'American political strategist', { offices: [held('chief of staff', 'White House', '2025-01-20', null, '2026-07')], source: '2024-11' }),
  person('Tiff Macklem', 'Canadian central banker', { aliases: ['Macklem'], offices: [held('governor', 'Bank of Canada', '2020-06-03', null, '2026-07')], facts: { born: '1961-06-04' }, source: '2023-06' }),
  person('Todd Blanche', 'American lawyer', { offices: [held('attorney general', 'United States', '2026-08-08', null, '2026-09')], facts: { born: '1974-08-06' }, source: '2025-08' }),
  person('Victoria Rodríguez Ceja', 'Mexican economist and central banker', {
    aliases: ['Victoria Rodríguez'],
    offices: [held('governor', 'Bank of Mexico', '2022-01-01', null, '2026-05')],
    source: '2021-12',
  }),
  person('Yamandú Orsi', 'Uruguayan politician', { offices: [held('president', 'Uruguay', '2025-03-01', null, page('La Diaria, 10 March 2026', 'https://ladiaria.com.uy/politica/articulo/2026/3/orsi-se-reunira-con-boric-este-martes-y-asistira-a-la-asuncion-de-kast-en-chile-el-miercoles/', '2026-03-10'))] }),
  person('Zohran Mamdani', 'American politician', {
    aliases: ['Mamdani'],
    offices: [held('mayor', 'New York City', '2026-01-01', null, '2026-09')],
    facts: { born: '1991-10-18' },
    source: page('DNA India, 5 November 2025', 'https://www.dnaindia.com/world/report-democrat-zohran-mamdani-wins-new-york-city-mayor-poll-first-muslim-leader-for-nyc-3186760', '2025-11-05'),
  }),
  person('Édgar Amador Zamora', 'Mexican economist', {
    aliases: ['Édgar Amador'],
    offices: [held('finance minister', 'Mexico', '2025-03-07', null, '2026-09')],
    source: page('ANSA, 8 March 2025', 'https://www.ansa.it/sito/notizie/mondo/americalatina/2025/03/08/messico-edgar-amador-zamora-e-il-nuovo-ministro-delle-finanze_b181a18e-78b7-4019-b3c9-26aeeb49bfc3.html', '2025-03-08'),
  }),
];
