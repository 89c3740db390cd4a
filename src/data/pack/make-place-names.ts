/** Tables for `make-places.ts`, by hand: how news names places, and which names are not to be trusted. */

/** How English news writes countries besides CLDR's name. */
export const alsoCalled: Readonly<Record<string, readonly string[]>> = {
  CN: ["People's Republic of China", 'PRC'],
  AE: ['UAE', 'U.A.E.'], AG: ['Antigua'], CD: ['Democratic Republic of Congo', 'DR Congo', 'DRC', 'Congo'], CG: ['Republic of Congo'], CI: ['Ivory Coast'], CV: ['Cape Verde'],
  CZ: ['Czech Republic'], GB: ['UK', 'U.K.', 'Britain', 'Great Britain'], KN: ['St. Kitts'], KP: ['DPRK'], KR: ['Republic of Korea'], LC: ['Saint Lucia'], MK: ['Macedonia'], MM: ['Myanmar', 'Burma'],
  PS: ['Palestine'], SZ: ['Swaziland'], TC: ['Turks and Caicos'], TL: ['East Timor'], TR: ['Turkey', 'Türkiye', 'Turkiye'], TT: ['Trinidad'], US: ['US', 'U.S.', 'USA', 'U.S.A.', 'America', 'United States of America'], VA: ['Vatican', 'The Vatican'],
};

/** How newspapers in other languages write countries besides CLDR's name. */
export const alsoCalledAbroad: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  GB: { de: ['Großbritannien'], es: ['Gran Bretaña'], fr: ['Grande-Bretagne'], id: ['Inggris'], it: ['Gran Bretagna'], nl: ['Groot-Brittannië'], pt: ['Grã-Bretanha'], sv: ['Storbritannien'], tr: ['İngiltere'] },
  NL: { fr: ['Hollande'], it: ['Olanda'], tr: ['Hollanda'] },
  US: { tr: ['ABD'] },
};

/**
 * CLDR's names of countries that more often mean something else where they are written: a given name (Maurice, Dominique, Mauricio), a
 * better-known city (Granada), or, in scripts other than Latin, the American state of Georgia too.
 */
export const ambiguousCountries: Readonly<Record<string, readonly string[]>> = {
  DM: ['Dominique'], GD: ['Granada', 'Grenade'], GE: ['조지아', 'ジョージア', 'जॉर्जिया', 'จอร์เจีย', 'جورجيا'], MS: ['Montserrat'], MU: ['Maurice', 'Mauricio', 'Maurício'],
};

/** The encyclopedia's title where CLDR's English name of the country differs. */
export const countryTitles: Readonly<Record<string, string>> = {
  CD: 'Democratic Republic of the Congo', CG: 'Republic of the Congo', CI: 'Ivory Coast', CV: 'Cape Verde', CZ: 'Czech Republic', GE: 'Georgia (country)', HK: 'Hong Kong', MM: 'Myanmar', MO: 'Macau',
  PS: 'State of Palestine', TR: 'Turkey', VA: 'Vatican City', IE: 'Republic of Ireland', TL: 'East Timor', BA: 'Bosnia and Herzegovina', AG: 'Antigua and Barbuda', TT: 'Trinidad and Tobago',
};

/** The encyclopedia's titles for regions that share their names with others, by country. A city is described without its region where the title is the city's own name. */
export const regionTitles: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  AR: { Cordoba: 'Córdoba' },
  AU: { Victoria: 'Victoria (state)' },
  BR: { Amazonas: 'Amazonas (Brazilian state)' },
  IN: { Punjab: 'Punjab, India' },
  MX: { México: 'State of Mexico' },
  NG: { Niger: 'Niger State' },
  PK: { Punjab: 'Punjab, Pakistan' },
  RU: { 'St.-Petersburg': 'Saint Petersburg' },
  TW: { Takao: 'Kaohsiung' },
  US: { Georgia: 'Georgia (U.S. state)', 'New York': 'New York (state)', Washington: 'Washington (state)', 'Washington, D.C.': 'District of Columbia' },
};

/** Provinces of China, and regions, as pages in other languages write them. */
export const regionNames: Readonly<Record<string, readonly string[]>> = {
  Anhui: ['安徽'], Fujian: ['福建'], Gansu: ['甘肃', '甘肅'], Guangdong: ['广东', '廣東', '광둥'], Guangxi: ['广西', '廣西'], Guizhou: ['贵州', '貴州'], Hainan: ['海南'], Hebei: ['河北'], Heilongjiang: ['黑龙江', '黑龍江'], Henan: ['河南'], Hubei: ['湖北'],
  Hunan: ['湖南'], 'Inner Mongolia': ['内蒙古', '內蒙古'], Jiangsu: ['江苏', '江蘇'], Jiangxi: ['江西'], Jilin: ['吉林'], Liaoning: ['辽宁', '遼寧'], Ningxia: ['宁夏', '寧夏'], Qinghai: ['青海'], Shaanxi: ['陕西', '陝西'], Shandong: ['山东', '山東'], Shanxi: ['山西'],
  Sichuan: ['四川'], Yunnan: ['云南', '雲南'], Zhejiang: ['浙江'], Bavaria: ['Bayern'], Saxony: ['Sachsen'], 'Lower Saxony': ['Niedersachsen'], Hesse: ['Hessen'], 'North Rhine-Westphalia': ['Nordrhein-Westfalen'], Thuringia: ['Thüringen'], Lombardy: ['Lombardia'],
  Tuscany: ['Toscana'], Sicily: ['Sicilia'], Andalusia: ['Andalucía'], Brittany: ['Bretagne'], California: ['加州', '캘리포니아'], Texas: ['得州'], Florida: ['佛罗里达'],
};

/** What the subdivisions of a country are, where their names are known abroad. Those of other countries count only on pages about the country. */
export const subdivisionKinds: Readonly<Record<string, string>> = {
  AT: 'State', AU: 'State or territory', BR: 'State', CA: 'Province or territory', CH: 'Canton', CN: 'Province or region', DE: 'State', ES: 'Region', FR: 'Region', GB: 'Part', IN: 'State or territory', IT: 'Region', JP: 'Prefecture', MX: 'State', PK: 'Province or territory', US: 'State or territory', ZA: 'Province',
};

/** Wikidata ids, only those beyond doubt. */
export const countryQids: Readonly<Record<string, string>> = {
  AU: 'Q408', BR: 'Q155', CA: 'Q16', CN: 'Q148', DE: 'Q183', ES: 'Q29', FR: 'Q142', GB: 'Q145', IN: 'Q668', IT: 'Q38', JP: 'Q17', KR: 'Q884', MX: 'Q96', PL: 'Q36', RU: 'Q159', UA: 'Q212', US: 'Q30',
};

/** English names of cities that GeoNames lists under another; the encyclopedia's titles. */
export const cityTitles: Readonly<Record<string, string>> = {
  Genève: 'Geneva', Gent: 'Ghent', Brugge: 'Bruges', Luzern: 'Lucerne', Panamá: 'Panama City', Köln: 'Cologne', Sevilla: 'Seville', Antwerpen: 'Antwerp', Göteborg: 'Gothenburg', Nürnberg: 'Nuremberg', Hannover: 'Hanover', Québec: 'Quebec City', Zürich: 'Zurich', 'Kryvyy Rih': 'Kryvyi Rih', Zaporizhzhya: 'Zaporizhzhia', 'Rostov-na-Donu': 'Rostov-on-Don', 'Nizhniy Novgorod': 'Nizhny Novgorod', 'Ulan Bator': 'Ulaanbaatar', 'Nay Pyi Taw': 'Naypyidaw', Wroclaw: 'Wrocław', Poznan: 'Poznań', Lodz: 'Łódź', Cochin: 'Kochi', Haora: 'Howrah', Chattogram: 'Chittagong', Basrah: 'Basra',
};

/** Other names of big cities in English news, and their names in scripts that leave no doubt; GeoNames has the rest. */
export const cityNames: Readonly<Record<string, readonly string[]>> = {
  Beijing: ['Peking'], Kyiv: ['Kiev', '키이우'], Bengaluru: ['Bangalore'], Mumbai: ['Bombay'], Chennai: ['Madras'], Kolkata: ['Calcutta'], 'Ho Chi Minh City': ['Saigon', '호찌민'], 'Saint Petersburg': ['St Petersburg', 'St. Petersburg'], 'New York City': ['New York', '纽约', '뉴욕', 'ニューヨーク'],
  Washington: ['Washington, D.C.', 'Washington DC', 'Washington D.C.', '华盛顿', '워싱턴', 'ワシントン'], 'Frankfurt am Main': ['Frankfurt', 'Frankfurt/Main', '法兰克福', '프랑크푸르트'], Ürümqi: ['Urumqi'], Gaza: ['Gaza City'], 'Khan Yunis': ['Khan Younis'], "Xi'an": ['Xian'], 'New Delhi': ['नई दिल्ली', '新德里', 'ニューデリー', '뉴델리', 'Нью-Дели', 'نيودلهي'],
  Seoul: ['서울'], Busan: ['부산'], Incheon: ['인천'], Daejeon: ['대전'], Ulsan: ['울산'], Tokyo: ['도쿄'], London: ['런던'], Paris: ['파리'], Rome: ['로마'], Geneva: ['日内瓦', '제네바'], Zurich: ['苏黎世', '취리히'], Moscow: ['모스크바'], Munich: ['München'], Vienna: ['Wien'],
};

/** Names of big cities on pages in other languages, where CLDR has none because no time zone is named after the city. */
export const localCityNames: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  Beijing: { fr: 'Pékin', es: 'Pekín', it: 'Pechino', pt: 'Pequim', pl: 'Pekin', tr: 'Pekin' },
  Shanghai: { de: 'Schanghai' },
  Munich: { es: 'Múnich', it: 'Monaco di Baviera', pt: 'Munique', nl: 'München', pl: 'Monachium' },
  Cologne: { es: 'Colonia', nl: 'Keulen' },
  Milan: { de: 'Mailand', it: 'Milano', es: 'Milán', pt: 'Milão', nl: 'Milaan', pl: 'Mediolan' },
  Rome: { de: 'Rom', it: 'Roma', es: 'Roma', pt: 'Roma', tr: 'Roma' },
  Naples: { de: 'Neapel', it: 'Napoli', es: 'Nápoles', pt: 'Nápoles' },
  Turin: { it: 'Torino', es: 'Turín', pt: 'Turim' },
  Genoa: { de: 'Genua', it: 'Genova', fr: 'Gênes', es: 'Génova' },
  Venice: { de: 'Venedig', it: 'Venezia', fr: 'Venise', es: 'Venecia', pt: 'Veneza' },
  Geneva: { de: 'Genf', fr: 'Genève', it: 'Ginevra', es: 'Ginebra', pt: 'Genebra', nl: 'Genève' },
  Basel: { fr: 'Bâle', it: 'Basilea', es: 'Basilea' },
  'New York City': { fr: 'New York', es: 'Nueva York', pt: 'Nova York', pl: 'Nowy Jork' },
  'Frankfurt am Main': { fr: 'Francfort', es: 'Fráncfort', it: 'Francoforte', pl: 'Frankfurt' },
  Hamburg: { fr: 'Hambourg', es: 'Hamburgo', pt: 'Hamburgo', it: 'Amburgo' },
  Strasbourg: { de: 'Straßburg', es: 'Estrasburgo', it: 'Strasburgo', pt: 'Estrasburgo', nl: 'Straatsburg' },
  'The Hague': { de: 'Den Haag', nl: 'Den Haag', fr: 'La Haye', es: 'La Haya', it: "L'Aia", pt: 'Haia' },
  Antwerp: { fr: 'Anvers', es: 'Amberes', it: 'Anversa', pt: 'Antuérpia' },
  Brussels: { de: 'Brüssel', fr: 'Bruxelles', es: 'Bruselas', it: 'Bruxelles', pt: 'Bruxelas', nl: 'Brussel', pl: 'Bruksela' },
  Seville: { fr: 'Séville', it: 'Siviglia', pt: 'Sevilha' },
  Barcelona: { fr: 'Barcelone', it: 'Barcellona' },
  'Saint Petersburg': { de: 'Sankt Petersburg', fr: 'Saint-Pétersbourg', es: 'San Petersburgo', it: 'San Pietroburgo', pt: 'São Petersburgo' },
  Philadelphia: { fr: 'Philadelphie', es: 'Filadelfia', it: 'Filadelfia', pt: 'Filadélfia' },
  'Mexico City': { de: 'Mexiko-Stadt', fr: 'Mexico', es: 'Ciudad de México', it: 'Città del Messico', pt: 'Cidade do México' },
  'Cape Town': { de: 'Kapstadt', fr: 'Le Cap', es: 'Ciudad del Cabo', it: 'Città del Capo', pt: 'Cidade do Cabo', nl: 'Kaapstad' },
  Mumbai: { fr: 'Bombay', es: 'Bombay' },
  Dnipro: { fr: 'Dnipro' },
  Kharkiv: { de: 'Charkiw', fr: 'Kharkiv', es: 'Járkov', pl: 'Charków' },
  Lviv: { de: 'Lwiw', es: 'Leópolis', it: 'Leopoli', pl: 'Lwów' },
  Aleppo: { fr: 'Alep', es: 'Alepo' },
  Mecca: { de: 'Mekka', fr: 'La Mecque', es: 'La Meca' },
  Hanoi: { vi: 'Hà Nội' },
  'Ho Chi Minh City': { vi: 'Thành phố Hồ Chí Minh' },
  'Da Nang': { vi: 'Đà Nẵng' },
};

/** Smaller cities that are in the news daily; of several with one name the biggest. */
export const alsoCities: ReadonlySet<string> = new Set(['Geneva', 'Davos', 'Zurich', 'The Hague', 'Cannes', 'Oxford', 'Cambridge', 'Brussels', 'San Francisco', 'Miami', 'Atlanta', 'Rafah', 'Khan Yunis', 'Frankfurt am Main', 'Venice', 'Basel', 'Strasbourg', 'Cupertino', 'Redmond', 'Tel Aviv', 'Los Alamos']);

/** Countries whose regions GeoNames' two files number differently: Vietnam merged provinces in 2025. */
export const withoutRegions: ReadonlySet<string> = new Set(['VN']);

/** What to say of cities whose country is disputed, instead of the country that GeoNames lists them under. */
export const placeDescriptions: Readonly<Record<string, string>> = {
  Jerusalem: 'City claimed by Israel and the Palestinians as their capital',
  Sevastopol: 'City in Crimea, annexed by Russia in 2014',
  Simferopol: 'City in Crimea, annexed by Russia in 2014',
};

/** Names of cities and other places that are more often ordinary words, or names of others: they count only where the text is about their country. */
export const doubtfulPlaces: ReadonlySet<string> = new Set([
  ...(
    'Aba Adamstown Ali Alofi Amazonas Antioch Anyang As Aurora Baden Bari Bath Battle Bay Beira Bend Birmingham Bor Boulder Brittany Bronx Brooklyn Buckeye ' +
    'Bulle Cali Cambridge Carrefour Cartago Castries Charlotte Chihuahua Clay Columbus Commerce Como Concepción Concord Corso Cuenca David Deal Derby Diest ' +
    'Douglas Eagle Enna Enterprise Erode Essen Florence Formosa Gap Georgetown Golden Guadalupe Gustavia Hagen Halle Ham Hamilton Hof Hope Hull Imperial ' +
    'Independence Industry Jalalabad Jamestown Jordan Jos Kent Kingston Kingstown Klang Kota Lancaster Laval Lens Leon Liberty Lincoln Lodi Malang Male ' +
    'Marigot Marina Media Medina Merida Mira Mission Mobile Mol Moroni Most Nan Nancy Nassau Natal Nice Normal Of Orange Page Paradise Pau Perm Plymouth ' +
    'Poole Portland Praia Preston Punjab Queens Queenstown Reading Rolle Rosario Roseau Rugby Sakai Sale Salem Salta Salvador Samara Same Santiago Santos ' +
    'Serang Sion Sofia Split Stanley Star Sucre Superior Surat Surprise Suzano Temple Toledo Tours Trinidad Trujillo Valencia Van Victoria Vienne ' +
    'Ware Wellington Wels Willemstad Zabol Zug'
  ).split(' '),
  'Barcelona, Venezuela', 'Benin City', 'Córdoba', 'Free State', 'George Town', 'Saint John', 'Rio Grande', 'San José', 'Santa Fe', 'The Bronx', 'The Valley',
  // Chinese and Japanese words that are also the name of a city: "freedom" is Freetown, "hamburger" Hamburg.
  ...'自由 或索 新港 班基 万象 開雲 永珍 雪梨 大同 中山 关口 青阳 清远 玉山 保定 宜春 长治 長治 汉堡 漢堡 川崎 武威 伯恩 光州 剌八 中国上海 玉林 成都市'.split(' '),
]);

/** Cities after which, or of whose name, a well-known place of another country is called: they count only where the text speaks of theirs. */
export const namesakesAbroad: ReadonlySet<string> = new Set([
  'Bharatpur', 'Brest', 'Buenavista', 'Durham', 'East London', 'Embu', 'Faridpur', 'Gravesend', 'Halifax', 'Jamalpur', 'Kadoma', 'León', 'Middelburg', 'Nawabganj', 'Newcastle', 'Newcastle, New South Wales', 'Norfolk', 'Patan', 'Richmond',
  'Saint-Denis', 'Salamanca', 'San Fernando', 'San Mateo', 'San Miguel', 'San Pedro', 'San Rafael', 'Santa Clara', 'Santa Cruz', 'Santa Rosa', 'Surrey', 'Windsor', 'Worcester',
]);

/** Cities with the name of their country, and some whose name means something else in every newspaper. */
export const sameAsCountry: ReadonlySet<string> = new Set(['Bali', 'Bāli', 'Guantánamo', 'Monaco', 'Luxembourg', 'Singapore', 'Hong Kong', 'Djibouti', 'San Marino', 'Gibraltar', 'Macau', 'Guatemala', 'Mexico', 'Kuwait', 'Vatican City', 'Guli', 'Budta', 'Banan', 'Anda', 'Takeo', 'Pune City', 'Central', 'Union']);

/** Countries and territories for which the list has no real capital: for Hong Kong, a city, it has the district that was the colony's capital. */
export const withoutCapital: ReadonlySet<string> = new Set(['HK']);

/** Territories that are not countries. */
export const notCountries: ReadonlySet<string> = new Set('AS AI AQ AW AX BL BM BQ BV CC CK CW CX EH FK FO GF GG GI GL GP GS GU HM IM IO JE KY MF MP MQ MS NC NF NU PF PM PN PR RE SH SJ SX TC TF TK UM VG VI WF YT'.split(' '));
