import type { KnowledgeRecord } from '../../engine/knowledge/record';
import { held, listOfHeads, page, person } from './entry';

/** Says when the oldest heads of state were born. */
const leadersByAge = page('Wikipedia, 14 December 2024', 'https://en.wikipedia.org/wiki/Lists_of_state_leaders_by_age', '2024-12-14');

/** Says who rules each of the Emirates. */
const rulersOfTheEmirates = page('Unofficial Royalty, May 2022', 'https://unofficialroyalty.com/rulers-of-the-united-arab-emirates', '2022-05');

/** Politicians, monarchs and central bankers of the Middle East and Africa; sorted by key. */
export const politicsOfTheMiddleEastAndAfrica: readonly KnowledgeRecord[] = [
  person('Abbas Araghchi', 'Iranian diplomat', { aliases: ['Araghchi', 'Abbas Araqchi', 'Araqchi'], offices: [held('foreign minister', 'Iran', '2024-08-21', null, '2026-09')], source: '2024-12' }),
  person('Abdel Fattah al-Burhan', 'Sudanese general', {
    aliases: ['Abdel-Fattah al-Burhan', 'al-Burhan'],
    offices: [
      held('chairman', 'Transitional Sovereignty Council', '2021-11-11', null, '2026-08'),
      held('chairman', 'Transitional Sovereignty Council', '2019-08-21', '2021-10-25', '2025-05'),
    ],
    source: '2024-01',
  }),
  person('Abdel Fattah el-Sisi', 'Egyptian politician and former general', {
    aliases: ['Abdel-Fattah el-Sissi', 'Abdel Fattah al-Sisi', 'el-Sisi', 'el-Sissi', 'السيسي', 'Abdel Fattah al-Sissi', 'Abdelfatah al Sisi'],
    offices: [held('president', 'Egypt', '2014-06-08', null, listOfHeads)],
    facts: { born: '1954-11-19' },
    source: '2023-11',
  }),
  person('Abdulaziz bin Salman Al Saud', 'Saudi prince and politician', {
    name: 'Abdulaziz bin Salman',
    aliases: ['Prince Abdulaziz bin Salman'],
    offices: [held('energy minister', 'Saudi Arabia', '2019-09-08', null, '2026-09')],
    source: '2019-09',
  }),
  person('Abdullah II', 'Jordanian monarch', {
    aliases: ['King Abdullah II', 'King Abdullah', 'Abdullah II of Jordan'],
    offices: [held('king', 'Jordan', '1999-02-07', null, listOfHeads)],
  }),
  person('Abiy Ahmed', 'Ethiopian politician, winner of the Nobel Peace Prize in 2019', {
    aliases: ['Abiy'],
    offices: [held('prime minister', 'Ethiopia', '2018-04-02', null, listOfHeads)],
    source: page('France 24, 11 October 2019', 'https://www.france24.com/en/video/20191011-nobel-peace-prize-awarded-to-ethiopian-prime-minister-abiy-ahmed', '2019-10-11'),
  }),
  person('Ahmed al-Sharaa', 'Syrian politician', {
    aliases: ['Abu Mohammed al-Golani', 'Abu Mohammad al-Julani', 'al-Sharaa', 'الشرع', 'Ahmed al-Charaa', 'Ahmed al-Scharaa', 'Ahmed al Shara'],
    offices: [held('president', 'Syria', '2025-01-29', null, listOfHeads)],
  }),
  person('Ali Khamenei', 'Iranian cleric and politician', {
    aliases: ['Ayatollah Ali Khamenei', 'خامنه‌ای', 'Ali Chamenei', 'Ali Jameneí'],
    offices: [held('supreme leader', 'Iran', '1989-06-04', '2026-02-28', '2026-09')],
    facts: { born: '1939-04-19', died: '2026-02-28' },
    source: page('The Nation (Thailand), 1 March 2026', 'https://www.nationthailand.com/news/world/40063142', '2026-03-01'),
  }),
  person('Ali al-Zaidi', 'Iraqi businessman and politician', { aliases: ['Ali Al-Zaidi'], offices: [held('prime minister', 'Iraq', '2026-05-14', null, listOfHeads)], source: '2026-04' }),
  person('Bashar al-Assad', 'Syrian politician', {
    aliases: ['Assad', 'Bashar Assad'],
    offices: [held('president', 'Syria', '2000-07-17', '2024-12-08', '2025-03')],
    facts: { born: '1965-09-11' },
    source: page('7NEWS, 10 September 2019', 'https://7news.com.au/news/social/todays-birthday-119-c-446088.amp', '2019-09-10'),
  }),
  person('Benjamin Netanyahu', 'Israeli politician', {
    aliases: ['Netanyahu', 'Bibi Netanyahu', 'נתניהו', '内塔尼亚胡', '네타냐후', 'Benyamin Netanyahou', 'Netanyahou', 'Benjamín Netanyahu', 'ネタニヤフ'],
    offices: [held('prime minister', 'Israel', '2022-12-29', null, '2026-10'), held('prime minister', 'Israel', '2009-03-31', '2021-06-13', '2025-03')],
    facts: { born: '1949-10-21' },
    source: page('CNN, 25 July 2023', 'https://ktvz.com/news/national-world/cnn-europe-mideast-africa/2023/07/25/benjamin-netanyahu-fast-facts-3/', '2023-07-25'),
  }),
  person('Bola Tinubu', 'Nigerian politician', {
    aliases: ['Bola Ahmed Tinubu', 'Tinubu'],
    offices: [held('president', 'Nigeria', '2023-05-29', null, listOfHeads)],
  }),
  person('Cyril Ramaphosa', 'South African politician', {
    aliases: ['Ramaphosa'],
    offices: [held('president', 'South Africa', '2018-02-15', null, '2026-10')],
    facts: { born: '1952-11-17' },
    source: page('The South African, 17 November 2024', 'https://www.thesouthafrican.com/news/president-ramaphosa-celebrating-his-birthday-in-brazil', '2024-11-17'),
  }),
  person('Enoch Godongwana', 'South African politician', { aliases: ['Godongwana'], offices: [held('finance minister', 'South Africa', '2021-08-05', null, '2026-08')] }),
  person('Faisal bin Farhan Al Saud', 'Saudi prince and diplomat', {
    name: 'Faisal bin Farhan',
    aliases: ['Prince Faisal bin Farhan'],
    offices: [held('foreign minister', 'Saudi Arabia', '2019-10-23', null, '2026-09')],
    source: page('Süddeutsche Zeitung, October 2019', 'https://www.sueddeutsche.de/politik/saudi-arabien-botschafter-wird-aussenminister-1.4653960', '2019-10'),
  }),
  person('Félix Tshisekedi', 'Congolese politician', {
    aliases: ['Tshisekedi'],
    offices: [held('president', 'Democratic Republic of the Congo', '2019-01-24', null, listOfHeads)],
  }),
  person('Isaac Herzog', 'Israeli politician', { offices: [held('president', 'Israel', '2021-07-07', null, '2026-10')] }),
  person('John Mahama', 'Ghanaian politician', {
    aliases: ['John Dramani Mahama'],
    offices: [held('president', 'Ghana', '2025-01-07', null, listOfHeads), held('president', 'Ghana', '2012-07-24', '2017-01-07', '2025-03')],
  }),
  person('Lesetja Kganyago', 'South African central banker', {
    aliases: ['Kganyago'],
    offices: [held('governor', 'South African Reserve Bank', '2014-11-09', null, '2026-09')],
    facts: { born: '1965-10-07' },
    source: '2025-06',
  }),
  person('Mahmoud Abbas', 'Palestinian politician', {
    aliases: ['Abu Mazen'],
    offices: [held('president', 'State of Palestine', '2005-01-15', null, listOfHeads)],
    facts: { born: '1935-11-15' },
    source: leadersByAge,
  }),
  person('Masoud Pezeshkian', 'Iranian politician and surgeon', {
    aliases: ['Pezeshkian', 'پزشکیان'],
    offices: [held('president', 'Iran', '2024-07-28', null, listOfHeads)],
    facts: { born: '1954-09-29' },
    source: '2024-07',
  }),
  person('Mohamed bin Zayed Al Nahyan', 'Emirati monarch', {
    name: 'Mohamed bin Zayed',
    aliases: ['Mohamed bin Zayed Al Nahyan', 'Mohammed bin Zayed Al Nahyan', 'Mohammed bin Zayed', 'Sheikh Mohamed bin Zayed', 'Sheikh Mohammed bin Zayed'],
    offices: [held('president', 'United Arab Emirates', '2022-05-14', null, listOfHeads)],
    facts: { born: '1961-03-11' },
    source: rulersOfTheEmirates,
  }),
  person('Mohammed Al-Jadaan', 'Saudi politician and former lawyer', {
    aliases: ['Mohammed bin Abdullah Al-Jadaan', 'Al-Jadaan'],
    offices: [held('finance minister', 'Saudi Arabia', '2016-11-01', null, page('Zawya, 11 February 2026', 'https://www.zawya.com/en/economy/gcc/saudi-economy-demonstrates-robust-performance-as-it-advances-its-path-of-economic-diversification-imf-chief-ulpghwt2', '2026-02-11'))],
    source: page('Arab News, 9 May 2018', 'https://www.arabnews.com/node/1299166/saudi-arabia', '2018-05-09'),
  }),
  person('Mohammed bin Abdulrahman Al Thani', 'Qatari politician of the ruling family', {
    aliases: ['Mohammed bin Abdulrahman bin Jassim Al Thani', 'Sheikh Mohammed bin Abdulrahman Al Thani'],
    offices: [held('prime minister', 'Qatar', '2023-03-07', null, listOfHeads)],
    source: '2023-03',
  }),
  person('Mohammed bin Rashid Al Maktoum', 'Emirati monarch', {
    aliases: ['Sheikh Mohammed bin Rashid Al Maktoum', 'Sheikh Mohammed bin Rashid'],
    offices: [held('prime minister', 'United Arab Emirates', '2006', null, listOfHeads)],
    source: rulersOfTheEmirates,
  }),
  person('Mohammed bin Salman', 'Saudi prince and politician', {
    aliases: ['Mohammed bin Salman Al Saud', 'Mohammad bin Salman', 'Crown Prince Mohammed bin Salman', 'محمد بن سلمان', 'Mohammed ben Salmane', 'Mohammed bin Salmán', 'Mohamed bin Salmán'],
    offices: [held('prime minister', 'Saudi Arabia', '2022-09-27', null, listOfHeads)],
    facts: { born: '1985-08-31' },
    source: page('CNN, 20 February 2025', 'https://krdo.com/news/2025/02/20/mohammed-bin-salman-fast-facts/', '2025-02-20'),
  }),
  person('Mojtaba Khamenei', 'Iranian cleric, son of Ali Khamenei', {
    aliases: ['Modschtaba Chamenei', 'Mojtaba Jameneí'],
    offices: [held('supreme leader', 'Iran', '2026-03-08', null, listOfHeads)],
    facts: { born: '1969-09-08' },
    source: page('TRT World, 9 March 2026', 'https://www.trtworld.com/article/d3a8d9fb9cb5', '2026-03-09'),
  }),
  person('Salman of Saudi Arabia', 'Saudi monarch', {
    name: 'King Salman',
    aliases: ['King Salman bin Abdulaziz', 'Salman bin Abdulaziz Al Saud'],
    offices: [held('king', 'Saudi Arabia', '2015-01-23', null, listOfHeads)],
    facts: { born: '1935-12-31' },
    source: leadersByAge,
  }),
  person('Samia Suluhu Hassan', 'Tanzanian politician', { offices: [held('president', 'Tanzania', '2021-03-19', null, listOfHeads)] }),
  person('Tamim bin Hamad Al Thani', 'Qatari monarch', {
    aliases: ['Sheikh Tamim bin Hamad Al Thani', 'Sheikh Tamim', 'Tamim bin Hamad'],
    offices: [held('emir', 'Qatar', '2013-06-25', null, listOfHeads)],
  }),
  person('William Ruto', 'Kenyan politician', { aliases: ['Ruto'], offices: [held('president', 'Kenya', '2022-09-13', null, listOfHeads)] }),
  person('Yoweri Museveni', 'Ugandan politician', { aliases: ['Museveni'], offices: [held('president', 'Uganda', '1986-01', null, listOfHeads)] }),
];
