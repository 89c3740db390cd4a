import type { EntityType } from '../entity';
import { relatives } from './persons';

/** Nouns that say what kind of thing a name beside them names. */

/** Of places, as alternatives of a pattern. */
export const placeKinds =
  'suburb|city|town|village|hamlet|neighbou?rhood|slum|shantytown|estate|refugee camp|province|island|archipelago|peninsula|municipality|borough|township|enclave|settlement|seaport|resort|territory|nation|country|river|lake|mountain|valley';
/** Last words of the names of provinces and the like. */
export const divisionHeads: ReadonlySet<string> = new Set('Governorate Oblast Prefecture Province'.split(' '));
export const divisionEnd = new RegExp(` (?:${[...divisionHeads].join('|')})$`);
/** Last words of rivers and the like that are called after the land there. */
export const landforms: ReadonlySet<string> = new Set('Basin Delta Mountains River Strait Watershed'.split(' '));
/** The same right behind the land's name; in small letters only what is no single strait or basin. */
export const landformBehind = new RegExp(`^ (?:${[...landforms].join('|')}|Rivers|delta|mountains|river|watershed)(?!\\p{L})`, 'u');
/** Last words of what is played for, and of fairs. */
const contests = 'Air ?[Ss]how|Auto Show|Book Fair|Challenge|Championships?|Cup|Grand Prix|Marathon|Motor Show|Trophy';
export const contestEnd = new RegExp(`^\\p{Lu}.* (?:${contests})$`, 'u');
/** The same behind a name that begins one. */
export const contestBehind = new RegExp(`^ (?:\\p{Lu}[\\p{L}’'-]+ ){0,2}(?:${contests})(?!\\p{L})`, 'u');
/** Last words of roads, prisons and grounds, and what is no place by such a name. */
export const landmarkHeads: ReadonlySet<string> = new Set(
  'Airport Arena Avenue Barracks Beach Boulevard Bridge Cathedral Cemetery Crossing Expressway Garden Gardens Highway Jail Lane Layout Mosque Plaza Prison Refinery Road Square Stadium Station Street Temple Tower'.split(' '),
);
export const noLandmarks = /^(?:Silk|Belt|Open|Abbey|Rose|Kitchen|Beer|Zen|Memory|Fast|Rocky|Middle|Own|Cross) |^(?:Easy|Fleet|High|Main|Sesame|Wall) Street$|(?:Maximum|Minimum|Federal|State|County) (?:Prison|Jail|Highway|Road)$/;
/** Last words of what is built, that no body is called by. */
export const builtHeads: ReadonlySet<string> = new Set('Airport Bridge Canal Dam Expressway Highway Motorway Reservoir Tunnel'.split(' '));

const organizations =
  'company|firm|bank|lender|insurer|retailer|wholesaler|start-?up|charity|non-?profit|organi[sz]ation|consultancy|brokerage|think[ -]tank|agency|foundation|watchdog|subsidiary|affiliate|airline|carmaker|automaker|chipmaker|drugmaker|' +
  'newspaper|magazine|website|broadcaster|militia|university|college|hospital|club|conglomerate|manufacturer|supplier|producer|developer|miner|utility|biotech|fintech|fund|coalition|association|federation|faction|rebel group|armed group|militant group|trade union|law firm|record label|supermarket|orchestra|lobby group|advocacy group|chain|studio|' +
  '(?:aid|campaign|environmental|hotel|human rights|industry|investment|media|mining|monitoring|opposition|pressure|research|retail|rights|trade|victims|watchdog) group';

/** Makers of these are firms: of cheese, hats and films somebody may be one alone. */
const made = 'aircraft|appliance|auto|battery|bus|car|cement|chemicals?|chip|cigarette|computer|device|drone|drug|electronics|engine|equipment|fertili[sz]er|handset|laptop|machinery|missile|phone|plane|robot|rocket|semiconductor|smartphone|software|solar panel|steel|truck|turbine|tyre|tire|vaccine|vehicle|video ?game|weapons?';
const services =
  `(?:${made}) maker|(?:social[- ]media|streaming|e-commerce|trading|payments?|crypto(?:currency)?|booking|blogging|messaging|gaming|lending|ticketing|delivery|ride-hailing|online) (?:platform|app|service|site|business)|social network|search engine|(?:crypto(?:currency)?|stock|bitcoin) exchange|(?:online|digital) marketplace`;

/** What may follow the noun, so that it is not itself a part of another: "a company director", "a city planner". */
const ends = String.raw`(?=[,.;:)—–]|\s(?:[—–-]|(?:of|in|on|at|near|outside|inside|north|south|east|west|about|some|just|that|which|whose|where|based|founded|owned|run|backed|controlled|led|with|for|known|called|specialising|specializing|and|by)\b|\d)|$)`;
/** Up to five words that describe it; none that begins a clause. */
const described = String.raw`(?:(?!(?:of|at|in|for|with|who|whose|that|which|and|to|from|by)\s)[\p{L}\p{N}][\p{L}\p{N}.'’&-]*,?\s){0,5}`;

const leading = 'largest|biggest|oldest|leading|main|top|most \\p{L}+|second[- ]largest|second[- ]biggest|third[- ]largest|first|only|dominant|national|state';

/** Who is told of behind such a noun and its comma acts; a list does not: "He sued Roe, the parent company, and". */
const acts = '(?:has|had|is|was|will|would|said|says|announced|agreed|plans|reported|added|bought|raised|launched)';

/** Behind a name and its comma. */
export const kindsBehind: readonly { readonly says: RegExp; readonly type: EntityType; readonly example: string }[] = [
  { says: new RegExp(String.raw`^, an? ${described}(?:${placeKinds})${ends}`, 'u'), type: 'Place', example: 'Bardo, a leafy suburb of Tunis' },
  { says: new RegExp(String.raw`^, an? ${described}(?:${organizations})${ends}`, 'u'), type: 'Organization', example: 'Vanda Insights, an energy research firm' },
  { says: new RegExp(String.raw`^, an? ${described}(?:${services})(?:${ends}| (?:often|widely|sometimes|once|now|popular|similar|dubbed|described|compared|likened|launched|used|operated|created)(?!\p{L}))`, 'u'), type: 'Organization', example: 'Zembla, a Chinese social media platform' },
  { says: new RegExp(String.raw`^, (?:the|its|their|\p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+)?)(?: (?:country|world|region|continent|city|nation|state))?(?:['’]s)? (?:${leading}) ${described}(?:${organizations}|daily|paper|pollster|grocer|employer)${ends}`, 'u'), type: 'Organization', example: "Sunmart, the country's largest grocer" },
  { says: new RegExp(String.raw`^, the (?:[\p{Ll}-]+ ){1,5}(?:company|firm|lender|insurer|retailer|start-?up|charity|consultancy|brokerage|airline|carmaker|chipmaker|drugmaker|biotech|fintech), ${acts}(?!\p{L})`, 'u'), type: 'Organization', example: 'Tolvan, the young venture firm, has launched' },
];

/**
 * Behind an unknown name, what firms, papers and agencies alone have there; `ahead` looks at what stands before it. No places: a "refinery"
 * by itself may be called after its town, one that is in a town is not.
 */
export const kindsAfter: readonly { readonly ahead?: RegExp; readonly behind: RegExp; readonly example: string }[] = [
  { behind: /^ (?:refinery|smelter|factory|dealership|warehouse) (?:in|at|near|outside) \p{Lu}/u, example: 'the Ovanta refinery in Mombasa' },
  { behind: /^ (?:subscribers|account holders) (?:who|will|can|have|in|are|were|must|could|may|said|say)(?!\p{L})/u, example: 'Zembla subscribers who want to write' },
  { behind: /^ (?:managing director|chief (?:financial|operating|technology) officer|finance director|general counsel) \p{Lu}/u, example: 'Corvane managing director Nick Hale' },
  { ahead: /(?<!\p{L})[Tt]he $/u, behind: /^ brand(?:[.,;]| (?:and|in|is|was|has|had|to|for|said|will|would|name)(?!\p{L}))/u, example: 'the Voltara brand' },
  { ahead: /(?<!\p{L})(?:reports?|reported by|according to|told)(?: the)? $/u, behind: /^ (?:daily|newspaper)(?:[.,;]| (?:newspaper|on|that|in)(?!\p{L}))/u, example: 'reports Aljawhara daily' },
  { ahead: /['’]s $/, behind: /^ (?:empire|group)(?:[.,;]| (?:had|has|is|was|which|collapsed|went)(?!\p{L}))/u, example: "Jane Roe's Arcadia empire had gone" },
  { ahead: /(?<!\p{L})[Tt]he $/u, behind: /^ (?:daily|newspaper|news agency|agency|broadcaster) (?:reported|said|wrote|quoted|reports|says|cited)(?!\p{L})/u, example: 'the APS agency reported' },
];

/** Right before a name: "the drugmaker Novavax". What may follow, as "the company Musk founded" names him. */
export const organizationNoun = new RegExp(
  String.raw`(?<![\p{L}-])(?:company|firm|lender|insurer|retailer|start-?up|charity|non-?profit|consultancy|brokerage|think[ -]tank|news agency|airline|carmaker|automaker|planemaker|canmaker|steelmaker|housebuilder|shipbuilder|chipmaker|drugmaker|newspaper|tabloid|conglomerate|biotech|fintech|supermarket|hedge fund|` +
    String.raw`(?:airport|bus|cinema|mobile|network|phone|port|rail|telecoms?|train) operator|law firm|record label|studio|(?:girl|boy|pop|rock|rap|punk|rebel|armed|militant|hacking|hacker|ransomware|state-sponsored|environmental|campaign|advocacy|aid|consumer|industry|lobby|monitoring|rights|trade|hotel|retail|media|pressure|opposition) group|(?:rock|punk|indie|girl|boy|pop) band|(?:supermarket|hotel|fashion|coffee|restaurant|cinema) chain) $`,
  'u',
);
/** Right before a name too, where no article shows that somebody may stand behind it who owns or founded it: "the venture firm Roe has built". */
export const describedFirm =
  /(?<!(?<!\p{L})(?:[Tt]he|[Aa]n?|[Tt]his|[Tt]hat|[Ii]ts|[Hh]is|[Hh]er|[Tt]heir) (?:[\p{L}-]+ )?)(?<![\p{L}-])(?:accounting|analytics|chemicals|construction|consulting|cybersecurity|energy|engineering|insurance|internet|investment|law|logistics|mining|oil|private equity|property|real estate|research|retail|security|shipping|software|technology|telecoms|venture|venture capital) (?:company|firm|giant|group|start-?up) $/u;
export const behindDescribedFirm = /^ (?:has|had|is|was|will|would|plans|agreed|acquired|added|announced|bought|launched|raised|reported|sold)(?!\p{L})/u;

export const behindOrganization = /^(?:[,.;:)]|['’]s (?!(?:he|she|they|it)(?!\p{L}))|\s(?:[—–-]|(?:and|or|in|on|at|for|with|to|from|by|as|after|which|that|said|says|will|would|reported|announced|expects|agreed|fell|rose|raised(?= (?:its|an?|[$£€]))|(?:has|had) raised)(?!\p{L}))|$)/u;

/** Who is said to be of a firm right behind its name: one before his or her own, or several. */
export const employed: { readonly one: ReadonlySet<string>; readonly several: ReadonlySet<string> } = {
  one: new Set(['analyst', 'boss', 'CEO', 'co-founder', 'economist', 'founder', 'strategist']),
  several: new Set(['analysts', 'economists', 'strategists']),
};

/** Ends of places that stand for all firms there: "Wall Street analysts". */
export const quarters: ReadonlySet<string> = new Set(['City', 'House', 'Street', 'Valley']);

/** Before a name, and "of", "at" or "in". */
export const kindsBefore: readonly { readonly says: RegExp; readonly type: EntityType; readonly example: string }[] = [
  { says: /\bthe (?:[\p{Ll}-]+ ){0,3}(?:suburb|city|town|village|hamlet|neighbou?rhood|district|province|island|peninsula|municipality|township|port|resort) of $/u, type: 'Place', example: 'the fishing village of Bondo' },
  { says: /(?<!\p{L})(?:[Aa]nalysts?|[Ee]conomists?|[Ss]trategists?) at $/u, type: 'Organization', example: 'analysts at Peel Hunt' },
  { says: /(?<!\p{L})[Ss]hares (?:of|in) $/u, type: 'Organization', example: 'shares of Brown-Forman' },
  { says: /(?<!\p{L})(?:CEO|CFO|chief executive(?: officer)?|chief financial officer) of $/u, type: 'Organization', example: 'the chief executive of Zesco' },
  { says: /(?<!\p{L})(?:reporter|correspondent|columnist|journalist|editor) (?:for|at) (?:the )?$/u, type: 'Organization', example: 'a reporter for the Telegraph Herald' },
  { says: /(?<!\p{L})(?:MPs?|MSP|MEP|MLA) for (?:the )?$/u, type: 'Place', example: 'the MP for Oldham West' },
  { says: /(?<!\p{L})(?:company|firm|start-?up|charity|bank|retailer|brand) called $/u, type: 'Organization', example: 'a firm called Searchly' },
  { says: /(?<!\p{L})(?:leader|commander|general|warlord|rapper|singer|militant|gunman) (?:better |widely |only )?known as $/u, type: 'Person', example: 'the leader known as Hemedti' },
  { says: /(?<!\p{L})(?:companies|firms|lenders|retailers|airlines|carmakers|chipmakers|drugmakers|start-?ups|suppliers|brokers|insurers) (?:such as|like|including) $/u, type: 'Organization', example: 'companies such as Immunovex' },
  { says: /(?<!\p{L})stake in $/u, type: 'Organization', example: 'a stake in Kellmar' },
  { says: /(?<!\p{L})(?:subsidiary|affiliate|buyout|shareholders?) of $/u, type: 'Organization', example: 'a subsidiary of Kellmar' },
];

/** A shape that the tagger takes for something else. */
export interface Cue {
  /** What the tagger says that it is. */
  readonly of: readonly EntityType[];
  /** The name as a whole, what stands before and behind it. */
  readonly whole?: RegExp;
  readonly ahead?: RegExp;
  readonly behind?: RegExp;
  /** Nobody on the page has the name as a part of a longer one. */
  readonly alone?: true;
  /** What it is. */
  readonly type: EntityType;
  readonly example: string;
}

/** What is done through a place, what is in one, and what goes to one. */
const passed = 'drove|marched|marching|paraded|ploughed|rode|swept|tore|toured|travell?ed|walked';
const housed = 'branch|church|clinic|factory|farm|homes?|hospital|houses?|mine|mosque|office|plant|school|school board|shop|station|store|warehouse';
const served = '(?:rail|bus|train|ferry|air|passenger) service|flights?|trains?|buses|motorway|highway|railway|ferry';
const oneWord = /^\p{Lu}[\p{L}’'-]+$/u;
const smallPlace = /^\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+)?$/u;
/** What firms are called by, at the end. */
const trades =
  'Advisers|Advisors|Advisory|Aerospace|Air|Airlines|Airways|Analytics|Auto|Automation|Bank|Biosciences|Brands|Breweries|Capital|Chemicals|Commodities|Communications|Electronics|Energy|Enterprises|Entertainment|Foods|Holdings|Industries|Insurance|Investments|' +
  'Logistics|Media|Minerals|Motors|Networks|Partners|Petroleum|Pharma|Pharmaceuticals|Platforms|Properties|Rail|Resorts|Retail|Robotics|Securities|Semiconductors?|Software|Stores|Systems|Technologies|Telecom|Therapeutics|Ventures';
const moved = '(?:rose|fell|gained|lost|jumped|dropped|slid|sank|soared|surged|plunged|tumbled|climbed|slipped|rallied|added|closed|ended|were|have|had|traded)';

const percent = String.raw`\d+(?:[.,]\d+)? ?(?:%|percent|per cent)`;
const ofNoPoll = String.raw`(?! (?:of|in (?:the |an? )?(?:\p{L}+ )?(?:polls?|polling|surveys?))(?!\p{L}))`;
const twoWords = /^\p{Lu}\p{Ll}+ \p{Lu}[\p{L}’'-]+$/u;
/** What only people are, and not firms: no investor, and no adviser. */
const callings =
  `attorney|lawyer|solicitor|barrister|spokes(?:man|woman|person)|coach|captain|mayor|governor|sheriff|minister|ambassador|chairman|chairwoman|chief executive|president|director|principal|superintendent|pastor|priest|doctor|surgeon|teacher|secretary|editor|author|designer|conductor|${relatives}`;

/** The trade at the end of a firm's name. */
export const tradeEnd = new RegExp(` (?:${trades})$`);

/** That, or what firms are called whatever their trade. */
export const firmEnd = new RegExp(` (?:${trades}|(?:Co|Company|Corp|Group|Inc|Ltd|PLC|plc)\\.?)$`);

/** What papers are called by, at the end. */
export const paperEnd = / (?:Advertiser|Argus|Chronicle|Courier|Examiner|Financial Review|Gazette|Herald|Inquirer|Journal|News|Observer|Telegraph|Times|Tribune)$/;

/** Of those the ones behind which "of" says where the firm has its seat: not "Central Bank of Nigeria". */
export const seatedTrades = trades.split('|').filter((trade) => trade !== 'Bank').join('|');
export const seatedEnd = new RegExp(` (?:${seatedTrades})$`);

/** Besides these what a firm may leave off its name, and somebody else may have at the end of his: "Sawai Pharmaceutical", "Norton Health Care". A bank keeps its word. */
export const tradeWords: ReadonlySet<string> = new Set([
  ...trades.replace('?', '').split('|').filter((word) => !/^(?:Air|Bank|Partners)$/.test(word)),
  ...(
    'Biologics Biopharma Biotech Care Cement Copper Devices Games Gaming Genetics Global Health Healthcare Homes Instruments International Laboratories Labs Leisure Lithium Management Materials Meats Metals Mining Nickel Oil Oncology ' +
    'Pharmaceutical Proteins Resources Sciences Semiconductor Steel'
  ).split(' '),
]);

/** What firms do, and neither towns nor people. */
export const firmVerbs = /^(?:['’]s (?:shares|stock|IPO|earnings|acquisition|chief executive|CEO)|,? which (?:bought|makes|sells|owns)| (?:bought|acquired|agreed to (?:buy|sell|acquire)|raised its (?:forecast|outlook|guidance)|cut its (?:forecast|outlook|guidance)|forecast|reported|posted|shares|stock|competes|hired|filed|sued))(?!\p{L})/u;

/** One row for each; the first that fits. */
export const cues: readonly Cue[] = [
  { of: ['Person', 'Organization', 'Product', 'Thing', 'Event'], behind: /^[-‑](?:based|headquartered|area)(?!\p{L})/u, type: 'Place', example: 'Cambridge-based' },
  { of: ['Person'], whole: /^\p{Lu}.* (?:Street|Road|Avenue|Boulevard|Airport|Station|Stadium|Arena|Square|Plaza|Palace|Cathedral|Islands?|River|Chowk|Marg|Nagar|Bazaar|Highway|Motorway|Freeway|Expressway|Mountains|National Park|Crescent|Terrace|Township|Barracks|Prison|Cemetery)$/u, type: 'Place', example: 'Duxton Road' },
  { of: ['Organization', 'Person'], whole: /^(?:Centre Court|Center Court|Court One|Court Philippe-Chatrier|Arthur Ashe Stadium)$/, type: 'Place', example: 'on Centre Court' },
  { of: ['Person'], whole: /^Roland Garros$/, ahead: /(?<!\p{L})(?:at|in|to|of|from|on|since|won|win|winning) $/u, type: 'Place', example: 'gold at Roland Garros' },
  { of: ['Organization'], whole: /^\p{Lu}.* (?:Garden|Arena|Stadium|Prison|Bridge|Fairgrounds|Speedway)$/u, ahead: /(?<!\p{L})(?:in|at|of|outside|inside|near|from|to|across) (?:the )?$/u, type: 'Place', example: 'in the corridor of TD Garden' },
  { of: ['Organization', 'Person'], whole: /^\p{Lu}.* (?:City|Concert|Town|Village) Hall$/u, ahead: /(?<!\p{L})(?:in|at|outside|inside|near|from|to) (?:the )?$/u, type: 'Place', example: 'at Tuen Mun Town Hall' },
  { of: ['Organization'], whole: /^\p{Lu}.* (?:Mosque|Basilica|Mausoleum|Dam|Tunnel)$/u, type: 'Place', example: 'the Blue Mosque' },
  { of: ['Person', 'Organization', 'Place', 'Product'], whole: /^(?:Hurricane|Typhoon|Cyclone|Tropical Storm|Storm) \p{Lu}[\p{L}-]+$/u, type: 'Event', example: 'Typhoon Fung-wong' },
  { of: ['Person', 'Organization', 'Place'], whole: /^\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)? (?:Earthquake|Fire|Massacre|Uprising|Wildfire)$/u, ahead: /(?<!\p{L})[Tt]he (?:\p{Ll}+ )?$/u, behind: /^ (?!(?:beat|lost|won|are|have|FC)(?!\p{L}))(?:\p{Ll}|$)/u, type: 'Event', example: 'the Dixie Fire burns' },
  { of: ['Place'], whole: /^(?:Roland Garros|Wimbledon)$/, behind: /^ (?:champions?|crowns?|debut|final|finals|finalists?|quarter-?finals?|semi-?finals?|titles?|winners?)(?!\p{L})/u, type: 'Event', example: 'the Wimbledon champion' },
  { of: ['Person', 'Organization', 'Place'], whole: contestEnd, type: 'Event', example: 'the Pacific Nations Cup' },
  { of: ['Place', 'Organization'], whole: /^(?:Prince|Princess|Duke|Duchess|Earl|Queen|Archbishop|Bishop) of \p{Lu}\p{L}+$/u, type: 'Person', example: 'the Prince of Wales' },
  { of: ['Place', 'Person'], whole: / (?:Public Schools|City Schools|School District|School Board|Highway Patrol|State Patrol|Police Department|Police Service|Fire Department|Fire Service|Constabulary)$/, type: 'Organization', example: 'Chicago Public Schools' },
  { of: ['Place', 'Person'], whole: / (?:Research|Medical|Seismological|Meteorological|Geological|Rehabilitation|Monitoring|Trauma|Cancer|Detention) Cent(?:re|er)$/, type: 'Organization', example: "Chile's National Seismological Centre" },
  { of: ['Place', 'Person'], whole: /^(?:(?:County|Great|Legislative|National|Regional|Royal|State) )?(?:Academy|Assembly|Conservatory|Directorate|Gallery|Institute|Museum|Parliament|Society|University) of \p{Lu}.*| (?:Art Cent(?:er|re)|Art Gallery|Arts Cent(?:er|re)|(?:Art|Children['’]s|History|Maritime|Science|War) Museum)$/u, type: 'Organization', example: 'the Museum of Contemporary Art' },
  { of: ['Place', 'Person'], whole: /^Office of (?:the )?\p{Lu}/u, type: 'Organization', example: 'the Office of Rail and Road' },
  { of: ['Place', 'Person'], whole: /^\p{Lu}.* High$/u, ahead: /(?<!\p{L})(?:at|from|attends?|attended|near|outside) $/u, type: 'Organization', example: 'a senior at Wadsworth High' },
  { of: ['Person', 'Organization'], whole: /^(?!.*(?:Currency|Economic|Trade) Area$)\p{Lu}.* (?:Area|CBD|Constituency|Business Park|Industrial Estate|Industrial Park|Retail Park|Science Park|Trading Estate)$/u, type: 'Place', example: 'on Hellaby Industrial Estate' },
  { of: ['Person', 'Organization'], ahead: /(?<!\p{L})(?:at|from|in) $/u, behind: /^, (?:just )?(?:near|outside|(?:north|south)?-?(?:east|west)? ?of) \p{Lu}/u, alone: true, type: 'Place', example: 'in Ashby Combe, near Malvern' },
  { of: ['Person'], whole: /^\p{Lu}.* (?:Close|Drive|Hill|Way)$/u, ahead: /(?<!\p{L})(?:along|at|down|in|near|of|off|on) $/u, type: 'Place', example: 'both of Hugh Shearer Drive' },
  { of: ['Person'], whole: oneWord, ahead: /(?<!\p{L})(?:in|from|of|across) (?:north|south|east|west|mid|central|rural|(?:north|south|east|west)ern)[ -]$/u, alone: true, type: 'Place', example: 'a man from north Kerry' },
  { of: ['Person', 'Organization'], whole: oneWord, behind: /^ (?:divisional|district|county|sub-county|provincial) (?:police|commander|commissioner|court|hospital)(?!\p{L})/u, type: 'Place', example: 'Bunyala divisional police commander' },
  // Small places that sound like somebody.
  { of: ['Person'], whole: smallPlace, alone: true, behind: /^ (?:(?:cell|ward)(?=[,.;])|assembly(?:man|member|person|woman)|assemblymen|MCA|MLA|residents|villagers|townsfolk|barangay|panchayat|town council|(?:area|constituency|town|ward) councillor|police (?:boss|chief|commander|department|headquarters|post|station|superintendent))(?!\p{L})/u, type: 'Place', example: 'Telang Usan assemblyman Jo Roe' },
  {
    of: ['Person'],
    whole: smallPlace,
    alone: true,
    ahead: new RegExp(String.raw`(?<!\p{L})(?:nearby|(?:${passed}) through|(?:${housed}) in|(?:inhabitants|natives?|residents|villagers|(?:Arch)?[Bb]ishop) of|(?:${served}) to) $`, 'u'),
    behind: /^(?!['’]s )/,
    type: 'Place',
    example: 'sheltered in nearby Darby',
  },
  { of: ['Person'], whole: smallPlace, alone: true, ahead: /(?<!(?<!\p{L})of )(?<!\p{L})an? (?:[\p{L}-]+ ){0,2}(?:hamlet|settlement|suburb|town|village), $/u, behind: /^,(?! (?:said|told|who|whose|\d))/, type: 'Place', example: 'a nearby settlement, Rugan Musa, and left' },
  { of: ['Person'], whole: oneWord, alone: true, behind: /^(?:, \p{Lu}[\p{L}-]+){0,3},? and \p{Lu}[\p{L}-]+ (?:catchments|counties|districts|provinces|rivers|suburbs|villages|wards)(?!\p{L})/u, type: 'Place', example: 'the Mulgrave, Russell and Tully rivers' },
  { of: ['Person'], whole: /^(?!(?:Bonne|Car|Col|Gran|Gren|Gre|Man|Mande|Mel|Ne|Or|Sack|Tocque)ville$)\p{Lu}\p{Ll}+(?:ville|abad)$/u, alone: true, ahead: /(?<!\p{L})(?:in|near|around|(?:from|of|in) \p{Lu}\p{Ll}+(?:,| and)) $/u, type: 'Place', example: 'units from Somerville and Priceville' },
  { of: ['Place', 'Organization'], whole: twoWords, ahead: /(?<!\p{L})(?:homered|homer|double|single|fly|walk|run|hit|inning|eighth|seventh|sixth|fifth|fourth|third|second|first|ninth) off $/u, behind: /^ \(\d{1,2}-\d{1,2}\)/, type: 'Person', example: 'a sacrifice fly in the eighth off Jordan Walden (0-1)' },
  { of: ['Person', 'Organization', 'Place'], whole: /^\p{Lu}.* (?:Act|Constitution|Index)$/u, type: 'Thing', example: 'under the Social Security Act' },
  { of: ['Person', 'Place'], whole: /^Occupy \p{Lu}/u, type: 'Organization', example: 'the Occupy Wall Street people' },
  { of: ['Person'], whole: oneWord, behind: /^ (?:shares|stock|shareholders|bonds) (?!(?:an?|h(?:er|is|ow)|the|their|th(?:is|at|ese)|my|our|some|with|wh(?:at|y)) )/, type: 'Organization', example: 'Lilly shares rose' },
  { of: ['Person', 'Place'], behind: new RegExp(`^ (?:shareholders|bondholders|creditors|shares ${moved}) `), type: 'Organization', example: 'Banco Sabadell shareholders rejected the bid' },
  { of: ['Person', 'Place'], ahead: /[Ss]hares (?:of|in) $/, behind: new RegExp(`^ ${moved}(?!\\p{L})`, 'u'), type: 'Organization', example: 'Shares of Palo Alto dropped' },
  { of: ['Person'], whole: oneWord, behind: /^ (?:museum|mosque|stadium|airport|palace|beach|valley|peninsula|province|district)(?!\p{L})/u, type: 'Place', example: 'the Bardo museum' },
  { of: ['Person', 'Organization'], ahead: /(?<!\p{L})(?:(?:[Nn]orth|[Ss]outh|[Ee]ast|[Ww]est|outskirts|suburbs?|neighbou?rhoods?|areas?|districts?|towns?|villages?|hamlet) of|as far (?:north|south|east|west) as) $/u, behind: /^(?!['’]s )/, alone: true, type: 'Place', example: 'north of Cairns' },
  { of: ['Person'], whole: oneWord, behind: /^ (?:co-?founder|founder|CEO|CFO|chief executive|analyst|strategist|economist) \p{Lu}/u, type: 'Organization', example: 'Wiz co-founder Assaf Rappaport' },
  { of: ['Person'], whole: / /, ahead: /(?:^|\s)[Tt]he $/, behind: /^ (?:group|band|company|firm|movement|tribe|party|gang|charity|foundation|newspaper)(?!\p{L})/u, type: 'Organization', example: 'the Manu Taupunga group' },
  { of: ['Person', 'Place'], whole: new RegExp(`^\\p{Lu}.* (?:${trades})$`, 'u'), type: 'Organization', example: 'Sutter Industries' },
  { of: ['Person', 'Place'], whole: /^\p{Lu}\S* .*(?<=\s)(?:Biologics|Biopharma|Leisure|Meats|Metals|Oncology|Proteins|Resources)$/u, type: 'Organization', example: 'Ann Doyle Meats' },
  { of: ['Person', 'Place'], whole: / (?:Homes|Law|Legal|Mining)$/, ahead: /(?<!\p{L})(?:acquired?|acquiring|acquisition of|buy|buying|bought|by|[Bb]uilders?|[Cc]ompany|[Dd]evelopers?|[Ff]irms?|[Hh]ousebuilders?|partner (?:at|of)|sold|takeover of) $/u, type: 'Organization', example: 'the developer Tarrant Homes' },
  { of: ['Person', 'Place'], whole: /^(?:(?:Bank|Masraf|Partai|Parti|Partido|Universitas|Universiti|Yayasan) (?!(?:Hall|Holiday|House|Lane|Quay|Road|Square|Station|Street|Top)$)\p{Lu}.*|\p{Lu}.* (?:Daigaku|Gakuen|Kaisha))$/u, type: 'Organization', example: 'Bank Nizwa' },
  { of: ['Person'], whole: /^(?:Banco|Banca|Banque|Crédit|Grupo|Groupe|Kraft|Pernod) \p{Lu}[^ ]+$/u, type: 'Organization', example: 'Banco Sabadell' },
  { of: ['Person'], whole: oneWord, behind: /^['’]s (?:IPO|listing|share pr|shareholders|board of directors|chief (?:executive|financial)|CEO|CFO|market (?:value|cap)|parent company|quarterly)/, alone: true, type: 'Organization', example: 'Jio’s IPO' },
  { of: ['Person'], whole: oneWord, behind: /^ (?:analysts|strategists|economists|bankers?|bondholders|lawmakers|militants|insurgents|rebels|fighters|gunmen)(?!\p{L})/u, alone: true, type: 'Organization', example: 'Jefferies analysts wrote' },
  { of: ['Person'], whole: oneWord, behind: /^ (?:(?:said|says|wrote|writes) in (?:an?|its) (?:[\p{Ll}]+ )?(?:note|research)(?!\p{L})|(?:raised|cut|lifted|lowered|trimmed|kept|reiterated) (?:its|price) |(?:downgraded|upgraded|initiated) (?:its|the|\p{Lu}))/u, alone: true, type: 'Organization', example: 'Bernstein said in a note' },
  { of: ['Person'], whole: /^\p{Lu}[\p{L}’'-]+ \p{Lu}[\p{L}’'-]+ \p{Lu}[\p{L}’'-]+$/u, behind: /^ partner \p{Lu}\p{Ll}+ \p{Lu}/u, alone: true, type: 'Organization', example: 'Halloran Pike Mercer partner Jessica Roe' },
  { of: ['Person'], whole: / /, behind: /^ (?:CEO|chief executive|director|regulator|subsidiary) \p{Lu}/u, type: 'Organization', example: 'Roland Garros director Amélie Mauresmo' },
  { of: ['Person'], whole: oneWord, behind: /^, which (?:owns|makes|operates|employs|sells|runs|develops|competes|manufactures|has \d|went (?:bankrupt|public)|(?:is|was) (?:based|owned|listed|headquartered|founded))/, alone: true, type: 'Organization', example: 'Saab, which makes the jets' },
  { of: ['Person'], ahead: /(?<!\p{L})(?:analysts?|economists?|strategists?|traders|bankers?|portfolio manager|managing director|researcher|partner|covers \p{L}[\p{L} ]{0,20}) at $/u, type: 'Organization', example: 'analysts at Raymond James' },
  { of: ['Person'], whole: / /, ahead: /(?<!\p{L})(?:[Ll]awyers?|[Aa]ttorneys?|[Ee]xecutives?|[Ff]ellow) at $/u, type: 'Organization', example: 'a lawyer at Dean Branham Shirley' },
  { of: ['Person', 'Place'], ahead: /(?<!\p{L})(?:trader|analyst|economist|strategist|research) at $/u, type: 'Organization', example: 'a trader at Simexco' },
  { of: ['Person'], whole: / /, ahead: /(?<!\p{L})(?:groups|companies|firms|banks|retailers|charities|airlines|carmakers|start-?ups|organi[sz]ations|agencies|brands|lenders|drugmakers|unions) (?:including|such as|like) $/u, type: 'Organization', example: 'groups including Justiça Ambiental' },
  { of: ['Person'], ahead: /(?<!\p{L})(?:CEO|chief executive|chairman|chairwoman|co-?founders?|founders?|shareholders|subsidiary) of $/u, alone: true, type: 'Organization', example: 'founder of Frank' },
  { of: ['Person'], ahead: /(?<!\p{L})(?:firm|company|start-?up|business|brand|bank|club|charity) called $/u, type: 'Organization', example: 'a firm called Brightwell' },
  { of: ['Person'], behind: new RegExp(`^, the (?:[\\p{L}-]+ ){0,2}(?:company|firm|bank|brand|group|party|front|label|regulator|airline|retailer|insurer|carmaker|charity|union|watchdog|broadcaster|newspaper|start-?up|movement|chain)(?=[,.;)]| (?:owned by|under) \\p{Lu})`, 'u'), alone: true, type: 'Organization', example: 'Fuerza Patria, the Peronist front,' },
  { of: ['Person'], behind: /^, (?:part|a unit|a subsidiary|a division) of /, type: 'Organization', example: 'Jonathan Cape, part of Penguin Random House' },
  { of: ['Person'], alone: true, behind: new RegExp(`^ ${moved} (?:by )?${percent}${ofNoPoll}`, 'u'), type: 'Organization', example: 'Leonardo rose 3 per cent' },
  { of: ['Person'], alone: true, ahead: /(?<!\p{L})those of $/u, behind: new RegExp(`^ (?:${moved} )?${percent}${ofNoPoll}`, 'u'), type: 'Organization', example: 'those of Leonardo 3 per cent' },
  { of: ['Person'], whole: /^\p{Lu}[\p{L}’'-]+ Brothers$/u, ahead: /(?<!(?<!\p{L})[Tt]he )$/u, type: 'Organization', example: 'Ulland Brothers of Cloquet' },
  { of: ['Organization'], whole: oneWord, alone: true, ahead: /(?<!\p{L})(?:he|she) beat $/u, behind: /^(?:,| (?:with|from|at|to|and)(?!\p{L}))/u, type: 'Person', example: 'offside when he beat Alisson, and' },
  { of: ['Organization', 'Place'], whole: twoWords, ahead: new RegExp(String.raw`(?<!\p{L})(?:${callings}), $`, 'u'), behind: /^,(?! (?:and|an?|Inc|Ltd|LLC|LLP) )/u, type: 'Person', example: "the developer's attorney, Denver Cook, said" },
  { of: ['Person', 'Place'], whole: /^(?:Ansar|Jabhat|Hayat|Harakat|Hizb|Jama['’]?at|Jamaat|Jaish|Lashkar|Saraya|Kata['’]?ib|Liwa|Tehree?k|Sipah)[ -](?:al|ul|ut|e|i|us|as|ash)[-‑ ]/u, type: 'Organization', example: 'Ansar al-Sharia' },
];
