import type { LanguageRows } from '../language-rows';

/** Japanese: 兆 is 10^12, 億 10^8, 万 10^4. Hand table, 2026-11. */
export const ja: LanguageRows = {
  decimal: '.',
  numbers: { 0: '〇|零', 1: '一|壱', 2: '二|弐', 3: '三|参', 4: '四', 5: '五|伍', 6: '六', 7: '七', 8: '八', 9: '九' },
  gluedNumbers: true,
  point: '点|・|．|·',
  half: '半',
  hedges: '余',
  scales: { 1: '十|拾', 2: '百', 3: '千', 4: '万|萬', 8: '億', 12: '兆', 16: '京' },
  gluedScales: { 3: 'k|K', 6: 'M', 9: 'B' },
  bareScales: '十|拾|百|千',
  names: {
    yen: '円|圓', usDollar: '米ドル|アメリカドル|USドル|米国ドル', dollar: 'ドル|弗', auDollar: '豪ドル|オーストラリアドル|オーストラリア・ドル', caDollar: 'カナダドル|加ドル|カナダ・ドル', hkDollar: '香港ドル', sgDollar: 'シンガポールドル|シンガポール・ドル|星ドル|Sドル', twDollar: '台湾ドル|台湾元|新台湾ドル|ニュー台湾ドル|NTドル', nzDollar: 'ニュージーランドドル|NZドル|ニュージーランド・ドル', euro: 'ユーロ', sterling: '英ポンド|ポンド|英国ポンド|スターリング・ポンド', egyptianPound: 'エジプトポンド|エジプト・ポンド', chineseUnit: '元', yuan: '人民元|中国元', won: 'ウォン', southKoreanWon: '韓国ウォン',
    ruble: 'ルーブル|ロシアルーブル', rupee: 'ルピー|インドルピー|インド・ルピー', rupiah: 'ルピア|インドネシアルピア', baht: 'バーツ|タイバーツ', dong: 'ドン|ベトナムドン', ringgit: 'リンギ|リンギット|リンギッド', peso: 'ペソ', real: 'レアル|ブラジルレアル', rand: 'ランド|南アフリカランド', lira: 'リラ', turkishLira: 'トルコリラ|トルコ・リラ', swissFranc: 'スイスフラン|スイス・フラン', frenchFranc: 'フランスフラン|仏フラン', franc: 'フラン', crown: 'クローナ|クローネ|コルナ', swedishKrona: 'スウェーデンクローナ|スウェーデン・クローナ',
    norwegianKrone: 'ノルウェークローネ|ノルウェー・クローネ', danishKrone: 'デンマーククローネ|デンマーク・クローネ', dirham: 'ディルハム', dinar: 'ディナール', riyal: 'リヤル|リアル', rial: 'リアル', shekel: 'シェケル', zloty: 'ズロチ|ズウォティ', forint: 'フォリント', hryvnia: 'フリブナ|フリヴニャ', tenge: 'テンゲ', mark: 'マルク', dMark: 'ドイツマルク|独マルク', kyat: 'チャット', riel: 'リエル', kip: 'キープ', tugrik: 'トゥグルグ', bolivar: 'ボリバル', yenSen: '銭', cent: 'セント', usCent: '米セント', euroCent: 'ユーロセント', penny: 'ペンス', naira: 'ナイラ', taka: 'タカ', shilling: 'シリング', birr: 'ブル',
    lire: 'イタリアリラ',
  },
  before: { yen: '¥|￥', yuan: '人民元' },
  countries: {
    AR: 'アルゼンチン', AU: 'オーストラリア|豪', CA: 'カナダ', CL: 'チリ', CN: '中国', CO: 'コロンビア', CZ: 'チェコ', DK: 'デンマーク', EG: 'エジプト', GB: '英国|イギリス|英', HK: '香港', IN: 'インド', IQ: 'イラク', IR: 'イラン', IS: 'アイスランド', KW: 'クウェート', LB: 'レバノン', LK: 'スリランカ', MA: 'モロッコ', MX: 'メキシコ', NO: 'ノルウェー', NP: 'ネパール', NZ: 'ニュージーランド', PH: 'フィリピン', PK: 'パキスタン', QA: 'カタール', RS: 'セルビア', RU: 'ロシア|露', SA: 'サウジアラビア|サウジ', SE: 'スウェーデン', SG: 'シンガポール', SY: 'シリア', TR: 'トルコ', TW: '台湾', US: '米国|アメリカ|米', AE: 'UAE|アラブ首長国連邦', KR: '韓国', KP: '北朝鮮', UY: 'ウルグアイ', BY: 'ベラルーシ', CU: 'キューバ',
  },
  range: { to: 'から|ないし|乃至', changesTo: 'から', or: 'または|か' },
  bounds: {
    'at-least': '少なくとも|最低|最低でも|超|優に',
    'at-most': '最大|最大で|最高|最大約|上限',
    about: '約|およそ|推定|ざっと|概算で|総額約|凡そ|～|~|計約|ほぼ',
  },
  boundsAfter: { 'at-least': '以上|超|強|を超え|を上回|余り|余|あまり', 'at-most': '以下|未満|弱|以内|を下回', about: '近く|程度|前後|ほど|ぐらい|くらい|規模|台' },
  eachBefore: '毎',
  eachAfter: '当たり|あたり|につき|当り',
  eachUnits: '時間|人|株|月|年|日|週|回|世帯|枚|台|泊|坪|平方メートル|グラム|キロワット時|バレル|トン|キロ|リットル|本|個',
  per: '/|／',
  perArticle: '1|一|毎',
  units: '時間|人|株|バレル|トン|キロ|リットル|本|個',
  vague: '数|何|幾|分の',
};
