import { endingIn, rightBefore, rightAfter } from './around';
import { landmarks, roads } from './place-nouns';
import { oneOrTwoWords, oneWord, type Cue } from './tagged-shape';

/** By the last word of their names; for some of these the text must also say that something is there. */
export const placesByName: readonly Cue[] = [
  { of: ['Person'], whole: endingIn(`${roads}|${landmarks}|Expressway|Freeway|Motorway|Crescent|Terrace|Township|Palace|National Park|Islands?|Mountains|River|Bazaar|Chowk|Marg|Nagar`), type: 'Place', example: 'Duxton Road' },
  { of: ['Person'], whole: endingIn('Close|Drive|Hill|Way'), before: rightBefore('along|at|down|in|near|of|off|on'), type: 'Place', example: 'both of Hugh Shearer Drive' },
  { of: ['Person', 'Organization'], whole: /^\p{Lu}[\p{Ll}’'-]+(?: \p{Lu}[\p{Ll}’'-]+)? Ward$/u, before: rightBefore('in'), type: 'Place', example: 'a driver in Nakagawa Ward' },
  { of: ['Organization'], whole: /^\p{Lu}[\p{Ll}’'-]+(?<!School|Water|Fire|Transit|Park|Court|Sanitary|Improvement) District$/u, before: /(?<!\p{L})in |['’]s $/u, type: 'Place', example: "in Shanghai's Xuhui District" },
  { of: ['Organization'], whole: endingIn('Mosque|Basilica|Mausoleum|Dam|(?:Bus|Police|Railway|Train) Station|Ship Canal|Ship Channel|Tunnel'), type: 'Place', example: 'the Blue Mosque' },
  { of: ['Organization'], whole: endingIn('Garden|Arena|Ballpark|Coliseum|Field|Park|Stadium|Park|Prison|Bridge|Fairgrounds|Raceway|Speedway'), before: rightBefore('(?:in|at|of|outside|inside|near|from|to|across)(?: the)?'), type: 'Place', example: 'in the corridor of TD Garden' },
  { of: ['Organization', 'Person'], whole: endingIn('(?:City|Concert|Town|Village) Hall'), before: rightBefore('(?:in|at|outside|inside|near|from|to)(?: the)?'), type: 'Place', example: 'at Tuen Mun Town Hall' },
  { of: ['Organization', 'Person', 'Product', 'Thing'], whole: /^[ABM]\d{1,4}(?:\(M\))?$/, before: rightBefore('(?:[Oo]n|along|across|from|near|of|off|via) the'), type: 'Place', example: 'died on the A9' },
  { of: ['Organization', 'Person', 'Product', 'Thing'], whole: /^[ABM]\d{1,4}(?:\(M\))?$/, before: rightBefore('[Tt]he'), after: rightAfter('(?:is|remains|was) (?:again )?(?:blocked|closed|shut)|at|between|(?:north|south|east|west)bound'), type: 'Place', example: 'the A465 was shut' },
  { of: ['Organization'], whole: endingIn('Falls|Heights|Rapids|Springs|Grove'), before: rightBefore('in|of|from|near'), after: /^(?!['’]s )/, type: 'Place', example: "Kohl's of Menomonee Falls" },
  { of: ['Organization', 'Person'], whole: /^(?:Estadio|Estádio|Stade|Stadio|Palacio|Palácio|Palais|Palazzo|Parque|Praça|Jalan|Calle|Avenida|Rua) (?:d\p{Ll}+ )?\p{Lu}/u, type: 'Place', example: 'at the Palácio dos Bandeirantes' },
  { of: ['Organization', 'Person'], whole: /^(?:Centre Court|Center Court|Court One|Court Philippe-Chatrier|Arthur Ashe Stadium|Oval Office)$/, type: 'Place', example: 'on Centre Court' },
  { of: ['Organization', 'Person'], whole: endingIn('(?:Grand Prix|International|Motor Racing|Street) Circuit|Racecourse|Velodrome'), type: 'Place', example: 'Sarnen International Circuit' },
  { of: ['Organization'], whole: oneOrTwoWords, after: rightAfter('(?:air|naval|army) ?base|airbase|airfield'), type: 'Place', example: 'missiles at the Al Harun air base' },
  { of: ['Organization', 'Person'], whole: /^(?:Adirondacks|Appalachians|Cairngorms|Carpathians|Catskills|Cotswolds|Dolomites|Himalayas|Ozarks|Pennines|Pyrenees|Sierra Nevadas?)$/, type: 'Place', example: 'snow on the Sierra Nevadas' },
  { of: ['Person', 'Organization'], whole: /^Fort \p{Lu}[\p{L}’'-]+$/u, type: 'Place', example: 'troops from Fort Riley' },
  { of: ['Person'], whole: /^(?:Canterbury|Churchill|Epsom|Kentucky|Remington|Ruidoso|Turfway) (?:Downs|Park)$/, type: 'Place', example: 'Churchill Downs reported' },
  { of: ['Person', 'Organization'], whole: /^Roland Garros$/, before: rightBefore('at|in|to|of|from|on|since|won|win|winning'), type: 'Place', example: 'gold at Roland Garros' },
  {
    of: ['Person', 'Organization'],
    whole: /^(?!.*(?:Currency|Economic|Trade) Area$)\p{Lu}.* (?:Area|CBD|Constituency|(?:Business|Industrial|Retail|Science) Park|(?:Industrial|Trading) Estate)$/u,
    type: 'Place',
    example: 'on Hellaby Industrial Estate',
  },
  {
    of: ['Person', 'Organization'],
    whole: /^(?!(?:Bonne|Car|Col|Gran|Gren|Gre|Man|Mande|Mel|Ne|Or|Sack|Tocque)ville$)\p{Lu}\p{Ll}+(?:ville|abad|ganj|gunj|garh|gaon|puri|puram|halli|palli)$/u,
    alone: true,
    before: rightBefore(String.raw`in|near|around|reached|visited|(?:districts?|parts|people|residents|villages) of|(?:from|of|in) \p{Lu}\p{Ll}+(?:,| and)`),
    type: 'Place',
    example: 'units from Somerville and Priceville',
  },
];

/** What is done through a place, what is in it, who comes from it, and what goes to it. */
const passed = 'drove|marched|marching|paraded|ploughed|rode|swept|tore|toured|travell?ed|walked';
const housed = 'branch|church|clinic|factory|farm|homes?|hospital|houses?|mine|mosque|office|plant|school|school board|shop|station|store|warehouse';
const dwelling = 'inhabitants|natives?|residents|villagers|(?:Arch)?[Bb]ishop';
const served = '(?:rail|bus|train|ferry|air|passenger) service|flights?|trains?|buses|motorway|highway|railway|ferry';

/** People and things that small places have, right after their names. */
const locals = 'assembly(?:man|member|person|woman)|assemblymen|MCA|MLA|residents|villagers|townsfolk|barangay|panchayat|town council|(?:area|constituency|town|ward) councillor';
const posts = 'boss|chief|commander|department|headquarters|post|station|superintendent';

/** By what stands around names that sound like a person. */
export const placesAround: readonly Cue[] = [
  { of: ['Organization'], whole: oneOrTwoWords, after: /^ Mayor \p{Lu}/u, type: 'Place', example: 'Cleveland Mayor Justin Bibb' },
  { of: ['Person', 'Organization', 'Product', 'Thing', 'Event'], after: /^[-‑](?:based|headquartered|area)(?!\p{L})/u, type: 'Place', example: 'Cambridge-based' },
  { of: ['Person'], whole: oneOrTwoWords, after: /^, \p{Lu}\p{L}+(?: \p{Lu}\p{L}+)?[-‑](?:based|headquartered)(?!\p{L})/u, type: 'Place', example: 'Scott Falls, West Virginia-based' },
  { of: ['Person'], whole: oneOrTwoWords, before: /(?<=\p{L}), (?:aged )?\d{1,2}, of $/u, after: /^[,.;]/, type: 'Place', example: 'Ann Roe, 29, of Mackworth, was' },
  { of: ['Person'], whole: oneWord, alone: true, before: rightBefore('from'), after: /^,? (?:appeared (?:at|before|in)|has been (?:arrested|charged|jailed)|was (?:arrested|charged|found guilty|jailed|remanded|sentenced)|pleaded)(?!\p{L})/u, type: 'Place', example: 'a manager from Matlock appeared before the court' },
  { of: ['Person'], whole: oneOrTwoWords, alone: true, before: rightBefore('toured|visited|reached|evacuated|in|near'), after: /^, where /, type: 'Place', example: 'The premier toured Lynn Lake, where 85 homes' },
  { of: ['Person'], whole: oneWord, after: rightAfter('museum|mosque|stadium|airport|palace|beach|valley|peninsula|province|district'), type: 'Place', example: 'the Bardo museum' },
  { of: ['Person', 'Organization'], whole: oneWord, after: rightAfter('(?:divisional|district|county|sub-county|provincial) (?:police|commander|commissioner|court|hospital)'), type: 'Place', example: 'Bunyala divisional police commander' },
  { of: ['Person'], whole: oneOrTwoWords, alone: true, after: rightAfter(`(?:cell|ward)(?=[,.;])|${locals}|police (?:${posts})`), type: 'Place', example: 'Telang Usan assemblyman Jo Roe' },
  {
    of: ['Person'],
    whole: oneWord,
    alone: true,
    after: /^(?:, \p{Lu}[\p{L}-]+){0,3},? and \p{Lu}[\p{L}-]+ (?:catchments|commuters|counties|districts|provinces|residents|rivers|suburbs|taxpayers|villages|voters|wards)(?!\p{L})/u,
    type: 'Place',
    example: 'the Mulgrave, Russell and Tully rivers',
  },
  {
    of: ['Person', 'Organization'],
    before: rightBefore('at|from|in'),
    after: /^, (?:just )?(?:near|outside|(?:north|south)?-?(?:east|west)? ?of) \p{Lu}/u,
    alone: true,
    type: 'Place',
    example: 'in Ashby Combe, near Malvern',
  },
  { of: ['Person'], whole: oneWord, alone: true, before: /(?:^|[.!?]["”’)]* |\n)(?:Near|Outside) $/, after: /^, (?:an?|the|at least|more than|\d+|crews|firefighters|officials|police|residents) /, type: 'Place', example: 'Near Katherine, a road was closed' },
  { of: ['Person', 'Organization'], before: rightBefore('asteroid|comet|constellation|exoplanet|galaxy|nebula|star system'), after: /^(?!['’]s )/, type: 'Place', example: 'sent to the star system Tau Ceti' },
  { of: ['Person', 'Organization'], whole: oneWord, after: /^(?:['’]s)? (?:[Pp]arish|[Tt]own) (?:[Cc]lerk|[Cc]ouncils?)(?!\p{L})/u, alone: true, type: 'Place', example: 'both Tarn and Byfield parish councils' },
  { of: ['Organization'], whole: oneWord, before: rightBefore('(?:bungalows|dwellings|flats|homes|houses|properties) (?:at|in)'), alone: true, type: 'Place', example: 'the scheme for 26 homes at Wedmore' },
  { of: ['Person'], whole: /^(?:Mars|Venus)$/, before: rightBefore('(?:lands?|landed|landing|life|living|probes?|rovers?|water) on|orbit(?:s|ed|ing)?|around|towards?'), type: 'Place', example: 'a saucer to land on Mars' },
  { of: ['Person'], whole: oneWord, before: /(?<!\p{L})(?:in|from|of|across) (?:north|south|east|west|mid|central|rural|(?:north|south|east|west)ern)[ -]$/u, alone: true, type: 'Place', example: 'a man from north Kerry' },
  {
    of: ['Person', 'Organization'],
    before: rightBefore('(?:[Nn]orth|[Ss]outh|[Ee]ast|[Ww]est|outskirts|suburbs?|neighbou?rhoods?|areas?|districts?|towns?|villages?|hamlet) of|as far (?:north|south|east|west) as'),
    after: /^(?!['’]s )/,
    alone: true,
    type: 'Place',
    example: 'north of Cairns',
  },
  { of: ['Person'], whole: oneOrTwoWords, alone: true, before: rightBefore('(?:ambulances|crews?|fire departments|firefighters|fire trucks) from'), after: /^(?!['’]s )/, type: 'Place', example: 'fire crews from Manton' },
  {
    of: ['Person'],
    whole: oneOrTwoWords,
    alone: true,
    before: rightBefore(`nearby|(?:${passed}) through|(?:${housed}) in|(?:${dwelling}) of|(?:${served}) to`),
    after: /^(?!['’]s )/,
    type: 'Place',
    example: 'sheltered in nearby Darby',
  },
  {
    of: ['Person'],
    whole: oneOrTwoWords,
    alone: true,
    before: /(?<!(?<!\p{L})of )(?<!\p{L})an? (?:[\p{L}-]+ ){0,2}(?:hamlet|settlement|suburb|town|village), $/u,
    after: /^,(?! (?:said|told|who|whose|\d))/,
    type: 'Place',
    example: 'a nearby settlement, Rugan Musa, and left',
  },
];
