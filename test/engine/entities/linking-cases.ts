import type { EntityType } from '../../../src/engine/entities/entity';
import type { Hints } from '../../../src/engine/hints';

/**
 * Short news paragraphs of our own with names that several somebodies have, and who is meant: a record's key; keys in order where it has
 * to stay open; `null` where nothing may be claimed. Names in `tagged` are what a tagger would say of every place where they stand.
 */
export interface LinkingCase {
  readonly text: string;
  readonly means: Readonly<Record<string, string | readonly string[] | null>>;
  readonly tagged?: Readonly<Record<string, EntityType>>;
  readonly hints?: Partial<Hints>;
}

export const placesByRegion: readonly LinkingCase[] = [
  { text: 'A tornado struck Paris, Texas, on Monday.', means: { Paris: 'Paris, Texas' } },
  { text: 'The protest in Paris drew thousands.', means: { Paris: 'Paris' } },
  { text: 'The plant in Paris, Ill., will close.', means: { Paris: 'Paris' }, tagged: {} },
  { text: 'He was born in Springfield, Illinois, in 1950.', means: { Springfield: 'Springfield, Illinois' } },
  { text: 'A jury in Springfield, Mass., acquitted her.', means: { Springfield: 'Springfield, Massachusetts' } },
  { text: 'Police in Springfield, Ohio, made an arrest. Springfield has 59,000 people.', means: { Springfield: 'Springfield, Ohio' } },
  { text: 'Police in Springfield made an arrest.', means: { Springfield: null } },
  { text: 'Police in Springfield made an arrest.', means: { Springfield: null }, tagged: { Springfield: 'Place' } },
  { text: 'The United States mourns. Police in Springfield made an arrest.', means: { Springfield: null }, tagged: { Springfield: 'Place' } },
  { text: 'Illinois and Massachusetts mourn. Police in Springfield made an arrest.', means: { Springfield: ['Springfield, Massachusetts', 'Springfield, Illinois'] }, tagged: { Springfield: 'Place' } },
  { text: 'Ten people died in Kirkuk province.', means: { Kirkuk: null } },
  { text: 'Ten people died in Kirkuk.', means: { Kirkuk: 'Kirkuk' } },
  { text: 'Leaders met in San Jose, Costa Rica, on Sunday.', means: { 'San Jose': 'San José' } },
  { text: 'Leaders met in San Jose on Sunday.', means: { 'San Jose': 'San Jose' } },
  { text: 'Cuba broke ties with Panama City.', means: { 'Panama City': 'Panama City' } },
  { text: 'Beaches near Panama City, Fla., closed.', means: { 'Panama City': 'Panama City, Florida' } },
  { text: 'Voters in Portland, Maine, went to the polls.', means: { Portland: 'Portland, Maine' } },
  { text: 'Voters in Portland, Ore., went to the polls.', means: { Portland: 'Portland' } },
  { text: 'Flights from Houston and Portland were late.', means: { Portland: ['Portland', 'Portland, Texas'] }, tagged: { Portland: 'Place' } },
  { text: 'A factory in Birmingham, Alabama, burned down.', means: { Birmingham: 'Birmingham, Alabama' } },
  { text: 'A factory in Birmingham, England, burned down.', means: { Birmingham: 'Birmingham' } },
  { text: 'The court in London, Ontario, heard the case.', means: { London: 'London, Ontario' } },
  { text: 'The bank has branches in London, Ontario and Quebec.', means: { London: 'London' } },
  { text: 'Shares in London rose.', means: { London: 'London' } },
  { text: 'Canada grew. Shares in London rose.', means: { London: 'London' } },
  { text: 'The mayor of Cambridge, Massachusetts, resigned.', means: { Cambridge: 'Cambridge, Massachusetts' } },
  { text: 'The mayor of Cambridge, England, resigned.', means: { Cambridge: 'Cambridge' } },
  { text: 'A ship left Vancouver, Washington, at dawn.', means: { Vancouver: 'Vancouver, Washington (state)' } },
  { text: 'A ship left Vancouver at dawn.', means: { Vancouver: 'Vancouver' } },
  { text: 'Floods hit Hyderabad, Pakistan, overnight.', means: { Hyderabad: 'Hyderabad, Pakistan' } },
  { text: 'Richmond, Virginia, lifted the curfew.', means: { Richmond: 'Richmond' } },
  { text: 'A storm damaged Athens, Georgia, on Friday.', means: { Athens: 'Athens, Georgia (U.S. state)' } },
  { text: 'Ministers met in Athens on Friday.', means: { Athens: 'Athens' } },
  { text: 'Toledo, Ohio, makes glass.', means: { Toledo: 'Toledo' } },
];

export const wordsAndPersons: readonly LinkingCase[] = [
  { text: 'Reading is good for children. Most of them like it.', means: { Reading: null, Most: null } },
  { text: 'Mobile phones are everywhere. Mobile operators gain.', means: { Mobile: null } },
  { text: 'Nice weather is expected. Split decisions are common.', means: { Nice: null, Split: null } },
  { text: 'The Czech Republic sent help. A dam broke near Kladno.', means: { Kladno: 'Kladno' }, tagged: { Kladno: 'Place' } },
  { text: 'A dam broke near Most.', means: { Most: null } },
  { text: 'France sent police to Nice after the attack.', means: { Nice: 'Nice' }, tagged: { Nice: 'Place' } },
  { text: 'An earthquake hit Van in the east of Turkey.', means: { Van: 'Van' }, tagged: { Van: 'Place' } },
  { text: 'The Van hit a wall. Van drivers went on strike.', means: { Van: null } },
  { text: 'Victoria Beckham spoke. Victoria was pleased.', means: { Victoria: null }, tagged: { 'Victoria Beckham': 'Person' } },
  { text: 'Florence Pugh won. Florence thanked her mother.', means: { Florence: null }, tagged: { 'Florence Pugh': 'Person' } },
  { text: 'Michael Jordan retired. Jordan was 40.', means: { Jordan: null }, tagged: { 'Michael Jordan': 'Person' } },
  { text: 'The king of Jordan met the president.', means: { Jordan: 'Jordan' } },
  { text: 'Paris Hilton arrived late.', means: { 'Paris': null } },
  { text: 'Chelsea Clinton spoke about her father.', means: { Chelsea: null, Clinton: null }, tagged: { 'Chelsea Clinton': 'Person' } },
  { text: 'Jackson won the race. Jackson said he was tired.', means: { Jackson: null } },
  { text: 'Dr Jackson said so.', means: { Jackson: null } },
  { text: 'Mr Houston denied it.', means: { Houston: null } },
  { text: 'Melania Trump spoke. Mrs Trump smiled.', means: { 'Melania Trump': null, Trump: null }, tagged: { 'Melania Trump': 'Person' } },
  { text: 'Bend the rules and pay. Normal people would not. Hope remains.', means: { Bend: null, Normal: null, Hope: null } },
  { text: 'Santiago said he would play again.', means: { Santiago: null } },
  { text: 'Chile froze. Prices in Santiago fell.', means: { Santiago: 'Santiago' }, tagged: { Santiago: 'Place' } },
  { text: 'Of the ten, two left. Male voters stayed.', means: { Of: null, Male: null } },
  { text: 'The Maldives voted. Ships left Male.', means: { Male: 'Male' }, tagged: { Male: 'Place' } },
  { text: 'Sofia Coppola made a film. Sofia is her third.', means: { Sofia: null }, tagged: { 'Sofia Coppola': 'Person' } },
  { text: 'Bulgaria joined. Crowds filled Sofia.', means: { Sofia: 'Sofia' }, tagged: { Sofia: 'Place' } },
  { text: 'Georgia beat Alabama on Saturday.', means: { Georgia: ['Georgia (country)', 'Georgia (U.S. state)'] } },
  { text: 'Georgia’s parliament in Tbilisi passed the law.', means: { Georgia: 'Georgia (country)' } },
  { text: 'Georgia’s governor spoke in Atlanta.', means: { Georgia: 'Georgia (U.S. state)' } },
  { text: 'Austin Butler sang. Austin is 31.', means: { Austin: null }, tagged: { 'Austin Butler': 'Person' } },
  { text: 'Sydney Sweeney acted in it. Sydney declined to comment.', means: { Sydney: null }, tagged: { 'Sydney Sweeney': 'Person' } },
];

export const companies: readonly LinkingCase[] = [
  { text: 'Apple said revenue rose.', means: { Apple: 'Apple Inc.' } },
  { text: 'Apple growers in Washington lost crops.', means: { Apple: null } },
  { text: 'Target prices rose at brokers.', means: { Target: null } },
  { text: 'The gap between rich and poor grew. Gap between the lines.', means: { Gap: null } },
  { text: 'Fires in the Amazon rainforest spread.', means: { Amazon: null } },
  { text: 'Orange juice futures fell.', means: { Orange: null } },
  { text: 'Shell companies hid the money.', means: { Shell: null } },
  { text: 'Subway trains stopped in New York.', means: { Subway: null }, tagged: {} },
  { text: 'Best buy advice: wait. Best of all, it is free.', means: { Best: null } },
  { text: 'Boots on the ground were needed. Next came the rain.', means: { Boots: null, Next: null } },
  { text: 'Lidl opened a store.', means: { Lidl: 'Lidl' }, tagged: { Lidl: 'Organization' } },
  { text: 'Vodafone cut jobs in Spain.', tagged: { Vodafone: 'Organization' }, means: { Vodafone: 'Vodafone' } },
  { text: 'Iberdrola and Repsol posted profits.', tagged: { Iberdrola: 'Organization', Repsol: 'Organization' }, means: { Iberdrola: 'Iberdrola', Repsol: 'Repsol' } },
  { text: 'Henry Ford built cars. Ford died in 1947.', means: { Ford: null }, tagged: { 'Henry Ford': 'Person' } },
  { text: 'Tom Ford sold his label. Ford kept the name.', means: { Ford: null }, tagged: { 'Tom Ford': 'Person' } },
  { text: 'Santander raised its forecast.', means: { Santander: 'Banco Santander' } },
  { text: 'Independent analysts agreed. Liberty matters. Express your view.', means: { Independent: null, Liberty: null, Express: null } },
  { text: 'First National Bank closed two branches.', means: { 'First National Bank': null } },
  { text: 'Morgan Stanley cut its view. Stanley Morgan, a farmer, laughed.', means: { 'Morgan Stanley': 'Morgan Stanley', 'Stanley Morgan': null } },
  { text: 'Porsche SE shares fell.', means: { 'Porsche SE': 'Porsche' }, tagged: {} },
  { text: 'Ferdinand Porsche died. Porsche was an engineer.', means: { Porsche: null }, tagged: { 'Ferdinand Porsche': 'Person' } },
  { text: 'The town of Sebago voted. Olympic sailors trained there.', means: { Sebago: null, Olympic: null }, tagged: { Sebago: 'Place' } },
  { text: 'Bank of Scotland customers earn more.', means: { 'Bank of Scotland': 'Bank of Scotland' }, tagged: { 'Bank of Scotland': 'Organization' } },
  { text: 'Metro passengers complained. Casino nights are back.', means: { Metro: null, Casino: null } },
  { text: 'Alibaba, Tencent and Huawei fell.', means: { Alibaba: 'Alibaba Group', Tencent: 'Tencent', Huawei: 'Huawei' } },
];

export const sharedNames: readonly LinkingCase[] = [
  { text: 'Progressive taxes rose. Progressive lawmakers cheered.', means: { Progressive: null } },
  { text: 'Quarterly premiums at Progressive grew.', tagged: { Progressive: 'Organization' }, means: { Progressive: 'Progressive Corporation' } },
  { text: 'Progressive Corp raised its forecast.', means: { 'Progressive Corp': 'Progressive Corporation' } },
  { text: "Lowe's lawyer said the actor was at home.", means: { "Lowe's": null, Lowe: null } },
  { text: 'The Eaton fire burned down half of Altadena.', means: { Eaton: null } },
  { text: 'Life in Gilead is harsh for women.', means: { Gilead: null } },
  { text: 'A drug made by Gilead was approved.', tagged: { Gilead: 'Organization' }, means: { Gilead: 'Gilead Sciences' } },
  { text: 'Greg Abbott signed the bill. Abbott praised it.', tagged: { 'Greg Abbott': 'Person' }, means: { Abbott: null } },
  { text: 'John Deere forged a plough in 1837.', tagged: { 'John Deere': 'Person' }, means: { 'John Deere': null } },
  { text: 'Philip Morris sold tobacco in a London shop.', tagged: { 'Philip Morris': 'Person' }, means: { 'Philip Morris': null } },
  { text: 'The army sent ten Stryker vehicles.', means: { Stryker: null } },
  { text: 'Vertex is a word for a corner.', means: { Vertex: null } },
  { text: 'Kevin Danaher wrote a book. Danaher lives here.', tagged: { 'Kevin Danaher': 'Person' }, means: { Danaher: null } },
  { text: 'Police in Brookfield made an arrest.', tagged: { Brookfield: 'Place' }, means: { Brookfield: null } },
  { text: 'Staff need DBS checks. A low RBC count was found.', means: { DBS: null, RBC: null } },
  { text: 'Southern company towns were poor. Southern Company towns were poor.', means: { 'Southern Company': null } },
  { text: 'Safran ist teuer. Die Linde blüht.', hints: { lang: 'de' }, means: { Safran: null, Linde: null } },
  { text: 'Arista wrote a song. Chubb scored twice.', tagged: { Chubb: 'Person' }, means: { Arista: null, Chubb: null } },
  { text: 'A firm in McLean, Capital One, and Thermo Fisher rose.', means: { 'Capital One': 'Capital One', 'Thermo Fisher': 'Thermo Fisher Scientific' } },
];

export const wordsBesideNames: readonly LinkingCase[] = [
  { text: 'The Cambridge, Mass.-based company grew.', tagged: { Cambridge: 'Organization' }, means: { Cambridge: 'Cambridge, Massachusetts' } },
  { text: 'The Austin, Texas-based carmaker grew.', means: { Austin: 'Austin' } },
  { text: 'A Boston-based lender failed.', tagged: { Boston: 'Organization' }, means: { Boston: 'Boston' } },
  { text: 'The film was shown on France 5 and France 2.', tagged: { France: 'Place' }, means: { France: null } },
  { text: 'France beat Spain. France 24 reported it.', tagged: { 'France 24': 'Organization' }, means: { France: 'France', 'France 24': null } },
  { text: 'Boots of L. L. Bean sold well.', tagged: { 'L. L. Bean': 'Person' }, means: { 'L. L. Bean': 'L.L.Bean' } },
  { text: 'The retailer L.L. Bean sold boots.', tagged: { Bean: 'Person' }, means: { 'L.L. Bean': 'L.L.Bean', Bean: null } },
  { text: 'In the U.S. Biden spoke.', tagged: { Biden: 'Person' }, means: { 'U.S.': 'United States', Biden: 'Joe Biden' } },
  { text: 'Profits at J. P. Morgan and J.P. Morgan rose.', means: { 'J. P. Morgan': 'JPMorgan Chase', 'J.P. Morgan': 'JPMorgan Chase' } },
  { text: 'Volunteers of Project Jonah helped.', tagged: { Jonah: 'Person' }, means: { Jonah: null } },
  { text: 'The project of Jonah Peretti grew.', tagged: { 'Jonah Peretti': 'Person' }, means: { 'Jonah Peretti': null } },
];

export const placesThatShareAName: readonly LinkingCase[] = [
  { text: 'Residents of Palermo, Buenos Aires, protested.', means: { Palermo: 'Palermo, Buenos Aires' } },
  { text: 'Los vecinos de Palermo, en Buenos Aires, protestaron.', hints: { lang: 'es' }, means: { Palermo: 'Palermo, Buenos Aires' } },
  { text: 'Los vecinos de Palermo protestaron.', hints: { lang: 'es', url: 'https://www.example.com.ar/a' }, means: { Palermo: ['Palermo', 'Palermo, Buenos Aires'] } },
  { text: 'A railway between Angola and Mozambique opened.', means: { Angola: 'Angola', Mozambique: 'Mozambique' } },
  { text: 'Vavaʻu lies in Tonga, north of Tongatapu.', tagged: { Tongatapu: 'Place' }, means: { Tonga: 'Tonga', Tongatapu: 'Tongatapu' } },
  { text: 'Los vecinos de Palermo protestaron.', hints: { lang: 'es' }, means: { Palermo: 'Palermo' } },
  { text: 'Argentina lost. Police in Palermo, Sicily, made an arrest.', means: { Palermo: 'Palermo' } },
  { text: 'El gobernador de Santander habló en Bogotá. Santander tiene dos millones de habitantes.', hints: { lang: 'es' }, means: { Santander: null } },
  { text: 'La policía de Santander, Colombia, detuvo a tres personas.', hints: { lang: 'es' }, means: { Santander: 'Santander (Colombia)' } },
  { text: 'El Banco Santander ganó más. Hubo un incendio en Santander.', hints: { lang: 'es' }, means: { 'Banco Santander': 'Banco Santander', Santander: null } },
];

export const otherLanguages: readonly LinkingCase[] = [
  { text: 'Pékin a répondu à Washington. La Chine et les États-Unis négocient à Genève.', hints: { lang: 'fr' }, means: { Pékin: 'Beijing', Washington: 'Washington', Chine: 'China', 'États-Unis': 'United States', Genève: 'Geneva' } },
  { text: 'Nice est en vacances. Tours de passe-passe. Lens joue dimanche.', hints: { lang: 'fr' }, means: { Nice: null, Tours: null, Lens: null } },
  { text: 'La Manche est froide. Total des ventes en hausse. Orange amère.', hints: { lang: 'fr' }, means: { Manche: null, Total: null, Orange: null } },
  { text: 'Manche Modelle sind teuer. Die Bahn fährt nach München und Köln. Deutschland wartet.', hints: { lang: 'de' }, means: { Manche: null, München: 'Munich', Köln: 'Cologne', Deutschland: 'Germany' } },
  { text: 'Essen wird teurer. Die Sparkasse und die Apotheke schließen.', hints: { lang: 'de' }, means: { Essen: null, Sparkasse: null, Apotheke: null } },
  { text: 'Turquía y Siria firmaron. La República de Turquía celebró en Pekín y Nueva York.', hints: { lang: 'es' }, means: { Turquía: 'Turkey', Siria: 'Syria', Pekín: 'Beijing', 'Nueva York': 'New York City' } },
  { text: 'Salta a la vista. Trujillo marcó dos goles. Rosario canta.', hints: { lang: 'es' }, means: { Salta: null, Trujillo: null, Rosario: null } },
  { text: 'O presidente visitou Pequim e Nova York. Praia cheia. Natal feliz.', hints: { lang: 'pt' }, means: { Pequim: 'Beijing', 'Nova York': 'New York City', Praia: null, Natal: null } },
  { text: 'Il papa a Milano e Torino. Monaco di Baviera attende.', hints: { lang: 'it' }, means: { Milano: 'Milan', Torino: 'Turin', 'Monaco di Baviera': 'Munich' } },
  { text: '中国和美国在北京会谈。阿里巴巴集团和腾讯上涨。', hints: { lang: 'zh' }, means: { 中国: 'China', 美国: 'United States', 北京: 'Beijing', 腾讯: 'Tencent' } },
  { text: '我们需要自由和大同。他吃了一个汉堡。', hints: { lang: 'zh' }, means: { 自由: null, 大同: null, 汉堡: null } },
  { text: '미국과 중국은 서울에서 만났다. 알리바바는 올랐다.', hints: { lang: 'ko' }, means: { 미국: 'United States', 중국: 'China', 서울: 'Seoul', 알리바바: 'Alibaba Group' } },
  { text: '고양이가 전주에 잠을 잤다.', hints: { lang: 'ko' }, means: { 고양: null, 전주: null } },
  { text: 'アリババは東京で発表した。アメリカと中国が協議。', hints: { lang: 'ja' }, means: { アリババ: 'Alibaba Group', 東京: 'Tokyo', 中国: 'China' } },
  { text: 'ケータイを買った。ネイティブ・アメリカンズが出た。オリンピックとさぼてん。', hints: { lang: 'ja' }, means: { タイ: null, アメリカ: null, オリンピック: null, さぼてん: null } },
  { text: 'タイとアメリカが協議した。', hints: { lang: 'ja' }, means: { タイ: 'Thailand', アメリカ: 'United States' } },
  { text: 'Москва и Пекин договорились.', hints: { lang: 'ru' }, means: { Москва: 'Moscow', Пекин: 'Beijing' } },
  { text: 'Turquía y Siria firmaron el acuerdo en la ciudad de Buenos Aires por la noche.', means: { Turquía: 'Turkey', Siria: 'Syria' } },
];

export const byCountryOfThePage: readonly LinkingCase[] = [
  { text: 'Police were called to Wollongong on Monday.', hints: { region: 'AU' }, tagged: { Wollongong: 'Place' }, means: { Wollongong: 'Wollongong' } },
  { text: 'Police were called to Hastings on Monday.', tagged: { Hastings: 'Place' }, means: { Hastings: null } },
  { text: 'Police were called to Hastings on Monday.', hints: { url: 'https://www.example.co.nz/a' }, tagged: { Hastings: 'Place' }, means: { Hastings: 'Hastings, New Zealand' } },
  { text: 'Police were called to Hastings on Monday.', hints: { url: 'https://www.example.co.uk/a' }, tagged: { Hastings: 'Place' }, means: { Hastings: 'Hastings' } },
  { text: 'Georgia voted.', hints: { notRecords: ['Georgia (U.S. state)'] }, means: { Georgia: 'Georgia (country)' } },
  { text: 'Apple said revenue rose.', hints: { notRecords: ['Apple Inc.'] }, means: { Apple: null } },
  { text: 'Georgia voted.', hints: { records: ['Georgia (country)'] }, means: { Georgia: 'Georgia (country)' } },
  { text: 'Police were called to Hastings on Monday.', hints: { records: ['Hastings, New Zealand'] }, tagged: { Hastings: 'Place' }, means: { Hastings: 'Hastings, New Zealand' } },
  { text: 'Apple said revenue rose in Georgia.', hints: { records: ['Georgia (country)'] }, means: { Apple: 'Apple Inc.' } },
];

export const otherBearers: readonly LinkingCase[] = [
  { text: 'Tim Cook, a farmer from Iowa, said soy prices fell.', means: { 'Tim Cook': null } },
  { text: 'Tim Cook, 54, a retired bus driver, won the lottery.', means: { 'Tim Cook': null } },
  { text: 'Iowa farmer Tim Cook said soy prices fell. Cook has 400 acres.', means: { 'Tim Cook': null, Cook: null } },
  { text: 'Tim Cook, 23, was arrested on Sunday.', means: { 'Tim Cook': null }, hints: { date: '2026-09-20' } },
  { text: 'Lee Jae-myung, a baker in Daegu, won the prize.', means: { 'Lee Jae-myung': null } },
  { text: 'Tim Cook, 65, said so on Sunday.', means: { 'Tim Cook': 'Tim Cook' }, hints: { date: '2026-09-20' } },
  { text: 'Tim Cook, 23, was arrested on Sunday.', means: { 'Tim Cook': 'Tim Cook' } }, // without a day an age says nothing
  { text: 'Tim Cook, a former paper boy, said so.', means: { 'Tim Cook': 'Tim Cook' } },
  { text: 'Tim Cook, the Apple chief, met teacher Ann Low.', means: { 'Tim Cook': 'Tim Cook' } },
  { text: 'Narendra Modi, a former tea vendor, spoke.', means: { 'Narendra Modi': 'Narendra Modi' } },
  { text: 'Donald Trump, a father of five, spoke.', means: { 'Donald Trump': 'Donald Trump' } },
];

export const wordsAroundNamesAbroad: readonly LinkingCase[] = [
  { text: "Le chef de l'Allemagne et celui d’Emmanuel Macron parlent à l'ONU.", means: { Allemagne: 'Germany', 'Emmanuel Macron': 'Emmanuel Macron', ONU: 'United Nations' }, hints: { lang: 'fr' } },
  { text: "L'Oréal recrute. L’Allemagne aussi.", means: { "L'Oréal": "L'Oréal", Allemagne: 'Germany' }, hints: { lang: 'fr' } },
  { text: "Il capo dell'Eni vola in Iran. L'Italia tace.", means: { Eni: 'Eni', Italia: 'Italy', Iran: 'Iran' }, hints: { lang: 'it' } },
  { text: "Cumhurbaşkanı Recep Tayyip Erdoğan Ankara'da konuştu.", means: { 'Recep Tayyip Erdoğan': 'Recep Tayyip Erdoğan', Ankara: 'Ankara' }, hints: { lang: 'tr' } },
  { text: 'Президент Путин прибыл в Пекин.', means: { Путин: 'Vladimir Putin', Пекин: 'Beijing' }, hints: { lang: 'ru' } },
  { text: 'Президент Володимир Зеленський прибув.', means: { 'Володимир Зеленський': 'Volodymyr Zelenskyy' }, hints: { lang: 'uk' } },
  { text: 'Statsminister Ulf Kristersson talade.', means: { 'Ulf Kristersson': 'Ulf Kristersson' }, hints: { lang: 'sv' } },
  { text: 'Presiden Prabowo Subianto bertemu Anwar Ibrahim.', means: { 'Prabowo Subianto': 'Prabowo Subianto', 'Anwar Ibrahim': 'Anwar Ibrahim' }, hints: { lang: 'id' } },
  { text: 'التقى الرئيس دونالد ترامب نظيره الروسي فلاديمير بوتين.', means: { 'دونالد ترامب': 'Donald Trump', 'فلاديمير بوتين': 'Vladimir Putin' }, hints: { lang: 'ar' } },
  { text: 'प्रधानमंत्री नरेंद्र मोदी ने डोनाल्ड ट्रंप से बात की।', means: { 'नरेंद्र मोदी': 'Narendra Modi', 'डोनाल्ड ट्रंप': 'Donald Trump' }, hints: { lang: 'hi' } },
  { text: '聯準會主席鮑爾談利率。', means: { 聯準會: 'Federal Reserve', 鮑爾: 'Jerome Powell' }, hints: { lang: 'zh-Hant' } },
  { text: 'Orlen i PKO BP zyskały na giełdzie. BP też.', means: { 'PKO BP': null }, hints: { lang: 'pl' } },
  { text: 'Bank PKO BP zyskał.', means: { BP: null }, hints: { lang: 'pl' } },
];
