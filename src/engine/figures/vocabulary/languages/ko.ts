import type { LanguageRows } from '../language-rows';

/** Korean: 조 is 10^12, 억 10^8, 만 10^4; compounds with spaces ("1조 2천억 원"). Hand table, 2026-11. */
export const ko: LanguageRows = {
  decimal: '.',
  numbers: { 1: '일', 2: '이', 3: '삼', 4: '사', 5: '오', 6: '육', 7: '칠', 8: '팔', 9: '구' },
  gluedNumbers: true,
  hedges: '여',
  point: '점',
  scales: { 1: '십', 2: '백', 3: '천', 4: '만', 8: '억', 12: '조', 16: '경' },
  bareScales: '십|백|천|만|백만|천만',
  half: '반',
  names: {
    southKoreanWon: '원', usDollar: '달러|미국 달러|미 달러|미국달러|미달러|불|弗', auDollar: '호주 달러|호주달러|오스트레일리아 달러', caDollar: '캐나다 달러|캐나다달러', hkDollar: '홍콩 달러|홍콩달러', sgDollar: '싱가포르 달러|싱가포르달러|싱가폴 달러', twDollar: '대만 달러|대만달러|신대만 달러|타이완 달러', nzDollar: '뉴질랜드 달러|뉴질랜드달러', euro: '유로', sterling: '파운드|영국 파운드|파운드화', egyptianPound: '이집트 파운드', yen: '엔|일본 엔|엔화', yuan: '위안|위안화|인민폐|중국 위안', ruble: '루블', rupee: '루피|인도 루피', rupiah: '루피아|인도네시아 루피아', baht: '바트|밧|태국 바트',
    dong: '베트남 동|베트남동|동', ringgit: '링깃|말레이시아 링깃', peso: '페소', real: '헤알|레알', rand: '랜드|남아공 랜드|남아프리카공화국 랜드', lira: '리라', turkishLira: '튀르키예 리라|터키 리라', swissFranc: '스위스 프랑|스위스프랑', franc: '프랑', crown: '크로나|크로네|코루나', swedishKrona: '스웨덴 크로나', norwegianKrone: '노르웨이 크로네', danishKrone: '덴마크 크로네', dirham: '디르함', dinar: '디나르', riyal: '리얄|리알', shekel: '셰켈|세켈', zloty: '즈워티|즐로티', forint: '포린트', hryvnia: '흐리우냐|흐리브냐', tenge: '텡게', mark: '마르크',
    tugrik: '투그릭', kip: '킵', riel: '리엘', kyat: '짯', cent: '센트', usCent: '센트', euroCent: '유로센트', penny: '펜스|페니', koreanJeon: '전', bolivar: '볼리바르', som: '숨|솜',
  },
  after: {},
  before: { won: '₩|￦', yuan: '위안화' },
  countries: {
    AR: '아르헨티나', AU: '호주', CA: '캐나다', CL: '칠레', CN: '중국', CO: '콜롬비아', CZ: '체코', DK: '덴마크', EG: '이집트', GB: '영국', HK: '홍콩', IN: '인도', IQ: '이라크', IR: '이란', KW: '쿠웨이트', LB: '레바논', MX: '멕시코', NO: '노르웨이', NP: '네팔', NZ: '뉴질랜드', PH: '필리핀', PK: '파키스탄', QA: '카타르', RU: '러시아', SA: '사우디아라비아|사우디', SE: '스웨덴', SG: '싱가포르', TR: '튀르키예|터키', TW: '대만', US: '미국|미', AE: '아랍에미리트|UAE', KP: '북한', KR: '한국', LK: '스리랑카', OM: '오만', UZ: '우즈베키스탄', JO: '요르단', CU: '쿠바', UY: '우루과이', IS: '아이슬란드',
  },
  range: { to: '에서|내지', changesTo: '에서', or: '또는|이나' },
  bounds: {
    'at-least': '최소|최소한|적어도|무려|최저',
    'at-most': '최대|많게는|최고',
    about: '약|대략|어림잡아|총 약|추정|~|대략적으로|한화 약|우리 돈 약|우리돈 약|한화로 약|거의',
  },
  boundsAfter: {
    'at-least': ' 이상|이상| 넘는|을 넘는|를 넘는| 초과|초과|을 웃도는|를 웃도는|을 넘어|를 넘어|을 돌파| 넘게|여', 'at-most': ' 이하|이하| 미만|미만| 이내|이내|에 육박|에 못 미치', about: ' 가량|가량| 정도|정도| 안팎|안팎| 내외|내외| 수준|쯤| 선에| 선을| 선으로| 선까지| 선이| 선인| 선.| 선,| 규모',
  },
  eachBefore: '매|한 ',
  eachAfter: '당',
  eachUnits: '시간|인|명|사람|주|배럴|톤|kg|㎏|리터|ℓ|가구|세대|평|건|개|월|달|년|해|일|회|표|마리|점|대|장|온스|학기|분기|㎡|그램|병|잔|끼|박',
  per: '/',
  perArticle: '',
  vague: '수|몇',
};
