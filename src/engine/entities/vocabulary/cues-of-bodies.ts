import { endingIn, rightBefore, rightAfter } from './around';
import { moved } from './firm-acts';
import { trades } from './firm-names';
import { oneWord, type Cue } from './tagged-shape';

const ofTown = '(?:Public|City) Schools|School (?:Board|District)|(?:Highway|State) Patrol|(?:Fire|Police) (?:Department|Service)|Constabulary';
const ofCenter = 'Cancer|Detention|Geological|Medical|Meteorological|Monitoring|Rehabilitation|Research|Seismological|Trauma';
const ofLand = 'County|Great|Legislative|National|Regional|Royal|State';
const learned = 'Academy|Assembly|Conservatory|Directorate|Gallery|Institute|Museum|Parliament|Society|University';
const boughtOrBuilt = 'acquired?|acquiring|acquisition of|buy|buying|bought|by|[Bb]uilders?|[Cc]ompany|[Dd]evelopers?|[Ff]irms?|[Hh]ousebuilders?|partner (?:at|of)|sold|takeover of';
const noBanks = 'Hall|Holiday|House|Lane|Quay|Road|Square|Station|Street|Top';
const armed = "Ansar|Jabhat|Hayat|Harakat|Hizb|Jama['’]?at|Jamaat|Jaish|Lashkar|Saraya|Kata['’]?ib|Liwa|Tehree?k|Sipah";

/** By the words in their names; for a few of these the text must also say that something was bought, or that somebody is there. */
export const bodiesByName: readonly Cue[] = [
  { of: ['Place', 'Person'], whole: new RegExp(` (?:${ofTown})$`), type: 'Organization', example: 'Chicago Public Schools' },
  { of: ['Place', 'Person'], whole: new RegExp(` (?:${ofCenter}) Cent(?:re|er)$`), type: 'Organization', example: "Chile's National Seismological Centre" },
  { of: ['Place', 'Person'], whole: new RegExp(String.raw`^(?:(?:${ofLand}) )?(?:${learned}) of \p{Lu}`, 'u'), type: 'Organization', example: 'the Museum of Contemporary Art' },
  { of: ['Place', 'Person'], whole: / (?:Art Gallery|Arts? Cent(?:er|re)|(?:Art|Children['’]s|History|Maritime|Science|War) Museum)$/, type: 'Organization', example: 'the Tarn Arts Center' },
  { of: ['Place', 'Person'], whole: /^(?!The )\p{Lu}.* (?:Conservatives|Democrats|Greens|Liberals|Republicans)$/u, type: 'Organization', example: 'Montana Republicans' },
  { of: ['Place', 'Person'], whole: / (?:Ballet|Elementary|Healthcare|Orchestra|Philharmonic|Symphony|Transit)$/, type: 'Organization', example: 'Emory Healthcare' },
  { of: ['Place', 'Person'], whole: /^Office of (?:the )?\p{Lu}/u, type: 'Organization', example: 'the Office of Rail and Road' },
  { of: ['Place', 'Person'], whole: endingIn('High'), before: rightBefore('at|from|attends?|attended|near|outside'), type: 'Organization', example: 'a senior at Wadsworth High' },
  { of: ['Person', 'Place'], whole: endingIn(trades), type: 'Organization', example: 'Sutter Industries' },
  { of: ['Person', 'Place'], whole: /^\p{Lu}\S* .*(?<=\s)(?:Biologics|Biopharma|Leisure|Meats|Metals|Oncology|Proteins|Resources)$/u, type: 'Organization', example: 'Ann Doyle Meats' },
  { of: ['Person', 'Place'], whole: / (?:Homes|Law|Legal|Mining)$/, before: rightBefore(boughtOrBuilt), type: 'Organization', example: 'the developer Tarrant Homes' },
  { of: ['Person'], whole: /^\p{Lu}[\p{L}’'-]+ Brothers$/u, before: /(?<!(?<!\p{L})[Tt]he )$/u, type: 'Organization', example: 'Ulland Brothers of Cloquet' },
  { of: ['Person'], whole: /^(?:Banco|Banca|Banque|Crédit|Grupo|Groupe|Kraft|Pernod) \p{Lu}[^ ]+$/u, type: 'Organization', example: 'Banco Sabadell' },
  { of: ['Person', 'Place'], whole: new RegExp(String.raw`^(?:Bank|Masraf|Partai|Parti|Partido|Universitas|Universiti|Yayasan) (?!(?:${noBanks})$)\p{Lu}`, 'u'), type: 'Organization', example: 'Bank Nizwa' },
  { of: ['Person', 'Place'], whole: /^Air (?!(?:Force|Jordan|Max)(?!\p{L}))\p{Lu}\p{L}+$/u, type: 'Organization', example: 'Air Astana' },
  { of: ['Person'], whole: /^(?!(?:Fitz|Jean|John|Mary|Anna|Rose)\p{Lu})\p{Lu}\p{Ll}{3,}\p{Lu}\p{Ll}{2,}$/u, before: /(?<![@#_:.] ?)$/u, type: 'Organization', example: 'GraceKennedy' },
  { of: ['Person', 'Place'], whole: endingIn('Daigaku|Gakuen|Kaisha'), type: 'Organization', example: 'Yamada Gakuen' },
  { of: ['Person', 'Place'], whole: /^(?:Globe|Star|Sun)$/, before: rightBefore('(?:(?:Chronicle|Gazette|Herald|Mail|Mirror|Post|Telegraph|Times|Tribune),? (?:and|or) )?the|[Tt]he'), after: rightAfter('carried|quoted|reported|said|claimed|ran'), type: 'Organization', example: 'the Sun said the mayor had lied' },
  { of: ['Person', 'Place'], whole: /^Occupy \p{Lu}/u, type: 'Organization', example: 'the Occupy Wall Street people' },
  { of: ['Person', 'Place'], whole: new RegExp(`^(?:${armed})[ -](?:al|ul|ut|e|i|us|as|ash)[-‑ ]`, 'u'), type: 'Organization', example: 'Ansar al-Sharia' },
];

const counties = 'Derbyshire|Durham|Essex|Glamorgan|Gloucestershire|Hampshire|Kent|Lancashire|Leicestershire|Middlesex|Northamptonshire|Nottinghamshire|Somerset|Surrey|Sussex|Warwickshire|Worcestershire|Yorkshire';

const sharesMoved = `(?:${moved}|added|ended|traded)`;
const percent = String.raw`\d+(?:[.,]\d+)? ?(?:%|percent|per cent)`;
const ofNoPoll = String.raw`(?! (?:of|in (?:the |an? )?(?:\p{L}+ )?(?:polls?|polling|surveys?))(?!\p{L}))`;

const many = 'agencies|airlines|banks|brands|carmakers|charities|companies|drugmakers|firms|groups|lenders|organi[sz]ations|retailers|start-?ups|unions';
const one = 'airline|bank|brand|broadcaster|carmaker|chain|charity|company|firm|front|group|insurer|label|movement|newspaper|party|regulator|retailer|start-?up|union|watchdog';
const owned = String.raw`IPO|listing|share pr|shareholders|board of directors|chief (?:executive|financial)|CEO|CFO|market (?:value|cap)|parent company|quarterly`;
const rated = String.raw`(?:said|says|wrote|writes) in (?:an?|its) (?:\p{Ll}+ )?(?:note|research)(?!\p{L})|(?:raised|cut|lifted|lowered|trimmed|kept|reiterated) (?:its|price) |(?:downgraded|upgraded|initiated) (?:its|the|\p{Lu})`;
const doing = String.raw`owns|makes|operates|employs|sells|runs|develops|competes|manufactures|has \d|went (?:bankrupt|public)|(?:is|was) (?:based|owned|listed|headquartered|founded)`;
const working = String.raw`analysts?|economists?|strategists?|traders|bankers?|portfolio manager|managing director|researcher|partner|covers \p{L}[\p{L} ]{0,20}`;

/** By what stands around names that sound like a person or a place. */
export const bodiesAround: readonly Cue[] = [
  // Shares and those who hold them
  { of: ['Person'], whole: oneWord, after: /^ (?:shares|stock|shareholders|bonds) (?!(?:an?|h(?:er|is|ow)|the|their|th(?:is|at|ese)|my|our|some|with|wh(?:at|y)) )/, type: 'Organization', example: 'Lilly shares rose' },
  { of: ['Person', 'Place'], after: new RegExp(`^ (?:shareholders|bondholders|creditors|shares ${sharesMoved}) `), type: 'Organization', example: 'Banco Sabadell shareholders rejected the bid' },
  { of: ['Person', 'Place'], before: /[Ss]hares (?:of|in) $/, after: rightAfter(sharesMoved), type: 'Organization', example: 'Shares of Palo Alto dropped' },
  { of: ['Person', 'Place'], alone: true, after: new RegExp(String.raw`^ (?:both )?${sharesMoved}(?: \p{Ll}+){0,3} on the (?:\p{Lu}\p{L}+ (?:of )?){0,3}(?:Exchange|Bourse|Market|ADX|ASX|BSE|EGX|HKEX|IDX|JSE|KSE|NGX|NSE|NZX|PSX|SGX|TSX)(?!\p{L})`, 'u'), type: 'Organization', example: 'Gracefield fell on the Jamaica Stock Exchange' },
  { of: ['Person'], alone: true, after: new RegExp(`^ ${sharesMoved} (?:by )?${percent}${ofNoPoll}`, 'u'), type: 'Organization', example: 'Leonardo rose 3 per cent' },
  { of: ['Person'], alone: true, before: rightBefore('those of'), after: new RegExp(`^ (?:${sharesMoved} )?${percent}${ofNoPoll}`, 'u'), type: 'Organization', example: 'those of Leonardo 3 per cent' },
  { of: ['Person'], whole: oneWord, after: new RegExp(`^['’]s (?:${owned})`), alone: true, type: 'Organization', example: 'Jio’s IPO' },

  { of: ['Person', 'Place'], whole: / /, before: /(?<!\p{L})[Tt]he $/u, after: rightAfter('(?:general[- ]secretary|secretary[- ]general|vice[- ]chair(?:man|woman)?)'), type: 'Organization', example: 'the La Marea secretary-general' },
  { of: ['Place', 'Person'], before: /(?<!\p{L})alma mater, (?:the )?$/u, type: 'Organization', example: 'his alma mater, Southern Kansas' },

  // Who works there, and what they say
  { of: ['Person'], whole: oneWord, after: /^ (?:co-?founder|founder|CEO|CFO|chief executive|analyst|strategist|economist) \p{Lu}/u, type: 'Organization', example: 'Wiz co-founder Assaf Rappaport' },
  { of: ['Person'], whole: / /, after: /^ (?:CEO|(?:assistant|commissioning|managing) editor|chief executive|director|regulator|subsidiary) \p{Lu}/u, type: 'Organization', example: 'Roland Garros director Amélie Mauresmo' },
  { of: ['Place'], whole: new RegExp(`^(?:${counties})$`), after: rightAfter('all-?rounders?|bats(?:man|men)|batters?|bowlers?|opener|pace(?:man|r)|seamers?|skipper|spinners?|wicket-?keeper'), type: 'Organization', example: 'the Lancashire seamer' },
  { of: ['Person'], whole: /^(?:\p{Lu}[\p{L}’'-]+ ){2}\p{Lu}[\p{L}’'-]+$/u, after: /^ partner \p{Lu}\p{Ll}+ \p{Lu}/u, alone: true, type: 'Organization', example: 'Halloran Pike Mercer partner Jessica Roe' },
  { of: ['Person'], whole: oneWord, after: rightAfter('analysts|strategists|economists|bankers?|bondholders|lawmakers|militants|insurgents|rebels|fighters|gunmen'), alone: true, type: 'Organization', example: 'Jefferies analysts wrote' },
  { of: ['Person'], whole: oneWord, after: new RegExp(`^ (?:${rated})`, 'u'), alone: true, type: 'Organization', example: 'Bernstein said in a note' },
  { of: ['Person'], before: rightBefore(`(?:${working}) at`), type: 'Organization', example: 'analysts at Raymond James' },
  { of: ['Person'], whole: / /, before: rightBefore('(?:[Ll]awyers?|[Aa]ttorneys?|[Ee]xecutives?|[Ff]ellow) at'), type: 'Organization', example: 'a lawyer at Dean Branham Shirley' },
  { of: ['Person', 'Place'], before: rightBefore('(?:trader|analyst|economist|strategist|research) at'), type: 'Organization', example: 'a trader at Simexco' },
  { of: ['Person'], before: rightBefore('(?:CEO|chief executive|chairman|chairwoman|co-?founders?|founders?|shareholders|subsidiary) of'), alone: true, type: 'Organization', example: 'founder of Frank' },

  // The noun for its kind, and what only organizations do
  { of: ['Person'], whole: / /, before: rightBefore(`(?:${many}) (?:including|such as|like)`), type: 'Organization', example: 'groups including Justiça Ambiental' },
  { of: ['Person'], before: rightBefore('(?:firm|company|start-?up|business|brand|bank|club|charity) called'), type: 'Organization', example: 'a firm called Brightwell' },
  { of: ['Person'], whole: / /, before: /(?:^|\s)[Tt]he $/, after: rightAfter('group|band|company|firm|movement|tribe|party|gang|charity|foundation|newspaper'), type: 'Organization', example: 'the Manu Taupunga group' },
  { of: ['Person'], after: new RegExp(String.raw`^, the (?:[\p{L}-]+ ){0,2}(?:${one})(?=[,.;)]| (?:owned by|under) \p{Lu})`, 'u'), alone: true, type: 'Organization', example: 'Fuerza Patria, the Peronist front,' },
  { of: ['Person'], after: new RegExp(String.raw`^, one of (?:the|its|\p{Lu}[\p{L}-]+['’]s|\p{Lu}[\p{L}-]+ \p{Lu}[\p{L}-]+['’]s) (?:[\p{L}\p{N}'’-]+ ){0,4}(?:${many})(?!\p{L})`, 'u'), type: 'Organization', example: 'Halder Moss Wray, one of the ten largest accounting firms' },
  { of: ['Person', 'Place'], before: new RegExp(`(?<!\\p{L})(?:${one}|group|NGO|non-governmental organi[sz]ation|organi[sz]ation|think[ -]tank) ["“‘']$`, 'u'), after: /^["”’']/, alone: true, type: 'Organization', example: 'the non-governmental organisation "Sohokar"' },
  { of: ['Person'], after: /^, (?:(?:which|that) was )?(?:established|founded|incorporated|set up) in (?:[A-Z][a-z]+,? )?(?:18|19|20)\d\d(?!\d)/, alone: true, type: 'Organization', example: 'Sohokar, established in March, 1992,' },
  { of: ['Person'], before: /(?<!\p{L})\p{Lu}\p{L}+['’]s $/u, after: /^ (?:division|subsidiary|unit)(?!\p{L})/u, type: 'Organization', example: "Dorset Corp's Roe Harlan unit" },
  { of: ['Person'], whole: oneWord, alone: true, before: rightBefore('(?:acquisition|buyout|purchase|takeover) of'), after: /^['’]s? (?:[\p{L}-]+ )?(?:assets|business|businesses|operations|shares|stake|stores|unit)(?!\p{L})/u, type: 'Organization', example: "the takeover of Garvin's gas assets" },
  { of: ['Person', 'Place', 'Product'], whole: /^\p{Lu}\p{Ll}{4,}ismo$/u, type: 'Organization', example: 'the media close to Correísmo' },
  { of: ['Person'], after: /^, (?:part|a unit|a subsidiary|a division) of /, type: 'Organization', example: 'Jonathan Cape, part of Penguin Random House' },
  { of: ['Person'], whole: oneWord, after: new RegExp(String.raw`^, which (?:${doing})`), alone: true, type: 'Organization', example: 'Saab, which makes the jets' },
];
