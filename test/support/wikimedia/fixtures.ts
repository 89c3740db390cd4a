import { claim, itemFixture, type ItemFixture, type PageFixture } from './shapes';

/**
 * What the played Wikipedia and Wikidata know: the entities of the demo article. Written by hand in the recorded shapes; facts that tests look at are those of
 * company releases (chief executives and chairmen of Alibaba: SEC exhibits 99.1 of 11 September 2019 and 20 June 2023). Sentences are our own. Ids from Q900000001 on are
 * invented, where the real ones are not known for sure.
 */

const commons = 'https://upload.wikimedia.org/wikipedia/commons/thumb';

function page(pageid: number, title: string, qid: string, description: string, extract: string, picture?: string): PageFixture {
  return {
    title,
    pageid,
    ns: 0,
    description,
    extract,
    pageprops: { wikibase_item: qid },
    ...(picture === undefined ? {} : { pageimage: picture, thumbnail: { source: `${commons}/a/a1/${picture}/250px-${picture}`, width: 250, height: 333 } }),
  };
}

const zhang = 'Q900000001';
const wu = 'Q900000002';
const tsai = 'Q900000003';

export const pages: readonly PageFixture[] = [
  page(1, 'Alibaba Group', 'Q1359568', 'Chinese multinational technology company', 'Alibaba Group is a Chinese company that sells, hosts and pays for things online. It was founded in Hangzhou in 1999 by Jack Ma and others. Its shares are listed in New York and Hong Kong.', 'Alibaba_office.jpg'),
  page(2, 'Jack Ma', 'Q1137062', 'Chinese business magnate', 'Jack Ma is a Chinese entrepreneur who founded Alibaba Group with friends in 1999. He taught English before that. He gave up the chairmanship in 2019.', 'Jack_Ma_2018.jpg'),
  page(3, 'Daniel Zhang', zhang, 'Chinese business executive', 'Daniel Zhang is a Chinese business executive. He led Alibaba Group as chief executive and later also as chairman until 2023.', 'Daniel_Zhang.jpg'),
  page(4, 'China', 'Q148', 'Country in East Asia', 'China is a country in East Asia. Its capital is Beijing.', 'Great_Wall.jpg'),
  page(5, 'Shanghai', 'Q8686', 'Municipality in China', 'Shanghai is a municipality on the coast of China, at the mouth of the Yangtze.'),
  page(6, 'Xi Jinping', 'Q15031', 'General Secretary of the Chinese Communist Party', 'Xi Jinping is a Chinese politician. He has been president since 2013.'),
  page(7, 'Ant Group', 'Q900000004', 'Chinese financial technology company', 'Ant Group is a Chinese company for payments, an affiliate of Alibaba Group.'),
  page(8, 'ByteDance', 'Q900000005', 'Chinese internet company', 'ByteDance is a Chinese internet company that runs TikTok.'),
  page(9, 'TikTok', 'Q900000006', 'Video platform', 'TikTok is a platform for short videos, owned by ByteDance.'),
  { title: 'Mercury', pageid: 10, ns: 0, pageprops: { wikibase_item: 'Q900000010', disambiguation: '' } },
  page(11, 'Mercury (planet)', 'Q308', 'First planet from the Sun', 'Mercury is the planet nearest to the Sun.'),
  page(12, 'Mercury (element)', 'Q925', 'Chemical element with atomic number 80', 'Mercury is a metal that is liquid at room temperature.'),
  // A name that a person, a town and a firm have; and one that only a firm has.
  { title: 'Avery Stone', pageid: 14, ns: 0, pageprops: { wikibase_item: 'Q900000030', disambiguation: '' } },
  page(15, 'Avery Stone (company)', 'Q900000031', 'Quarry company', 'Avery Stone is a company that quarries limestone.'),
  page(16, 'Avery Stone (economist)', 'Q900000032', 'Economist', 'Avery Stone is an economist who writes about trade.'),
  page(17, 'Avery Stone, Ohio', 'Q900000033', 'Town in Ohio', 'Avery Stone is a town in Ohio.'),
  page(18, 'Milton Hargreave', 'Q900000034', 'Company that makes furniture', 'Milton Hargreave is a company that makes furniture.'),
  page(19, 'Ida Fernwood', 'Q900000035', 'Judge', 'Ida Fernwood is a judge.'),
  // A town's name that is a pastime first; and one whose town has no article.
  page(20, 'Reading', 'Q900000036', 'Taking in of letters', 'Reading is the taking in of letters and words.'),
  page(21, 'Reading, Berkshire', 'Q900000037', 'Town in England', 'Reading is a town on the Thames.'),
  page(22, 'Mobile', 'Q900000038', 'Kind of sculpture', 'A mobile is a sculpture that moves.'),
  // A picture that is not from Commons: the encyclopedias' own files need not be free.
  { ...page(13, 'Northwind Bank', 'Q900000011', 'Bank', 'Northwind Bank is a bank.'), pageimage: 'Northwind.png', thumbnail: { source: 'https://upload.wikimedia.org/wikipedia/en/thumb/b/b2/Northwind.png/250px-Northwind.png', width: 250, height: 250 } },
];

/** From → to; with a fragment the target only mentions it. */
export const redirects: Readonly<Record<string, { readonly to: string; readonly tofragment?: string }>> = {
  Alibaba: { to: 'Alibaba Group' },
  'Zhang Yong': { to: 'Daniel Zhang' },
  'Reading, England': { to: 'Reading, Berkshire' },
  'Toby Xu': { to: 'Alibaba Group', tofragment: 'Management' },
};

const alibaba = itemFixture('Q1359568', 'Alibaba Group', 'Chinese multinational technology company', [
  claim('P31', 'Q900000020'),
  claim('P169', 'Q1137062', { since: '1999', until: '2013-05' }),
  claim('P169', zhang, { since: '2015-05', until: '2023-09-10', rank: 'preferred' }),
  claim('P169', wu, { since: '2023-09-10' }),
  claim('P488', zhang, { since: '2019-09-10', until: '2023-09-10' }),
  claim('P488', tsai, { since: '2023-09-10' }),
  claim('P571', '1999-04-04'),
  claim('P112', 'Q1137062'),
  claim('P159', 'Q900000021'),
  claim('P1128', '204891', { at: '2024-03' }),
  claim('P1128', '251462', { at: '2020' }),
  claim('P414', 'Q900000022', { ticker: 'BABA' }),
]);

const named = (id: string, label: string): ItemFixture => itemFixture(id, label, '');

export const items: readonly ItemFixture[] = [
  alibaba,
  itemFixture(zhang, 'Daniel Zhang', 'Chinese business executive', [claim('P31', 'Q5'), claim('P106', 'Q900000023'), claim('P27', 'Q148'), claim('P108', 'Q1359568')]),
  itemFixture('Q1137062', 'Jack Ma', 'Chinese business magnate', [claim('P31', 'Q5'), claim('P569', '1964-09-10'), claim('P106', 'Q900000023'), claim('P27', 'Q148')]),
  itemFixture('Q900000036', 'reading', 'taking in of letters', [claim('P31', 'Q900000039')]),
  itemFixture('Q900000037', 'Reading', 'town in England', [claim('P31', 'Q900000040'), claim('P17', 'Q145')]),
  itemFixture('Q900000038', 'mobile', 'kind of sculpture', [claim('P31', 'Q900000041')]),
  itemFixture('Q148', 'China', 'country in East Asia', [
    claim('P31', 'Q900000024'),
    claim('P36', 'Q900000025'),
    claim('P35', 'Q15031', { since: '2013-03-14' }),
    claim('P6', 'Q900000026', { since: '2013-03-15', until: '2023-03-11', rank: 'preferred' }),
    claim('P6', 'Q900000027', { since: '2023-03-11' }),
    claim('P1082', '1,412,600,000', { at: '2021' }),
    claim('P1082', '1,339,724,852', { at: '2010' }),
  ]),
  itemFixture('Q15031', 'Xi Jinping', 'Chinese politician', [claim('P31', 'Q5'), claim('P569', '1953-06'), claim('P39', 'Q900000028', { since: '2013-03-14' })]),
  itemFixture('Q900000031', 'Avery Stone', 'quarry company', [claim('P31', 'Q900000020')]),
  itemFixture('Q900000032', 'Avery Stone', 'economist', [claim('P31', 'Q5')]),
  itemFixture('Q900000033', 'Avery Stone', 'town in Ohio', [claim('P31', 'Q900000029')]),
  itemFixture('Q900000034', 'Milton Hargreave', 'company', []),
  itemFixture('Q8686', 'Shanghai', 'municipality of China', [claim('P31', 'Q900000029'), claim('P17', 'Q148'), claim('P1082', '24870895', { at: '2020' })]),
  ...([
    [wu, 'Eddie Wu'], [tsai, 'Joseph Tsai'], ['Q900000004', 'Ant Group'], ['Q900000005', 'ByteDance'], ['Q900000006', 'TikTok'], ['Q900000011', 'Northwind Bank'], ['Q900000021', 'Hangzhou'],
    ['Q900000022', 'New York Stock Exchange'], ['Q900000023', 'businessperson'], ['Q900000025', 'Beijing'], ['Q900000026', 'Li Keqiang'], ['Q900000027', 'Li Qiang'], ['Q900000028', "President of the People's Republic of China"],
  ] as const).map(([id, label]) => named(id, label)),
];
