import type { EntityType } from '../entity';

/** Nouns that say what kind of thing a name beside them names. */

const places =
  'suburb|city|town|village|hamlet|neighbou?rhood|province|island|archipelago|peninsula|municipality|borough|township|enclave|settlement|seaport|resort|territory|nation|country|river|lake|mountain|valley';
const organizations =
  'company|firm|bank|lender|insurer|retailer|wholesaler|start-?up|charity|non-?profit|organi[sz]ation|consultancy|brokerage|think[ -]tank|agency|foundation|watchdog|subsidiary|affiliate|airline|carmaker|automaker|chipmaker|drugmaker|' +
  'newspaper|magazine|website|broadcaster|militia|university|college|hospital|club|conglomerate|manufacturer|supplier|producer|developer|miner|utility|biotech|fintech|fund|coalition|association|federation';

/** What may follow the noun, so that it is not itself a part of another: "a company director", "a city planner". */
const ends = String.raw`(?=[,.;:)—–]|\s(?:[—–-]|(?:of|in|on|at|near|outside|inside|north|south|east|west|about|some|just|that|which|whose|where|based|founded|owned|run|backed|controlled|led|with|for|known|called|specialising|specializing|and|by)\b|\d)|$)`;
/** Up to five words that describe it; none that begins a clause. */
const described = String.raw`(?:(?!(?:of|at|in|for|with|who|whose|that|which|and|to|from|by)\s)[\p{L}\p{N}][\p{L}\p{N}.'’&-]*,?\s){0,5}`;

/** Behind a name and its comma. */
export const kindsBehind: readonly { readonly says: RegExp; readonly type: EntityType; readonly example: string }[] = [
  { says: new RegExp(String.raw`^, an? ${described}(?:${places})${ends}`, 'u'), type: 'Place', example: 'Bardo, a leafy suburb of Tunis' },
  { says: new RegExp(String.raw`^, an? ${described}(?:${organizations})${ends}`, 'u'), type: 'Organization', example: 'Vanda Insights, an energy research firm' },
];

/** Before a name. */
export const kindsBefore: readonly { readonly says: RegExp; readonly type: EntityType; readonly example: string }[] = [
  { says: /\bthe (?:[\p{Ll}-]+ ){0,3}(?:suburb|city|town|village|hamlet|neighbou?rhood|district|province|island|peninsula|municipality|township|port|resort) of $/u, type: 'Place', example: 'the fishing village of Bondo' },
];

/** One row for each shape that the tagger takes for something else: what it says, the name as a whole, what stands before and behind it, what it is. */
export const cues: readonly { readonly of: readonly EntityType[]; readonly whole?: RegExp; readonly ahead?: RegExp; readonly behind?: RegExp; readonly type: EntityType; readonly example: string }[] = [
  { of: ['Person', 'Organization', 'Product', 'Thing', 'Event'], behind: /^[-‑](?:based|headquartered|area)(?!\p{L})/u, type: 'Place', example: 'Cambridge-based' },
  { of: ['Person'], whole: /^\p{Lu}.* (?:Street|Road|Avenue|Boulevard|Airport|Station|Stadium|Arena|Square|Plaza|Palace|Cathedral|Islands?|River)$/u, type: 'Place', example: 'Duxton Road' },
  { of: ['Person', 'Organization', 'Place', 'Product'], whole: /^(?:Hurricane|Typhoon|Cyclone|Tropical Storm|Storm) \p{Lu}[\p{L}-]+$/u, type: 'Event', example: 'Typhoon Fung-wong' },
  { of: ['Place', 'Organization'], whole: /^(?:Prince|Princess|Duke|Duchess|Earl|Queen|Archbishop|Bishop) of \p{Lu}\p{L}+$/u, type: 'Person', example: 'the Prince of Wales' },
  { of: ['Person'], whole: /^\p{Lu}[\p{L}’'-]+$/u, behind: /^ (?:shares|stock|shareholders|bonds) /, type: 'Organization', example: 'Lilly shares rose' },
  { of: ['Person'], whole: /^\p{Lu}[\p{L}’'-]+$/u, behind: /^ (?:museum|mosque|stadium|airport|palace|beach|valley|peninsula|province|district)(?!\p{L})/u, type: 'Place', example: 'the Bardo museum' },
  { of: ['Person'], whole: /^\p{Lu}[\p{L}’'-]+$/u, behind: /^ (?:co-?founder|founder|CEO|CFO|chief executive) \p{Lu}/u, type: 'Organization', example: 'Wiz co-founder Assaf Rappaport' },
  { of: ['Person'], whole: / /, ahead: /(?:^|\s)[Tt]he $/, behind: /^ (?:group|band|company|firm|movement|tribe|party|gang|charity|foundation|newspaper)(?!\p{L})/u, type: 'Organization', example: 'the Manu Taupunga group' },
  {
    of: ['Person', 'Place'],
    whole: /^\p{Lu}.* (?:Auto|Motors|Energy|Industries|Holdings|Capital|Bank|Partners|Chemicals|Pharma|Pharmaceuticals|Technologies|Systems|Networks|Enterprises|Petroleum|Airlines|Airways|Insurance|Securities|Investments|Semiconductors?|Electronics|Telecom|Therapeutics|Entertainment)$/u,
    type: 'Organization',
    example: 'Sutter Industries',
  },
  { of: ['Person'], whole: /^\p{Lu}[\p{L}’'-]+$/u, behind: /^['’]s (?:IPO|listing|share pr|shareholders)/, type: 'Organization', example: 'Jio’s IPO' },
  { of: ['Person', 'Place'], whole: /^(?:Ansar|Jabhat|Hayat|Harakat|Hizb|Jama['’]?at|Jamaat|Jaish|Lashkar|Saraya|Kata['’]?ib|Liwa|Tehree?k|Sipah)[ -](?:al|ul|ut|e|i|us|as|ash)[-‑ ]/u, type: 'Organization', example: 'Ansar al-Sharia' },
];
