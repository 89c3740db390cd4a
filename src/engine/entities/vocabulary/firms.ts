/**
 * Firms, universities and clubs that business and sports news names by themselves, and whose names say nothing of what they are: a tagger
 * takes them for persons and places, or overlooks them. Left out is what the pack has, what is somebody's well-known name too (Ralph Lauren,
 * John Lewis, Rothschild) or a place (State Street, Kinross), and English words (Vista, Millennium). Chosen by asking the tagger about firms of
 * which business news of 2024 to 2026 is full: those that it mistook in most of four plain sentences. Sorted.
 */
const firms: readonly string[] = (
  // Banks, brokers, funds and their advisers
  'Adyen|Alinma|Alliance Bernstein|AllianceBernstein|Andreessen Horowitz|Arthur Andersen|Baillie Gifford|Baker McKenzie|Berenberg|Bessemer Venture Partners|Bitfinex|Booz Allen|Booz Allen Hamilton|Brevan Howard|' +
  'Bybit|Cantor Fitzgerald|Capitec|Charlesbank|Clayton Dubilier & Rice|Cleary Gottlieb|Clifford Chance|Coldwell Banker|Cushman & Wakefield|Danantara|Davis Polk|Dodge & Cox|Douglas Elliman|Duff & Phelps|' +
  'Eaton Vance|Euroclear|Evercore|Evercore ISI|Fannie Mae|Fifth Third|Flutterwave|Franklin Templeton|Freddie Mac|General Atlantic|General Catalyst|Ginnie Mae|Grant Thornton|Groww|GTBank|Handelsbanken|Hapoalim|' +
  'Hargreaves Lansdown|Hellman & Friedman|Herbert Smith Freehills|Hogan Lovells|Houlihan Lokey|IDFC First|IndusInd|Jane Street|Janus Henderson|Jefferies|Jones Day|Julius Baer|Kalshi|Kasikornbank|' +
  'Keefe, Bruyette & Woods|Kleiner Perkins|Kotak Mahindra|Lazard|Lombard Odier|Macquarie|Marsh McLennan|Marshall Wace|Mediobanca|Metrobank|Moelis|Monzo|Natixis|Nedbank|Neuberger Berman|Nexi|Norton Rose Fulbright|' +
  'Nubank|Nykredit|OKX|Old Mutual|Oliver Wyman|Paytm|Pershing Square|PhonePe|Pictet|Piper Sandler|Point72|Polymarket|Raymond James|Razorpay|Revolut|Roland Berger|Sallie Mae|Sanlam|Schroders|' +
  'Simpson Thacher|Smith Barney|SoFi|Stifel|Swiss Re|T. Rowe Price|Third Point|Thoma Bravo|Tiger Global|Two Sigma|Vietcombank|Vontobel|Wachtell Lipton|Warburg Pincus|Wedbush|Willis Towers Watson|' +
  'Yes Bank|Zerodha|' +
  // Makers, shops and services
  'Adnoc|Agnico Eagle|Agrofert|Ahold Delhaize|Airtable|Akamai|Akasa Air|AkzoNobel|Alcon|Aldar|Alfa Romeo|Almarai|Anduril|Argenx|Arianespace|Arkema|Arçelik|Aselsan|Ashok Leyland|Ashtead|Asos|Astellas|Atlas Copco|' +
  'Atlassian|Auto Trader|Avelo|Avianca|Baker Hughes|Balfour Beatty|Barrick|Barwa|Baykar|Berger Paints|Bharat Forge|Bharat Petroleum|BigBasket|Biocon|Biogen|BioNTech|Blinkit|Blue Origin|Boehringer Ingelheim|' +
  "Boohoo|Brenntag|Brunello Cucinelli|Bukalapak|Bunzl|Burberry|Byju's|BYJU'S|Canva|Capgemini|Carl Zeiss|CD Projekt|Cebu Pacific|Celltrion|Cemex|Centrica|Cerebras|Charoen Pokphand|Christie's|Cloudflare|Coal India|" +
  "Codelco|Coloplast|Core Scientific|CoreWeave|Covestro|Dabur|Daikin|Damac|Dangote|Datadog|Deezer|Deliveroo|Delivery Hero|Dongfeng|Dr Martens|Dr Pepper|Dr Reddy's|Dr. Martens|Dr. Reddy's|DraftKings|Dropbox|" +
  'DTEK|DuckDuckGo|Ecopetrol|Eiffage|Electrolux|Embracer|Energoatom|Ermenegildo Zegna|Evonik|Evotec|Falabella|FanDuel|Faraday Future|Femsa|Figma|Fincantieri|First Quantum|Flipkart|Flydubai|Fortescue|Fortinet|' +
  'Forvia|Freeport-McMoRan|Freshworks|Fugro|Ganfeng|Geberit|Genmab|Genting|Getinge|Getir|GitLab|Givaudan|Glovo|GoAir|Gojek|Gold Fields|Golden Agri|GoTo|Grasim|Greggs|Groq|Gudang Garam|Gunvor|Hanwha|Hapag-Lloyd|' +
  'Harley-Davidson|Harrods|Havells|HCLTech|Heidelberg Materials|Helsing|Hewlett Packard|Hindalco|Hindustan Unilever|Holcim|Hybe|IndiGo|Indofood|Informa|InPost|Instacart|Ivanhoe Mines|Jardine Matheson|Jio|' +
  'Johnson Controls|Jollibee|JSW Steel|Jumia|Just Eat|Kenvue|Keurig Dr Pepper|Kimberly-Clark|Kioxia|Klarna|Kobe Steel|Kraft Heinz|Krafton|Kroger|Kuehne + Nagel|Kyocera|Lactalis|Lanxess|' +
  "Lasertec|Leapmotor|Lendlease|Lenskart|Leroy Merlin|LG Chem|Lidl|Live Nation|Lonza|Louis Dreyfus|LTIMindtree|Lumentum|Ma'aden|MakeMyTrip|Mapfre|Masdar|Maybank|Meesho|Mercuria|Merseyrail|Metinvest|Mirvac|" +
  'Mobileye|Mobily|Moncler|MongoDB|Morningstar|Mowi|Moët Hennessy|Naftogaz|Nakheel|Naspers|Neiman Marcus|Nexperia|Nidec|Nordea|Nornickel|Northvolt|Novatek|Novavax|Novonesis|Nykaa|Ocado|Okta|Ola Electric|' +
  'Olam|Omnicom|Openreach|Orano|Orlen|Patanjali|Pernod Ricard|PhosAgro|Pidilite|PLDT|Polestar|Primark|PrivatBank|Proximus|Publicis|Publix|QatarEnergy|Rakuten|Rapidus|Rappi|Rappler|Rentokil|Repsol|ResMed|' +
  'Richemont|Rightmove|Rivian|Rocket Lab|Rosatom|Roshn|Rostec|Rubrik|Rusal|Rémy Cointreau|Saab|SailPoint|Saint-Gobain|Sandisk|Sasol|Sberbank|Selfridges|Serco|Severn Trent|Severstal|Shoprite|' +
  "Sibanye-Stillwater|Sibur|Siemens Healthineers|Sime Darby|Simon & Schuster|SK On|Sodexo|Sopra Steria|Sotheby's|Stora Enso|Surgutneftegaz|Swiggy|Taqa|Tatneft|Taylor Wimpey|Tech Mahindra|Telefónica|Televisa|" +
  'Telstra|Tianqi|Tokopedia|Trafigura|Transnet|Transurban|Traveloka|Trendyol|Tripadvisor|Turkcell|Twilio|UiPath|Ukrenergo|UltraTech|Umicore|Uniqlo|Valeo|Vedanta|Veolia|Vestas|VietJet|Viettel|VinFast|Vingroup|' +
  'Vistara|Vistry|Viterra|Vitol|VKontakte|Voltas|Vueling|Waitrose|Wayfair|Wegmans|Wetherspoons|Wildberries|Wipro|Wizz Air|Wolfspeed|Wolt|Wolters Kluwer|Wärtsilä|Yandex|Zalando|Zegna|Zepto|Zijin|Zomato|' +
  'Zoopla|Zscaler|Ørsted|Škoda|' +
  // Universities and institutes
  'Caltech|Carnegie Mellon|Georgia Tech|Ole Miss|Stanford|Texas A&M|Tufts|UCLA|Virginia Tech|' +
  // Clubs
  '49ers|Bruins|Canucks|Celtics|Diamondbacks|Dodgers|Knicks|Lakers|Mets|Orioles|Packers|Padres|Phillies|Seahawks|Steelers|Timberwolves|Yankees'
).split('|');

/** Those by their first word, the longest first. */
export const firmsByFirstWord: ReadonlyMap<string, readonly string[]> = byFirstWord(firms);

function byFirstWord(names: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const map = new Map<string, string[]>();
  for (const name of [...names].sort((a, b) => b.length - a.length)) {
    const first = name.split(/[ .,'’]/)[0] ?? name;
    map.set(first, [...(map.get(first) ?? []), name]);
  }
  return map;
}
