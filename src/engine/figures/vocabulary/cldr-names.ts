/** The currencies that the lines below are of, in their order: ISO 4217 codes. */
export const cldrCodes = 'AED AFN ALL AMD ANG AOA ARS AUD AWG AZN BAM BBD BDT BGN BHD BIF BMD BND BOB BRL BSD BTN BWP BYN BZD CAD CDF CHF CLP CNY COP CRC CUP CVE CZK DJF DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD GNF GTQ GYD HKD HNL HTG HUF IDR ILS INR IQD IRR ISK JMD JOD JPY KES KGS KHR KMF KPW KRW KWD KYD KZT LAK LBP LKR LRD LSL LYD MAD MDL MGA MKD MMK MNT MOP MRU MUR MVR MWK MXN MYR MZN NAD NGN NIO NOK NPR NZD OMR PAB PEN PGK PHP PKR PLN PYG QAR RON RSD RUB RWF SAR SBD SCR SDG SEK SGD SHP SLE SOS SRD SSP STN SYP SZL THB TJS TMT TND TOP TRY TTD TWD TZS UAH UGX USD UYU UZS VES VND VUV WST XAF XCD XCG XOF XPF YER ZAR ZMW ZWG ZWL HRK DEM FRF ITL ESP NLG ATS BEF PTE GRD FIM IEP SKK EEK LVL LTL';

/** Currency names with their plurals, in the notation of expand.ts, a line for each of the codes. Made by make-cldr-names.ts from CLDR 48 (Unicode-3.0). */
export const cldrNames = {
  en: `



netherlands antillean guilder(|s)



aruban florin

bosnia-herzegovina convertible mark(|s)





bermudan dollar(|s)

bolivian boliviano


bhutanese ngultrum(|s)
botswanan pula(|s)








costa rican colón

cape verdean escudo(|s)

djiboutian franc(|s)




eritrean nakfa(|s)



falkland islands pound(|s)



gibraltar pound(|s)


guatemalan quetzal
guyanaese dollar(|s)


haitian gourde


israeli new shekel




















lesotho loti(|s)

















nicaraguan córdoba




panamanian balboa(|s)





paraguayan guarani











st. helena pound(|s)
sierra leonean leone(|s)



são tomé & príncipe dobra(|s)

swazi lilangeni|swazi emalangeni

tajikistani somoni(|s)
turkmenistani manat

tongan paʻanga

trinidad & tobago dollar(|s)






uzbekistani som
venezuelan bolívar

vanuatu vatu(|s)
samoan tala


caribbean guilder(|s)

cfp franc(|s)



zimbabwean gold







austrian schilling(|s)

portuguese escudo
greek drachma
finnish markkas


estonian kroon(|s)
latvian lat(s|i)
lithuanian lita(s|i)`,
  es: `dírham(|s) de los emiratos árabes unidos
afgani(|s) afgano(|s)
lek(|s) alban(és|eses)
dram(|s) armenio(|s)
flor(ín|ines) antillano(|s)
kuanza(|s) angoleño(|s)


flor(ín|ines) arubeño(|s)
manat(|s) azerbaiyano(|s)
marco(|s) convertible(|s) de bosnia y herzegovina
dólar(|es) barbadense(|s)
taka(|s) bangladesí(|es)
leva(|s) búlgara(|s)
dinar(|es) bareiní(|es)
franco(|s) burund(és|eses)
dólar(|es) bermudeño(|s)
dólar(|es) bruneano(|s)


dólar(|es) bahameño(|s)
gultrum(|s) butan(és|eses)
pula(|s) botsuano(|s)
rublo(|s) bielorruso(|s)
dólar(|es) beliceño(|s)

franco(|s) congoleño(|s)


yuan(|es) renminbi

col(ón|ones) costarricense(|s)



franco(|s) yibutiano(|s)




nakfa(|s) eritreo(|s)
bir(|es) etíope(|s)

dólar(|es) fiyiano(|s)
libra(|s) malvinense(|s)

lari(|s) georgiano(|s)
cedi(|s) ghan(és|eses)
libra(|s) gibraltareña(|s)
dalasi(|s) gambiano(|s)
franco(|s) guineano(|s)
quetzal(|es) guatemalteco(|s)
dólar(|es) guyan(és|eses)

lempira(|s) hondureño(|s)
gurde(|s) haitiano(|s)
forinto(|s) húngaro(|s)
rupia indonesia
nuevo(|s) séquel(|es) israelí(|es)








som(|s) kirgu(ís|ises)
riel(|es) camboyano(|s)
franco(|s) comorense(|s)
won(|s) norcoreano(|s)


dólar(|es) de las islas caimán
tengue(|s) kazajo(|s)
kip(|s) laosiano(|s)

rupia(|s) esrilanquesa(|s)
dólar(|es) liberiano(|s)
loti(|s) lesotense(|s)
dinar(|es) libio(|s)

leu(|s) moldavo(|s)
ariari(|s) malgache(|s)
dinar(|es) macedonio(|s)
kiat(|s) de myanmar
tugrik(|s) mongol(|es)
pataca(|s) macaense(|s)
uguiya(|s) mauritano(|s)
rupia(|s) mauriciana(|s)
rufiya(|s) maldiva(|s)
kuacha(|s) malauí(|es)

ringit(|s) malasio(|s)
metical(|es) mozambiqueño(|s)
dólar(|es) namibio(|s)
naira(|s) nigeriano(|s)
córdoba(|s) oro

rupia(|s) nepalí(|es)

rial(|es) omaní(|es)
balboa(|s) panameño(|s)

kina(|s) papú(|es)


esloti(|s) polaco(|s)


leu(|s) rumano(|s)


franco(|s) ruand(és|eses)

dólar(|es) salomonense(|s)
rupia(|s) seychellense(|s)
libra(|s) sudanesa(|s)


libra(|s) de santa elena
leona(|s) sierraleonesa(|s)
chel(ín|ines) somalí(|es)
dólar(|es) surinam(és|eses)
libra(|s) sursudanesa(|s)
dobra(|s) santotomense(|s)

lilangeni(|s) esuatiní(|es)
bat(|s) tailand(és|eses)
somoni(|s) tayiko(|s)
manat(|s) turcomano(|s)

paanga(|s) tongano(|s)

dólar(|es) de trinidad y tobago
nuevo(|s) dólar(|es) taiwan(és|eses)
chel(ín|ines) tanzano(|s)
grivna(|s) ucraniana(|s)
chel(ín|ines) ugand(és|eses)


sum(|s) uzbeko(|s)

dong(|s) vietnamita(|s)
vatu(|s) vanuatense(|s)
tala(|s) samoano(|s)
franco(|s) cfa de áfrica central
dólar(|es) del caribe oriental
flor(ín|ines) caribeño(|s)
franco(|s) cfa de áfrica occidental
franco(|s) cfp
rial(|es) yemení(|es)

kuacha(|s) zambiano(|s)
oro zimbabuense
dólar zimbabuense
kuna(|s) croata(|s)




flor(ín|ines) neerland(és|eses)
chel(ín|ines) austriaco(|s)

escudo(|s) portugu(és|eses)
dracma(|s) griego(|s)
marco(|s) finland(és|eses)
libra(|s) irlandesa(|s)
corona(|s) eslovaca(|s)
coronas estonias
lats letón(|es)
litas lituan(o|a|as)`,
  pt: `dirham dos emirados árabes unidos|dirham(|s) dos eau
afegane(|s) afegão(|s)
lek(|s) alban(ês|eses)
dram(|s) armênio(|s)
flori(m|ns) das antilhas holandesas



flori(m|ns) arubano(|s)
manat(|s) azeri(|s)
marco(|s) conversíve(l|is) da bósnia e herzegovina
dólar(|es) barbadense(|s)
taka(|s) bengali(|s)
lev(|s) búlgaro(|s)
dinar(|es) bareinita(|s)
franco(|s) burundiano(|s)
dólar(|es) bermudense(|s)
dólar(|es) bruneano(|s)
boliviano(|s) da bolívia

dólar(|es) bahamense(|s)
ngultru(m|ns) butan(ês|eses)
pula(|s) botsuanesa(|s)
rublo(|s) bielorrusso(|s)
dólar(|es) belizenho(|s)

franco(|s) congol(ês|eses)




colón(|s) costarriquenho(|s)



franco(|s) djiboutiano(|s)

peso(|s) dominicano(|s)


nakfa(|s) da eritreia
birr(|s) etíope(|s)

dólar(|es) fijiano(|s)
libra(|s) malvinense(|s)

lari(|s) georgiano(|s)
cedi(|s) gan(ês|eses)
libra(|s) de gibraltar
dalasi(|s) gambiano(|s)
franco(|s) guineano(|s)
quetza(l|is) guatemalteco(|s)
dólar(|es) guianense(|s)

lempira(|s) hondurenha(|s)
gourde(|s) haitiano(|s)
florim húngaro
rupia indonésia
novo(|s) shekel(|s) israelense(|s)


riales iranianos

dólar(|es) jamaicano(|s)
dinar(|es) jordaniano(|s)
ienes japoneses

so(m|ns) quirguiz(|es)
riel(|es) cambojano(|s)
franco(|s) comoriano(|s)
won(|s) norte-coreano(|s)


dólar(|es) das ilhas cayman
tenge(|s) cazaque(|s)
kip(|s) laosiano(|s)

rupia(|s) cingalesa(|s)
dólar(|es) liberiano(|s)
loti(|s) lesotiano(|s)
dinar(|es) líbio(|s)

leu(|s) moldávio(|s)
ariary(|s) malgaxe(|s)
dinar(|es) macedônio(|s)
quiate(|s) mianmarense(|s)
tugrik(|s) mong(ol|óis)
pataca(|s) macaense(|s)
ouguiya(|s) mauritana(|s)
rupia(|s) mauriciana(|s)
rupia(|s) maldivana(|s)
kwacha(|s) malauiana(|s)

ringgit(|s) malaio(|s)

dólar(|es) namibiano(|s)
naira(|s) nigeriana(|s)
córdoba(|s) nicaraguense(|s)

rupia(|s) nepalesa(|s)

rial(|es) omanense(|s)
balboa(|s) panamenho(|s)
novo(|s) s(ol|óis) peruano(|s)
kina(|s) papuásia(|s)



guarani(|s) paraguaio(|s)
riales catarianos
leu(|s) romeno(|s)


franco(|s) ruand(ês|eses)
riyales sauditas
dólar(|es) das ilhas salomão
rupia(|s) seichelense(|s)
libra(|s) sudanesa(|s)

dólar(|es) singapuriano(|s)
libra(|s) de santa helena
leone(|s) de serra leoa
xeli(m|ns) somali(|s)
dólar(|es) surinam(ês|eses)
libra(|s) sul-sudanesa(|s)
dobra(|s) de são tomé e príncipe
libras sírias
lilangeni(|s) suazi(|s)
baht(|s) tailand(ês|eses)
somoni(|s) tadjique(|s)
manat(|s) turcomeno(|s)

paʻanga(|s) tonganesa(|s)

dólar(|es) de trinidad e tobago
novo(|s) dólar(|es) taiwan(ês|eses)
xeli(m|ns) tanzaniano(|s)
hryvnia(|s) ucraniano(|s)
xeli(m|ns) ugandense(|s)


so(m|ns) uzbeque(|s)
bolívar(|es) venezuelano(|s)
dong(|s) vietnamita(|s)
vatu(|s) de vanuatu
tala(|s) samoano(|s)
franco(|s) cfa de beac
dólar(|es) do caribe oriental
flori(m|ns) do caribe
franco(|s) cfa de bceao
franco(|s) cfp
rial(|es) iemenita(|s)

kwacha(|s) zambiano(|s)
ouro(|s) zimbabueano(|s)

kuna(|s) croata(|s)



peseta(|s) espanhola(|s)
flori(m|ns) holand(ês|eses)
xelim austríaco|schilling australiano|schillings australianos
franco(|s) belga(|s)

dracma(|s) grego(|s)
marc(a|o|os) finland(esa|ês|eses)
libra(|s) irlandesa(|s)
coroa(|s) eslovaca(|s)
coroa(|s) estoniana(|s)
lat(s|i) let(ão|ões)
lita(s|i) lituano(|s)`,
  fr: `dirham(|s) des émirats arabes unis
afghani(|s) afghan
lek(|s) albanais
dram(|s) arménien(|s)
florin(|s) antillais
kwanza(|s) angolais


florin(|s) arubais
manat(|s) azéri(|s)
mark(|s) convertible(|s) bosniaque(|s)
dollar(|s) barbadien(|s)
taka(|s) bangladeshi(|s)
lev(|s) bulgare(|s)
dinar(|s) bahreïni(|s)

dollar(|s) bermudien(|s)
dollar(|s) brunéien(|s)
boliviano(|s) bolivien(|s)
réals brésiliens
dollar(|s) bahaméen(|s)
ngultrum(|s) bouthanais
pula(|s) botswanais

dollar(|s) bélizéen(|s)




yuan(|s) renminbi chinois

colón(|s) costaricain(|s)

escudo(|s) capverdien(|s)






nafka(|s) érythréen(|s)
birr(|s) éthiopien(|s)

dollar(|s) fidjien(|s)
livre(|s) des îles malouines

lari géorgien(|s)
cédi(|s) ghanéen(|s)
livre(|s) de gibraltar
dalasi(|s) gambien(|s)

quetzal(|s) guatémaltèque(|s)
dollar(|s) du guyana

lempira(|s) hondurien(|s)

forint(|s) hongrois
roupie indonésienne
nouveau(|x) shekel(|s) israélien(|s)




dollar(|s) jamaïcain(|s)



som(|s) kirghize(|s)
riel(|s) cambodgien(|s)




dollar(|s) des îles caïmans
tenge(|s) kazakh(|s)
kip(|s) laotien(|s)


dollar(|s) libérien(|s)
loti lesothan|maloti lesothans


leu(|s) moldave(|s)

denar(|s) macédonien(|s)
kyat(|s) myanmarais
tugrik(|s) mongol(|s)
pataca(|s) macanaise(|s)
ouguiya(|s) mauritanien(|s)

rufiyaa(|s) maldivienne(|s)
kwacha(|s) malawite(|s)

ringgit(|s) malais
metica(l|is) mozambicain(|s)
dollar(|s) namibien(|s)
naira(|s) nigérian(|s)
córdoba(|s) oro nicaraguayen(|s)



riyals omanis
balboa(|s) panaméen(|s)
sol(|s) péruvien(|s)
kina(|s) papouan-néo-guinéen(|s)


zloty(|s) polonais
guaraní(|s) paraguayen(|s)

le(u|i) roumain(|s)




dollar(|s) des îles salomon
roupie(|s) des seychelles



livre(|s) de sainte-hélène
leone(|s) sierra-léonais
shilling(|s) somalien(|s)
dollar(|s) surinamais
livre(|s) sud-soudanaise(|s)
dobra(|s) santoméen(|s)

lilangeni(|s) swazi(|s)
baht(|s) thaïlandais
somoni(|s) tadjik(|s)
nouveau(|x) manat(|s) turkmène(|s)

pa’anga(|s) tongan(|s)
livre(|s) turque(|s)
dollar(|s) de trinité-et-tobago
nouveau(|x) dollar(|s) taïwanais

hryvnia(|s) ukrainienne(|s)



sum(|s) ouzbek(|s)
bolivar(|s) vénézuélien(|s)
dông(|s) vietnamien(|s)
vatu(|s) vanuatuan(|s)
tala(|s) samoan(|s)

dollar(|s) des caraïbes orientales
florin(|s) caribéen(|s)




kwacha(|s) zambien(|s)
or du zimbabwe

kuna(|s) croate(|s)



peseta(|s) espagnole(|s)

schilling(|s) autrichien(|s)

escudo(|s) portugais
drachme(|s) grecque(|s)
mark(|s) finlandais
livre(|s) irlandaise(|s)
couronne(|s) slovaque(|s)
couronne(|s) estonienne(|s)
lats letton(|s)
litas lituanien(|s)`,
  it: `dirham degli emirati arabi uniti|dirham degli eau

lek(|ë) albanes(e|i)
dram armen(o|i)
fiorin(o|i) delle antille olandesi
kwanza(|s) angolan(o|i)


fiorin(o|i) di aruba
manat azer(o|i)
marc(o|hi) convertibil(e|i) della bosnia-herzegovina
dollar(o|i) di barbados
taka b(angladese|engalese|engalesi)
lev(|a) bulgar(o|i)
dinar(o|i) del bahrein
franc(o|hi) del burundi
dollar(o|i) delle bermuda
dollar(o|i) del brunei
bolivian(o|i)

dollar(o|i) delle bahamas
ngultrum bhutanes(e|i)
pula del botswana
rubl(o|i) bieloruss(o|i)
dollar(o|i) del belize

franc(o|hi) congoles(e|i)




colón costarican(o|i)

escudo(|s) capoverdian(o|i)

franc(o|hi) di gibuti

peso(|s) dominican(o|i)


nakfa eritre(o|i)
birr etiop(e|i)

dollar(o|i) delle figi
sterlin(a|e) delle falkland

lari georgian(o|i)
cedi ghanes(e|i)
sterlin(a|e) di gibilterra
dalasi gambian(o|i)
franc(o|hi) della guinea
quetzal guatemaltec(o|hi)
dollar(o|i) della guyana

lempir(a|e) honduregn(a|e)
gourde haitian(o|i)

rupia indonesiana
nuov(o|i) sicl(o|i) israelian(o|i)




dollar(o|i) giamaican(o|i)


scellin(o|i) keniot(a|i)
som kirghis(o|i)
riel cambogian(o|i)
franc(o|hi) comorian(o|i)
won nordcorean(o|i)


dollar(o|i) delle isole cayman
tenge kazak(o|i)
kip laotian(o|i)
lir(a|e) libanes(e|i)

dollar(o|i) liberian(o|i)
loti del lesotho|maloti del lesotho


le(u|i) moldav(o|i)
ariary malgasci(o|)
dinar(o|i) macedon(e|i)
kyat di myanmar
tugrik mongol(o|i)

ouguiya della mauritania
rupi(a|e) maurizian(a|e)
rufiyaa delle maldive
kwacha malawian(o|i)

ringgit males(e|i)
metical mozambican(o|i)
dollar(o|i) namibian(o|i)
nair(a|e) nigerian(a|e)
córdoba nicaraguens(e|i)

rupi(a|e) nepales(e|i)

rial omanit(a|i)
balboa panamens(e|i)
sol peruvian(o|i)
kina papuan(a|e)


zloty polacc(o|hi)
guaraní paraguayan(o|i)
rial qatarian(o|i)
le(u|i) rumen(o|i)
dinara serbi

franc(o|hi) ruandes(e|i)

dollar(o|i) delle isole salomone
rupi(a|e) delle seychelles
sterlin(a|e) sudanes(e|i)


sterlin(a|e) di sant’elena
leon(e|i) della sierra leone
scellin(o|i) somal(o|i)
dollar(o|i) del suriname
sterlin(a|e) sud-sudanes(e|i)
dobra di sao tomé e príncipe
lir(a|e) sirian(a|e)
lilangeni|emalangeni
baht thailandes(e|i)
somoni tagik(o|i)
manat turkmen(o|i)

paʻanga tongan(o|i)

dollar(o|i) di trinidad e tobago
nuov(o|i) dollar(o|i) taiwanes(e|i)
scellin(o|i) della tanzania
grivnie ucraine
scellin(o|i) ugandes(e|i)

peso(|s) uruguayan(o|i)
sum uzbec(o|hi)
bolívar(|es) venezuelan(o|i)
dong vietnamit(a|i)
vatu di vanuatu
tala samoan(o|i)
franc(o|hi) cfa beac
dollar(o|i) dei caraibi orientali
fiorin(o|i) caraibic(o|i)
franc(o|hi) cfa bceao
franc(o|hi) cfp
ri(yal|al) yemenit(a|i)

kwacha zambian(o|i)
zimbabwe gold

kun(a|e) croat(a|e)



peseta spagnola
fiorino olandese
scellino austriaco

escudo portoghese
dracma greca

sterlina irlandese
corona slovacca
corona dell’estonia
lat(s|i) letton(e|i)
litas lituan(o|i)`,
  ro: `
afgani afgan(|i)

dram(|i) armene(sc|ști)
gulden(|i) neerlandez(|i) antilez(|i)
kwanz(a|e) angolez(ă|e)
peso(|s) argentini(an|eni)
dolari australieni
florin(|i) aruban(|i)
mana(t|ți) azer(|i)
m(arcă|ărci) convertibil(ă|e)
dolar(|i) din barbados
taka din bangladesh


franc(|i) burundez(|i)
dolar(|i) din bermuda

boliviano

dolar(|i) din bahamas
ngultrum din bhutan
pula botswana
rubl(ă|e) belarus(ă|e)
dolar(|i) din belize
dolar canadian
franc(|i) congolez(|i)
franci elvețieni
peso(|s) chili(an|eni)
yuan chinezesc
peso(|s) columbi(an|eni)
colón(|i) costarican(|i)
peso(|s) cubanez(|i)
escudo caboverdi(an|eni)
coroană cehă
franc(|i) djibouti(an|eni)
coroană daneză
peso(|s) dominican(|i)
dinar(|i) algeri(an|eni)

nakfa eritree(ană|ne)
birr(|i) etiopi(an|eni)

dolar(|i) fiji(an|eni)
lir(ă|e) din insulele falkland

lari georgi(an|eni)
cedi ghanez(|i)
lir(ă|e) din gibraltar|lire gibraltar
dalasi din gambia
franc(|i) guinee(an|ni)
quetzal(|i) guatemalez(|i)
dolar(|i) guyanez(|i)

lempir(a|ă|e) honduri(ană|ene)


rupi(e|i) indonezi(ană|ene)
shekel(|i) israeli(an|eni) no(u|i)
rupie indiană
dinar(|i) iraki(an|eni)
rial(|i) irani(an|eni)
coroan(ă|e) islandez(ă|e)
dolar(|i) jamaican(|i)
dinar(|i) iordani(an|eni)

șiling(|i) keny(an|eni)
som(|i) kârgâz(|i)
riel(|i) cambodgi(an|eni)
franc(|i) comori(an|eni)
won(|i) nord-coree(an|ni)
won sud-coreean
dinar(|i) kuweiti(an|eni)
dolar(|i) din insulele cayman
tenge kazah(ă|e)
kip(|i) laoți(an|eni)
lir(ă|e) libanez(ă|e)
rupi(e|i) srilankez(ă|e)
dolar(|i) liberi(an|eni)
loti lesothian|maloti lesothieni
dinar(|i) libi(an|eni)
dirham(|i) marocan(|i)

ariary malgaș(|i)
denar(|i)
kya(t|ți) din myanmar
tugri(k|ci) mongol(|i)

ouguiya mauritan(ă|e)
rupi(e|i) mauriti(ană|ene)
rufiyaa maldivi(ană|ene)
kwach(a|e) malawi(ană|ene)

ringgit malaiezi(an|eni)
metical(|i) mozambican(|i)
dolar(|i) namibi(an|eni)
nair(a|e) nigeri(ană|ene)
córdob(a|e) oro
coroană norvegiană
rupi(e|i) nepalez(ă|e)
dolar neozeelandez
rial(|i) omanez(|i)
balboa panamez(ă|e)
soli
kina din papua-noua guinee
peso(|s) filipinez(|i)
rupi(e|i) pakistanez(ă|e)

guarani
rial(|i) qatari(an|eni)
leu românesc
dinar sârbesc
rublă rusească
franc(|i) rwandez(|i)
rial(|i) saudi(t|ți)
dolar(|i) din insulele solomon
rupi(e|i) seychellez(ă|e)
lir(ă|e) sudanez(ă|e)
coroană suedeză
dolar(|i) singaporez(|i)

leon(e|i) din sierra leone
șiling(|i) somalez(|i)
dolar(|i) surinamez(|i)
lir(ă|e) din sudanul de sud
dobr(a|e) din são tomé și príncipe
lir(ă|e) siri(ană|ene)
lilangeni din swaziland|emalangeni din swaziland
bah(t|ți) thailandez(|i)
somoni ta(djic|jdic|djici)
manat turkmen(|i)
dinar(|i) tunisi(an|eni)
pa’anga tongan(ă|e)
liră turcească
dolar(|i) din trinidad și tobago
dolar(|i) no(u|i) din taiwan|dolari noi taiwan
șiling(|i) tanzani(an|eni)

șiling(|i) ugandez(|i)

peso(|s) uruguay(an|eni)
sum uzbekistan
bolívar(|i) soberano
dong(|i) vietnamez(|i)
vatu din vanuatu
tala samoan(ă|e)
franc cfa beac|franci cfa beac|franci cfa central-africani
dolar(|i) est-caraib(|i)
gulden(|i) caraib(|i)
franc(|i) cfa bceao
franc(|i) cfp
rial(|i) yemeni(t|ți)
ran(d|zi) sud-african(|i)
kwach(a|e) zambi(an|ene)
zimbabwe gold

kuna
m(arcă|ărci) german(ă|e)
franc(|i) francez(|i)
lir(ă|e) itali(ană|ene)
peset(ă|e) spaniol(ă|e)
gulden(|i) olandez(|i)
șiling(|i) austri(ac|eci)
franc(|i) belgi(an|eni)

drahm(ă|e) grece(ască|ști)
m(arcă|ărci) finlandez(ă|e)
lir(ă|e) irlandez(ă|e)
coroan(ă|e) slovac(ă|e)
coroan(ă|e) estoni(ană|ene)
lats letoni(an|eni)
lit(u|e) lituani(an|ene)`,
  nl: `
afghaanse afghani
albanese lek
armeense dram
nederlands-antilliaanse gulden
angolese kwanza


arubaanse gulden
azerbeidzjaanse manat
bosnische convertibele mark
barbadaanse dollar
bengalese taka
bulgaarse lev(|a)
bahreinse dinar
burundese frank
bermuda-dollar
bruneise dollar
boliviaanse boliviano

bahamaanse dollar
bhutaanse ngultrum
botswaanse pula
belarussische roebel
belizaanse dollar

congolese frank




costa ricaanse colon
cubaanse peso
kaapverdische escudo

djiboutiaanse frank

dominicaanse peso

egyptisch pond
eritrese nakfa
ethiopische birr


falklandeilands pond

georgische lari
ghanese cedi
gibraltarees pond
gambiaanse dalasi
guinese frank
guatemalteekse quetzal
guyaanse dollar

hondurese lempira
haïtiaanse gourde
hongaarse forint

israëlische nieuwe shekel




jamaicaanse dollar
jordaanse dinar


kirgizische som
cambodjaanse riel
comorese frank
noord-koreaanse won


kaaimaneilandse dollar
kazachse tenge
laotiaanse kip
libanees pond
sri lankaanse roepie
liberiaanse dollar
lesothaanse loti
libische dinar

moldavische leu
malagassische ariary
macedonische denar
myanmarese kyat
mongoolse tugrik
macause pataca
mauritaanse ouguiya
mauritiaanse roepie
maldivische rufiyaa
malawische kwacha

maleisische ringgit
mozambikaanse metical
namibische dollar
nigeriaanse naira
nicaraguaanse córdoba

nepalese roepie

omaanse rial
panamese balboa
peruaanse sol
papoea-nieuw-guinese kina


poolse zloty
paraguayaanse guarani
qatarese rial
roemeense leu


rwandese frank
saoedi-arabische riyal
salomon-dollar
seychelse roepie
soedanees pond


sint-heleens pond
sierra leoonse leone
somalische shilling

zuid-soedanees pond
santomese dobra
syrisch pond
swazische lilangeni
thaise baht
tadzjiekse somoni
turkmeense manat

tongaanse paʻanga

trinidad en tobago-dollar
nieuwe taiwanese dollar
tanzaniaanse shilling
oekraïense hryvnia
oegandese shilling

uruguayaanse peso
oezbeekse sum
venezolaanse bolivar
vietnamese dong
vanuatuaanse vatu
samoaanse tala
cfa-frank
oost-caribische dollar
caribische gulden
cfa-franc bceao
cfp-frank
jemenitische rial

zambiaanse kwacha
zimbabwe gold

kroatische kuna



spaanse peseta
nederlandse gulden
oostenrijkse schilling

portugese escudo
griekse drachme

iers pond
slowaakse koruna
estlandse kroon
letse lats
litouwse litas`,
  de: `
afghanische(r|) afghani
albanische(r|) lek
armenische(r|) dram
niederländische-antillen-gulden
angolanische(r|) kwanza


aruba-florin

konvertible mark bosnien und herzegowina
barbados-dollar

bulgarische(r|) lew

burundi-franc(|s)
bermuda-dollar
brunei-dollar
bolivianische(r|) boliviano(|s)

bahamas-dollar
bhutan-ngultrum
botswanische(r|) pula

belize-dollar

kongo-franc(|s)


renminbi yuan

costa-rica-colón



dschibuti-franc




eritreische(r|) nakfa
äthiopische(r|) birr


falkland-pfund

georgische(r|) lari
ghanaische(r|) cedi
gibraltar-pfund
gambia-dalasi

guatemaltekische(r|) quetzal(|es)
guyana-dollar


haitianische gourde(|s)
ungarische(r|) forint
indonesische rupiah
israelische(r|) neue(r|) schekel








kirgisische(r|) som
kambodschanische(r|) riel
komoren-franc(|s)



kaiman-dollar
kasachische(r|) tenge
laotische(r|) kip


liberianische(r|) dollar
loti


moldau-leu
madagaskar-ariary
mazedonische(r|) denar(|i)
myanmarische(r|) kyat
mongolische(r|) tögrög
macao-pataca
mauretanische(r|) ouguiya

malediven-rufiyaa


malaysische(r|) ringgit
mosambikanische(r|) metica(l|is)

nigerianische(r|) naira
nicaragua-córdoba(|s)




panamaische(r|) balboa(|s)
peruanische(r|) sol
papua-neuguineischer kina



paraguayische(r|) guaraní(|es)





saudi-rial
salomonen-dollar
seychellen-rupie(|n)



st.-helena-pfund
sierra-leonische(r|) leone(|s)


südsudanesische(s|) pfund
são-toméische(r|) dobra(|s)

swasiländischer lilangeni|swasiländische emalangeni
thailändische(r|) baht
tadschikistan-somoni


tongaische(r|) paʻanga

trinidad-und-tobago-dollar
neuer taiwan-dollar

ukrainische hryw(nja|en)



usbekistan-sum
venezolanische(r|) bolívar(|es)
vietnamesische(r|) dong
vanuatu-vatu
samoanische(r|) tala

ostkaribische(r|) dollar
karibische(r|) gulden

cfp-franc


kwacha
simbabwe-gold

kroatische(r|) kuna



spanische peset(a|en)
niederländische(r|) gulden
österreichische(r|) schilling

portugiesische(r|) escudo
griechische drachme(|n)
finnische mark
irische(s|) pfund
slowakische krone(|n)
estnische krone(|n)
lettische(r|) lats
litauische(r|) litas`,
  da: `dirham fra de forenede arabiske emirater|fae-dirham
afghansk(|e) afghani
albansk(|e) lek
armensk(|e) dram
nederlandske antiller-gylden
angolansk(|e) kwanza
argentinsk peso
australsk dollar
arubansk(|e) florin(|er)
aserbajdsjansk(|e) manat
bosnien-hercegovinsk(|e) konvertib(el|le) mark
barbadisk(|e) dollar
bangladeshisk(|e) taka
bulgarsk(|e) lev(|a)
bahrainsk(|e) dinar(|er)
burundisk(|e) franc
bermudansk(|e) dollar
bruneisk(|e) dollar
boliviansk(|e) boliviano
brasiliansk(|e) real(|er)
bahamansk(|e) dollar
bhutansk(|e) ngultrum
botswansk(|e) pula
hviderussisk(|e) rub(el|ler)
belizisk(|e) dollar
canadisk dollar
congolesisk(|e) franc
schweizerfranc
chilensk(|e) peso(|s)
kinesisk yuan
colombiansk(|e) peso(|s)
costaricansk(|e) colón
cubansk(|e) peso(|s)
kapverdisk(|e) escudo(|s)
tjekkisk(|e) koruna(|er)
djiboutisk(|e) franc
dansk krone
dominikansk(|e) peso(|s)
algerisk(|e) dinar(|er)
egyptisk pund
eritreisk(|e) nakfa
etiopisk(|e) birr

fijiansk(|e) dollar
pund fra falklandsøerne
britisk pund
georgisk(|e) lari
ghanesisk(|e) cedi
gibraltarisk(|e) pund
gambisk(|e) dalasi
guineansk(|e) franc
guatemalansk(|e) quetzal
guyansk(|e) dollar
hongkongsk(|e) dollar
honduransk(|e) lempira
haitisk(|e) gourde
ungarsk(|e) forint(|er)
indonesisk(|e) rupiah
ny(|e) israelsk(|e) shekel
indisk rupee
irakisk(|e) dinar(|er)
iransk(|e) rial(|er)
islandsk krone
jamaicansk(|e) dollar
jordansk(|e) dinar(|er)
japansk yen
kenyansk(|e) shilling
kirgisisk(|e) som
cambodjansk(|e) riel
comorisk(|e) franc
nordkoreansk(|e) won
sydkoreansk won
kuwaitisk(|e) dinar(|er)
caymansk(|e) dollar
kasakhisk(|e) tenge
laotisk(|e) kip
libanesisk(|e) pund
srilankansk(|e) rupee
liberisk(|e) dollar
lesothisk(|e) loti
libysk(|e) dinar(|er)
marokkansk(|e) dirham
moldovisk(|e) le(u|i)
madagaskisk(|e) ariary
makedonsk(|e) denar(|er)
myanmarsk(|e) kyat
mongolsk(|e) tugrik
macaosk(|e) pataca
mauritansk(|e) ouguiya
mauritisk(|e) rupee(|s)
maldivisk(|e) rufiyaa
malawisk(|e) kwacha
mexicansk peso
malaysisk(|e) ringgit
mozambiquisk(|e) metical
namibisk(|e) dollar
nigeriansk(|e) naira
nicaraguansk(|e) cordoba
norsk krone
nepalesisk(|e) rupee(|s)
newzealandsk dollar
omansk(|e) rial(|er)
panamansk(|e) balboa
peruansk(|e) sol(|es)
papuansk(|e) kina
filippinsk(|e) peso(|s)
pakistansk(|e) rupee
polsk(|e) zloty
paraguaysk(|e) guarani
qatarsk(|e) rial
rumænsk(|e) le(u|i)
serbisk dinar
russisk rubel
rwandisk(|e) franc
saudiarabisk(|e) riyal
salomonsk(|e) dollar
seychellisk(|e) rupee(|s)
sudansk(|e) pund
svensk krone
singaporeansk(|e) dollar
pund fra saint helena
sierraleonsk(|e) leone
somalisk(|e) shilling
surinamsk(|e) dollar
sydsudansk(|e) pund
dobra fra sao tome og principe
syrisk(|e) pund
swazilandsk(|e) lilangeni
thailandsk(|e) baht
tadsjikisk(|e) somoni
turkmensk(|e) manat
tunesisk(|e) dinar(|er)
tongansk(|e) paʻanga
tyrkisk lira
trinidadisk(|e) dollar
ny(|e) taiwansk(|e) dollar
tanzanisk(|e) shilling
ukrainsk(|e) grynia
ugandisk(|e) shilling
amerikansk dollar
uruguayansk(|e) peso(|s)
usbekisk(|e) sum
venezuelansk(|e) bolivar(|er)
vietnamesisk(|e) dong
vanuaisk(|e) vatu
samoansk(|e) tala
centralafrikansk cfa-franc
østkaribisk(|e) dollar
caribiske gylden
cfa-franc bceao
cfp-franc
yemenitisk(|e) rial
sydafrikansk rand
zambisk(|e) kwacha
zimbabwe gold

kroatisk(|e) kuna
tysk mark
fransk franc
italiensk lire
spansk(|e) peseta(|s)
hollandsk(|e) g(uilder|ylden)
østrigsk(|e) schilling
belgisk(|e) franc
portugisisk(|e) escudo
græsk(|e) drakme(|r)
finsk mark
irsk(|e) pund
slovakisk(|e) koruna
estisk(|e) kroon
lettisk(|e) lat(|s)
litauisk(|e) lita(s|i)`,
  nb: `emiratarabisk(e|) dirham
afghansk(e|) afghani
albansk(e|) lek
armensk(e|) dram
nederlandsk(e|) antillegylden
angolansk(e|) kwanza
argentinsk peso
australsk dollar
arubisk(e|) florin(er|)
aserbajdsjansk(e|) manat
bosnisk-hercegovinsk(e|) konvertib(le|el) mark
barbadisk(e|) dollar
bangladeshisk(e|) taka
bulgarsk(e|) lev
bahrainsk(e|) dinar(er|)
burundisk(e|) franc
bermudisk(e|) dollar
bruneisk(e|) dollar
boliviansk(e|) boliviano
brasiliansk real
bahamansk(e|) dollar
bhutansk(e|) ngultrum
botswansk(e|) pula
ny(e|) belarusisk(e|) rub(ler|el)
belizisk(e|) dollar
kanadisk dollar
kongolesisk(e|) franc
sveitsisk franc
chilensk(e|) peso(s|)

colombiansk(e|) peso(s|)
costaricansk(e|) colón
kubansk(e|) peso(s|)
kappverdisk(e|) escudo(s|)
tsjekkisk koruna
djiboutisk(e|) franc
dansk krone
dominikansk(e|) peso(s|)
algerisk(e|) dinar(er|)
egyptisk pund
eritreisk(e|) nakfa
etiopisk(e|) birr

fijiansk(e|) dollar
falklandspund
britisk pund
georgisk(e|) lari
ghanesisk(e|) cedi
gibraltarsk(e|) pund
gambisk(e|) dalasi
guineansk(e|) franc
guatemalansk(e|) quetzal
guyansk(e|) dollar

honduransk(e|) lempira
haitisk(e|) gourde
ungarsk(e|) forint(er|)
indonesisk(e|) rupi(er|)
ny(e|) israelsk(e|) shek(ler|el)

iraksk(e|) dinar(er|)
iransk(e|) rial(er|)
islandsk krone
jamaikansk(e|) dollar
jordansk(e|) dinar(er|)
japansk yen
kenyansk(e|) shilling
kirgisisk(e|) som
kambodsjansk(e|) riel
komorisk(e|) franc
nordkoreansk(e|) won
sørkoreansk won
kuwaitisk(e|) dinar(er|)
caymansk(e|) dollar
kasakhstansk(e|) tenge
laotisk(e|) kip
libanesisk(e|) pund
srilankisk(e|) rupi(er|)
liberisk(e|) dollar
lesothisk(e|) loti
libysk(e|) dinar(er|)
marokkansk(e|) dirham
moldovsk(e|) le(u|i)
madagassisk(e|) ariary
makedonsk(e|) denar(er|)
myanmarsk(e|) kyat
mongolsk(e|) tugrik
makaoisk(e|) pataca
mauritansk(e|) ouguiya
mauritisk(e|) rupi(er|)
maldivisk(e|) rufiyaa
malawisk(e|) kwacha
meksikansk peso
malaysisk(e|) ringgit
mosambikisk(e|) metical
namibisk(e|) dollar
nigeriansk(e|) naira
nicaraguansk(e|) córdoba
norsk krone
nepalsk(e|) rupi(er|)
newzealandsk dollar
omansk(e|) rial(er|)
panamansk(e|) balboa
peruansk(e|) sol
papuansk(e|) kina
filippinsk(e|) peso(s|)

polsk(e|) zloty
paraguayansk(e|) guarani
qatarsk(e|) rial(er|)
rumensk(e|) le(u|i)
serbisk dinar
russisk rubel
rwandisk(e|) franc
saudiarabisk(e|) riyal(er|)
salomonsk(e|) dollar
seychellisk(e|) rupi(er|)
sudansk(e|) pund
svensk krone
singaporsk dollar
sankthelensk(e|) pund
sierraleonsk(|e) leone(|r)
somalisk(e|) shilling
surinamsk(e|) dollar
sørsudansk(e|) pund
saotomesisk(e|) dobra
syrisk(e|) pund
swazilandsk(e|) lilangeni
thailandsk baht
tadsjikisk(e|) somoni
turkmensk(e|) manat
tunisisk(e|) dinar(er|)
tongansk(e|) paʻanga
tyrkisk lire
trinidadisk(e|) dollar
ny(e|) taiwansk(e|) dollar
tanzaniansk(e|) shilling
ukrainsk hryvnia
ugandisk(e|) shilling
amerikansk dollar
urugu(ayanske|yansk) peso(s|)
usbekisk(e|) som
venezuelansk(e|) bolivar
vietnamesisk(e|) dong
vanuatisk(e|) vatu
samoansk(e|) tala
sentralafrikansk(e|) cfa-franc
østkaribisk(e|) dollar
karibisk(e|) gylden
vestafrikansk(e|) cfa-franc
cfp-franc
jemenittisk(e|) rial(er|)
sørafrikansk rand
zambisk(e|) kwacha
zimbabwisk(e|) gull

kroatisk(e|) kuna
tysk(e|) mark
fransk franc
italiensk lire
spansk(e|) peseta
nederlandsk(e|) gylden
østerriksk(e|) s(hilling|chilling)
belgisk(e|) franc
portugisisk(e|) escudo
gresk(e|) drakme(r|)
finsk(e|) mark
irsk(e|) pund
slovakisk(e|) koruna
estisk(e|) kro(on|ner)
latvisk(e|) lats
litauisk(e|) lita(s|)`,
  sv: `emiratisk dirham
afghansk(|a) afghani
albansk(|a) lek(|e)
armenisk(|a) dram
antillergulden
angolansk(|a) kwanza
argentinsk peso
australisk dollar
arubansk(|a) florin(|er)
azerbajdzjansk(|a) manat

barbadisk(|a) dollar
bangladeshisk(|a) taka
bulgarisk(|a) lev(|a)
bahrainsk(|a) dinar(|er)
burundisk(|a) franc
bermudisk(|a) dollar
bruneisk(|a) dollar
boliviansk(|a) boliviano(|s)
brasiliansk real
bahamansk(|a) dollar
bhutanesisk(|a) ngultrum
botswansk(|a) pula
belarusisk(|a) rubel
belizisk(|a) dollar
kanadensisk dollar
kongolesisk(|a) franc
schweizisk franc
chilensk peso
kinesisk yuan
colombiansk(|a) peso(|s)
costarikansk(|a) colón
kubansk(|a) peso(|s)
kapverdisk(|a) escudo(|s)
tjeckisk(|a) koruna
djiboutisk(|a) franc
dansk krona
dominikansk(|a) peso(|s)
algerisk(|a) dinar(|er)
egyptiskt pund
eritreansk(|a) nakfa
etiopisk(|a) birr

fijidollar
falklandspund
brittiskt pund
georgisk(|a) lari
ghanansk(|a) cedi
gibraltisk(t|a) pund
gambisk(|a) dalasi
guineansk(|a) franc
guatemalansk(|a) quetzal
guyanadollar
hongkongdollar
honduransk(|a) lempira
haitisk(|a) gourde(|r)
ungersk(|a) forint(|er)
indonesisk(|a) rupie(|r)
israelisk(|a) ny(|a) shekel
indisk rupie
irakisk dinar
iransk(|a) rial
isländsk krona
jamaicansk(|a) dollar
jordansk(|a) dinar(|er)
japansk yen
kenyansk(|a) shilling
kirgizisk(|a) som(|er)
kambodjansk(|a) riel
komorisk(|a) franc
nordkoreansk(|a) won
sydkoreansk won
kuwaitisk dinar
caymansk(|a) dollar
kazakisk(|a) tenge
laotisk(|a) kip
libanesiskt pund
srilankesisk(|a) rupie(|r)
liberiansk(|a) dollar
lesothisk(|a) loti(|er)
libysk(|a) dinar(|er)
marockansk(|a) dirham(|er)
moldavisk(|a) le(u|i)
madagaskisk(|a) ariary
makedonisk(|a) denar(|er)
myanmarisk(|a) kyat
mongolisk(|a) tögrög
makanesisk(|a) pataca
mauretansk(|a) ouguiya
mauritisk(|a) rupie(|r)
maldivisk(|a) rufiy(aa|er)
malawisk(|a) kwacha
mexikansk peso
malaysisk(|a) ringgit(|er)
moçambikisk(|a) metical
namibisk(|a) dollar
nigeriansk(|a) naira
nicaraguansk(|a) córdoba(|s)
norsk krona
nepalesisk(|a) rupie(|r)
nyzeeländsk dollar
omansk(|a) rial
panamansk(|a) balboa
peruansk(|a) sol
papuansk(|a) kin(a|or)
filippinsk peso
pakistansk(|a) rupie(|r)
polsk(|a) zloty
paraguay(ansk|ska) guarani
qatarisk(|a) rial
rumänsk(|a) le(u|i)
serbisk dinar
rysk rubel
rwandisk(|a) franc
saudisk(|a) riyal
salomondollar
seychellisk(|a) rupie(|r)
sudanesisk(t|a) pund
svensk krona
singaporiansk(|a) dollar
sankthelensk(t|a) pund
sierraleonsk(|a) leone(|r)
somalisk(|a) shilling
surinamesisk(|a) dollar
sydsudanesisk(t|a) pund
saotomeansk(|a) dobra
syrisk(t|a) pund
swaziländsk(|a) lilangeni
thailändsk(|a) baht
tadzjikisk(|a) somoni
turkmenistansk(|a) manat
tunisisk(|a) dinar(|er)
tongansk(|a) paʻanga
turkisk lira
trinidaddollar
taiwanesisk dollar
tanzanisk(|a) shilling
ukrainsk(|a) hryvnia
ugandisk(|a) shilling
amerikansk dollar
uruguayansk(|a) peso(|s)
uzbekisk(|a) sum
venezuelansk(|a) bolívar
vietnamesisk(|a) dong
vanuatisk(|a) vatu
västsamoansk(|a) tala
centralafrikansk(|a) franc
östkaribisk(|a) dollar
karibisk gulden
västafrikansk(|a) franc
cfp-franc
jemenitisk(|a) rial
sydafrikansk rand
zambisk(|a) kwacha
zimbabwiskt guld

kroatisk(|a) kun(a|or)
tysk mark
fransk franc
italiensk lire
spansk(|a) peseta(|s)
nederländsk(|a) gulden
österrikisk(|a) schilling
belgisk(|a) franc
portugisisk(|a) escudo(|s)
grekisk(|a) drachm(a|er)
finsk mark
irländsk(t|a) pund
slovakisk(|a) k(oruna|rona|orunor)
estnisk krona
lettisk(|a) lat(s|i)
litauisk(|a) lita(s|i)`,
  fi: `arabiemiirikuntien dirhami(|a)
afganistanin afgaani(|a)
albanian lek(|iä)
armenian dram(|ia)
alankomaiden antillien guldeni(|a)
angolan kwanza(|a)
argentiinan peso(|a)

aruban floriini(|a)
azerbaidžanin manat(|ia)
bosnia-hertsegovinan vaihdettava(|a) markka(|a)
barbadosin dollari(|a)
bangladeshin taka(|a)
bulgarian lev(|iä)
bahrainin dinaari(|a)
burundin frangi(|a)
bermudan dollari(|a)
brunein dollari(|a)
bolivian boliviano(|a)
brasilian real
bahaman dollari(|a)
bhutanin ngultrum(|ia)
botswanan pula(|a)
valko-venäjän rupla(|a)
belizen dollari(|a)

kongon frangi(|a)

chilen peso(|a)
kiinan juan
kolumbian peso(|a)
costa rican colón(|ia)
kuuban peso(|a)
kap verden escudo(|a)
tšekin koruna(|a)
djiboutin frangi(|a)

dominikaanisen tasavallan peso(|a)
algerian dinaari(|a)

eritrean nakfa(|a)
etiopian birr(|iä)

fidžin dollari(|a)
falklandinsaarten punta(|a)

georgian lari(|a)
ghanan cedi(|ä)
gibraltarin punta(|a)
gambian dalasi(|a)
guinean frangi(|a)
guatemalan quetzal(|ia)
guyanan dollari(|a)

hondurasin lempira(|a)
haitin gourde(|a)
unkarin forintti(|a)
indonesian rupia(|a)
israelin uu(si|tta) sekeli(|ä)

irakin dinaari(|a)
iranin rial(|ia)

jamaikan dollari(|a)
jordanian dinaari(|a)

kenian šillinki(|ä)
kirgisian som(|ia)
kambodžan riel(|iä)
komorien frangi(|a)
pohjois-korean won(|ia)
etelä-korean won
kuwaitin dinaari(|a)
caymansaarten dollari(|a)
kazakstanin tenge(|ä)
laosin kip(|iä)
libanonin punta(|a)
sri lankan rupia(|a)
liberian dollari(|a)
lesothon loti(|a)
libyan dinaari(|a)
marokon dirhami(|a)
moldovan leu(|ta)
madagaskarin ariary(|a)
makedonian denaari(|a)
myanmarin kyat(|ia)
mongolian tugrik(|ia)
macaon pataca(|a)
mauritanian ouguiya(|a)
mauritiuksen rupia(|a)
malediivien rufiyaa(|ta)
malawin kwacha(|a)

malesian ringgit(|iä)
mosambikin metical(|ia)
namibian dollari(|a)
nigerian naira(|a)
nicaraguan córdoba(|a)

nepalin rupia(|a)

omanin rial(|ia)
panaman balboa(|a)
perun sol(|ia)
papua-uuden-guinean kina(|a)
filippiinien peso(|a)
pakistanin rupia(|a)
puolan złoty(|a)
paraguayn guarani(|a)
qatarin rial(|ia)
romanian leu(|ta)
serbian dinaari(|a)

ruandan frangi(|a)
saudi-arabian rial(|ia)
salomonsaarten dollari(|a)
seychellien rupia(|a)
sudanin punta(|a)
ruotsin kruunua

saint helenan punta(|a)
sierra leonen leone(|a)
somalian šillinki(|ä)
surinamen dollari(|a)
etelä-sudanin punta(|a)
são tomén ja príncipen dobra(|a)
syyrian punta(|a)
swazimaan lilangeni(|a)
thaimaan baht(|ia)
tadžikistanin somoni(|a)
turkmenistanin manat(|ia)
tunisian dinaari(|a)
tongan pa’anga(|a)

trinidadin ja tobagon dollari(|a)
taiwanin uu(si|tta) dollari(|a)
tansanian šillinki(|ä)

ugandan šillinki(|ä)

uruguayn peso(|a)
uzbekistanin som(|ia)
venezuelan suvereeni(|a) bolívar(|ia)
vietnamin dong(|ia)
vanuatun vatu(|a)
samoan tala(|a)
cfa-frangi(|a) beac
itä-karibian dollari(|a)
karibian guldeni(|a)
cfa-frangi(|a) bceao
cfp-frangi(|a)
jemenin rial(|ia)
etelä-afrikan randi(|a)
sambian kwacha(|a)
zimbabwen kulta(|a)

kroatian kuna(|a)



espanjan peseta(|a)
alankomaiden guldeni(|a)
itävallan šillinki(|ä)
belgian frangi(|a)
portugalin escudo(|a)
kreikan drakma(|a)

irlannin punta(|a)
slovakian koruna(|a)

latvian lati(|a)
liettuan liti(|ä)`,
  hu: `eae-dirham
afgán afghani
albán lek
örmény dram
holland antilláki forint
angolai kwanza


arubai florin
azerbajdzsáni manat
bosznia-hercegovinai konvertibilis márka
barbadosi dollár
bangladesi taka
bolgár új leva
bahreini dinár
burundi frank
bermudai dollár

bolíviai boliviano

bahamai dollár
bhutáni ngultrum
botswanai pula

belize-i dollár

kongói frank

chilei peso

kolumbiai peso
costa rica-i colon
kubai peso
zöld-foki escudo

dzsibuti frank
dán korona
dominikai peso
algériai dínár

eritreai nakfa
etiópiai birr


falkland-szigeteki font

grúz lari
ghánai cedi
gibraltári font
gambiai dalasi
guineai frank
guatemalai quetzal
guyanai dollár

hondurasi lempira

magyar forint

izraeli új sékel

iraki dínár
iráni riál

jamaicai dollár
jordániai dínár

kenyai shilling
kirgizisztáni szom
kambodzsai riel
comorei frank
észak-koreai won

kuvaiti dínár
kajmán-szigeteki dollár
kazahsztáni tenge
laoszi kip
libanoni font
srí lanka-i rúpia
libériai dollár
lesothoi loti
líbiai dínár
marokkói dirham
moldován lei
madagaszkári ariary
macedón dénár
mianmari kyat
mongóliai tugrik
makaói pataca
mauritániai ouguiya
mauritiusi rúpia
maldív-szigeteki rufiyaa


malajziai ringgit
mozambiki metikális
namíbiai dollár
nigériai naira
nicaraguai córdoba

nepáli rúpia

ománi riál
panamai balboa
perui sol
pápua új-guineai kina
fülöp-szigeteki peso
pakisztáni rúpia

paraguayi guarani
katari riál



ruandai frank
szaúdi riál
salamon-szigeteki dollár
seychelle-szigeteki rúpia
szudáni font


szent ilona-i font
sierra leone-i leone
szomáli shilling
suriname-i dollár
dél-szudáni font
são tomé és príncipe-i dobra
szíriai font
szvázi lilangeni
thai baht
tádzsikisztáni somoni
türkmenisztáni manat
tunéziai dínár
tongai paanga

trinidad és tobago-i dollár
tajvani új dollár
tanzániai shilling

ugandai shilling

uruguayi peso
üzbegisztáni szom
venezuelai bolivar
vietnámi dong
vanuatui vatu
nyugat-szamoai tala
cfa frank beac
kelet-karibi dollár
karibi forint
cfa frank bceao
csendes-óceáni valutaközösségi frank
jemeni riál
dél-afrikai rand
zambiai kwacha
zimbabwei arany





spanyol peseta
holland forint
osztrák schilling
belga frank
portugál escudo
görög drachma
finn markka
ír font
szlovák korona
észt korona
lett lats
litvániai litas`,
  pl: `dirham(|y|ów|a) zea
afgani afgański(e|ch|ego)
lek(|i|ów|a) albański(|e|ch|ego)
dram(|y|ów|a) armeński(|e|ch|ego)
gulden(|y|ów|a) antylski(|e|ch|ego)
kwanz(a|y|) angolsk(a|ie|ich|iej)
pesos argentyński(e|ch)

florin(|y|ów|a) arubański(|e|ch|ego)
manat(|y|ów|a) azerski(|e|ch|ego)
mar(ka|ki|ek) zamienn(a|e|ych|ej) bośni i hercegowiny
dolar(|y|ów|a) barbadoski(|e|ch|ego)
taka bengalsk(a|ie|ich|iej)
lew(|y|ów|a) bułgarski(|e|ch|ego)
dinar(|y|ów|a) bahrański(|e|ch|ego)
frank(|i|ów|a) burundyjski(|e|ch|ego)
dolar(|y|ów|a) bermudzki(|e|ch|ego)
dolar(|y|ów|a) brunejski(|e|ch|ego)
boliviano boliwijski(e|ch|ego)

dolar(|y|ów|a) bahamski(|e|ch|ego)
ngultrum bhutański(|e|ch|ego)
pul(a|e||i) botswańsk(a|ie|ich|iej)

dolar(|y|ów|a) belizeński(|e|ch|ego)

frank(|i|ów|a) kongijski(|e|ch|ego)

pesos chilijski(e|ch)

peso(|s) kolumbijski(e|ch|ego)
colon(|y|ów|a) kostarykański(|e|ch|ego)
peso(|s) kubański(e|ch|ego)
escudo zielonoprzylądkow(e|ych|ego)

frank(|i|ów|a) dżibutyjski(|e|ch|ego)

peso(|s) dominikański(e|ch|ego)
dinar(|y|ów|a) algierski(|e|ch|ego)

nakf(a|y|) erytrejsk(a|ie|ich|iej)
birr(|y|ów|a) etiopski(|e|ch|ego)

dolar(|y|ów|a) fidżyjski(|e|ch|ego)
funt(|y|ów|a) falklandzki(|e|ch|ego)

lari gruziński(e|ch|ego)
cedi ghański(e|ch|ego)
funt(|y|ów|a) gibraltarski(|e|ch|ego)
dalasi gambijski(e|ch|ego)
frank(|i|ów|a) gwinejski(|e|ch|ego)
quetzal(|e|i|a) gwatemalski(|e|ch|ego)
dolar(|y|ów|a) gujański(|e|ch|ego)

lempir(a|y|) hondurask(a|ie|ich|iej)
gourde haitański(|e|ch|ego)
forint(|y|ów|a) węgierski(|e|ch|ego)
rupi(a|e|i) indonezyjsk(a|ie|ich|iej)
now(y|e|ych|ego) szek(el|le|li|la) izraelski(|e|ch|ego)


riale irańskie

dolar(|y|ów|a) jamajski(|e|ch|ego)
dinar(|y|ów|a) jordański(|e|ch|ego)

szyling(|i|ów|a) kenijski(|e|ch|ego)
som(|y|ów|a) kirgiski(|e|ch|ego)
riel(|e|i|a) kambodżański(|e|ch|ego)
frank(|i|ów|a) komoryjski(|e|ch|ego)
won(|y|ów|a) północnokoreański(|e|ch|ego)


dolar(|y|ów|a) kajmański(|e|ch|ego)
tenge kazachski(e|ch|ego)
kip(|y|ów|a) laotański(|e|ch|ego)
funt(|y|ów|a) libański(|e|ch|ego)
rupi(a|e|i) lankijsk(a|ie|ich|iej)
dolar(|y|ów|a) liberyjski(|e|ch|ego)
loti sotyjski(e|ch|ego)
dinar(|y|ów|a) libijski(|e|ch|ego)
dirham(|y|ów|a) marokański(|e|ch|ego)

ariary malgaski(|e|ch|ego)
denar(|y|ów|a) macedoński(|e|ch|ego)
kiat(|y|ów|a) birmański(|e|ch|ego)
tugrik(|i|ów|a) mongolski(|e|ch|ego)

ugija mauretańsk(a|ie|ich|iej)
rupi(a|e|i) maurytyjsk(a|ie|ich|iej)
rupi(a|e|i) malediwsk(a|ie|ich|iej)
kwach(a|y|) malawijsk(a|ie|ich|iej)
pesos meksykański(e|ch)
ringgit(|y|ów|a) malezyjski(|e|ch|ego)
metical(|e|i|a) mozambicki(|e|ch|ego)
dolar(|y|ów|a) namibijski(|e|ch|ego)
nair(a|y|) nigeryjsk(a|ie|ich|iej)
cordob(a|y|) nikaraguańsk(a|ie|ich|iej)

rupi(a|e|i) nepalsk(a|ie|ich|iej)

rial(|e|i|a) omański(|e|ch|ego)
balboa panamski(|e|ch|ego)
sol(|e|i|a) peruwiański(|e|ch|ego)
kina papua(ńska|ska|skie|skich|skiej)
pesos filipiński(e|ch)


guarani paragwajski(e|ch|ego)
rial(|e|i|a) katarski(|e|ch|ego)



frank(|i|ów|a) ruandyjski(|e|ch|ego)
riale saudyjskie
dolar(|y|ów|a) wysp salomona
rupi(a|e|i) seszelsk(a|ie|ich|iej)
funt(|y|ów|a) sudański(|e|ch|ego)


funt(|y|ów|a) świętej heleny
leone sierraleoński(|e|ch|ego)
szyling(|i|ów|a) somalijski(|e|ch|ego)
dolar(|y|ów|a) surinamski(|e|ch|ego)
funt(|y|ów|a) południowosudański(|e|ch|ego)
dobr(a|y|) wysp świętego tomasza i książęcej
funt(|y|ów|a) syryjski(|e|ch|ego)
lilangeni suazi|emalangeni suazi
baht(|y|ów|a) tajski(|e|ch|ego)
somoni tadżycki(e|ch|ego)
manat(|y|ów|a) turkmeński(|e|ch|ego)
dinar(|y|ów|a) tunezyjski(|e|ch|ego)
pa’anga tongijsk(a|ie|ich|iej)

dolar(|y|ów|a) trynidadzki(|e|ch|ego)
now(y|e|ych|ego) dolar(|y|ów|a) tajwański(|e|ch|ego)
szyling(|i|ów|a) tanzański(|e|ch|ego)

szyling(|i|ów|a) ugandyjski(|e|ch|ego)

peso(|s) urugwajski(e|ch|ego)
som(|y|ów|a) uzbecki(|e|ch|ego)
boliwar(|y|ów|a) wenezuelski(|e|ch|ego)
dong(|i|ów|a) wietnamski(|e|ch|ego)
vatu wanuacki(e|ch|ego)
tala samoański(e|ch|ego)
frank(|i|ów|a) cfa beac
dolar(|y|ów|a) wschodniokaraibski(|e|ch|ego)
gulden(|y|ów|a) karaibski(|e|ch|ego)
frank(|i|ów|a) cfa
frank(|i|ów|a) cfp
rial(|e|i|a) jemeński(|e|ch|ego)
rand(|y|ów|a) południowoafrykański(|e|ch|ego)
kwach(a|y|) zambijsk(a|ie|ich|iej)
złot(o|a|) zimbabwe

kun(a|y|) chorwack(a|ie|ich|iej)



peseta hiszpańska
gulden holenderski
szyling austriacki
frank belgijski
escudo portugalskie
drachma grecka
marka fińska
funt irlandzki
koron(a|y|) słowack(a|ie|ich)
koron(a|y|) estońsk(a|ie|ich)
łat(|y|ów|a) łotewski(|e|ch|ego)
lit(|y|ów|a) litewski(|e|ch|ego)`,
  cs: `sae dirham(|y|u|ů)
afghánsk(ý|é|ého|ých) afghán(|y|u|ů)
albánsk(ý|é|ého|ých) lek(|y|u|ů)
arménsk(ý|é|ého|ých) dram(|y|u|ů)
nizozemskoantilsk(ý|é|ého|ých) gulden(|y|u|ů)
angolsk(á|é|ých) kwanz(a|y|)


arubsk(ý|é|ého|ých) zlat(ý|é|ého|ých)
ázerbájdžánsk(ý|é|ého|ých) manat(|y|u|ů)
bosensk(á|é|ých) konvertibilní(|ch) mar(ka|ky|ek)
barbadosk(ý|é|ého|ých) dolar(|y|u|ů)
bangladéšsk(á|é|ých) tak(a|y|)
bulharsk(ý|é|ého|ých) leva
bahrajnsk(ý|é|ého|ých) dinár(|y|u|ů)
burundsk(ý|é|ého|ých) frank(|y|u|ů)
bermudsk(ý|é|ého|ých) dolar(|y|u|ů)
brunejsk(ý|é|ého|ých) dolar(|y|u|ů)
bolivijsk(ý|é|ého|ých) bolivian(o|os|a)

bahamsk(ý|é|ého|ých) dolar(|y|u|ů)
bhútánsk(ý|é|ého|ých) ngultrum(|y|u|ů)
botswansk(á|é|ých) pul(a|y|)

belizsk(ý|é|ého|ých) dolar(|y|u|ů)

konžsk(ý|é|ého|ých) frank(|y|u|ů)

chilsk(é|á|ého|ých) pes(o|a|)

kolumbijsk(é|á|ého|ých) pes(o|a|)
kostarick(ý|é|ého|ých) colón(|y|u|ů)
kubánsk(é|á|ého|ých) pes(o|a|)
kapverdsk(é|á|ého|ých) escud(o|a|)

džibutsk(ý|é|ého|ých) frank(|y|u|ů)

dominikánsk(é|á|ého|ých) pes(o|a|)
alžírsk(ý|é|ého|ých) dinár(|y|u|ů)

eritrejsk(á|é|ých) nakf(a|y|)
etiopsk(ý|é|ého|ých) birr(|y|u|ů)

fidžijsk(ý|é|ého|ých) dolar(|y|u|ů)
falklandsk(á|é|ých) lib(ra|ry|er)

gruzínsk(é|ého|ých) lari
ghansk(ý|é|ého|ých) cedi
gibraltarsk(á|é|ých) lib(ra|ry|er)
gambijsk(ý|é|ého|ých) dalasi
guinejsk(ý|é|ého|ých) frank(|y|u|ů)
guatemalsk(ý|é|ého|ých) quetzal(|y|u|ů)
guyansk(ý|é|ého|ých) dolar(|y|u|ů)

hondurask(á|é|ých) lempir(a|y|)
haitsk(ý|é|ého|ých) gourde
maďarsk(ý|é|ého|ých) forint(|y|u|ů)
indonésk(á|é|ých) rupi(e|í)
izraelsk(ý|é|ého|ých) nov(ý|é|ého|ých) šekel(|y|u|ů)

iráck(ý|é|ého|ých) dinár(|y|u|ů)
íránsk(ý|é|ého|ých) rijál(|y|u|ů)

jamajsk(ý|é|ého|ých) dolar(|y|u|ů)
jordánsk(ý|é|ého|ých) dinár(|y|u|ů)
japonský jen
keňsk(ý|é|ého|ých) šilink(|y|u|ů)
kyrgyzsk(ý|é|ého|ých) som(|y|u|ů)
kambodžsk(ý|é|ého|ých) riel(|y|u|ů)
komorsk(ý|é|ého|ých) frank(|y|u|ů)
severokorejsk(ý|é|ého|ých) won(|y|u|ů)


kajmansk(ý|é|ého|ých) dolar(|y|u|ů)
kazašsk(é|ého|ých) tenge
laosk(ý|é|ého|ých) kip(|y|u|ů)
libanonsk(á|é|ých) lib(ra|ry|er)
srílansk(á|é|ých) rupi(e|í)
liberijsk(ý|é|ého|ých) dolar(|y|u|ů)
lesothský loti|lesothské maloti|lesothského loti|lesothských maloti
libyjsk(ý|é|ého|ých) dinár(|y|u|ů)
marock(ý|é|ého|ých) dinár(|y|u|ů)
moldavsk(ý|é|ého|ých) le(u|i)
madagaskarsk(ý|é|ého|ých) ariary
makedonsk(ý|é|ého|ých) denár(|y|u|ů)
myanmarsk(ý|é|ého|ých) kyat(|y|u|ů)
mongolsk(ý|é|ého|ých) tugrik(|y|u|ů)
macajsk(á|é|ých) patac(a|y|)
mauritánsk(á|é|ých) ouguiy(a|e|í)
mauricijsk(á|é|ých) rupi(e|í)
maledivsk(á|é|ých) rupi(e|í)
malawijsk(á|é|ých) kwach(a|y|)

malajsijsk(ý|é|ého|ých) ringgit(|y|u|ů)
mozambick(ý|é|ého|ých) metical(|y|u|ů)
namibijsk(ý|é|ého|ých) dolar(|y|u|ů)
nigerijsk(á|é|ých) nair(a|y|)
nikaragujsk(á|é|ých) córdob(a|y|)

nepálsk(á|é|ých) rupi(e|í)

ománsk(ý|é|ého|ých) rijál(|y|u|ů)
panamsk(á|é|ých) balbo(a|y|í)
peruánsk(ý|é|ého|ých) sol(|y|u|ů)
papuánsk(á|é|ých) nov(á|é|ých) kin(a|y|)

pákistánsk(á|é|ých) rupi(e|í)

paraguajsk(é|á|ého|ých) guarani
katarsk(ý|é|ého|ých) rijál(|y|u|ů)



rwandsk(ý|é|ého|ých) frank(|y|u|ů)
saúdsk(ý|é|ého|ých) rijál(|y|u|ů)
šalamounsk(ý|é|ého|ých) dolar(|y|u|ů)
seychelsk(á|é|ých) rupi(e|í)
súdánsk(á|é|ých) lib(ra|ry|er)


svatohelensk(á|é|ých) lib(ra|ry|er)
sierraleonsk(ý|é|ého|ých) leone
somálsk(ý|é|ého|ých) šilink(|y|u|ů)
surinamsk(ý|é|ého|ých) dolar(|y|u|ů)
jihosúdánsk(á|é|ých) lib(ra|ry|er)
svatotomášsk(á|é|ých) dob(ra|ry|er)
syrsk(á|é|ých) lib(ra|ry|er)
svazijský lilangeni|svazijské emalangeni|svazijského lilangeni|svazijských emalangeni
thajsk(ý|é|ého|ých) baht(|y|u|ů)
tádžick(é|á|ého|ých) somoni
turkmensk(ý|é|ého|ých) manat(|y|u|ů)
tunisk(ý|é|ého|ých) dinár(|y|u|ů)
tonžsk(á|é|ých) paang(a|y|)

trinidadsk(ý|é|ého|ých) dolar(|y|u|ů)

tanzansk(ý|é|ého|ých) šilink(|y|u|ů)

ugandsk(ý|é|ého|ých) šilink(|y|u|ů)

uruguaysk(é|á|ého|ých) pes(o|a|)
uzbeck(ý|é|ého|ých) sum(|y|u|ů)
venezuelsk(ý|é|ého|ých) bolívar(|y|u|ů)
vietnamsk(ý|é|ého|ých) dong(|y|u|ů)
vanuatsk(ý|é|ého|ých) vatu
samojsk(á|é|ých) tal(a|y|)
cfa/beac frank(|y|u|ů)
východokaribsk(ý|é|ého|ých) dolar(|y|u|ů)
karibsk(ý|é|ého|ých) gulden(|y|u|ů)
cfa/bceao frank(|y|u|ů)
cfp frank(|y|u|ů)
jemensk(ý|é|ého|ých) rijál(|y|u|ů)
jihoafrick(ý|é|ého|ých) rand(|y|u|ů)
zambijsk(á|é|ých) kwach(a|y|)
zimbabwsk(ý|é|ého|ých) zlat(ý|é|ého|ých)

chorvatsk(á|é|ých) kun(a|y|)



španělsk(á|é|ých) peset(a|y|)
nizozemsk(ý|é|ého|ých) gulden(|y|u|ů)
rakousk(ý|é|ého|ých) šilink(|y|u|ů)
belgick(ý|é|ého|ých) frank(|y|u|ů)
portugalsk(é|á|ého|ých) escud(o|a|)
řeck(á|é|ých) drach(ma|my|em)
finsk(á|é|ých) mar(ka|ky|ek)
irsk(á|é|ých) lib(ra|ry|er)

estonsk(á|é|ých) korun(a|y|)
lotyšsk(ý|é|ého|ých) lat(|y|u|ů)
litevsk(ý|é|ého|ých) lit(as|y|u|ů)`,
  sk: `sae dirham(|y|u|ov)
afgansk(ý|é|ého|ých) afgání
albánsk(y|e|eho|ych) lek(|y|u|ov)
arménsk(y|e|eho|ych) dram(|y|u|ov)
antilsk(ý|é|ého|ých) gulden(|y|a|ov)
angolsk(á|é|ej|ých) kw(anza|anzy|ánz)
argentínsk(e|ych) pesos

arubsk(ý|é|ého|ých) gulden(|y|a|ov)
azerbajdžansk(ý|é|ého|ých) manat(|y|u|ov)
bosniansko-hercegovinsk(á|é|ej|ých) konvertibiln(á|é|ej|ých) mar(ka|ky|iek)
barbadosk(ý|é|ého|ých) dolár(|e|a|ov)
bangladéšsk(a|e|ej|ych) t(aka|aky|ák)
bulharsk(ý|é|ého|ých) lev(|a)
bahrajnsk(ý|é|ého|ých) dinár(|e|a|ov)
burundsk(ý|é|ého|ých) frank(|y|u|ov)
bermudsk(ý|é|ého|ých) dolár(|e|a|ov)
brunejsk(ý|é|ého|ých) dolár(|e|a|ov)
bolívijsk(é|ého|ých) bolivian(o|a|)
brazílsky real
bahamsk(ý|é|ého|ých) dolár(|e|a|ov)
bhutánsk(y|e|eho|ych) ngultrum(|y|u|ov)
botswansk(á|é|ej|ých) p(ula|uly|úl)

belizsk(ý|é|ého|ých) dolár(|e|a|ov)

konžsk(ý|é|ého|ých) frank(|y|u|ov)

čilsk(é|ých) pesos
čínskeho jüana
kolumbijsk(é|ých) pesos
kostarick(ý|é|ého|ých) colón(|y|a|ov)
kubánsk(e|eho|ych) pes(o|os|a)
kapverdsk(é|ého|ých) esc(udo|udá|uda|úd)

džibutsk(ý|é|ého|ých) frank(|y|u|ov)

dominikánske(|ho) pes(o|os|a)
alžírsk(y|e|eho|ych) dinár(|e|a|ov)

eritrejsk(á|é|ej|ých) nak(fa|fy|ief)
etiópsk(y|e|eho|ych) birr(|y|u|ov)

fidžijsk(ý|é|ého|ých) dolár(|e|a|ov)
falklandsk(á|é|ej|ých) lib(ra|ry|ier)

gruzínsk(e|eho|ych) lari
ghansk(é|ého|ých) cedi
gibraltársk(a|e|ej|ych) lib(ra|ry|ier)
gambijsk(é|ého|ých) dalasi
guinejsk(ý|é|ého|ých) frank(|y|u|ov)
guatemalsk(ý|é|ého|ých) quetzal(|y|a|ov)
guyansk(ý|é|ého|ých) dolár(|e|a|ov)

hondurask(á|é|ej|ých) lemp(ira|iry|ír)
haitsk(é|ého|ých) gourde
maďarsk(ý|é|ého|ých) forint(|y|a|ov)
indonézsk(a|e|ej|ych) rupi(a|e|í)
izraelsk(ý|é|ého|ých) šekel(|y|a|ov)

irack(ý|é|ého|ých) dinár(|e|a|ov)
iránsk(y|e|eho|ych) rial(|y|u|ov)

jamajsk(ý|é|ého|ých) dolár(|e|a|ov)
jordánsk(y|e|eho|ych) dinár(|e|a|ov)

kensk(ý|é|ého|ých) šiling(|y|u|ov)
kirgizsk(ý|é|ého|ých) som(|y|u|ov)
kambodžsk(ý|é|ého|ých) riel(|y|u|ov)
komorsk(ý|é|ého|ých) frank(|y|u|ov)
severokórejsk(ý|é|eho|ých) won(|y|u|ov)


kajmansk(ý|é|ého|ých) dolár(|e|a|ov)
kazašsk(é|ého|ých) tenge
laosk(ý|é|ého|ých) kip(|y|u|ov)

srílansk(á|é|ej|ých) rupi(a|e|í)
libérijsk(ý|é|ého|ých) dolár(|e|a|ov)
lesothsk(ý|é|ého|ých) loti
líbyjsk(ý|é|ého|ých) dinár(|e|a|ov)
marock(ý|é|ého|ých) dirham(|y|u|ov)
moldavsk(ý|é|ého|ých) lei
malgašsk(ý|é|ého|ých) ariary
macedónsk(y|e|eho|ych) denár(|e|a|ov)
mjanmarsk(ý|é|ého|ých) kyat(|y|u|ov)
mongolsk(ý|é|ého|ých) tugrik(|y|a|ov)
macajsk(á|é|ej|ých) pat(aca|acy|ác)
mauritánsk(a|e|ej|ych) ouguiy(a|e|í)
maurícijsk(á|é|ej|ých) rupi(a|e|í)
maldivsk(á|é|ej|ých) rupi(a|e|í)
malawijsk(á|é|ej|ých) kw(acha|achy|ách)
mexick(é|ých) pesos
malajzijsk(ý|é|ého|ých) ringgit(|y|u|ov)
mozambick(ý|é|ého|ých) metical(|y|u|ov)
namíbijsk(ý|é|ého|ých) dolár(|e|a|ov)
nigérijsk(á|é|ej|ých) nair(a|y|)
nikaragujsk(á|é|ej|ých) córdob(a|y|)

nepálsk(a|e|ej|ych) rupi(a|e|í)

ománsk(y|e|eho|ych) rial(|y|u|ov)
panamsk(á|é|ej|ých) balbo(a|y|í)
peruánsk(y|e|eho|ych) sol(|y|a|ov)
papuánsk(a|e|ej|ych) k(ina|iny|ín)
filipínsk(e|ych) pesos
pakistansk(á|é|ej|ých) rupi(a|e|í)

paraguajsk(é|ého|ých) guaraní
katarsk(ý|é|ého|ých) rial(|y|u|ov)



rwandsk(ý|é|ého|ých) frank(|y|u|ov)
saudskoarabsk(ý|é|ého|ých) rial(|y|u|ov)
šalamúnsk(y|e|eho|ych) dolár(|e|a|ov)
seychelsk(á|é|ej|ých) rupi(a|e|í)
sudánsk(a|e|ej|ych) lib(ra|ry|ier)


svätohelensk(á|é|ej|ých) lib(ra|ry|ier)
sierraleonsk(ý|é|ého|ých) leone
somálsk(y|e|eho|ych) šiling(|y|u|ov)
surinamsk(ý|é|ého|ých) dolár(|e|a|ov)
juhosudánsk(a|e|ej|ych) lib(ra|ry|ier)
svätotomášsk(a|e|ej|ych) dob(ra|ry|ier)

svazijsk(ý|é|ého|ých) lilangeni
thajsk(ý|é|ého|ých) baht(|y|u|ov)
tadžick(é|ého|ých) somoni
turkménsk(y|e|eho|ych) manat(|y|u|ov)
tunisk(ý|é|ého|ých) dinár(|e|a|ov)
tongsk(á|é|ého|ých) pa(ʻanga|’anga)

trinidadsko-tobažsk(ý|é|ého|ých) dolár(|e|a|ov)
nov(ý|é|ého|ých) taiwansk(ý|é|ého|ých) dolár(|e|a|ov)
tanzánsk(y|e|eho|ych) šiling(|y|u|ov)

ugandsk(ý|é|ého|ých) šiling(|y|u|ov)

uruguajsk(é|ého|ých) pes(o|os|a)
uzbeck(ý|é|ého|ých) sum(|y|u|ov)
venezuelsk(ý|é|ého|ých) bolívar(|y|u|ov)
vietnamsk(ý|é|ého|ých) dong(|y|u|ov)
vanuatsk(é|ého|ých) vatu
samojsk(á|é|ej|ých) t(ala|aly|ál)
stredoafrick(ý|é|ého|ých) frank(|y|u|ov)
východokaribsk(ý|é|ého|ých) dolár(|e|a|ov)
karibsk(ý|é|ého|ých) gulden(|y|a|ov)
západoafrick(ý|é|ého|ých) frank(|y|u|ov)
cfp frank(|y|u|ov)
jemensk(ý|é|ého|ých) rial(|y|u|ov)

zambijsk(á|é|ej|ých) kw(acha|achy|ách)
zimbabwiansk(y|e|eho|ych) zlat(ý|é|ého|ých)

chorvátsk(a|e|ej|ych) k(una|uny|ún)
nemeck(ej|ých) mar(ky|iek)


španielsk(a|e|ej|ych) pes(eta|ety|iet)
holandsk(ý|é|ého|ých) gulden(|y|a|ov)
rakúsk(y|e|eho|ych) šiling(|y|u|ov)
belgick(ý|é|ého|ých) frank(|y|u|ov)
portugalsk(é|ého|ých) esc(udo|udá|uda|úd)
gréck(a|e|ej|ych) drach(ma|my|iem)
fínsk(a|e|ej|ych) mar(ka|ky|iek)
írsk(a|e|ej|ych) lib(ra|ry|ier)

estónsk(a|e|ej|ych) kor(una|uny|ún)
lotyšsk(ý|é|ého|ých) lat(|y|u|ov)
litovsk(ý|é|ého|ých) lit(as|y|u|ov)`,
  hr: `uae dirham|uae dirhama|dirham uae|dirhama uae
a(fganistanski|fganistanska|fganistanskih|vganistanski|vganistanska|vganistanskih) a(fgani|fgan|fgana|vgani|vgana)
albansk(i|a|ih) lek(|a)
armenski dram|armenska drama|armenskih drama|jermenski dram|jermenska drama
nizozemskoantilski gulden|nizozemskoantilska guldena|nizozemskoantilskih guldena|holandskoantilski gulden|holandskoantilska guldena|holandskoantilskih guldena
angolsk(a|e|ih) kvanz(a|e|i)
argentinsk(i|a|ih) pezos(|a)

aru(pski|pska|pskih|banski|banska|banskih) florin(|a)
azerb(ajdžanski|ajdžanska|ajdžanskih|ejdžanski|ejdžanska|ejdžanskih) manat(|a)

barbado(ski|ska|skih|ški|ška|ških) dolar(|a)
bangladešk(a|e|ih) tak(a|e)

bahreinsk(i|a|ih) dinar(|a)
burundsk(i|a|ih) fran(ak|ka|aka)
bermudsk(i|a|ih) dolar(|a)
brunejsk(i|a|ih) dolar(|a)
bolivijsk(i|a|ih) bolivijan(o|a)

bahamsk(i|a|ih) dolar(|a)
butansk(i|a|ih) ngultrum(|a)
bocvansk(a|e|ih) pul(a|e)

beli(zeanski|zeanska|zeanskih|ski|ska|skih) dolar(|a)

kongoansk(i|a|ih) fran(ak|ka|aka)

čileansk(i|a|ih) pez(o|a|os|osa)
kinesk(i|a|ih) yuan(|a)
kolumbijsk(i|a|ih) pez(o|a|os|osa)
kostarikansk(i|a|ih) kolon(|a)
kubansk(i|a|ih) pez(o|a|os|osa)
zelenortsk(i|a|ih) eskud(o|a)

džibutsk(i|a|ih) fran(ak|ka|aka)

dominikansk(i|a|ih) pez(o|a|os|osa)
alžirsk(i|a|ih) dinar(|a)

eritrejsk(a|e|ih) nakf(a|e|i)
etiop(ski|ska|skih|ijski) bir(|a)

fidžijsk(i|a|ih) dolar(|a)
f(alklandska|alklandske|alklandskih|olklandska|oklandska|oklandske|oklandskih) funt(a|e|i)

gruzijsk(i|a|ih) lar(i||a|ija)
ganski cedi|ganska ceda|ganskih ceda|ganski sedi|ganska sedija|ganskih sedija
gibraltarsk(a|e|ih) funt(a|e|i)
gambijsk(i|a|ih) dalas(|a|i|ija)
gvinejsk(i|a|ih) fran(ak|ka|aka)
gvatemalsk(i|a|ih) k(vecal|vecala|ecal|ecala)
gvajansk(i|a|ih) dolar(|a)

hondurašk(a|e|ih) lempir(a|e)
haićansk(i|a|ih) g(ourd|ourda|urd|urda)

indone(zijska|žanska|žanske|žanskih) rupij(a|e)
novi izraelski šekel|nova izraelska šekela|novih izraelskih šekela|izraelski novi šekel|izraelska nova šekela|izraelskih novih šekela


iransk(i|a|ih) rijal(|a)

jamajčansk(i|a|ih|ix) dolar(|a)
jordansk(i|a|ih) dinar(|a)

kenijsk(i|a|ih) šiling(|a)
kirgi(ski|jski|jska|jskih|stanski|stanska|stanskih) som(|a)
kambodžansk(i|a|ih) rij(al|ala|el|ela)
komorsk(i|a|ih) fran(ak|ka|aka)
sjevernokorejski won|sjevernokorejska wona|sjevernokorejskih wona|severnokorejski von|severnokorejska vona|severnokorejskih vona


kajmansk(i|a|ih) dolar(|a)
kazahstansk(i|a|ih) tenge(|a)
laosk(i|a|ih) kip(|a)
liban(onska|onske|onskih|ska|ske|skih) funt(a|e|i)
šrilan(kanska|kanske|kanskih|čanska|čanske|čanskih) rupij(a|e)
liberijsk(i|a|ih) dolar(|a)
lesotsk(i|a|ih) loti(|ja)
libijsk(i|a|ih) dinar(|a)
marokansk(i|a|ih) dirham(|a)
moldavsk(i|a|ih) lej(|a)
malgašk(i|a|ih) arijari(|ja)

mjanmarsk(i|a|ih) kjat(|a)
mongolsk(i|a|ih) tugrik(|a)
makao(ška|ške|ških|ska|ske|skih) patak(a|e)
maur(etanska|etanske|etanskih|itanska|itanske|itanskih) o(uguja|uguje|gija|gije)
mauricijsk(a|e|ih) rupij(a|e)
maldiv(ijska|ijske|ijskih|ska|ske|skih) rufij(a|e)
malavijsk(a|e|ih) kvač(a|e)
meksičk(i|a|ih) pezos(|a)
malezijsk(i|a|ih) ringit(|a)
mozambi(čki|jski|jska|jskih|čka|čkih) metikal(|a)
namibijsk(i|a|ih) dolar(|a)
nigerijsk(a|e|ih) nair(a|e)
nikaragvansk(a|e|ih) zlatn(a|e|ih) kordob(a|e)|nikaragvansk(a|e|ih) kordob(a|e)

nepalsk(a|e|ih) rupij(a|e)

omansk(i|a|ih) rijal(|a)
panamsk(a|e|ih) balbo(a|e)
peruansk(i|a|ih) sol(|a)
kin(a|e) papue nove gvineje|papuansk(a|e|ih) kin(a|e)
filipinsk(i|a|ih) pez(o|a|os|osa)
pakistansk(a|e|ih) rupij(a|e)

paragvajsk(i|a|ih) gvarani(|ja)
katarsk(i|a|ih) ri(al|jal|jala)
rumun(jski|ski) lej


ruandsk(i|a|ih) fran(ak|ka|aka)
saudijsk(i|a|ih) rijal(|a)
sol(monskootočni|omonskootočni|omonskootočna|omonskootočnih|omonski|omonska|omonskih) dolar(|a)
sejšelsk(a|e|ih) rupij(a|e)
sudansk(a|e|ih) funt(a|e|i)


svetohelensk(a|e|ih) funt(a|e|i)|funt(a|e|i) svete jelene
sij(eraleonski|arelonska|eraleonskih|eraleonska) leon(e||a)
somalijsk(i|a|ih) šiling(|a)
surinamsk(i|a|ih) dolar(|a)
južnosudansk(a|e|ih) funt(a|e|i)
dobr(a|e|i) svetog tome i principa|saotomsk(a|e|ih) dobr(a|e|i)
sirijsk(a|e|ih) funt(a|e|i)
svazi(|lendski|lendska|lendskih) lilangen(i|a|ija)
tajlandsk(i|a|ih) ba(ht|hta|t|ta)
tadžikistansk(i|a|ih) somon(i|a|)
turkmenistansk(i|a|ih) manat(|a)

tonga(ška|ške|ških|nska|nske|nskih) pa(’anga|’ange|’angi|nga|nge|ngi)

trini(nadtobaški|dadtobaški|dadtobaška|dadtobaških|dadskotobaški|dadskotobaška|dadskotobaških) dolar(|a)
novotajvansk(i|a|ih) dolar(|a)|nov(i|a|ih) tajvansk(i|a|ih) dolar(|a)
tanzanijsk(i|a|ih) šiling(|a)

ugandsk(i|a|ih) šiling(|a)

urugvajsk(i|a|ih) pezo(|sa|s)
uzbekistansk(i|a|ih) som(|a)
vene(zuelanski|zuelanska|zuelanskih|cuelanski|cuelanska|cuelanskih) bolivar(|a)
vijetnamsk(i|a|ih) dong(|a)
vanuatsk(i|a|ih) vatu(|a)
samoansk(a|e|ih) tal(a|e)
cfa fran(ak|ka|aka) beac|centralnoafričk(i|a|ih) fran(ak|ka|aka)
istočnokaripsk(i|a|ih|ix) dolar(|a)
karipsk(i|a|ih) gulden(|a)
cfa fran(ak|ka|aka) bceao|zapadnoafričk(i|a|ih) fran(ak|ka|aka)
cfp fran(ak|ka|aka)
jemensk(i|a|ih) rijal(|a)

zambijsk(a|e|ih) kvač(a|e)
zimbabveansk(o|a|ih) zlat(o|a)


njemačkih marki


špan(jolska|jolske|jolskih|ska|ske) pezet(a|e)
nizozemski gulden|nizozemska guldena|nizozemskih guldena|holandski gulden|holandska guldena|holandskih guldena
austrijsk(i|a|ih) šiling(|a)
belgijsk(i|a|ih) fran(ak|ka|aka)
portugalsk(i|a|ih) eskud(o|a)
grčk(a|e|ih) drahm(a|e|i)
finsk(e|ih) mar(ke|ki|aka)
irsk(e|ih) funt(e|i)

estonsk(a|e|ih) kr(una|une|oon)
l(etonski|etonska|etonskih|atvijski|atvijska|atvijskih) lat(s|sa|i||a)
lit(avski|avska|avskih|vanski|vanska|vanskih) litas(|a)`,
  tr: `
afganistan afganisi
arnavutluk leki
ermenistan dramı
hollanda antilleri guldeni
angola kvanzası


aruba florini

konvertibl bosna hersek markı
barbados doları
bangladeş takası
bulgar levası

burundi frangı
bermuda doları

bolivya bolivyanosu
brezilya reali
bahama doları
butan ngultrumu
botsvana pulası

belize doları

kongo frangı




kosta rika kolonu

cape verde esküdosu
çek korunası
cibuti frangı

dominik pesosu


eritre nakfası
etiyopya birri


falkland adaları lirası

gürcistan larisi
gana sedisi
cebelitarık lirası
gambiya dalasisi


guyana doları

honduras lempirası
haiti gurdu
macar forinti
endonezya rupisi
yeni i̇srail şekeli







kenya şilini
kırgızistan somu
kamboçya rieli
komorlar frangı



cayman adaları doları

laos kipi


liberya doları
lesotho lotisi


moldova leyi
madagaskar ariarisi
makedonya dinarı
myanmar kyatı
moğolistan tugriki
makao patakası
moritanya ugiyası

maldiv rufiyaası
malavi kvaçası


mozambik metikali

nijerya nairası
nikaragua kordobası




panama balboası
peru solü
papua yeni gine kinası



paraguay guaranisi

romen leyi




solomon adaları doları
seyşeller rupisi
sudan lirası


saint helena lirası
sierra leone leonesi
somali şilini

güney sudan lirası
sao tome ve principe dobrası

svaziland lilangenisi
tayland bahtı
tacikistan somonisi


tonga paʻangası

trinidad ve tobago doları
yeni tayvan doları
tanzanya şilini

uganda şilini


özbekistan somu
venezuela bolivarı
vietnam dongu
vanuatu vatusu
samoa talası
orta afrika cfa frangı
doğu karayip doları
karayip guldeni
batı afrika cfa frangı
cfp frangı


zambiya kvaçası
zimbabve altını

hırvatistan kunası


i̇talyan lireti
i̇spanyol pezetası
hollanda florini
avusturya şilini

portekiz esküdosu
yunan drahmisi
fin markkası
i̇rlanda lirası
slovak korunası
estonya krunu
letonya latı
litvanya litası`,
  id: `
afgani afganistan
lek albania
dram armenia
guilder antilla belanda
kwanza angola


florin aruba

mark konvertibel bosnia-herzegovina
dolar barbados
taka bangladesh
lev bulgaria

franc burundi
dolar bermuda

boliviano

dolar bahama
ngultrum bhutan
pula botswana
rubel belarusia
dolar belize

franc kongo




colon kosta rika


koruna ceko
franc jibuti

peso dominika


nakfa eritrea
birr etiopia


pound kepulauan falkland

lari georgia
cedi ghana
pound gibraltar
dalasi gambia


dolar guyana



forint hungaria

shekel baru israel








som kirgizstan

franc komoro



dolar kepulauan cayman

kip laos


dolar liberia
loti lesotho


leu moldova
ariary madagaskar
denar makedonia
kyat myanmar
tugrik mongolia

ouguiya mauritania

rufiyaa maladewa



metical mozambik

naira nigeria
cordoba nikaragua





sol peru
kina papua nugini



guarani paraguay

leu rumania




dolar kepulauan solomon
rupee seychelles



pound saint helena
leone sierra leone



dobra sao tome dan principe

lilangeni swaziland

somoni tajikistan


paʻanga tonga

dolar trinidad dan tobago






som uzbekistan
bolivar venezuela
dong vietnam
vatu vanuatu
tala samoa
franc cfa afrika tengah
dolar karibia timur
guilder karibia
franc cfa afrika barat
franc cfp



emas zimbabwe

kuna kroasia
mark jerman



guilder belanda






koruna slovakia
kroon estonia
lats latvia
litas lituania`,
  vi: `dirham uae
afghani afghanistan
lek albania
dram armenia
guilder antille hà lan
kwanza angola


florin aruba

mark bosnia-herzegovina có thể chuyển đổi
đô la barbados
taka bangladesh
lev bulgaria

franc burundi
đô la bermuda

boliviano bolivia
real braxin
đô la bahamas
ngultrum bhutan
pula botswana

đô la belize

franc congo




colón costa rica


koruna cộng hòa séc
franc djibouti

peso dominica


nakfa eritrea
birr ethiopia


bảng quần đảo falkland

lari georgia
cedi ghana
bảng gibraltar
dalasi gambia


đô la guyana



forint hungary

sheqel israel mới



króna iceland




som kyrgyzstan

franc comoros



đô la quần đảo cayman

kip lào


đô la liberia
loti lesotho
dinar libi

leu moldova
ariary madagascar
denar macedonia
kyat myanma
tugrik mông cổ
pataca ma cao
ouguiya mauritania

rufiyaa maldives



metical mozambique

naira nigeria
córdoba nicaragua





sol peru
kina papua new guinea
peso philipin


guarani paraguay

leu romania




đô la quần đảo solomon
rupee seychelles



bảng st. helena
leone sierra leone
shilling somali


dobra são tomé và príncipe

lilangeni swaziland

somoni tajikistan


paʻanga tonga
lia thổ nhĩ kỳ
đô la trinidad và tobago
đô la đài loan mới





som uzbekistan
bolívar venezuela
đồng việt nam
vatu vanuatu
tala samoa
franc cfa trung phi
đô la đông caribê
guilder caribe
franc cfa tây phi
franc cfp



zimbabwean gold

kuna croatia
đồng mark đức

lia ý
đồng peseta tây ban nha
đồng guilder hà lan
đồng schiling áo
đồng franc bỉ
đồng escudo bồ đào nha

đồng markka phần lan
pao ai-len
cuaron xlôvác
crun extônia
lats lat(via|ivia)
litas lít-va`,
  bg: `дирхам(|а) на обединените арабски емирства
афганистански афган(|а)
албански лек(|а)
арменски драм(|а)
антилски гулден(|а)
анголск(а|и) кванз(а|и)


арубски флорин(|а)
азербайджански манат(|а)
босненск(а|и) конвертируем(а|и) марк(а|и)
барбадоски долар(|а)
бангладешк(а|и) так(а|и)

бахрейнски динар(|а)
бурундийски франк(|а)
бермудски долар(|а)
брунейски долар(|а)
боливийск(о|и) боливиано

бахамски долар(|а)
бутански нгултрум(|а)
ботсванск(а|и) пул(а|и)

белизийски долар(|а)

конгоански франк(|а)

чилийск(о|и) песо

колумбийск(о|и) песо
костарикански колон(|а)
кубинск(о|и) песо
ескудо на кабо верде

джибутски франк(|а)

доминиканск(о|и) песо
алжирски динар(|а)

еритрейск(а|и) накф(а|и)
етиопски бир(|а)

фиджийски долар(|а)
фолкландск(а|и) лир(а|и)

грузински лари
ганайск(о|и) седи
гибралтарск(а|и) лир(а|и)
гамбийск(о|и) даласи
гвинейски франк(|а)
гватемалски кетцал(|а)
гаянски долар(|а)

хондураск(а|и) лемпир(а|и)
хаитски гурд(|а)
унгарски форинт(|а)
индонезийск(а|и) рупи(я|и)
израелски нов(|и) шекел(|а)

иракски динар(|а)
ирански риал(|а)

ямайски долар(|а)
йордански динар(|а)

кенийски шилинг(|а)
киргизстански сом(|а)
камбоджански риел(|а)
коморски франк(|а)
севернокорейски вон(|а)


кайманов(|и) долар(|а)
казахстанск(о|и) тенге
лаоски кип(|а)
ливанск(а|и) лир(а|и)
шриланкск(а|и) рупи(я|и)
либерийски долар(|а)
лесотск(о|и) лоти
либийски динар(|а)
марокански дирхам(|а)
молдовск(а|и) ле(я|и)
малгашк(о|и) ариари
македонски денар(|а)
мианмарски киат(|а)
монголски тугрик(|а)
патак(а|и) на макао
мавританск(а|и) уги(я|и)
маврицийск(а|и) рупи(я|и)
малдивск(а|и) руфи(я|и)
малавийск(а|и) куач(а|и)

малайзийски рингит(|а)
мозамбикски метикал(|а)
намибийски долар(|а)
нигерийск(а|и) найр(а|и)
никарагуанск(а|и) кордоб(а|и)

непалск(а|и) рупи(я|и)

омански риал(|а)
панамск(а|и) балбоа
перуански сол(|а)
папуа-новогвинейск(а|и) кин(а|и)
филипинск(о|и) песо
пакистанск(а|и) рупи(я|и)

парагвайск(о|и) гуарани
катарски риал(|а)
румънска лея


руандски франк(|а)
саудитски риал(|а)
долар(|а) на соломоновите острови
сейшелск(а|и) рупи(я|и)
суданск(а|и) лир(а|и)


лир(а|и) на света елена
сиералеонск(о|и) леоне
сомалийски шилинг(|а)
суринамски долар(|а)
южносуданск(а|и) лир(а|и)
добра на сао томе и принсипи
сирийск(а|и) лир(а|и)
свазилендски лилангени
тайландски бат(|а)
таджикистански сомони
туркменски манат(|а)
тунизийски динар(|а)
тонганск(а|и) паанг(а|и)

долар(|а) на тринидад и тобаго

танзанийски шилинг(|а)
украинска гривня
угандски шилинг(|а)

уругвайск(о|и) песо
узбекски сум(|а)

виетнамски донг(|а)
вануатск(о|и) вату
самоанск(а|и) тал(а|и)
централноафрикански франк(|а)
източнокарибски долар(|а)
карибски гулден
западноафрикански франк(|а)
cfp франк(|а)
йеменски риал(|а)
южноафрикански ранд(|а)
замбийск(а|и) куач(а|и)
зимбабвийско злато

хърватск(а|и) кун(а|и)


италианск(а|и) лир(а|и)
испанск(а|и) песет(а|и)
холандски гулден(|а)
австрийски шилинг(|а)
белгийски франк(|а)
португалск(о|и) ескудо
гръцк(а|и) драхм(а|и)
финландск(а|и) марк(а|и)
ирландск(а|и) лир(а|и)
словашк(а|и) крон(а|и)
естонск(а|и) крон(а|и)
латвийски лат(|а)
литовски литас(|а)`,
  ru: `

албанск(ий|их|ого) лек(|а|ов)
армянск(ий|их|ого) драм(|а|ов)
нидерландск(ий|их|ого) антильск(ий|их|ого) гульден(|а|ов)
ангольск(ая|ие|их|ой) кванз(а|ы|)


арубанск(ий|их|ого) флорин(|а|ов)

конвертируем(ая|ые|ых|ой) мар(ка|ки|ок) боснии и герцеговины
барбадосск(ий|их|ого) доллар(|а|ов)
бангладешск(ая|ие|их|ой) так(а|и|)
болгарск(ий|их|ого) лев(|а)
бахрейнск(ий|их|ого) динар(|а|ов)
бурундийск(ий|их|ого) франк(|а|ов)
бермудск(ий|их|ого) доллар(|а|ов)
брунейск(ий|их|ого) доллар(|а|ов)
боливийск(ий|их|ого) боливиано

багамск(ий|их|ого) доллар(|а|ов)
бутанск(ий|их|ого) нгултрум(|а|ов)
ботсванск(ая|ие|их|ой) пул(а|ы|)

белизск(ий|их|ого) доллар(|а|ов)

конголезск(ий|их|ого) франк(|а|ов)




костариканск(ий|их|ого) колон(|а|ов)



франк(|а|ов) джибути

доминиканск(ий|их|ого) песо


эритрейск(ая|ие|их|ой) накф(а|ы|)
эфиопск(ий|их|ого) быр(|а|ов)


фунт(|а|ов) фолклендских островов

грузинск(ий|их|ого) лари
ганск(ий|их|ого) седи
гибралтарск(ий|их|ого) фунт(|а|ов)
гамбийск(ий|их|ого) даласи
гвинейск(ий|их|ого) франк(|а|ов)
гватемальск(ий|их|ого) кетсал(ь|я|ей)
гайанск(ий|их|ого) доллар(|а|ов)

гондурасск(ая|ие|их|ой) лемпир(а|ы|)
гаитянск(ий|их|ого) гурд(|а|ов)
венгерск(ий|их|ого) форинт(|а|ов)
индонезийск(ая|ие|ой) рупи(я|и)
нов(ый|ых|ого) израильск(ий|их|ого) шекел(ь|я|ей)




ямайск(ий|их|ого) доллар(|а|ов)




камбоджийск(ий|их|ого) риел(ь|я|ей)
коморск(ий|их|ого) франк(|а|ов)



доллар(|а|ов) островов кайман
казахск(ий|их|ого) тенге
лаосск(ий|их|ого) кип(|а|ов)

шри-ланкийск(ая|ие|их|ой) рупи(я|и|й)
либерийск(ий|их|ого) доллар(|а|ов)
лоти
ливийск(ий|их|ого) динар(|а|ов)


малагасийск(ий|их|ого) ариари
македонск(ий|их|ого) денар(|а|ов)
мьянманск(ий|их|ого) кьят(|а|ов)
монгольск(ий|их|ого) тугрик(|а|ов)

мавританск(ая|ие|их|ой) уги(я|и|й)
маврикийск(ая|ие|их|ой) рупи(я|и|й)
мальдивск(ая|ие|их|ой) руфи(я|и|й)
малавийск(ая|ие|их|ой) квач(а|и|)

малайзийск(ий|их|ого) ринггит(|а|ов)
мозамбикск(ий|их|ого) метикал(|а|ов)
доллар(|а|ов) намибии
нигерийск(ая|ие|их|ой) найр(а|ы|)
никарагуанск(ая|ие|их|ой) кордоб(а|ы|)

непальск(ая|ие|их|ой) рупи(я|и|й)


панамск(ий|их|ого) бальбоа
перуанск(ий|их|ого) сол(ь|я|ей)
кин(а|ы|) папуа – новой гвинеи


польск(ий|их|ого) злот(ый|ых|ого)
парагвайск(ий|их|ого) гуарани




франк(|а|ов) руанды

доллар(|а|ов) соломоновых островов
сейшельск(ая|ие|их|ой) рупи(я|и|й)
суданск(ий|их|ого) фунт(|а|ов)


фунт(|а|ов) острова святой елены
леоне
сомалийск(ий|их|ого) шиллинг(|а|ов)
суринамск(ий|их|ого) доллар(|а|ов)
южносуданск(ий|их|ого) фунт(|а|ов)
добр(а|ы|) сан-томе и принсипи

свазилендск(ий|их|ого) лилангени
таиландск(ий|их|ого) бат(|а|ов)
таджикск(ий|их|ого) сомони
нов(ый|ых|ого) туркменск(ий|их|ого) манат(|а|ов)

тонганск(ая|ие|их|ой) паанг(а|и|)

доллар(|а|ов) тринидада и тобаго
нов(ый|ых|ого) тайваньск(ий|их|ого) доллар(|а|ов)
танзанийск(ий|их|ого) шиллинг(|а|ов)

угандийск(ий|их|ого) шиллинг(|а|ов)



венесуэльск(ий|их|ого) боливар(|а|ов)
вьетнамск(ий|их|ого) донг(|а|ов)
вату вануату
самоанск(ая|ие|их|ой) тал(а|ы|)
франк кфа beac|франк кфа веас|франка кфа веас|франков кфа веас
восточно-карибск(ий|их|ого) доллар(|а|ов)
карибск(ий|их|ого) гульден(|а|ов)
франк(|а|ов) кфа всеао
французск(ий|их|ого) тихоокеанск(ий|их|ого) франк(|а|ов)
йеменск(ий|их|ого) риал(|а|ов)
южноафриканск(ий|их|ого) рэнд(|а|ов)
замбийск(ая|ие|их|ой) квач(а|и|)
зимбабвийск(ий|их|ого) золот(ой|ых|ого)

хорватск(ая|ие|их|ой) кун(а|ы|)



испанская песета
нидерландский гульден
австрийский шиллинг
бельгийский франк
португальское эскудо
греческая драхма
финская марка
ирландский фунт
словацкая крона
эстонская крона
латвийск(ий|их|ого) лат(|а|ов)
литовск(ий|их|ого) лит(|а|ов)`,
  uk: `дирхам(|и|ів|а) оае
афганськ(ий|і|их|ого) афгані
албанськ(ий|і|их|ого) лек(|и|ів|а)
вірменськ(ий|і|их|ого) драм(|и|ів|а)
нідерландськ(ий|і|их|ого) антильськ(ий|і|их|ого) гульден(|и|ів|а)
ангольськ(а|і|их|ої) кванз(а|и|)


арубськ(ий|і|их|ого) флорин(|и|ів|а)
азербайджанськ(ий|і|их|ого) манат(|и|ів|а)
конвертован(а|і|их|ої) мар(ка|ки|ок) боснії і герцеговини
барбадоськ(ий|і|их|ого) долар(|и|ів|а)
бангладеськ(а|і|их|ої) так(а|и|)
болгарськ(ий|і|их|ого) лев(|и|ів|а)
бахрейнськ(ий|і|их|ого) динар(|и|ів|а)
бурундійськ(ий|і|их|ого) франк(|и|ів|а)
бермудськ(ий|і|их|ого) долар(|и|ів|а)
брунейськ(ий|і|их|ого) долар(|и|ів|а)
болівійськ(ий|і|их|ого) болівіано
бразильськ(ий|і|их|ого) реал(|и|ів|а)
багамськ(ий|і|их|ого) долар(|и|ів|а)
бутанськ(ий|і|их|ого) нгултрум(|и|ів|а)
ботсванськ(а|і|их|ої) пул(а|и|)

белізьк(ий|і|их|ого) долар(|и|ів|а)

конголезьк(ий|і|их|ого) франк(|и|ів|а)

чилійськ(ий|і|их|ого) песо

колумбійськ(ий|і|их|ого) песо
костариканськ(ий|і|их|ого) колон(|и|ів|а)
кубинськ(ий|і|их|ого) песо


джибутійськ(ий|і|их|ого) франк(|и|ів|а)

домініканськ(ий|і|их|ого) песо
алжирськ(ий|і|их|ого) динар(|и|ів|а)

еритрейськ(а|і|их|ої) накф(а|и|)
ефіопськ(ий|і|их|ого) бир(|и|ів|а)

фіджійськ(ий|і|их|ого) долар(|и|ів|а)
фунт(|и|ів|а) фолклендських островів

грузинськ(ий|і|их|ого) ларі
ганськ(ий|і|их|ого) седі
гібралтарськ(ий|і|их|ого) фунт(|и|ів|а)
гамбійськ(ий|і|их|ого) даласі
гвінейськ(ий|і|их|ого) франк(|и|ів|а)
гватемальськ(ий|і|их|ого) кетсал(ь|і|ів|я)
гаянськ(ий|і|их|ого) долар(|и|ів|а)

гондураськ(а|і|их|ої) лемпір(а|и|)
гаїтянськ(ий|і|их|ого) гурд(|и|ів|а)
угорськ(ий|і|их|ого) форинт(|и|ів|а)
індонезійськ(а|і|их) рупі(я|ї|й)
ізраїльськ(ий|і|их|ого) нов(ий|і|их|ого) шекел(ь|і|ів|я)


іранські ріали

ямайськ(ий|і|их|ого) долар(|и|ів|а)
йорданськ(ий|і|их|ого) динар(|и|ів|а)

кенійськ(ий|і|их|ого) шилінг(|и|ів|а)
киргизьк(ий|і|их|ого) сом(|и|ів|а)
камбоджійськ(ий|і|их|ого) рієл(ь|і|ів|я)
коморськ(ий|і|их|ого) франк(|и|ів|а)
північнокорейськ(ий|і|их|ого) вон(|и|ів|а)
південнокорейських вонів

долар(|и|ів|а) кайманових островів
казахстанськ(ий|і|их|ого) тенге
лаоськ(ий|і|их|ого) кіп(|и|ів|а)
ліванськ(ий|і|их|ого) фунт(|и|ів|а)
шрі-ланкійськ(а|і|их|ої) рупі(я|ї|й)
ліберійськ(ий|і|их|ого) долар(|и|ів|а)
лесотськ(ий|і|их|ого) лоті
лівійськ(ий|і|их|ого) динар(|и|ів|а)
марокканськ(ий|і|их|ого) дирхам(|и|ів|а)

малагасійськ(ий|і|их|ого) аріарі
македонськ(ий|і|их|ого) денар(|и|ів|а)
кʼят(|и|ів|а) мʼянми
монгольськ(ий|і|их|ого) тугрик(|и|ів|а)

мавританськ(а|і|их|ої) угі(я|ї|й)
маврикійськ(а|і|их|ої) рупі(я|ї|й)
мальдівськ(а|і|их|ої) руфі(я|ї|й)
малавійськ(а|і|их|ої) квач(а|і|)

малайзійськ(ий|і|их|ого) рингіт(|и|ів|а)
мозамбіцьк(ий|і|их|ого) метикал(|и|ів|а)
намібійськ(ий|і|их|ого) долар(|и|ів|а)
нігерійськ(а|і|их|ої) найр(а|и|)
нікарагуанськ(а|і|их|ої) кордоб(а|и|)

непальськ(а|і|их|ої) рупі(я|ї|й)

оманськ(ий|і|их|ого) ріал(|и|ів|а)
панамськ(е|і|их|ого) бальбоа
перуанськ(ий|і|их|ого) нов(ий|і|их|ого) сол(|и|ів|а)
кін(а|и|) папуа-нової ґвінеї


польськ(ий|і|их|ого) злот(ий|і|их|ого)
парагвайськ(ий|і|их|ого) гуарані
катарськ(ий|і|их|ого) ріал(|и|ів|а)



руандійськ(ий|і|их|ого) франк(|и|ів|а)
саудівські ріали
долар(|и|ів|а) соломонових островів
сейшельськ(а|і|их|ої) рупі(я|ї|й)
суданськ(ий|і|их|ого) фунт(|и|ів|а)

сінгапурськ(ий|і|их|ого) долар(|и|ів|а)
фунт(|и|ів|а) острова святої єлени
леоне сьєрра-леоне
сомалійськ(ий|і|их|ого) шилінг(|и|ів|а)
суринамськ(ий|і|их|ого) долар(|и|ів|а)
південносуданськ(ий|і|их|ого) фунт(|и|ів|а)
добр(а|и|) сан-томе і пр(інсіпі|инсіпі)
сирійськ(ий|і|их|ого) фунт(|и|ів|а)
свазілендськ(ий|і|их|ого) лілангені
таїландськ(ий|і|их|ого) бат(|и|ів|а)
таджицьк(ий|і|их|ого) сомоні
туркменськ(ий|і|их|ого) манат(|и|ів|а)
туніськ(ий|і|их|ого) динар(|и|ів|а)
тонганськ(а|і|их|ої) паанг(а|и|)

долар(|и|ів|а) тринідаду і тобаго
нов(ий|і|их|ого) тайванськ(ий|і|их|ого) долар(|и|ів|а)
танзанійськ(ий|і|их|ого) шилінг(|и|ів|а)

угандійськ(ий|і|их|ого) шилінг(|и|ів|а)

уругвайськ(ий|і|их|ого) песо
узбецьк(ий|і|их|ого) сум(|и|ів|а)
венесуельськ(ий|і|их|ого) болівар(|и|ів|а)
вʼєтнамськ(ий|і|их|ого) донг(|и|ів|а)
вануатськ(ий|і|их|ого) вату
самоанськ(а|і|их|ої) тал(а|и|)
центральноафриканськ(ий|і|их|ого) франк(|и|ів|а)
східнокарибськ(ий|і|их|ого) долар(|и|ів|а)
карибськ(ий|і|их|ого) гульден(|и|ів|а)
західноафриканськ(ий|і|их|ого) франк(|и|ів|а)
французьк(ий|і|их|ого) тихоокеанськ(ий|і|их|ого) франк(|и|ів|а)
єменськ(ий|і|их|ого) ріал(|и|ів|а)
південноафриканськ(ий|і|их|ого) ранд(|и|ів|а)
замбійськ(а|і|их|ої) квач(а|і|)
зімбабвійськ(ий|і|их|ого) золот(ий|і|их|ого)

хорватськ(а|і|их|ої) кун(а|и|)

французький франк
італійська ліра
іспанська песета
нідерландський гульден
австрійський шилінг
бельгійський франк
португальський ескудо
грецька драхма
фінляндська марка
ірландський фунт
словацька крона
естонськ(а|і|их|ої) крон(а|и|)
латвійськ(ий|і|их|ого) лат(|и|ів|а)
литовськ(ий|і|их|ого) літ(|и|ів|а)`,
  el: `ντιράμ ηνωμένων αραβικών εμιράτων
αφγάνι(|α) αφγανιστάν
λεκ αλβανίας
ντραμ αρμενίας
γκίλντ(α|ες) ολλανδικών αντιλλών
κουάνζα ανγκόλας
πέσο αργεντινής

φλορίνι(|α) αρούμπας
μανάτ αζερμπαϊτζάν
μετατρέψιμ(ο|α) μάρκ(ο|α) βοσνίας-ερζεγοβίνης
δολάρι(ο|α) μπαρμπέιντος
τάκα μπαγκλαντές
λεβ βουλγαρίας

φράγκ(ο|α) μπουρούντι
δολάρι(ο|α) βερμούδων

μπολιβιάνο βολιβίας
ρεάλ βραζιλίας
δολάρι(ο|α) μπαχαμών
νγκούλτρουμ μπουτάν
πούλα μποτσουάνας
ρούβλι(|α) λευκορωσίας
δολάρι(ο|α) μπελίζ

φράγκ(ο|α) κονγκό

πέσο χιλής
γουάν κίνας
πέσο κολομβίας
κολόν κόστα ρίκα
πέσο κούβας
εσκούδο πράσινου ακρωτηρίου

φράγκ(ο|α) τζιμπουτί

πέσο δομινικανής δημοκρατίας
δηνάρι(ο|α) αλγερίας

νάκφα ερυθραίας
μπιρ αιθιοπίας


λίρ(α|ες) νήσων φόκλαντ
λίρ(α|ες) στερλίν(α|ες) βρετανίας
λάρι γεωργίας
σέντι γκάνας
λίρ(α|ες) γιβραλτάρ
νταλάσι γκάμπιας
φράγκ(ο|α) γουινέας
κουετσάλ γουατεμάλας
δολάρι(ο|α) γουιάνας

λεμπίρα ονδούρας
γκουρντ αϊτής
φιορίνι(|α) ουγγαρίας
ρουπία ινδονησίας
νέ(ο|α) σέκελ ισραήλ
ρουπί(α|ες) ινδίας

ριάλ ιράν
κορόν(α|ες) ισλανδίας
δολάρι(ο|α) τζαμάικας
δηνάρι(ο|α) ιορδανίας
γιεν ιαπωνίας
σελίνι(|α) κένυας
σομ κιργιζίας
ρίελ καμπότζης
φράγκ(ο|α) κομορών
γουόν βόρειας κορέας


δολάρι(ο|α) νήσων κέιμαν

κιπ λάος
λίρ(α|ες) λιβάνου

δολάρι(ο|α) λιβερίας
λότι λεσότο
δηνάρι(ο|α) λιβύης
ντιράμ μαρόκου
λέου μολδαβίας
αριάρι μαδαγασκάρης
δηνάρι(ο|α) πγδμ
κιάτ μιανμάρ
τουγκρίκ μογγολίας
πατάκα μακάο
ουγκίγια μαυριτανίας
ρουπί(α|ες) μαυρικίου
ρουφίγι(α|ες) μαλδίβων
κουάτσα μαλάουι

ρινγκίτ μαλαισίας
μετικάλ μοζαμβίκης
δολάρι(ο|α) ναμίμπιας
νάιρα νιγηρίας
χρυσ(ή|ές) κόρδοβα νικαράγουας


δολάρι(ο|α) νέας ζηλανδίας
ριάλ ομάν
μπαλμπόα παναμά
σολ περού
κίνα παπούας νέας γουινέας
πέσο φιλιππίνων

ζλότι πολωνίας
γκουαρανί παραγουάης
ριάλ κατάρ
λέου ρουμανίας
δηνάρι(ο|α) σερβίας
ρούβλι(|α) ρωσίας
φράγκ(ο|α) ρουάντας
ριάλ σαουδικής αραβίας
δολάρι(ο|α) νήσων σολομώντος
ρουπί(α|ες) σεϋχελλών
λίρ(α|ες) σουδάν

δολάρι(ο|α) σιγκαπούρης
λίρ(α|ες) αγίας ελένης
λεόνε σιέρα λεόνε
σελίνι(|α) σομαλίας

λίρ(α|ες) νότιου σουδάν
ντόμπρα σάο τομέ και πρίνσιπε
λίρ(α|ες) συρίας
λιλανγκένι σουαζιλάνδης
μπατ ταϊλάνδης
σομόνι τατζικιστάν
μάνατ τουρκμενιστάν
δηνάρι(ο|α) τυνησίας
παάγκα τόνγκα

δολάρι(ο|α) τρινιντάντ και τομπάγκο
νέ(ο|α) δολάρι(ο|α) ταϊβάν
σελίνι(|α) τανζανίας

σελίνι(|α) ουγκάντας

πέσο ουρουγουάης
σομ ουζμπεκιστάν
μπολιβάρ βενεζουέλας
ντονγκ βιετνάμ
βατού βανουάτου
τάλα σαμόα
φράγκ(ο|α) cfa κεντρικής αφρικής
δολάρι(ο|α) ανατολικής καραϊβικής
γκίλντ(α|ες) καραϊβικής
φράγκ(ο|α) cfa δυτικής αφρικής
φράγκ(ο|α) cfp
ριάλ υεμένης
ραντ νότιας αφρικής
κουάτσα ζάμπιας
χρυσός της ζιμπάμπουε

κούνα κροατίας
μάρκ(ο|α) γερμανίας
φράγκ(ο|α) γαλλίας
λιρέτ(α|ες) ιταλίας
πεσέτ(α|ες) ισπανίας
γκίλντα ολλανδίας
σελίνι(|α) αυστρίας
φράγκ(ο|α) βελγίου
εσκούδο πορτογαλίας
δραχμ(ή|ές) ελλάδας
μάρκ(ο|α) φινλανδίας
λίρ(α|ες) ιρλανδίας
κορόν(α|ες) σλοβενίας
κορόν(α|ες) εσθονίας
λατς λετονίας
λίτα λιθουανίας`,
  he: `דירהם של איחוד הנסיכויות הערביות
אפגני אפגני
לק אלבני
דראם ארמני
גילדר של האנטילים ההולנדיים
קואנזה אנגולי
פסו ארגנטינאי

פלורין של ארובה
מאנאט אזרבייג׳ני
מארק סחיר של בוסניה והרצגובינה
דולר ברבדיאני
טאקה בנגלדשי
לב בולגרי
דינר בחרייני
פרנק בורונדי
דולר ברמודה

בוליביאנו
ריאל ברזילאי
דולר בהאמי
נגולטרום בהוטני
פולה בוטסואני
רובל בלרוסי
דולר בליזי

פרנק קונגולזי

פסו צ׳ילאני
יואן סיני
פסו קולומביאני
קולון קוסטה־ריקני
פסו קובני
אסקודו כף ורדה
קורונה צ׳כית
פרנק ג׳יבוטי
כתר דני
פסו דומיניקני
דינר אלג׳ירי

נאקפה אריתראי
ביר אתיופי


לירה של איי פוקלנד

לארי גאורגי
סדי גאני
פאונד גיברלטר
דלסי גמבי
פרנק גינאי
קצאל גואטמלי
דולר גיאני

למפירה הונדורי
גורד האיטי
פורינט הונגרי
רופי(ה|ות) אינדונזי(ת|ות)
שקל חדש

דינר עיראקי

כתר איסלנדי
דולר ג׳מייקני

ין יפני
שילינג קנייתי
סום קירגיזי
ריל קמבודי
פרנק קומורואי
וון צפון קוריאני
וון דרום קוריאני

דולר קיימני
טנגה קזחסטני
קיפ לאי
לירה לבנונית
רופי סרי לנקי
דולר ליברי
לוטי לסותי
דינר לובי
דירהם מרוקאי
לאו מולדובני
אריארי מלגשי
דינר מקדוני
קיאט מיאנמרי
טוגרוג מונגולי
פטקה של מקאו
אואוגויה מאוריטני
רופי מאוריציני
רופי(ה|ות) מלדיבי(ת|ות)
קואצ׳ה מלאווי

רינגיט מלזי
מטיקל מוזמביני
דולר נמיבי
נאירה ניגרי
קורדובה ניקרגואה
כתר נורווגי
רופי נפאלי

ריאל עומאני
בלבואה פנמי
סול פרואני
קינה של פפואה גינאה החדשה
פסו פיליפיני
רופי פקיסטני
זלוטי פולני
גוארני פרגוואי
ריאל קטארי
לאו רומני
דינר סרבי
רובל רוסי
פרנק רואנדי

דולר איי שלמה
רופי סיישלי
לירה סודנית
כתר שוודי

פאונד סנט הלני
ליאון סיירה לאוני
שילינג סומלי
דולר סורינאמי
לירה דרום-סודנית
דוברה של סאו טומה ופרינסיפה
לירה סורית
לילנגני סווזילנדי
בהט תאילנדי
סומוני טג׳קיסטני
מאנאט טורקמני
דינר טוניסאי
פאנגה טונגי
לירה טורקית חדשה
דולר טרינידדי
דולר טייוואני חדש
שילינג טנזני
הריבנה אוקראיני
שילינג אוגנדי


סום אוזבקי
בוליבר ונצואלי
דונג וייטנאמי
ואטו של ונואטו
טאלה סמואי
פרנק cfa מרכז אפריקני
דולר מזרח קריבי
גילדר של הקריביים
פרנק cfa מערב אפריקני
פרנק פולינזיה הצרפתית
ריאל תימני
ראנד דרום אפריקאי
קוואצ׳ה זמבי
זהב של זימבבואה

קונה קרואטי
מרק גרמני
פרנק צרפתי
לירה איטלקית
פסטה ספרדי
גילדן הולנדי
שילינג אוסטרי
פרנק בלגי
אסקודו פורטוגלי
דרכמה
מרק פיני
לירה אירית
קורונה סלובקי
קרון אסטוני
לט לטבי
ליטא ליטאי`,
  ar: `
أفغاني|أفغاني أفغانستاني
ليك ألباني
درام أرميني
غيلدر أنتيلي هولندي
كوانزا أنغولي
بيزو أرجنتيني

فلورن أروبي
مان(ات|ت) أذربيجان(|ي)
مارك البوسنة والهرسك قابل للتحويل
دولار بربادوسي
تاكا بنغلاديشي
ليف بلغاري

فرنك بروندي
دولار برمودي

بوليفيانو بوليفي
ريال برازيلي
دولار باهامي
نولتوم بوتاني
بولا بتسواني
روبل بيلاروسي
دولار(|ان) بليزي(|ان)

فرنك كونغولي



بيزو كولومبي
كولن كوستاريكي
بيزو كوبي
اسكودو الرأس الأخضر

فرنك جيبوتي

بيزو الدومنيكان
دينار(ان|ات|ًا) جزائري(ان|ة|ًا)
جنيه(ان|ًا) مصري(ان|ًا)
ناكفا أريتري
بير أثيوبي


جنيه جزر فوكلاند

لار(ى|ي) جورجي
سيدي غانا
جنيه جبل طارق
دلاسي غامبي

كوتزال غواتيمالا
دولار غيانا

ليمبيرا هند(اروس|وراس)
جوردى هايتي
فورينت هنغاري

شيكل إسرائيلي جديد



كرونة أيسلندية
دولار جامايكي

ين ياباني
شلن كينيي
سوم قيرغستاني
رييال كمبودي
فرنك جزر القمر



دولار جزر كيمن
تينغ كازاخستاني
كيب لاوسي
جنيه لبناني
روبية سريلانكية
دولار(|ان|ات|ًا) ليبيري(|ان|ة|ًا)
لوتي ليسوتو
دينار(ان|ات|ًا) ليبي(ان|ة|ًا)
درهم(ان|ًا) مغربي(ان|ًا)
ليو مولدوفي
أرياري مدغشقر
دينار(|ان|ات|ًا) مقدوني(|ان|ة|ًا)
كيات ميانمار
توغروغ منغولي
باتاكا ماكاوي
أوقية موريتانية
روبية موريشيوسية
روفيه جزر المالديف
كواشا مالاوي

رينغيت ماليزي
متكال موزمبيقي
دولار ناميبي
نايرا نيجيري
قرطبة نيكاراغوا

روبية نيبالي


بالبوا بنمي
سول بيروفي
كينا بابوا غينيا الجديدة
بيزو فلبيني

زلوتي بولندي
غواراني باراغواي

ليو روماني
دينار(ان|ات|ًا) صربي(ان|ة|ًا)

فرنك رواندي

دولار جزر سليمان
روبية سيشيلية
جنيهًا سودانيًا


جنيه سانت هيلين
ليون سيراليوني
شلن صومالي
دولار سورينامي

دوبرا ساو تومي وبرينسيبي

ليلانجيني سوازيلندي
باخت تايلاندي
سوموني طاجيكستاني
مانات تركمانستان
دينار(ان|ات|ًا) تونسي(ان|ة|ًا)
بانغا تونغا

دولار ترينداد وتوباغو
دولار تايواني
شلن تنزاني
هريفنيا أوكراني
شلن أوغندي

بيزو اوروغواي
سوم أوزبكستاني
بوليفار فنزويلي
دونج فيتنامي
فاتو فانواتو
تالا ساموا
فرنك وسط أفريقي
دولار شرق الكاريبي
غيلدر كاريبي
فرنك غرب أفريقي
فرنك سي إف بي


كواشا زامبي
ذهب زيمبابوي

كونا كرواتي
مارك ألماني
فرنك فرنسي
ليرة إيطالية
بيزيتا إسباني
جلدر هولندي
شلن نمساوي
فرنك بلجيكي
اسكود برتغالي
دراخما يوناني
ماركا فنلندي
جنيه إيرلندي
كرونة سلوفاكية
كرونة استونية
لاتس لاتفي(ا|)
ليتا ليتوانية`,
  hi: `संयुक्त अरब अमीरात दिरहाम
अफ़गान अफ़गानी
अल्बानियाई लेक
आर्मेनियाई द्राम
नीदरलैंड एंटीलियन गिल्डर
अंगोला क्वांज़ा
अर्जेंटीनी पेसो

अरूबाई फ़्लोरिन
अज़रबैजानी मैनेट
बोस्निया हर्ज़ेगोविना परिवर्तनीय मार्क
बार्बेडियन डॉलर

बुल्गारियाई लेव
बहरीनी दिनार
बुरूंडी फ़्रैंक
बरमूडा डॉलर

बोलिवियाई बोलिवियानो
ब्राज़ीली रियाल
बहामाई डॉलर
भूटानी नंगलट्रम
बोत्सवानियाई पुला
बेलारूसी रूबल
बेलीज़ डॉलर

कोंगोली फ़्रैंक



कोलंबियाई पेसो
कोस्टा रिका कोलोन
क्यूबाई पेसो
केप वर्ड एस्कूडो
चेक गणराज्य कोरुना
जिबूती फ़्रैंक
डैनिश क्रोन
डोमिनिकन पेसो
अल्जीरियाई दिनार

इरीट्रियन नाक्फ़ा
इथियोपियन बिर


फ़ॉकलैंड द्वीपसमूह पाउंड

जॉर्जियन लारी
घानियन सेडी
जिब्राल्टर पाउंड
गैंबियन डलासी
गिनीयन फ़्रैंक
ग्वाटेमाला क्वेटज़ल
गयानीज़ डॉलर
हाँगकाँग डॉलर
होंडुरन लेम्पिरा
हैतियाई गर्ड
हंगेरियन फ़ोरिंट
इंडोनेशियाई रुपिय(ा|े)
इज़राइली न्यू शेकेल

इराकी दिनार

आइसलैंडिक क्रोना
जमैकन डॉलर
जॉर्डनियन दिनार
जापानी येन
केन्याई शिलिंग
किर्गिस्तानी सोम
कंबोडियाई रियाल
कोमोरियन फ़्रैंक
उत्तर कोरियाई वॉन
दक्षिण कोरियाई वॉन

कैमेन द्वीपसमूह डॉलर
कज़ाखिस्तानी टेंज़
लाओशियन किप
लेबनानी पाउंड

लाइबेरियाई डॉलर
लेसोथो लोटी
लीबियाई दिनार

मोल्डोवन लियू
मालागासी आरियरी
मैसीडोनियन दिनार
म्यांमार क्याट
मंगोलियाई टगरिक
मेकानीज़ पाटाका
मॉरीटेनियन ओगुइया
मॉरिशियन रुपया
मालदीवी रुफ़िया
मालावियन क्वाचा
मैक्सिकन पेसो
मलेशियाई रिंगित
मोज़ाम्बिकन मेटिकल
नामीबियाई डॉलर
नाइजीरियाई नाइरा
निकारागुअन कोरडोबा
नॉर्वेजियन क्रोन



पनामेनियन बैल्बोआ
पेरूवियन सोल
पापुआ न्यू गिनीयन किना
फ़िलिपीनी पेसो

पोलिश ज़्लॉटी
पैराग्वियन गुआरानी
क़तरी रियाल
रोमानियाई ल्यू
सर्बियन दिनार
रूसी रूबल
रवांडाई फ़्रैंक
सउदी रियाल
सोलोमन द्वीपसमूह डॉलर
सेशेल्सियाई रुपया
सूडानी पाउंड
स्वीडीश क्रोना

सेंट हेलेना पाउंड
सिएरा लियोनियन लियोन
सोमाली शिलिंग
सूरीनामी डॉलर
दक्षिण सूडानी पाउंड
साओ टोम और प्रिंसिपे डोबरा
सीरियाई पाउंड
स्वाज़ी लिलांजेनी
थाई बहत
ताजिकिस्तानी सोमोनी
तुर्कमेनिस्तानी मैनत
ट्यूनीशियाई दिनार
टोंगन पांगा
तुर्की लीरा
त्रिनिदाद और टोबैगो डॉलर
नया ताईवानी डॉलर
तंज़ानियाई शिलिंग
यूक्रेनियन रिव्निया
युगांडाई शिलिंग

उरुग्वियन पेसो
उज़्बेकिस्तानी सोम
वेनेज़ुएला बोलिवर
वियतनामी डोंग
वनुआतू वातू
समोआई ताला
केंद्रीय अफ़्रीकी cfa फ़्रैंक
पूर्वी कैरिबियाई डॉलर
कैरीबियन गिल्डर
पश्चिमी अफ़्रीकी cfa फ़्रैंक
[cfp] फ़्रैंक
यमनी रियाल
दक्षिण अफ़्रीकी रैंड
ज़ाम्बियन क्वाचा
ज़िंबाब्वियन गोल्ड

क्रोएशियाई कुना
डच मार्क
फ़्रांसीसी फ़्रैंक
इतली का लीरा








स्लोवाक कोरुना
एस्टोनियाई क्रून्
लात्वियन लैत्स
लिथुआनियाई लितास`,
  th: `
อัฟกานิอัฟกานิสถาน
เลกแอลเบเนีย
แดรมอาร์เมเนีย
กิลเดอร์เนเธอร์แลนด์แอนทิลลิส
กวานซาแองโกลา


ฟลอรินอารูบา
มานัตอาเซอร์ไบจาน
มาร์กบอสเนีย-เฮอร์เซโกวีนา
ดอลลาร์บาร์เบโดส
ตากาบังกลาเทศ
เลฟบัลแกเรีย

ฟรังก์บุรุนดี
ดอลลาร์เบอร์มิวดา

โบลิเวียโนโบลิเวีย
เรียลบราซิล
ดอลลาร์บาฮามาส
เอ็งกุลตรัมภูฏาน
ปูลาบอตสวานา

ดอลลาร์เบลีซ

ฟรังก์คองโก




โกลองคอสตาริกา

เอสคูโดเคปเวิร์ด
โครูนาสาธารณรัฐเช็ก
ฟรังก์จิบูตี

เปโซโดมินิกัน


แนกฟาเอริเทรีย
เบอรร์เอธิโอเปีย


ปอนด์หมู่เกาะฟอล์กแลนด์

ลารีจอร์เจีย
เซดีกานา
ปอนด์ยิบรอลตาร์
ดาลาซีแกมเบีย

เควตซัลกัวเตมาลา
ดอลลาร์กายอานา

เลมปิราฮอนดูรัส
กูร์ดเฮติ
ฟอรินต์ฮังการี

นิวเชเกลอิสราเอล


เรียลอิหร่าน




ชิลลิงเคนยา
ซอมคีร์กีซสถาน

ฟรังก์คอโมโรส



ดอลลาร์หมู่เกาะเคย์แมน
เทงเจคาซัคสถาน
กีบลาว


ดอลลาร์ไลบีเรีย
โลตีเลโซโท


ลิวมอลโดวา
อาเรียรีมาลากาซี
ดีนาร์มาซิโดเนีย
จ๊าตพม่า
ทูกริกมองโกเลีย
ปาตากามาเก๊า
อูกียามอริเตเนีย

รูฟิยามัลดีฟส์
ควาชามาลาวี


เมติคัลโมซัมบิก

ไนราไนจีเรีย
กอร์โดบานิการากัว



เรียลโอมาน
บัลบัวปานามา
ซอลเปรู
กีนาปาปัวนิวกินี


ซลอตีโปแลนด์
กวารานีปารากวัย
เรียลกาตาร์
ลิวโรมาเนีย



ริยัลซาอุดีอาระเบีย
ดอลลาร์หมู่เกาะโซโลมอน
รูปีเซเชลส์



ปอนด์เซนต์เฮเลนา
ลีโอนเซียร์ราลีโอน
ชิลลิงโซมาเลีย


ดอบราเซาตูเมและปรินซิปี

ลิลันเจนีสวาซิ
บาทไทย
โซโมนิทาจิกิสถาน
มานัตเติร์กเมนิสถาน

พาแองกาตองกา

ดอลลาร์ตรินิแดดและโตเบโก
ดอลลาร์ไต้หวันใหม่
ชิลลิงแทนซาเนีย
ฮรีฟเนียยูเครน
ชิลลิงยูกันดา


ซอมอุซเบกิสถาน
โบลีวาร์(เวเนซุเอลา|แห่งเวเนซุเอลา)
ดองเวียดนาม
วาตูวานูอาตู
ทาลาซามัว
ฟรังก์เซฟาธนาคารรัฐแอฟริกากลาง
ดอลลาร์แคริบเบียนตะวันออก
กิลเดอร์แคริบเบียน
ฟรังก์เซฟาธนาคารกลางรัฐแอฟริกาตะวันตก
ฟรังก์ซีเอฟพี
เรียลเยเมน
แรนด์แอฟริกาใต้
ควาชาแซมเบีย
ทองซิมบับเว

คูนาโครเอเชีย
มาร์กเยอรมัน


เปเซตาสเปน
กิลเดอร์เนเธอร์แลนด์
ชิลลิงออสเตรีย

เอสคูโดโปรตุเกส
ดรัชมากรีก
มาร์กกาฟินแลนด์
ปอนด์ไอริช
โครูนาสโลวัก
ครูนเอสโตเนีย
ลัตส์ลัตเวีย
ลีตัสลิทัวเนีย`,
  zh: `阿联酋迪拉姆

阿(尔巴尼亚列克|爾巴尼亞列克)
亚美尼亚德拉姆|亞美尼亞德拉姆
荷(属安的列斯盾|屬安地列斯盾)
安哥拉(宽扎|寬扎)


阿(鲁巴弗罗林|路巴盾)

波(斯尼亚-黑塞哥维那可兑换马克|士尼亞-赫塞哥維納可轉換馬克)
巴(巴多斯元|貝多元)

保加利亞新列弗

布隆迪法郎|蒲隆地法郎
百慕(大元|達幣)
文莱元|汶萊元
玻利維亞諾

巴哈(马元|馬元)
不丹(努尔特鲁姆|那特倫)
博茨瓦纳普拉|波札那普拉

伯利兹元|貝里斯元

刚果法郎|剛果法郎




哥斯(达黎加科朗|大黎加科朗)

維德角埃斯庫多
捷克克朗
吉布(提法郎|地法郎)

多(米尼加比索|明尼加披索)


厄(立特里亚纳克法|利垂亞納可法)
埃塞俄比亚比尔|衣索比亞比爾

斐(济元|濟元)
福克(兰群岛镑|蘭群島鎊)

格鲁吉亚拉里|喬治亞拉里
加纳塞地|迦納塞地
直布(罗陀镑|羅陀鎊)
冈比亚达拉西|甘比亞達拉西

瓜地馬拉格查爾
圭(亚那元|亞那元)

洪都拉斯倫皮拉
海地古德
匈牙利福林
印度尼西亚卢比
以色列新(谢克尔|謝克爾)




牙(买加元|買加元)


肯尼亞先令
吉(尔吉斯斯坦索姆|爾吉斯索姆)
柬埔寨瑞爾
科摩(罗法郎|羅法郎)
朝鲜元|北韓元


开曼元|開曼群島元
哈薩克堅戈
老挝基普|寮國基普
黎巴嫩(镑|鎊)

利比里亚元|賴比瑞亞元
莱索托洛蒂|賴索托洛蒂



马达加斯加阿里亚里|馬達加斯加阿里亞里
马其顿第纳尔|馬其頓第納爾
缅甸元|緬甸元
蒙古(图格里克|圖格里克)

毛里塔尼亚乌吉亚|茅利塔尼亞烏吉亞
毛里求斯卢比
马尔代夫卢菲亚|馬爾地夫盧非亞
馬拉維克瓦查


莫(桑比克美提卡|三比克梅蒂卡爾)
纳米比亚元|納米比亞元
尼日利亚奈拉|奈及利亞奈拉
尼加拉瓜(科多巴|金科多巴)


紐西蘭幣

巴拿(马巴波亚|馬巴波亞)
秘魯太陽幣
巴布(亚新几内亚基那|亞紐幾內亞基那)






塞爾維亞戴納


沙特里亚尔
所罗门群岛元|索羅門群島元
塞(舌尔卢比|席爾盧比)
苏丹镑|蘇丹鎊

新加坡幣
圣赫勒拿群岛磅|聖赫勒拿鎊
塞拉利昂新利昂|獅子山利昂

苏里南元|蘇利南元
南(苏丹镑|蘇丹鎊)
圣多美和普林西比多布拉|聖多美島和普林西比島多布拉
叙利亚镑|敘利亞鎊
斯威士兰里兰吉尼|史瓦帝尼朗吉尼

塔吉克(斯坦索莫尼|索莫尼)


汤加潘加|東加潘加

特立尼达和多巴哥元|千里達及托巴哥元


烏克蘭格里夫納



乌兹别克斯坦苏姆|烏茲別克索姆
委內瑞拉玻利瓦

瓦努阿图瓦图|萬那杜瓦圖
萨摩亚塔拉|西薩摩亞塔拉
中非法郎
东加勒比元|格瑞那達元
加勒比盾
西非法郎
太平洋法郎



津巴布韦金元|辛巴威金

克羅埃西亞庫納



西班牙陪士特
荷(兰盾|蘭盾)
奥地利先令|奧地利先令

葡萄牙埃斯庫多


爱尔兰镑|愛爾蘭鎊


拉(脱维亚拉特|脫維亞拉特銀幣)
立陶宛立特`,
  ja: `
アフガニスタン アフガニー
アルバニア レク
アルメニア ドラム
オランダ領アンティル ギルダー
アンゴラ クワンザ


アルバ フロリン


バルバドス ドル

ブルガリア 新レフ

ブルンジ フラン
バミューダ ドル
ブルネイ ドル
ボリビア ボリビアーノ

バハマ ドル
ブータン ニュルタム
ボツワナ プラ

ベリーズ ドル

コンゴ フラン




コスタリカ コロン



ジブチ フラン

ドミニカ ペソ

エジプト ポンド
エリトリア ナクファ
エチオピア ブル


フォークランド（マルビナス）諸島 ポンド

ジョージア ラリ
ガーナ セディ
ジブラルタル ポンド
ガンビア ダラシ


ガイアナ ドル


ハイチ グールド
ハンガリー フォリント

イスラエル新シェケル








キルギス ソム

コモロ フラン



ケイマン諸島 ドル

ラオス キープ
レバノン ポンド

リベリア ドル
レソト ロティ


モルドバ レイ
マダガスカル アリアリ
マケドニア デナル
ミャンマー チャット
モンゴル トグログ

モーリタニア ウギア

モルディブ ルフィア
マラウィ クワチャ


モザンビーク メティカル

ナイジェリア ナイラ
ニカラグア コルドバ オロ




パナマ バルボア
ペルー ソル
パプアニューギニア キナ





ルーマニア レイ




ソロモン諸島 ドル
セーシェル ルピー
スーダン ポンド


セントヘレナ ポンド
シエラレオネ レオン


南スーダン ポンド
サントメ・プリンシペ ドブラ
シリア ポンド
スワジランド リランゲニ
タイ バーツ
タジキスタン ソモニ


トンガ パ・アンガ

トリニダード・トバゴ ドル






ウズベキスタン スム

ベトナム ドン
バヌアツ バツ
サモア タラ
中央アフリカ cfa フラン
東カリブ ドル
カリブ ギルダー
西アフリカ cfa フラン
cfp フラン



ジンバブエ ゴールド



フランス フラン



オーストリア シリング



フィンランド マルカ
アイリッシュ ポンド

エストニア クルーン
ラトビア ラッツ
リトアニア リタス`,
  ko: `
아프가니스탄 아프가니
알바니아 레크
아르메니아 드람
네덜란드령 안틸레스 길더
앙골라 콴자


아루바 플로린

보스니아-헤르체고비나 태환 마르크
바베이도스 달러
방글라데시 타카
불가리아 레프

부룬디 프랑
버뮤다 달러
부루나이 달러
볼리비아 볼리비아노

바하마 달러
부탄 눌투눔
보츠와나 풀라

벨리즈 달러

콩고 프랑


중국 위안화





지부티 프랑

도미니카 페소


에리트레아 낙파
에티오피아 비르

피지 달러
포클랜드제도 파운드

조지아 라리
가나 세디
지브롤터 파운드
감비아 달라시

과테말라 케트살
가이아나 달러

온두라스 렘피라
아이티 구르드
헝가리 포린트

이스라엘 신권 세켈
인도 루피



자메이카 달러

일본 엔화



코모르 프랑
조선 민주주의 인민 공화국 원


케이맨 제도 달러

라오스 키프
레바논 파운드

라이베리아 달러
레소토 로티


몰도바 레이
마다가스카르 아리아리
마케도니아 디나르
미얀마 키얏
몽골 투그릭

모리타니 우기야

몰디브 제도 루피아



모잠비크 메티칼
나미비아 달러
나이지리아 나이라
니카라과 코르도바




파나마 발보아
페루 솔
파푸아뉴기니 키나





루마니아 레우




솔로몬 제도 달러
세이셸 루피
수단 파운드


세인트헬레나 파운드
시에라리온 리온

수리남 달러
남수단 파운드
상투메 프린시페 도브라
시리아 파운드
스와질란드 릴랑게니

타지키스탄 소모니


통가 파앙가

트리니다드 토바고 달러
신 타이완 달러

우크라이나 그리브나






바누아투 바투
서 사모아 탈라
중앙아프리카 cfa 프랑
동카리브 달러
카리브 길더
서아프리카 cfa 프랑
cfp 프랑



짐바브웨 골드



프랑스 프랑


네델란드 길더
호주 실링



핀란드 마르카
아일랜드 파운드

에스토니아 크룬
라트비아 라트
리투아니아 리타`,
};
