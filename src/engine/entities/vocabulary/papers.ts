/** Papers, publishers and stations. Chosen as `firms.ts` says. Sorted. */
export const papers: readonly string[] = (
  '404 Media|Aaj Tak|Al-Jadeed|Apple Daily|Arizona Republic|Ars Technica|Asharq Al-Awsat|Axios|Bellingcat|Bell Media|Berlin Classics|Bernama|Bleacher Report|Blumhouse|Business Day|Business Standard|Canongate|' +
  'Channel 4 News|Channels Television|Channels TV|Condé Nast|Crunchbase|Daily Maverick|Daily Monitor|Daily Record|Dawn.com|Des Moines Register|Deutsche Grammophon|Die Zeit|El Comercio|El Mercurio|El Tiempo|' +
  'eNCA|Entertainment Weekly|Estadão|Faber & Faber|Farrar, Straus and Giroux|Fox League|Gazzetta dello Sport|Getty Images|GhanaWeb|Gizmodo|Globe & Mail|Graphic Online|Hamish Hamilton|Hankyoreh|HK01|' +
  "Hollywood Reporter|Hürriyet|Il Fatto Quotidiano|Il Sole 24 Ore|India Today|Infobae|Infowars|Jonathan Cape|Khaosod|Knopf|Kompas|Lancet|La Presse|La Repubblica|La Tercera|Le Devoir|Le Figaro|L'Equipe|" +
  "L'Équipe|Lokmat|Magyar Nemzet|Mail & Guardian|Mainichi|Malayala Manorama|Malaysiakini|Mashable|Mathrubhumi|Mediapart|Mediazona|Meduza|Ming Pao|Mizzima|Mother Jones|MS NOW|National Geographic|National Post|" +
  'Netwerk24|Network Ten|News24|New Scientist|Newsday|Newshub|Newsmax|New Statesman|New Vision|Newzroom Afrika|NZ Herald|Picador|Pixar|Plain Dealer|Private Eye|Radio 702|Radio New Zealand|Sahara Reporters|' +
  'Semafor|Sowetan|Stand News|Studiocanal|Sunday Independent|Sunday Times|TechCrunch|Teen Vogue|Telegraph Herald|TG4|Thanh Nien|The Athletic|The EastAfrican|The Hollywood Reporter|The Lancet|The Observer|' +
  'ThePrint|The Verge|ThisDay|Times of Israel|Us Weekly|Vanity Fair|Vedomosti|Vogue|Western Mail|Yicai|Ynet|Yomiuri'
).split('|');
