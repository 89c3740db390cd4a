import type { KnowledgeRecord, KnowledgeSource } from '../../engine/knowledge/record';
import { adobeRelease, held, page, person, skydanceMerger } from './entry';

/** Alibaba's announcement of its change of leadership: "Both appointments will take effect on September 10, 2023." */
const alibaba2023: KnowledgeSource = {
  name: 'Alibaba Group release, SEC Exhibit 99.1, 20 June 2023',
  url: 'https://www.sec.gov/cgi-bin/browse-edgar?action=getcompany&CIK=0001577552&type=6-K',
  asOf: '2023-09-10',
};

/** Announces who leads Apple from 1 September 2026 on, and what becomes of his predecessor. */
const appleRelease = page('Apple release, 20 April 2026', 'https://www.apple.com/newsroom/2026/04/tim-cook-to-become-apple-executive-chairman-john-ternus-to-become-apple-ceo/', '2026-09');

/** Google's announcement of who leads its laboratory. */
const deepMindNote = page('Google release, 5 August 2026', 'https://blog.google/company-news/inside-google/message-ceo/next-chapter-ai-momentum/', '2026-08-05');

/** Names chief executives of companies of the United States who are Indian Americans. */
const indianAmericanChiefs = page('UNN, February 2020', 'https://theunn.com/2020/02/indian-ceos-lead-big-us-companies/', '2020-02');

/** People of business and technology; sorted by key. */
export const businessPeople: readonly KnowledgeRecord[] = [
  person('Akio Toyoda', 'Japanese business executive', {
    aliases: ['豊田章男'],
    offices: [held('president', 'Toyota', '2009-06-23', '2023-03-31', '2025-03'), held('chairman', 'Toyota', '2023-04-01', null, page('Jiji Press, 6 February 2026', 'https://english.adnkronos.com/2026/02/06/toyota-to-promote-cfo-kon-to-president', '2026-02-06'))],
    facts: { born: '1956-05-03' },
    source: '2024-05',
  }),
  person('Albert Bourla', 'Greek-American business executive', {
    aliases: ['Bourla'],
    offices: [held('chief executive', 'Pfizer', '2019-01-01', null, '2026-08')],
    facts: { born: '1961-10-21' },
    source: '2025-10',
  }),
  person('Alex Karp', 'American businessman, co-founder of Palantir', {
    aliases: ['Alexander Karp'],
    offices: [held('chief executive', 'Palantir Technologies', '2004', null, page('CNBC, 3 August 2026', 'https://www.cnbc.com/2026/08/03/palantir-karp-open-ai-anthropic-open-weight.html', '2026-08-03'))],
    source: '2023-12',
  }),
  person('Amin H. Nasser', 'Saudi business executive', {
    name: 'Amin Nasser',
    aliases: ['Amin H. Nasser'],
    offices: [held('chief executive', 'Saudi Aramco', '2015-09', null, '2026-05')],
    source: '2022-08',
  }),
  person('Ana Botín', 'Spanish banker', {
    offices: [held('chair', 'Banco Santander', '2014-09-10', null, page('Santander earnings call, 3 February 2026', 'https://fintool.com/app/research/companies/SAN/documents/transcripts/q4-2025', '2026-02-03'))],
    source: '2023-04',
  }),
  person('Andrea Orcel', 'Italian banker', {
    aliases: ['Orcel'],
    offices: [held('chief executive', 'UniCredit', '2021-04-15', null, page('Reuters, February 2026', 'https://www.jungewelt.de/artikel/517210.deutlicher-gewinn-f%C3%BCr-unicredit.html', '2026-02'))],
    source: page('Adnkronos, March 2025', 'https://www.adnkronos.com/Archivio/finanza/orcel-tra-lo-chateaubriand-e-la-tesi-sulle-opa-ostili-perche-e-il-cristiano-ronaldo-dei-banchieri_5woslbmSfAUMZpK3A9iAIm', '2025-03'),
  }),
  person('Andy Jassy', 'American business executive', {
    aliases: ['Andrew Jassy', 'Jassy'],
    offices: [held('chief executive', 'Amazon (company)', '2021-07-05', null, '2026-06')],
    source: '2021-02',
  }),
  person('Antonio Filosa', 'Italian business executive', {
    offices: [held('chief executive', 'Stellantis', '2025-06-23', null, page('Yahoo Finance, 30 September 2026', 'https://finance.yahoo.com/markets/stocks/articles/stellantis-ceo-reaffirms-2026-guidance-151311288.html', '2026-09-30'))],
    source: page('Open, 28 May 2025', 'https://www.open.online/2025/05/28/antonio-filosa-e-il-nuovo-ceo-di-stellantis/', '2025-05-28'),
  }),
  person('Arthur Mensch', 'French artificial intelligence researcher, co-founder of Mistral AI', {
    offices: [held('chief executive', 'Mistral AI', '2023', null, '2026-04')],
    facts: { born: '1992-07-17' },
    source: '2026-01',
  }),
  person('Arvind Krishna', 'Indian-American business executive', {
    offices: [held('chief executive', 'IBM', '2020-04-06', null, '2026-05')],
    facts: { born: '1962-11-23' },
    source: '2021-11',
  }),
  person('Bernard Arnault', 'French businessman in luxury goods', {
    aliases: ['Arnault'],
    offices: [held('chief executive', 'LVMH', '1989', null, page('Boursorama, 28 January 2026', 'https://www.boursorama.com/bourse/actualites/lvmh-chute-deception-sur-la-marge-et-la-prudence-affichee-pour-2026-e28b69ea39b9b5edcf866641403070b5', '2026-01-28'))],
    facts: { born: '1949-03-05' },
    source: '2023-12',
  }),
  person('Bill Ackman', 'American hedge fund manager', { aliases: ['William Ackman', 'Ackman'], facts: { born: '1966-05-11' }, source: '2025-07' }),
  person('Bill Gates', 'American businessman and philanthropist, co-founder of Microsoft', {
    aliases: ['William Gates'],
    offices: [held('chief executive', 'Microsoft', '1975', '2000-01-13', '2025-03')],
    facts: { born: '1955-10-28' },
    source: '2023-12',
  }),
  person('Bob Iger', 'American media executive', {
    aliases: ['Robert Iger'],
    offices: [
      held('chief executive', 'The Walt Disney Company', '2022-11-20', '2026-03-18', '2026-08'),
      held('chief executive', 'The Walt Disney Company', '2005-09-30', '2020-02-25', '2025-03'),
    ],
    facts: { born: '1951-02-10' },
    source: '2024-02',
  }),
  person('Brian Armstrong', 'American businessman, co-founder of Coinbase', { offices: [held('chief executive', 'Coinbase', '2012', null, '2026-08')], source: '2023-12' }),
  person('Brian Chesky', 'American businessman, co-founder of Airbnb', {
    aliases: ['Chesky'],
    offices: [held('chief executive', 'Airbnb', '2008', null, '2026-06')],
    source: '2023-12',
  }),
  person('Brian Moynihan', 'American business executive', { offices: [held('chief executive', 'Bank of America', '2010-01-01', null, '2026-09')], source: '2024-01' }),
  person('Brian Niccol', 'American business executive', {
    offices: [
      held('chief executive', 'Starbucks', '2024-09-09', null, page('Yahoo Finance, 23 September 2026', 'https://finance.yahoo.com/markets/stocks/articles/starbucks-sbux-back-next-1-140203733.html', '2026-09-23')),
      held('chief executive', 'Chipotle Mexican Grill', '2018-03-05', '2024-08-31', '2025-03'),
    ],
    source: page('SDP Noticias, 31 December 2025', 'https://www.sdpnoticias.com/negocios/quien-es-brian-niccol-ceo-de-starbucks-detras-del-cierre-de-tiendas-en-estados-unidos/', '2025-12-31'),
  }),
  person('C. C. Wei', 'Taiwanese business executive', {
    aliases: ['CC Wei', 'C.C. Wei', '魏哲家'],
    offices: [held('chief executive', 'TSMC', '2018-06-05', null, '2026-06'), held('chairman', 'TSMC', '2024-06-04', null, page('Liberty Times, 6 February 2026', 'https://ec.ltn.com.tw/article/paper/1742772', '2026-02-06'))],
    source: '2024-06',
  }),
  person('Carlos Slim', 'Mexican businessman', { aliases: ['Carlos Slim Helú'], facts: { born: '1940-01-28' }, source: '2024-12' }),
  person('Cathie Wood', 'American investor, founder of Ark Invest', { facts: { born: '1955-11-26' }, source: '2024-01' }),
  person('Changpeng Zhao', 'Canadian businessman, co-founder of the crypto exchange Binance', {
    aliases: ['CZ', '赵长鹏', '趙長鵬'],
    offices: [held('chief executive', 'Binance', '2017', '2023-11-21', '2025-03')],
    source: '2026-02',
  }),
  person('Charles Scharf', 'American business executive', {
    aliases: ['Charlie Scharf'],
    offices: [held('chief executive', 'Wells Fargo', '2019-10-21', null, page('Agentic Daily, 1 June 2026', 'https://agenticdaily.ai/articles/wells-fargo-ceo-ai-s-job-impact-is-complicated-not-clear', '2026-06-01'))],
    source: '2025-10',
  }),
  person('Charlie Munger', 'American investor', {
    offices: [held('vice chairman', 'Berkshire Hathaway', '1978', '2023-11-28', '2025-03')],
    facts: { born: '1924-01-01', died: '2023-11-28' },
    source: page('Mothership, 29 November 2023', 'https://mothership.sg/2023/11/charlie-munger-dies/', '2023-11-29'),
  }),
  person('Christian Klein', 'German business executive', {
    offices: [held('chief executive', 'SAP', '2019-10', null, '2026-07')],
    source: page('Handelsblatt, 22 April 2020', 'https://www.handelsblatt.com/technik/it-internet/christian-klein-alleiniger-sap-chef-in-rekordzeit-an-die-spitze-eines-dax-konzerns/25762246.html', '2020-04-22'),
  }),
  person('Christian Sewing', 'German banker', {
    offices: [held('chief executive', 'Deutsche Bank', '2018-04-08', null, page('Reuters, 29 January 2026', 'https://www.businessday.co.za/world/international-companies/2026-01-29-deutsche-bank-posts-biggest-profit-in-nearly-two-decades/', '2026-01-29'))],
    source: page('Bild, April 2018', 'https://www.bild.de/geld/wirtschaft/deutsche-bank/wieder-ganz-in-deutschen-haenden-55341206.bild.html', '2018-04'),
  }),
  person('Christophe Fouquet', 'French business executive', {
    offices: [held('chief executive', 'ASML Holding', '2024-04-24', null, '2026-05')],
    source: page('AFP, 24 April 2024', 'https://www.economylens.com/china-future-hq-new-asml-boss-faces-bulging-in-tray', '2024-04-24'),
  }),
  person('Chung Eui-sun', 'South Korean businessman', {
    aliases: ['Euisun Chung', 'Chung Euisun', '정의선'],
    offices: [held('executive chairman', 'Hyundai Motor Group', '2020-10-14', null, '2026-07')],
    facts: { born: '1970-10-18' },
    source: '2022-05',
  }),
  person('Clay Magouyrk', 'Business executive', { offices: [held('co-chief executive', 'Oracle Corporation', '2025-09-22', null, '2026-08')], source: '2026-08' }),
  person('Colin Huang', 'Chinese entrepreneur, founder of Pinduoduo', { aliases: ['Huang Zheng', '黄峥'], source: '2023-12' }),
  person('Cristiano Amon', 'Brazilian business executive', {
    offices: [held('chief executive', 'Qualcomm', '2021-06-30', null, '2026-07')],
    source: page('Exame, 30 June 2021', 'https://exame.com/tecnologia/cristiano-amon-assume-como-ceo-da-qualcomm/', '2021-06-30'),
  }),
  person('Dan Schulman', 'American business executive', {
    offices: [held('chief executive', 'PayPal', '2015-07', '2023-09-27', '2025-03'), held('chief executive', 'Verizon', '2025-10-06', null, '2026-04')],
    source: '2019-01',
  }),
  person('Daniel Ek', 'Swedish entrepreneur, co-founder of Spotify', {
    offices: [held('chief executive', 'Spotify', '2006', '2025-12-31', '2026-01')],
    facts: { born: '1983-02-21' },
    source: '2024-05',
  }),
  person('Daniel Zhang', 'Chinese business executive', {
    aliases: ['Zhang Yong', 'Daniel Zhang Yong', '张勇', '張勇'],
    offices: [
      held('chief executive', 'Alibaba Group', '2015-05', '2023-09-10', alibaba2023),
      held('chairman', 'Alibaba Group', '2019-09-10', '2023-09-10', alibaba2023),
    ],
    source: '2023-09',
  }),
  person('Daniela Amodei', 'American entrepreneur, co-founder of Anthropic', { offices: [held('president', 'Anthropic', '2021', null, '2026-06')], source: '2026-02' }),
  person('Dara Khosrowshahi', 'Iranian-American business executive', {
    aliases: ['Khosrowshahi'],
    offices: [held('chief executive', 'Uber', '2017-08', null, '2026-08')],
    source: '2017-09',
  }),
  person('Dario Amodei', 'American artificial intelligence researcher, co-founder of Anthropic', {
    aliases: ['Amodei'],
    offices: [held('chief executive', 'Anthropic', '2021', null, '2026-06')],
    facts: { born: '1983' },
    source: '2026-02',
  }),
  person('Darren Woods', 'American business executive', { offices: [held('chief executive', 'ExxonMobil', '2017-01-01', null, '2026-07')], source: '2024-01' }),
  person('David Ellison', 'Film producer, founder of Skydance Media', {
    offices: [held('chief executive', 'Paramount Skydance', '2025-08-07', null, skydanceMerger)],
    source: '2025-07',
  }),
  person('David Ricks', 'Business executive', {
    aliases: ['Dave Ricks'],
    offices: [held('chief executive', 'Eli Lilly and Company', '2017-01-01', null, '2026-06')],
    source: '2026-04',
  }),
  person('David Solomon', 'American banker', {
    offices: [held('chief executive', 'Goldman Sachs', '2018-10-01', null, page('The Wall Street Journal, 15 September 2026', 'https://www.wsj.com/livecoverage/fed-meeting-warsh-interest-rate-09-16-2026/card/goldman-sachs-projects-softer-quarter-for-fixed-income-XtEsyJmo9qbtI5MARXEV', '2026-09-15'))],
    source: page('News, October 2022', 'https://www.news.at/a/david-solomon', '2022-10'),
  }),
  person('David Zaslav', 'American media executive', {
    aliases: ['Zaslav'],
    offices: [held('chief executive', 'Warner Bros. Discovery', '2022-04-08', '2026-10-06', skydanceMerger)],
    source: page('Handelsblatt, 18 May 2021', 'https://www.handelsblatt.com/unternehmen/it-medien/nach-mega-fusion-discovery-chef-david-zaslav-amerikas-neuer-medien-zar/27199556.html', '2021-05-18'),
  }),
  person('Demis Hassabis', 'British artificial intelligence researcher, co-founder of DeepMind', {
    aliases: ['Hassabis'],
    offices: [
      held('chair', 'Google DeepMind', '2026-08-05', null, deepMindNote),
      held('chief executive', 'Google DeepMind', '2023-04', '2026-08', deepMindNote),
    ],
    facts: { born: '1976-07-27' },
    source: '2025-07',
  }),
  person('Doug McMillon', 'American business executive', {
    aliases: ['Douglas McMillon', 'McMillon'],
    offices: [held('chief executive', 'Walmart', '2014-02-01', '2026-01-31', '2026-09')],
    facts: { born: '1966-10-17' },
    source: '2026-01',
  }),
  person('Eddie Wu', 'Business executive, co-founder of Alibaba Group', {
    aliases: ['Eddie Yongming Wu', 'Wu Yongming', 'Eddie Wu Yongming', '吴泳铭', '吳泳銘'],
    offices: [held('chief executive', 'Alibaba Group', '2023-09-10', null, '2026-09')],
    source: '2023-09',
  }),
  person('Elliott Hill', 'American business executive', { offices: [held('chief executive', 'Nike, Inc.', '2024-10-14', null, '2026-08')], source: '2026-02' }),
  person('Elon Musk', 'American businessman, founder of SpaceX and co-founder of xAI', {
    aliases: ['Musk', '马斯克', '일론 머스크', 'イーロン・マスク', 'Илон Маск'],
    offices: [held('chief executive', 'Tesla, Inc.', '2008-10', null, '2026-06'), held('chief executive', 'SpaceX', '2002', null, '2026-06')],
    facts: { born: '1971-06-28' },
    source: '2026-02',
  }),
  person('Enrique Lores', 'Spanish business executive', {
    offices: [
      held('chief executive', 'PayPal', '2026-03-01', null, page('PayPal release, 3 February 2026', 'https://s205.q4cdn.com/875401827/files/doc_news/PayPal-Appoints-Enrique-Lores-as-Chief-Executive-Officer-and-David-W--Dorman-as-Independent-Board-Chair-2026.pdf', '2026-03')),
      held('chief executive', 'HP Inc.', '2019-11-01', '2026-02', '2026-03'),
    ],
    source: page('El Español, 3 February 2026', 'https://www.elespanol.com/invertia/disruptores/grandes-actores/tecnologicas/20260203/espanol-enrique-lores-deja-presidencia-mundial-hp-fichar-paypal-nuevo-ceo/1003744115049_0.html', '2026-02-03'),
  }),
  person('Eric Schmidt', 'American businessman', {
    offices: [held('chief executive', 'Google', '2001', '2011-04-04', '2025-03')],
    facts: { born: '1955-04-27' },
    source: '2023-12',
  }),
  person('François Provost', 'French business executive', {
    offices: [held('chief executive', 'Renault', '2025-07-31', null, page('Auto Express, 26 February 2026', 'https://www.autoexpress.co.uk/renault/369060/renaults-future-plan-uncovered-push-hybrids-mid-size-cars-and-speed-build-5-twingo', '2026-02-26'))],
    source: '2025-08',
  }),
  person('Gautam Adani', 'Indian industrialist', {
    offices: [held('chairman', 'Adani Group', '1988', null, page('Devdiscourse, 17 February 2026', 'https://www.devdiscourse.com/article/technology/3808374-adani-groups-100-billion-bet-on-ai-powered-future', '2026-02-17'))],
    facts: { born: '1962-06-24' },
    source: '2025-06',
  }),
  person('Geoffrey Hinton', 'British-Canadian computer scientist, winner of the Nobel Prize in Physics in 2024', { facts: { born: '1947-12-06' }, source: '2024-10' }),
  person('George Soros', 'Hungarian-American investor and philanthropist', { aliases: ['Soros'], facts: { born: '1930-08-12' }, source: '2023-12' }),
  person('Georges Elhedery', 'Lebanese-born banker', {
    aliases: ['Elhedery'],
    offices: [held('chief executive', 'HSBC', '2024-09-02', null, '2026-07')],
    source: page('The National, 17 July 2024', 'https://www.thenationalnews.com/business/banking/2024/07/17/georges-elhedery-hsbc-ceo/', '2024-07-17'),
  }),
  person('Greg Abel', 'Canadian business executive', {
    aliases: ['Gregory Abel'],
    offices: [held('chief executive', 'Berkshire Hathaway', '2026-01-01', null, '2026-08')],
    facts: { born: '1962-06-01' },
    source: '2026-01',
  }),
  person('Greg Brockman', 'American software engineer, co-founder of OpenAI', { source: '2025-11' }),
  person('Henrique Braun', 'Brazilian-American business executive', { offices: [held('chief executive', 'Coca-Cola', '2026-03-31', null, page('Coca-Cola release, 25 September 2026', 'https://investors.coca-colacompany.com/news-events/press-releases/detail/1172/the-coca-cola-company-names-rob-gehring-president-of-north-america-operating-unit', '2026-09-25'))], source: '2025-12' }),
  person('Hiroki Totoki', 'Japanese business executive', {
    aliases: ['十時裕樹'],
    offices: [held('chief executive', 'Sony', '2025-04-01', null, '2026-07')],
    source: page('The Straits Times, 27 February 2023', 'https://www.straitstimes.com/asia/east-asia/sony-s-new-president-wants-to-unleash-imagination-and-creativity', '2023-02-27'),
  }),
  person('Hock Tan', 'Malaysian-American business executive', {
    aliases: ['Hock E. Tan'],
    offices: [held('chief executive', 'Broadcom', '2006-03', null, page('Sectally, 12 May 2026', 'https://sectally.pages.dev/reports/avgo', '2026-05-12'))],
    source: '2017-11',
  }),
  person('Ilya Sutskever', 'Canadian-Israeli computer scientist, co-founder of OpenAI', { aliases: ['Sutskever'], source: '2026-04' }),
  person('Jack Dorsey', 'American businessman, co-founder of Twitter and Block', {
    aliases: ['Dorsey'],
    offices: [
      held('chief executive', 'Twitter', '2015-10', '2021-11-29', '2025-03'),
      held('chief executive', 'Block, Inc.', '2009', null, page('India Today, 27 February 2026', 'https://www.indiatoday.in/jobs/story/jack-dorsey-cuts-4000-jobs-at-block-slashes-workforce-nearly-in-half-wrlc-2875139-2026-02-27', '2026-02-27')),
    ],
    source: '2023-12',
  }),
  person('Jack Ma', 'Chinese entrepreneur, co-founder of Alibaba Group', {
    aliases: ['Ma Yun', '马云', '馬雲', '마윈', 'ジャック・マー'],
    qid: 'Q1137062',
    offices: [
      held('chief executive', 'Alibaba Group', '1999', '2013-05-10', '2025-03'),
      held('executive chairman', 'Alibaba Group', '2013-05-10', '2019-09-10', '2025-03'),
    ],
    facts: { born: '1964-09-10' },
    source: '2024-10',
  }),
  person('Jamie Dimon', 'American banker', {
    aliases: ['James Dimon', 'Dimon'],
    offices: [held('chief executive', 'JPMorgan Chase', '2005-12-31', null, '2026-07')],
    facts: { born: '1956-03-13' },
    source: '2023-12',
  }),
  person('Jane Fraser', 'British-American banker', { offices: [held('chief executive', 'Citigroup', '2021-02-26', null, '2026-09')], source: '2026-01' }),
  person('Jeff Bezos', 'American businessman, founder of Amazon', {
    aliases: ['Jeffrey Bezos', 'Bezos', '贝索斯', '베이조스'],
    offices: [held('chief executive', 'Amazon (company)', '1994-07-05', '2021-07-05', '2025-03')],
    facts: { born: '1964-01-12' },
    source: '2023-12',
  }),
  person('Jensen Huang', 'Taiwanese-American businessman, co-founder of Nvidia', {
    aliases: ['Jen-Hsun Huang', 'Huang Jen-hsun', '黄仁勋', '黃仁勳', '젠슨 황', 'ジェンスン・フアン'],
    offices: [held('chief executive', 'Nvidia', '1993-04', null, '2026-06')],
    facts: { born: '1963-02-17' },
    source: '2026-02',
  }),
  person('Jim Farley', 'American business executive', {
    offices: [held('chief executive', 'Ford Motor Company', '2020-10-01', null, page('The Detroit News, 30 September 2026', 'https://www.detroitnews.com/story/business/autos/ford/2026/09/30/f-150-supplier-disruption-to-hit-3q-sales-ford-ceo-jim-farley-says/92021499007/', '2026-09-30'))],
    facts: { born: '1962-06-10' },
    source: '2023-10',
  }),
  person('Joaquin Duato', 'Spanish-American business executive', {
    offices: [held('chief executive', 'Johnson & Johnson', '2022-01-03', null, '2026-06')],
    source: page('EFE, 22 October 2025', 'https://www.abc.com.py/internacionales/2025/10/22/joaquin-duato-recibe-el-premio-al-empresario-del-ano-de-la-camara-de-comercio-espana-eeuu/', '2025-10-22'),
  }),
  person('John Furner', 'American business executive', { offices: [held('chief executive', 'Walmart', '2026-02-01', null, '2026-09')], source: '2025-11' }),
  person('John Stankey', 'American business executive', {
    offices: [held('chief executive', 'AT&T', '2020-07-01', null, page('AT&T earnings call, 28 January 2026', 'https://www.defenseworld.net/2026/01/30/att-q4-earnings-call-highlights.html', '2026-01-28'))],
    source: page('The Business Times, 25 April 2020', 'https://www.businesstimes.com.sg/consumer/att-names-john-stankey-ceo-as-randall-stephenson-plans-to-retire', '2020-04-25'),
  }),
  person('John Ternus', 'American engineer and business executive', {
    aliases: ['Ternus'],
    offices: [
      held('chief executive', 'Apple Inc.', '2026-09-01', null, appleRelease),
    ],
    source: '2024-05',
  }),
  person('Joseph Tsai', 'Taiwanese-Canadian businessman, co-founder of Alibaba Group', {
    aliases: ['Joe Tsai', 'Tsai Chung-hsin', '蔡崇信'],
    offices: [held('chairman', 'Alibaba Group', '2023-09-10', null, '2026-10')],
    source: '2023-12',
  }),
  person("Josh D'Amaro", 'American business executive', {
    offices: [held('chief executive', 'The Walt Disney Company', '2026-03-18', null, page('Disney release, 18 September 2026', 'https://www.stocktitan.net/news/DIS/the-walt-disney-company-names-karandeep-anand-to-newly-created-role-71c78s3nmzgh.html', '2026-09-18'))],
    source: page('Theme Park Magazine, February 2026', 'https://themeparkmagazine.com/josh-damaro-disney-ceo', '2026-02'),
  }),
  person('Kelly Ortberg', 'American business executive', {
    aliases: ['Robert Kelly Ortberg'],
    offices: [held('chief executive', 'Boeing', '2024-08-08', null, '2026-07')],
    source: '2026-01',
  }),
  person('Ken Griffin', 'American hedge fund manager, founder of Citadel', { aliases: ['Kenneth Griffin'], facts: { born: '1968-10-15' }, source: '2023-12' }),
  person('Kenta Kon', 'Japanese business executive', { aliases: ['近健太'], offices: [held('president', 'Toyota', '2026-04-01', null, page('MarketWatch, 11 September 2026', 'https://www.marketwatch.com/story/yomiuri-toyota-president-kon-aims-to-boost-earning-power-to-make-better-cars-1f2b7b89', '2026-09-11'))], source: '2026-02' }),
  person('Koray Kavukcuoglu', 'Turkish computer scientist', {
    offices: [held('senior vice president', 'Google DeepMind', '2026-08-05', null, deepMindNote)],
    source: '2025-06',
  }),
  person('Lachlan Murdoch', 'British-Australian-American media executive', {
    offices: [held('chief executive', 'Fox Corporation', '2019-03', null, '2026-08')],
    facts: { born: '1971-09-08' },
    source: '2023-11',
  }),
  person('Larry Ellison', 'American businessman, co-founder of Oracle', {
    aliases: ['Lawrence Ellison'],
    offices: [held('chief executive', 'Oracle Corporation', '1977', '2014-09-18', '2025-03')],
    facts: { born: '1944-08-17' },
    source: '2023-12',
  }),
  person('Larry Fink', 'American businessman, co-founder of BlackRock', {
    aliases: ['Laurence Fink'],
    offices: [held('chief executive', 'BlackRock', '1988', null, page('Bloomberg, 5 May 2026', 'https://aihot.virxact.com/items/cmot1vw6201myslv7j6886ivj', '2026-05-05'))],
    facts: { born: '1952-11-02' },
    source: '2023-12',
  }),
  person('Larry Page', 'American computer scientist, co-founder of Google', {
    offices: [held('chief executive', 'Alphabet Inc.', '2015-10-02', '2019-12-03', '2025-03')],
    facts: { born: '1973-03-26' },
    source: '2023-12',
  }),
  person('Lee Jae-yong', 'South Korean business executive', {
    aliases: ['Jay Y. Lee', 'Jay Lee', 'Lee Jae Yong', '이재용', '李在镕', '李在鎔'],
    offices: [held('executive chairman', 'Samsung Electronics', '2022-10-27', null, '2026-07')],
    facts: { born: '1968-06-23' },
    source: '2024-08',
  }),
  person('Lei Jun', 'Chinese entrepreneur, co-founder of Xiaomi', {
    aliases: ['雷军', '雷軍', '레이쥔'],
    offices: [held('chief executive', 'Xiaomi', '2010', null, '2026-07')],
    facts: { born: '1969-12-16' },
    source: '2025-05',
  }),
  person('Liang Rubo', 'Business executive, co-founder of ByteDance', {
    aliases: ['梁汝波'],
    offices: [held('chief executive', 'ByteDance', '2021-11', null, '2026-08')],
    source: page('South China Morning Post, May 2021', 'https://www.scmp.com/tech/big-tech/article/3134129/bytedance-founder-zhang-yiming-steps-down-chief-executive-giving-day', '2021-05'),
  }),
  person('Liang Wenfeng', 'Chinese entrepreneur, founder of DeepSeek', { aliases: ['梁文锋', '량원펑'], facts: { born: '1985' }, source: '2025-02' }),
  person('Lip-Bu Tan', 'Malaysian-born American business executive', { aliases: ['陈立武', '陳立武'], offices: [held('chief executive', 'Intel', '2025-03-18', null, '2026-06')], source: page('Fortune, 13 March 2025', 'https://fortune.com/asia/2025/03/13/intel-new-ceo-malaysian-lip-bu-tan-broadcom-nvidia-amd-micron', '2025-03-13') }),
  person('Lisa Su', 'Taiwanese-born American business executive', {
    aliases: ['苏姿丰', '蘇姿丰', '리사 수'],
    offices: [held('chief executive', 'AMD', '2014-10-08', null, '2026-07')],
    facts: { born: '1969-11-07' },
    source: '2024-06',
  }),
  person('Luca de Meo', 'Italian business executive', {
    offices: [held('chief executive', 'Kering', '2025-09-15', null, page('Reuters, 10 February 2026', 'https://www.boursorama.com/bourse/actualites/le-directeur-general-de-kering-refuse-de-commenter-la-licence-gucci-et-souhaite-discuter-directement-avec-coty-f9b66dfac90ae3fa4484b768c6fb15e5', '2026-02-10')), held('chief executive', 'Renault', '2020-07-01', '2025-07-15', '2025-07')],
    source: page('FashionUnited, 16 June 2025', 'https://fashionunited.nl/nieuws/mensen/bevestigd-luca-de-meo-wordt-nieuwe-ceo-kering/2025061665205', '2025-06-16'),
  }),
  person('Luke Miels', 'Australian business executive', { offices: [held('chief executive', 'GSK', '2026-01-01', null, '2026-07')], source: page('Eastern Eye, 29 September 2025', 'https://www.easterneye.biz/gsk-luke-miels-emma-walmsley-pharmaceuticals/', '2025-09-29') }),
  person('Marc Andreessen', 'American venture capitalist, co-founder of Netscape', { aliases: ['Andreessen'], facts: { born: '1971-07-09' }, source: '2025-01' }),
  person('Marc Benioff', 'American businessman, co-founder of Salesforce', {
    aliases: ['Benioff'],
    offices: [held('chief executive', 'Salesforce', '2001', null, '2026-08')],
    facts: { born: '1964-09-25' },
    source: '2023-09',
  }),
  person('Mark Zuckerberg', 'American businessman, co-founder of Facebook', {
    aliases: ['Zuckerberg', '扎克伯格', '저커버그', 'ザッカーバーグ'],
    offices: [held('chief executive', 'Meta Platforms', '2004', null, '2026-07')],
    facts: { born: '1984-05-14' },
    source: '2023-09',
  }),
  person('Mary Barra', 'American business executive', {
    offices: [held('chief executive', 'General Motors', '2014-01-15', null, page('Yahoo Finance, 21 September 2026', 'https://finance.yahoo.com/markets/stocks/articles/why-general-motors-now-missile-175953953.html', '2026-09-21'))],
    facts: { born: '1961-12-24' },
    source: '2025-01',
  }),
  person('Masayoshi Son', 'Japanese businessman, founder of SoftBank', {
    aliases: ['孫正義', '孙正义', '손정의'],
    offices: [held('chief executive', 'SoftBank Group', '1981', null, '2026-06')],
    facts: { born: '1957-08-11' },
    source: '2022-12',
  }),
  person('Maziar Mike Doustdar', 'Iranian-born Austrian business executive', {
    name: 'Mike Doustdar',
    aliases: ['Maziar Mike Doustdar', 'Maziar Doustdar'],
    offices: [held('chief executive', 'Novo Nordisk', '2025-08-07', null, '2026-08')],
    source: page('Quartr, 12 August 2025', 'https://quartr.com/insights/business-philosophy/maziar-mike-doustdar-novo-nordisks-new-ceo', '2025-08-12'),
  }),
  person("Meg O'Neill", 'American business executive', {
    offices: [
      held('chief executive', 'BP', '2026-04-01', null, page('BP release, 18 December 2025', 'https://www.bp.com/en/global/corporate/news-and-insights/press-releases/bp-plc-announces-leadership-transition.html', '2026-04')),
      held('chief executive', 'Woodside Energy', '2021-08-17', '2025-12', '2026-01'),
    ],
    source: page('Mint, December 2025', 'https://www.livemint.com/companies/news/bps-new-ceo-is-an-american-defender-of-oil-and-gas-11766070901834.html', '2025-12'),
  }),
  person('Michael Bloomberg', 'American businessman and politician, co-founder of Bloomberg', {
    aliases: ['Mike Bloomberg'],
    offices: [held('mayor', 'New York City', '2002-01-01', '2013-12-31', '2025-03')],
    facts: { born: '1942-02-14' },
    source: '2024-01',
  }),
  person('Michael Dell', 'American businessman, founder of Dell', {
    offices: [held('chief executive', 'Dell Technologies', '2016-09', null, page('NewsBytes, May 2026', 'https://www.newsbytesapp.com/news/business/michael-dell-calls-ai-enterprise-operating-model-at-dell-world/tldr', '2026-05'))],
    facts: { born: '1965-02-23' },
    source: '2025-05',
  }),
  person('Michael Saylor', 'American businessman, co-founder of MicroStrategy', {
    aliases: ['Saylor'],
    offices: [held('executive chairman', 'Strategy (company)', '2022-08-08', null, '2026-05')],
    facts: { born: '1965-02-04' },
    source: '2024-02',
  }),
  person('Mike Sicilia', 'Business executive', { offices: [held('co-chief executive', 'Oracle Corporation', '2025-09-22', null, '2026-08')], source: page('Storyboard18, 23 September 2025', 'https://www.storyboard18.com/brand-makers/oracle-promotes-clay-magouyrk-and-mike-sicilia-to-co-ceo-81353.htm', '2025-09-23') }),
  person('Mike Wirth', 'American business executive', {
    aliases: ['Michael Wirth'],
    offices: [held('chief executive', 'Chevron Corporation', '2018-02-01', null, '2026-07')],
    facts: { born: '1960-10-15' },
    source: '2023-10',
  }),
  person('Milan Nedeljković', 'Serbian-born business executive', {
    offices: [
      held('chief executive', 'BMW', '2026-05-14', null, page('BMW release, 9 December 2025', 'https://www.press.bmwgroup.com/deutschland/article/detail/T0454373DE/', '2026-05')),
    ],
    source: page('Abendzeitung, 9 December 2025', 'https://www.abendzeitung-muenchen.de/muenchen/chefwechsel-im-vorzeigekonzern-dieser-mann-soll-bmw-in-die-zukunft-fuehren-art-1098567', '2025-12-09'),
  }),
  person('Mira Murati', 'Albanian-born engineer, founder of Thinking Machines Lab', { aliases: ['Murati'], source: page('Mesazhi, 9 October 2025', 'https://www.mesazhi.com/kush-eshte-mira-murati-inxhinierja-shqiptare-qe-ndihmoi-ne-krijimin-e-chatgpt-tani-po-sfidon-boten-me-kompanine-e-saj/', '2025-10-09') }),
  person('Morris Chang', 'Taiwanese-American businessman, founder of TSMC', {
    aliases: ['张忠谋', '張忠謀'],
    offices: [held('chairman', 'TSMC', '1987', '2018-06-05', '2025-03')],
    facts: { born: '1931-07-10' },
    source: '2024-11',
  }),
  person('Mukesh Ambani', 'Indian businessman', {
    aliases: ['Ambani'],
    offices: [held('chairman', 'Reliance Industries', '2002', null, '2026-06')],
    facts: { born: '1957-04-19' },
    source: '2023-09',
  }),
  person('Mustafa Suleyman', 'British artificial intelligence entrepreneur, co-founder of DeepMind', {
    offices: [held('chief executive', 'Microsoft AI', '2024-03', null, '2026-09')],
    source: page('Euronews, 21 March 2024', 'https://www.euronews.com/next/2024/03/21/who-is-mustafa-suleyman-microsofts-new-ai-chief-and-what-does-his-appointment-mean-for-big', '2024-03-21'),
  }),
  person('Natarajan Chandrasekaran', 'Indian business executive', {
    name: 'N. Chandrasekaran',
    aliases: ['Natarajan Chandrasekaran', 'N Chandrasekaran'],
    offices: [held('chairman', 'Tata Group', '2017-02-21', null, page('AFP, 17 September 2026', 'https://www.channelstv.com/2026/09/17/indias-tata-sons-reappoints-chandrasekaran-as-chairman/', '2026-09-17'))],
    facts: { born: '1963-06-02' },
    source: '2024-03',
  }),
  person('Neal Mohan', 'American business executive', { offices: [held('chief executive', 'YouTube', '2023-02-16', null, page('Forbes, 18 June 2026', 'https://teapartyusa.org/ai-slop-is-transforming-youtube-its-ceo-wants-to-keep-it-human/', '2026-06-18'))], source: page('National Herald, 17 February 2023', 'https://www.nationalheraldindia.com/science-and-tech/meet-neal-mohan-the-indian-american-set-to-replace-susan-wojcicki-as-youtube-ceo', '2023-02-17') }),
  person('Ola Källenius', 'Swedish-German business executive', {
    aliases: ['Ola Kaellenius'],
    offices: [held('chief executive', 'Mercedes-Benz Group', '2019-05-22', null, page('Stuttgarter Nachrichten, 12 February 2026', 'https://www.stuttgarter-nachrichten.de/inhalt.strategie-des-stuttgarter-konzerns-unklarer-kurs-des-autobauers-mercedes-gibt-vollgas-aber-wohin.222f33fa-a6d2-456c-816f-64612a6c5e28.html', '2026-02-12'))],
    source: page('Stuttgarter Nachrichten, July 2023', 'https://www.stuttgarter-nachrichten.de/inhalt.deutscher-pass-fuer-ola-kaellenius-mercedes-chef-wird-eingebuergert.65f33337-4cfe-450b-9d1c-1d6c0852ac45.html', '2023-07'),
  }),
  person('Oliver Blume', 'German business executive', {
    offices: [
      held('chief executive', 'Volkswagen Group', '2022-09-01', null, '2026-08'),
      held('chief executive', 'Porsche', '2015-10-01', '2025-12-31', page('Porsche release, 17 October 2025', 'https://newsroom.porsche.com/en/2025/company/porsche-dr-michael-leiters-becomes-ceo-on-1-january-2026-40864.html', '2026-01')),
    ],
    facts: { born: '1968-06-06' },
    source: '2024-06',
  }),
  person('Pascal Soriot', 'French-Australian business executive', {
    aliases: ['Soriot'],
    offices: [held('chief executive', 'AstraZeneca', '2012-10-01', null, page("People's Daily, 6 March 2026", 'https://en.people.cn/n3/2026/0306/c98389-20432744.html', '2026-03-06'))],
    facts: { born: '1959-05-23' },
    source: '2024-05',
  }),
  person('Pat Gelsinger', 'American business executive', {
    aliases: ['Patrick Gelsinger', 'Gelsinger'],
    offices: [held('chief executive', 'Intel', '2021-02-15', '2024-12-01', '2025-03')],
    facts: { born: '1961-03-05' },
    source: '2024-12',
  }),
  person('Patrick Collison', 'Irish entrepreneur, co-founder of Stripe', { offices: [held('chief executive', 'Stripe, Inc.', '2010', null, '2026-08')], facts: { born: '1988-09-09' }, source: '2026-02' }),
  person('Patrick Pouyanné', 'French business executive', {
    offices: [held('chief executive', 'TotalEnergies', '2014-10', null, '2026-03')],
    source: '2021-09',
  }),
  person('Pavel Durov', 'Russian-born entrepreneur, founder of Telegram', { aliases: ['Durov', 'Дуров'], facts: { born: '1984-10-10' }, source: '2022-02' }),
  person('Peter Thiel', 'American entrepreneur and investor', { aliases: ['Thiel'], facts: { born: '1967-10-11' }, source: '2022-02' }),
  person('Philipp Navratil', 'Swiss business executive', { offices: [held('chief executive', 'Nestlé', '2025-09-01', null, page('Bloomberg, 19 February 2026', 'https://www.swissinfo.ch/eng/nestl%C3%A9-sees-sales%2C-volume-growth-as-ceo-revamps-foodmaker/90965631', '2026-02-19'))], source: page('Blick, 1 September 2025', 'https://www.blick.ch/wirtschaft/seit-24-jahren-beim-lebensmittelkonzern-dieser-schweizer-uebernimmt-jetzt-das-ruder-bei-nestle-id21190937.html', '2025-09-01') }),
  person('Pony Ma', 'Chinese entrepreneur, co-founder of Tencent', {
    aliases: ['Ma Huateng', '马化腾', '馬化騰', '마화텅'],
    offices: [held('chief executive', 'Tencent', '1998', null, page('South China Morning Post, 13 May 2026', 'https://efinder.lk/news/article/ai-tencent-misses-first-quarter-revenue-estimates-bets-on-ai-for-new-growth', '2026-05-13'))],
    facts: { born: '1971-10-29' },
    source: '2022-01',
  }),
  person('Ratan Tata', 'Indian industrialist', {
    offices: [held('chairman', 'Tata Group', '1991', '2012-12-28', '2025-03')],
    facts: { born: '1937-12-28', died: '2024-10-09' },
    source: page('The Times of Bengal, 9 October 2024', 'https://www.thetimesofbengal.com/national/tata-sons-chairman-n-chandrasekaran-says-this-about-late-industrialist/', '2024-10-09'),
  }),
  person('Ray Dalio', 'American investor, founder of Bridgewater Associates', { aliases: ['Dalio'], facts: { born: '1949-08-08' }, source: '2024-12' }),
  person('Ren Zhengfei', 'Chinese entrepreneur, founder of Huawei', { aliases: ['任正非', '런정페이'], facts: { born: '1944-10-25' }, source: '2024-10' }),
  person('Rene Haas', 'American business executive', { offices: [held('chief executive', 'Arm Holdings', '2022-02-08', null, '2026-07')], source: page('Mint, September 2023', 'https://www.livemint.com/companies/people/the-natural-born-diplomat-behind-this-year-s-biggest-ipo-11694234313668.html', '2023-09') }),
  person('Richard Liu', 'Chinese entrepreneur, founder of JD.com', { aliases: ['Liu Qiangdong', 'Richard Liu Qiangdong', '刘强东', '劉強東'], source: '2024-03' }),
  person('Robin Li', 'Chinese entrepreneur, co-founder of Baidu', {
    aliases: ['Li Yanhong', '李彦宏', '리옌훙'],
    offices: [held('chief executive', 'Baidu', '2004', null, page('Chosun Biz, 13 May 2026', 'https://biz.chosun.com/en/en-international/2026/05/13/PEPQBWVQC5B63HQXFEMNVH4PRI/?outputType=amp', '2026-05-13'))],
    facts: { born: '1968-11-17' },
    source: '2024-01',
  }),
  person('Robin Zeng', 'Chinese entrepreneur, founder of CATL', {
    aliases: ['Zeng Yuqun', '曾毓群'],
    offices: [
      { role: 'chairman', of: 'CATL', since: null, until: null, source: page('United Daily News, 4 March 2026', 'https://udn.com/news/story/7333/9359620', '2026-03-04') },
      { role: 'chief executive', of: 'CATL', since: null, until: null, source: page('CATL, 23 June 2025', 'https://www.bastillepost.com/global/article/4967748-catl-chairman-and-ceo-robin-zeng-outlines-vision-for-global-zero-carbon-transition-and-deeper-collaboration-at-major-conference-2', '2025-06-23') },
    ],
    source: '2025-08',
  }),
  person('Rupert Murdoch', 'Australian-born American media proprietor', {
    aliases: ['Murdoch'],
    offices: [held('chairman', 'Fox Corporation', '2019-03', '2023-11', '2025-03')],
    facts: { born: '1931-03-11' },
    source: '2023-11',
  }),
  person('Safra Catz', 'Israeli-American business executive', { offices: [held('chief executive', 'Oracle Corporation', '2014-09-18', '2025-09-22', '2025-09')], source: '2021-01' }),
  person('Sam Altman', 'American entrepreneur', {
    aliases: ['Samuel Altman', 'Altman', '샘 올트먼', '奥特曼', 'サム・アルトマン'],
    offices: [held('chief executive', 'OpenAI', '2019', null, '2026-09')],
    facts: { born: '1985-04-22' },
    source: '2023-11',
  }),
  person('Sam Bankman-Fried', 'American entrepreneur, founder of the crypto exchange FTX, convicted of fraud in 2023', {
    aliases: ['Bankman-Fried'],
    offices: [held('chief executive', 'FTX', '2019', '2022-11-11', '2025-03')],
    facts: { born: '1992-03-05' },
    source: '2025-06',
  }),
  person('Sandy Xu', 'Business executive', {
    aliases: ['Xu Ran', 'Sandy Ran Xu', '许冉'],
    offices: [held('chief executive', 'JD.com', '2023-05-11', null, page('Leidi, 6 March 2026', 'https://www.163.com/dy/article/KNASI44J0511A0EF.html', '2026-03-06'))],
    source: '2023-05',
  }),
  person('Sanjay Mehrotra', 'Indian-American business executive', { offices: [held('chief executive', 'Micron Technology', '2017-05-08', null, '2026-07')], source: indianAmericanChiefs }),
  person('Satya Nadella', 'Indian-American business executive', {
    aliases: ['Nadella', '纳德拉', '나델라'],
    offices: [held('chief executive', 'Microsoft', '2014-02-04', null, '2026-09')],
    facts: { born: '1967-08-19' },
    source: '2020-02',
  }),
  person('Sergey Brin', 'American computer scientist, co-founder of Google', { facts: { born: '1973-08-21' }, source: '2017-08' }),
  person('Sergio Ermotti', 'Swiss banker', {
    aliases: ['Ermotti'],
    offices: [held('chief executive', 'UBS', '2023-04-05', null, '2026-09'), held('chief executive', 'UBS', '2011-11-15', '2020-10-31', '2025-03')],
    source: '2023-03',
  }),
  person('Shailesh Jejurikar', 'Indian-born business executive', { offices: [held('chief executive', 'Procter & Gamble', '2026-01-01', null, page('Procter & Gamble release, August 2026', 'https://www.pginvestor.com/news/news-details/2026/Shailesh-Jejurikar-Appointed-Chairman-of-PG-Board-of-Directors/default.aspx', '2026-08'))], source: page('TechStory, 29 July 2025', 'https://techstory.in/shailesh-jejurikar-named-pgs-first-indian-ceo-to-lead-company-starting-2026/', '2025-07-29') }),
  person('Shantanu Narayen', 'Indian-American business executive', { offices: [held('chief executive', 'Adobe Inc.', '2007-12-01', '2026-12-01', adobeRelease)], source: page('NDTV Profit, 13 March 2026', 'https://www.ndtvprofit.com/business/who-is-shantanu-narayen-adobe-039-s-longtime-ceo-ends-his-039-legendary-run-039-after-18-years-11208562', '2026-03-13') }),
  person('Shou Zi Chew', 'Singaporean business executive', {
    aliases: ['Shou Chew', 'Chew Shou Zi', '周受资'],
    offices: [held('chief executive', 'TikTok', '2021-05', null, '2026-08')],
    source: page('The Nation, 24 March 2023', 'https://www.nationthailand.com/world/us-canada/40026003', '2023-03-24'),
  }),
  person('Stephen Hemsley', 'American business executive', { offices: [held('chief executive', 'UnitedHealth Group', '2025-05-13', null, '2026-07')], facts: { born: '1952-06-04' }, source: '2026-01' }),
  person('Stephen Schwarzman', 'American businessman, co-founder of Blackstone', {
    aliases: ['Steve Schwarzman', 'Schwarzman'],
    offices: [held('chief executive', 'Blackstone Inc.', '1985', null, '2026-05')],
    facts: { born: '1947-02-14' },
    source: '2026-01',
  }),
  person('Steve Ballmer', 'American businessman', {
    aliases: ['Steven Ballmer', 'Ballmer'],
    offices: [held('chief executive', 'Microsoft', '2000-01-13', '2014-02-04', '2025-03')],
    facts: { born: '1956-03-24' },
    source: '2026-01',
  }),
  person('Steve Jobs', 'American entrepreneur, co-founder of Apple', {
    offices: [held('chief executive', 'Apple Inc.', '1997', '2011-08-24', '2025-03')],
    facts: { born: '1955-02-24', died: '2011-10-05' },
    source: '2012-07',
  }),
  person('Sundar Pichai', 'Indian-American business executive', {
    aliases: ['Pichai', '皮查伊', '피차이'],
    offices: [held('chief executive', 'Google', '2015-10-02', null, '2026-06'), held('chief executive', 'Alphabet Inc.', '2019-12-03', null, '2026-06')],
    facts: { born: '1972' },
    source: '2020-02',
  }),
  person('Susan Wojcicki', 'American business executive', {
    offices: [held('chief executive', 'YouTube', '2014-02', '2023-02-16', '2025-03')],
    facts: { born: '1968-07-05', died: '2024-08-09' },
    source: '2024-08',
  }),
  person('Tadashi Yanai', 'Japanese businessman, founder of Uniqlo', {
    aliases: ['柳井正'],
    offices: ['chairman', 'president'].map((role) => ({ role, of: 'Fast Retailing', since: null, until: null, source: page('Fast Retailing: results of 8 January 2026', 'https://www.smartstocknotes.jp/2026/01/27/%e6%b1%ba%e7%ae%97%e7%9f%ad%e4%bf%a1%ef%bc%9a%e3%83%95%e3%82%a1%e3%83%bc%e3%82%b9%e3%83%88%e3%83%aa%e3%83%86%e3%82%a4%e3%83%aa%e3%83%b3%e3%82%b0%ef%bc%889983%ef%bc%89-6', '2026-01-08') })),
    facts: { born: '1949-02-07' },
    source: '2025-09',
  }),
  person('Ted Pick', 'Banker', { aliases: ['Edward Pick'], offices: [held('chief executive', 'Morgan Stanley', '2024-01-01', null, '2026-06')], source: page('Business Insider, August 2023', 'https://www.businessinsider.com/ted-pick-morgan-stanley-frontrunner-james-gorman-successor-2023-8', '2023-08') }),
  person('Ted Sarandos', 'American media executive', { aliases: ['Sarandos'], offices: [held('co-chief executive', 'Netflix', '2020-07', null, '2026-08')], facts: { born: '1964-07-30' }, source: '2023-07' }),
  person('Thomas Schinecker', 'Austrian business executive', { offices: [held('chief executive', 'Roche', '2023-03', null, '2026-07')], source: page('Finanz und Wirtschaft, July 2022', 'https://www.fuw.ch/article/top-krisen-manager-uebernimmt-roche-chefposten', '2022-07') }),
  person('Tim Cook', 'American business executive', {
    aliases: ['Timothy Cook', 'Timothy D. Cook', '库克', '팀 쿡', 'ティム・クック'],
    offices: [
      held('executive chairman', 'Apple Inc.', '2026-09-01', null, appleRelease),
      held('chief executive', 'Apple Inc.', '2011-08-24', '2026-09-01', appleRelease),
    ],
    facts: { born: '1960-11-01' },
    source: '2025-12',
  }),
  person('Tobias Lütke', 'German-Canadian entrepreneur, co-founder of Shopify', {
    aliases: ['Tobi Lütke'],
    offices: [held('chief executive', 'Shopify', '2008', null, page('Podcast Digest, May 2026', 'https://podcast-digest.pages.dev/episodes/uncapped/tH95ZCciOqk', '2026-05'))],
    source: '2025-10',
  }),
  person('Vasant Narasimhan', 'American business executive', {
    aliases: ['Vas Narasimhan'],
    offices: [held('chief executive', 'Novartis', '2018-02-01', null, '2026-04')],
    facts: { born: '1976-08-26' },
    source: '2024-08',
  }),
  person('Vitalik Buterin', 'Russian-Canadian programmer, co-founder of Ethereum', { aliases: ['Buterin'], facts: { born: '1994-01-31' }, source: '2023-05' }),
  person('Wael Sawan', 'Lebanese-Canadian business executive', { offices: [held('chief executive', 'Shell plc', '2023-01-01', null, page('TechStock², 5 February 2026', 'https://ts2.tech/en/shell-keeps-3-5bn-buyback-despite-q4-profit-slide-and-debt-jumps-to-45-7bn', '2026-02-05'))], source: page('NRC, 15 September 2022', 'https://www.nrc.nl/nieuws/2022/09/15/shell-kiest-met-wael-sawan-opnieuw-een-topman-uit-eigen-gelederen-a4142040', '2022-09-15') }),
  person('Wang Chuanfu', 'Chinese entrepreneur, founder of BYD', {
    aliases: ['王传福', '王傳福', '왕촨푸'],
    offices: [held('chairman', 'BYD Company', '1995', null, '2026-05')],
    facts: { born: '1966' },
    source: '2024-04',
  }),
  person('Wang Xing', 'Chinese entrepreneur, founder of Meituan', { aliases: ['王兴'], offices: [held('chief executive', 'Meituan', '2010', null, '2026-03')], facts: { born: '1979-02-18' }, source: '2025-05' }),
  person('Warren Buffett', 'American investor', {
    aliases: ['Buffett', '巴菲特', '버핏', 'バフェット'],
    offices: [held('chief executive', 'Berkshire Hathaway', '1970', '2025-12-31', '2026-08')],
    facts: { born: '1930-08-30' },
    source: '2026-01',
  }),
  person('Yann LeCun', 'French-American computer scientist', { aliases: ['LeCun'], facts: { born: '1960-07-08' }, source: '2025-04' }),
  person('Yasir Al-Rumayyan', 'Saudi businessman and official', { aliases: ['Yasir al-Rumayyan', 'Al-Rumayyan'], source: page('Saudi Gazette, 9 September 2025', 'https://saudigazette.com.sa/article/654815', '2025-09-09') }),
  person('Young Liu', 'Taiwanese business executive', {
    aliases: ['Liu Young-way', '刘扬伟', '劉揚偉'],
    offices: [held('chairman', 'Foxconn', '2019-07-01', null, '2026-05')],
    source: page('WION, 26 January 2024', 'https://www.wionews.com/india-news/padma-awards-2024-india-confers-its-third-highest-civilian-honour-to-taiwanese-tycoon-young-liu-683858', '2024-01-26'),
  }),
  person('Zhang Yiming', 'Chinese entrepreneur, co-founder of ByteDance', {
    aliases: ['张一鸣', '張一鳴', '장이밍'],
    offices: [held('chief executive', 'ByteDance', '2012', '2021-11', '2025-03')],
    facts: { born: '1983-04-01' },
    source: '2025-05',
  }),
];
