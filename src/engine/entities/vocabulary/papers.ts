/** Papers, publishers and stations. Chosen as `firms.ts` says. Sorted. */
export const papers: readonly string[] = (
  '404 Media|A24|Aaj Tak|Alfred A. Knopf|Al-Jadeed|Allen & Unwin|Amblin|Apple Daily|Arizona Republic|Ars Technica|Asharq Al-Awsat|Axios|Bell Media|Bellingcat|Berlin Classics|Bernama|Bertelsmann|' +
  'Bleacher Report|Blumhouse|BritBox|Business Day|Business Standard|Canongate|Channel 4 News|Channels Television|Channels TV|Chatto & Windus|Condé Nast|Crunchbase|Daily Maverick|Daily Monitor|' +
  'Daily Record|Darton, Longman & Todd|Dawn.com|Dazn|DAZN|Des Moines Register|Deutsche Grammophon|Die Zeit|El Comercio|El Mercurio|El Tiempo|Elliott & Thompson|eNCA|Entertainment Weekly|Estadão|' +
  'Faber & Faber|Farrar, Straus and Giroux|Film4|Fitzcarraldo Editions|Fox League|Foxtel|Gallimard|Gazzetta dello Sport|Getty Images|GhanaWeb|Gizmodo|Globe & Mail|Granta|Graphic Online|Grove Atlantic|' +
  'Hachette|Hamish Hamilton|Hankyoreh|Harvill Secker|HK01|Hollywood Reporter|Hürriyet|iHeart|iHeartMedia|Il Fatto Quotidiano|Il Sole 24 Ore|India Today|Infobae|Infowars|Interscope|Jonathan Cape|Khaosod|' +
  "Knopf|Kompas|La Presse|La Repubblica|La Tercera|Lancet|Le Devoir|Le Figaro|L'Equipe|L'Équipe|Letterboxd|Lokmat|Lonely Planet|LuckyChap|Magyar Nemzet|Mail & Guardian|Mainichi|Malayala Manorama|" +
  'Malaysiakini|Mashable|Mathrubhumi|Mediapart|Mediazona|Meduza|Melville House|Mills & Boon|Ming Pao|Mizzima|Mother Jones|MS NOW|Mubi|National Geographic|National Post|Netwerk24|Network Ten|' +
  'New Scientist|New Statesman|New Vision|News24|Newsday|Newshub|Newsmax|Newzroom Afrika|NZ Herald|Pan Macmillan|Penguin Random House|Picador|Pixar|Plain Dealer|Private Eye|Radio 702|Radio New Zealand|' +
  "Rough Guides|Sahara Reporters|Semafor|Serpent's Tail|Sowetan|Stand News|Studiocanal|Sub Pop|Suhrkamp|Sunday Independent|Sunday Times|TechCrunch|Teen Vogue|Telegraph Herald|TG4|Thames & Hudson|" +
  'Thanh Nien|The Athletic|The EastAfrican|The Hollywood Reporter|The Lancet|The Observer|The Verge|ThePrint|ThisDay|Times of Israel|TNT Sports|Us Weekly|Vanity Fair|Vedomosti|Viaplay|Vogue|' +
  'Weidenfeld & Nicolson|Western Mail|William Heinemann|W.W. Norton|Yicai|Ynet|Yomiuri'
).split('|');
