/** A short name with several bearers, of whom the pack knows one, while the news of other places and trades means another. */
interface SharedName {
  /** Who else goes by it. */
  readonly others: string;
  /** Any of these on an English page shows that the bearer known to the pack is meant; absent: any page does, in any language. */
  readonly says?: RegExp;
  /** And none of these may be on it: they show that another is meant. */
  readonly unless?: RegExp;
  /** Key of the country whose body it is: on an English page about another country, that country's is meant. */
  readonly country?: string;
  /** Other languages in whose news the bare name means that bearer; BCP 47 primary subtags. */
  readonly knownIn?: readonly string[];
}

const china = 'China|Chinese|Beijing|Shanghai|Shenzhen|Taiwan|Taipei|yuan|renminbi';
const india = '₹|India|Indian|Indians|Mumbai|Delhi|Bengaluru|rupees?|crores?|lakhs?|Nifty|Sensex';
const japan = 'Japan|Japanese|Tokyo|Nikkei|yen';
const cricket = 'cricket(?:ers?)?|wickets?|bats(?:man|men)|IPL|Knight Riders|T20s?|ODIs?|BCCI';
const nigeria =
  'Nigerian?|Abuja|Lagos|naira|ASUU|EFCC|NDLEA|Tinubu|Buhari|Akure|Ondo|Ogun|Osun|Ekiti|Oyo State|Abeokuta|Ilorin|Kwara|Benue|Borno|Maiduguri|Sokoto|Katsina|Owerri|Uyo|Calabar|Asaba|Awka|Benin City|Enugu|Anambra|Port Harcourt|Ibadan|Kaduna|Rivers State|Delta State|INEC|PDP|All Progressives Congress';
const chips = 'chip(?:s|maker|makers)?|semiconductors?|wafers?|processors?|GPUs?|graphics cards?|data cent(?:er|re)s?|Nvidia|Intel|TSMC';

/** By name; sorted. Names for which only the country shows whose they are, are in shared-bodies.ts. */
export const sharedNames: ReadonlyMap<string, SharedName> = new Map<string, SharedName>([
  ['ADP', { others: 'the airports of Paris', says: words('payrolls?|hiring|employers|employment|jobs'), unless: words('airports?') }],
  [
    'AFP',
    {
      others: 'the armed forces of the Philippines, the police of Australia, pension funds in Chile',
      says: words('(?:told|tells|to|by|with|from|an?|agency|Agency,|via|[–—-]) ?AFP|(?:AP|Reuters) and AFP|AFP(?:,| and) (?:AP|Reuters)|(?<![Tt]he )AFP (?:says|said|quotes)|\\(AFP\\)|AFP (?:journalists?|reporters?|correspondents?|photographers?|photos?|tally|count|news agency|reports?|reported)|news agency|Agence France-Presse|Reuters'),
      unless: words('Philippines?|Philippine|Filipinos?|AFP (?:chief|chief of [Ss]taff|commander|commissioner|spokes(?:man|woman|person)|officers|personnel|troops|modernization)'),
      knownIn: ['de', 'fr', 'hr', 'id', 'nl', 'pt', 'sr'],
    },
  ],
  ['AIA', { others: 'institutes of architects, airports', says: words(`insur(?:ance|er|ers)|${china}|Hong Kong`) }],
  ['AMD', { others: 'a disease of the eye', says: words(`${chips}|Ryzen|Epyc|Lisa Su|stocks?|shares|Nasdaq`), knownIn: ['de', 'es', 'fr', 'it', 'ja', 'ko', 'nl', 'pl', 'pt', 'ru', 'zh'] }],
  [
    'AP',
    {
      others: 'Andhra Pradesh, advanced placement',
      says: words(
        '(?:told|tells|to|by|with|from|an?|via) (?:[Tt]he )?AP|(?:AFP|Reuters) and AP|AP(?:,| and) (?:AFP|Reuters)|(?<!the )AP (?:says|said|reported|reports)|the AP (?:[Nn]ews|reported|reports|said|says|found|has|that|on|obtained|called|calls|reviewed|contributed|declared|analy[sz]ed|spoke|interviewed|asked|first)|' +
          'AP (?:photos?|photographers?|journalists?|reporters?|correspondents?|VoteCast|writers?|news|interviews?|polls?|investigations?|counts?|tally)|[–—-] ?AP|\\(AP\\)|news agency|Associated Press',
      ),
      unless: words('Andhra|Vijayawada|Amaravati|Visakhapatnam|Tirupati|TDP|YSRCP'),
      knownIn: ['de', 'ja', 'nl'],
    },
  ],
  ['Alexa', { others: 'women', says: words('Amazon|Echo (?:Dots?|devices?|speakers?)|smart (?:home|speakers?)|voice assistants?|virtual assistants?|Siri|Google Assistant') }],
  ['Babcock', { others: 'makers of boilers', says: words('navy|naval|warships?|frigates?|submarines?|dockyards?|defen[cs]e|Rosyth|Devonport|FTSE'), unless: words('Wilcox') }],
  ['BIS', { others: 'bureaus of industry and of standards', says: words('central bank(?:s|ers?|ing)?|Basel|foreign exchange|stablecoins?'), unless: words('export controls?|hallmark(?:ed|ing)?') }],
  ['CCB', { others: 'branches of the police in India', says: words(china) }],
  ['CIA', { others: 'branches of the police in Pakistan and India', unless: words('CIA (?:[Pp]olice|staff|centre)|SSP|SHO') }],
  ['CLS', { others: 'a bank for settling currencies', says: words(china) }],
  ['DBS', { others: 'checks of those who work with children in Britain', says: words('Singapore|banks?|analysts?|economists?|Hong Kong'), unless: words('DBS (?:checks?|certificates?)') }],
  ['Delta', { others: 'a state of Nigeria, makers of taps and of power supplies', says: words('airlines?|airports?|flights?|passengers?|pilots?|flight attendants|JetBlue|Airbus'), unless: words(`${nigeria}|faucets?`) }],
  ['ECB', { others: 'the board of cricket of England and Wales', unless: words(`${cricket}|the Hundred|County Championship|Ashes`) }],
  ['FCA', { others: 'a maker of cars, bodies of other countries', country: 'United Kingdom', unless: words('Fiat|Chrysler') }],
  ['GM', { others: 'general managers, plants with altered genes', says: words('cars?|vehicles?|auto(?:makers?|workers?|makers|motive)?|carmakers?|trucks?|EVs?|Barra|Chevrolet|Cadillac|Buick|Detroit|Ford|Tesla|Toyota|Chrysler|Opel|UAW|profits?|shareholders?|board of directors'), unless: words('NFL|NBA|NHL|MLB|head coach|rosters?|playoffs?|free agen(?:ts?|cy)|crops?'), knownIn: ['ja', 'ko', 'pt', 'ru'] }],
  ['ICBC', { others: 'the insurer of cars of British Columbia', says: words(china), unless: words('British Columbia|B\\.C\\.|Vancouver|drivers?|motorists?|collisions?'), knownIn: ['zh'] }],
  ['Hermes', { others: 'a god, airports of Cyprus, Hermès, drones', says: words('parcels?|couriers?|deliver(?:y|ies|ed)|logistics|Otto') }],
  [
    'ICC',
    {
      others: 'the council of cricket, the chamber of commerce',
      says: words('Hague|war crimes?|crimes against humanity|genocide|warrants?|Rome Statute|prosecutors?|tribunals?|judges?|atrocit(?:y|ies)|Security Council|United Nations|Khan|Netanyahu|Putin|Duterte'),
      unless: words(`${cricket}|arbitrations?`),
      knownIn: ['ja', 'ko'],
    },
  ],
  ['IEA', { others: 'a think tank in London', says: words('energy|oil|crude|barrels?|gas|electricity|renewables?|coal|Birol'), unless: words('think ?-?tank|free-market'), knownIn: ['de', 'ja', 'ko', 'nl'] }],
  ['IOC', { others: 'an oil company of India', says: words('olympics?|paralympics?|olympians?|athletes?|games|host city|sports?|IOC (?:members?|president|executive)|Coventry|Bach|Lausanne'), knownIn: ['de', 'ja', 'ko', 'nl', 'da', 'sv'] }],
  ['Jersey', { others: 'New Jersey, shirts, a breed of cows', unless: words('New Jersey|N\\.J\\.|NJ|Newark|Jersey (?:City|Shore)|jerseys') }],
  ['Jupiter', { others: 'a planet', unless: words('planets?|moons?|NASA|spacecraft|telescopes?|astronom\\p{L}*|orbit\\p{L}*|space agency|Saturn|Mars') }],
  ['KKR', { others: 'a team of cricket', says: words('private[- ]equity|buy-?outs?|take-?overs?|invest(?:ors?|ment|ments|ed|ing)?|stakes?|bids?|funds?|deals?|acqui(?:re|red|sition)|assets?'), unless: words(cricket), knownIn: ['de', 'fr', 'ja', 'ko'] }],
  ['KLA', { others: 'the liberation army of Kosovo', says: words(`${chips}|stocks?|shares`), unless: words('Kosovo|Serbs?|Serbian') }],
  ['MAS', { others: 'the airline of Malaysia, a party of Bolivia', says: words('Singapore|Singaporean|S\\$'), unless: words('Malaysia Airlines|flights?|passengers?|Bolivian?|Socialism') }],
  ['Mercedes', { others: 'towns, women', says: words('carmakers?|cars?|vehicles?|automakers?|BMW|Audi|Volkswagen|Stuttgart|Daimler|luxury|Formula One|F1') }],
  [
    'MIT',
    {
      others: 'the intelligence service of Turkey',
      says: words('universit(?:y|ies)|campus|students?|professors?|research(?:ers?)?|scien(?:ce|tists?)|engineer(?:s|ing)?|economists?|graduate[ds]?|Cambridge|Boston|Massachusetts|Harvard|Stanford|Sloan|lab(?:oratory)?|degree|alumn(?:i|us)'),
      unless: words('Turkey|Türkiye|Turkish|PKK|intelligence (?:chief|agency|service)'),
      knownIn: ['es', 'fi', 'fr', 'it', 'ja', 'ko', 'pl', 'pt', 'ru', 'zh'],
    },
  ],
  ['NBA', { others: 'the bar association of Nigeria', unless: words(`${nigeria}|lawyers?|[Bb]ar [Aa]ssociation|book awards?`) }],
  ['NBU', { others: 'the national bank of Uzbekistan', says: words('Ukraine|Ukrainian|Ukrainians|Kyiv|Kiev|Odesa|Kharkiv|Lviv|Dnipro|NABU|Zelensk\\p{L}+|hryvnias?') }],
  ['NPC', { others: 'commissions of planning and of population, persons in games', country: 'China', says: words(`${china}|legislat\\p{L}+|parliament`) }],
  ['NRA', { others: 'regulators of nuclear power in Japan', says: words('guns?|firearms?|rifles?|shootings?|Second Amendment|weapons?|LaPierre|Republicans?'), unless: words('reactors?|nuclear'), knownIn: ['de', 'es', 'fr', 'it', 'nl', 'pt', 'sv'] }],
  ['NTT', { others: 'a province of Indonesia', says: words(`${japan}|telecom(?:s|munications?)?|Docomo|DOCOMO`), unless: words('Indonesia|Indonesian|Indonesians|Kupang|Flores|Jakarta|Nusa Tenggara'), knownIn: ['ja'] }],
  ['Niger', { others: 'a state of Nigeria', unless: words('Niger [Ss]tates?|states of (?:[A-Z][a-z]+,? (?:and )?){0,3}Niger') }],
  ['Paramount', { others: 'a city in California, firms that sell homes and weapons', says: words('films?|movies?|studios?|Hollywood|streaming|box office|CBS|Ellison|Skydance|Warner|Netflix|Pictures|Disney') }],
  ['PIF', { others: 'the forum of Pacific islands', says: words('Saudi|Saudis|Riyadh|sovereign[- ]wealth|LIV|Rumayyan|Newcastle'), unless: words('Pacific [Ii]slands?|Fiji|Tonga|Samoa|Vanuatu|Tuvalu'), knownIn: ['de', 'es', 'fr', 'it', 'pt'] }],
  ['PLA', { others: 'rebels in Manipur, in Nepal and elsewhere', says: words(`${china}|Xi|Tibet|Ladakh|South China Sea`), unless: words('Nepal|Maoists?|Manipur|Imphal|Palestine') }],
  ['PRC', { others: 'the commission of professions and the red cross of the Philippines', says: words('China|Chinese|Beijing|Taiwan|Taipei|Hong Kong|Xi'), unless: words('examinees|licensure|board exams?|Red Cross|bloodletting') }],
  ['RBC', { others: 'red cells of blood, a press agency of Russia', says: words('Canada|Canadian|Canadians|Toronto|banks?|analysts?|economists?|Capital Markets'), unless: words('RBC-Ukraine|RBC Ukraine|Russia|Russian') }],
  ['RBI', { others: 'runs batted in, banks of Austria, burgers', says: words(india), unless: words('Burger King|Raiffeisen') }],
  ['RTX', { others: 'graphics cards of Nvidia', says: words('Raytheon|Pratt|Collins|defen[cs]e|missiles?|aerospace|Patriot|Pentagon|jet engines?|Lockheed|Boeing'), unless: words('GeForce|DLSS|gam(?:ers?|ing)|RTX \\d{4}') }],
  ['SBI', { others: 'an investigation bureau of Ukraine, a broker of Japan', says: words(india), unless: words('Ukraine|Ukrainian|Kyiv|SBI Holdings') }],
  ['SCO', { others: 'a club of football in Angers', says: words(`${china}|Russia|Russian|India|Indian|Pakistan|Pakistani|Iran|Iranian|Kazakhstan|Uzbekistan|Kyrgyzstan|Tajikistan|Belarus|Putin|Xi|Modi`) }],
  ['SEC', { others: 'a league of American college teams, bodies of other countries', country: 'United States', unless: words('NCAA|quarterbacks?|touchdowns?|head coach|athletic director|Big Ten|Big 12|Bulldogs|Crimson Tide|Longhorns|Sooners|Volunteers|Gators|SEC (?:[Tt]ournament|championship|football|basketball|play|opponents?|schools?|teams?|race)') }],
  ['SNB', { others: 'the national bank of Saudi Arabia', says: words('Swiss|Switzerland|francs?|Zurich|Bern|Schlegel'), knownIn: ['de', 'fr', 'it'] }],
  ['Spurs', { others: 'the basketball club of San Antonio', unless: words('NBA|San Antonio|Lakers|Thunder|Knicks|Celtics|Rockets|Mavericks|rebounds?|Wembanyama|(?<=(?:play|beat|against|and|host|of) )the Spurs') }],
  ['TCS', { others: 'couriers in Pakistan, a Russian bank', says: words(`${india}|Tata|IT|Infosys|Accenture|software|outsourcing`), unless: words('couriers?|Pakistan|Karachi|Lahore') }],
  ['TSE', { others: 'courts of elections in Latin America', says: words(`${japan}|Topix|TOPIX`), unless: words('electoral (?:court|tribunal)') }],
  [
    'UPS',
    {
      others: 'devices against cuts of power',
      says: words('parcels?|packages?|deliver(?:s|y|ies|ed|ing)?|FedEx|Teamsters|shipp(?:ing|ers?)|couriers?|logistics|shares|unions?|drivers?|trucks?|cargo|planes?|Louisville|Amazon|tariffs?|earnings'),
      knownIn: ['de', 'es', 'it', 'ja', 'nl'],
    },
  ],
  ['The Guardian', { others: 'papers of Nigeria, Trinidad and Tanzania', unless: new RegExp(String.raw`^(?![^]*\b(?:British|Britain|UK|London)\b)[^]*${words(`${nigeria}|Trinidad|Tobago|Tanzanian?|Dar es Salaam`).source}`, 'u') }],
  ['Vanguard', { others: 'a paper of Nigeria', unless: words(nigeria) }],
]);

/** Matches whole words; one in small letters is found with a capital as well. */
function words(alternatives: string): RegExp {
  const anyCase = alternatives.replace(/(?<=^|\|)\p{Ll}(?=[\p{Ll} ])/gu, (letter) => `[${letter.toUpperCase()}${letter}]`);
  return new RegExp(String.raw`(?<!\p{L})(?:${anyCase})(?!\p{L})`, 'u');
}
