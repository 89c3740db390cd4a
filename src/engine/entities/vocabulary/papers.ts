/** Papers, publishers and stations. Chosen as `firms.ts` says. Sorted. */
export const papers: readonly string[] = (
  '404 Media|Aaj Tak|Apple Daily|Ars Technica|Asharq Al-Awsat|Axios|Bell Media|Bellingcat|Bernama|Bleacher Report|Condé Nast|Daily Maverick|Dawn.com|Die Zeit|El Comercio|El Mercurio|El Tiempo|eNCA|Estadão|' +
  'Faber & Faber|Farrar, Straus and Giroux|Gazzetta dello Sport|GhanaWeb|Gizmodo|Graphic Online|Hamish Hamilton|Hankyoreh|HK01|Il Fatto Quotidiano|Il Sole 24 Ore|Infobae|Infowars|Jonathan Cape|Khaosod|Knopf|' +
  'Kompas|La Repubblica|La Tercera|Le Devoir|Le Figaro|Lokmat|Mail & Guardian|Mainichi|Malayala Manorama|Malaysiakini|Mathrubhumi|Mediapart|Mediazona|Meduza|Ming Pao|Mizzima|Mother Jones|MS NOW|Netwerk24|' +
  'New Statesman|News24|Newsmax|Newzroom Afrika|Private Eye|Sahara Reporters|Semafor|Stand News|Sunday Independent|Sunday Times|Teen Vogue|Telegraph Herald|TG4|Thanh Nien|ThePrint|ThisDay|Us Weekly|' +
  'Vanity Fair|Vedomosti|Western Mail|Yicai|Ynet|Yomiuri'
).split('|');
