/** Papers, publishers and stations. Chosen as `firms.ts` says. Sorted. */
export const papers: readonly string[] = (
  '404 Media|A24|Aaj Tak|Action Images|Ada Derana|Addis Standard|Aftenposten|Aftonbladet|Al-Arabiya|Alamy|Alfred A. Knopf|Al-Jadeed|Allen & Unwin|Al-Manar|Al Mayadeen|Amblin|Animal Político|An-Nahar|Apple Daily|' +
  'Arizona Republic|Ars Technica|Asharq Al-Awsat|Axios|BDNews24|Bellingcat|Bell Media|Berlin Classics|Berlingske|Bernama|Bertelsmann|Bianet|Bleacher Report|Blumhouse|Breitbart|BritBox|Business Day|' +
  'Business Standard|Canongate|Channel 12|Channel 4 News|Channels Television|Channels TV|Chatto & Windus|City AM|Condé Nast|Crikey|Crunchbase|Daily Beast|Daily Caller|Daily Graphic|Daily Maverick|' +
  'Daily Monitor|Daily Record|Daily Trust|Daily Wire|Darton, Longman & Todd|Dawn.com|DawnNewsTV|DAZN|Dazn|Deccan Herald|Der Standard|Des Moines Register|De Telegraaf|Deutsche Grammophon|De Volkskrant|Die Zeit|El Comercio|' +
  'El Espectador|El Faro|Elliott & Thompson|El Mercurio|El Tiempo|eNCA|Entertainment Weekly|ESPNcricinfo|Estadão|EUobserver|Euractiv|Faber & Faber|Farrar, Straus and Giroux|Field Level Media|Film4|Fitzcarraldo Editions|Fox League|' +
  'Foxtel|Free Malaysia Today|Gallimard|Gazzetta dello Sport|Getty Images|GhanaWeb|Gizmodo|Globe & Mail|Granta|Graphic Online|Grove Atlantic|Hachette|Hamish Hamilton|Hankyoreh|Harvill Secker|Herald Sun|HK01|' +
  'Hollywood Reporter|Hürriyet|iHeart|iHeartMedia|Il Fatto Quotidiano|Il Sole 24 Ore|India Today|Infobae|Infowars|Interscope|Iran International|Irish Examiner|Itar-Tass|Jeune Afrique|Jonathan Cape|Journal of the American Medical Association|Kathmandu Post|Khaosod|Knopf|' +
  "Kompas|La Jornada|Lancet|La Presse|La Repubblica|La República|La Tercera|Le Devoir|Le Figaro|Le Parisien|L'Equipe|L'Équipe|Le Soir|Letterboxd|Lokmat|Lonely Planet|L'Orient-Le Jour|L'Orient Today|" +
  'LuckyChap|Magyar Nemzet|Mail & Guardian|Mail on Sunday|Mainichi|Malayala Manorama|Malaysiakini|Mashable|Mathrubhumi|Mediapart|Mediazona|Meduza|Melville House|Mills & Boon|Ming Pao|Mizzima|Moneycontrol|Moneyweb|' +
  'Mother Jones|MS NOW|Mubi|Mundo Deportivo|Myanmar Now|Myjoyonline|National Geographic|National Post|Netwerk24|Network Ten|News24|New England Journal of Medicine|New Scientist|Newsday|Newshub|Newslaundry|Newsmax|Newstalk|New Statesman|' +
  'Newsweek|New Vision|Newzroom Afrika|Novara Media|NZ Herald|openDemocracy|Ouest-France|Page Six|Página/12|Pan Macmillan|Penguin Random House|Picador|Pixar|Plain Dealer|Politiken|Premium Times|Private Eye|Radio 702|Radio-Canada|' +
  "Radio Dabanga|Radio New Zealand|Riodoce|Rolling Stone|Rough Guides|Rudaw|Rzeczpospolita|Sahara Reporters|Sankei|Semafor|Serpent's Tail|Setopati|Sowetan|Stand News|Studiocanal|Sub Pop|Suhrkamp|" +
  'Sunday Independent|Sunday Punch|Sunday PUNCH|Sunday Times|Suspilne|TechCrunch|Teen Vogue|Telegraph Herald|TG4|Thai PBS|Thames & Hudson|Thanh Nien|The Athletic|The Atlantic|The EastAfrican|The Hindu|The Hollywood Reporter|' +
  'The Intercept|The Lancet|The Marshall Project|The Observer|ThePrint|The Scotsman|The Verge|ThisDay|Times Now|Times of Israel|TimesLIVE|TNT Sports|Tuoi Tre|TV5Monde|Ukrinform|Us Weekly|Vanity Fair|Vedomosti|' +
  'Viaplay|Vogue|Weidenfeld & Nicolson|Western Mail|William Heinemann|W.W. Norton|Yicai|Ynet|Yomiuri'
).split('|');
