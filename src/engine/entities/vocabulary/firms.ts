/**
 * Firms, universities and clubs that business and sports news names by themselves, and whose names say nothing of what they are: a tagger
 * takes them for persons and places, or overlooks them. Left out is what the pack has, what is somebody's well-known name too (Ralph Lauren,
 * John Lewis, Rothschild), and English words (Vista, Millennium). Sorted.
 */
const firms: readonly string[] = (
  // Banks, brokers, funds and their advisers: members of FINRA, the Investment Association and the International Bar Association's larger firms
  'Alliance Bernstein|AllianceBernstein|Andreessen Horowitz|Arthur Andersen|Baillie Gifford|Baker McKenzie|Berenberg|Bessemer Venture Partners|Booz Allen|Booz Allen Hamilton|Brevan Howard|Cantor Fitzgerald|Charlesbank|' +
  'Clayton Dubilier & Rice|Cleary Gottlieb|Clifford Chance|Coldwell Banker|Cushman & Wakefield|Danantara|Davis Polk|Dodge & Cox|Douglas Elliman|Duff & Phelps|Eaton Vance|Euroclear|Evercore|Evercore ISI|Fannie Mae|' +
  'Fifth Third|Franklin Templeton|Freddie Mac|General Atlantic|General Catalyst|Ginnie Mae|Grant Thornton|Hargreaves Lansdown|Hellman & Friedman|Herbert Smith Freehills|Hogan Lovells|Houlihan Lokey|Janus Henderson|Jane Street|' +
  'Jefferies|Jones Day|Julius Baer|Kleiner Perkins|Lazard|Lombard Odier|Macquarie|Marsh McLennan|Marshall Wace|Mediobanca|Moelis|Natixis|Neuberger Berman|Norton Rose Fulbright|Oliver Wyman|Pershing Square|Pictet|Piper Sandler|' +
  'Point72|Raymond James|Roland Berger|Sallie Mae|Schroders|Silver Lake|Simpson Thacher|Smith Barney|State Street|Stifel|T. Rowe Price|Thoma Bravo|Third Point|Tiger Global|Two Sigma|Vontobel|Wachtell Lipton|Warburg Pincus|Wedbush|' +
  'Willis Towers Watson|' +
  // Makers, shops and services: the S&P 500, the STOXX 600 and the MSCI index of emerging markets
  'Adnoc|Agrofert|Ahold Delhaize|Akamai|Alfa Romeo|Avianca|Baker Hughes|Balfour Beatty|Bharat Petroleum|Biogen|Boehringer Ingelheim|Burberry|Carl Zeiss|Cemex|Codelco|' +
  'Deliveroo|Delivery Hero|Dr Martens|Dr. Martens|Dr Pepper|DuckDuckGo|Ecopetrol|Falabella|Femsa|Fincantieri|Flipkart|Genting|Gunvor|Hapag-Lloyd|Harley-Davidson|Harrods|Hewlett Packard|Hindalco|Hindustan Unilever|IndiGo|' +
  'Jardine Matheson|Jio|Jio Platforms|Johnson Controls|Kenvue|Keurig Dr Pepper|Kimberly-Clark|Klarna|Kraft Heinz|Kroger|Leroy Merlin|Lidl|Live Nation|Mapfre|Merseyrail|' +
  'Moët Hennessy|Morningstar|Naftogaz|Naspers|Neiman Marcus|Nexperia|Nordea|Northvolt|Novavax|Okta|Orlen|Pernod Ricard|Publix|Rappler|Reliance Retail|Rémy Cointreau|Repsol|' +
  'Rosatom|Saab|SailPoint|Sberbank|Scania|Selfridges|Simon & Schuster|Stora Enso|Taylor Wimpey|Telefónica|Televisa|Umicore|Vedanta|Vestas|Vingroup|Waitrose|Wegmans|Wipro|' +
  'Wizz Air|Wolters Kluwer|Wärtsilä|Ørsted|Škoda|' +
  // Universities and institutes
  'Caltech|Carnegie Mellon|Georgia Tech|Ole Miss|Stanford|Texas A&M|Tufts|UCLA|Virginia Tech|' +
  // Clubs
  '49ers|Bruins|Canucks|Celtics|Diamondbacks|Dodgers|Knicks|Lakers|Mets|Orioles|Packers|Padres|Phillies|Rockies|Seahawks|Steelers|Timberwolves|Yankees'
).split('|');

/** Those by their first word, the longest first. */
export const firmsByFirstWord: ReadonlyMap<string, readonly string[]> = byFirstWord(firms);

function byFirstWord(names: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const map = new Map<string, string[]>();
  for (const name of [...names].sort((a, b) => b.length - a.length)) {
    const first = name.split(/[ .]/)[0] ?? name;
    map.set(first, [...(map.get(first) ?? []), name]);
  }
  return map;
}
