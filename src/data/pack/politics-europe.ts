import type { KnowledgeRecord } from '../../engine/knowledge/record';
import { held, listOfHeads, page, person, wikidata } from './entry';

/** Says when those who were prime minister of the United Kingdom were born. */
const primeMinistersByAge = page('Wikipedia, 31 May 2024', 'https://en.wikipedia.org/wiki/List_of_prime_ministers_of_the_United_Kingdom_by_age', '2024-05-31');

/** Politicians, monarchs, ministers and central bankers of Europe, Russia and Turkey; sorted by key. */
export const politicsOfEurope: readonly KnowledgeRecord[] = [
  person('Aleksandar Vučić', 'Serbian politician', {
    aliases: ['Vučić', 'Vucic'],
    offices: [held('president', 'Serbia', '2017-05-31', '2026-09-27', page('France 24, 28 September 2026', 'https://www.france24.com/en/video/20260928-serbia-s-populist-president-vucic-resigns-to-run-for-pm', '2026-09-28'))],
  }),
  person('Alexander Lukashenko', 'Belarusian politician', {
    aliases: ['Lukashenko', 'Aleksandr Lukashenko', 'Лукашенко', 'Alexandre Loukachenko', 'Loukachenko', 'Alexander Lukaschenko', 'Lukaschenko'],
    offices: [held('president', 'Belarus', '1994-07-20', null, listOfHeads)],
  }),
  person('Alexander Stubb', 'Finnish politician', { aliases: ['Stubb'], offices: [held('president', 'Finland', '2024-03-01', null, '2026-10')] }),
  person('Alice Weidel', 'German politician', { offices: [held('co-leader', 'Alternative for Germany', '2022-06-18', null, '2026-09')], source: '2025-01' }),
  person('Andrej Babiš', 'Czech businessman and politician', {
    aliases: ['Babiš', 'Babis'],
    offices: [held('prime minister', 'Czech Republic', '2025-12', null, '2026-10')],
    source: page('iDNES, 23 February 2026', 'https://www.idnes.cz/zpravy/domaci/vlada-andreje-babise-ministri-kdo-je-kdo.A251209_125842_domaci_chtl', '2026-02-23'),
  }),
  person('Andrew Bailey (banker)', 'British central banker', { offices: [held('governor', 'Bank of England', '2020-03-16', null, '2026-09')], facts: { born: '1959-03-30' }, source: '2025-07' }),
  person('Andrey Belousov', 'Russian economist and politician', {
    aliases: ['Andrei Belousov'],
    offices: [held('defence minister', 'Russia', '2024-05-14', null, '2026-09')],
    facts: { born: '1959-03-17' },
    source: page('Emirates 24/7, 13 May 2024', 'https://www.emirates247.com/world/who-is-andrei-belousov-the-new-russian-defense-minister-2024-05-13-1.732325', '2024-05-13'),
  }),
  person('Andy Burnham', 'British politician', {
    aliases: ['Burnham'],
    qid: 'Q269909',
    offices: [
      held('prime minister', 'United Kingdom', '2026-07-20', null, listOfHeads),
      held('mayor', 'Greater Manchester', '2017-05-08', '2026', '2026-09'),
    ],
    facts: { born: '1970-01-07' },
    source: '2025-01',
  }),
  person('Angela Merkel', 'German politician', {
    aliases: ['Merkel'],
    offices: [held('chancellor', 'Germany', '2005-11-22', '2021-12-08', '2025-03')],
    facts: { born: '1954-07-17' },
    source: page('SRF, July 2024', 'https://www.srf.ch/news/international/geburtstag-von-angela-merkel-70-jahre-angela-merkel-die-legendaersten-bilder', '2024-07'),
  }),
  person('Anton Siluanov', 'Russian politician', { offices: [held('finance minister', 'Russia', '2011-12-16', null, '2026-08')] }),
  person('Boris Johnson', 'British politician', {
    offices: [
      held('prime minister', 'United Kingdom', '2019-07-24', '2022-09-06', '2025-03'),
      held('mayor', 'London', '2008-05-03', '2016-05-09', '2025-03'),
    ],
    facts: { born: '1964-06-19' },
    source: primeMinistersByAge,
  }),
  person('Boris Pistorius', 'German politician', { offices: [held('defence minister', 'Germany', '2023-01-19', null, '2026-10')] }),
  person('Charles III', 'British monarch', {
    aliases: ['King Charles III', 'King Charles'],
    offices: [held('king', 'United Kingdom', '2022-09-08', null, '2026-10')],
    facts: { born: '1948-11-14' },
    source: page('ABC Color, 14 November 2025', 'https://www.abc.com.py/gente/2025/11/14/el-rey-carlos-iii-de-inglaterra-cumple-77-anos/', '2025-11-14'),
  }),
  person('Dmitry Medvedev', 'Russian politician', {
    aliases: ['Dmitri Medwedew', 'Dmitri Medvédev'],
    offices: [held('president', 'Russia', '2008-05-07', '2012-05-07', '2025-03'), held('prime minister', 'Russia', '2012-05-08', '2020-01-16', '2025-03')],
  }),
  person('Dmitry Peskov', 'Russian diplomat and press official', { aliases: ['Dmitri Peskov', 'Peskov', 'Песков'], facts: { born: '1967-10-17' }, source: '2025-03' }),
  person('Donald Tusk', 'Polish politician', {
    aliases: ['Tusk'],
    offices: [
      held('prime minister', 'Poland', '2023-12-13', null, '2026-10'),
      held('president', 'European Council', '2014-12-01', '2019-11-30', '2025-03'),
      held('prime minister', 'Poland', '2007-11-16', '2014-09-22', '2025-03'),
    ],
    facts: { born: '1957-04-22' },
    source: '2023-12',
  }),
  person('Ed Miliband', 'British politician', { offices: [held('foreign secretary', 'United Kingdom', '2026-07', null, '2026-09')] }),
  person('Elvira Nabiullina', 'Russian economist and central banker', {
    aliases: ['Nabiullina', 'Набиуллина'],
    offices: [held('governor', 'Bank of Russia', '2013-06-24', null, page('Mergers.ru, 3 July 2026', 'https://mergers.ru/news/Bank-Rossii-provedet-ocenku-NSPK-pered-vozmozhnoj-prodazhej-doli-87145', '2026-07-03'))],
    facts: { born: '1963-10-29' },
    source: page('Börsen-Zeitung, October 2023', 'https://boersen-zeitung.de/english/putins-vital-aide-elwira-nabiullina', '2023-10'),
  }),
  person('Emmanuel Macron', 'French politician', {
    aliases: ['Macron', '马克龙', '마크롱', 'マクロン'],
    offices: [held('president', 'France', '2017-05-14', '2027-05-13', '2026-10')],
    facts: { born: '1977-12-21' },
    source: page('DW, April 2022', 'https://www.dw.com/fr/emmanuel-macron-une-ascension-fulgurante/a-61527666', '2022-04'),
  }),
  person('Emmanuel Moulin', 'French civil servant and central banker', {
    offices: [held('governor', 'Bank of France', '2026-06', null, '2026-06')],
    source: page('Le Moci, November 2020', 'https://lemoci.com/actualites/info-export/nomination-emmanuel-moulin-nouveau-directeur-du-tresor', '2020-11'),
  }),
  person('Fabio Panetta', 'Italian economist and central banker', {
    offices: [held('governor', 'Bank of Italy', '2023-11-01', null, page('Il Foglio, 28 February 2026', 'https://www.zazoom.it/2026-02-28/le-ragioni-dellottimismo-il-panetta-da-conservare/18743698/', '2026-02-28'))],
    facts: { born: '1959-08-01' },
    source: page('Fanpage, 1 November 2023', 'https://www.fanpage.it/politica/chi-e-fabio-panetta-il-nuovo-governatore-di-bankitalia-dopo-visco/', '2023-11-01'),
  }),
  person('Fatih Karahan', 'Turkish economist and central banker', {
    offices: [held('governor', 'Central Bank of Turkey', '2024-02-03', null, page('BIS: speech of 12 February 2026', 'https://www.bis.org/review/r260217f.htm', '2026-02-12'))],
    source: page('TRT World, 2 February 2024', 'https://www.trtworld.com/article/16858556', '2024-02-02'),
  }),
  person('Frank-Walter Steinmeier', 'German politician', { aliases: ['Steinmeier'], offices: [held('president', 'Germany', '2017-03-19', '2027-03-18', '2026-10')] }),
  person('Friedrich Merz', 'German politician', {
    aliases: ['Merz', '默茨', '메르츠', 'メルツ'],
    offices: [held('chancellor', 'Germany', '2025-05-06', null, '2026-10')],
    facts: { born: '1955-11-11' },
    source: page('dts, 11 November 2025', 'https://www.finanznachrichten.de/nachrichten-2025-11/66946960-merz-feiert-70-geburtstag-doch-003.htm', '2025-11-11'),
  }),
  person('Geert Wilders', 'Dutch politician', {
    aliases: ['Wilders'],
    source: page('News.az, 20 January 2026', 'https://news.az/news/seven-lawmakers-leave-wilders-party-weakening-his-leadership', '2026-01-20'),
  }),
  person('Giancarlo Giorgetti', 'Italian politician', { offices: [held('economy minister', 'Italy', '2022-10-22', null, '2026-09')] }),
  person('Giorgia Meloni', 'Italian politician', {
    aliases: ['Meloni', '梅洛尼', '멜로니', 'メローニ'],
    offices: [held('prime minister', 'Italy', '2022-10-22', null, '2026-10')],
    facts: { born: '1977-01-15' },
    source: page('Adnkronos, 14 January 2024', 'https://lecodellitorale.it/giorgia-meloni-compleanno-di-lavoro-la-premier-domani-compie-47-anni/', '2024-01-14'),
  }),
  person('Hakan Fidan', 'Turkish politician and former intelligence chief', {
    offices: [held('foreign minister', 'Turkey', '2023-06-04', null, '2026-06')],
    facts: { born: '1968-07-17' },
    source: '2024-07',
  }),
  person('Ilham Aliyev', 'Azerbaijani politician', {
    aliases: ['Ильхам Алиев'],
    offices: [held('president', 'Azerbaijan', '2003-10-31', null, listOfHeads)],
  }),
  person('Joachim Nagel', 'German central banker', {
    offices: [held('president', 'Bundesbank', '2022-01-01', null, '2026-09')],
    source: page('onvista, December 2021', 'https://www.onvista.de/news/rueckkehr-nach-frankfurt-joachim-nagel-wird-neuer-bundesbank-praesident-503735197', '2021-12'),
  }),
  person('Johann Wadephul', 'German politician', { aliases: ['Wadephul'], offices: [held('foreign minister', 'Germany', '2025-05-06', null, '2026-09')] }),
  person('John Healey', 'British politician', { offices: [held('chancellor of the exchequer', 'United Kingdom', '2026-07-20', null, '2026-09')] }),
  person('Jordan Bardella', 'French politician', {
    aliases: ['Bardella'],
    offices: [held('president', 'National Rally', '2022-11-05', null, page('Europe 1, 22 March 2026', 'https://www.vxz.us/posts/2026-03-22-c021fd7f', '2026-03-22'))],
    source: '2024-07',
  }),
  person('Karol Nawrocki', 'Polish historian and politician', {
    aliases: ['Nawrocki'],
    offices: [held('president', 'Poland', '2025-08-06', null, '2026-10')],
    facts: { born: '1983-03-03' },
    source: '2025-08',
  }),
  person('Keir Starmer', 'British politician', {
    aliases: ['Starmer', 'Sir Keir Starmer', '斯塔默', '스타머', 'スターマー'],
    offices: [
      held('prime minister', 'United Kingdom', '2024-07-05', '2026-07-20', page('GOV.UK', 'https://www.gov.uk/government/history/past-prime-ministers', '2026-09')),
    ],
    facts: { born: '1962-09-02' },
    source: page('CNN, 24 February 2026', 'https://kesq.com/news/national-world/cnn-world/2026/02/24/keir-starmer-fast-facts/', '2026-02-24'),
  }),
  person('Kemi Badenoch', 'British politician', { aliases: ['Badenoch'], offices: [held('leader', 'Conservative Party (UK)', '2024-11-02', null, '2026-09')] }),
  person('Kyriakos Mitsotakis', 'Greek politician', {
    aliases: ['Mitsotakis'],
    offices: [
      held('prime minister', 'Greece', '2023-06-26', null, '2026-10'),
      held('prime minister', 'Greece', '2019-07-08', '2023-05-25', '2025-03'),
    ],
  }),
  person('Lars Klingbeil', 'German politician', {
    aliases: ['Klingbeil'],
    offices: [held('finance minister', 'Germany', '2025-05-06', null, '2026-08'), held('vice chancellor', 'Germany', '2025-05-06', null, '2026-08')],
  }),
  person('Liz Truss', 'British politician', { offices: [held('prime minister', 'United Kingdom', '2022-09-06', '2022-10-25', '2025-03')], facts: { born: '1975-07-26' }, source: primeMinistersByAge }),
  person('Marine Le Pen', 'French politician', { aliases: ['Le Pen'], facts: { born: '1968-08-05' }, source: '2026-01' }),
  person('Mario Draghi', 'Italian economist and politician', {
    aliases: ['Draghi'],
    offices: [
      held('president', 'European Central Bank', '2011-11-01', '2019-10-31', '2025-03'),
      held('prime minister', 'Italy', '2021-02-13', '2022-10-22', '2025-03'),
    ],
    facts: { born: '1947-09-03' },
    source: '2024-05',
  }),
  person('Martin Schlegel', 'Swiss economist and central banker', {
    offices: [held('chairman', 'Swiss National Bank', '2024-10-01', null, page('EL7.AI, 25 June 2026', 'https://el7.ai/en/news/2026-06-25-snb-leadership-outlines-policy-stance-at-scheduled-media-conference', '2026-06-25'))],
    source: '2025-08',
  }),
  person('Mehmet Şimşek', 'Turkish politician and economist', {
    offices: [held('finance minister', 'Turkey', '2023-06-04', null, '2026-07')],
    source: '2024-02',
  }),
  person('Mette Frederiksen', 'Danish politician', {
    aliases: ['Frederiksen'],
    offices: [held('prime minister', 'Denmark', '2019-06-27', null, '2026-10')],
  }),
  person('Mikhail Mishustin', 'Russian politician', { aliases: ['Mishustin'], offices: [held('prime minister', 'Russia', '2020-01-16', null, listOfHeads)] }),
  person('Nicolas Sarkozy', 'French politician', { aliases: ['Sarkozy'], offices: [held('president', 'France', '2007-05-16', '2012-05-15', '2025-03')] }),
  person('Nigel Farage', 'British politician', {
    aliases: ['Farage'],
    offices: [held('leader', 'Reform UK', '2024-06-03', null, '2026-09')],
    facts: { born: '1964-04-03' },
    source: '2024-07',
  }),
  person('Olaf Scholz', 'German politician', {
    aliases: ['Scholz'],
    offices: [
      held('chancellor', 'Germany', '2021-12-08', '2025-05-06', '2025-06'),
      held('finance minister', 'Germany', '2018-03-14', '2021-12-08', '2025-03'),
    ],
    facts: { born: '1958-06-14' },
    source: page('Tag24, 14 June 2024', 'https://www.tag24.de/nachrichten/politik/deutschland/politiker/olaf-scholz/der-bundeskanzler-hat-geburtstag-olaf-scholz-wird-66-3216985', '2024-06-14'),
  }),
  person('Pedro Sánchez', 'Spanish politician', {
    offices: [held('prime minister', 'Spain', '2018-06-02', null, '2026-10')],
    facts: { born: '1972-02-29' },
    source: page("L'Unione Sarda, 29 February 2024", 'https://www.unionesarda.it/news/mondo/accaddeoggi-29-febbraio-tanti-auguri-pedro-sanchez-q2v9rhwn', '2024-02-29'),
  }),
  person('Péter Magyar', 'Hungarian politician', {
    aliases: ['Peter Magyar', 'Magyar Péter'],
    offices: [held('prime minister', 'Hungary', '2026-05-09', null, '2026-10')],
    facts: { born: '1981-03-16' },
    source: '2026-05',
  }),
  person('Rachel Reeves', 'British politician', { offices: [held('chancellor of the exchequer', 'United Kingdom', '2024-07-05', '2026-07-20', '2026-09')] }),
  person('Recep Tayyip Erdoğan', 'Turkish politician', {
    aliases: ['Tayyip Erdogan', 'Erdogan', 'Erdoğan', '埃尔多安', 'エルドアン', '에르도안'],
    offices: [held('president', 'Turkey', '2014-08-28', null, '2026-10'), held('prime minister', 'Turkey', '2003-03-14', '2014-08-28', '2025-03')],
    facts: { born: '1954-02-26' },
    source: page('Sabah, 27 February 2026', 'https://www.sabah.com.tr/gundem/2026/02/27/milletin-adami-72-yasinda-1772147970', '2026-02-27'),
  }),
  person('Rishi Sunak', 'British politician', {
    aliases: ['Sunak'],
    offices: [
      held('prime minister', 'United Kingdom', '2022-10-25', '2024-07-05', '2025-03'),
      held('chancellor of the exchequer', 'United Kingdom', '2020-02-13', '2022-07-05', '2025-03'),
    ],
    facts: { born: '1980-05-12' },
    source: primeMinistersByAge,
  }),
  person('Rob Jetten', 'Dutch politician', {
    aliases: ['Jetten'],
    offices: [held('prime minister', 'Netherlands', '2026-02-23', null, '2026-10')],
  }),
  person('Robert Fico', 'Slovak politician', { offices: [held('prime minister', 'Slovakia', '2023-10-25', null, '2026-10')] }),
  person('Roland Lescure', 'French politician', { offices: [held('finance minister', 'France', '2025-10-12', null, '2026-09')] }),
  person('Rumen Radev', 'Bulgarian politician and former general', {
    aliases: ['Румен Радев'],
    offices: [
      held('prime minister', 'Bulgaria', '2026-05-08', null, listOfHeads),
      held('president', 'Bulgaria', '2017-01-22', '2026-01', page('Euronews, 19 January 2026', 'https://www.euronews.com/2026/01/19/president-bulgaria-resignation', '2026-01')),
    ],
  }),
  person('Sergei Lavrov', 'Russian diplomat', {
    aliases: ['Sergey Lavrov', 'Lavrov', 'Лавров', 'Sergueï Lavrov', 'Sergej Lawrow', 'Lawrow', 'Serguéi Lavrov'],
    offices: [held('foreign minister', 'Russia', '2004-03-09', null, '2026-09')],
    facts: { born: '1950-03-21' },
    source: page('SMI24, 21 March 2025', 'https://m.smi24.net/moscow/399977620', '2025-03-21'),
  }),
  person('Sergio Mattarella', 'Italian politician and former constitutional judge', {
    aliases: ['Mattarella'],
    offices: [held('president', 'Italy', '2015-02-03', null, '2026-10')],
    facts: { born: '1941-07-23' },
    source: '2022-01',
  }),
  person('Serhii Koretskyi', 'Ukrainian politician and former business executive', {
    aliases: ['Serhiy Koretskyi', 'Sergii Koretskyi', 'Koretskyi'],
    offices: [held('prime minister', 'Ukraine', '2026-07-16', null, '2026-10')],
    source: page('Fakty ICTV, 13 November 2025', 'https://fakty.com.ua/ru/ukraine/20251113-ochilnyk-naftogazu-koreczkyj-mozhe-staty-novym-ministrom-energetyky-shho-pro-nogo-vidomo/', '2025-11-13'),
  }),
  person('Sébastien Lecornu', 'French politician', {
    aliases: ['Lecornu'],
    offices: [held('prime minister', 'France', '2025-09-09', null, '2026-10')],
  }),
  person('Tony Blair', 'British politician', {
    offices: [held('prime minister', 'United Kingdom', '1997-05-02', '2007-06-27', '2025-03')],
    facts: { born: '1953-05-06' },
    source: primeMinistersByAge,
  }),
  person('Ulf Kristersson', 'Swedish politician', {
    aliases: ['Kristersson'],
    offices: [
      held('caretaker prime minister', 'Sweden', '2026-09', null, '2026-10'),
      held('prime minister', 'Sweden', '2022-10-18', '2026-09', '2026-10'),
    ],
  }),
  person('Viktor Orbán', 'Hungarian politician', {
    aliases: ['Orbán Viktor', 'Orbán', 'Orban'],
    offices: [held('prime minister', 'Hungary', '2010-05-29', '2026-05-09', wikidata('Hungary', '2026-07-30'))],
    facts: { born: '1963-05-31' },
    source: '2024-05',
  }),
  person('Vladimir Putin', 'Russian politician', {
    aliases: ['Putin', 'Путин', 'Владимир Путин', '普京', '푸틴', 'プーチン', 'Vladimir Poutine', 'Poutine', 'Vladimir Poetin', 'Poetin', 'Wladimir Putin', 'Vladímir Putin'],
    offices: [
      held('president', 'Russia', '2012-05-07', null, listOfHeads),
      held('president', 'Russia', '2000-05-07', '2008-05-07', '2025-03'),
      held('prime minister', 'Russia', '2008-05-08', '2012-05-07', '2025-03'),
    ],
    facts: { born: '1952-10-07' },
    source: page('Ziare.com, 7 October 2025', 'https://ziare.com/vladimir-putin/kremlin-anunt-sarbatorire-zi-nastere-1968710', '2025-10-07'),
  }),
  person('Volodymyr Zelenskyy', 'Ukrainian politician and former comedian', {
    aliases: ['Volodymyr Zelensky', 'Volodymyr Zelenskiy', 'Zelenskyy', 'Zelensky', 'Zelenskiy', 'Зеленський', 'Володимир Зеленський', 'Зеленский', '泽连斯基', '젤렌스키', 'ゼレンスキー', 'Wolodymyr Selenskyj', 'Selenskyj', 'Volodímir Zelenski', 'Zelenski'],
    qid: 'Q3874799',
    offices: [held('president', 'Ukraine', '2019-05-20', null, '2026-10')],
    facts: { born: '1978-01-25' },
    source: '2024-01',
  }),
  person('William, Prince of Wales', 'British prince, elder son of Charles III', {
    name: 'Prince William',
    aliases: ['William, Prince of Wales'],
    facts: { born: '1982-06-21' },
    source: page('Pledge Times, 21 June 2024', 'https://pledgetimes.com/prince-william-turns-42-for-best-wishes-king-charles-releases-a-photo-of-him-as-a-child/', '2024-06-21'),
  }),
  person('Yulia Svyrydenko', 'Ukrainian politician and economist', {
    aliases: ['Svyrydenko'],
    offices: [held('prime minister', 'Ukraine', '2025-07-17', '2026-07-16', '2026-09')],
    facts: { born: '1985-12-25' },
    source: page('TGCOM24, July 2025', 'https://www.tgcom24.mediaset.it/mondo/yulia-svyrydenko-economista-premier-ucraina-zelensky_101164464-202502k.shtml', '2025-07'),
  }),
];
