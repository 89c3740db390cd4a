import type { Language } from './languages';

/**
 * Letters that make another word of a currency's name when they follow it: 元旦 is New Year, 円形 a circle, 엔진 an engine, フランス France.
 * Language → name → the letters. Hand table, 2026-11.
 */
export const otherWords: Partial<Readonly<Record<Language, Readonly<Record<string, string>>>>> = {
  zh: { 元: '化旦宵年素月首帅帥老始凶件组組祖代朝气氣勋勳配音次方论論谋古', 日元: '旦宵', 欧元: '区', 歐元: '區', 角: '度色落形逐斗洲膜', 分: '钟鐘', 块: '儿肉砖石板瓦玻屏电', 塊: '磚石板瓦玻屏電', 美元: '化', 毫: '米升克安秒无無不伏瓦巴希', 毛: '泽主笔', 镑: '', 新元: '素旦宵', 马克: '龙思西', 蚊: '子虫', 铢: '锱', 先令: '' },
  ja: { 円: '形陣滑卓周盤柱錐筒満熟環弧座谷相板陀本弧', 元: '中生首会社監市大官日請代町選職素論化号気', ドル: 'トマーネコモフ', ユーロ: 'スポビゾト', フラン: 'スチケクシ', ウォン: 'バ', ランド: 'セマルリンスクシア', セント: 'ラルジバレポ', レアル: '・マソ', リアル: 'タなに', ドン: 'キペタマ', リラ: 'ックン', マルク: 'スト', リンギ: 'ン', ルピー: '', ペソ: '', 銭: '湯', コルナ: 'ー', バーツ: '' },
  fr: { franc: '-', francs: '-', réal: '-', réals: '-' },
  th: { เหรียญ: 'ทเงร', บาท: 'ห' },
  ko: { 원: '색로화칙소정생장내심형격년자작점탁천단기료서고유주측피두룸투', 엔: '드진트딩지터씨비', 프랑: '스크', 센트: '럴', 위안: '부', 달러: '구', 유로: '파존20모', 동: '네대안시생기메네료물의구단남북쪽서부작상차', 전: '기체쟁국략년자원화후반문통날달망시력투세과개공선', 리라: '이', 라리: '가사', 페소: '아', 크로나: '', 불: '공구법매가량안', 파운드: '리', 숨: '', 솜: '', 밧: '', 루블: '린', 헤알: '' },
};

const ofWeight = /^ (?:específico|importante|político|propio|relativo|muerto|ma[yi]or|menor|enorme|grande|significativo|fundamental|decisi[vs]\p{L}*|clave|histórico|considera\p{L}*|excesivo|excessivo|mínimo|máximo|inferior|superior|normal|ideal|saludable|saudável|similar|elevado|creciente|crescente|electoral|eleitoral|simbólico|económico|econômico|demográfico|insostenible|terrible|en (?:el|la|los|las|su)|na|no|nas|nos|sobre|de (?:más|menos|cerca|\d|encima|apenas|unos|casi|hasta|entre|sólo|solo)|pesado|ligero|extra|molecular|corporal)(?!\p{L})/iu;
/** One of what rises and falls on the exchanges, as in (pt) "um dólar forte". */
const ofCourse = /^(?:d[óo]lar|dollar[oi]?|euro|i?ene?|yen|libra|livre|sterlina|real|franco?)$/i;
/** Classes of boxing. */
const ofBoxers = /^ (?:pesad|plum|pena|liger|lev|medi|médi|mosc|gal[lo]|welter|semi|super|súper|crucer|paj|complet|pesos)\p{L}*/iu;

/**
 * Names that mean something else with the words after them: a specific weight, gold medals, accomplices, a plain success. Language → the
 * name, and those words. Hand table, 2026-11.
 */
export const otherPhrases: Partial<Readonly<Record<Language, readonly (readonly [name: RegExp, after: RegExp])[]>>> = {
  es: [[/^sol$/i, /^ (?!(?:por|cada|al?|de|[you]|más|menos|en|el|la|para|con|que|peruano|diario|mensual|adicional|extra|simbólico)(?!\p{L}))\p{L}/iu], [/^peso$/i, ofWeight], [/^pesos?$/i, ofBoxers], [ofCourse, /^ (?:más |menos |muy )?(?:fuerte|débil|estable|caro|barato)(?!\p{L})/iu]],
  pt: [[/^reais$/i, /^ (?:motivo|raz(?:ão|ões)|chance|possibilidade|probabilidade|condiç(?:ão|ões)|necessidade|interesse|intenç(?:ão|ões)|vítima|caso|problema|perigo|risco|número|dado|fato|pessoa|história|exemplo|jogador|usuário|candidato|opç(?:ão|ões)|alternativa|ameaça|ganho|avanço|mudança|diferença|desafio|benefício|vantagem|vantagens|causa|culpado|responsáve)/i], [/^peso$/i, ofWeight], [/^pesos?$/i, ofBoxers], [/^pesos$/i, /^(?:,| e) (?:duas|quatro) medidas/i], [ofCourse, /^ (?:mais |menos |muito )?(?:forte|frac[oa]|estável|car[oa]|barat[oa])(?!\p{L})/iu]],
  fr: [[/^franc$/i, /^ (?:succès|soutien|sourire|parler|jeu|dialogue|tireur|maçon|renouveau|rétablissement|optimisme|enthousiasme|débat|comtois|partisan)/i], [/^couronnes?$/i, /^ (?:de (?:fleurs|laurier|épines)|mortuaire|funéraire|dentaire|solaire)/i], [ofCourse, /^ (?:plus |moins |très |trop )?(?:fort|faible|stable|cher)(?!\p{L})/iu]],
  it: [[ofCourse, /^ (?:più |meno |molto |troppo )?(?:forte|debole|stabile|caro)(?!\p{L})/iu]],
  pl: [[/^złot/i, /^ (?:medal|krąż|god[yó]|łańcu|zegark|pierści|kolczyk|monet|myśl|gór|rybk|jabłk|klat|płyt|but|piłk|lat|czas|bramk|gol|sztab|run|glob|lw|palm|kul|strun|rączk|zasad|regu[łl]|rad(?:y)?(?!\p{L})|wskazów|kart(?:k|ek)|glob)/iu]],
  ko: [[/^위안$/, /^에 ?(?:드[는]|든|들|진입|입상|올|오르|랭크|포함)/], [/^원$/, /^ ?(?:생중계|생방송|중계)/], [/^레알$/, /^ ?(?:마드|소시|베티|사라고|바야|마요|솔트)/]],
  vi: [[/^đồng$/i, /^ (?:euro|usd|yên|bảng|rúp|won|chí|đội|nghiệp|hồ|bào|phạm|minh|tác|phục|hương|tiền|bằng|ruộng|cỏ|hành|sự|khởi|chủ|giám|loạt|thau|lõa|lúa|hóa|thuận|ý|dạng|tính|giới|môn|khóa|niên|đẳng|thời|bộ|đảng|quê|nát|xu)(?!\p{L})/iu]],
  ar: [[/^ريال$/, /^ (?:مدريد|سوسيداد|بيتيس|سرقسطة|مايوركا|بلد|[أا]وفييدو|سولت)/], [/^(?:جنيه|ليرة?|دره|دراه)/, /^ (?:من )?(?:ال)?(?:ذهب|فضة)/]], he: [[/^ריאל$/, /^ (?:מדריד|סוסיאדד|בטיס|סרגוס|מיורק|ויאדוליד)/]], hi: [[/^रि?या?ल$/, /^ (?:मै|सो|बे)/]], th: [[/^เรียล$/, /^ ?(?:มาด|โซ|เบ)/]],
  sv: [[/^Kronors?$/, /^/], [/^din$/, /^/]], da: [[/^din$/, /^/]], nb: [[/^din$/, /^/]], tr: [[/^din$/, /^/]], ro: [[/^din$/, /^/]],
  en: [[/^crown$/i, /^ (?:symbol|emblem|logo|badge|crest|flag)(?![a-z])/i], [/^crowns$/i, /^ of (?:thorns|laurel|flowers)(?![a-z])/i]],
};

/** Parts of a unit that are other words when no unit stands before them: 3전 4기, 三角. Hand table, 2026-11. */
export const neverAlone = sets({ ko: '전', zh: '毛 角 分', el: 'λεπτά λεπτών λεπτό', bg: 'ст. ст' });

/**
 * What gives away that pounds are weight, right before or after the figure or in its sentence. Long lists of English words end in
 * "(?!\w)", here and elsewhere: V8 takes ten times as long to compile them with a "\b" at the end, and most run only once or twice on a page.
 */
export const weightCues: Partial<Readonly<Record<Language, RegExp>>> = {
  en: /(?<!\w)(?:weigh(?:s|ed|ing|t)?|tip(?:s|ped|ping)? the scales?|gain(?:ed|ing)?|lost (?:about |nearly |almost |over |more than )?\d|shed(?:ding)?|heavier|lighter|lbs?|kilos?|kilograms?|kg|tons?|tonnes?|payload|thrust|recoil|bench(?:[- ]press)?(?:ed)?|lift(?:ed|ing)?|overweight|obese|newborn|baby|born|muscle|bodyweight|body weight|torque|luggage|cargo|catch|caught|trout|bass|carp|salmon|lobster|turkey|potatoes|flour|sugar|meat|beef|cocaine|heroin|fentanyl|marijuana|methamphetamine|meth|explosives?|TNT|coffee|cheese|apples|carbon|emissions|trash|waste|garbage|debris|bombs?|warheads?|dog|puppy|cat|bear|gorilla|pumpkin|linebacker|quarterback|tackle|fighter|boxer|tall|feet|inches|diet|per square inch|square inch|foot-pounds?|fish|grain|wheat|cotton|rice|copper|lithium|uranium)(?!\w)/i,
  pt: /(?<!\p{L})(?:peso|pesa(?:va|m|ndo|r)?|emagrec\w*|perd(?:eu|er|i)|engord\w*|ganh(?:ou|ar) peso|quilos?|dieta|magr\w*|músculos?)(?!\p{L})/iu,
  es: /(?<!\p{L})(?:pes(?:o|a|aba|an|ó|ar|aje)|báscula|adelgaz\w*|perdi[óo]|perder|engord\w*|kilos?|dieta|bajar de peso|subi[óo] de peso|carne|arroz|café|azúcar|harina|queso|pan|papas?|frijol\w*|tomates?|pollo|pescado|camarones|mantequilla)(?!\p{L})/iu,
  fr: /(?<!\p{L})(?:pes(?:e|ait|er|ant)|maigri\w*|perdu|kilos?|poids|régime|bébé)(?!\p{L})/iu,
  it: /\b(?:pes(?:a|ava|ano|are)|dimagri\w*|chili)\b/iu,
  de: /(?<!\p{L})(?:wieg\w*|wog(?:en)?|schwer\w*|verlor(?:en)?|verlier\w*|abgenommen|abnehmen|abzunehmen|zugenommen|zunehmen|Gewicht\w*|Kilo\w*|kg|Gramm|Fleisch|Mehl|Zucker|Kaffee|Kartoffeln|Butter|Hack\w*|Fisch|Hund|Baby|Säugling|Diät|Muskel\w*|Speck|leichter|schlanker)(?!\p{L})/iu,
  nl: /\b(?:weeg\w*|woog|wegen|zwaar|afgevallen|afvallen|aangekomen|verloor|gewicht|kilo\w*|kg|gram|vlees|gehakt|kaas|boter|aardappel\w*|groente\w*|appel\w*|tomaten|wortel\w*|uien|mosselen|garnalen|asperges|kersen|aardbeien|druiven|kip|vis|bloem|suiker|koffie|baby|hond|dieet|spier\w*|lichter)\b/iu,
  he: /משקל|שוקל|קילו|ק"ג|בשר|קמח/u,
  hi: /वजन|वज़न|किलो|भार|वर्ग में/u,
  id: /\b(?:kelas|berat\w*|seberat|bobot\w*|kilogram|kg|petinju|tinju)\b/iu,
  hu: /(?<!\p{L})(?:súly|nyom|fogy(?:ott|ni)|hízott|kiló|hús|liszt|vaj|cukor|nehéz)/iu,
  uk: /(?<!\p{L})(?:ва(?:жи|га)|схуд|кілограм|м'яс|олі[яї]|цукр|борошн|підня|штанг)/iu,
  pl: /(?<!\p{L})(?:waż(?:y|ył)|wag(?:a|i|ę|ą)|schud|przyty|kilogram|mięs|mąk|masł|cukr|ciężar)|(?<!\p{L})kg(?!\p{L})/iu,
  cs: /(?<!\p{L})(?:váž(?:í|il)|vah(?:a|y|u|ou)|zhub|přibra|kilogram|mas[oa]|mouk|másl|cukr|těžk)|(?<!\p{L})kg(?!\p{L})/iu,
  sv: /(?<!\p{L})(?:väg(?:er|de|t)|vikt|gått? (?:ner|upp)|gick (?:ner|upp)|tappa|kilo|gram|kött|mjöl|smör|socker|tung|lättare|potatis|lax(?!\p{L})|fisk|kaffe|jordgubb|äpple|kyckling)|(?<!\p{L})kg(?!\p{L})/iu,
  da: /(?<!\p{L})(?:vej(?:er|ede|et)|vægt|tabt|kilo|gram|kød|mel(?!l)|smør|sukker|tung|lettere|kartof|laks|fisk|kaffe|jordbær|æbler|kylling)|(?<!\p{L})kg(?!\p{L})/iu,
  nb: /(?<!\p{L})(?:vei(?:er|de|d)|vekt|gått ned|gikk ned|kilo|gram|kjøtt|mel(?!l)|smør|sukker|tung|lettere|potet|laks|fisk|kaffe|jordbær|epler|kylling)|(?<!\p{L})kg(?!\p{L})/iu,
  ru: /вес(?:ит|ил|а|ом|у)?(?!\p{L})|похуде|килограмм|тяжел|диет|мяс|масл|сахар|(?<!\p{L})(?:мук[иау]|рыб|хлеб|картоф|кофе(?!й)|сыра|клубник)/iu,
};

/** What gives away that a sentence is about money. */
export const moneyCues: Partial<Readonly<Record<Language, RegExp>>> = {
  en: /[£$€]|(?<!\w)(?:cost(?:s|ing)?|pric(?:e|es|ed|ing)|pa(?:y|ys|id|ying|yment|yments)|sold|sell(?:s|ing)?|b(?:uy|uys|ought)|worth|fin(?:e|ed|es)|fees?|salar(?:y|ies)|wages?|earn(?:s|ed|ing|ings)?|tax(?:es)?|bill(?:s|ed)?|spen[dt](?:s|ing)?|charg(?:e|es|ed)|rent(?:s|ed)?|loans?|debts?|budget|revenue|profits?|loss(?:es)?|grant(?:s|ed)?|donat(?:e|ed|ion|ions)|raise[ds]?|fund(?:s|ed|ing)?|invest(?:s|ed|ment)?|sterling|pence|money|cash|compensation|benefit(?:s)?|bonus(?:es)?|pension(?:s)?|auction(?:ed)?|deal|sav(?:e|ed|ings)|tickets?|reward|stake|award(?:ed)?|subsid(?:y|ies)|savings|bank|stolen|stole|fraud|allowance|dividend|penalty|bid|transfer|toll|fare|fares|deposit|mortgage|bet|prize|levy|income|economy|currency|exchange|owed|owes|cheaper|expensive|su(?:ed?|es|ing)|damages|ransom|bribe[sd]?|bribery|jackpot|lottery|inherit(?:ed|ance)?|scam\w*|casino|gambl\w*|euros?|dollars?)(?!\w)/i,
  pt: /[£$€]|(?<!\p{L})(?:cust(?:a|ou|am)|pag(?:ou|ar|a|o|aram)|preço|val(?:e|or|em)|mult(?:a|ado)|milh(?:ão|ões)|bilh(?:ão|ões)|libra esterlina|vend(?:eu|ido|a)|investi\w*|salário|Reino Unido|Londres|britânic\w*)(?!\p{L})/iu,
  es: /[£$€]|(?<!\p{L})(?:cuest(?:a|an)|cost(?:ó|aba)|pag(?:ó|ar|a|aron)|precio|val(?:e|or|en)|multa\w*|millones|esterlinas?|vend(?:ió|ido|e)|inver\w*|salario|Reino Unido|Londres|británic\w*)(?!\p{L})/iu,
  fr: /[£$€]|(?<!\p{L})(?:coût\w*|pay(?:é|er|e|ait)|prix|val(?:eur|ait)|amende|millions?|milliards?|sterling|vendu\w*|invest\w*|salaire|Royaume-Uni|Londres|britannique\w*)(?!\p{L})/iu,
  it: /[£$€]|(?<!\p{L})(?:cost\w*|pag\w*|prezz\w*|val\w*|multa\w*|milion\w*|miliard\w*|sterlin\w*|vendut\w*|Londra|britannic\w*)(?!\p{L})/iu,
  de: /[£$€]|(?<!\p{L})(?:verdien\w*|Konto|Konten|Kredit\w*|Zins\w*|Guthaben|Anleihen?|kost\w*|bezahl\w*|zahl\w*|Preis\w*|Wert|wert|Strafe|Million\w*|Milliarde\w*|Mio|Mrd|Sterling|London\w*|britisch\w*|England\w*|verkauf\w*|kauf\w*|Gehalt|Lohn|Umsatz|Gewinn|Verlust|Miete|Steuer\w*|Ticket\w*|Eintritt\w*|Brexit|Euro|Dollar|Kurs|investier\w*)(?!\p{L})|Großbritannien|Gebühr/iu,
  nl: /[£$€]|\b(?:kost\w*|betaal\w*|prij\w*|waard\w*|boete|miljoen|miljard|sterling|Londen\w*|Britse|Brits|Engeland|verkoch\w*|kocht\w*|salaris|loon|omzet|winst|verlies|huur|belasting|kaartje|euro|dollar|koers)\b/iu,
  he: /[£$€₪]|עול|עלות|מחיר|שיל[םמ]|קנ[הת]|מכר|שווי|קנס|מיליון|שטרלינג|לונדון|בריט|אנגל|(?<!מ)שקל|דולר|אירו|שכר/u,
  hi: /[£$€₹]|कीमत|क़ीमत|भुगतान|खरीद|बेच|जुर्मान|करोड़|लाख|स्टर्लिंग|लंदन|ब्रिट|इंग्लैंड|रुपये|डॉलर|यूरो|वेतन|मूल्य/u,
  hu: /[£$€]|kerül|ár[aáu]|fizet|vásár|elad|ért(?:ék|(?!\p{L}))|bírság|millió|milliárd|sterling|London|brit|angol|árfolyam|forint|dollár|euró|fizetés|bevétel/iu,
  uk: /[£$€]|кошту|цін|плат|купи|прода|штраф|млн|млрд|мільйон|мільярд|стерлінг|Лондон|британ|Англі|курс|грив|долар|євро|зарплат/iu,
  pl: /[£$€]|koszt|cen(?:a|y|ę|ie)|płac|kupi|sprzeda|wart|kar[aęy]|grzywn|mln|mld|milion|miliard|szterling|Londyn|bryty|Angli|kurs|złot|dolar|euro|zarob|pensj|wypłat|nagrod|budżet/iu,
  cs: /[£$€]|stoj|stál|cen(?:a|y|u|ě|ou)|plat|koup|prod|hodnot|pokut|mil\.|milion|mld|miliard|šterlink|Londýn|brit|Angli|kurz|korun|dolar|eur|odměn|rozpoč/iu,
  sv: /[£$€]|kost|pris|betal|köp|sål[dt]|sälj|värd|böt|miljon|miljard|London|britt|England|kurs|kron|dollar|euro|lön|vinst|biljett|avgift|tjän|investe/iu,
  da: /[£$€]|kost|pris|betal|køb|solgt|sælg|værd|bøde|million|milliard|London|brit|England|kurs|kron|dollar|euro|løn|gevinst|billet|gebyr|tjen|investe/iu,
  nb: /[£$€]|kost|pris|betal|kjøp|solgt|selg|verd|bot|million|milliard|London|brit|England|kurs|kron|dollar|euro|lønn|gevinst|billett|gebyr|tjen|investe/iu,
  ru: /[£$€]|стои|цен|плат|купи|прода|штраф|млн|млрд|миллион|миллиард|стерлинг|Лондон|британ|Англи|курс|руб|доллар|евро|зарплат/iu,
  id: /[£$€]|\b(?:Rp|harga\w*|bayar\w*|membayar|biaya|denda|gaji|beli|membeli|jual|menjual|dijual|senilai|seharga|sterling|Inggris|London|rupiah|dolar|euro)\b/iu,
  ja: /[円$€]|ドル|ユーロ|株|値|価格|料金|課金|配当|賃|関税|手数料|税/u,
  zh: /[¥￥]|花|卖|賣|付|收|赚|賺|值|价|價|钱|錢|工资|工資|薪|费|費|买|買|贵|貴|便宜|补贴|補貼|罚|罰|租|票|红包|紅包|奖|獎|借|欠|省/u,
};

/**
 * Names that are everyday words too ("won" the verb, "mark" the grade, "sol" the sun): without a scale word or thousands they count only
 * where the text or the page speaks of their country. Language → forms in lower case. Hand table, 2026-11.
 */
export const everydayNames = sets({
  en: 'florin florins won mark marks real reals sol sols soles crown crowns som sum soms soum lev kip sen fen penny pennies ban bani dram drams lek colon colons leone guarani pula sterling para dong sl le rial paisa shilling shillings ore öre øre yuans', de: 'mark real soles lew rand kip', fr: 'livre livres mark marks couronne real sols soles won som', es: 'real reales sol soles marco marcos corona guarani colon libra', pt: 'marco marcos coroa contos soles libra libras won lei', it: 'real reali reales marco marchi corona corone sol fiorino fiorini',
  nl: 'won mark marken real rand kroon', sv: 'mark real realer', da: 'mark real', nb: 'real', ro: 'real reali mărci', pl: 'marka marki marek markę real reali lew lewy lewa won koron', sk: 'lev lva levy levov leva marka marky mariek real won', cs: 'marka marky marek marku lev lvy leva', bg: 'марка марки лира', hr: 'lipa lipe lipi lipu real marka marke maraka lev leva', hu: 'fontos lírai márka', tr: 'mark marka real', id: 'real sen won pon', vi: 'bảng xu đô tệ', fi: 'mark',
  ru: 'марка марки марок маркам лев льва левов левы сом сома сомы сум сума сумы сомов лей', uk: 'марка марки марок лев лева леви', zh: '块 塊 毛 角 毫 蚊 仙', ja: 'ドン ランド セント ポンド', ko: '동 불 숨 솜 전 밧 파운드 랜드', he: 'כתר כתרים', th: 'ปอนด์',
});

function sets(words: Partial<Readonly<Record<Language, string>>>): Partial<Readonly<Record<Language, ReadonlySet<string>>>> {
  return Object.fromEntries(Object.entries(words).map(([language, row]) => [language, new Set(row.split(' '))]));
}
