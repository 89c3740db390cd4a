/**
 * Family names that stand first in Chinese, Korean, Vietnamese and Hungarian order: for "Xi Jinping" the short form is "Xi".
 * The commonest of each, from the countries' published name statistics.
 */
export const familyNamesFirst: ReadonlySet<string> = new Set(
  (
    'Wang Li Zhang Liu Chen Yang Huang Zhao Wu Zhou Xu Sun Ma Zhu Hu Guo He Lin Gao Luo Zheng Liang Xie Song Tang Deng Han Feng Cao Peng Zeng Xiao Tian Dong Pan Yuan Cai Jiang Yu Du Ye Cheng Wei Su Lu Ding Ren Xi ' +
    'Lei Tsai Lai Chang Hsiao Ho Kim Lee Park Choi Jung Jeong Kang Cho Yoon Yun Jang Lim Han Oh Seo Shin Kwon Hwang Ahn Moon Nguyen Tran Pham To Vo Orban Orbán Magyar Hun Leung Carrie'
  ).split(' '),
);

/** Families of Korea in the spellings of the press. */
export const koreanFamilies: ReadonlySet<string> = new Set(
  (
    'Ahn An Bae Baek Bahk Ban Bang Byun Cha Chae Chang Cho Choi Chu Chun Chung Ha Han Heo Hong Huh Hwang Hyun Jang Jeon Jeong Ji Jin Jo Joo Ju Jung Kang Kim Ko Koo Kwak Kwon Lee Lim Min Moon Na Nam ' +
    'Noh Oh Pak Park Roh Ryu Seo Shin Sim Sohn Son Song Suh Sung Woo Yang Yeo Yi Yoo Yoon Yu Yun'
  ).split(' '),
);

/** Given names of two syllables, the second of which is no English word: not "Oscar-winning", "Ivy-style". */
export const koreanGivenName = /^\p{Lu}\p{Ll}{1,5}[-‑](?!(?:aged|born|ever|free|half|hit|in|led|less|like|long|made|on|out|part|plus|rich|run|size|style|type|up|won|year)$)\p{Ll}{1,5}$/u;

/** Countries, and states of the United States, that are also given names or surnames of a few: alone, the word still means the country. */
export const countriesAsGivenNames: ReadonlySet<string> = new Set(
  (
    'China Cuba India Ireland Israel Kenya ' +
    'Alabama Alaska Arkansas California Colorado Connecticut Delaware Florida Hawaii Idaho Illinois Iowa Kansas Kentucky Louisiana Maryland Massachusetts Michigan Minnesota Mississippi Missouri Nebraska Nevada Ohio ' +
    'Oklahoma Oregon Pennsylvania Texas Utah Vermont Wisconsin Wyoming'
  ).split(' '),
);

/** Left off the end of a name when names are compared: "Robert Kennedy Jr". */
export const generationMarks: ReadonlySet<string> = new Set(['Jr', 'Jr.', 'Sr', 'Sr.', 'II', 'III', 'IV']);

/** Surnames that begin sentences as plain words: "Price rises followed" is not about Bill Price. */
export const wordSurnames: ReadonlySet<string> = new Set(
  (
    'Price Brown Young Long White Black Green King Cook Banks Rich Power Powers Love Hope Rose Best Bush Stone Wood Woods Hill Field Fields Small Gray Grey Bell Ball Page Case Church Park Hall Fox Wolf Moon ' +
    'Grant Chase Cash Law Bond Pound Mark Will Major Stock Ford Snow Rice Wise Sharp Strong Swift Bright Marsh Rivers Waters Head Hand Foot Bird Lamb Fish Gold Silver Steel Glass Mason Cooper Farmer Fisher Miller Driver Porter Carter Judge Knight Bishop Pope Jobs Homes Sales Parks Marks'
  ).split(' '),
);

/** Both a surname and a month: a person only where the words around it are said of people. */
export const monthSurnames: readonly { readonly name: string; readonly before?: RegExp; readonly after: RegExp; readonly example: string }[] = [
  { name: 'May', before: /(?<!\p{L})(?:Mrs|Ms|Mr|Lady) $/u, after: /^/, example: 'Mrs May had warned' },
  { name: 'May', before: /(?<!\p{L})(?:that|if|told|urged|asked|convinced|persuaded|accused|backed|warned) $/u, after: /^ (?!(?:be|have)(?!\p{L})|\d)(?:\p{Ll})/u, example: 'he said that May would resign' },
  { name: 'May', after: /^ (?:also |has |had )?(?:appeared|appears|asked|called|faced|faces|flew|gets|hangs|hoped|hopes|insisted|insists|lost|met|named|pledged|promised|refused|resigned|said|says|told|tells|tried|vowed|vows|wants|warned|won)(?!\p{L})/u, example: 'May hoped the summit would help' },
];

/** What people do right after their name. */
export const personVerbs = /^(?:said|says|told|tells|added|adds|was|is|has|had|will|would|who|did|does|also|wrote|argued|warned|reported|replied|admitted|explained|insisted|called|joined|left|declined|later|did|met|won|lost|spoke|noted|asked|and)$/;

/** Titles of people who go by their given name: "Prince William". As alternatives of a pattern, like the next. */
export const titlesOfGivenNames = 'King|Queen|Prince|Princess|Pope|Emperor|Empress|Saint';

/** Words for relatives and the like, in the singular. */
export const relatives =
  'wife|husband|widow|widower|mother|father|parents|brother|sister|son|daughter|nephew|niece|uncle|aunt|cousin|grandson|granddaughter|grandfather|grandmother|twin|partner';
