/** Currency names with their plurals: a line a currency, its ISO 4217 code first. Made by make-cldr-names.ts from CLDR 48 (Unicode-3.0). */
export const cldrNames = {
  ar: `AED|درهم إماراتي
AFN|أفغاني|أفغاني أفغانستاني
ALL|ليك ألباني
AMD|درام أرميني
ANG|غيلدر أنتيلي هولندي
AOA|كوانزا أنغولي
ARS|بيزو أرجنتيني
AUD|دولار أسترالي
AWG|فلورن أروبي
AZN|مانات أذربيجان|مانت أذربيجاني
BAM|مارك البوسنة والهرسك قابل للتحويل
BBD|دولار بربادوسي
BDT|تاكا بنغلاديشي
BGN|ليف بلغاري
BHD|دينار بحريني
BIF|فرنك بروندي
BMD|دولار برمودي
BND|دولار بروناي
BOB|بوليفيانو بوليفي
BRL|ريال برازيلي
BSD|دولار باهامي
BTN|نولتوم بوتاني
BWP|بولا بتسواني
BYN|روبل بيلاروسي
BZD|دولار بليزي|دولاران بليزيان
CAD|دولار كندي
CDF|فرنك كونغولي
CHF|فرنك سويسري
CLP|بيزو تشيلي
CNY|يوان صيني
COP|بيزو كولومبي
CRC|كولن كوستاريكي
CUP|بيزو كوبي
CVE|اسكودو الرأس الأخضر
CZK|كرونة تشيكية
DJF|فرنك جيبوتي
DKK|كرونة دنماركية
DOP|بيزو الدومنيكان
DZD|دينار جزائري|ديناران جزائريان|دينارات جزائرية|دينارًا جزائريًا
EGP|جنيه مصري|جنيهان مصريان|جنيهات مصرية|جنيهًا مصريًا
ERN|ناكفا أريتري
ETB|بير أثيوبي
EUR|يورو
FJD|دولار فيجي
FKP|جنيه جزر فوكلاند
GBP|جنيه إسترليني
GEL|لارى جورجي|لاري جورجي
GHS|سيدي غانا
GIP|جنيه جبل طارق
GMD|دلاسي غامبي
GNF|فرنك غينيا
GTQ|كوتزال غواتيمالا
GYD|دولار غيانا
HKD|دولار هونغ كونغ
HNL|ليمبيرا هنداروس|ليمبيرا هندوراس
HTG|جوردى هايتي
HUF|فورينت هنغاري
IDR|روبية إندونيسية
ILS|شيكل إسرائيلي جديد
INR|روبية هندي
IQD|دينار عراقي
IRR|ريال إيراني
ISK|كرونة أيسلندية
JMD|دولار جامايكي
JOD|دينار أردني
JPY|ين ياباني
KES|شلن كينيي
KGS|سوم قيرغستاني
KHR|رييال كمبودي
KMF|فرنك جزر القمر
KPW|وون كوريا الشمالية
KRW|وون كوريا الجنوبية
KWD|دينار كويتي
KYD|دولار جزر كيمن
KZT|تينغ كازاخستاني
LAK|كيب لاوسي
LBP|جنيه لبناني
LKR|روبية سريلانكية
LRD|دولار ليبيري|دولاران ليبيريان|دولارات ليبيرية|دولارًا ليبيريًا
LSL|لوتي ليسوتو
LYD|دينار ليبي|ديناران ليبيان|دينارات ليبية|دينارًا ليبيًا
MAD|درهم مغربي|درهمان مغربيان|دراهم مغربية|درهمًا مغربيًا
MDL|ليو مولدوفي
MGA|أرياري مدغشقر
MKD|دينار مقدوني|ديناران مقدونيان|دينارات مقدونية|دينارًا مقدونيًا
MMK|كيات ميانمار
MNT|توغروغ منغولي
MOP|باتاكا ماكاوي
MRU|أوقية موريتانية
MUR|روبية موريشيوسية
MVR|روفيه جزر المالديف
MWK|كواشا مالاوي
MXN|بيزو مكسيكي
MYR|رينغيت ماليزي
MZN|متكال موزمبيقي
NAD|دولار ناميبي
NGN|نايرا نيجيري
NIO|قرطبة نيكاراغوا
NOK|كرونة نرويجية
NPR|روبية نيبالي
NZD|دولار نيوزيلندي
OMR|ريال عماني
PAB|بالبوا بنمي
PEN|سول بيروفي
PGK|كينا بابوا غينيا الجديدة
PHP|بيزو فلبيني
PKR|روبية باكستاني
PLN|زلوتي بولندي
PYG|غواراني باراغواي
QAR|ريال قطري
RON|ليو روماني
RSD|دينار صربي|ديناران صربيان|دينارات صربية|دينارًا صربيًا
RUB|روبل روسي
RWF|فرنك رواندي
SAR|ريال سعودي
SBD|دولار جزر سليمان
SCR|روبية سيشيلية
SDG|جنيه سوداني|جنيهات سودانية|جنيهًا سودانيًا
SEK|كرونة سويدية
SGD|دولار سنغافوري
SHP|جنيه سانت هيلين
SLE|ليون سيراليوني
SOS|شلن صومالي
SRD|دولار سورينامي
SSP|جنيه جنوب السودان|جنيهان جنوب السودان|جنيهات جنوب السودان|جنيهًا جنوب السودان
STN|دوبرا ساو تومي وبرينسيبي
SYP|ليرة سورية
SZL|ليلانجيني سوازيلندي
THB|باخت تايلاندي
TJS|سوموني طاجيكستاني
TMT|مانات تركمانستان
TND|دينار تونسي|ديناران تونسيان|دينارات تونسية|دينارًا تونسيًا
TOP|بانغا تونغا
TRY|ليرة تركية
TTD|دولار ترينداد وتوباغو
TWD|دولار تايواني
TZS|شلن تنزاني
UAH|هريفنيا أوكراني
UGX|شلن أوغندي
USD|دولار أمريكي
UYU|بيزو اوروغواي
UZS|سوم أوزبكستاني
VES|بوليفار فنزويلي
VND|دونج فيتنامي
VUV|فاتو فانواتو
WST|تالا ساموا
XAF|فرنك وسط أفريقي
XCD|دولار شرق الكاريبي
XOF|فرنك غرب أفريقي
XPF|فرنك سي إف بي
YER|ريال يمني
ZAR|راند جنوب أفريقيا
ZMW|كواشا زامبي
ZWG|ذهب زيمبابوي
HRK|كونا كرواتي
DEM|مارك ألماني
FRF|فرنك فرنسي
ITL|ليرة إيطالية
ESP|بيزيتا إسباني
NLG|جلدر هولندي
ATS|شلن نمساوي
BEF|فرنك بلجيكي
PTE|اسكود برتغالي
GRD|دراخما يوناني
FIM|ماركا فنلندي
IEP|جنيه إيرلندي
SKK|كرونة سلوفاكية
EEK|كرونة استونية
LVL|لاتس لاتفيا|لاتس لاتفي
LTL|ليتا ليتوانية`,
  cs: `AED|sae dirham|sae dirhamy|sae dirhamu|sae dirhamů
AFN|afghánský afghán|afghánské afghány|afghánského afghánu|afghánských afghánů
ALL|albánský lek|albánské leky|albánského leku|albánských leků
AMD|arménský dram|arménské dramy|arménského dramu|arménských dramů
ANG|nizozemskoantilský gulden|nizozemskoantilské guldeny|nizozemskoantilského guldenu|nizozemskoantilských guldenů
AOA|angolská kwanza|angolské kwanzy|angolských kwanz
ARS|argentinské peso|argentinská pesa|argentinského pesa|argentinských pes
AUD|australský dolar|australské dolary|australského dolaru|australských dolarů
AWG|arubský zlatý|arubské zlaté|arubského zlatého|arubských zlatých
AZN|ázerbájdžánský manat|ázerbájdžánské manaty|ázerbájdžánského manatu|ázerbájdžánských manatů
BAM|bosenská konvertibilní marka|bosenské konvertibilní marky|bosenských konvertibilních marek
BBD|barbadoský dolar|barbadoské dolary|barbadoského dolaru|barbadoských dolarů
BDT|bangladéšská taka|bangladéšské taky|bangladéšských tak
BGN|bulharský leva|bulharské leva|bulharského leva|bulharských leva
BHD|bahrajnský dinár|bahrajnské dináry|bahrajnského dináru|bahrajnských dinárů
BIF|burundský frank|burundské franky|burundského franku|burundských franků
BMD|bermudský dolar|bermudské dolary|bermudského dolaru|bermudských dolarů
BND|brunejský dolar|brunejské dolary|brunejského dolaru|brunejských dolarů
BOB|bolivijský boliviano|bolivijské bolivianos|bolivijského boliviana|bolivijských bolivianos
BRL|brazilský real|brazilské realy|brazilského realu|brazilských realů
BSD|bahamský dolar|bahamské dolary|bahamského dolaru|bahamských dolarů
BTN|bhútánský ngultrum|bhútánské ngultrumy|bhútánského ngultrumu|bhútánských ngultrumů
BWP|botswanská pula|botswanské puly|botswanských pul
BYN|běloruský rubl|běloruské rubly|běloruského rublu|běloruských rublů
BZD|belizský dolar|belizské dolary|belizského dolaru|belizských dolarů
CAD|kanadský dolar|kanadské dolary|kanadského dolaru|kanadských dolarů
CDF|konžský frank|konžské franky|konžského franku|konžských franků
CHF|švýcarský frank|švýcarské franky|švýcarského franku|švýcarských franků
CLP|chilské peso|chilská pesa|chilského pesa|chilských pes
CNY|čínský jüan|čínské jüany|čínského jüanu|čínských jüanů
COP|kolumbijské peso|kolumbijská pesa|kolumbijského pesa|kolumbijských pes
CRC|kostarický colón|kostarické colóny|kostarického colónu|kostarických colónů
CUP|kubánské peso|kubánská pesa|kubánského pesa|kubánských pes
CVE|kapverdské escudo|kapverdská escuda|kapverdského escuda|kapverdských escud
CZK|česká koruna|české koruny|českých korun
DJF|džibutský frank|džibutské franky|džibutského franku|džibutských franků
DKK|dánská koruna|dánské koruny|dánských korun
DOP|dominikánské peso|dominikánská pesa|dominikánského pesa|dominikánských pes
DZD|alžírský dinár|alžírské dináry|alžírského dináru|alžírských dinárů
EGP|egyptská libra|egyptské libry|egyptských liber
ERN|eritrejská nakfa|eritrejské nakfy|eritrejských nakf
ETB|etiopský birr|etiopské birry|etiopského birru|etiopských birrů
EUR|euro|eura
FJD|fidžijský dolar|fidžijské dolary|fidžijského dolaru|fidžijských dolarů
FKP|falklandská libra|falklandské libry|falklandských liber
GBP|britská libra|britské libry|britských liber
GEL|gruzínské lari|gruzínského lari|gruzínských lari
GHS|ghanský cedi|ghanské cedi|ghanského cedi|ghanských cedi
GIP|gibraltarská libra|gibraltarské libry|gibraltarských liber
GMD|gambijský dalasi|gambijské dalasi|gambijského dalasi|gambijských dalasi
GNF|guinejský frank|guinejské franky|guinejského franku|guinejských franků
GTQ|guatemalský quetzal|guatemalské quetzaly|guatemalského quetzalu|guatemalských quetzalů
GYD|guyanský dolar|guyanské dolary|guyanského dolaru|guyanských dolarů
HKD|hongkongský dolar|hongkongské dolary|hongkongského dolaru|hongkongských dolarů
HNL|honduraská lempira|honduraské lempiry|honduraských lempir
HTG|haitský gourde|haitské gourde|haitského gourde|haitských gourde
HUF|maďarský forint|maďarské forinty|maďarského forintu|maďarských forintů
IDR|indonéská rupie|indonéské rupie|indonéských rupií
ILS|izraelský nový šekel|izraelské nové šekely|izraelského nového šekelu|izraelských nových šekelů
INR|indická rupie|indické rupie|indických rupií
IQD|irácký dinár|irácké dináry|iráckého dináru|iráckých dinárů
IRR|íránský rijál|íránské rijály|íránského rijálu|íránských rijálů
ISK|islandská koruna|islandské koruny|islandských korun
JMD|jamajský dolar|jamajské dolary|jamajského dolaru|jamajských dolarů
JOD|jordánský dinár|jordánské dináry|jordánského dináru|jordánských dinárů
JPY|japonský jen|japonské jeny|japonského jenu|japonských jenů
KES|keňský šilink|keňské šilinky|keňského šilinku|keňských šilinků
KGS|kyrgyzský som|kyrgyzské somy|kyrgyzského somu|kyrgyzských somů
KHR|kambodžský riel|kambodžské riely|kambodžského rielu|kambodžských rielů
KMF|komorský frank|komorské franky|komorského franku|komorských franků
KPW|severokorejský won|severokorejské wony|severokorejského wonu|severokorejských wonů
KRW|jihokorejský won|jihokorejské wony|jihokorejského wonu|jihokorejských wonů
KWD|kuvajtský dinár|kuvajtské dináry|kuvajtského dináru|kuvajtských dinárů
KYD|kajmanský dolar|kajmanské dolary|kajmanského dolaru|kajmanských dolarů
KZT|kazašské tenge|kazašského tenge|kazašských tenge
LAK|laoský kip|laoské kipy|laoského kipu|laoských kipů
LBP|libanonská libra|libanonské libry|libanonských liber
LKR|srílanská rupie|srílanské rupie|srílanských rupií
LRD|liberijský dolar|liberijské dolary|liberijského dolaru|liberijských dolarů
LSL|lesothský loti|lesothské maloti|lesothského loti|lesothských maloti
LYD|libyjský dinár|libyjské dináry|libyjského dináru|libyjských dinárů
MAD|marocký dinár|marocké dináry|marockého dináru|marockých dinárů
MDL|moldavský leu|moldavské lei|moldavského leu|moldavských lei
MGA|madagaskarský ariary|madagaskarské ariary|madagaskarského ariary|madagaskarských ariary
MKD|makedonský denár|makedonské denáry|makedonského denáru|makedonských denárů
MMK|myanmarský kyat|myanmarské kyaty|myanmarského kyatu|myanmarských kyatů
MNT|mongolský tugrik|mongolské tugriky|mongolského tugriku|mongolských tugriků
MOP|macajská pataca|macajské patacy|macajských patac
MRU|mauritánská ouguiya|mauritánské ouguiye|mauritánských ouguiyí
MUR|mauricijská rupie|mauricijské rupie|mauricijských rupií
MVR|maledivská rupie|maledivské rupie|maledivských rupií
MWK|malawijská kwacha|malawijské kwachy|malawijských kwach
MXN|mexické peso|mexická pesa|mexického pesa|mexických pes
MYR|malajsijský ringgit|malajsijské ringgity|malajsijského ringgitu|malajsijských ringgitů
MZN|mozambický metical|mozambické meticaly|mozambického meticalu|mozambických meticalů
NAD|namibijský dolar|namibijské dolary|namibijského dolaru|namibijských dolarů
NGN|nigerijská naira|nigerijské nairy|nigerijských nair
NIO|nikaragujská córdoba|nikaragujské córdoby|nikaragujských córdob
NOK|norská koruna|norské koruny|norských korun
NPR|nepálská rupie|nepálské rupie|nepálských rupií
NZD|novozélandský dolar|novozélandské dolary|novozélandského dolaru|novozélandských dolarů
OMR|ománský rijál|ománské rijály|ománského rijálu|ománských rijálů
PAB|panamská balboa|panamské balboy|panamských balboí
PEN|peruánský sol|peruánské soly|peruánského solu|peruánských solů
PGK|papuánská nová kina|papuánské nové kiny|papuánských nových kin
PHP|filipínské peso|filipínská pesa|filipínského pesa|filipínských pes
PKR|pákistánská rupie|pákistánské rupie|pákistánských rupií
PLN|polský zlotý|polské zloté|polského zlotého|polských zlotých
PYG|paraguajské guarani|paraguajská guarani|paraguajského guarani|paraguajských guarani
QAR|katarský rijál|katarské rijály|katarského rijálu|katarských rijálů
RON|rumunský leu|rumunské lei|rumunského leu|rumunských lei
RSD|srbský dinár|srbské dináry|srbského dináru|srbských dinárů
RUB|ruský rubl|ruské rubly|ruského rublu|ruských rublů
RWF|rwandský frank|rwandské franky|rwandského franku|rwandských franků
SAR|saúdský rijál|saúdské rijály|saúdského rijálu|saúdských rijálů
SBD|šalamounský dolar|šalamounské dolary|šalamounského dolaru|šalamounských dolarů
SCR|seychelská rupie|seychelské rupie|seychelských rupií
SDG|súdánská libra|súdánské libry|súdánských liber
SEK|švédská koruna|švédské koruny|švédských korun
SGD|singapurský dolar|singapurské dolary|singapurského dolaru|singapurských dolarů
SHP|svatohelenská libra|svatohelenské libry|svatohelenských liber
SLE|sierraleonský leone|sierraleonské leone|sierraleonského leone|sierraleonských leone
SOS|somálský šilink|somálské šilinky|somálského šilinku|somálských šilinků
SRD|surinamský dolar|surinamské dolary|surinamského dolaru|surinamských dolarů
SSP|jihosúdánská libra|jihosúdánské libry|jihosúdánských liber
STN|svatotomášská dobra|svatotomášské dobry|svatotomášských dober
SYP|syrská libra|syrské libry|syrských liber
SZL|svazijský lilangeni|svazijské emalangeni|svazijského lilangeni|svazijských emalangeni
THB|thajský baht|thajské bahty|thajského bahtu|thajských bahtů
TJS|tádžické somoni|tádžická somoni|tádžického somoni|tádžických somoni
TMT|turkmenský manat|turkmenské manaty|turkmenského manatu|turkmenských manatů
TND|tuniský dinár|tuniské dináry|tuniského dináru|tuniských dinárů
TOP|tonžská paanga|tonžské paangy|tonžských paang
TRY|turecká lira|turecké liry|tureckých lir
TTD|trinidadský dolar|trinidadské dolary|trinidadského dolaru|trinidadských dolarů
TWD|tchajwanský dolar|tchajwanské dolary|tchajwanského dolaru|tchajwanských dolarů
TZS|tanzanský šilink|tanzanské šilinky|tanzanského šilinku|tanzanských šilinků
UAH|ukrajinská hřivna|ukrajinské hřivny|ukrajinských hřiven
UGX|ugandský šilink|ugandské šilinky|ugandského šilinku|ugandských šilinků
USD|americký dolar|americké dolary|amerického dolaru|amerických dolarů
UYU|uruguayské peso|uruguayská pesa|uruguayského pesa|uruguayských pes
UZS|uzbecký sum|uzbecké sumy|uzbeckého sumu|uzbeckých sumů
VES|venezuelský bolívar|venezuelské bolívary|venezuelského bolívaru|venezuelských bolívarů
VND|vietnamský dong|vietnamské dongy|vietnamského dongu|vietnamských dongů
VUV|vanuatský vatu|vanuatské vatu|vanuatského vatu|vanuatských vatu
WST|samojská tala|samojské taly|samojských tal
XAF|cfa/beac frank|cfa/beac franky|cfa/beac franku|cfa/beac franků
XCD|východokaribský dolar|východokaribské dolary|východokaribského dolaru|východokaribských dolarů
XOF|cfa/bceao frank|cfa/bceao franky|cfa/bceao franku|cfa/bceao franků
XPF|cfp frank|cfp franky|cfp franku|cfp franků
YER|jemenský rijál|jemenské rijály|jemenského rijálu|jemenských rijálů
ZAR|jihoafrický rand|jihoafrické randy|jihoafrického randu|jihoafrických randů
ZMW|zambijská kwacha|zambijské kwachy|zambijských kwach
ZWG|zimbabwský zlatý|zimbabwské zlaté|zimbabwského zlatého|zimbabwských zlatých
HRK|chorvatská kuna|chorvatské kuny|chorvatských kun
DEM|německá marka|německé marky|německých marek
FRF|francouzský frank|francouzské franky|francouzského franku|francouzských franků
ITL|italská lira|italské liry|italských lir
ESP|španělská peseta|španělské pesety|španělských peset
NLG|nizozemský gulden|nizozemské guldeny|nizozemského guldenu|nizozemských guldenů
ATS|rakouský šilink|rakouské šilinky|rakouského šilinku|rakouských šilinků
BEF|belgický frank|belgické franky|belgického franku|belgických franků
PTE|portugalské escudo|portugalská escuda|portugalského escuda|portugalských escud
GRD|řecká drachma|řecké drachmy|řeckých drachem
FIM|finská marka|finské marky|finských marek
IEP|irská libra|irské libry|irských liber
SKK|slovenská koruna|slovenské koruny|slovenských korun
EEK|estonská koruna|estonské koruny|estonských korun
LVL|lotyšský lat|lotyšské laty|lotyšského latu|lotyšských latů
LTL|litevský litas|litevské lity|litevského litu|litevských litů`,
  da: `AED|dirham fra de forenede arabiske emirater|fae-dirham
AFN|afghansk afghani|afghanske afghani
ALL|albansk lek|albanske lek
AMD|armensk dram|armenske dram
ANG|nederlandske antiller-gylden
AOA|angolansk kwanza|angolanske kwanza
ARS|argentinsk peso|argentinske pesos
AUD|australsk dollar|australske dollar
AWG|arubansk florin|arubanske floriner
AZN|aserbajdsjansk manat|aserbajdsjanske manat
BAM|bosnien-hercegovinsk konvertibel mark|bosnien-hercegovinske konvertible mark
BBD|barbadisk dollar|barbadiske dollar
BDT|bangladeshisk taka|bangladeshiske taka
BGN|bulgarsk lev|bulgarske leva
BHD|bahrainsk dinar|bahrainske dinarer
BIF|burundisk franc|burundiske franc
BMD|bermudansk dollar|bermudanske dollar
BND|bruneisk dollar|bruneiske dollar
BOB|boliviansk boliviano|bolivianske boliviano
BRL|brasiliansk real|brasilianske realer
BSD|bahamansk dollar|bahamanske dollar
BTN|bhutansk ngultrum|bhutanske ngultrum
BWP|botswansk pula|botswanske pula
BYN|hviderussisk rubel|hviderussiske rubler
BZD|belizisk dollar|beliziske dollar
CAD|canadisk dollar|canadiske dollar
CDF|congolesisk franc|congolesiske franc
CHF|schweizerfranc
CLP|chilensk peso|chilenske pesos
CNY|kinesisk yuan|kinesiske yuan
COP|colombiansk peso|colombianske pesos
CRC|costaricansk colón|costaricanske colón
CUP|cubansk peso|cubanske pesos
CVE|kapverdisk escudo|kapverdiske escudos
CZK|tjekkisk koruna|tjekkiske korunaer
DJF|djiboutisk franc|djiboutiske franc
DKK|dansk krone|danske kroner
DOP|dominikansk peso|dominikanske pesos
DZD|algerisk dinar|algeriske dinarer
EGP|egyptisk pund|egyptiske pund
ERN|eritreisk nakfa|eritreiske nakfa
ETB|etiopisk birr|etiopiske birr
EUR|euro
FJD|fijiansk dollar|fijianske dollar
FKP|pund fra falklandsøerne
GBP|britisk pund|britiske pund
GEL|georgisk lari|georgiske lari
GHS|ghanesisk cedi|ghanesiske cedi
GIP|gibraltarisk pund|gibraltariske pund
GMD|gambisk dalasi|gambiske dalasi
GNF|guineansk franc|guineanske franc
GTQ|guatemalansk quetzal|guatemalanske quetzal
GYD|guyansk dollar|guyanske dollar
HKD|hongkongsk dollar|hongkongske dollar
HNL|honduransk lempira|honduranske lempira
HTG|haitisk gourde|haitiske gourde
HUF|ungarsk forint|ungarske forinter
IDR|indonesisk rupiah|indonesiske rupiah
ILS|ny israelsk shekel|nye israelske shekel
INR|indisk rupee|indiske rupees
IQD|irakisk dinar|irakiske dinarer
IRR|iransk rial|iranske rialer
ISK|islandsk krone|islandske kroner
JMD|jamaicansk dollar|jamaicanske dollar
JOD|jordansk dinar|jordanske dinarer
JPY|japansk yen|japanske yen
KES|kenyansk shilling|kenyanske shilling
KGS|kirgisisk som|kirgisiske som
KHR|cambodjansk riel|cambodjanske riel
KMF|comorisk franc|comoriske franc
KPW|nordkoreansk won|nordkoreanske won
KRW|sydkoreansk won|sydkoreanske won
KWD|kuwaitisk dinar|kuwaitiske dinarer
KYD|caymansk dollar|caymanske dollar
KZT|kasakhisk tenge|kasakhiske tenge
LAK|laotisk kip|laotiske kip
LBP|libanesisk pund|libanesiske pund
LKR|srilankansk rupee|srilankanske rupee
LRD|liberisk dollar|liberiske dollar
LSL|lesothisk loti|lesothiske loti
LYD|libysk dinar|libyske dinarer
MAD|marokkansk dirham|marokkanske dirham
MDL|moldovisk leu|moldoviske lei
MGA|madagaskisk ariary|madagaskiske ariary
MKD|makedonsk denar|makedonske denarer
MMK|myanmarsk kyat|myanmarske kyat
MNT|mongolsk tugrik|mongolske tugrik
MOP|macaosk pataca|macaoske pataca
MRU|mauritansk ouguiya|mauritanske ouguiya
MUR|mauritisk rupee|mauritiske rupees
MVR|maldivisk rufiyaa|maldiviske rufiyaa
MWK|malawisk kwacha|malawiske kwacha
MXN|mexicansk peso|mexicanske pesos
MYR|malaysisk ringgit|malaysiske ringgit
MZN|mozambiquisk metical|mozambiquiske metical
NAD|namibisk dollar|namibiske dollar
NGN|nigeriansk naira|nigerianske naira
NIO|nicaraguansk cordoba|nicaraguanske cordoba
NOK|norsk krone|norske kroner
NPR|nepalesisk rupee|nepalesiske rupees
NZD|newzealandsk dollar|newzealandske dollar
OMR|omansk rial|omanske rialer
PAB|panamansk balboa|panamanske balboa
PEN|peruansk sol|peruanske soles
PGK|papuansk kina|papuanske kina
PHP|filippinsk peso|filippinske pesos
PKR|pakistansk rupee|pakistanske rupee
PLN|polsk zloty|polske zloty
PYG|paraguaysk guarani|paraguayske guarani
QAR|qatarsk rial|qatarske rial
RON|rumænsk leu|rumænske lei
RSD|serbisk dinar|serbiske dinarer
RUB|russisk rubel|russiske rubler
RWF|rwandisk franc|rwandiske franc
SAR|saudiarabisk riyal|saudiarabiske riyal
SBD|salomonsk dollar|salomonske dollar
SCR|seychellisk rupee|seychelliske rupees
SDG|sudansk pund|sudanske pund
SEK|svensk krone|svenske kroner
SGD|singaporeansk dollar|singaporeanske dollar
SHP|pund fra saint helena
SLE|sierraleonsk leone|sierraleonske leone
SOS|somalisk shilling|somaliske shilling
SRD|surinamsk dollar|surinamske dollar
SSP|sydsudansk pund|sydsudanske pund
STN|dobra fra sao tome og principe
SYP|syrisk pund|syriske pund
SZL|swazilandsk lilangeni|swazilandske lilangeni
THB|thailandsk baht|thailandske baht
TJS|tadsjikisk somoni|tadsjikiske somoni
TMT|turkmensk manat|turkmenske manat
TND|tunesisk dinar|tunesiske dinarer
TOP|tongansk paʻanga|tonganske paʻanga
TRY|tyrkisk lira|tyrkiske lira
TTD|trinidadisk dollar|trinidadiske dollar
TWD|ny taiwansk dollar|nye taiwanske dollar
TZS|tanzanisk shilling|tanzaniske shilling
UAH|ukrainsk grynia|ukrainske grynia
UGX|ugandisk shilling|ugandiske shilling
USD|amerikansk dollar|amerikanske dollar
UYU|uruguayansk peso|uruguayanske pesos
UZS|usbekisk sum|usbekiske sum
VES|venezuelansk bolivar|venezuelanske bolivarer
VND|vietnamesisk dong|vietnamesiske dong
VUV|vanuaisk vatu|vanuaiske vatu
WST|samoansk tala|samoanske tala
XAF|centralafrikansk cfa-franc
XCD|østkaribisk dollar|østkaribiske dollar
XOF|cfa-franc bceao
XPF|cfp-franc
YER|yemenitisk rial|yemenitiske rial
ZAR|sydafrikansk rand|sydafrikanske rand
ZMW|zambisk kwacha|zambiske kwacha
ZWG|zimbabwe gold
HRK|kroatisk kuna|kroatiske kuna
DEM|tysk mark|tyske mark
FRF|fransk franc|franske franc
ITL|italiensk lire|italienske lire
ESP|spansk peseta|spansk pesetas|spanske pesetas
NLG|hollandsk guilder|hollandsk gylden|hollandske gylden
ATS|østrigsk schilling|østrigske schilling
BEF|belgisk franc|belgiske franc
PTE|portugisisk escudo|portugisiske escudo
GRD|græsk drakme|græsk drakmer|græske drakmer
FIM|finsk mark|finske mark
IEP|irsk pund|irske pund
SKK|slovakisk koruna|slovakiske koruna
EEK|estisk kroon|estiske kroon
LVL|lettisk lat|lettiske lats
LTL|litauisk litas|litauiske litai`,
  de: `AED|vae-dirham
AFN|afghanischer afghani|afghanische afghani
ALL|albanischer lek|albanische lek
AMD|armenischer dram|armenische dram
ANG|niederländische-antillen-gulden
AOA|angolanischer kwanza|angolanische kwanza
ARS|argentinischer peso|argentinische pesos
AUD|australischer dollar|australische dollar
AWG|aruba-florin
AZN|aserbaidschan-manat
BAM|konvertible mark bosnien und herzegowina
BBD|barbados-dollar
BDT|bangladesch-taka
BGN|bulgarischer lew|bulgarische lew
BHD|bahrain-dinar
BIF|burundi-franc|burundi-francs
BMD|bermuda-dollar
BND|brunei-dollar
BOB|bolivianischer boliviano|bolivianische bolivianos
BRL|brasilianischer real|brasilianische real
BSD|bahamas-dollar
BTN|bhutan-ngultrum
BWP|botswanischer pula|botswanische pula
BYN|weißrussischer rubel|weißrussische rubel
BZD|belize-dollar
CAD|kanadischer dollar|kanadische dollar
CDF|kongo-franc|kongo-francs
CHF|schweizer franken
CLP|chilenischer peso|chilenische pesos
CNY|renminbi yuan|chinesischer yuan
COP|kolumbianischer peso|kolumbianische pesos
CRC|costa-rica-colón
CUP|kubanischer peso|kubanische pesos
CVE|cabo-verde-escudo|cabo-verde-escudos
CZK|tschechische krone|tschechische kronen
DJF|dschibuti-franc
DKK|dänische krone|dänische kronen
DOP|dominikanischer peso|dominikanische pesos
DZD|algerischer dinar|algerische dinar
EGP|ägyptisches pfund|ägyptische pfund
ERN|eritreischer nakfa|eritreische nakfa
ETB|äthiopischer birr|äthiopische birr
EUR|euro
FJD|fidschi-dollar
FKP|falkland-pfund
GBP|britisches pfund|britische pfund
GEL|georgischer lari|georgische lari
GHS|ghanaischer cedi|ghanaische cedi
GIP|gibraltar-pfund
GMD|gambia-dalasi
GNF|guinea-franc
GTQ|guatemaltekischer quetzal|guatemaltekische quetzales
GYD|guyana-dollar
HKD|hongkong-dollar
HNL|honduras-lempira
HTG|haitianische gourde|haitianische gourdes
HUF|ungarischer forint|ungarische forint
IDR|indonesische rupiah
ILS|israelischer neuer schekel|israelische neue schekel
INR|indische rupie|indische rupien
IQD|irakischer dinar|irakische dinar
IRR|iranischer rial|iranische rial
ISK|isländische krone|isländische kronen
JMD|jamaika-dollar
JOD|jordanischer dinar|jordanische dinar
JPY|japanischer yen|japanische yen
KES|kenia-schilling
KGS|kirgisischer som|kirgisische som
KHR|kambodschanischer riel|kambodschanische riel
KMF|komoren-franc|komoren-francs
KPW|nordkoreanischer won|nordkoreanische won
KRW|südkoreanischer won|südkoreanische won
KWD|kuwait-dinar
KYD|kaiman-dollar
KZT|kasachischer tenge|kasachische tenge
LAK|laotischer kip|laotische kip
LBP|libanesisches pfund|libanesische pfund
LKR|sri-lanka-rupie|sri-lanka-rupien
LRD|liberianischer dollar|liberianische dollar
LSL|loti
LYD|libyscher dinar|libysche dinar
MAD|marokkanischer dirham|marokkanische dirham
MDL|moldau-leu
MGA|madagaskar-ariary
MKD|mazedonischer denar|mazedonische denari
MMK|myanmarischer kyat|myanmarische kyat
MNT|mongolischer tögrög|mongolische tögrög
MOP|macao-pataca
MRU|mauretanischer ouguiya|mauretanische ouguiya
MUR|mauritius-rupie|mauritius-rupien
MVR|malediven-rufiyaa
MWK|malawi-kwacha
MXN|mexikanischer peso|mexikanische pesos
MYR|malaysischer ringgit|malaysische ringgit
MZN|mosambikanischer metical|mosambikanische meticais
NAD|namibia-dollar
NGN|nigerianischer naira|nigerianische naira
NIO|nicaragua-córdoba|nicaragua-córdobas
NOK|norwegische krone|norwegische kronen
NPR|nepalesische rupie|nepalesische rupien
NZD|neuseeland-dollar
OMR|omanischer rial|omanische rials
PAB|panamaischer balboa|panamaische balboas
PEN|peruanischer sol|peruanische sol
PGK|papua-neuguineischer kina
PHP|philippinischer peso|philippinische pesos
PKR|pakistanische rupie|pakistanische rupien
PLN|polnischer złoty|polnische złoty
PYG|paraguayischer guaraní|paraguayische guaraníes
QAR|katar-riyal
RON|rumänischer leu|rumänische leu
RSD|serbischer dinar|serbische dinaren
RUB|russischer rubel|russische rubel
RWF|ruanda-franc|ruanda-francs
SAR|saudi-rial
SBD|salomonen-dollar
SCR|seychellen-rupie|seychellen-rupien
SDG|sudanesisches pfund|sudanesische pfund
SEK|schwedische krone|schwedische kronen
SGD|singapur-dollar
SHP|st.-helena-pfund
SLE|sierra-leonischer leone|sierra-leonische leones
SOS|somalia-schilling
SRD|suriname-dollar
SSP|südsudanesisches pfund|südsudanesische pfund
STN|são-toméischer dobra|são-toméische dobras
SYP|syrisches pfund|syrische pfund
SZL|swasiländischer lilangeni|swasiländische emalangeni
THB|thailändischer baht|thailändische baht
TJS|tadschikistan-somoni
TMT|turkmenistan-manat
TND|tunesischer dinar|tunesische dinar
TOP|tongaischer paʻanga|tongaische paʻanga
TRY|türkische lira
TTD|trinidad-und-tobago-dollar
TWD|neuer taiwan-dollar|neue taiwan-dollar
TZS|tansania-schilling
UAH|ukrainische hrywnja|ukrainische hrywen
UGX|uganda-schilling
USD|us-dollar
UYU|uruguayischer peso|uruguayische pesos
UZS|usbekistan-sum
VES|venezolanischer bolívar|venezolanische bolívares
VND|vietnamesischer dong|vietnamesische dong
VUV|vanuatu-vatu
WST|samoanischer tala|samoanische tala
XCD|ostkaribischer dollar|ostkaribische dollar
XPF|cfp-franc
YER|jemen-rial
ZAR|südafrikanischer rand|südafrikanische rand
ZMW|kwacha
ZWG|simbabwe-gold
HRK|kroatischer kuna|kroatische kuna
DEM|deutsche mark
FRF|französischer franc|französische franc
ITL|italienische lira|italienische lire
ESP|spanische peseta|spanische peseten
NLG|niederländischer gulden|niederländische gulden
ATS|österreichischer schilling|österreichische schilling
BEF|belgischer franc|belgische franc
PTE|portugiesischer escudo|portugiesische escudo
GRD|griechische drachme|griechische drachmen
FIM|finnische mark
IEP|irisches pfund|irische pfund
SKK|slowakische krone|slowakische kronen
EEK|estnische krone|estnische kronen
LVL|lettischer lats|lettische lats
LTL|litauischer litas|litauische litas`,
  el: `AED|ντιράμ ηνωμένων αραβικών εμιράτων
AFN|αφγάνι αφγανιστάν|αφγάνια αφγανιστάν
ALL|λεκ αλβανίας
AMD|ντραμ αρμενίας
ANG|γκίλντα ολλανδικών αντιλλών|γκίλντες ολλανδικών αντιλλών
AOA|κουάνζα ανγκόλας
ARS|πέσο αργεντινής
AUD|δολάριο αυστραλίας|δολάρια αυστραλίας
AWG|φλορίνι αρούμπας|φλορίνια αρούμπας
AZN|μανάτ αζερμπαϊτζάν
BAM|μετατρέψιμο μάρκο βοσνίας-ερζεγοβίνης|μετατρέψιμα μάρκα βοσνίας-ερζεγοβίνης
BBD|δολάριο μπαρμπέιντος|δολάρια μπαρμπέιντος
BDT|τάκα μπαγκλαντές
BGN|λεβ βουλγαρίας
BHD|δηνάριο μπαχρέιν|δηνάρια μπαχρέιν
BIF|φράγκο μπουρούντι|φράγκα μπουρούντι
BMD|δολάριο βερμούδων|δολάρια βερμούδων
BND|δολάριο μπρουνέι|δολάρια μπρουνέι
BOB|μπολιβιάνο βολιβίας
BRL|ρεάλ βραζιλίας
BSD|δολάριο μπαχαμών|δολάρια μπαχαμών
BTN|νγκούλτρουμ μπουτάν
BWP|πούλα μποτσουάνας
BYN|ρούβλι λευκορωσίας|ρούβλια λευκορωσίας
BZD|δολάριο μπελίζ|δολάρια μπελίζ
CAD|δολάριο καναδά|δολάρια καναδά
CDF|φράγκο κονγκό|φράγκα κονγκό
CHF|φράγκο ελβετίας|φράγκα ελβετίας
CLP|πέσο χιλής
CNY|γουάν κίνας
COP|πέσο κολομβίας
CRC|κολόν κόστα ρίκα
CUP|πέσο κούβας
CVE|εσκούδο πράσινου ακρωτηρίου
CZK|κορόνα τσεχίας|κορόνες τσεχίας
DJF|φράγκο τζιμπουτί|φράγκα τζιμπουτί
DKK|κορόνα δανίας|κορόνες δανίας
DOP|πέσο δομινικανής δημοκρατίας
DZD|δηνάριο αλγερίας|δηνάρια αλγερίας
EGP|λίρα αιγύπτου|λίρες αιγύπτου
ERN|νάκφα ερυθραίας
ETB|μπιρ αιθιοπίας
EUR|ευρώ
FJD|δολάριο φίτζι|δολάρια φίτζι
FKP|λίρα νήσων φόκλαντ|λίρες νήσων φόκλαντ
GBP|λίρα στερλίνα βρετανίας|λίρες στερλίνες βρετανίας
GEL|λάρι γεωργίας
GHS|σέντι γκάνας
GIP|λίρα γιβραλτάρ|λίρες γιβραλτάρ
GMD|νταλάσι γκάμπιας
GNF|φράγκο γουινέας|φράγκα γουινέας
GTQ|κουετσάλ γουατεμάλας
GYD|δολάριο γουιάνας|δολάρια γουιάνας
HKD|δολάριο χονγκ κονγκ|δολάρια χονγκ κονγκ
HNL|λεμπίρα ονδούρας
HTG|γκουρντ αϊτής
HUF|φιορίνι ουγγαρίας|φιορίνια ουγγαρίας
IDR|ρουπία ινδονησίας
ILS|νέο σέκελ ισραήλ|νέα σέκελ ισραήλ
INR|ρουπία ινδίας|ρουπίες ινδίας
IQD|δηνάριο ιράκ|δηνάρια ιράκ
IRR|ριάλ ιράν
ISK|κορόνα ισλανδίας|κορόνες ισλανδίας
JMD|δολάριο τζαμάικας|δολάρια τζαμάικας
JOD|δηνάριο ιορδανίας|δηνάρια ιορδανίας
JPY|γιεν ιαπωνίας
KES|σελίνι κένυας|σελίνια κένυας
KGS|σομ κιργιζίας
KHR|ρίελ καμπότζης
KMF|φράγκο κομορών|φράγκα κομορών
KPW|γουόν βόρειας κορέας
KRW|γουόν νότιας κορέας
KWD|δηνάριο κουβέιτ|δηνάρια κουβέιτ
KYD|δολάριο νήσων κέιμαν|δολάρια νήσων κέιμαν
KZT|τένγκε καζακστάν
LAK|κιπ λάος
LBP|λίρα λιβάνου|λίρες λιβάνου
LKR|ρουπία σρι λάνκα|ρουπίες σρι λάνκα
LRD|δολάριο λιβερίας|δολάρια λιβερίας
LSL|λότι λεσότο
LYD|δηνάριο λιβύης|δηνάρια λιβύης
MAD|ντιράμ μαρόκου
MDL|λέου μολδαβίας
MGA|αριάρι μαδαγασκάρης
MKD|δηνάριο πγδμ|δηνάρια πγδμ
MMK|κιάτ μιανμάρ
MNT|τουγκρίκ μογγολίας
MOP|πατάκα μακάο
MRU|ουγκίγια μαυριτανίας
MUR|ρουπία μαυρικίου|ρουπίες μαυρικίου
MVR|ρουφίγια μαλδίβων|ρουφίγιες μαλδίβων
MWK|κουάτσα μαλάουι
MXN|πέσο μεξικού
MYR|ρινγκίτ μαλαισίας
MZN|μετικάλ μοζαμβίκης
NAD|δολάριο ναμίμπιας|δολάρια ναμίμπιας
NGN|νάιρα νιγηρίας
NIO|χρυσή κόρδοβα νικαράγουας|χρυσές κόρδοβα νικαράγουας
NOK|κορόνα νορβηγίας|κορόνες νορβηγίας
NPR|ρουπία νεπάλ|ρουπίες νεπάλ
NZD|δολάριο νέας ζηλανδίας|δολάρια νέας ζηλανδίας
OMR|ριάλ ομάν
PAB|μπαλμπόα παναμά
PEN|σολ περού
PGK|κίνα παπούας νέας γουινέας
PHP|πέσο φιλιππίνων
PKR|ρουπία πακιστάν|ρουπίες πακιστάν
PLN|ζλότι πολωνίας
PYG|γκουαρανί παραγουάης
QAR|ριάλ κατάρ
RON|λέου ρουμανίας
RSD|δηνάριο σερβίας|δηνάρια σερβίας
RUB|ρούβλι ρωσίας|ρούβλια ρωσίας
RWF|φράγκο ρουάντας|φράγκα ρουάντας
SAR|ριάλ σαουδικής αραβίας
SBD|δολάριο νήσων σολομώντος|δολάρια νήσων σολομώντος
SCR|ρουπία σεϋχελλών|ρουπίες σεϋχελλών
SDG|λίρα σουδάν|λίρες σουδάν
SEK|κορόνα σουηδίας|κορόνες σουηδίας
SGD|δολάριο σιγκαπούρης|δολάρια σιγκαπούρης
SHP|λίρα αγίας ελένης|λίρες αγίας ελένης
SLE|λεόνε σιέρα λεόνε
SOS|σελίνι σομαλίας|σελίνια σομαλίας
SRD|δολάριο σουρινάμ|δολάρια σουρινάμ
SSP|λίρα νότιου σουδάν|λίρες νότιου σουδάν
STN|ντόμπρα σάο τομέ και πρίνσιπε
SYP|λίρα συρίας|λίρες συρίας
SZL|λιλανγκένι σουαζιλάνδης
THB|μπατ ταϊλάνδης
TJS|σομόνι τατζικιστάν
TMT|μάνατ τουρκμενιστάν
TND|δηνάριο τυνησίας|δηνάρια τυνησίας
TOP|παάγκα τόνγκα
TRY|λίρα τουρκίας|λίρες τουρκίας
TTD|δολάριο τρινιντάντ και τομπάγκο|δολάρια τρινιντάντ και τομπάγκο
TWD|νέο δολάριο ταϊβάν|νέα δολάρια ταϊβάν
TZS|σελίνι τανζανίας|σελίνια τανζανίας
UAH|γρίβνα ουκρανίας
UGX|σελίνι ουγκάντας|σελίνια ουγκάντας
USD|δολάριο ηπα|δολάρια ηπα
UYU|πέσο ουρουγουάης
UZS|σομ ουζμπεκιστάν
VES|μπολιβάρ βενεζουέλας
VND|ντονγκ βιετνάμ
VUV|βατού βανουάτου
WST|τάλα σαμόα
XAF|φράγκο cfa κεντρικής αφρικής|φράγκα cfa κεντρικής αφρικής
XCD|δολάριο ανατολικής καραϊβικής|δολάρια ανατολικής καραϊβικής
XOF|φράγκο cfa δυτικής αφρικής|φράγκα cfa δυτικής αφρικής
XPF|φράγκο cfp|φράγκα cfp
YER|ριάλ υεμένης
ZAR|ραντ νότιας αφρικής
ZMW|κουάτσα ζάμπιας
ZWG|χρυσός της ζιμπάμπουε
HRK|κούνα κροατίας
DEM|μάρκο γερμανίας|μάρκα γερμανίας
FRF|φράγκο γαλλίας|φράγκα γαλλίας
ITL|λιρέτα ιταλίας|λιρέτες ιταλίας
ESP|πεσέτα ισπανίας|πεσέτες ισπανίας
NLG|γκίλντα ολλανδίας
ATS|σελίνι αυστρίας|σελίνια αυστρίας
BEF|φράγκο βελγίου|φράγκα βελγίου
PTE|εσκούδο πορτογαλίας
GRD|δραχμή ελλάδας|δραχμές ελλάδας
FIM|μάρκο φινλανδίας|μάρκα φινλανδίας
IEP|λίρα ιρλανδίας|λίρες ιρλανδίας
SKK|κορόνα σλοβενίας|κορόνες σλοβενίας
EEK|κορόνα εσθονίας|κορόνες εσθονίας
LVL|λατς λετονίας
LTL|λίτα λιθουανίας`,
  en: `AED|united arab emirates dirham|uae dirham|uae dirhams
AFN|afghan afghani|afghan afghanis
ALL|albanian lek|albanian lekë
AMD|armenian dram|armenian drams
ANG|netherlands antillean guilder|netherlands antillean guilders
AOA|angolan kwanza|angolan kwanzas
ARS|argentine peso|argentine pesos
AUD|australian dollar|australian dollars
AWG|aruban florin
AZN|azerbaijani manat|azerbaijani manats
BAM|bosnia-herzegovina convertible mark|bosnia-herzegovina convertible marks
BBD|barbadian dollar|barbadian dollars
BDT|bangladeshi taka|bangladeshi takas
BGN|bulgarian lev|bulgarian leva
BHD|bahraini dinar|bahraini dinars
BIF|burundian franc|burundian francs
BMD|bermudan dollar|bermudan dollars
BND|brunei dollar|brunei dollars
BOB|bolivian boliviano|bolivian bolivianos
BRL|brazilian real|brazilian reals
BSD|bahamian dollar|bahamian dollars
BTN|bhutanese ngultrum|bhutanese ngultrums
BWP|botswanan pula|botswanan pulas
BYN|belarusian ruble|belarusian rubles
BZD|belize dollar|belize dollars
CAD|canadian dollar|canadian dollars
CDF|congolese franc|congolese francs
CHF|swiss franc|swiss francs
CLP|chilean peso|chilean pesos
CNY|chinese yuan
COP|colombian peso|colombian pesos
CRC|costa rican colón|costa rican colóns
CUP|cuban peso|cuban pesos
CVE|cape verdean escudo|cape verdean escudos
CZK|czech koruna|czech korunas
DJF|djiboutian franc|djiboutian francs
DKK|danish krone|danish kroner
DOP|dominican peso|dominican pesos
DZD|algerian dinar|algerian dinars
EGP|egyptian pound|egyptian pounds
ERN|eritrean nakfa|eritrean nakfas
ETB|ethiopian birr|ethiopian birrs
EUR|euro|euros
FJD|fijian dollar|fijian dollars
FKP|falkland islands pound|falkland islands pounds
GBP|british pound|british pounds
GEL|georgian lari|georgian laris
GHS|ghanaian cedi|ghanaian cedis
GIP|gibraltar pound|gibraltar pounds
GMD|gambian dalasi|gambian dalasis
GNF|guinean franc|guinean francs
GTQ|guatemalan quetzal|guatemalan quetzals
GYD|guyanaese dollar|guyanaese dollars
HKD|hong kong dollar|hong kong dollars
HNL|honduran lempira|honduran lempiras
HTG|haitian gourde|haitian gourdes
HUF|hungarian forint|hungarian forints
IDR|indonesian rupiah|indonesian rupiahs
ILS|israeli new shekel|israeli new shekels
INR|indian rupee|indian rupees
IQD|iraqi dinar|iraqi dinars
IRR|iranian rial|iranian rials
ISK|icelandic króna|icelandic krónur
JMD|jamaican dollar|jamaican dollars
JOD|jordanian dinar|jordanian dinars
JPY|japanese yen
KES|kenyan shilling|kenyan shillings
KGS|kyrgyz som|kyrgyz soms
KHR|cambodian riel|cambodian riels
KMF|comorian franc|comorian francs
KPW|north korean won
KRW|south korean won
KWD|kuwaiti dinar|kuwaiti dinars
KYD|cayman islands dollar|cayman islands dollars
KZT|kazakhstani tenge|kazakhstani tenges
LAK|laotian kip|laotian kips
LBP|lebanese pound|lebanese pounds
LKR|sri lankan rupee|sri lankan rupees
LRD|liberian dollar|liberian dollars
LSL|lesotho loti|lesotho lotis
LYD|libyan dinar|libyan dinars
MAD|moroccan dirham|moroccan dirhams
MDL|moldovan leu|moldovan lei
MGA|malagasy ariary|malagasy ariaries
MKD|macedonian denar|macedonian denari
MMK|myanmar kyat|myanmar kyats
MNT|mongolian tugrik|mongolian tugriks
MOP|macanese pataca|macanese patacas
MRU|mauritanian ouguiya|mauritanian ouguiyas
MUR|mauritian rupee|mauritian rupees
MVR|maldivian rufiyaa|maldivian rufiyaas
MWK|malawian kwacha|malawian kwachas
MXN|mexican peso|mexican pesos
MYR|malaysian ringgit|malaysian ringgits
MZN|mozambican metical|mozambican meticals
NAD|namibian dollar|namibian dollars
NGN|nigerian naira|nigerian nairas
NIO|nicaraguan córdoba|nicaraguan córdobas
NOK|norwegian krone|norwegian kroner
NPR|nepalese rupee|nepalese rupees
NZD|new zealand dollar|new zealand dollars
OMR|omani rial|omani rials
PAB|panamanian balboa|panamanian balboas
PEN|peruvian sol|peruvian soles
PGK|papua new guinean kina
PHP|philippine peso|philippine pesos
PKR|pakistani rupee|pakistani rupees
PLN|polish zloty|polish zlotys
PYG|paraguayan guarani|paraguayan guaranis
QAR|qatari riyal|qatari riyals
RON|romanian leu|romanian lei
RSD|serbian dinar|serbian dinars
RUB|russian ruble|russian rubles
RWF|rwandan franc|rwandan francs
SAR|saudi riyal|saudi riyals
SBD|solomon islands dollar|solomon islands dollars
SCR|seychellois rupee|seychellois rupees
SDG|sudanese pound|sudanese pounds
SEK|swedish krona|swedish kronor
SGD|singapore dollar|singapore dollars
SHP|st. helena pound|st. helena pounds
SLE|sierra leonean leone|sierra leonean leones
SOS|somali shilling|somali shillings
SRD|surinamese dollar|surinamese dollars
SSP|south sudanese pound|south sudanese pounds
STN|são tomé & príncipe dobra|são tomé & príncipe dobras
SYP|syrian pound|syrian pounds
SZL|swazi lilangeni|swazi emalangeni
THB|thai baht
TJS|tajikistani somoni|tajikistani somonis
TMT|turkmenistani manat
TND|tunisian dinar|tunisian dinars
TOP|tongan paʻanga
TRY|turkish lira
TTD|trinidad & tobago dollar|trinidad & tobago dollars
TWD|new taiwan dollar|new taiwan dollars
TZS|tanzanian shilling|tanzanian shillings
UAH|ukrainian hryvnia|ukrainian hryvnias
UGX|ugandan shilling|ugandan shillings
USD|us dollar|us dollars
UYU|uruguayan peso|uruguayan pesos
UZS|uzbekistani som
VES|venezuelan bolívar|venezuelan bolívars
VND|vietnamese dong
VUV|vanuatu vatu|vanuatu vatus
WST|samoan tala
XAF|central african cfa franc|central african cfa francs
XCD|east caribbean dollar|east caribbean dollars
XOF|west african cfa franc|west african cfa francs
XPF|cfp franc|cfp francs
YER|yemeni rial|yemeni rials
ZAR|south african rand
ZMW|zambian kwacha|zambian kwachas
ZWG|zimbabwean gold
HRK|croatian kuna|croatian kunas
DEM|german mark|german marks
FRF|french franc|french francs
ITL|italian lira|italian liras
ESP|spanish peseta|spanish pesetas
NLG|dutch guilder|dutch guilders
ATS|austrian schilling|austrian schillings
BEF|belgian franc|belgian francs
PTE|portuguese escudo|portuguese escudos
GRD|greek drachma|greek drachmas
FIM|finnish markka|finnish markkas
IEP|irish pound|irish pounds
SKK|slovak koruna|slovak korunas
EEK|estonian kroon|estonian kroons
LVL|latvian lats|latvian lati
LTL|lithuanian litas|lithuanian litai`,
  es: `AED|dírham de los emiratos árabes unidos|dírhams de los emiratos árabes unidos
AFN|afgani afgano|afganis afganos
ALL|lek albanés|leks albaneses
AMD|dram armenio|drams armenios
ANG|florín antillano|florines antillanos
AOA|kuanza angoleño|kuanzas angoleños
ARS|peso argentino|pesos argentinos
AUD|dólar australiano|dólares australianos
AWG|florín arubeño|florines arubeños
AZN|manat azerbaiyano|manats azerbaiyanos
BAM|marco convertible de bosnia y herzegovina|marcos convertibles de bosnia y herzegovina
BBD|dólar barbadense|dólares barbadenses
BDT|taka bangladesí|takas bangladesíes
BGN|leva búlgara|levas búlgaras
BHD|dinar bareiní|dinares bareiníes
BIF|franco burundés|francos burundeses
BMD|dólar bermudeño|dólares bermudeños
BND|dólar bruneano|dólares bruneanos
BOB|boliviano|bolivianos
BRL|real brasileño|reales brasileños
BSD|dólar bahameño|dólares bahameños
BTN|gultrum butanés|gultrums butaneses
BWP|pula botsuano|pulas botsuanos
BYN|rublo bielorruso|rublos bielorrusos
BZD|dólar beliceño|dólares beliceños
CAD|dólar canadiense|dólares canadienses
CDF|franco congoleño|francos congoleños
CHF|franco suizo|francos suizos
CLP|peso chileno|pesos chilenos
CNY|yuan renminbi|yuanes renminbi
COP|peso colombiano|pesos colombianos
CRC|colón costarricense|colones costarricenses
CUP|peso cubano|pesos cubanos
CVE|escudo de cabo verde|escudos de cabo verde
CZK|corona checa|coronas checas
DJF|franco yibutiano|francos yibutianos
DKK|corona danesa|coronas danesas
DOP|peso dominicano|pesos dominicanos
DZD|dinar argelino|dinares argelinos
EGP|libra egipcia|libras egipcias
ERN|nakfa eritreo|nakfas eritreos
ETB|bir etíope|bires etíopes
EUR|euro|euros
FJD|dólar fiyiano|dólares fiyianos
FKP|libra malvinense|libras malvinenses
GBP|libra esterlina|libras esterlinas
GEL|lari georgiano|laris georgianos
GHS|cedi ghanés|cedis ghaneses
GIP|libra gibraltareña|libras gibraltareñas
GMD|dalasi gambiano|dalasis gambianos
GNF|franco guineano|francos guineanos
GTQ|quetzal guatemalteco|quetzales guatemaltecos
GYD|dólar guyanés|dólares guyaneses
HKD|dólar hongkonés|dólares hongkoneses
HNL|lempira hondureño|lempiras hondureños
HTG|gurde haitiano|gurdes haitianos
HUF|forinto húngaro|forintos húngaros
IDR|rupia indonesia|rupias indonesias
ILS|nuevo séquel israelí|nuevos séqueles israelíes
INR|rupia india|rupias indias
IQD|dinar iraquí|dinares iraquíes
IRR|rial iraní|riales iraníes
ISK|corona islandesa|coronas islandesas
JMD|dólar jamaicano|dólares jamaicanos
JOD|dinar jordano|dinares jordanos
JPY|yen japonés|yenes japoneses
KES|chelín keniano|chelines kenianos
KGS|som kirguís|soms kirguises
KHR|riel camboyano|rieles camboyanos
KMF|franco comorense|francos comorenses
KPW|won norcoreano|wons norcoreanos
KRW|won surcoreano|wons surcoreanos
KWD|dinar kuwaití|dinares kuwaitíes
KYD|dólar de las islas caimán|dólares de las islas caimán
KZT|tengue kazajo|tengues kazajos
LAK|kip laosiano|kips laosianos
LBP|libra libanesa|libras libanesas
LKR|rupia esrilanquesa|rupias esrilanquesas
LRD|dólar liberiano|dólares liberianos
LSL|loti lesotense|lotis lesotenses
LYD|dinar libio|dinares libios
MAD|dírham marroquí|dírhams marroquíes
MDL|leu moldavo|leus moldavos
MGA|ariari malgache|ariaris malgaches
MKD|dinar macedonio|dinares macedonios
MMK|kiat de myanmar|kiats de myanmar
MNT|tugrik mongol|tugriks mongoles
MOP|pataca macaense|patacas macaenses
MRU|uguiya mauritano|uguiyas mauritanos
MUR|rupia mauriciana|rupias mauricianas
MVR|rufiya maldiva|rufiyas maldivas
MWK|kuacha malauí|kuachas malauíes
MXN|peso mexicano|pesos mexicanos
MYR|ringit malasio|ringits malasios
MZN|metical mozambiqueño|meticales mozambiqueños
NAD|dólar namibio|dólares namibios
NGN|naira nigeriano|nairas nigerianos
NIO|córdoba oro|córdobas oro
NOK|corona noruega|coronas noruegas
NPR|rupia nepalí|rupias nepalíes
NZD|dólar neozelandés|dólares neozelandeses
OMR|rial omaní|riales omaníes
PAB|balboa panameño|balboas panameños
PEN|sol peruano|soles peruanos
PGK|kina papú|kinas papúes
PHP|peso filipino|pesos filipinos
PKR|rupia pakistaní|rupias pakistaníes
PLN|esloti polaco|eslotis polacos
PYG|guaraní paraguayo|guaraníes paraguayos
QAR|rial catarí|riales cataríes
RON|leu rumano|leus rumanos
RSD|dinar serbio|dinares serbios
RUB|rublo ruso|rublos rusos
RWF|franco ruandés|francos ruandeses
SAR|rial saudí|riales saudíes
SBD|dólar salomonense|dólares salomonenses
SCR|rupia seychellense|rupias seychellenses
SDG|libra sudanesa|libras sudanesas
SEK|corona sueca|coronas suecas
SGD|dólar singapurense|dólares singapurenses
SHP|libra de santa elena|libras de santa elena
SLE|leona sierraleonesa|leonas sierraleonesas
SOS|chelín somalí|chelines somalíes
SRD|dólar surinamés|dólares surinameses
SSP|libra sursudanesa|libras sursudanesas
STN|dobra santotomense|dobras santotomenses
SYP|libra siria|libras sirias
SZL|lilangeni esuatiní|lilangenis esuatiníes
THB|bat tailandés|bats tailandeses
TJS|somoni tayiko|somonis tayikos
TMT|manat turcomano|manats turcomanos
TND|dinar tunecino|dinares tunecinos
TOP|paanga tongano|paangas tonganos
TRY|lira turca|liras turcas
TTD|dólar de trinidad y tobago|dólares de trinidad y tobago
TWD|nuevo dólar taiwanés|nuevos dólares taiwaneses
TZS|chelín tanzano|chelines tanzanos
UAH|grivna ucraniana|grivnas ucranianas
UGX|chelín ugandés|chelines ugandeses
USD|dólar estadounidense|dólares estadounidenses
UYU|peso uruguayo|pesos uruguayos
UZS|sum uzbeko|sums uzbekos
VES|bolívar venezolano|bolívares venezolanos
VND|dong vietnamita|dongs vietnamitas
VUV|vatu vanuatense|vatus vanuatenses
WST|tala samoano|talas samoanos
XAF|franco cfa de áfrica central|francos cfa de áfrica central
XCD|dólar del caribe oriental|dólares del caribe oriental
XOF|franco cfa de áfrica occidental|francos cfa de áfrica occidental
XPF|franco cfp|francos cfp
YER|rial yemení|riales yemeníes
ZAR|rand sudafricano|rands sudafricanos
ZMW|kuacha zambiano|kuachas zambianos
ZWG|oro zimbabuense
ZWL|dólar zimbabuense
HRK|kuna croata|kunas croatas
DEM|marco alemán|marcos alemanes
FRF|franco francés|francos franceses
ITL|lira italiana|liras italianas
ESP|peseta española|pesetas españolas
NLG|florín neerlandés|florines neerlandeses
ATS|chelín austriaco|chelines austriacos
BEF|franco belga|francos belgas
PTE|escudo portugués|escudos portugueses
GRD|dracma griego|dracmas griegos
FIM|marco finlandés|marcos finlandeses
IEP|libra irlandesa|libras irlandesas
SKK|corona eslovaca|coronas eslovacas
EEK|corona estonia|coronas estonias
LVL|lats letón|lats letónes
LTL|litas lituano|litas lituana|litas lituanas`,
  fi: `AED|arabiemiirikuntien dirhami|arabiemiirikuntien dirhamia
AFN|afganistanin afgaani|afganistanin afgaania
ALL|albanian lek|albanian lekiä
AMD|armenian dram|armenian dramia
ANG|alankomaiden antillien guldeni|alankomaiden antillien guldenia
AOA|angolan kwanza|angolan kwanzaa
ARS|argentiinan peso|argentiinan pesoa
AUD|australian dollari|australian dollaria
AWG|aruban floriini|aruban floriinia
AZN|azerbaidžanin manat|azerbaidžanin manatia
BAM|bosnia-hertsegovinan vaihdettava markka|bosnia-hertsegovinan vaihdettavaa markkaa
BBD|barbadosin dollari|barbadosin dollaria
BDT|bangladeshin taka|bangladeshin takaa
BGN|bulgarian lev|bulgarian leviä
BHD|bahrainin dinaari|bahrainin dinaaria
BIF|burundin frangi|burundin frangia
BMD|bermudan dollari|bermudan dollaria
BND|brunein dollari|brunein dollaria
BOB|bolivian boliviano|bolivian bolivianoa
BRL|brasilian real|brasilian realia
BSD|bahaman dollari|bahaman dollaria
BTN|bhutanin ngultrum|bhutanin ngultrumia
BWP|botswanan pula|botswanan pulaa
BYN|valko-venäjän rupla|valko-venäjän ruplaa
BZD|belizen dollari|belizen dollaria
CAD|kanadan dollari|kanadan dollaria
CDF|kongon frangi|kongon frangia
CHF|sveitsin frangi|sveitsin frangia
CLP|chilen peso|chilen pesoa
CNY|kiinan juan|kiinan juania
COP|kolumbian peso|kolumbian pesoa
CRC|costa rican colón|costa rican colónia
CUP|kuuban peso|kuuban pesoa
CVE|kap verden escudo|kap verden escudoa
CZK|tšekin koruna|tšekin korunaa
DJF|djiboutin frangi|djiboutin frangia
DKK|tanskan kruunu|tanskan kruunua
DOP|dominikaanisen tasavallan peso|dominikaanisen tasavallan pesoa
DZD|algerian dinaari|algerian dinaaria
EGP|egyptin punta|egyptin puntaa
ERN|eritrean nakfa|eritrean nakfaa
ETB|etiopian birr|etiopian birriä
EUR|euro|euroa
FJD|fidžin dollari|fidžin dollaria
FKP|falklandinsaarten punta|falklandinsaarten puntaa
GBP|englannin punta|englannin puntaa
GEL|georgian lari|georgian laria
GHS|ghanan cedi|ghanan cediä
GIP|gibraltarin punta|gibraltarin puntaa
GMD|gambian dalasi|gambian dalasia
GNF|guinean frangi|guinean frangia
GTQ|guatemalan quetzal|guatemalan quetzalia
GYD|guyanan dollari|guyanan dollaria
HKD|hongkongin dollari|hongkongin dollaria
HNL|hondurasin lempira|hondurasin lempiraa
HTG|haitin gourde|haitin gourdea
HUF|unkarin forintti|unkarin forinttia
IDR|indonesian rupia|indonesian rupiaa
ILS|israelin uusi sekeli|israelin uutta sekeliä
INR|intian rupia|intian rupiaa
IQD|irakin dinaari|irakin dinaaria
IRR|iranin rial|iranin rialia
ISK|islannin kruunu|islannin kruunua
JMD|jamaikan dollari|jamaikan dollaria
JOD|jordanian dinaari|jordanian dinaaria
JPY|japanin jeni|japanin jeniä
KES|kenian šillinki|kenian šillinkiä
KGS|kirgisian som|kirgisian somia
KHR|kambodžan riel|kambodžan rieliä
KMF|komorien frangi|komorien frangia
KPW|pohjois-korean won|pohjois-korean wonia
KRW|etelä-korean won|etelä-korean wonia
KWD|kuwaitin dinaari|kuwaitin dinaaria
KYD|caymansaarten dollari|caymansaarten dollaria
KZT|kazakstanin tenge|kazakstanin tengeä
LAK|laosin kip|laosin kipiä
LBP|libanonin punta|libanonin puntaa
LKR|sri lankan rupia|sri lankan rupiaa
LRD|liberian dollari|liberian dollaria
LSL|lesothon loti|lesothon lotia
LYD|libyan dinaari|libyan dinaaria
MAD|marokon dirhami|marokon dirhamia
MDL|moldovan leu|moldovan leuta
MGA|madagaskarin ariary|madagaskarin ariarya
MKD|makedonian denaari|makedonian denaaria
MMK|myanmarin kyat|myanmarin kyatia
MNT|mongolian tugrik|mongolian tugrikia
MOP|macaon pataca|macaon patacaa
MRU|mauritanian ouguiya|mauritanian ouguiyaa
MUR|mauritiuksen rupia|mauritiuksen rupiaa
MVR|malediivien rufiyaa|malediivien rufiyaata
MWK|malawin kwacha|malawin kwachaa
MXN|meksikon peso|meksikon pesoa
MYR|malesian ringgit|malesian ringgitiä
MZN|mosambikin metical|mosambikin meticalia
NAD|namibian dollari|namibian dollaria
NGN|nigerian naira|nigerian nairaa
NIO|nicaraguan córdoba|nicaraguan córdobaa
NOK|norjan kruunu|norjan kruunua
NPR|nepalin rupia|nepalin rupiaa
NZD|uuden-seelannin dollari|uuden-seelannin dollaria
OMR|omanin rial|omanin rialia
PAB|panaman balboa|panaman balboaa
PEN|perun sol|perun solia
PGK|papua-uuden-guinean kina|papua-uuden-guinean kinaa
PHP|filippiinien peso|filippiinien pesoa
PKR|pakistanin rupia|pakistanin rupiaa
PLN|puolan złoty|puolan złotya
PYG|paraguayn guarani|paraguayn guarania
QAR|qatarin rial|qatarin rialia
RON|romanian leu|romanian leuta
RSD|serbian dinaari|serbian dinaaria
RUB|venäjän rupla|venäjän ruplaa
RWF|ruandan frangi|ruandan frangia
SAR|saudi-arabian rial|saudi-arabian rialia
SBD|salomonsaarten dollari|salomonsaarten dollaria
SCR|seychellien rupia|seychellien rupiaa
SDG|sudanin punta|sudanin puntaa
SEK|ruotsin kruunu|ruotsin kruunua
SGD|singaporen dollari|singaporen dollaria
SHP|saint helenan punta|saint helenan puntaa
SLE|sierra leonen leone|sierra leonen leonea
SOS|somalian šillinki|somalian šillinkiä
SRD|surinamen dollari|surinamen dollaria
SSP|etelä-sudanin punta|etelä-sudanin puntaa
STN|são tomén ja príncipen dobra|são tomén ja príncipen dobraa
SYP|syyrian punta|syyrian puntaa
SZL|swazimaan lilangeni|swazimaan lilangenia
THB|thaimaan baht|thaimaan bahtia
TJS|tadžikistanin somoni|tadžikistanin somonia
TMT|turkmenistanin manat|turkmenistanin manatia
TND|tunisian dinaari|tunisian dinaaria
TOP|tongan pa’anga|tongan pa’angaa
TRY|turkin liira|turkin liiraa
TTD|trinidadin ja tobagon dollari|trinidadin ja tobagon dollaria
TWD|taiwanin uusi dollari|taiwanin uutta dollaria
TZS|tansanian šillinki|tansanian šillinkiä
UAH|ukrainan hryvnia|ukrainan hryvniaa
UGX|ugandan šillinki|ugandan šillinkiä
USD|yhdysvaltain dollari|yhdysvaltain dollaria
UYU|uruguayn peso|uruguayn pesoa
UZS|uzbekistanin som|uzbekistanin somia
VES|venezuelan suvereeni bolívar|venezuelan suvereenia bolívaria
VND|vietnamin dong|vietnamin dongia
VUV|vanuatun vatu|vanuatun vatua
WST|samoan tala|samoan talaa
XAF|cfa-frangi beac|cfa-frangia beac
XCD|itä-karibian dollari|itä-karibian dollaria
XOF|cfa-frangi bceao|cfa-frangia bceao
XPF|cfp-frangi|cfp-frangia
YER|jemenin rial|jemenin rialia
ZAR|etelä-afrikan randi|etelä-afrikan randia
ZMW|sambian kwacha|sambian kwachaa
ZWG|zimbabwen kulta|zimbabwen kultaa
HRK|kroatian kuna|kroatian kunaa
DEM|saksan markka|saksan markkaa
FRF|ranskan frangi|ranskan frangia
ITL|italian liira|italian liiraa
ESP|espanjan peseta|espanjan pesetaa
NLG|alankomaiden guldeni|alankomaiden guldenia
ATS|itävallan šillinki|itävallan šillinkiä
BEF|belgian frangi|belgian frangia
PTE|portugalin escudo|portugalin escudoa
GRD|kreikan drakma|kreikan drakmaa
FIM|suomen markka|suomen markkaa
IEP|irlannin punta|irlannin puntaa
SKK|slovakian koruna|slovakian korunaa
EEK|viron kruunu|viron kruunua
LVL|latvian lati|latvian latia
LTL|liettuan liti|liettuan litiä`,
  fr: `AED|dirham des émirats arabes unis|dirhams des émirats arabes unis
AFN|afghani afghan|afghanis afghan
ALL|lek albanais|leks albanais
AMD|dram arménien|drams arméniens
ANG|florin antillais|florins antillais
AOA|kwanza angolais|kwanzas angolais
ARS|peso argentin|pesos argentins
AUD|dollar australien|dollars australiens
AWG|florin arubais|florins arubais
AZN|manat azéri|manats azéris
BAM|mark convertible bosniaque|marks convertibles bosniaques
BBD|dollar barbadien|dollars barbadiens
BDT|taka bangladeshi|takas bangladeshis
BGN|lev bulgare|levs bulgares
BHD|dinar bahreïni|dinars bahreïnis
BIF|franc burundais|francs burundais
BMD|dollar bermudien|dollars bermudiens
BND|dollar brunéien|dollars brunéiens
BOB|boliviano bolivien|bolivianos boliviens
BRL|réal brésilien|réals brésiliens
BSD|dollar bahaméen|dollars bahaméens
BTN|ngultrum bouthanais|ngultrums bouthanais
BWP|pula botswanais|pulas botswanais
BYN|rouble biélorusse|roubles biélorusses
BZD|dollar bélizéen|dollars bélizéens
CAD|dollar canadien|dollars canadiens
CDF|franc congolais|francs congolais
CHF|franc suisse|francs suisses
CLP|peso chilien|pesos chiliens
CNY|yuan renminbi chinois|yuans renminbi chinois
COP|peso colombien|pesos colombiens
CRC|colón costaricain|colóns costaricains
CUP|peso cubain|pesos cubains
CVE|escudo capverdien|escudos capverdiens
CZK|couronne tchèque|couronnes tchèques
DJF|franc djiboutien|francs djiboutiens
DKK|couronne danoise|couronnes danoises
DOP|peso dominicain|pesos dominicains
DZD|dinar algérien|dinars algériens
EGP|livre égyptienne|livres égyptiennes
ERN|nafka érythréen|nafkas érythréens
ETB|birr éthiopien|birrs éthiopiens
EUR|euro|euros
FJD|dollar fidjien|dollars fidjiens
FKP|livre des îles malouines|livres des îles malouines
GBP|livre sterling|livres sterling
GEL|lari géorgien|lari géorgiens
GHS|cédi ghanéen|cédis ghanéens
GIP|livre de gibraltar|livres de gibraltar
GMD|dalasi gambien|dalasis gambiens
GNF|franc guinéen|francs guinéens
GTQ|quetzal guatémaltèque|quetzals guatémaltèques
GYD|dollar du guyana|dollars du guyana
HKD|dollar de hong kong|dollars de hong kong
HNL|lempira hondurien|lempiras honduriens
HTG|gourde haïtienne|gourdes haïtiennes
HUF|forint hongrois|forints hongrois
IDR|roupie indonésienne|roupies indonésiennes
ILS|nouveau shekel israélien|nouveaux shekels israéliens
INR|roupie indienne|roupies indiennes
IQD|dinar irakien|dinars irakiens
IRR|riyal iranien|riyals iraniens
ISK|couronne islandaise|couronnes islandaises
JMD|dollar jamaïcain|dollars jamaïcains
JOD|dinar jordanien|dinars jordaniens
JPY|yen japonais|yens japonais
KES|shilling kényan|shillings kényans
KGS|som kirghize|soms kirghizes
KHR|riel cambodgien|riels cambodgiens
KMF|franc comorien|francs comoriens
KPW|won nord-coréen|wons nord-coréens
KRW|won sud-coréen|wons sud-coréens
KWD|dinar koweïtien|dinar koweïtiens
KYD|dollar des îles caïmans|dollars des îles caïmans
KZT|tenge kazakh|tenges kazakhs
LAK|kip laotien|kips laotiens
LBP|livre libanaise|livres libanaises
LKR|roupie srilankaise|roupies srilankaises
LRD|dollar libérien|dollars libériens
LSL|loti lesothan|maloti lesothans
LYD|dinar libyen|dinars libyens
MAD|dirham marocain|dirhams marocains
MDL|leu moldave|leus moldaves
MGA|ariary malgache|ariarys malgaches
MKD|denar macédonien|denars macédoniens
MMK|kyat myanmarais|kyats myanmarais
MNT|tugrik mongol|tugriks mongols
MOP|pataca macanaise|patacas macanaises
MRU|ouguiya mauritanien|ouguiyas mauritaniens
MUR|roupie mauricienne|roupies mauriciennes
MVR|rufiyaa maldivienne|rufiyaas maldiviennes
MWK|kwacha malawite|kwachas malawites
MXN|peso mexicain|pesos mexicains
MYR|ringgit malais|ringgits malais
MZN|metical mozambicain|meticais mozambicains
NAD|dollar namibien|dollars namibiens
NGN|naira nigérian|nairas nigérians
NIO|córdoba oro nicaraguayen|córdobas oro nicaraguayens
NOK|couronne norvégienne|couronnes norvégiennes
NPR|roupie népalaise|roupies népalaises
NZD|dollar néo-zélandais|dollars néo-zélandais
OMR|riyal omanais|riyals omanis
PAB|balboa panaméen|balboas panaméens
PEN|sol péruvien|sols péruviens
PGK|kina papouan-néo-guinéen|kinas papouan-néo-guinéens
PHP|peso philippin|pesos philippins
PKR|roupie pakistanaise|roupies pakistanaises
PLN|zloty polonais|zlotys polonais
PYG|guaraní paraguayen|guaranís paraguayens
QAR|riyal qatari|riyals qataris
RON|leu roumain|lei roumains
RSD|dinar serbe|dinars serbes
RUB|rouble russe|roubles russes
RWF|franc rwandais|francs rwandais
SAR|riyal saoudien|riyals saoudiens
SBD|dollar des îles salomon|dollars des îles salomon
SCR|roupie des seychelles|roupies des seychelles
SDG|livre soudanaise|livres soudanaises
SEK|couronne suédoise|couronnes suédoises
SGD|dollar de singapour|dollars de singapour
SHP|livre de sainte-hélène|livres de sainte-hélène
SLE|leone sierra-léonais|leones sierra-léonais
SOS|shilling somalien|shillings somaliens
SRD|dollar surinamais|dollars surinamais
SSP|livre sud-soudanaise|livres sud-soudanaises
STN|dobra santoméen|dobras santoméens
SYP|livre syrienne|livres syriennes
SZL|lilangeni swazi|lilangenis swazis
THB|baht thaïlandais|bahts thaïlandais
TJS|somoni tadjik|somonis tadjiks
TMT|nouveau manat turkmène|nouveaux manats turkmènes
TND|dinar tunisien|dinars tunisiens
TOP|pa’anga tongan|pa’angas tongans
TRY|livre turque|livres turques
TTD|dollar de trinité-et-tobago|dollars de trinité-et-tobago
TWD|nouveau dollar taïwanais|nouveaux dollars taïwanais
TZS|shilling tanzanien|shillings tanzaniens
UAH|hryvnia ukrainienne|hryvnias ukrainiennes
UGX|shilling ougandais|shillings ougandais
USD|dollar des états-unis|dollars des états-unis
UYU|peso uruguayen|pesos uruguayens
UZS|sum ouzbek|sums ouzbeks
VES|bolivar vénézuélien|bolivars vénézuéliens
VND|dông vietnamien|dôngs vietnamiens
VUV|vatu vanuatuan|vatus vanuatuans
WST|tala samoan|talas samoans
XCD|dollar des caraïbes orientales|dollars des caraïbes orientales
XPF|franc cfp|francs cfp
YER|riyal yéménite|riyals yéménites
ZAR|rand sud-africain|rands sud-africains
ZMW|kwacha zambien|kwachas zambiens
ZWG|or du zimbabwe
HRK|kuna croate|kunas croates
DEM|mark allemand|marks allemands
FRF|franc français|francs français
ITL|lire italienne|lires italiennes
ESP|peseta espagnole|pesetas espagnoles
NLG|florin néerlandais|florins néerlandais
ATS|schilling autrichien|schillings autrichiens
BEF|franc belge|francs belges
PTE|escudo portugais|escudos portugais
GRD|drachme grecque|drachmes grecques
FIM|mark finlandais|marks finlandais
IEP|livre irlandaise|livres irlandaises
SKK|couronne slovaque|couronnes slovaques
EEK|couronne estonienne|couronnes estoniennes
LVL|lats letton|lats lettons
LTL|litas lituanien|litas lituaniens`,
  he: `AED|דירהם של איחוד הנסיכויות הערביות
AFN|אפגני אפגני
ALL|לק אלבני
AMD|דראם ארמני
ANG|גילדר של האנטילים ההולנדיים
AOA|קואנזה אנגולי
ARS|פסו ארגנטינאי
AUD|דולר אוסטרלי
AWG|פלורין של ארובה
AZN|מאנאט אזרבייג׳ני
BAM|מארק סחיר של בוסניה והרצגובינה
BBD|דולר ברבדיאני
BDT|טאקה בנגלדשי
BGN|לב בולגרי
BHD|דינר בחרייני
BIF|פרנק בורונדי
BMD|דולר ברמודה
BND|דולר ברוניי
BOB|בוליביאנו
BRL|ריאל ברזילאי
BSD|דולר בהאמי
BTN|נגולטרום בהוטני
BWP|פולה בוטסואני
BYN|רובל בלרוסי
BZD|דולר בליזי
CAD|דולר קנדי
CDF|פרנק קונגולזי
CHF|פרנק שוויצרי
CLP|פסו צ׳ילאני
CNY|יואן סיני
COP|פסו קולומביאני
CRC|קולון קוסטה־ריקני
CUP|פסו קובני
CVE|אסקודו כף ורדה
CZK|קורונה צ׳כית
DJF|פרנק ג׳יבוטי
DKK|כתר דני
DOP|פסו דומיניקני
DZD|דינר אלג׳ירי
EGP|לירה מצרית
ERN|נאקפה אריתראי
ETB|ביר אתיופי
EUR|אירו
FJD|דולר פיג׳י
FKP|לירה של איי פוקלנד
GBP|לירה שטרלינג
GEL|לארי גאורגי
GHS|סדי גאני
GIP|פאונד גיברלטר
GMD|דלסי גמבי
GNF|פרנק גינאי
GTQ|קצאל גואטמלי
GYD|דולר גיאני
HKD|דולר הונג קונגי
HNL|למפירה הונדורי
HTG|גורד האיטי
HUF|פורינט הונגרי
IDR|רופיה אינדונזית|רופיות אינדונזיות
ILS|שקל חדש|שקלים חדשים
INR|רופי הודי
IQD|דינר עיראקי
IRR|ריאל איראני
ISK|כתר איסלנדי
JMD|דולר ג׳מייקני
JOD|דינר ירדני
JPY|ין יפני
KES|שילינג קנייתי
KGS|סום קירגיזי
KHR|ריל קמבודי
KMF|פרנק קומורואי
KPW|וון צפון קוריאני
KRW|וון דרום קוריאני
KWD|דינר כוויתי
KYD|דולר קיימני
KZT|טנגה קזחסטני
LAK|קיפ לאי
LBP|לירה לבנונית|לירות לבנוניות
LKR|רופי סרי לנקי
LRD|דולר ליברי
LSL|לוטי לסותי
LYD|דינר לובי
MAD|דירהם מרוקאי
MDL|לאו מולדובני
MGA|אריארי מלגשי
MKD|דינר מקדוני
MMK|קיאט מיאנמרי
MNT|טוגרוג מונגולי
MOP|פטקה של מקאו
MRU|אואוגויה מאוריטני
MUR|רופי מאוריציני
MVR|רופיה מלדיבית|רופיות מלדיביות
MWK|קואצ׳ה מלאווי
MXN|פסו מקסיקני
MYR|רינגיט מלזי
MZN|מטיקל מוזמביני
NAD|דולר נמיבי
NGN|נאירה ניגרי
NIO|קורדובה ניקרגואה
NOK|כתר נורווגי
NPR|רופי נפאלי
NZD|דולר ניו זילנדי
OMR|ריאל עומאני
PAB|בלבואה פנמי
PEN|סול פרואני
PGK|קינה של פפואה גינאה החדשה
PHP|פסו פיליפיני
PKR|רופי פקיסטני
PLN|זלוטי פולני
PYG|גוארני פרגוואי
QAR|ריאל קטארי
RON|לאו רומני
RSD|דינר סרבי
RUB|רובל רוסי
RWF|פרנק רואנדי
SAR|ריאל סעודי
SBD|דולר איי שלמה
SCR|רופי סיישלי
SDG|לירה סודנית
SEK|כתר שוודי
SGD|דולר סינגפורי
SHP|פאונד סנט הלני
SLE|ליאון סיירה לאוני
SOS|שילינג סומלי
SRD|דולר סורינאמי
SSP|לירה דרום-סודנית
STN|דוברה של סאו טומה ופרינסיפה
SYP|לירה סורית|לירות סוריות
SZL|לילנגני סווזילנדי
THB|בהט תאילנדי
TJS|סומוני טג׳קיסטני
TMT|מאנאט טורקמני
TND|דינר טוניסאי
TOP|פאנגה טונגי
TRY|לירה טורקית חדשה|לירות טורקיות
TTD|דולר טרינידדי
TWD|דולר טייוואני חדש
TZS|שילינג טנזני
UAH|הריבנה אוקראיני
UGX|שילינג אוגנדי
USD|דולר אמריקאי
UYU|פסו אורוגוואי
UZS|סום אוזבקי
VES|בוליבר ונצואלי
VND|דונג וייטנאמי
VUV|ואטו של ונואטו
WST|טאלה סמואי
XAF|פרנק cfa מרכז אפריקני
XCD|דולר מזרח קריבי
XOF|פרנק cfa מערב אפריקני
XPF|פרנק פולינזיה הצרפתית
YER|ריאל תימני
ZAR|ראנד דרום אפריקאי
ZMW|קוואצ׳ה זמבי
ZWG|זהב של זימבבואה
HRK|קונה קרואטי
DEM|מרק גרמני
FRF|פרנק צרפתי
ITL|לירה איטלקית
ESP|פסטה ספרדי
NLG|גילדן הולנדי
ATS|שילינג אוסטרי
BEF|פרנק בלגי
PTE|אסקודו פורטוגלי
GRD|דרכמה
FIM|מרק פיני
IEP|לירה אירית
SKK|קורונה סלובקי
EEK|קרון אסטוני
LVL|לט לטבי
LTL|ליטא ליטאי`,
  hi: `AED|संयुक्त अरब अमीरात दिरहाम
AFN|अफ़गान अफ़गानी
ALL|अल्बानियाई लेक
AMD|आर्मेनियाई द्राम
ANG|नीदरलैंड एंटीलियन गिल्डर
AOA|अंगोला क्वांज़ा
ARS|अर्जेंटीनी पेसो
AUD|ऑस्ट्रेलियाई डॉलर
AWG|अरूबाई फ़्लोरिन
AZN|अज़रबैजानी मैनेट
BAM|बोस्निया हर्ज़ेगोविना परिवर्तनीय मार्क
BBD|बार्बेडियन डॉलर
BDT|बांग्लादेशी टका
BGN|बुल्गारियाई लेव
BHD|बहरीनी दिनार
BIF|बुरूंडी फ़्रैंक
BMD|बरमूडा डॉलर
BND|ब्रूनेई डॉलर
BOB|बोलिवियाई बोलिवियानो
BRL|ब्राज़ीली रियाल
BSD|बहामाई डॉलर
BTN|भूटानी नंगलट्रम
BWP|बोत्सवानियाई पुला
BYN|बेलारूसी रूबल
BZD|बेलीज़ डॉलर
CAD|कनाडाई डॉलर
CDF|कोंगोली फ़्रैंक
CHF|स्विस फ़्रैंक
CLP|चिली पेसो
CNY|चीनी युआन
COP|कोलंबियाई पेसो
CRC|कोस्टा रिका कोलोन
CUP|क्यूबाई पेसो
CVE|केप वर्ड एस्कूडो
CZK|चेक गणराज्य कोरुना
DJF|जिबूती फ़्रैंक
DKK|डैनिश क्रोन
DOP|डोमिनिकन पेसो
DZD|अल्जीरियाई दिनार
EGP|मिस्र पाउंड
ERN|इरीट्रियन नाक्फ़ा
ETB|इथियोपियन बिर
EUR|यूरो
FJD|फ़िजी डॉलर
FKP|फ़ॉकलैंड द्वीपसमूह पाउंड
GBP|ब्रिटिश पाउंड स्टर्लिंग
GEL|जॉर्जियन लारी
GHS|घानियन सेडी
GIP|जिब्राल्टर पाउंड
GMD|गैंबियन डलासी
GNF|गिनीयन फ़्रैंक
GTQ|ग्वाटेमाला क्वेटज़ल
GYD|गयानीज़ डॉलर
HKD|हाँगकाँग डॉलर
HNL|होंडुरन लेम्पिरा
HTG|हैतियाई गर्ड
HUF|हंगेरियन फ़ोरिंट
IDR|इंडोनेशियाई रुपिया|इंडोनेशियाई रुपिये
ILS|इज़राइली न्यू शेकेल
INR|भारतीय रुपया|भारतीय रुपए
IQD|इराकी दिनार
IRR|ईरानी रियाल
ISK|आइसलैंडिक क्रोना
JMD|जमैकन डॉलर
JOD|जॉर्डनियन दिनार
JPY|जापानी येन
KES|केन्याई शिलिंग
KGS|किर्गिस्तानी सोम
KHR|कंबोडियाई रियाल
KMF|कोमोरियन फ़्रैंक
KPW|उत्तर कोरियाई वॉन
KRW|दक्षिण कोरियाई वॉन
KWD|कुवैती दिनार
KYD|कैमेन द्वीपसमूह डॉलर
KZT|कज़ाखिस्तानी टेंज़
LAK|लाओशियन किप
LBP|लेबनानी पाउंड
LKR|श्रीलंकाई रुपया|श्रीलंकाई रुपए
LRD|लाइबेरियाई डॉलर
LSL|लेसोथो लोटी
LYD|लीबियाई दिनार
MAD|मोरक्को दिरहम
MDL|मोल्डोवन लियू
MGA|मालागासी आरियरी
MKD|मैसीडोनियन दिनार
MMK|म्यांमार क्याट
MNT|मंगोलियाई टगरिक
MOP|मेकानीज़ पाटाका
MRU|मॉरीटेनियन ओगुइया
MUR|मॉरिशियन रुपया
MVR|मालदीवी रुफ़िया
MWK|मालावियन क्वाचा
MXN|मैक्सिकन पेसो
MYR|मलेशियाई रिंगित
MZN|मोज़ाम्बिकन मेटिकल
NAD|नामीबियाई डॉलर
NGN|नाइजीरियाई नाइरा
NIO|निकारागुअन कोरडोबा
NOK|नॉर्वेजियन क्रोन
NPR|नेपाली रुपया|नेपाली रुपए
NZD|न्यूज़ीलैंड डॉलर
OMR|ओमानी रियाल
PAB|पनामेनियन बैल्बोआ
PEN|पेरूवियन सोल
PGK|पापुआ न्यू गिनीयन किना
PHP|फ़िलिपीनी पेसो
PKR|पाकिस्तानी रुपया|पाकिस्तानी रुपए
PLN|पोलिश ज़्लॉटी
PYG|पैराग्वियन गुआरानी
QAR|क़तरी रियाल
RON|रोमानियाई ल्यू
RSD|सर्बियन दिनार
RUB|रूसी रूबल
RWF|रवांडाई फ़्रैंक
SAR|सउदी रियाल
SBD|सोलोमन द्वीपसमूह डॉलर
SCR|सेशेल्सियाई रुपया
SDG|सूडानी पाउंड
SEK|स्वीडीश क्रोना
SGD|सिंगापुर डॉलर
SHP|सेंट हेलेना पाउंड
SLE|सिएरा लियोनियन लियोन
SOS|सोमाली शिलिंग
SRD|सूरीनामी डॉलर
SSP|दक्षिण सूडानी पाउंड
STN|साओ टोम और प्रिंसिपे डोबरा
SYP|सीरियाई पाउंड
SZL|स्वाज़ी लिलांजेनी
THB|थाई बहत
TJS|ताजिकिस्तानी सोमोनी
TMT|तुर्कमेनिस्तानी मैनत
TND|ट्यूनीशियाई दिनार
TOP|टोंगन पांगा
TRY|तुर्की लीरा
TTD|त्रिनिदाद और टोबैगो डॉलर
TWD|नया ताईवानी डॉलर
TZS|तंज़ानियाई शिलिंग
UAH|यूक्रेनियन रिव्निया
UGX|युगांडाई शिलिंग
USD|यूएस डॉलर
UYU|उरुग्वियन पेसो
UZS|उज़्बेकिस्तानी सोम
VES|वेनेज़ुएला बोलिवर
VND|वियतनामी डोंग
VUV|वनुआतू वातू
WST|समोआई ताला
XAF|केंद्रीय अफ़्रीकी cfa फ़्रैंक
XCD|पूर्वी कैरिबियाई डॉलर
XOF|पश्चिमी अफ़्रीकी cfa फ़्रैंक
XPF|[cfp] फ़्रैंक
YER|यमनी रियाल
ZAR|दक्षिण अफ़्रीकी रैंड
ZMW|ज़ाम्बियन क्वाचा
ZWG|ज़िंबाब्वियन गोल्ड
HRK|क्रोएशियाई कुना
DEM|डच मार्क
FRF|फ़्रांसीसी फ़्रैंक
ITL|इतली का लीरा
SKK|स्लोवाक कोरुना
EEK|एस्टोनियाई क्रून्
LVL|लात्वियन लैत्स
LTL|लिथुआनियाई लितास`,
  hu: `AED|eae-dirham
AFN|afgán afghani
ALL|albán lek
AMD|örmény dram
ANG|holland antilláki forint
AOA|angolai kwanza
ARS|argentin peso
AUD|ausztrál dollár
AWG|arubai florin
AZN|azerbajdzsáni manat
BAM|bosznia-hercegovinai konvertibilis márka
BBD|barbadosi dollár
BDT|bangladesi taka
BGN|bolgár új leva
BHD|bahreini dinár
BIF|burundi frank
BMD|bermudai dollár
BND|brunei dollár
BOB|bolíviai boliviano
BRL|brazil real
BSD|bahamai dollár
BTN|bhutáni ngultrum
BWP|botswanai pula
BYN|belarusz rubel
BZD|belize-i dollár
CAD|kanadai dollár
CDF|kongói frank
CHF|svájci frank
CLP|chilei peso
CNY|kínai jüan
COP|kolumbiai peso
CRC|costa rica-i colon
CUP|kubai peso
CVE|zöld-foki escudo
CZK|cseh korona
DJF|dzsibuti frank
DKK|dán korona
DOP|dominikai peso
DZD|algériai dínár
EGP|egyiptomi font
ERN|eritreai nakfa
ETB|etiópiai birr
EUR|euró
FJD|fidzsi dollár
FKP|falkland-szigeteki font
GBP|angol font
GEL|grúz lari
GHS|ghánai cedi
GIP|gibraltári font
GMD|gambiai dalasi
GNF|guineai frank
GTQ|guatemalai quetzal
GYD|guyanai dollár
HKD|hongkongi dollár
HNL|hondurasi lempira
HTG|haiti gourde
HUF|magyar forint
IDR|indonéz rúpia
ILS|izraeli új sékel
INR|indiai rúpia
IQD|iraki dínár
IRR|iráni riál
ISK|izlandi korona
JMD|jamaicai dollár
JOD|jordániai dínár
JPY|japán jen
KES|kenyai shilling
KGS|kirgizisztáni szom
KHR|kambodzsai riel
KMF|comorei frank
KPW|észak-koreai won
KRW|dél-koreai won
KWD|kuvaiti dínár
KYD|kajmán-szigeteki dollár
KZT|kazahsztáni tenge
LAK|laoszi kip
LBP|libanoni font
LKR|srí lanka-i rúpia
LRD|libériai dollár
LSL|lesothoi loti
LYD|líbiai dínár
MAD|marokkói dirham
MDL|moldován lei
MGA|madagaszkári ariary
MKD|macedón dénár
MMK|mianmari kyat
MNT|mongóliai tugrik
MOP|makaói pataca
MRU|mauritániai ouguiya
MUR|mauritiusi rúpia
MVR|maldív-szigeteki rufiyaa
MWK|malawi kwacha
MXN|mexikói peso
MYR|malajziai ringgit
MZN|mozambiki metikális
NAD|namíbiai dollár
NGN|nigériai naira
NIO|nicaraguai córdoba
NOK|norvég korona
NPR|nepáli rúpia
NZD|új-zélandi dollár
OMR|ománi riál
PAB|panamai balboa
PEN|perui sol
PGK|pápua új-guineai kina
PHP|fülöp-szigeteki peso
PKR|pakisztáni rúpia
PLN|lengyel zloty
PYG|paraguayi guarani
QAR|katari riál
RON|román lej
RSD|szerb dinár
RUB|orosz rubel
RWF|ruandai frank
SAR|szaúdi riál
SBD|salamon-szigeteki dollár
SCR|seychelle-szigeteki rúpia
SDG|szudáni font
SEK|svéd korona
SGD|szingapúri dollár
SHP|szent ilona-i font
SLE|sierra leone-i leone
SOS|szomáli shilling
SRD|suriname-i dollár
SSP|dél-szudáni font
STN|são tomé és príncipe-i dobra
SYP|szíriai font
SZL|szvázi lilangeni
THB|thai baht
TJS|tádzsikisztáni somoni
TMT|türkmenisztáni manat
TND|tunéziai dínár
TOP|tongai paanga
TRY|török líra
TTD|trinidad és tobago-i dollár
TWD|tajvani új dollár
TZS|tanzániai shilling
UAH|ukrán hrivnya
UGX|ugandai shilling
USD|usa-dollár
UYU|uruguayi peso
UZS|üzbegisztáni szom
VES|venezuelai bolivar
VND|vietnámi dong
VUV|vanuatui vatu
WST|nyugat-szamoai tala
XAF|cfa frank beac
XCD|kelet-karibi dollár
XOF|cfa frank bceao
XPF|csendes-óceáni valutaközösségi frank
YER|jemeni riál
ZAR|dél-afrikai rand
ZMW|zambiai kwacha
ZWG|zimbabwei arany
HRK|horvát kuna
DEM|német márka
FRF|francia frank
ITL|olasz líra
ESP|spanyol peseta
NLG|holland forint
ATS|osztrák schilling
BEF|belga frank
PTE|portugál escudo
GRD|görög drachma
FIM|finn markka
IEP|ír font
SKK|szlovák korona
EEK|észt korona
LVL|lett lats
LTL|litvániai litas`,
  id: `AED|dirham uni emirat arab
AFN|afgani afganistan
ALL|lek albania
AMD|dram armenia
ANG|guilder antilla belanda
AOA|kwanza angola
ARS|peso argentina
AUD|dolar australia
AWG|florin aruba
AZN|manat azerbaijan
BAM|mark konvertibel bosnia-herzegovina
BBD|dolar barbados
BDT|taka bangladesh
BGN|lev bulgaria
BHD|dinar bahrain
BIF|franc burundi
BMD|dolar bermuda
BND|dolar brunei
BOB|boliviano
BRL|real brasil
BSD|dolar bahama
BTN|ngultrum bhutan
BWP|pula botswana
BYN|rubel belarusia
BZD|dolar belize
CAD|dolar kanada
CDF|franc kongo
CHF|franc swiss
CLP|peso cile
CNY|yuan tiongkok
COP|peso kolombia
CRC|colon kosta rika
CUP|peso kuba
CVE|escudo tanjung verde
CZK|koruna ceko
DJF|franc jibuti
DKK|krone denmark
DOP|peso dominika
DZD|dinar aljazair
EGP|pound mesir
ERN|nakfa eritrea
ETB|birr etiopia
EUR|euro
FJD|dolar fiji
FKP|pound kepulauan falkland
GBP|pound inggris
GEL|lari georgia
GHS|cedi ghana
GIP|pound gibraltar
GMD|dalasi gambia
GNF|franc guinea
GTQ|quetzal guatemala
GYD|dolar guyana
HKD|dolar hong kong
HNL|lempira honduras
HTG|gourde haiti
HUF|forint hungaria
IDR|rupiah indonesia
ILS|shekel baru israel
INR|rupee india
IQD|dinar irak
IRR|rial iran
ISK|krona islandia
JMD|dolar jamaika
JOD|dinar yordania
JPY|yen jepang
KES|shilling kenya
KGS|som kirgizstan
KHR|riel kamboja
KMF|franc komoro
KPW|won korea utara
KRW|won korea selatan
KWD|dinar kuwait
KYD|dolar kepulauan cayman
KZT|tenge kazakhstan
LAK|kip laos
LBP|pound lebanon
LKR|rupee sri lanka
LRD|dolar liberia
LSL|loti lesotho
LYD|dinar libya
MAD|dirham maroko
MDL|leu moldova
MGA|ariary madagaskar
MKD|denar makedonia
MMK|kyat myanmar
MNT|tugrik mongolia
MOP|pataca makau
MRU|ouguiya mauritania
MUR|rupee mauritius
MVR|rufiyaa maladewa
MWK|kwacha malawi
MXN|peso meksiko
MYR|ringgit malaysia
MZN|metical mozambik
NAD|dolar namibia
NGN|naira nigeria
NIO|cordoba nikaragua
NOK|krone norwegia
NPR|rupee nepal
NZD|dolar selandia baru
OMR|rial oman
PAB|balboa panama
PEN|sol peru
PGK|kina papua nugini
PHP|peso filipina
PKR|rupee pakistan
PLN|zloty polandia
PYG|guarani paraguay
QAR|rial qatar
RON|leu rumania
RSD|dinar serbia
RUB|rubel rusia
RWF|franc rwanda
SAR|riyal arab saudi
SBD|dolar kepulauan solomon
SCR|rupee seychelles
SDG|pound sudan
SEK|krona swedia
SGD|dolar singapura
SHP|pound saint helena
SLE|leone sierra leone
SOS|shilling somalia
SRD|dolar suriname
SSP|pound sudan selatan
STN|dobra sao tome dan principe
SYP|pound suriah
SZL|lilangeni swaziland
THB|baht thailand
TJS|somoni tajikistan
TMT|manat turkmenistan
TND|dinar tunisia
TOP|paʻanga tonga
TRY|lira turki
TTD|dolar trinidad dan tobago
TWD|dolar baru taiwan
TZS|shilling tanzania
UAH|hryvnia ukraina
UGX|shilling uganda
USD|dolar amerika serikat
UYU|peso uruguay
UZS|som uzbekistan
VES|bolivar venezuela
VND|dong vietnam
VUV|vatu vanuatu
WST|tala samoa
XAF|franc cfa afrika tengah
XCD|dolar karibia timur
XOF|franc cfa afrika barat
XPF|franc cfp
YER|rial yaman
ZAR|rand afrika selatan
ZMW|kwacha zambia
ZWG|emas zimbabwe
HRK|kuna kroasia
DEM|mark jerman
FRF|franc prancis
ITL|lira italia
ESP|peseta spanyol
NLG|guilder belanda
ATS|schilling austria
BEF|franc belgia
PTE|escudo portugal
GRD|drachma yunani
FIM|markka finlandia
IEP|pound irlandia
SKK|koruna slovakia
EEK|kroon estonia
LVL|lats latvia
LTL|litas lituania`,
  it: `AED|dirham degli emirati arabi uniti|dirham degli eau
AFN|afghani
ALL|lek albanese|lekë albanesi
AMD|dram armeno|dram armeni
ANG|fiorino delle antille olandesi|fiorini delle antille olandesi
AOA|kwanza angolano|kwanzas angolani
ARS|peso argentino|pesos argentini
AUD|dollaro australiano|dollari australiani
AWG|fiorino di aruba|fiorini di aruba
AZN|manat azero|manat azeri
BAM|marco convertibile della bosnia-herzegovina|marchi convertibili della bosnia-herzegovina
BBD|dollaro di barbados|dollari di barbados
BDT|taka bangladese|taka bengalese|taka bengalesi
BGN|lev bulgaro|leva bulgari
BHD|dinaro del bahrein|dinari del bahrein
BIF|franco del burundi|franchi del burundi
BMD|dollaro delle bermuda|dollari delle bermuda
BND|dollaro del brunei|dollari del brunei
BOB|boliviano|boliviani
BRL|real brasiliano|real brasiliani
BSD|dollaro delle bahamas|dollari delle bahamas
BTN|ngultrum bhutanese|ngultrum bhutanesi
BWP|pula del botswana
BYN|rublo bielorusso|rubli bielorussi
BZD|dollaro del belize|dollari del belize
CAD|dollaro canadese|dollari canadesi
CDF|franco congolese|franchi congolesi
CHF|franco svizzero|franchi svizzeri
CLP|peso cileno|pesos cileni
CNY|yuan cinese|yuan cinesi
COP|peso colombiano|pesos colombiani
CRC|colón costaricano|colón costaricani
CUP|peso cubano|pesos cubani
CVE|escudo capoverdiano|escudos capoverdiani
CZK|corona ceca|corone ceche
DJF|franco di gibuti|franchi di gibuti
DKK|corona danese|corone danesi
DOP|peso dominicano|pesos dominicani
DZD|dinaro algerino|dinari algerini
EGP|sterlina egiziana|sterline egiziane
ERN|nakfa eritreo|nakfa eritrei
ETB|birr etiope|birr etiopi
EUR|euro
FJD|dollaro delle figi|dollari delle figi
FKP|sterlina delle falkland|sterline delle falkland
GBP|sterlina britannica|sterline britanniche
GEL|lari georgiano|lari georgiani
GHS|cedi ghanese|cedi ghanesi
GIP|sterlina di gibilterra|sterline di gibilterra
GMD|dalasi gambiano|dalasi gambiani
GNF|franco della guinea|franchi della guinea
GTQ|quetzal guatemalteco|quetzal guatemaltechi
GYD|dollaro della guyana|dollari della guyana
HKD|dollaro di hong kong|dollari di hong kong
HNL|lempira honduregna|lempire honduregne
HTG|gourde haitiano|gourde haitiani
HUF|fiorino ungherese|fiorini ungheresi
IDR|rupia indonesiana|rupie indonesiane
ILS|nuovo siclo israeliano|nuovi sicli israeliani
INR|rupia indiana|rupie indiane
IQD|dinaro iracheno|dinari iracheni
IRR|rial iraniano|rial iraniani
ISK|corona islandese|corone islandesi
JMD|dollaro giamaicano|dollari giamaicani
JOD|dinaro giordano|dinari giordani
JPY|yen giapponese|yen giapponesi
KES|scellino keniota|scellini kenioti
KGS|som kirghiso|som kirghisi
KHR|riel cambogiano|riel cambogiani
KMF|franco comoriano|franchi comoriani
KPW|won nordcoreano|won nordcoreani
KRW|won sudcoreano|won sudcoreani
KWD|dinaro kuwaitiano|dinari kuwaitiani
KYD|dollaro delle isole cayman|dollari delle isole cayman
KZT|tenge kazako|tenge kazaki
LAK|kip laotiano|kip laotiani
LBP|lira libanese|lire libanesi
LKR|rupia di sri lanka|rupie di sri lanka
LRD|dollaro liberiano|dollari liberiani
LSL|loti del lesotho|maloti del lesotho
LYD|dinaro libico|dinari libici
MAD|dirham marocchino|dirham marocchini
MDL|leu moldavo|lei moldavi
MGA|ariary malgascio|ariary malgasci
MKD|dinaro macedone|dinari macedoni
MMK|kyat di myanmar
MNT|tugrik mongolo|tugrik mongoli
MOP|pataca di macao|patacas di macao
MRU|ouguiya della mauritania
MUR|rupia mauriziana|rupie mauriziane
MVR|rufiyaa delle maldive
MWK|kwacha malawiano|kwacha malawiani
MXN|peso messicano|pesos messicani
MYR|ringgit malese|ringgit malesi
MZN|metical mozambicano|metical mozambicani
NAD|dollaro namibiano|dollari namibiani
NGN|naira nigeriana|naire nigeriane
NIO|córdoba nicaraguense|córdoba nicaraguensi
NOK|corona norvegese|corone norvegesi
NPR|rupia nepalese|rupie nepalesi
NZD|dollaro neozelandese|dollari neozelandesi
OMR|rial omanita|rial omaniti
PAB|balboa panamense|balboa panamensi
PEN|sol peruviano|sol peruviani
PGK|kina papuana|kina papuane
PHP|peso filippino|pesos filippini
PKR|rupia pakistana|rupie pakistane
PLN|zloty polacco|zloty polacchi
PYG|guaraní paraguayano|guaraní paraguayani
QAR|rial qatariano|rial qatariani
RON|leu rumeno|lei rumeni
RSD|dinaro serbo|dinara serbi
RUB|rublo russo|rubli russi
RWF|franco ruandese|franchi ruandesi
SAR|riyal saudita|riyal sauditi
SBD|dollaro delle isole salomone|dollari delle isole salomone
SCR|rupia delle seychelles|rupie delle seychelles
SDG|sterlina sudanese|sterline sudanesi
SEK|corona svedese|corone svedesi
SGD|dollaro di singapore|dollari di singapore
SHP|sterlina di sant’elena|sterline di sant’elena
SLE|leone della sierra leone|leoni della sierra leone
SOS|scellino somalo|scellini somali
SRD|dollaro del suriname|dollari del suriname
SSP|sterlina sud-sudanese|sterline sud-sudanesi
STN|dobra di sao tomé e príncipe
SYP|lira siriana|lire siriane
SZL|lilangeni|emalangeni
THB|baht thailandese|baht thailandesi
TJS|somoni tagiko|somoni tagiki
TMT|manat turkmeno|manat turkmeni
TND|dinaro tunisino|dinari tunisini
TOP|paʻanga tongano|paʻanga tongani
TRY|lira turca|lire turche
TTD|dollaro di trinidad e tobago|dollari di trinidad e tobago
TWD|nuovo dollaro taiwanese|nuovi dollari taiwanesi
TZS|scellino della tanzania|scellini della tanzania
UAH|grivnia ucraina|grivnie ucraine
UGX|scellino ugandese|scellini ugandesi
USD|dollaro statunitense|dollari statunitensi
UYU|peso uruguayano|pesos uruguayani
UZS|sum uzbeco|sum uzbechi
VES|bolívar venezuelano|bolívares venezuelani
VND|dong vietnamita|dong vietnamiti
VUV|vatu di vanuatu
WST|tala samoano|tala samoani
XAF|franco cfa beac|franchi cfa beac
XCD|dollaro dei caraibi orientali|dollari dei caraibi orientali
XOF|franco cfa bceao|franchi cfa bceao
XPF|franco cfp|franchi cfp
YER|riyal yemenita|rial yemenita|rial yemeniti
ZAR|rand sudafricano|rand sudafricani
ZMW|kwacha zambiano|kwacha zambiani
ZWG|zimbabwe gold
HRK|kuna croata|kune croate
DEM|marco tedesco
FRF|franco francese
ITL|lira italiana|lire italiane
ESP|peseta spagnola
NLG|fiorino olandese
ATS|scellino austriaco
BEF|franco belga
PTE|escudo portoghese
GRD|dracma greca
FIM|markka finlandese
IEP|sterlina irlandese
SKK|corona slovacca
EEK|corona dell’estonia
LVL|lats lettone|lati lettoni
LTL|litas lituano|litas lituani`,
  ja: `AED|アラブ首長国連邦ディルハム|uae ディルハム
AFN|アフガニスタン アフガニー
ALL|アルバニア レク
AMD|アルメニア ドラム
ANG|オランダ領アンティル ギルダー
AOA|アンゴラ クワンザ
ARS|アルゼンチン ペソ
AUD|オーストラリア ドル
AWG|アルバ フロリン
AZN|アゼルバイジャン マナト
BBD|バルバドス ドル
BDT|バングラデシュ タカ
BGN|ブルガリア 新レフ
BHD|バーレーン ディナール
BIF|ブルンジ フラン
BMD|バミューダ ドル
BND|ブルネイ ドル
BOB|ボリビア ボリビアーノ
BRL|ブラジル レアル
BSD|バハマ ドル
BTN|ブータン ニュルタム
BWP|ボツワナ プラ
BYN|ベラルーシ ルーブル
BZD|ベリーズ ドル
CAD|カナダ ドル
CDF|コンゴ フラン
CHF|スイス フラン
CLP|チリ ペソ
CNY|中国人民元
COP|コロンビア ペソ
CRC|コスタリカ コロン
CUP|キューバ ペソ
CVE|カーボベルデ エスクード
CZK|チェコ コルナ
DJF|ジブチ フラン
DKK|デンマーク クローネ
DOP|ドミニカ ペソ
DZD|アルジェリア ディナール
EGP|エジプト ポンド
ERN|エリトリア ナクファ
ETB|エチオピア ブル
EUR|ユーロ
FJD|フィジー ドル
FKP|フォークランド（マルビナス）諸島 ポンド
GBP|英国ポンド
GEL|ジョージア ラリ
GHS|ガーナ セディ
GIP|ジブラルタル ポンド
GMD|ガンビア ダラシ
GNF|ギニア フラン
GTQ|グアテマラ ケツァル
GYD|ガイアナ ドル
HKD|香港ドル
HNL|ホンジュラス レンピラ
HTG|ハイチ グールド
HUF|ハンガリー フォリント
IDR|インドネシア ルピア
ILS|イスラエル新シェケル
INR|インド ルピー
IQD|イラク ディナール
IRR|イラン リアル
ISK|アイスランド クローナ
JMD|ジャマイカ ドル
JOD|ヨルダン ディナール
JPY|日本円
KES|ケニア シリング
KGS|キルギス ソム
KHR|カンボジア リエル
KMF|コモロ フラン
KPW|北朝鮮ウォン
KRW|韓国ウォン
KWD|クウェート ディナール
KYD|ケイマン諸島 ドル
KZT|カザフスタン テンゲ
LAK|ラオス キープ
LBP|レバノン ポンド
LKR|スリランカ ルピー
LRD|リベリア ドル
LSL|レソト ロティ
LYD|リビア ディナール
MAD|モロッコ ディルハム
MDL|モルドバ レイ
MGA|マダガスカル アリアリ
MKD|マケドニア デナル
MMK|ミャンマー チャット
MNT|モンゴル トグログ
MOP|マカオ パタカ
MRU|モーリタニア ウギア
MUR|モーリシャス ルピー
MVR|モルディブ ルフィア
MWK|マラウィ クワチャ
MXN|メキシコ ペソ
MYR|マレーシア リンギット
MZN|モザンビーク メティカル
NAD|ナミビア ドル
NGN|ナイジェリア ナイラ
NIO|ニカラグア コルドバ オロ
NOK|ノルウェー クローネ
NPR|ネパール ルピー
NZD|ニュージーランド ドル
OMR|オマーン リアル
PAB|パナマ バルボア
PEN|ペルー ソル
PGK|パプアニューギニア キナ
PHP|フィリピン ペソ
PKR|パキスタン ルピー
PLN|ポーランド ズウォティ
PYG|パラグアイ グアラニ
QAR|カタール リアル
RON|ルーマニア レイ
RSD|セルビア ディナール
RUB|ロシア ルーブル
RWF|ルワンダ フラン
SAR|サウジ リヤル
SBD|ソロモン諸島 ドル
SCR|セーシェル ルピー
SDG|スーダン ポンド
SEK|スウェーデン クローナ
SGD|シンガポール ドル
SHP|セントヘレナ ポンド
SLE|シエラレオネ レオン
SOS|ソマリア シリング
SRD|スリナム ドル
SSP|南スーダン ポンド
STN|サントメ・プリンシペ ドブラ
SYP|シリア ポンド
SZL|スワジランド リランゲニ
THB|タイ バーツ
TJS|タジキスタン ソモニ
TMT|トルクメニスタン マナト
TND|チュニジア ディナール
TOP|トンガ パ・アンガ
TRY|トルコ リラ
TTD|トリニダード・トバゴ ドル
TWD|新台湾ドル
TZS|タンザニア シリング
UAH|ウクライナ フリヴニャ
UGX|ウガンダ シリング
USD|米ドル
UYU|ウルグアイ ペソ
UZS|ウズベキスタン スム
VES|ベネズエラ ボリバル
VND|ベトナム ドン
VUV|バヌアツ バツ
WST|サモア タラ
XAF|中央アフリカ cfa フラン
XCD|東カリブ ドル
XOF|西アフリカ cfa フラン
XPF|cfp フラン
YER|イエメン リアル
ZAR|南アフリカ ランド
ZMW|ザンビア クワチャ
ZWG|ジンバブエ ゴールド
HRK|クロアチア クーナ
DEM|ドイツ マルク
FRF|フランス フラン
ITL|イタリア リラ
ESP|スペイン ペセタ
NLG|オランダ ギルダー
ATS|オーストリア シリング
BEF|ベルギー フラン
PTE|ポルトガル エスクード
GRD|ギリシャ ドラクマ
FIM|フィンランド マルカ
IEP|アイリッシュ ポンド
SKK|スロバキア コルナ
EEK|エストニア クルーン
LVL|ラトビア ラッツ
LTL|リトアニア リタス`,
  ko: `AED|아랍에미리트 디르함
AFN|아프가니스탄 아프가니
ALL|알바니아 레크
AMD|아르메니아 드람
ANG|네덜란드령 안틸레스 길더
AOA|앙골라 콴자
ARS|아르헨티나 페소
AUD|호주 달러
AWG|아루바 플로린
AZN|아제르바이잔 마나트
BAM|보스니아-헤르체고비나 태환 마르크
BBD|바베이도스 달러
BDT|방글라데시 타카
BGN|불가리아 레프
BHD|바레인 디나르
BIF|부룬디 프랑
BMD|버뮤다 달러
BND|부루나이 달러
BOB|볼리비아 볼리비아노
BRL|브라질 레알
BSD|바하마 달러
BTN|부탄 눌투눔
BWP|보츠와나 풀라
BYN|벨라루스 루블
BZD|벨리즈 달러
CAD|캐나다 달러
CDF|콩고 프랑
CHF|스위스 프랑
CLP|칠레 페소
CNY|중국 위안화
COP|콜롬비아 페소
CRC|코스타리카 콜론
CUP|쿠바 페소
CVE|카보베르데 에스쿠도
CZK|체코 코루나
DJF|지부티 프랑
DKK|덴마크 크로네
DOP|도미니카 페소
DZD|알제리 디나르
EGP|이집트 파운드
ERN|에리트레아 낙파
ETB|에티오피아 비르
FJD|피지 달러
FKP|포클랜드제도 파운드
GBP|영국 파운드
GEL|조지아 라리
GHS|가나 세디
GIP|지브롤터 파운드
GMD|감비아 달라시
GNF|기니 프랑
GTQ|과테말라 케트살
GYD|가이아나 달러
HKD|홍콩 달러
HNL|온두라스 렘피라
HTG|아이티 구르드
HUF|헝가리 포린트
IDR|인도네시아 루피아
ILS|이스라엘 신권 세켈
INR|인도 루피
IQD|이라크 디나르
IRR|이란 리얄
ISK|아이슬란드 크로나
JMD|자메이카 달러
JOD|요르단 디나르
JPY|일본 엔화
KES|케냐 실링
KGS|키르기스스탄 솜
KHR|캄보디아 리엘
KMF|코모르 프랑
KPW|조선 민주주의 인민 공화국 원
KRW|대한민국 원
KWD|쿠웨이트 디나르
KYD|케이맨 제도 달러
KZT|카자흐스탄 텡게
LAK|라오스 키프
LBP|레바논 파운드
LKR|스리랑카 루피
LRD|라이베리아 달러
LSL|레소토 로티
LYD|리비아 디나르
MAD|모로코 디르함
MDL|몰도바 레이
MGA|마다가스카르 아리아리
MKD|마케도니아 디나르
MMK|미얀마 키얏
MNT|몽골 투그릭
MOP|마카오 파타카
MRU|모리타니 우기야
MUR|모리셔스 루피
MVR|몰디브 제도 루피아
MWK|말라위 콰차
MXN|멕시코 페소
MYR|말레이시아 링깃
MZN|모잠비크 메티칼
NAD|나미비아 달러
NGN|나이지리아 나이라
NIO|니카라과 코르도바
NOK|노르웨이 크로네
NPR|네팔 루피
NZD|뉴질랜드 달러
OMR|오만 리알
PAB|파나마 발보아
PEN|페루 솔
PGK|파푸아뉴기니 키나
PHP|필리핀 페소
PKR|파키스탄 루피
PLN|폴란드 즈워티
PYG|파라과이 과라니
QAR|카타르 리얄
RON|루마니아 레우
RSD|세르비아 디나르
RUB|러시아 루블
RWF|르완다 프랑
SAR|사우디아라비아 리얄
SBD|솔로몬 제도 달러
SCR|세이셸 루피
SDG|수단 파운드
SEK|스웨덴 크로나
SGD|싱가포르 달러
SHP|세인트헬레나 파운드
SLE|시에라리온 리온
SOS|소말리아 실링
SRD|수리남 달러
SSP|남수단 파운드
STN|상투메 프린시페 도브라
SYP|시리아 파운드
SZL|스와질란드 릴랑게니
THB|태국 바트
TJS|타지키스탄 소모니
TMT|투르크메니스탄 마나트
TND|튀니지 디나르
TOP|통가 파앙가
TRY|튀르키예 리라
TTD|트리니다드 토바고 달러
TWD|신 타이완 달러
TZS|탄자니아 실링
UAH|우크라이나 그리브나
UGX|우간다 실링
USD|미국 달러
UYU|우루과이 페소
UZS|우즈베키스탄 숨
VES|베네수엘라 볼리바르
VND|베트남 동
VUV|바누아투 바투
WST|서 사모아 탈라
XAF|중앙아프리카 cfa 프랑
XCD|동카리브 달러
XOF|서아프리카 cfa 프랑
XPF|cfp 프랑
YER|예멘 리알
ZAR|남아프리카 랜드
ZMW|잠비아 콰차
ZWG|짐바브웨 골드
HRK|크로아티아 쿠나
DEM|독일 마르크
FRF|프랑스 프랑
ITL|이탈리아 리라
ESP|스페인 페세타
NLG|네델란드 길더
ATS|호주 실링
BEF|벨기에 프랑
PTE|포르투갈 에스쿠도
GRD|그리스 드라크마
FIM|핀란드 마르카
IEP|아일랜드 파운드
SKK|슬로바키아 코루나
EEK|에스토니아 크룬
LVL|라트비아 라트
LTL|리투아니아 리타`,
  nb: `AED|emiratarabiske dirham|emiratarabisk dirham
AFN|afghanske afghani|afghansk afghani
ALL|albanske lek|albansk lek
AMD|armenske dram|armensk dram
ANG|nederlandske antillegylden|nederlandsk antillegylden
AOA|angolanske kwanza|angolansk kwanza
ARS|argentinske pesos|argentinsk peso
AUD|australske dollar|australsk dollar
AWG|arubiske floriner|arubisk florin
AZN|aserbajdsjanske manat|aserbajdsjansk manat
BAM|bosnisk-hercegovinske konvertible mark|bosnisk-hercegovinsk konvertibel mark
BBD|barbadiske dollar|barbadisk dollar
BDT|bangladeshiske taka|bangladeshisk taka
BGN|bulgarske lev|bulgarsk lev
BHD|bahrainske dinarer|bahrainsk dinar
BIF|burundiske franc|burundisk franc
BMD|bermudiske dollar|bermudisk dollar
BND|bruneiske dollar|bruneisk dollar
BOB|bolivianske boliviano|boliviansk boliviano
BRL|brasilianske real|brasiliansk real
BSD|bahamanske dollar|bahamansk dollar
BTN|bhutanske ngultrum|bhutansk ngultrum
BWP|botswanske pula|botswansk pula
BYN|nye belarusiske rubler|ny belarusisk rubel
BZD|beliziske dollar|belizisk dollar
CAD|kanadiske dollar|kanadisk dollar
CDF|kongolesiske franc|kongolesisk franc
CHF|sveitsiske franc|sveitsisk franc
CLP|chilenske pesos|chilensk peso
CNY|kinesiske yuan|kinesisk yuan
COP|colombianske pesos|colombiansk peso
CRC|costaricanske colón|costaricansk colón
CUP|kubanske pesos|kubansk peso
CVE|kappverdiske escudos|kappverdisk escudo
CZK|tsjekkiske koruna|tsjekkisk koruna
DJF|djiboutiske franc|djiboutisk franc
DKK|danske kroner|dansk krone
DOP|dominikanske pesos|dominikansk peso
DZD|algeriske dinarer|algerisk dinar
EGP|egyptiske pund|egyptisk pund
ERN|eritreiske nakfa|eritreisk nakfa
ETB|etiopiske birr|etiopisk birr
EUR|euro
FJD|fijianske dollar|fijiansk dollar
FKP|falklandspund
GBP|britiske pund|britisk pund
GEL|georgiske lari|georgisk lari
GHS|ghanesiske cedi|ghanesisk cedi
GIP|gibraltarske pund|gibraltarsk pund
GMD|gambiske dalasi|gambisk dalasi
GNF|guineanske franc|guineansk franc
GTQ|guatemalanske quetzal|guatemalansk quetzal
GYD|guyanske dollar|guyansk dollar
HKD|hongkong-dollar
HNL|honduranske lempira|honduransk lempira
HTG|haitiske gourde|haitisk gourde
HUF|ungarske forinter|ungarsk forint
IDR|indonesiske rupier|indonesisk rupi
ILS|nye israelske shekler|ny israelsk shekel
INR|indiske rupier|indisk rupi
IQD|irakske dinarer|iraksk dinar
IRR|iranske rialer|iransk rial
ISK|islandske kroner|islandsk krone
JMD|jamaikanske dollar|jamaikansk dollar
JOD|jordanske dinarer|jordansk dinar
JPY|japanske yen|japansk yen
KES|kenyanske shilling|kenyansk shilling
KGS|kirgisiske som|kirgisisk som
KHR|kambodsjanske riel|kambodsjansk riel
KMF|komoriske franc|komorisk franc
KPW|nordkoreanske won|nordkoreansk won
KRW|sørkoreanske won|sørkoreansk won
KWD|kuwaitiske dinarer|kuwaitisk dinar
KYD|caymanske dollar|caymansk dollar
KZT|kasakhstanske tenge|kasakhstansk tenge
LAK|laotiske kip|laotisk kip
LBP|libanesiske pund|libanesisk pund
LKR|srilankiske rupier|srilankisk rupi
LRD|liberiske dollar|liberisk dollar
LSL|lesothiske loti|lesothisk loti
LYD|libyske dinarer|libysk dinar
MAD|marokkanske dirham|marokkansk dirham
MDL|moldovske leu|moldovsk leu|moldovske lei
MGA|madagassiske ariary|madagassisk ariary
MKD|makedonske denarer|makedonsk denar
MMK|myanmarske kyat|myanmarsk kyat
MNT|mongolske tugrik|mongolsk tugrik
MOP|makaoiske pataca|makaoisk pataca
MRU|mauritanske ouguiya|mauritansk ouguiya
MUR|mauritiske rupier|mauritisk rupi
MVR|maldiviske rufiyaa|maldivisk rufiyaa
MWK|malawiske kwacha|malawisk kwacha
MXN|meksikanske pesos|meksikansk peso
MYR|malaysiske ringgit|malaysisk ringgit
MZN|mosambikiske metical|mosambikisk metical
NAD|namibiske dollar|namibisk dollar
NGN|nigerianske naira|nigeriansk naira
NIO|nicaraguanske córdoba|nicaraguansk córdoba
NOK|norske kroner|norsk krone
NPR|nepalske rupier|nepalsk rupi
NZD|newzealandske dollar|newzealandsk dollar
OMR|omanske rialer|omansk rial
PAB|panamanske balboa|panamansk balboa
PEN|peruanske sol|peruansk sol
PGK|papuanske kina|papuansk kina
PHP|filippinske pesos|filippinsk peso
PKR|pakistanske rupier|pakistansk rupi
PLN|polske zloty|polsk zloty
PYG|paraguayanske guarani|paraguayansk guarani
QAR|qatarske rialer|qatarsk rial
RON|rumenske leu|rumensk leu|rumenske lei
RSD|serbiske dinarer|serbisk dinar
RUB|russiske rubler|russisk rubel
RWF|rwandiske franc|rwandisk franc
SAR|saudiarabiske riyaler|saudiarabisk riyal
SBD|salomonske dollar|salomonsk dollar
SCR|seychelliske rupier|seychellisk rupi
SDG|sudanske pund|sudansk pund
SEK|svenske kroner|svensk krone
SGD|singaporske dollar|singaporsk dollar
SHP|sankthelenske pund|sankthelensk pund
SLE|sierraleonsk leone|sierraleonske leoner
SOS|somaliske shilling|somalisk shilling
SRD|surinamske dollar|surinamsk dollar
SSP|sørsudanske pund|sørsudansk pund
STN|saotomesiske dobra|saotomesisk dobra
SYP|syriske pund|syrisk pund
SZL|swazilandske lilangeni|swazilandsk lilangeni
THB|thailandske baht|thailandsk baht
TJS|tadsjikiske somoni|tadsjikisk somoni
TMT|turkmenske manat|turkmensk manat
TND|tunisiske dinarer|tunisisk dinar
TOP|tonganske paʻanga|tongansk paʻanga
TRY|tyrkiske lire|tyrkisk lire
TTD|trinidadiske dollar|trinidadisk dollar
TWD|nye taiwanske dollar|ny taiwansk dollar
TZS|tanzanianske shilling|tanzaniansk shilling
UAH|ukrainske hryvnia|ukrainsk hryvnia
UGX|ugandiske shilling|ugandisk shilling
USD|amerikanske dollar|amerikansk dollar
UYU|uruguayanske pesos|uruguyansk peso
UZS|usbekiske som|usbekisk som
VES|venezuelanske bolivar|venezuelansk bolivar
VND|vietnamesiske dong|vietnamesisk dong
VUV|vanuatiske vatu|vanuatisk vatu
WST|samoanske tala|samoansk tala
XAF|sentralafrikanske cfa-franc|sentralafrikansk cfa-franc
XCD|østkaribiske dollar|østkaribisk dollar
XOF|vestafrikanske cfa-franc|vestafrikansk cfa-franc
XPF|cfp-franc
YER|jemenittiske rialer|jemenittisk rial
ZAR|sørafrikanske rand|sørafrikansk rand
ZMW|zambiske kwacha|zambisk kwacha
ZWG|zimbabwiske gull|zimbabwisk gull
HRK|kroatiske kuna|kroatisk kuna
DEM|tyske mark|tysk mark
FRF|franske franc|fransk franc
ITL|italienske lire|italiensk lire
ESP|spanske peseta|spansk peseta
NLG|nederlandske gylden|nederlandsk gylden
ATS|østerrikske shilling|østerriksk schilling|østerrikske schilling
BEF|belgiske franc|belgisk franc
PTE|portugisiske escudo|portugisisk escudo
GRD|greske drakmer|gresk drakme
FIM|finske mark|finsk mark
IEP|irske pund|irsk pund
SKK|slovakiske koruna|slovakisk koruna
EEK|estiske kroon|estisk kroon|estiske kroner
LVL|latviske lats|latvisk lats
LTL|litauiske litas|litauisk lita|litauiske lita`,
  nl: `AED|verenigde arabische emiraten-dirham|vae-dirham
AFN|afghaanse afghani
ALL|albanese lek
AMD|armeense dram
ANG|nederlands-antilliaanse gulden
AOA|angolese kwanza
ARS|argentijnse peso
AUD|australische dollar
AWG|arubaanse gulden
AZN|azerbeidzjaanse manat
BAM|bosnische convertibele mark
BBD|barbadaanse dollar
BDT|bengalese taka
BGN|bulgaarse lev|bulgaarse leva
BHD|bahreinse dinar
BIF|burundese frank
BMD|bermuda-dollar
BND|bruneise dollar
BOB|boliviaanse boliviano
BRL|braziliaanse real
BSD|bahamaanse dollar
BTN|bhutaanse ngultrum
BWP|botswaanse pula
BYN|belarussische roebel
BZD|belizaanse dollar
CAD|canadese dollar
CDF|congolese frank
CHF|zwitserse frank
CLP|chileense peso
CNY|chinese yuan
COP|colombiaanse peso
CRC|costa ricaanse colon
CUP|cubaanse peso
CVE|kaapverdische escudo
CZK|tsjechische kroon|tsjechische kronen
DJF|djiboutiaanse frank
DKK|deense kroon|deense kronen
DOP|dominicaanse peso
DZD|algerijnse dinar
EGP|egyptisch pond
ERN|eritrese nakfa
ETB|ethiopische birr
EUR|euro
FJD|fiji-dollar
FKP|falklandeilands pond
GBP|britse pond
GEL|georgische lari
GHS|ghanese cedi
GIP|gibraltarees pond
GMD|gambiaanse dalasi
GNF|guinese frank
GTQ|guatemalteekse quetzal
GYD|guyaanse dollar
HKD|hongkongse dollar
HNL|hondurese lempira
HTG|haïtiaanse gourde
HUF|hongaarse forint
IDR|indonesische roepia
ILS|israëlische nieuwe shekel
INR|indiase roepie
IQD|iraakse dinar
IRR|iraanse rial
ISK|ijslandse kroon|ijslandse kronen
JMD|jamaicaanse dollar
JOD|jordaanse dinar
JPY|japanse yen
KES|keniaanse shilling
KGS|kirgizische som
KHR|cambodjaanse riel
KMF|comorese frank
KPW|noord-koreaanse won
KRW|zuid-koreaanse won
KWD|koeweitse dinar
KYD|kaaimaneilandse dollar
KZT|kazachse tenge
LAK|laotiaanse kip
LBP|libanees pond
LKR|sri lankaanse roepie
LRD|liberiaanse dollar
LSL|lesothaanse loti
LYD|libische dinar
MAD|marokkaanse dirham
MDL|moldavische leu
MGA|malagassische ariary
MKD|macedonische denar
MMK|myanmarese kyat
MNT|mongoolse tugrik
MOP|macause pataca
MRU|mauritaanse ouguiya
MUR|mauritiaanse roepie
MVR|maldivische rufiyaa
MWK|malawische kwacha
MXN|mexicaanse peso
MYR|maleisische ringgit
MZN|mozambikaanse metical
NAD|namibische dollar
NGN|nigeriaanse naira
NIO|nicaraguaanse córdoba
NOK|noorse kroon|noorse kronen
NPR|nepalese roepie
NZD|nieuw-zeelandse dollar
OMR|omaanse rial
PAB|panamese balboa
PEN|peruaanse sol
PGK|papoea-nieuw-guinese kina
PHP|filipijnse peso
PKR|pakistaanse roepie
PLN|poolse zloty
PYG|paraguayaanse guarani
QAR|qatarese rial
RON|roemeense leu
RSD|servische dinar
RUB|russische roebel
RWF|rwandese frank
SAR|saoedi-arabische riyal
SBD|salomon-dollar
SCR|seychelse roepie
SDG|soedanees pond
SEK|zweedse kroon|zweedse kronen
SGD|singaporese dollar
SHP|sint-heleens pond
SLE|sierra leoonse leone
SOS|somalische shilling
SRD|surinaamse dollar
SSP|zuid-soedanees pond
STN|santomese dobra
SYP|syrisch pond
SZL|swazische lilangeni
THB|thaise baht
TJS|tadzjiekse somoni
TMT|turkmeense manat
TND|tunesische dinar
TOP|tongaanse paʻanga
TRY|turkse lira
TTD|trinidad en tobago-dollar
TWD|nieuwe taiwanese dollar
TZS|tanzaniaanse shilling
UAH|oekraïense hryvnia
UGX|oegandese shilling
USD|amerikaanse dollar
UYU|uruguayaanse peso
UZS|oezbeekse sum
VES|venezolaanse bolivar
VND|vietnamese dong
VUV|vanuatuaanse vatu
WST|samoaanse tala
XAF|cfa-frank
XCD|oost-caribische dollar
XOF|cfa-franc bceao
XPF|cfp-frank
YER|jemenitische rial
ZAR|zuid-afrikaanse rand
ZMW|zambiaanse kwacha
ZWG|zimbabwe gold
HRK|kroatische kuna
DEM|duitse mark
FRF|franse franc
ITL|italiaanse lire
ESP|spaanse peseta
NLG|nederlandse gulden
ATS|oostenrijkse schilling
BEF|belgische frank
PTE|portugese escudo
GRD|griekse drachme
FIM|finse markka
IEP|iers pond
SKK|slowaakse koruna
EEK|estlandse kroon
LVL|letse lats
LTL|litouwse litas`,
  pl: `AED|dirham zea|dirhamy zea|dirhamów zea|dirhama zea
AFN|afgani afgańskie|afgani afgańskich|afgani afgańskiego
ALL|lek albański|leki albańskie|leków albańskich|leka albańskiego
AMD|dram armeński|dramy armeńskie|dramów armeńskich|drama armeńskiego
ANG|gulden antylski|guldeny antylskie|guldenów antylskich|guldena antylskiego
AOA|kwanza angolska|kwanzy angolskie|kwanz angolskich|kwanzy angolskiej
ARS|peso argentyńskie|pesos argentyńskie|pesos argentyńskich|peso argentyńskiego
AUD|dolar australijski|dolary australijskie|dolarów australijskich|dolara australijskiego
AWG|florin arubański|floriny arubańskie|florinów arubańskich|florina arubańskiego
AZN|manat azerski|manaty azerskie|manatów azerskich|manata azerskiego
BAM|marka zamienna bośni i hercegowiny|marki zamienne bośni i hercegowiny|marek zamiennych bośni i hercegowiny|marki zamiennej bośni i hercegowiny
BBD|dolar barbadoski|dolary barbadoskie|dolarów barbadoskich|dolara barbadoskiego
BDT|taka bengalska|taka bengalskie|taka bengalskich|taka bengalskiej
BGN|lew bułgarski|lewy bułgarskie|lewów bułgarskich|lewa bułgarskiego
BHD|dinar bahrański|dinary bahrańskie|dinarów bahrańskich|dinara bahrańskiego
BIF|frank burundyjski|franki burundyjskie|franków burundyjskich|franka burundyjskiego
BMD|dolar bermudzki|dolary bermudzkie|dolarów bermudzkich|dolara bermudzkiego
BND|dolar brunejski|dolary brunejskie|dolarów brunejskich|dolara brunejskiego
BOB|boliviano boliwijskie|boliviano boliwijskich|boliviano boliwijskiego
BRL|real brazylijski|reale brazylijskie|reali brazylijskich|reala brazylijskiego
BSD|dolar bahamski|dolary bahamskie|dolarów bahamskich|dolara bahamskiego
BTN|ngultrum bhutański|ngultrum bhutańskie|ngultrum bhutańskich|ngultrum bhutańskiego
BWP|pula botswańska|pule botswańskie|pul botswańskich|puli botswańskiej
BYN|rubel białoruski|ruble białoruskie|rubli białoruskich|rubla białoruskiego
BZD|dolar belizeński|dolary belizeńskie|dolarów belizeńskich|dolara belizeńskiego
CAD|dolar kanadyjski|dolary kanadyjskie|dolarów kanadyjskich|dolara kanadyjskiego
CDF|frank kongijski|franki kongijskie|franków kongijskich|franka kongijskiego
CHF|frank szwajcarski|franki szwajcarskie|franków szwajcarskich|franka szwajcarskiego
CLP|peso chilijskie|pesos chilijskie|pesos chilijskich|peso chilijskiego
CNY|juan chiński|juany chińskie|juanów chińskich|juana chińskiego
COP|peso kolumbijskie|pesos kolumbijskie|pesos kolumbijskich|peso kolumbijskiego
CRC|colon kostarykański|colony kostarykańskie|colonów kostarykańskich|colona kostarykańskiego
CUP|peso kubańskie|pesos kubańskie|pesos kubańskich|peso kubańskiego
CVE|escudo zielonoprzylądkowe|escudo zielonoprzylądkowych|escudo zielonoprzylądkowego
CZK|korona czeska|korony czeskie|koron czeskich|korony czeskiej
DJF|frank dżibutyjski|franki dżibutyjskie|franków dżibutyjskich|franka dżibutyjskiego
DKK|korona duńska|korony duńskie|koron duńskich|korony duńskiej
DOP|peso dominikańskie|pesos dominikańskie|pesos dominikańskich|peso dominikańskiego
DZD|dinar algierski|dinary algierskie|dinarów algierskich|dinara algierskiego
EGP|funt egipski|funty egipskie|funtów egipskich|funta egipskiego
ERN|nakfa erytrejska|nakfy erytrejskie|nakf erytrejskich|nakfy erytrejskiej
ETB|birr etiopski|birry etiopskie|birrów etiopskich|birra etiopskiego
EUR|euro
FJD|dolar fidżyjski|dolary fidżyjskie|dolarów fidżyjskich|dolara fidżyjskiego
FKP|funt falklandzki|funty falklandzkie|funtów falklandzkich|funta falklandzkiego
GBP|funt szterling|funty szterlingi|funtów szterlingów|funta szterlinga
GEL|lari gruzińskie|lari gruzińskich|lari gruzińskiego
GHS|cedi ghańskie|cedi ghańskich|cedi ghańskiego
GIP|funt gibraltarski|funty gibraltarskie|funtów gibraltarskich|funta gibraltarskiego
GMD|dalasi gambijskie|dalasi gambijskich|dalasi gambijskiego
GNF|frank gwinejski|franki gwinejskie|franków gwinejskich|franka gwinejskiego
GTQ|quetzal gwatemalski|quetzale gwatemalskie|quetzali gwatemalskich|quetzala gwatemalskiego
GYD|dolar gujański|dolary gujańskie|dolarów gujańskich|dolara gujańskiego
HKD|dolar hongkoński|dolary hongkońskie|dolarów hongkońskich|dolara hongkońskiego
HNL|lempira honduraska|lempiry honduraskie|lempir honduraskich|lempiry honduraskiej
HTG|gourde haitański|gourde haitańskie|gourde haitańskich|gourde haitańskiego
HUF|forint węgierski|forinty węgierskie|forintów węgierskich|forinta węgierskiego
IDR|rupia indonezyjska|rupie indonezyjskie|rupii indonezyjskich|rupii indonezyjskiej
ILS|nowy szekel izraelski|nowe szekle izraelskie|nowych szekli izraelskich|nowego szekla izraelskiego
INR|rupia indyjska|rupie indyjskie|rupii indyjskich|rupii indyjskiej
IQD|dinar iracki|dinary irackie|dinarów irackich|dinara irackiego
IRR|rial irański|riale irańskie|riali irańskich|riala irańskiego
ISK|korona islandzka|korony islandzkie|koron islandzkich|korony islandzkiej
JMD|dolar jamajski|dolary jamajskie|dolarów jamajskich|dolara jamajskiego
JOD|dinar jordański|dinary jordańskie|dinarów jordańskich|dinara jordańskiego
JPY|jen japoński|jeny japońskie|jenów japońskich|jena japońskiego
KES|szyling kenijski|szylingi kenijskie|szylingów kenijskich|szylinga kenijskiego
KGS|som kirgiski|somy kirgiskie|somów kirgiskich|soma kirgiskiego
KHR|riel kambodżański|riele kambodżańskie|rieli kambodżańskich|riela kambodżańskiego
KMF|frank komoryjski|franki komoryjskie|franków komoryjskich|franka komoryjskiego
KPW|won północnokoreański|wony północnokoreańskie|wonów północnokoreańskich|wona północnokoreańskiego
KRW|won południowokoreański|wony południowokoreańskie|wonów południowokoreańskich|wona południowokoreańskiego
KWD|dinar kuwejcki|dinary kuwejckie|dinarów kuwejckich|dinara kuwejckiego
KYD|dolar kajmański|dolary kajmańskie|dolarów kajmańskich|dolara kajmańskiego
KZT|tenge kazachskie|tenge kazachskich|tenge kazachskiego
LAK|kip laotański|kipy laotańskie|kipów laotańskich|kipa laotańskiego
LBP|funt libański|funty libańskie|funtów libańskich|funta libańskiego
LKR|rupia lankijska|rupie lankijskie|rupii lankijskich|rupii lankijskiej
LRD|dolar liberyjski|dolary liberyjskie|dolarów liberyjskich|dolara liberyjskiego
LSL|loti sotyjskie|loti sotyjskich|loti sotyjskiego
LYD|dinar libijski|dinary libijskie|dinarów libijskich|dinara libijskiego
MAD|dirham marokański|dirhamy marokańskie|dirhamów marokańskich|dirhama marokańskiego
MDL|lej mołdawski|leje mołdawskie|lejów mołdawskich|leja mołdawskiego
MGA|ariary malgaski|ariary malgaskie|ariary malgaskich|ariary malgaskiego
MKD|denar macedoński|denary macedońskie|denarów macedońskich|denara macedońskiego
MMK|kiat birmański|kiaty birmańskie|kiatów birmańskich|kiata birmańskiego
MNT|tugrik mongolski|tugriki mongolskie|tugrików mongolskich|tugrika mongolskiego
MOP|pataca makau
MRU|ugija mauretańska|ugija mauretańskie|ugija mauretańskich|ugija mauretańskiej
MUR|rupia maurytyjska|rupie maurytyjskie|rupii maurytyjskich|rupii maurytyjskiej
MVR|rupia malediwska|rupie malediwskie|rupii malediwskich|rupii malediwskiej
MWK|kwacha malawijska|kwachy malawijskie|kwach malawijskich|kwachy malawijskiej
MXN|peso meksykańskie|pesos meksykańskie|pesos meksykańskich|peso meksykańskiego
MYR|ringgit malezyjski|ringgity malezyjskie|ringgitów malezyjskich|ringgita malezyjskiego
MZN|metical mozambicki|meticale mozambickie|meticali mozambickich|meticala mozambickiego
NAD|dolar namibijski|dolary namibijskie|dolarów namibijskich|dolara namibijskiego
NGN|naira nigeryjska|nairy nigeryjskie|nair nigeryjskich|nairy nigeryjskiej
NIO|cordoba nikaraguańska|cordoby nikaraguańskie|cordob nikaraguańskich|cordoby nikaraguańskiej
NOK|korona norweska|korony norweskie|koron norweskich|korony norweskiej
NPR|rupia nepalska|rupie nepalskie|rupii nepalskich|rupii nepalskiej
NZD|dolar nowozelandzki|dolary nowozelandzkie|dolarów nowozelandzkich|dolara nowozelandzkiego
OMR|rial omański|riale omańskie|riali omańskich|riala omańskiego
PAB|balboa panamski|balboa panamskie|balboa panamskich|balboa panamskiego
PEN|sol peruwiański|sole peruwiańskie|soli peruwiańskich|sola peruwiańskiego
PGK|kina papuańska|kina papuaska|kina papuaskie|kina papuaskich|kina papuaskiej
PHP|peso filipińskie|pesos filipińskie|pesos filipińskich|peso filipińskiego
PKR|rupia pakistańska|rupie pakistańskie|rupii pakistańskich|rupii pakistańskiej
PLN|złoty polski|złote polskie|złotych polskich|złotego polskiego
PYG|guarani paragwajskie|guarani paragwajskich|guarani paragwajskiego
QAR|rial katarski|riale katarskie|riali katarskich|riala katarskiego
RON|lej rumuński|leje rumuńskie|lejów rumuńskich|leja rumuńskiego
RSD|dinar serbski|dinary serbskie|dinarów serbskich|dinara serbskiego
RUB|rubel rosyjski|ruble rosyjskie|rubli rosyjskich|rubla rosyjskiego
RWF|frank ruandyjski|franki ruandyjskie|franków ruandyjskich|franka ruandyjskiego
SAR|rial saudyjski|riale saudyjskie|riali saudyjskich|riala saudyjskiego
SBD|dolar wysp salomona|dolary wysp salomona|dolarów wysp salomona|dolara wysp salomona
SCR|rupia seszelska|rupie seszelskie|rupii seszelskich|rupii seszelskiej
SDG|funt sudański|funty sudańskie|funtów sudańskich|funta sudańskiego
SEK|korona szwedzka|korony szwedzkie|koron szwedzkich|korony szwedzkiej
SGD|dolar singapurski|dolary singapurskie|dolarów singapurskich|dolara singapurskiego
SHP|funt świętej heleny|funty świętej heleny|funtów świętej heleny|funta świętej heleny
SLE|leone sierraleoński|leone sierraleońskie|leone sierraleońskich|leone sierraleońskiego
SOS|szyling somalijski|szylingi somalijskie|szylingów somalijskich|szylinga somalijskiego
SRD|dolar surinamski|dolary surinamskie|dolarów surinamskich|dolara surinamskiego
SSP|funt południowosudański|funty południowosudańskie|funtów południowosudańskich|funta południowosudańskiego
STN|dobra wysp świętego tomasza i książęcej|dobry wysp świętego tomasza i książęcej|dobr wysp świętego tomasza i książęcej
SYP|funt syryjski|funty syryjskie|funtów syryjskich|funta syryjskiego
SZL|lilangeni suazi|emalangeni suazi
THB|baht tajski|bahty tajskie|bahtów tajskich|bahta tajskiego
TJS|somoni tadżyckie|somoni tadżyckich|somoni tadżyckiego
TMT|manat turkmeński|manaty turkmeńskie|manatów turkmeńskich|manata turkmeńskiego
TND|dinar tunezyjski|dinary tunezyjskie|dinarów tunezyjskich|dinara tunezyjskiego
TOP|pa’anga tongijska|pa’anga tongijskie|pa’anga tongijskich|pa’anga tongijskiej
TRY|lira turecka|liry tureckie|lir tureckich|liry tureckiej
TTD|dolar trynidadzki|dolary trynidadzkie|dolarów trynidadzkich|dolara trynidadzkiego
TWD|nowy dolar tajwański|nowe dolary tajwańskie|nowych dolarów tajwańskich|nowego dolara tajwańskiego
TZS|szyling tanzański|szylingi tanzańskie|szylingów tanzańskich|szylinga tanzańskiego
UAH|hrywna ukraińska|hrywny ukraińskie|hrywien ukraińskich|hrywny ukraińskiej
UGX|szyling ugandyjski|szylingi ugandyjskie|szylingów ugandyjskich|szylinga ugandyjskiego
USD|dolar amerykański|dolary amerykańskie|dolarów amerykańskich|dolara amerykańskiego
UYU|peso urugwajskie|pesos urugwajskie|pesos urugwajskich|peso urugwajskiego
UZS|som uzbecki|somy uzbeckie|somów uzbeckich|soma uzbeckiego
VES|boliwar wenezuelski|boliwary wenezuelskie|boliwarów wenezuelskich|boliwara wenezuelskiego
VND|dong wietnamski|dongi wietnamskie|dongów wietnamskich|donga wietnamskiego
VUV|vatu wanuackie|vatu wanuackich|vatu wanuackiego
WST|tala samoańskie|tala samoańskich|tala samoańskiego
XAF|frank cfa beac|franki cfa beac|franków cfa beac|franka cfa beac
XCD|dolar wschodniokaraibski|dolary wschodniokaraibskie|dolarów wschodniokaraibskich|dolara wschodniokaraibskiego
XOF|frank cfa|franki cfa|franków cfa|franka cfa
XPF|frank cfp|franki cfp|franków cfp|franka cfp
YER|rial jemeński|riale jemeńskie|riali jemeńskich|riala jemeńskiego
ZAR|rand południowoafrykański|randy południowoafrykańskie|randów południowoafrykańskich|randa południowoafrykańskiego
ZMW|kwacha zambijska|kwachy zambijskie|kwach zambijskich|kwachy zambijskiej
ZWG|złoto zimbabwe|złota zimbabwe|złot zimbabwe
HRK|kuna chorwacka|kuny chorwackie|kun chorwackich|kuny chorwackiej
DEM|marka niemiecka|marki niemieckie|marek niemieckich
FRF|frank francuski|franki francuskie|franków francuskich
ITL|lir włoski
ESP|peseta hiszpańska
NLG|gulden holenderski
ATS|szyling austriacki
BEF|frank belgijski
PTE|escudo portugalskie
GRD|drachma grecka
FIM|marka fińska
IEP|funt irlandzki
SKK|korona słowacka|korony słowackie|koron słowackich
EEK|korona estońska|korony estońskie|koron estońskich
LVL|łat łotewski|łaty łotewskie|łatów łotewskich|łata łotewskiego
LTL|lit litewski|lity litewskie|litów litewskich|lita litewskiego`,
  pt: `AED|dirham dos emirados árabes unidos|dirham dos eau|dirhams dos eau
AFN|afegane afegão|afeganes afegãos
ALL|lek albanês|leks albaneses
AMD|dram armênio|drams armênios
ANG|florim das antilhas holandesas|florins das antilhas holandesas
AOA|kwanza angolano|kwanzas angolanos
ARS|peso argentino|pesos argentinos
AUD|dólar australiano|dólares australianos
AWG|florim arubano|florins arubanos
AZN|manat azeri|manats azeris
BAM|marco conversível da bósnia e herzegovina|marcos conversíveis da bósnia e herzegovina
BBD|dólar barbadense|dólares barbadenses
BDT|taka bengali|takas bengalis
BGN|lev búlgaro|levs búlgaros
BHD|dinar bareinita|dinares bareinitas
BIF|franco burundiano|francos burundianos
BMD|dólar bermudense|dólares bermudenses
BND|dólar bruneano|dólares bruneanos
BOB|boliviano da bolívia|bolivianos da bolívia
BRL|real brasileiro|reais brasileiros
BSD|dólar bahamense|dólares bahamenses
BTN|ngultrum butanês|ngultruns butaneses
BWP|pula botsuanesa|pulas botsuanesas
BYN|rublo bielorrusso|rublos bielorrussos
BZD|dólar belizenho|dólares belizenhos
CAD|dólar canadense|dólares canadenses
CDF|franco congolês|francos congoleses
CHF|franco suíço|francos suíços
CLP|peso chileno|pesos chilenos
CNY|yuan chinês|yuans chineses
COP|peso colombiano|pesos colombianos
CRC|colón costarriquenho|colóns costarriquenhos
CUP|peso cubano|pesos cubanos
CVE|escudo cabo-verdiano|escudos cabo-verdianos
CZK|coroa tcheca|coroas tchecas
DJF|franco djiboutiano|francos djiboutianos
DKK|coroa dinamarquesa|coroas dinamarquesas
DOP|peso dominicano|pesos dominicanos
DZD|dinar argelino|dinares argelinos
EGP|libra egípcia|libras egípcias
ERN|nakfa da eritreia|nakfas da eritreia
ETB|birr etíope|birrs etíopes
EUR|euro|euros
FJD|dólar fijiano|dólares fijianos
FKP|libra malvinense|libras malvinenses
GBP|libra esterlina|libras esterlinas
GEL|lari georgiano|laris georgianos
GHS|cedi ganês|cedis ganeses
GIP|libra de gibraltar|libras de gibraltar
GMD|dalasi gambiano|dalasis gambianos
GNF|franco guineano|francos guineanos
GTQ|quetzal guatemalteco|quetzais guatemaltecos
GYD|dólar guianense|dólares guianenses
HKD|dólar de hong kong|dólares de hong kong
HNL|lempira hondurenha|lempiras hondurenhas
HTG|gourde haitiano|gourdes haitianos
HUF|florim húngaro|florins húngaros
IDR|rupia indonésia|rupias indonésias
ILS|novo shekel israelense|novos shekels israelenses
INR|rupia indiana|rupias indianas
IQD|dinar iraquiano|dinares iraquianos
IRR|rial iraniano|riales iranianos
ISK|coroa islandesa|coroas islandesas
JMD|dólar jamaicano|dólares jamaicanos
JOD|dinar jordaniano|dinares jordanianos
JPY|iene japonês|ienes japoneses
KES|xelim queniano|xelins quenianos
KGS|som quirguiz|sons quirguizes
KHR|riel cambojano|rieles cambojanos
KMF|franco comoriano|francos comorianos
KPW|won norte-coreano|wons norte-coreanos
KRW|won sul-coreano|wons sul-coreanos
KWD|dinar kuwaitiano|dinares kuwaitianos
KYD|dólar das ilhas cayman|dólares das ilhas cayman
KZT|tenge cazaque|tenges cazaques
LAK|kip laosiano|kips laosianos
LBP|libra libanesa|libras libanesas
LKR|rupia cingalesa|rupias cingalesas
LRD|dólar liberiano|dólares liberianos
LSL|loti lesotiano|lotis lesotianos
LYD|dinar líbio|dinares líbios
MAD|dirham marroquino|dirhams marroquinos
MDL|leu moldávio|leus moldávios
MGA|ariary malgaxe|ariarys malgaxes
MKD|dinar macedônio|dinares macedônios
MMK|quiate mianmarense|quiates mianmarenses
MNT|tugrik mongol|tugriks mongóis
MOP|pataca macaense|patacas macaenses
MRU|ouguiya mauritana|ouguiyas mauritanas
MUR|rupia mauriciana|rupias mauricianas
MVR|rupia maldivana|rupias maldivanas
MWK|kwacha malauiana|kwachas malauianas
MXN|peso mexicano|pesos mexicanos
MYR|ringgit malaio|ringgits malaios
MZN|metical moçambicano|meticais moçambicanos
NAD|dólar namibiano|dólares namibianos
NGN|naira nigeriana|nairas nigerianas
NIO|córdoba nicaraguense|córdobas nicaraguenses
NOK|coroa norueguesa|coroas norueguesas
NPR|rupia nepalesa|rupias nepalesas
NZD|dólar neozelandês|dólares neozelandeses
OMR|rial omanense|riales omanenses
PAB|balboa panamenho|balboas panamenhos
PEN|novo sol peruano|novos sóis peruanos
PGK|kina papuásia|kinas papuásias
PHP|peso filipino|pesos filipinos
PKR|rupia paquistanesa|rupias paquistanesas
PLN|zloty polonês|zlotys poloneses
PYG|guarani paraguaio|guaranis paraguaios
QAR|rial catariano|riales catarianos
RON|leu romeno|leus romenos
RSD|dinar sérvio|dinares sérvios
RUB|rublo russo|rublos russos
RWF|franco ruandês|francos ruandeses
SAR|riyal saudita|riyales sauditas
SBD|dólar das ilhas salomão|dólares das ilhas salomão
SCR|rupia seichelense|rupias seichelenses
SDG|libra sudanesa|libras sudanesas
SEK|coroa sueca|coroas suecas
SGD|dólar singapuriano|dólares singapurianos
SHP|libra de santa helena|libras de santa helena
SLE|leone de serra leoa|leones de serra leoa
SOS|xelim somali|xelins somalis
SRD|dólar surinamês|dólares surinameses
SSP|libra sul-sudanesa|libras sul-sudanesas
STN|dobra de são tomé e príncipe|dobras de são tomé e príncipe
SYP|libra síria|libras sírias
SZL|lilangeni suazi|lilangenis suazis
THB|baht tailandês|bahts tailandeses
TJS|somoni tadjique|somonis tadjiques
TMT|manat turcomeno|manats turcomenos
TND|dinar tunisiano|dinares tunisianos
TOP|paʻanga tonganesa|paʻangas tonganesas
TRY|lira turca|liras turcas
TTD|dólar de trinidad e tobago|dólares de trinidad e tobago
TWD|novo dólar taiwanês|novos dólares taiwaneses
TZS|xelim tanzaniano|xelins tanzanianos
UAH|hryvnia ucraniano|hryvnias ucranianos
UGX|xelim ugandense|xelins ugandenses
USD|dólar americano|dólares americanos
UYU|peso uruguaio|pesos uruguaios
UZS|som uzbeque|sons uzbeques
VES|bolívar venezuelano|bolívares venezuelanos
VND|dong vietnamita|dongs vietnamitas
VUV|vatu de vanuatu|vatus de vanuatu
WST|tala samoano|talas samoanos
XAF|franco cfa de beac|francos cfa de beac
XCD|dólar do caribe oriental|dólares do caribe oriental
XOF|franco cfa de bceao|francos cfa de bceao
XPF|franco cfp|francos cfp
YER|rial iemenita|riales iemenitas
ZAR|rand sul-africano|rands sul-africanos
ZMW|kwacha zambiano|kwachas zambianos
ZWG|ouro zimbabueano|ouros zimbabueanos
HRK|kuna croata|kunas croatas
DEM|marco alemão|marcos alemães
FRF|franco francês|francos franceses
ITL|lira italiana|liras italianas
ESP|peseta espanhola|pesetas espanholas
NLG|florim holandês|florins holandeses
ATS|xelim austríaco|schilling australiano|schillings australianos
BEF|franco belga|francos belgas
PTE|escudo português|escudos portugueses
GRD|dracma grego|dracmas gregos
FIM|marca finlandesa|marco finlandês|marcos finlandeses
IEP|libra irlandesa|libras irlandesas
SKK|coroa eslovaca|coroas eslovacas
EEK|coroa estoniana|coroas estonianas
LVL|lats letão|lati letões
LTL|litas lituano|litai lituanos`,
  ro: `AED|dirham din emiratele arabe unite|dirhami din emiratele arabe unite
AFN|afgani afgan|afgani afgani
AMD|dram armenesc|drami armenești
ANG|gulden neerlandez antilez|guldeni neerlandezi antilezi
AOA|kwanza angoleză|kwanze angoleze
ARS|peso argentinian|pesos argentinieni
AUD|dolar australian|dolari australieni
AWG|florin aruban|florini arubani
AZN|manat azer|manați azeri
BAM|marcă convertibilă|mărci convertibile
BBD|dolar din barbados|dolari din barbados
BDT|taka din bangladesh
BGN|leva|leve
BHD|dinar din bahrain|dinari din bahrain
BIF|franc burundez|franci burundezi
BMD|dolar din bermuda|dolari din bermuda
BND|dolar din brunei|dolari din brunei|dolari brunei
BOB|boliviano
BRL|real|reali
BSD|dolar din bahamas|dolari din bahamas
BTN|ngultrum din bhutan
BWP|pula botswana
BYN|rublă belarusă|ruble belaruse
BZD|dolar din belize|dolari din belize
CAD|dolar canadian|dolari canadieni
CDF|franc congolez|franci congolezi
CHF|franc elvețian|franci elvețieni
CLP|peso chilian|pesos chilieni
CNY|yuan chinezesc|yuani chinezești
COP|peso columbian|pesos columbieni
CRC|colón costarican|colóni costaricani
CUP|peso cubanez|pesos cubanezi
CVE|escudo caboverdian|escudo caboverdieni
CZK|coroană cehă|coroane cehe
DJF|franc djiboutian|franci djiboutieni
DKK|coroană daneză|coroane daneze
DOP|peso dominican|pesos dominicani
DZD|dinar algerian|dinari algerieni
EGP|liră egipteană|lire egiptene
ERN|nakfa eritreeană|nakfa eritreene
ETB|birr etiopian|birri etiopieni
EUR|euro
FJD|dolar fijian|dolari fijieni
FKP|liră din insulele falkland|lire din insulele falkland
GBP|liră sterlină|lire sterline
GEL|lari georgian|lari georgieni
GHS|cedi ghanez|cedi ghanezi
GIP|liră din gibraltar|lire din gibraltar|lire gibraltar
GMD|dalasi din gambia
GNF|franc guineean|franci guineeni
GTQ|quetzal guatemalez|quetzali guatemalezi
GYD|dolar guyanez|dolari guyanezi
HKD|dolar din hong kong|dolari din hong kong
HNL|lempira honduriană|lempiră honduriană|lempire honduriene
HTG|gourde din haiti
HUF|forint|forinți
IDR|rupie indoneziană|rupii indoneziene
ILS|shekel israelian nou|shekeli israelieni noi
INR|rupie indiană|rupii indiene
IQD|dinar irakian|dinari irakieni
IRR|rial iranian|riali iranieni
ISK|coroană islandeză|coroane islandeze
JMD|dolar jamaican|dolari jamaicani
JOD|dinar iordanian|dinari iordanieni
JPY|yen japonez|yeni japonezi
KES|șiling kenyan|șilingi kenyeni
KGS|som kârgâz|somi kârgâzi
KHR|riel cambodgian|rieli cambodgieni
KMF|franc comorian|franci comorieni
KPW|won nord-coreean|woni nord-coreeni
KRW|won sud-coreean|woni sud-coreeni
KWD|dinar kuweitian|dinari kuweitieni
KYD|dolar din insulele cayman|dolari din insulele cayman
KZT|tenge kazahă|tenge kazahe
LAK|kip laoțian|kipi laoțieni
LBP|liră libaneză|lire libaneze
LKR|rupie srilankeză|rupii srilankeze
LRD|dolar liberian|dolari liberieni
LSL|loti lesothian|maloti lesothieni
LYD|dinar libian|dinari libieni
MAD|dirham marocan|dirhami marocani
MDL|leu moldovenesc|lei moldovenești
MGA|ariary malgaș|ariary malgași
MKD|denar|denari
MMK|kyat din myanmar|kyați din myanmar
MNT|tugrik mongol|tugrici mongoli
MOP|pataca din macao
MRU|ouguiya mauritană|ouguiya mauritane
MUR|rupie mauritiană|rupii mauritiene
MVR|rufiyaa maldiviană|rufiyaa maldiviene
MWK|kwacha malawiană|kwache malawiene
MXN|peso mexican|pesos mexicani
MYR|ringgit malaiezian|ringgit malaiezieni
MZN|metical mozambican|meticali mozambicani
NAD|dolar namibian|dolari namibieni
NGN|naira nigeriană|naire nigeriene
NIO|córdoba oro|córdobe oro
NOK|coroană norvegiană|coroane norvegiene
NPR|rupie nepaleză|rupii nepaleze
NZD|dolar neozeelandez|dolari neozeelandezi
OMR|rial omanez|riali omanezi
PAB|balboa panameză|balboa panameze
PEN|soli
PGK|kina din papua-noua guinee
PHP|peso filipinez|pesos filipinezi
PKR|rupie pakistaneză|rupii pakistaneze
PLN|zlot|zloți
PYG|guarani
QAR|rial qatarian|riali qatarieni
RON|leu românesc|lei românești
RSD|dinar sârbesc|dinari sârbești
RUB|rublă rusească|ruble rusești
RWF|franc rwandez|franci rwandezi
SAR|rial saudit|riali saudiți
SBD|dolar din insulele solomon|dolari din insulele solomon
SCR|rupie seychelleză|rupii seychelleze
SDG|liră sudaneză|lire sudaneze
SEK|coroană suedeză|coroane suedeze
SGD|dolar singaporez|dolari singaporezi
SLE|leone din sierra leone|leoni din sierra leone
SOS|șiling somalez|șilingi somalezi
SRD|dolar surinamez|dolari surinamezi
SSP|liră din sudanul de sud|lire din sudanul de sud
STN|dobra din são tomé și príncipe|dobre din são tomé și príncipe
SYP|liră siriană|lire siriene
SZL|lilangeni din swaziland|emalangeni din swaziland
THB|baht thailandez|bahți thailandezi
TJS|somoni tadjic|somoni tajdic|somoni tadjici
TMT|manat turkmen|manat turkmeni
TND|dinar tunisian|dinari tunisieni
TOP|pa’anga tongană|pa’anga tongane
TRY|liră turcească|lire turcești
TTD|dolar din trinidad și tobago|dolari din trinidad și tobago
TWD|dolar nou din taiwan|dolari noi din taiwan|dolari noi taiwan
TZS|șiling tanzanian|șilingi tanzanieni
UAH|grivnă|grivne
UGX|șiling ugandez|șilingi ugandezi
USD|dolar american|dolari americani
UYU|peso uruguayan|pesos uruguayeni
UZS|sum uzbekistan
VES|bolívar soberano|bolívari soberano
VND|dong vietnamez|dongi vietnamezi
VUV|vatu din vanuatu
WST|tala samoană|tala samoane
XAF|franc cfa beac|franci cfa beac|franci cfa central-africani
XCD|dolar est-caraib|dolari est-caraibi
XOF|franc cfa bceao|franci cfa bceao
XPF|franc cfp|franci cfp
YER|rial yemenit|riali yemeniți
ZAR|rand sud-african|ranzi sud-africani
ZMW|kwacha zambian|kwache zambiene
ZWG|zimbabwe gold
HRK|kuna
DEM|marcă germană|mărci germane
FRF|franc francez|franci francezi
ITL|liră italiană|lire italiene
ESP|pesetă spaniolă|pesete spaniole
NLG|gulden olandez|guldeni olandezi
ATS|șiling austriac|șilingi austrieci
BEF|franc belgian|franci belgieni
GRD|drahmă grecească|drahme grecești
FIM|marcă finlandeză|mărci finlandeze
IEP|liră irlandeză|lire irlandeze
SKK|coroană slovacă|coroane slovace
EEK|coroană estoniană|coroane estoniene
LVL|lats letonian|lats letonieni
LTL|litu lituanian|lite lituaniene`,
  ru: `AED|дирхам оаэ|дирхама оаэ|дирхамов оаэ
AFN|афгани
ALL|албанский лек|албанских лека|албанских леков|албанского лека
AMD|армянский драм|армянских драма|армянских драмов|армянского драма
ANG|нидерландский антильский гульден|нидерландских антильских гульдена|нидерландских антильских гульденов|нидерландского антильского гульдена
AOA|ангольская кванза|ангольские кванзы|ангольских кванз|ангольской кванзы
ARS|аргентинский песо|аргентинских песо|аргентинского песо
AUD|австралийский доллар|австралийских доллара|австралийских долларов|австралийского доллара
AWG|арубанский флорин|арубанских флорина|арубанских флоринов|арубанского флорина
AZN|азербайджанский манат|азербайджанских маната|азербайджанских манатов|азербайджанского маната
BAM|конвертируемая марка боснии и герцеговины|конвертируемые марки боснии и герцеговины|конвертируемых марок боснии и герцеговины|конвертируемой марки боснии и герцеговины
BBD|барбадосский доллар|барбадосских доллара|барбадосских долларов|барбадосского доллара
BDT|бангладешская така|бангладешские таки|бангладешских так|бангладешской таки
BGN|болгарский лев|болгарских лева|болгарских левов|болгарского лева
BHD|бахрейнский динар|бахрейнских динара|бахрейнских динаров|бахрейнского динара
BIF|бурундийский франк|бурундийских франка|бурундийских франков|бурундийского франка
BMD|бермудский доллар|бермудских доллара|бермудских долларов|бермудского доллара
BND|брунейский доллар|брунейских доллара|брунейских долларов|брунейского доллара
BOB|боливийский боливиано|боливийских боливиано|боливийского боливиано
BRL|бразильский реал|бразильских реала|бразильских реалов|бразильского реала
BSD|багамский доллар|багамских доллара|багамских долларов|багамского доллара
BTN|бутанский нгултрум|бутанских нгултрума|бутанских нгултрумов|бутанского нгултрума
BWP|ботсванская пула|ботсванские пулы|ботсванских пул|ботсванской пулы
BYN|белорусский рубль|белорусских рубля|белорусских рублей|белорусского рубля
BZD|белизский доллар|белизских доллара|белизских долларов|белизского доллара
CAD|канадский доллар|канадских доллара|канадских долларов|канадского доллара
CDF|конголезский франк|конголезских франка|конголезских франков|конголезского франка
CHF|швейцарский франк|швейцарских франка|швейцарских франков|швейцарского франка
CLP|чилийский песо|чилийских песо|чилийского песо
CNY|китайский юань|китайских юаня|китайских юаней|китайского юаня
COP|колумбийский песо|колумбийских песо|колумбийского песо
CRC|костариканский колон|костариканских колона|костариканских колонов|костариканского колона
CUP|кубинский песо|кубинских песо|кубинского песо
CVE|эскудо кабо-верде
CZK|чешская крона|чешские кроны|чешских крон|чешской кроны
DJF|франк джибути|франка джибути|франков джибути
DKK|датская крона|датские кроны|датских крон|датской кроны
DOP|доминиканский песо|доминиканских песо|доминиканского песо
DZD|алжирский динар|алжирских динара|алжирских динаров|алжирского динара
EGP|египетский фунт|египетских фунта|египетских фунтов|египетского фунта
ERN|эритрейская накфа|эритрейские накфы|эритрейских накф|эритрейской накфы
ETB|эфиопский быр|эфиопских быра|эфиопских быров|эфиопского быра
EUR|евро
FJD|доллар фиджи|доллара фиджи|долларов фиджи
FKP|фунт фолклендских островов|фунта фолклендских островов|фунтов фолклендских островов
GBP|британский фунт стерлингов|британских фунта стерлингов|британских фунтов стерлингов|британского фунта стерлингов
GEL|грузинский лари|грузинских лари|грузинского лари
GHS|ганский седи|ганских седи|ганского седи
GIP|гибралтарский фунт|гибралтарских фунта|гибралтарских фунтов|гибралтарского фунта
GMD|гамбийский даласи|гамбийских даласи|гамбийского даласи
GNF|гвинейский франк|гвинейских франка|гвинейских франков|гвинейского франка
GTQ|гватемальский кетсаль|гватемальских кетсаля|гватемальских кетсалей|гватемальского кетсаля
GYD|гайанский доллар|гайанских доллара|гайанских долларов|гайанского доллара
HKD|гонконгский доллар|гонконгских доллара|гонконгских долларов|гонконгского доллара
HNL|гондурасская лемпира|гондурасские лемпиры|гондурасских лемпир|гондурасской лемпиры
HTG|гаитянский гурд|гаитянских гурда|гаитянских гурдов|гаитянского гурда
HUF|венгерский форинт|венгерских форинта|венгерских форинтов|венгерского форинта
IDR|индонезийская рупия|индонезийские рупии|индонезийских рупий|индонезийской рупии
ILS|новый израильский шекель|новых израильских шекеля|новых израильских шекелей|нового израильского шекеля
INR|индийская рупия|индийские рупии|индийских рупий|индийской рупии
IQD|иракский динар|иракских динара|иракских динаров|иракского динара
IRR|иранский риал|иранских риала|иранских риалов|иранского риала
ISK|исландская крона|исландские кроны|исландских крон|исландской кроны
JMD|ямайский доллар|ямайских доллара|ямайских долларов|ямайского доллара
JOD|иорданский динар|иорданских динара|иорданских динаров|иорданского динара
JPY|японская иена|японские иены|японских иен|японской иены
KES|кенийский шиллинг|кенийских шиллинга|кенийских шиллингов|кенийского шиллинга
KGS|киргизский сом|киргизских сома|киргизских сомов|киргизского сома
KHR|камбоджийский риель|камбоджийских риеля|камбоджийских риелей|камбоджийского риеля
KMF|коморский франк|коморских франка|коморских франков|коморского франка
KPW|северокорейская вона|северокорейские воны|северокорейских вон|северокорейской воны
KRW|южнокорейская вона|южнокорейские воны|южнокорейских вон|южнокорейской воны
KWD|кувейтский динар|кувейтских динара|кувейтских динаров|кувейтского динара
KYD|доллар островов кайман|доллара островов кайман|долларов островов кайман
KZT|казахский тенге|казахских тенге|казахского тенге
LAK|лаосский кип|лаосских кипа|лаосских кипов|лаосского кипа
LBP|ливанский фунт|ливанских фунта|ливанских фунтов|ливанского фунта
LKR|шри-ланкийская рупия|шри-ланкийские рупии|шри-ланкийских рупий|шри-ланкийской рупии
LRD|либерийский доллар|либерийских доллара|либерийских долларов|либерийского доллара
LSL|лоти
LYD|ливийский динар|ливийских динара|ливийских динаров|ливийского динара
MAD|марокканский дирхам|марокканских дирхама|марокканских дирхамов|марокканского дирхама
MDL|молдавский лей|молдавских лея|молдавских леев|молдавского лея
MGA|малагасийский ариари|малагасийских ариари|малагасийского ариари
MKD|македонский денар|македонских денара|македонских денаров|македонского денара
MMK|мьянманский кьят|мьянманских кьята|мьянманских кьятов|мьянманского кьята
MNT|монгольский тугрик|монгольских тугрика|монгольских тугриков|монгольского тугрика
MOP|патака макао|патаки макао|патак макао
MRU|мавританская угия|мавританские угии|мавританских угий|мавританской угии
MUR|маврикийская рупия|маврикийские рупии|маврикийских рупий|маврикийской рупии
MVR|мальдивская руфия|мальдивские руфии|мальдивских руфий|мальдивской руфии
MWK|малавийская квача|малавийские квачи|малавийских квач|малавийской квачи
MXN|мексиканский песо|мексиканских песо|мексиканского песо
MYR|малайзийский ринггит|малайзийских ринггита|малайзийских ринггитов|малайзийского ринггита
MZN|мозамбикский метикал|мозамбикских метикала|мозамбикских метикалов|мозамбикского метикала
NAD|доллар намибии|доллара намибии|долларов намибии
NGN|нигерийская найра|нигерийские найры|нигерийских найр|нигерийской найры
NIO|никарагуанская кордоба|никарагуанские кордобы|никарагуанских кордоб|никарагуанской кордобы
NOK|норвежская крона|норвежские кроны|норвежских крон|норвежской кроны
NPR|непальская рупия|непальские рупии|непальских рупий|непальской рупии
NZD|новозеландский доллар|новозеландских доллара|новозеландских долларов|новозеландского доллара
OMR|оманский риал|оманских риала|оманских риалов|оманского риала
PAB|панамский бальбоа|панамских бальбоа|панамского бальбоа
PEN|перуанский соль|перуанских соля|перуанских солей|перуанского соля
PGK|кина папуа – новой гвинеи|кины папуа – новой гвинеи|кин папуа – новой гвинеи
PHP|филиппинский песо|филиппинских песо|филиппинского песо
PKR|пакистанская рупия|пакистанские рупии|пакистанских рупий|пакистанской рупии
PLN|польский злотый|польских злотых|польского злотого
PYG|парагвайский гуарани|парагвайских гуарани|парагвайского гуарани
QAR|катарский риал|катарских риала|катарских риалов|катарского риала
RON|румынский лей|румынских лея|румынских леев|румынского лея
RSD|сербский динар|сербских динара|сербских динаров|сербского динара
RUB|российский рубль|российских рубля|российских рублей|российского рубля
RWF|франк руанды|франка руанды|франков руанды
SAR|саудовский риял|саудовских рияла|саудовских риялов|саудовского рияла
SBD|доллар соломоновых островов|доллара соломоновых островов|долларов соломоновых островов
SCR|сейшельская рупия|сейшельские рупии|сейшельских рупий|сейшельской рупии
SDG|суданский фунт|суданских фунта|суданских фунтов|суданского фунта
SEK|шведская крона|шведские кроны|шведских крон|шведской кроны
SGD|сингапурский доллар|сингапурских доллара|сингапурских долларов|сингапурского доллара
SHP|фунт острова святой елены|фунта острова святой елены|фунтов острова святой елены
SLE|леоне
SOS|сомалийский шиллинг|сомалийских шиллинга|сомалийских шиллингов|сомалийского шиллинга
SRD|суринамский доллар|суринамских доллара|суринамских долларов|суринамского доллара
SSP|южносуданский фунт|южносуданских фунта|южносуданских фунтов|южносуданского фунта
STN|добра сан-томе и принсипи|добры сан-томе и принсипи|добр сан-томе и принсипи
SYP|сирийский фунт|сирийских фунта|сирийских фунтов|сирийского фунта
SZL|свазилендский лилангени|свазилендских лилангени|свазилендского лилангени
THB|таиландский бат|таиландских бата|таиландских батов|таиландского бата
TJS|таджикский сомони|таджикских сомони|таджикского сомони
TMT|новый туркменский манат|новых туркменских маната|новых туркменских манатов|нового туркменского маната
TND|тунисский динар|тунисских динара|тунисских динаров|тунисского динара
TOP|тонганская паанга|тонганские паанги|тонганских паанг|тонганской паанги
TRY|турецкая лира|турецкие лиры|турецких лир|турецкой лиры
TTD|доллар тринидада и тобаго|доллара тринидада и тобаго|долларов тринидада и тобаго
TWD|новый тайваньский доллар|новых тайваньских доллара|новых тайваньских долларов|нового тайваньского доллара
TZS|танзанийский шиллинг|танзанийских шиллинга|танзанийских шиллингов|танзанийского шиллинга
UAH|украинская гривна|украинские гривны|украинских гривен|украинской гривны
UGX|угандийский шиллинг|угандийских шиллинга|угандийских шиллингов|угандийского шиллинга
USD|доллар сша|доллара сша|долларов сша
UYU|уругвайский песо|уругвайских песо|уругвайского песо
UZS|узбекский сум|узбекских сума|узбекских сумов|узбекского сума
VES|венесуэльский боливар|венесуэльских боливара|венесуэльских боливаров|венесуэльского боливара
VND|вьетнамский донг|вьетнамских донга|вьетнамских донгов|вьетнамского донга
VUV|вату вануату
WST|самоанская тала|самоанские талы|самоанских тал|самоанской талы
XAF|франк кфа beac|франк кфа веас|франка кфа веас|франков кфа веас
XCD|восточно-карибский доллар|восточно-карибских доллара|восточно-карибских долларов|восточно-карибского доллара
XOF|франк кфа всеао|франка кфа всеао|франков кфа всеао
XPF|французский тихоокеанский франк|французских тихоокеанских франка|французских тихоокеанских франков|французского тихоокеанского франка
YER|йеменский риал|йеменских риала|йеменских риалов|йеменского риала
ZAR|южноафриканский рэнд|южноафриканских рэнда|южноафриканских рэндов|южноафриканского рэнда
ZMW|замбийская квача|замбийские квачи|замбийских квач|замбийской квачи
ZWG|зимбабвийский золотой|зимбабвийских золотых|зимбабвийского золотого
HRK|хорватская куна|хорватские куны|хорватских кун|хорватской куны
DEM|немецкая марка
FRF|французский франк
ITL|итальянская лира
ESP|испанская песета
NLG|нидерландский гульден
ATS|австрийский шиллинг
BEF|бельгийский франк
PTE|португальское эскудо
GRD|греческая драхма
FIM|финская марка
IEP|ирландский фунт
SKK|словацкая крона
EEK|эстонская крона
LVL|латвийский лат|латвийских лата|латвийских латов|латвийского лата
LTL|литовский лит|литовских лита|литовских литов|литовского лита`,
  sv: `AED|emiratisk dirham
AFN|afghansk afghani|afghanska afghani
ALL|albansk lek|albanska leke
AMD|armenisk dram|armeniska dram
ANG|antillergulden
AOA|angolansk kwanza|angolanska kwanza
ARS|argentinsk peso|argentinska pesos
AUD|australisk dollar|australiska dollar
AWG|arubansk florin|arubanska floriner
AZN|azerbajdzjansk manat|azerbajdzjanska manat
BBD|barbadisk dollar|barbadiska dollar
BDT|bangladeshisk taka|bangladeshiska taka
BGN|bulgarisk lev|bulgariska leva
BHD|bahrainsk dinar|bahrainska dinarer
BIF|burundisk franc|burundiska franc
BMD|bermudisk dollar|bermudiska dollar
BND|bruneisk dollar|bruneiska dollar
BOB|boliviansk boliviano|bolivianska bolivianos
BRL|brasiliansk real|brasilianska real
BSD|bahamansk dollar|bahamanska dollar
BTN|bhutanesisk ngultrum|bhutanesiska ngultrum
BWP|botswansk pula|botswanska pula
BYN|belarusisk rubel|belarusiska rubel
BZD|belizisk dollar|beliziska dollar
CAD|kanadensisk dollar|kanadensiska dollar
CDF|kongolesisk franc|kongolesiska franc
CHF|schweizisk franc|schweiziska franc
CLP|chilensk peso|chilenska pesos
CNY|kinesisk yuan|kinesiska yuan
COP|colombiansk peso|colombianska pesos
CRC|costarikansk colón|costarikanska colón
CUP|kubansk peso|kubanska pesos
CVE|kapverdisk escudo|kapverdiska escudos
CZK|tjeckisk koruna|tjeckiska koruna
DJF|djiboutisk franc|djiboutiska franc
DKK|dansk krona|danska kronor
DOP|dominikansk peso|dominikanska pesos
DZD|algerisk dinar|algeriska dinarer
EGP|egyptiskt pund|egyptiska pund
ERN|eritreansk nakfa|eritreanska nakfa
ETB|etiopisk birr|etiopiska birr
EUR|euro
FJD|fijidollar
FKP|falklandspund
GBP|brittiskt pund|brittiska pund
GEL|georgisk lari|georgiska lari
GHS|ghanansk cedi|ghananska cedi
GIP|gibraltiskt pund|gibraltiska pund
GMD|gambisk dalasi|gambiska dalasi
GNF|guineansk franc|guineanska franc
GTQ|guatemalansk quetzal|guatemalanska quetzal
GYD|guyanadollar
HKD|hongkongdollar
HNL|honduransk lempira|honduranska lempira
HTG|haitisk gourde|haitiska gourder
HUF|ungersk forint|ungerska forinter
IDR|indonesisk rupie|indonesiska rupier
ILS|israelisk ny shekel|israeliska nya shekel
INR|indisk rupie|indiska rupier
IQD|irakisk dinar|irakiska dinarer
IRR|iransk rial|iranska rial
ISK|isländsk krona|isländska kronor
JMD|jamaicansk dollar|jamaica-dollar|jamaicanska dollar
JOD|jordansk dinar|jordanska dinarer
JPY|japansk yen|japanska yen
KES|kenyansk shilling|kenyanska shilling
KGS|kirgizisk som|kirgiziska somer
KHR|kambodjansk riel|kambodjanska riel
KMF|komorisk franc|komoriska franc
KPW|nordkoreansk won|nordkoreanska won
KRW|sydkoreansk won|sydkoreanska won
KWD|kuwaitisk dinar|kuwaitiska dinarer
KYD|caymansk dollar|caymanska dollar
KZT|kazakisk tenge|kazakiska tenge
LAK|laotisk kip|laotiska kip
LBP|libanesiskt pund|libanesiska pund
LKR|srilankesisk rupie|srilankesiska rupier
LRD|liberiansk dollar|liberianska dollar
LSL|lesothisk loti|lesothiska lotier
LYD|libysk dinar|libyska dinarer
MAD|marockansk dirham|marockanska dirhamer
MDL|moldavisk leu|moldaviska lei
MGA|madagaskisk ariary|madagaskiska ariary
MKD|makedonisk denar|makedoniska denarer
MMK|myanmarisk kyat|myanmariska kyat
MNT|mongolisk tögrög|mongoliska tögrög
MOP|makanesisk pataca|makanesiska pataca
MRU|mauretansk ouguiya|mauretanska ouguiya
MUR|mauritisk rupie|mauritiska rupier
MVR|maldivisk rufiyaa|maldiviska rufiyer
MWK|malawisk kwacha|malawiska kwacha
MXN|mexikansk peso|mexikanska pesos
MYR|malaysisk ringgit|malaysiska ringgiter
MZN|moçambikisk metical|moçambikiska metical
NAD|namibisk dollar|namibiska dollar
NGN|nigeriansk naira|nigerianska naira
NIO|nicaraguansk córdoba|nicaraguanska córdobas
NOK|norsk krona|norska kronor
NPR|nepalesisk rupie|nepalesiska rupier
NZD|nyzeeländsk dollar|nyzeeländska dollar
OMR|omansk rial|omanska rial
PAB|panamansk balboa|panamanska balboa
PEN|peruansk sol|peruanska sol
PGK|papuansk kina|papuanska kinor
PHP|filippinsk peso|filippinska pesos
PKR|pakistansk rupie|pakistanska rupier
PLN|polsk zloty|polska zloty
PYG|paraguayansk guarani|paraguayska guarani
QAR|qatarisk rial|qatariska rial
RON|rumänsk leu|rumänska lei
RSD|serbisk dinar|serbiska dinarer
RUB|rysk rubel|ryska rubel
RWF|rwandisk franc|rwandiska franc
SAR|saudisk riyal|saudiska riyal
SBD|salomondollar
SCR|seychellisk rupie|seychelliska rupier
SDG|sudanesiskt pund|sudanesiska pund
SEK|svensk krona|svenska kronor
SGD|singaporiansk dollar|singaporianska dollar
SHP|sankthelenskt pund|sankthelenska pund
SLE|sierraleonsk leone|sierraleonska leoner
SOS|somalisk shilling|somaliska shilling
SRD|surinamesisk dollar|surinamesiska dollar
SSP|sydsudanesiskt pund|sydsudanesiska pund
STN|saotomeansk dobra|saotomeanska dobra
SYP|syriskt pund|syriska pund
SZL|swaziländsk lilangeni|swaziländska lilangeni
THB|thailändsk baht|thailändska baht
TJS|tadzjikisk somoni|tadzjikiska somoni
TMT|turkmenistansk manat|turkmenistanska manat
TND|tunisisk dinar|tunisiska dinarer
TOP|tongansk paʻanga|tonganska paʻanga
TRY|turkisk lira|turkiska lira
TTD|trinidaddollar
TWD|taiwanesisk dollar|taiwanesiska dollar
TZS|tanzanisk shilling|tanzaniska shilling
UAH|ukrainsk hryvnia|ukrainska hryvnia
UGX|ugandisk shilling|ugandiska shilling
USD|amerikansk dollar|amerikanska dollar
UYU|uruguayansk peso|uruguayanska pesos
UZS|uzbekisk sum|uzbekiska sum
VES|venezuelansk bolívar|venezuelanska bolívar
VND|vietnamesisk dong|vietnamesiska dong
VUV|vanuatisk vatu|vanuatiska vatu
WST|västsamoansk tala|västsamoanska tala
XAF|centralafrikansk franc|centralafrikanska franc
XCD|östkaribisk dollar|östkaribiska dollar
XOF|västafrikansk franc|västafrikanska franc
XPF|cfp-franc
YER|jemenitisk rial|jemenitiska rial
ZAR|sydafrikansk rand|sydafrikanska rand
ZMW|zambisk kwacha|zambiska kwacha
ZWG|zimbabwiskt guld
HRK|kroatisk kuna|kroatiska kunor
DEM|tysk mark|tyska mark
FRF|fransk franc|franska franc
ITL|italiensk lire|italienska lire
ESP|spansk peseta|spanska pesetas
NLG|nederländsk gulden|nederländska gulden
ATS|österrikisk schilling|österrikiska schilling
BEF|belgisk franc|belgiska franc
PTE|portugisisk escudo|portugisiska escudos
GRD|grekisk drachma|grekiska drachmer
FIM|finsk mark|finska mark
IEP|irländskt pund|irländska pund
SKK|slovakisk koruna|slovakisk krona|slovakiska korunor
EEK|estnisk krona|estniska kronor
LVL|lettisk lats|lettiska lati
LTL|litauisk litas|litauiska litai`,
  th: `AED|เดอร์แฮมสหรัฐอาหรับเอมิเรตส์
AFN|อัฟกานิอัฟกานิสถาน
ALL|เลกแอลเบเนีย
AMD|แดรมอาร์เมเนีย
ANG|กิลเดอร์เนเธอร์แลนด์แอนทิลลิส
AOA|กวานซาแองโกลา
ARS|เปโซอาร์เจนตินา
AUD|ดอลลาร์ออสเตรเลีย
AWG|ฟลอรินอารูบา
AZN|มานัตอาเซอร์ไบจาน
BAM|มาร์กบอสเนีย-เฮอร์เซโกวีนา
BBD|ดอลลาร์บาร์เบโดส
BDT|ตากาบังกลาเทศ
BGN|เลฟบัลแกเรีย
BHD|ดีนาร์บาห์เรน
BIF|ฟรังก์บุรุนดี
BMD|ดอลลาร์เบอร์มิวดา
BND|ดอลลาร์บรูไน
BOB|โบลิเวียโนโบลิเวีย
BRL|เรียลบราซิล
BSD|ดอลลาร์บาฮามาส
BTN|เอ็งกุลตรัมภูฏาน
BWP|ปูลาบอตสวานา
BYN|รูเบิลเบลารุส
BZD|ดอลลาร์เบลีซ
CAD|ดอลลาร์แคนาดา
CDF|ฟรังก์คองโก
CHF|ฟรังก์สวิส
CLP|เปโซชิลี
CNY|หยวนจีน
COP|เปโซโคลอมเบีย
CRC|โกลองคอสตาริกา
CUP|เปโซคิวบา
CVE|เอสคูโดเคปเวิร์ด
CZK|โครูนาสาธารณรัฐเช็ก
DJF|ฟรังก์จิบูตี
DKK|โครนเดนมาร์ก
DOP|เปโซโดมินิกัน
DZD|ดีนาร์แอลจีเรีย
EGP|ปอนด์อียิปต์
ERN|แนกฟาเอริเทรีย
ETB|เบอรร์เอธิโอเปีย
EUR|ยูโร
FJD|ดอลลาร์ฟิจิ
FKP|ปอนด์หมู่เกาะฟอล์กแลนด์
GEL|ลารีจอร์เจีย
GHS|เซดีกานา
GIP|ปอนด์ยิบรอลตาร์
GMD|ดาลาซีแกมเบีย
GNF|ฟรังก์กินี
GTQ|เควตซัลกัวเตมาลา
GYD|ดอลลาร์กายอานา
HKD|ดอลลาร์ฮ่องกง
HNL|เลมปิราฮอนดูรัส
HTG|กูร์ดเฮติ
HUF|ฟอรินต์ฮังการี
IDR|รูเปียห์อินโดนีเซีย
ILS|นิวเชเกลอิสราเอล
INR|รูปีอินเดีย
IQD|ดีนาร์อิรัก
IRR|เรียลอิหร่าน
ISK|โครนาไอซ์แลนด์
JMD|ดอลลาร์จาเมกา
JOD|ดีนาร์จอร์แดน
JPY|เยนญี่ปุ่น
KES|ชิลลิงเคนยา
KGS|ซอมคีร์กีซสถาน
KHR|เรียลกัมพูชา
KMF|ฟรังก์คอโมโรส
KPW|วอนเกาหลีเหนือ
KRW|วอนเกาหลีใต้
KWD|ดีนาร์คูเวต
KYD|ดอลลาร์หมู่เกาะเคย์แมน
KZT|เทงเจคาซัคสถาน
LAK|กีบลาว
LBP|ปอนด์เลบานอน
LKR|รูปีศรีลังกา
LRD|ดอลลาร์ไลบีเรีย
LSL|โลตีเลโซโท
LYD|ดีนาร์ลิเบีย
MAD|ดีแรห์มโมร็อกโก
MDL|ลิวมอลโดวา
MGA|อาเรียรีมาลากาซี
MKD|ดีนาร์มาซิโดเนีย
MMK|จ๊าตพม่า
MNT|ทูกริกมองโกเลีย
MOP|ปาตากามาเก๊า
MRU|อูกียามอริเตเนีย
MUR|รูปีมอริเชียส
MVR|รูฟิยามัลดีฟส์
MWK|ควาชามาลาวี
MXN|เปโซเม็กซิโก
MYR|ริงกิตมาเลเซีย
MZN|เมติคัลโมซัมบิก
NAD|ดอลลาร์นามิเบีย
NGN|ไนราไนจีเรีย
NIO|กอร์โดบานิการากัว
NOK|โครนนอร์เวย์
NPR|รูปีเนปาล
NZD|ดอลลาร์นิวซีแลนด์
OMR|เรียลโอมาน
PAB|บัลบัวปานามา
PEN|ซอลเปรู
PGK|กีนาปาปัวนิวกินี
PHP|เปโซฟิลิปปินส์
PKR|รูปีปากีสถาน
PLN|ซลอตีโปแลนด์
PYG|กวารานีปารากวัย
QAR|เรียลกาตาร์
RON|ลิวโรมาเนีย
RSD|ดีนาร์เซอร์เบีย
RUB|รูเบิลรัสเซีย
RWF|ฟรังก์รวันดา
SAR|ริยัลซาอุดีอาระเบีย
SBD|ดอลลาร์หมู่เกาะโซโลมอน
SCR|รูปีเซเชลส์
SDG|ปอนด์ซูดาน
SEK|โครนาสวีเดน
SGD|ดอลลาร์สิงคโปร์
SHP|ปอนด์เซนต์เฮเลนา
SLE|ลีโอนเซียร์ราลีโอน
SOS|ชิลลิงโซมาเลีย
SRD|ดอลลาร์ซูรินาเม
SSP|ปอนด์ซูดานใต้
STN|ดอบราเซาตูเมและปรินซิปี
SYP|ปอนด์ซีเรีย
SZL|ลิลันเจนีสวาซิ
THB|บาท|บาทไทย
TJS|โซโมนิทาจิกิสถาน
TMT|มานัตเติร์กเมนิสถาน
TND|ดีนาร์ตูนิเซีย
TOP|พาแองกาตองกา
TRY|ลีราตุรกี
TTD|ดอลลาร์ตรินิแดดและโตเบโก
TWD|ดอลลาร์ไต้หวันใหม่
TZS|ชิลลิงแทนซาเนีย
UAH|ฮรีฟเนียยูเครน
UGX|ชิลลิงยูกันดา
USD|ดอลลาร์สหรัฐ
UYU|เปโซอุรุกวัย
UZS|ซอมอุซเบกิสถาน
VES|โบลีวาร์เวเนซุเอลา|โบลีวาร์แห่งเวเนซุเอลา
VND|ดองเวียดนาม
VUV|วาตูวานูอาตู
WST|ทาลาซามัว
XAF|ฟรังก์เซฟาธนาคารรัฐแอฟริกากลาง
XCD|ดอลลาร์แคริบเบียนตะวันออก
XOF|ฟรังก์เซฟาธนาคารกลางรัฐแอฟริกาตะวันตก
XPF|ฟรังก์ซีเอฟพี
YER|เรียลเยเมน
ZAR|แรนด์แอฟริกาใต้
ZMW|ควาชาแซมเบีย
ZWG|ทองซิมบับเว
HRK|คูนาโครเอเชีย
DEM|มาร์กเยอรมัน
FRF|ฟรังก์ฝรั่งเศส
ITL|ลีราอิตาลี
ESP|เปเซตาสเปน
NLG|กิลเดอร์เนเธอร์แลนด์
ATS|ชิลลิงออสเตรีย
BEF|ฟรังก์เบลเยียม
PTE|เอสคูโดโปรตุเกส
GRD|ดรัชมากรีก
FIM|มาร์กกาฟินแลนด์
IEP|ปอนด์ไอริช
SKK|โครูนาสโลวัก
EEK|ครูนเอสโตเนีย
LVL|ลัตส์ลัตเวีย
LTL|ลีตัสลิทัวเนีย`,
  tr: `AED|birleşik arap emirlikleri dirhemi|bae dirhemi
AFN|afganistan afganisi
ALL|arnavutluk leki
AMD|ermenistan dramı
ANG|hollanda antilleri guldeni
AOA|angola kvanzası
ARS|arjantin pesosu
AUD|avustralya doları
AWG|aruba florini
AZN|azerbaycan manatı
BAM|konvertibl bosna hersek markı
BBD|barbados doları
BDT|bangladeş takası
BGN|bulgar levası
BHD|bahreyn dinarı
BIF|burundi frangı
BMD|bermuda doları
BND|brunei doları
BOB|bolivya bolivyanosu
BRL|brezilya reali
BSD|bahama doları
BTN|butan ngultrumu
BWP|botsvana pulası
BYN|belarus rublesi
BZD|belize doları
CAD|kanada doları
CDF|kongo frangı
CHF|i̇sviçre frangı
CLP|şili pesosu
CNY|çin yuanı
COP|kolombiya pesosu
CRC|kosta rika kolonu
CUP|küba pesosu
CVE|cape verde esküdosu
CZK|çek korunası
DJF|cibuti frangı
DKK|danimarka kronu
DOP|dominik pesosu
DZD|cezayir dinarı
EGP|mısır lirası
ERN|eritre nakfası
ETB|etiyopya birri
EUR|euro
FJD|fiji doları
FKP|falkland adaları lirası
GBP|i̇ngiliz sterlini
GEL|gürcistan larisi
GHS|gana sedisi
GIP|cebelitarık lirası
GMD|gambiya dalasisi
GNF|gine frangı
GTQ|guatemala quetzalı
GYD|guyana doları
HKD|hong kong doları
HNL|honduras lempirası
HTG|haiti gurdu
HUF|macar forinti
IDR|endonezya rupisi
ILS|yeni i̇srail şekeli
INR|hindistan rupisi
IQD|irak dinarı
IRR|i̇ran riyali
ISK|i̇zlanda kronu
JMD|jamaika doları
JOD|ürdün dinarı
JPY|japon yeni
KES|kenya şilini
KGS|kırgızistan somu
KHR|kamboçya rieli
KMF|komorlar frangı
KPW|kuzey kore wonu
KRW|güney kore wonu
KWD|kuveyt dinarı
KYD|cayman adaları doları
KZT|kazakistan tengesi
LAK|laos kipi
LBP|lübnan lirası
LKR|sri lanka rupisi
LRD|liberya doları
LSL|lesotho lotisi
LYD|libya dinarı
MAD|fas dirhemi
MDL|moldova leyi
MGA|madagaskar ariarisi
MKD|makedonya dinarı
MMK|myanmar kyatı
MNT|moğolistan tugriki
MOP|makao patakası
MRU|moritanya ugiyası
MUR|mauritius rupisi
MVR|maldiv rufiyaası
MWK|malavi kvaçası
MXN|meksika pesosu
MYR|malezya ringgiti
MZN|mozambik metikali
NAD|namibya doları
NGN|nijerya nairası
NIO|nikaragua kordobası
NOK|norveç kronu
NPR|nepal rupisi
NZD|yeni zelanda doları
OMR|umman riyali
PAB|panama balboası
PEN|peru solü
PGK|papua yeni gine kinası
PHP|filipinler pesosu
PKR|pakistan rupisi
PLN|polonya zlotisi
PYG|paraguay guaranisi
QAR|katar riyali
RON|romen leyi
RSD|sırp dinarı
RUB|rus rublesi
RWF|ruanda frangı
SAR|suudi arabistan riyali
SBD|solomon adaları doları
SCR|seyşeller rupisi
SDG|sudan lirası
SEK|i̇sveç kronu
SGD|singapur doları
SHP|saint helena lirası
SLE|sierra leone leonesi
SOS|somali şilini
SRD|surinam doları
SSP|güney sudan lirası
STN|sao tome ve principe dobrası
SYP|suriye lirası
SZL|svaziland lilangenisi
THB|tayland bahtı
TJS|tacikistan somonisi
TMT|türkmenistan manatı
TND|tunus dinarı
TOP|tonga paʻangası
TRY|türk lirası
TTD|trinidad ve tobago doları
TWD|yeni tayvan doları
TZS|tanzanya şilini
UAH|ukrayna grivnası
UGX|uganda şilini
USD|abd doları
UYU|uruguay pesosu
UZS|özbekistan somu
VES|venezuela bolivarı
VND|vietnam dongu
VUV|vanuatu vatusu
WST|samoa talası
XAF|orta afrika cfa frangı
XCD|doğu karayip doları
XOF|batı afrika cfa frangı
XPF|cfp frangı
YER|yemen riyali
ZAR|güney afrika randı
ZMW|zambiya kvaçası
ZWG|zimbabve altını
HRK|hırvatistan kunası
DEM|alman markı
FRF|fransız frangı
ITL|i̇talyan lireti
ESP|i̇spanyol pezetası
NLG|hollanda florini
ATS|avusturya şilini
BEF|belçika frangı
PTE|portekiz esküdosu
GRD|yunan drahmisi
FIM|fin markkası
IEP|i̇rlanda lirası
SKK|slovak korunası
EEK|estonya krunu
LVL|letonya latı
LTL|litvanya litası`,
  uk: `AED|дирхам оае|дирхами оае|дирхамів оае|дирхама оае
AFN|афганський афгані|афганські афгані|афганських афгані|афганського афгані
ALL|албанський лек|албанські леки|албанських леків|албанського лека
AMD|вірменський драм|вірменські драми|вірменських драмів|вірменського драма
ANG|нідерландський антильський гульден|нідерландські антильські гульдени|нідерландських антильських гульденів|нідерландського антильського гульдена
AOA|ангольська кванза|ангольські кванзи|ангольських кванз|ангольської кванзи
ARS|аргентинський песо|аргентинські песо|аргентинських песо|аргентинського песо
AUD|австралійський долар|австралійські долари|австралійських доларів|австралійського долара
AWG|арубський флорин|арубські флорини|арубських флоринів|арубського флорина
AZN|азербайджанський манат|азербайджанські манати|азербайджанських манатів|азербайджанського маната
BAM|конвертована марка боснії і герцеговини|конвертовані марки боснії і герцеговини|конвертованих марок боснії і герцеговини|конвертованої марки боснії і герцеговини
BBD|барбадоський долар|барбадоські долари|барбадоських доларів|барбадоського долара
BDT|бангладеська така|бангладеські таки|бангладеських так|бангладеської таки
BGN|болгарський лев|болгарські леви|болгарських левів|болгарського лева
BHD|бахрейнський динар|бахрейнські динари|бахрейнських динарів|бахрейнського динара
BIF|бурундійський франк|бурундійські франки|бурундійських франків|бурундійського франка
BMD|бермудський долар|бермудські долари|бермудських доларів|бермудського долара
BND|брунейський долар|брунейські долари|брунейських доларів|брунейського долара
BOB|болівійський болівіано|болівійські болівіано|болівійських болівіано|болівійського болівіано
BRL|бразильський реал|бразильські реали|бразильських реалів|бразильського реала
BSD|багамський долар|багамські долари|багамських доларів|багамського долара
BTN|бутанський нгултрум|бутанські нгултруми|бутанських нгултрумів|бутанського нгултрума
BWP|ботсванська пула|ботсванські пули|ботсванських пул|ботсванської пули
BYN|білоруський рубль|білоруські рублі|білоруських рублів|білоруського рубля
BZD|белізький долар|белізькі долари|белізьких доларів|белізького долара
CAD|канадський долар|канадські долари|канадських доларів|канадського долара
CDF|конголезький франк|конголезькі франки|конголезьких франків|конголезького франка
CHF|швейцарський франк|швейцарські франки|швейцарських франків|швейцарського франка
CLP|чилійський песо|чилійські песо|чилійських песо|чилійського песо
CNY|китайський юань|китайські юані|китайських юанів|китайського юаня
COP|колумбійський песо|колумбійські песо|колумбійських песо|колумбійського песо
CRC|костариканський колон|костариканські колони|костариканських колонів|костариканського колона
CUP|кубинський песо|кубинські песо|кубинських песо|кубинського песо
CVE|ескудо кабо-верде
CZK|чеська крона|чеські крони|чеських крон|чеської крони
DJF|джибутійський франк|джибутійські франки|джибутійських франків|джибутійського франка
DKK|данська крона|данські крони|данських крон|данської крони
DOP|домініканський песо|домініканські песо|домініканських песо|домініканського песо
DZD|алжирський динар|алжирські динари|алжирських динарів|алжирського динара
EGP|єгипетський фунт|єгипетські фунти|єгипетських фунтів|єгипетського фунта
ERN|еритрейська накфа|еритрейські накфи|еритрейських накф|еритрейської накфи
ETB|ефіопський бир|ефіопські бири|ефіопських бирів|ефіопського бира
EUR|євро
FJD|фіджійський долар|фіджійські долари|фіджійських доларів|фіджійського долара
FKP|фунт фолклендських островів|фунти фолклендських островів|фунтів фолклендських островів|фунта фолклендських островів
GBP|англійський фунт|англійські фунти|англійських фунтів|англійського фунта
GEL|грузинський ларі|грузинські ларі|грузинських ларі|грузинського ларі
GHS|ганський седі|ганські седі|ганських седі|ганського седі
GIP|гібралтарський фунт|гібралтарські фунти|гібралтарських фунтів|гібралтарського фунта
GMD|гамбійський даласі|гамбійські даласі|гамбійських даласі|гамбійського даласі
GNF|гвінейський франк|гвінейські франки|гвінейських франків|гвінейського франка
GTQ|гватемальський кетсаль|гватемальські кетсалі|гватемальських кетсалів|гватемальського кетсаля
GYD|гаянський долар|гаянські долари|гаянських доларів|гаянського долара
HKD|гонконгський долар|гонконгські долари|гонконгських доларів|гонконгського долара
HNL|гондураська лемпіра|гондураські лемпіри|гондураських лемпір|гондураської лемпіри
HTG|гаїтянський гурд|гаїтянські гурди|гаїтянських гурдів|гаїтянського гурда
HUF|угорський форинт|угорські форинти|угорських форинтів|угорського форинта
IDR|індонезійська рупія|індонезійські рупії|індонезійських рупій
ILS|ізраїльський новий шекель|ізраїльські нові шекелі|ізраїльських нових шекелів|ізраїльського нового шекеля
INR|індійська рупія|індійські рупії|індійських рупій|індійської рупії
IQD|іракський динар|іракські динари|іракських динарів|іракського динара
IRR|іранський ріал|іранські ріали|іранських ріалів|іранського ріала
ISK|ісландська крона|ісландські крони|ісландських крон|ісландської крони
JMD|ямайський долар|ямайські долари|ямайських доларів|ямайського долара
JOD|йорданський динар|йорданські динари|йорданських динарів|йорданського динара
JPY|японська єна|японські єни|японських єн|японської єни
KES|кенійський шилінг|кенійські шилінги|кенійських шилінгів|кенійського шилінга
KGS|киргизький сом|киргизькі соми|киргизьких сомів|киргизького сома
KHR|камбоджійський рієль|камбоджійські рієлі|камбоджійських рієлів|камбоджійського рієля
KMF|коморський франк|коморські франки|коморських франків|коморського франка
KPW|північнокорейський вон|північнокорейські вони|північнокорейських вонів|північнокорейського вона
KRW|південнокорейський вон|південнокорейські вони|південнокорейських вонів|південнокорейського вона
KWD|кувейтський динар|кувейтські динари|кувейтських динарів|кувейтського динара
KYD|долар кайманових островів|долари кайманових островів|доларів кайманових островів|долара кайманових островів
KZT|казахстанський тенге|казахстанські тенге|казахстанських тенге|казахстанського тенге
LAK|лаоський кіп|лаоські кіпи|лаоських кіпів|лаоського кіпа
LBP|ліванський фунт|ліванські фунти|ліванських фунтів|ліванського фунта
LKR|шрі-ланкійська рупія|шрі-ланкійські рупії|шрі-ланкійських рупій|шрі-ланкійської рупії
LRD|ліберійський долар|ліберійські долари|ліберійських доларів|ліберійського долара
LSL|лесотський лоті|лесотські лоті|лесотських лоті|лесотського лоті
LYD|лівійський динар|лівійські динари|лівійських динарів|лівійського динара
MAD|марокканський дирхам|марокканські дирхами|марокканських дирхамів|марокканського дирхама
MDL|молдовський лей|молдовські леї|молдовських леїв|молдовського лея
MGA|малагасійський аріарі|малагасійські аріарі|малагасійських аріарі|малагасійського аріарі
MKD|македонський денар|македонські денари|македонських денарів|македонського денара
MMK|кʼят мʼянми|кʼяти мʼянми|кʼятів мʼянми|кʼята мʼянми
MNT|монгольський тугрик|монгольські тугрики|монгольських тугриків|монгольського тугрика
MOP|патака макао|патаки макао|патак макао
MRU|мавританська угія|мавританські угії|мавританських угій|мавританської угії
MUR|маврикійська рупія|маврикійські рупії|маврикійських рупій|маврикійської рупії
MVR|мальдівська руфія|мальдівські руфії|мальдівських руфій|мальдівської руфії
MWK|малавійська квача|малавійські квачі|малавійських квач|малавійської квачі
MXN|мексиканський песо|мексиканські песо|мексиканських песо|мексиканського песо
MYR|малайзійський рингіт|малайзійські рингіти|малайзійських рингітів|малайзійського рингіта
MZN|мозамбіцький метикал|мозамбіцькі метикали|мозамбіцьких метикалів|мозамбіцького метикала
NAD|намібійський долар|намібійські долари|намібійських доларів|намібійського долара
NGN|нігерійська найра|нігерійські найри|нігерійських найр|нігерійської найри
NIO|нікарагуанська кордоба|нікарагуанські кордоби|нікарагуанських кордоб|нікарагуанської кордоби
NOK|норвезька крона|норвезькі крони|норвезьких крон|норвезької крони
NPR|непальська рупія|непальські рупії|непальських рупій|непальської рупії
NZD|новозеландський долар|новозеландські долари|новозеландських доларів|новозеландського долара
OMR|оманський ріал|оманські ріали|оманських ріалів|оманського ріала
PAB|панамське бальбоа|панамські бальбоа|панамських бальбоа|панамського бальбоа
PEN|перуанський новий сол|перуанські нові соли|перуанських нових солів|перуанського нового сола
PGK|кіна папуа-нової ґвінеї|кіни папуа-нової ґвінеї|кін папуа-нової ґвінеї
PHP|філіппінський песо|філіппінські песо|філіппінських песо|філіппінського песо
PKR|пакистанська рупія|пакистанські рупії|пакистанських рупій|пакистанської рупії
PLN|польський злотий|польські злоті|польських злотих|польського злотого
PYG|парагвайський гуарані|парагвайські гуарані|парагвайських гуарані|парагвайського гуарані
QAR|катарський ріал|катарські ріали|катарських ріалів|катарського ріала
RON|румунський лей|румунські леї|румунських леїв|румунського лея
RSD|сербський динар|сербські динари|сербських динарів|сербського динара
RUB|російський рубль|російські рублі|російських рублів|російського рубля
RWF|руандійський франк|руандійські франки|руандійських франків|руандійського франка
SAR|саудівський ріал|саудівські ріали|саудівських ріалів|саудівського ріала
SBD|долар соломонових островів|долари соломонових островів|доларів соломонових островів|долара соломонових островів
SCR|сейшельська рупія|сейшельські рупії|сейшельських рупій|сейшельської рупії
SDG|суданський фунт|суданські фунти|суданських фунтів|суданського фунта
SEK|шведська крона|шведські крони|шведських крон|шведської крони
SGD|сінгапурський долар|сінгапурські долари|сінгапурських доларів|сінгапурського долара
SHP|фунт острова святої єлени|фунти острова святої єлени|фунтів острова святої єлени|фунта острова святої єлени
SLE|леоне сьєрра-леоне
SOS|сомалійський шилінг|сомалійські шилінги|сомалійських шилінгів|сомалійського шилінга
SRD|суринамський долар|суринамські долари|суринамських доларів|суринамського долара
SSP|південносуданський фунт|південносуданські фунти|південносуданських фунтів|південносуданського фунта
STN|добра сан-томе і прінсіпі|добри сан-томе і принсіпі|добр сан-томе і принсіпі|добри сан-томе і прінсіпі
SYP|сирійський фунт|сирійські фунти|сирійських фунтів|сирійського фунта
SZL|свазілендський лілангені|свазілендські лілангені|свазілендських лілангені|свазілендського лілангені
THB|таїландський бат|таїландські бати|таїландських батів|таїландського бата
TJS|таджицький сомоні|таджицькі сомоні|таджицьких сомоні|таджицького сомоні
TMT|туркменський манат|туркменські манати|туркменських манатів|туркменського маната
TND|туніський динар|туніські динари|туніських динарів|туніського динара
TOP|тонганська паанга|тонганські паанги|тонганських паанг|тонганської паанги
TRY|турецька ліра|турецькі ліри|турецьких лір|турецької ліри
TTD|долар тринідаду і тобаго|долари тринідаду і тобаго|доларів тринідаду і тобаго|долара тринідаду і тобаго
TWD|новий тайванський долар|нові тайванські долари|нових тайванських доларів|нового тайванського долара
TZS|танзанійський шилінг|танзанійські шилінги|танзанійських шилінгів|танзанійського шилінга
UAH|українська гривня|українські гривні|українських гривень|української гривні
UGX|угандійський шилінг|угандійські шилінги|угандійських шилінгів|угандійського шилінга
USD|долар сша|долари сша|доларів сша|долара сша
UYU|уругвайський песо|уругвайські песо|уругвайських песо|уругвайського песо
UZS|узбецький сум|узбецькі суми|узбецьких сумів|узбецького сума
VES|венесуельський болівар|венесуельські болівари|венесуельських боліварів|венесуельського болівара
VND|вʼєтнамський донг|вʼєтнамські донги|вʼєтнамських донгів|вʼєтнамського донга
VUV|вануатський вату|вануатські вату|вануатських вату|вануатського вату
WST|самоанська тала|самоанські тали|самоанських тал|самоанської тали
XAF|центральноафриканський франк|центральноафриканські франки|центральноафриканських франків|центральноафриканського франка
XCD|східнокарибський долар|східнокарибські долари|східнокарибських доларів|східнокарибського долара
XOF|західноафриканський франк|західноафриканські франки|західноафриканських франків|західноафриканського франка
XPF|французький тихоокеанський франк|французькі тихоокеанські франки|французьких тихоокеанських франків|французького тихоокеанського франка
YER|єменський ріал|єменські ріали|єменських ріалів|єменського ріала
ZAR|південноафриканський ранд|південноафриканські ранди|південноафриканських рандів|південноафриканського ранда
ZMW|замбійська квача|замбійські квачі|замбійських квач|замбійської квачі
ZWG|зімбабвійський золотий|зімбабвійські золоті|зімбабвійських золотих|зімбабвійського золотого
HRK|хорватська куна|хорватські куни|хорватських кун|хорватської куни
DEM|німецька марка
FRF|французький франк
ITL|італійська ліра
ESP|іспанська песета
NLG|нідерландський гульден
ATS|австрійський шилінг
BEF|бельгійський франк
PTE|португальський ескудо
GRD|грецька драхма
FIM|фінляндська марка
IEP|ірландський фунт
SKK|словацька крона
EEK|естонська крона|естонські крони|естонських крон|естонської крони
LVL|латвійський лат|латвійські лати|латвійських латів|латвійського лата
LTL|литовський літ|литовські літи|литовських літів|литовського літа`,
  vi: `AED|dirham uae
AFN|afghani afghanistan
ALL|lek albania
AMD|dram armenia
ANG|guilder antille hà lan
AOA|kwanza angola
ARS|peso argentina
AUD|đô la australia
AWG|florin aruba
AZN|manat azerbaijan
BAM|mark bosnia-herzegovina có thể chuyển đổi
BBD|đô la barbados
BDT|taka bangladesh
BGN|lev bulgaria
BHD|dinar bahrain
BIF|franc burundi
BMD|đô la bermuda
BND|đô la brunei
BOB|boliviano bolivia
BRL|real braxin
BSD|đô la bahamas
BTN|ngultrum bhutan
BWP|pula botswana
BYN|rúp belarus
BZD|đô la belize
CAD|đô la canada
CDF|franc congo
CHF|franc thụy sĩ
CLP|peso chile
CNY|nhân dân tệ
COP|peso colombia
CRC|colón costa rica
CUP|peso cuba
CVE|escudo cape verde
CZK|koruna cộng hòa séc
DJF|franc djibouti
DKK|krone đan mạch
DOP|peso dominica
DZD|dinar algeria
EGP|bảng ai cập
ERN|nakfa eritrea
ETB|birr ethiopia
EUR|euro
FJD|đô la fiji
FKP|bảng quần đảo falkland
GBP|bảng anh
GEL|lari georgia
GHS|cedi ghana
GIP|bảng gibraltar
GMD|dalasi gambia
GNF|franc guinea
GTQ|quetzal guatemala
GYD|đô la guyana
HKD|đô la hồng kông
HNL|lempira honduras
HTG|gourde haiti
HUF|forint hungary
IDR|rupiah indonesia
ILS|sheqel israel mới
INR|rupee ấn độ
IQD|dinar iraq
IRR|rial iran
ISK|króna iceland
JMD|đô la jamaica
JOD|dinar jordan
JPY|yên nhật
KES|shilling kenya
KGS|som kyrgyzstan
KHR|riel campuchia
KMF|franc comoros
KPW|won triều tiên
KRW|won hàn quốc
KWD|dinar kuwait
KYD|đô la quần đảo cayman
KZT|tenge kazakhstan
LAK|kip lào
LBP|bảng li-băng
LKR|rupee sri lanka
LRD|đô la liberia
LSL|loti lesotho
LYD|dinar libi
MAD|dirham ma-rốc
MDL|leu moldova
MGA|ariary madagascar
MKD|denar macedonia
MMK|kyat myanma
MNT|tugrik mông cổ
MOP|pataca ma cao
MRU|ouguiya mauritania
MUR|rupee mauritius
MVR|rufiyaa maldives
MWK|kwacha malawi
MXN|peso mexico
MYR|ringgit malaysia
MZN|metical mozambique
NAD|đô la namibia
NGN|naira nigeria
NIO|córdoba nicaragua
NOK|krone na uy
NPR|rupee nepal
NZD|đô la new zealand
OMR|rial oman
PAB|balboa panama
PEN|sol peru
PGK|kina papua new guinea
PHP|peso philipin
PKR|rupee pakistan
PLN|zloty ba lan
PYG|guarani paraguay
QAR|rial qatar
RON|leu romania
RSD|dinar serbia
RUB|rúp nga
RWF|franc rwanda
SAR|riyal ả rập xê-út
SBD|đô la quần đảo solomon
SCR|rupee seychelles
SDG|bảng sudan
SEK|krona thụy điển
SGD|đô la singapore
SHP|bảng st. helena
SLE|leone sierra leone
SOS|shilling somali
SRD|đô la suriname
SSP|bảng nam sudan
STN|dobra são tomé và príncipe
SYP|bảng syria
SZL|lilangeni swaziland
THB|bạt thái lan
TJS|somoni tajikistan
TMT|manat turkmenistan
TND|dinar tunisia
TOP|paʻanga tonga
TRY|lia thổ nhĩ kỳ
TTD|đô la trinidad và tobago
TWD|đô la đài loan mới
TZS|shilling tanzania
UAH|hryvnia ukraina
UGX|shilling uganda
USD|đô la mỹ
UYU|peso uruguay
UZS|som uzbekistan
VES|bolívar venezuela
VND|đồng việt nam
VUV|vatu vanuatu
WST|tala samoa
XAF|franc cfa trung phi
XCD|đô la đông caribê
XOF|franc cfa tây phi
XPF|franc cfp
YER|rial yemen
ZAR|rand nam phi
ZMW|kwacha zambia
ZWG|zimbabwean gold
HRK|kuna croatia
DEM|đồng mark đức
FRF|franc pháp
ITL|lia ý
ESP|đồng peseta tây ban nha
NLG|đồng guilder hà lan
ATS|đồng schiling áo
BEF|đồng franc bỉ
PTE|đồng escudo bồ đào nha
GRD|drachma hy lạp
FIM|đồng markka phần lan
IEP|pao ai-len
SKK|cuaron xlôvác
EEK|crun extônia
LVL|lats latvia|lats lativia
LTL|litas lít-va`,
  zh: `AED|阿联酋迪拉姆|阿拉伯聯合大公國迪爾汗
AFN|阿富汗尼
ALL|阿尔巴尼亚列克|阿爾巴尼亞列克
AMD|亚美尼亚德拉姆|亞美尼亞德拉姆
ANG|荷属安的列斯盾|荷屬安地列斯盾
AOA|安哥拉宽扎|安哥拉寬扎
ARS|阿根廷比索|阿根廷披索
AUD|澳大利亚元
AWG|阿鲁巴弗罗林|阿路巴盾
AZN|阿塞拜疆马纳特|亞塞拜然馬納特
BAM|波斯尼亚-黑塞哥维那可兑换马克|波士尼亞-赫塞哥維納可轉換馬克
BBD|巴巴多斯元|巴貝多元
BDT|孟加拉塔卡
BGN|保加利亚列弗|保加利亞新列弗
BHD|巴林第纳尔|巴林第納爾
BIF|布隆迪法郎|蒲隆地法郎
BMD|百慕大元|百慕達幣
BND|文莱元|汶萊元
BOB|玻利维亚诺|玻利維亞諾
BRL|巴西雷亚尔|巴西雷亞爾
BSD|巴哈马元|巴哈馬元
BTN|不丹努尔特鲁姆|不丹那特倫
BWP|博茨瓦纳普拉|波札那普拉
BYN|白俄罗斯卢布|白俄羅斯盧布
BZD|伯利兹元|貝里斯元
CAD|加拿大元
CDF|刚果法郎|剛果法郎
CHF|瑞士法郎
CLP|智利比索|智利披索
CNY|人民币|人民幣
COP|哥伦比亚比索|哥倫比亞披索
CRC|哥斯达黎加科朗|哥斯大黎加科朗
CUP|古巴比索|古巴披索
CVE|佛得角埃斯库多|維德角埃斯庫多
CZK|捷克克朗
DJF|吉布提法郎|吉布地法郎
DKK|丹麦克朗|丹麥克朗
DOP|多米尼加比索|多明尼加披索
DZD|阿尔及利亚第纳尔|阿爾及利亞第納爾
EGP|埃及镑|埃及鎊
ERN|厄立特里亚纳克法|厄利垂亞納可法
ETB|埃塞俄比亚比尔|衣索比亞比爾
FJD|斐济元|斐濟元
FKP|福克兰群岛镑|福克蘭群島鎊
GEL|格鲁吉亚拉里|喬治亞拉里
GHS|加纳塞地|迦納塞地
GIP|直布罗陀镑|直布羅陀鎊
GMD|冈比亚达拉西|甘比亞達拉西
GNF|几内亚法郎|幾內亞法郎
GTQ|危地马拉格查尔|瓜地馬拉格查爾
GYD|圭亚那元|圭亞那元
HNL|洪都拉斯伦皮拉|洪都拉斯倫皮拉
HTG|海地古德
HUF|匈牙利福林
IDR|印度尼西亚卢比|印尼盾
ILS|以色列新谢克尔|以色列新謝克爾
INR|印度卢比|印度盧比
IQD|伊拉克第纳尔|伊拉克第納爾
IRR|伊朗里亚尔|伊朗里亞爾
ISK|冰岛克朗|冰島克朗
JMD|牙买加元|牙買加元
JOD|约旦第纳尔|約旦第納爾
KES|肯尼亚先令|肯尼亞先令
KGS|吉尔吉斯斯坦索姆|吉爾吉斯索姆
KHR|柬埔寨瑞尔|柬埔寨瑞爾
KMF|科摩罗法郎|科摩羅法郎
KPW|朝鲜元|北韓元
KWD|科威特第纳尔|科威特第納爾
KYD|开曼元|開曼群島元
KZT|哈萨克斯坦坚戈|哈薩克堅戈
LAK|老挝基普|寮國基普
LBP|黎巴嫩镑|黎巴嫩鎊
LKR|斯里兰卡卢比|斯里蘭卡盧比
LRD|利比里亚元|賴比瑞亞元
LSL|莱索托洛蒂|賴索托洛蒂
LYD|利比亚第纳尔|利比亞第納爾
MAD|摩洛哥迪拉姆
MDL|摩尔多瓦列伊|摩爾多瓦列伊
MGA|马达加斯加阿里亚里|馬達加斯加阿里亞里
MKD|马其顿第纳尔|馬其頓第納爾
MMK|缅甸元|緬甸元
MNT|蒙古图格里克|蒙古圖格里克
MOP|澳门币|澳门元|澳門元
MRU|毛里塔尼亚乌吉亚|茅利塔尼亞烏吉亞
MUR|毛里求斯卢比|模里西斯盧比
MVR|马尔代夫卢菲亚|馬爾地夫盧非亞
MWK|马拉维克瓦查|馬拉維克瓦查
MXN|墨西哥比索|墨西哥披索
MYR|马来西亚林吉特|馬來西亞令吉
MZN|莫桑比克美提卡|莫三比克梅蒂卡爾
NAD|纳米比亚元|納米比亞元
NGN|尼日利亚奈拉|奈及利亞奈拉
NIO|尼加拉瓜科多巴|尼加拉瓜金科多巴
NOK|挪威克朗
NPR|尼泊尔卢比|尼泊爾盧比
NZD|新西兰元|紐西蘭幣
OMR|阿曼里亚尔|阿曼里亞爾
PAB|巴拿马巴波亚|巴拿馬巴波亞
PEN|秘鲁索尔|秘魯太陽幣
PGK|巴布亚新几内亚基那|巴布亞紐幾內亞基那
PHP|菲律宾比索|菲律賓披索
PKR|巴基斯坦卢比|巴基斯坦盧比
PLN|波兰兹罗提|波蘭茲羅提
PYG|巴拉圭瓜拉尼
QAR|卡塔尔里亚尔|卡達里亞爾
RON|罗马尼亚列伊|羅馬尼亞列伊
RSD|塞尔维亚第纳尔|塞爾維亞戴納
RUB|俄罗斯卢布|俄羅斯盧布
RWF|卢旺达法郎|盧安達法郎
SAR|沙特里亚尔|沙烏地里亞爾
SBD|所罗门群岛元|索羅門群島元
SCR|塞舌尔卢比|塞席爾盧比
SDG|苏丹镑|蘇丹鎊
SEK|瑞典克朗
SGD|新加坡元|新加坡幣
SHP|圣赫勒拿群岛磅|聖赫勒拿鎊
SLE|塞拉利昂新利昂|獅子山利昂
SOS|索马里先令|索馬利亞先令
SRD|苏里南元|蘇利南元
SSP|南苏丹镑|南蘇丹鎊
STN|圣多美和普林西比多布拉|聖多美島和普林西比島多布拉
SYP|叙利亚镑|敘利亞鎊
SZL|斯威士兰里兰吉尼|史瓦帝尼朗吉尼
TJS|塔吉克斯坦索莫尼|塔吉克索莫尼
TMT|土库曼斯坦马纳特|土庫曼馬納特
TND|突尼斯第纳尔|突尼西亞第納爾
TOP|汤加潘加|東加潘加
TRY|土耳其里拉
TTD|特立尼达和多巴哥元|千里達及托巴哥元
TWD|新台币|新台幣
TZS|坦桑尼亚先令|坦尚尼亞先令
UAH|乌克兰格里夫纳|烏克蘭格里夫納
UGX|乌干达先令|烏干達先令
UYU|乌拉圭比索|烏拉圭披索
UZS|乌兹别克斯坦苏姆|烏茲別克索姆
VES|委内瑞拉玻利瓦尔|委內瑞拉玻利瓦
VND|越南盾
VUV|瓦努阿图瓦图|萬那杜瓦圖
WST|萨摩亚塔拉|西薩摩亞塔拉
XAF|中非法郎
XCD|东加勒比元|格瑞那達元
XOF|西非法郎
XPF|太平洋法郎
YER|也门里亚尔|葉門里亞爾
ZAR|南非兰特|南非蘭特
ZMW|赞比亚克瓦查|尚比亞克瓦查
ZWG|津巴布韦金元|辛巴威金
HRK|克罗地亚库纳|克羅埃西亞庫納
DEM|德国马克|德國馬克
FRF|法国法郎|法國法郎
ITL|意大利里拉|義大利里拉
ESP|西班牙比塞塔|西班牙陪士特
NLG|荷兰盾|荷蘭盾
ATS|奥地利先令|奧地利先令
BEF|比利时法郎|比利時法郎
PTE|葡萄牙埃斯库多|葡萄牙埃斯庫多
GRD|希腊德拉克马|希臘德拉克馬
FIM|芬兰马克|芬蘭馬克
IEP|爱尔兰镑|愛爾蘭鎊
SKK|斯洛伐克克朗
EEK|爱沙尼亚克朗|愛沙尼亞克朗
LVL|拉脱维亚拉特|拉脫維亞拉特銀幣
LTL|立陶宛立特`,
};
