/** Chambers, agencies, charities, museums, companies of the stage and movements. Chosen as `firms.ts` says. Sorted. */
export const publicBodies: readonly string[] = (
  "350.org|Acas|Acled|Action Fraud|Addenbrooke's|Africa CDC|Age UK|AfriForum|Airwars|Al Shabaab|Al-Shabaab|al-Shabaab|Al-Shabab|al-Shabab|amaBhungane|American Red Cross|Amotekun|Anatel|Aneel|An Garda Siochana|An Garda Síochana|An Garda Síochána|Ansar Allah|Anvisa|Art Basel|" +
  "Asaib Ahl al-Haq|ASX|Austrac|Australian Defence Force|Avon and Somerset Police|Bankitalia|Bank Negara|Barnardo's|Barrio 18|Basarnas|Basij|BBC National Orchestra of Wales|Belsat|Board of Audit and Inspection|Board of Education|" +
  "Board of Elections|Board of Regents|Board of Supervisors|Border Patrol|Bristol Old Vic|British Museum|Brookings|Bruegel|B'Tselem|Bundesrat|Bureau of Alcohol, Tobacco, Firearms and Explosives|" +
  'Cabinet Office|Cafod|Capitol Police|Carbon Brief|Caricom|Caritas|Celac|Centrelink|Centrepoint|Cepi|Chapitos|Chatham House|Choneros|Cirque du Soleil|Citizens Advice|City of London Police|Clan del Golfo|' +
  'ClientEarth|Coast Guard|Cofavic|Cogat|Comando Vermelho|Committee on Foreign Investment in the United States|Committee to Protect Journalists|Concertgebouw|Consob|Corruption Watch|Cricket Australia|Crime Stoppers|Crimestoppers|Duma|Dáil|Defra|Denosa|' +
  'Devon and Cornwall Police|Dewan Rakyat|Doctors Without Borders|Donmar Warehouse|Eduskunta|Embrapa|Emergency Lawyers|English Heritage|Equal Education|Eurojust|Ficci|Film at Lincoln Center|' +
  'Fire Rescue Victoria|Focus Ireland|Folketing|Forest Service|Foro Penal|Frontex|Funai|Gardai|Gardaí|Global Fund to Fight AIDS, Tuberculosis and Malaria|Great British Energy|Great British Nuclear|' +
  'Gulf Cartel|Gulf Clan|Habitat for Humanity|Hayat Tahrir al-Sham|HDB|Hefazat|Hillsong|HM Revenue and Customs|HM Revenue & Customs|Hope Not Hate|House of Commons|House of Lords|Houthis|Humane World for Animals|Ibama|IFS|Iglesia ni Cristo|' +
  'Imbonerakure|Incra|Insulate Britain|International Committee of the Red Cross|Islamic Jihad|Islamic Relief|Islamic State West Africa Province|Istat|Iswap|Jaish-e-Mohammad|Jamaat-ul-Ahrar|Juilliard|' +
  "Just Stop Oil|Karapatan|Kataeb|Kataib Hezbollah|Kilusang Mayo Uno|King's Trust|Knesset|Lakurawa|La Mayiza|Land Registry|La Scala|Lebanese Forces|Lok Sabha|Lokayukta|Los Chapitos|Louvre|M23|Macmillan Cancer Support|" +
  "Madres de Plaza de Mayo|Malacañang|Mara Salvatrucha|Mariinsky|Mayiza|Meals on Wheels|Médecins du Monde|Medef|Mencap|Met Opera|Met Police|Milieudefensie|MoD|MoMA|Moms for Liberty|Mothers' Union|MS-13|" +
  'Nabu|National Gallery|National Grid|National Hurricane Center|National Theatre|National Weather Service|NatureScot|Nedlac|Nehawu|Nersa|NHS Blood and Transplant|NHS Confederation|NHS England|' +
  'NHS Providers|Office of the High Commissioner for Human Rights|Ofgem|Ofqual|Ofwat|Oireachtas|Old Vic|Opera North|Opus Dei|Outa|OVD-Info|Pakistani Taliban|Palestinian Authority|Parole Board|Pemra|PEPFAR|Pepfar|Petrocaribe|' +
  'PGA Tour|Plan International|PMF|Police Scotland|Popcru|Prasa|Provea|Racing Victoria|Rajya Sabha|Red Crescent|Red Cross|Reporters Without Borders|Revolutionary Guard|Revolutionary Guards|Rijksmuseum|' +
  "Riksdag|RNLI|Rosgvardia|Roskomnadzor|Royal Opera House|Rusi|Sadler's Wells|Samaritans|Sandiganbayan|Sanral|Sassa|Scopa|Seanad|Sea-Watch|Sebi|Section27|Segunda Marquetalia|Sejm|Self-Defense Forces|" +
  'Senedd|Shin Bet|Simon Communities|Sinaloa Cartel|Sinaloa cartel|Sipri|Smithsonian|SPLM-IO|State Duma|StepChange|Storting|Tate Britain|Tate Modern|Tehreek-e-Taliban Pakistan|Transport for London|' +
  "Tren de Aragua|Tusla|Uffizi|uMkhonto weSizwe|Unifor|Unite Here|Urgewald|V&A|Verkhovna Rada|Viasna|Viv Ansanm|Walhi|Wapda|Welsh National Opera|Women's Institute|WorkSafe|World Aquatics|" +
  'World Central Kitchen|World Vision|Writers Guild of America West|Young Vic'
).split('|');
