import type { KnowledgeRecord } from '../../engine/knowledge/record';
import { held, listOfHeads, page, person, wikidata } from './entry';

/** Lists the Japanese cabinet after its change of 17 September 2026. */
const japaneseCabinet = page('Jiji Press, 17 September 2026', 'https://sp.m.jiji.com/english/show/50377', '2026-09-17');

/** Releases of the South Korean ministries, by minister. */
const koreanGovernment = page(
  'Government of South Korea',
  'https://www.korea.kr/briefing/pressReleaseList.do?pWiseMinistry=ministryNews&repCode=A00041&repCodeType=%EC%A0%95%EB%B6%80%EB%B6%80%EC%B2%98',
  '2026-10-09',
);

/** Names the new governor of the People's Bank of China, and the one before. */
const chineseGovernors = page('AP, 25 July 2023', 'https://www.thehindu.com/business/china-names-pan-gongsheng-to-lead-central-bank-succeeding-yi-gang/article67120213.ece/amp/', '2023-07-25');

/** Politicians, ministers and central bankers of Asia east of Iran, Australia and New Zealand; sorted by key. */
export const politicsOfAsia: readonly KnowledgeRecord[] = [
  person('Amit Shah', 'Indian politician', { offices: [held('home minister', 'India', '2019-05-30', null, '2026-09')] }),
  person('Anthony Albanese', 'Australian politician', {
    aliases: ['Albanese'],
    offices: [held('prime minister', 'Australia', '2022-05-23', null, '2026-10')],
    facts: { born: '1963-03-02' },
    source: '2026-03',
  }),
  person('Anura Kumara Dissanayake', 'Sri Lankan politician', {
    offices: [held('president', 'Sri Lanka', '2024-09-23', null, listOfHeads)],
  }),
  person('Anutin Charnvirakul', 'Thai politician and businessman', { aliases: ['Anutin'], offices: [held('prime minister', 'Thailand', '2025-09-07', null, listOfHeads)], facts: { born: '1966-09-13' }, source: '2025-09' }),
  person('Anwar Ibrahim', 'Malaysian politician', {
    offices: [held('prime minister', 'Malaysia', '2022-11-24', null, listOfHeads)],
    facts: { born: '1947-08-10' },
    source: '2022-11',
  }),
  person('Asif Ali Zardari', 'Pakistani politician', { aliases: ['Zardari'], offices: [held('president', 'Pakistan', '2024-03-10', null, listOfHeads)] }),
  person('Asim Munir', 'Pakistani field marshal', { offices: [held('army chief', 'Pakistan', '2022-11-29', null, '2026-09')], source: '2025-05' }),
  person('Cheng Li-wun', 'Taiwanese politician', { aliases: ['鄭麗文', '郑丽文'], offices: [held('chairwoman', 'Kuomintang', '2025-11-01', null, '2026-09')] }),
  person('Christopher Luxon', 'New Zealand politician and businessman', {
    aliases: ['Luxon'],
    offices: [held('prime minister', 'New Zealand', '2023-11-27', null, '2026-10')],
    facts: { born: '1970-07-19' },
    source: '2023-11',
  }),
  person('Droupadi Murmu', 'Indian politician', { aliases: ['Murmu'], offices: [held('president', 'India', '2022-07-25', null, '2026-10')] }),
  person('Eli Remolona Jr.', 'Philippine economist and central banker', {
    aliases: ['Eli Remolona', 'Eli Remolona Jr', 'Eli M. Remolona Jr.', 'Remolona'],
    offices: [held('governor', 'Bangko Sentral ng Pilipinas', '2023-07-03', null, page('Manila Bulletin, 20 February 2026', 'https://mb.com.ph/article/10906555/business/the-economy/remolona-monetary-policy-can-no-longer-drive-economic-growth', '2026-02-20'))],
  }),
  person('Ferdinand Marcos Jr.', 'Philippine politician', {
    aliases: ['Ferdinand Marcos Jr', 'Bongbong Marcos', 'Ferdinand Romualdez Marcos Jr'],
    offices: [held('president', 'Philippines', '2022-06-30', null, listOfHeads)],
    facts: { born: '1957-09-13' },
    source: '2022-06',
  }),
  person('Fumio Kishida', 'Japanese politician', {
    aliases: ['Kishida', '岸田文雄'],
    offices: [held('prime minister', 'Japan', '2021-10-04', '2024-10-01', '2025-03')],
    facts: { born: '1957-07-29' },
    source: '2023-07',
  }),
  person('Haruhiko Kuroda', 'Japanese central banker', {
    aliases: ['黒田東彦', 'Kuroda'],
    offices: [held('governor', 'Bank of Japan', '2013-03-20', '2023-04-08', '2025-03')],
    facts: { born: '1944-10-25' },
    source: '2023-10',
  }),
  person('He Lifeng', 'Chinese politician', { aliases: ['何立峰'], offices: [held('vice premier', 'China', '2023-03-12', null, '2026-09')] }),
  person('Imran Khan', 'Pakistani politician and former cricketer', {
    offices: [held('prime minister', 'Pakistan', '2018-08-18', '2022-04-10', '2025-03')],
    facts: { born: '1952-10-05' },
    source: '2024-10',
  }),
  person('Ishaq Dar', 'Pakistani politician', { offices: [held('foreign minister', 'Pakistan', '2024-03-11', null, '2026-09')] }),
  person('Jim Chalmers', 'Australian politician', { offices: [held('treasurer', 'Australia', '2022-05-23', null, '2026-08')] }),
  person('John Lee Ka-chiu', 'Hong Kong politician', {
    aliases: ['John Lee', '李家超'],
    offices: [held('chief executive', 'Hong Kong', '2022-07-01', null, wikidata('Hong Kong', '2026-07-30'))],
  }),
  person('Kassym-Jomart Tokayev', 'Kazakh politician and former diplomat', {
    aliases: ['Tokayev', 'Kasym-Jomart Tokayev', 'Qasym-Zhomart Toqaev', 'Токаев', 'Касым-Жомарт Токаев'],
    offices: [held('president', 'Kazakhstan', '2019-03-20', null, listOfHeads)],
  }),
  person('Kazuo Ueda', 'Japanese economist and central banker', {
    aliases: ['植田和男', 'Ueda'],
    offices: [held('governor', 'Bank of Japan', '2023-04-09', null, '2026-08')],
    facts: { born: '1951-09-20' },
    source: '2023-03',
  }),
  person('Kim Jong Un', 'North Korean politician', { aliases: ['Kim Jong-un', '김정은', '金正恩'], offices: [held('leader', 'North Korea', '2011-12-17', null, listOfHeads)] }),
  person('Koo Yun-cheol', 'South Korean politician and former civil servant', {
    aliases: ['구윤철'],
    offices: [held('finance minister', 'South Korea', '2025-07', '2026-09', koreanGovernment)],
    source: page('IANS, 29 June 2025', 'https://www.thehawk.in/news/world/south-korea-ex-budget-chief-tapped-as-finance-minister', '2025-06-29'),
  }),
  person('Lai Ching-te', 'Taiwanese politician', {
    aliases: ['William Lai', '賴清德', '赖清德', '라이칭더'],
    offices: [held('president', 'Taiwan', '2024-05-20', null, listOfHeads)],
    facts: { born: '1959-10-06' },
    source: '2024-05',
  }),
  person("Lan Fo'an", 'Chinese politician', { aliases: ['Lan Foan', '蓝佛安'], offices: [held('finance minister', 'China', '2023-10-24', null, '2026-09')] }),
  person('Lawrence Wong', 'Singaporean politician', {
    aliases: ['黄循财', '黃循財'],
    offices: [held('prime minister', 'Singapore', '2024-05-15', null, listOfHeads)],
    facts: { born: '1972-12-18' },
    source: page('Reuters, 20 May 2024', 'https://media.interaksyon.com/politics-issues/2024/05/20/275530/factbox-singapores-new-leader-lawrence-wong', '2024-05-20'),
  }),
  person('Lee Hyoung-il', 'South Korean government official', {
    aliases: ['Lee Hyung-il', '이형일'],
    offices: [held('finance minister', 'South Korea', '2026-09', null, koreanGovernment)],
  }),
  person('Lee Jae-myung', 'South Korean politician', {
    aliases: ['Lee Jae Myung', '이재명', '李在明'],
    offices: [held('president', 'South Korea', '2025-06-04', null, '2026-10')],
  }),
  person('Li Qiang', 'Chinese politician', {
    aliases: ['李强', '리창', '李強'],
    offices: [held('premier', 'China', '2023-03-11', null, listOfHeads)],
    facts: { born: '1959-07' },
    source: '2024-07',
  }),
  person('Lê Minh Hưng', 'Vietnamese politician and former central banker', {
    offices: [held('prime minister', 'Vietnam', '2026-04', null, listOfHeads)],
    facts: { born: '1970-12-11' },
    source: '2026-01',
  }),
  person('Michele Bullock', 'Australian central banker', { offices: [held('governor', 'Reserve Bank of Australia', '2023-09-18', null, '2026-09')], source: '2023-09' }),
  person('Min Aung Hlaing', 'Burmese politician who led the coup of 2021', { offices: [held('president', 'Myanmar', '2026-04-10', null, listOfHeads)], source: '2026-04' }),
  person('Narendra Modi', 'Indian politician', {
    aliases: ['Modi', '莫迪', 'नरेंद्र मोदी', '모디', 'モディ'],
    offices: [held('prime minister', 'India', '2014-05-26', null, '2026-10')],
    facts: { born: '1950-09-17' },
    source: '2025-09',
  }),
  person('Naruhito', 'Japanese emperor', {
    aliases: ['Emperor Naruhito', '徳仁'],
    offices: [held('emperor', 'Japan', '2019-05-01', null, '2026-10')],
    facts: { born: '1960-02-23' },
    source: '2023-02',
  }),
  person('Nirmala Sitharaman', 'Indian politician', { aliases: ['Sitharaman'], offices: [held('finance minister', 'India', '2019-05-31', null, '2026-08')] }),
  person('Pan Gongsheng', 'Chinese central banker', {
    aliases: ['潘功胜', '潘功勝'],
    offices: [held('governor', "People's Bank of China", '2023-07-25', null, '2026-09')],
    source: chineseGovernors,
  }),
  person('Prabowo Subianto', 'Indonesian politician and former general', {
    aliases: ['Prabowo'],
    offices: [held('president', 'Indonesia', '2024-10-20', null, listOfHeads)],
    facts: { born: '1951-10-17' },
    source: '2025-10',
  }),
  person('Purbaya Yudhi Sadewa', 'Indonesian economist', {
    aliases: ['Purbaya'],
    offices: [
      held('finance minister', 'Indonesia', '2025-09-08', '2026-09-14', page('Bloomberg, 14 September 2026', 'https://www.bloomberg.com/news/articles/2026-09-14/prabowo-removes-finance-minister-purbaya-in-cabinet-reshuffle', '2026-09-14')),
    ],
    source: page('Reuters, 6 March 2026', 'https://www.channelnewsasia.com/business/exclusive-indonesias-cowboy-finance-czar-shrugs-investor-alarm-i-know-what-im-doing-5976826', '2026-03-06'),
  }),
  person('Rahul Gandhi', 'Indian politician', { offices: [held('leader of the opposition', 'Lok Sabha', '2024-06', null, '2026-09')] }),
  person('Sanae Takaichi', 'Japanese politician', {
    aliases: ['Takaichi', '高市早苗', '다카이치 사나에'],
    offices: [held('prime minister', 'Japan', '2025-10-21', null, '2026-10')],
    facts: { born: '1961-03-07' },
    source: '2025-10',
  }),
  person('Sanjay Malhotra', 'Indian civil servant and central banker', { offices: [held('governor', 'Reserve Bank of India', '2024-12-11', null, '2026-08')], source: '2024-12' }),
  person('Satsuki Katayama', 'Japanese politician', { aliases: ['片山さつき'], offices: [held('finance minister', 'Japan', '2025-10-21', null, japaneseCabinet)] }),
  person('Shavkat Mirziyoyev', 'Uzbek politician', {
    aliases: ['Mirziyoyev', 'Shavkat Mirziyoev', 'Мирзиёев', 'Шавкат Мирзиёев'],
    offices: [held('president', 'Uzbekistan', '2016-12-14', null, listOfHeads)],
  }),
  person('Shehbaz Sharif', 'Pakistani politician', {
    aliases: ['Shahbaz Sharif'],
    offices: [
      held('prime minister', 'Pakistan', '2024-03-04', null, listOfHeads),
      held('prime minister', 'Pakistan', '2022-04-11', '2023-08-14', '2025-03'),
    ],
  }),
  person('Sheikh Hasina', 'Bangladeshi politician', {
    aliases: ['Sheikh Hasina Wazed', 'Hasina'],
    offices: [held('prime minister', 'Bangladesh', '2009-01-06', '2024-08-05', '2025-03')],
    facts: { born: '1947-09-28' },
    source: page('The Daily Observer, 28 September 2023', 'https://www.observerbd.com/news.php?id=439273', '2023-09-28'),
  }),
  person('Shigeru Ishiba', 'Japanese politician', {
    aliases: ['Ishiba', '石破茂'],
    offices: [held('prime minister', 'Japan', '2024-10-01', '2025-10-21', '2025-10')],
    facts: { born: '1957-02-04' },
    source: '2024-09',
  }),
  person('Shin Hyun-song', 'Korean-born economist and central banker', {
    aliases: ['Hyun Song Shin', 'Shin Hyun Song', '신현송'],
    offices: [held('governor', 'Bank of Korea', '2026-04-21', null, '2026-09')],
    source: page('JoongAng Ilbo, September 2013', 'https://news.joins.com/article/12578451', '2013-09'),
  }),
  person('Shinzo Abe', 'Japanese politician', {
    aliases: ['安倍晋三', '安倍晉三'],
    offices: [
      held('prime minister', 'Japan', '2012-12-26', '2020-09-16', '2025-03'),
      held('prime minister', 'Japan', '2006-09-26', '2007-09-26', '2025-03'),
    ],
    facts: { born: '1954-09-21', died: '2022-07-08' },
    source: '2022-07',
  }),
  person('Suahasil Nazara', 'Indonesian government official', { aliases: ['Suahasil'], offices: [held('finance minister', 'Indonesia', '2026-09-14', null, '2026-09')] }),
  person('Subrahmanyam Jaishankar', 'Indian diplomat and politician', {
    name: 'S. Jaishankar',
    aliases: ['Subrahmanyam Jaishankar', 'Jaishankar'],
    offices: [held('foreign minister', 'India', '2019-05-30', null, '2026-05')],
    facts: { born: '1955-01-09' },
    source: '2026-01',
  }),
  person('Tarique Rahman', 'Bangladeshi politician', { offices: [held('prime minister', 'Bangladesh', '2026-02-17', null, listOfHeads)] }),
  person('Tharman Shanmugaratnam', 'Singaporean politician and economist', {
    aliases: ['Tharman'],
    offices: [held('president', 'Singapore', '2023-09-14', null, listOfHeads)],
    facts: { born: '1957-02-25' },
    source: '2024-02',
  }),
  person('Toshimitsu Motegi', 'Japanese politician', { aliases: ['Motegi', '茂木敏充'], offices: [held('foreign minister', 'Japan', '2025-10-21', null, japaneseCabinet)] }),
  person('Tsai Ing-wen', 'Taiwanese politician', {
    aliases: ['蔡英文'],
    offices: [held('president', 'Taiwan', '2016-05-20', '2024-05-20', '2025-03')],
    facts: { born: '1956-08-31' },
    source: '2024-05',
  }),
  person('Tô Lâm', 'Vietnamese politician', {
    aliases: ['To Lam'],
    offices: [
      held('general secretary', 'Communist Party of Vietnam', '2024-08-03', null, listOfHeads),
      held('president', 'Vietnam', '2026-04', null, listOfHeads),
      held('president', 'Vietnam', '2024-05-22', '2024-10-21', '2025-03'),
    ],
  }),
  person('Wang Wentao', 'Chinese politician', { aliases: ['王文涛'], offices: [held('commerce minister', 'China', '2020-12-26', null, page('Ministry of Commerce of China, 17 September 2026', 'https://www.mofcom.gov.cn/xwfb/bldhd/art/2026/art_82466aa0597b4a90bf9447e9d27feb8d.html', '2026-09-17'))] }),
  person('Wang Yi (politician)', 'Chinese politician and diplomat', {
    aliases: ['王毅', '왕이'],
    offices: [held('foreign minister', 'China', '2023-07-25', null, '2026-09'), held('foreign minister', 'China', '2013-03-16', '2022-12-30', '2025-03')],
    source: '2023-10',
  }),
  person('Wu Qing', 'Chinese financial regulator', {
    aliases: ['吴清'],
    offices: [held('chairman', 'China Securities Regulatory Commission', '2024-02-07', null, '2026-06')],
  }),
  person('Xi Jinping', 'Chinese politician', {
    aliases: ['Xi', '习近平', '習近平', '시진핑', 'Си Цзиньпин'],
    offices: [
      held('president', 'China', '2013-03-14', null, listOfHeads),
      held('general secretary', 'Chinese Communist Party', '2012-11-15', null, listOfHeads),
    ],
    facts: { born: '1953-06-15' },
    source: '2024-06',
  }),
  person('Yang Chin-long', 'Taiwanese central banker', {
    aliases: ['楊金龍', '杨金龙'],
    offices: [held('governor', 'Central Bank of the Republic of China (Taiwan)', '2018-02-26', null, '2026-06')],
    source: page('Taipei Times, 2 February 2018', 'https://www.taipeitimes.com/News/front/archives/2018/02/02/2003686872', '2018-02-02'),
  }),
  person('Yi Gang', 'Chinese economist and central banker', {
    aliases: ['易纲', '易綱'],
    offices: [held('governor', "People's Bank of China", '2018-03-19', '2023-07-25', '2025-03')],
    source: chineseGovernors,
  }),
  person('Yoon Suk Yeol', 'South Korean politician and former prosecutor', {
    aliases: ['Yoon Suk-yeol', 'Yoon Seok-yeol', '윤석열', '尹锡悦', '尹錫悦'],
    offices: [held('president', 'South Korea', '2022-05-10', '2025-04-04', '2025-04')],
    facts: { born: '1960-12-18' },
    source: '2025-04',
  }),
];
