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
