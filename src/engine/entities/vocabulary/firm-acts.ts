import { rightAfter } from './around';

/** What is said only of firms, right after their names. */
const day = '(?:on |late |early |last |this |in an? )?(?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|yesterday|today|week|month|year|statement|filing)';
const done = 'raised|agreed|cut|signed|sold|bought|hired|filed|received|reached|begun|started|launched|secured|completed|acquired|appointed|named|closed|opened|shipped|delivered|suspended|recalled|settled|built';
const meant = 'cut|buy|sell|acquire|launch|open|close|build|invest|raise|hire|lay off|spend|appeal|pay|list|appoint|recall|expand|merge|split|spin off|move|shut|halt|suspend|stop|start|begin|offer|issue|resume|ship|supply|refund|delist';
const measures = 'forecasts?|outlook|guidance|estimates?|dividend|targets?|prices?|workforce|stake';
const money = String.raw`(?:about |around |over |nearly |more than |a further |another )?(?:A|C|HK|NZ|S|US)?[$£€¥₹]\d`;

/** What shares do, said of the firm by name. */
export const moved = 'rose|fell|gained|lost|jumped|dropped|slid|sank|soared|surged|plunged|tumbled|climbed|slipped|rallied|closed|were|have|had';

/** One row for each, with an example. */
export const firmActs: readonly { readonly says: RegExp; readonly example: string }[] = [
  { says: new RegExp(String.raw`^ (?:said|says)(?: ${day})? (?:that )?it (?:(?:had|has) (?:${done})|(?:will|would|plans to|planned to|is to|expects to|aims to|intends to) (?:${meant}))(?!\p{L})`, 'u'), example: 'Zylotech said on Monday it had raised' },
  { says: new RegExp(String.raw`^ (?:said|says|reported)(?: ${day})? (?:that )?its (?:[\p{L}\p{N}-]+ ){0,3}(?:profits?|revenues?|sales|earnings|net income|net loss|losses|margins?|turnover) (?:was|were|had|more than |nearly )?(?:${moved}|doubled|tripled|shrank|grew|narrowed|widened|halved|beat|missed|reached)(?!\p{L})`, 'u'), example: 'Pirelli said on Tuesday its net profit rose' },
  { says: /^ (?:has |had )?(?:posted|reported|booked) an? (?:[\p{L}\p{N}%.-]+ ){0,4}(?:loss|profit|drop|fall|rise|jump|gain|increase|decline)(?!\p{L})/u, example: 'Tarnwell posted a loss of £12m' },
  { says: /^ (?:rose|fell|gained|lost|jumped|dropped|slid|sank|climbed|added) (?:about )?(?:[$£€]\d[\d.]*|\d[\d.]* cents), or \d/u, example: 'Vantora rose $8.55, or 13%' },
  { says: rightAfter(`(?:shares|stock) (?:${moved})`), example: 'Vantora shares slid 14%' },
  { says: new RegExp(String.raw`^ (?:has |had )?(?:raised|cut|lifted|lowered|trimmed|slashed|reaffirmed|reiterated|beat|missed) its (?:[\p{L}-]+ ){0,3}(?:${measures})(?!\p{L})`, 'u'), example: 'Kellmar cut its full-year forecast' },
  { says: /^ (?:has |had )?filed for (?:bankruptcy|Chapter (?:7|11)|administration|insolvency|an initial public offering|an IPO)(?!\p{L})/u, example: 'Cobalis filed for bankruptcy' },
  { says: /^,? which (?:makes(?! (?:no|it|him|her|them|us|me|the|an?|sense|up|things|for) )|sells|manufactures|supplies|employs|operates|filed for bankruptcy|went public|listed (?:in|on)|is listed|was founded in|has its headquarters)(?!\p{L})/u, example: 'Cobalis, which makes batteries' },
  { says: /^, which (?:is (?:backed by|majority-owned by|part-owned by|wholly owned by|valued at)|has a market (?:value|capitali[sz]ation) of|is (?:building|developing) an? (?:[\p{L}-]+ ){0,3}(?:platform|network|app|drug|vaccine|chip|software|robot|rocket|satellite|reactor|blockchain|marketplace))(?!\p{L})/u, example: 'Blockmere, which is building a network' },
  { says: /^ employs (?:about |around |some |nearly |more than |over )?\d/, example: 'Heliox employs 300 people' },
  { says: new RegExp(String.raw`^ (?:has |had )?raised ${money}[\d.,]*(?: ?(?:m|bn|million|billion|crore)) (?:from \p{Lu}[^.]{2,30} to (?:build|sell|expand|make|develop|train)|in (?:seed|venture|a funding|an? (?:[\p{L}-]+ ){0,2}round)|at a valuation)(?!\p{L})`, 'u'), example: 'Oskarra raised $2.3 billion in a funding round' },
  { says: /^ (?:has |had )?(?:completed|closed|announced) (?:the|its) (?:acquisition|takeover|purchase) of \p{Lu}/u, example: 'Oskarra completed the acquisition of Lumina' },
  { says: new RegExp(String.raw`^ (?:will|would|is to|agreed to|has agreed to|plans to) (?:acquire|buy) [^.;]{2,50} for ${money}`, 'u'), example: 'Quorvex will acquire Lumina Foods for $310 million' },
  { says: /^ (?:plans|is planning|hopes|filed|aims) to (?:list (?:in|on)|go public|float on)(?!\p{L})/u, example: 'Mondovia plans to list in Frankfurt' },
  { says: /^ have (?:announced|released|shared|unveiled) (?:an?|details of|plans for|the|their) (?:\p{L}+ ){0,3}(?:album|EP|single|tour|track)(?!\p{L})/u, example: 'Dutch Aunts have shared a new track' },
  { says: /^ is (?:listed|traded) (?:in|on) (?:the )?\p{Lu}/u, example: 'Seabright is listed in Oslo' },
  { says: /^ (?:has )?launched an? (?:[\p{L}-]+ ){0,3}(?:phone|app|handset|model|chip|car|fund|service|platform|chatbot|drug|device|satellite|rocket)(?!\p{L})/u, example: 'Rimora launched a phone without a screen' },
];

/** What shows that a name is a firm's, though it could be a town's or a person's. */
export const firmVerbs =
  /^(?:['’]s (?:shares|stock|IPO|earnings|acquisition|chief executive|CEO)|,? which (?:bought|makes|sells|owns)| (?:bought|acquired|agreed to (?:buy|sell|acquire)|(?:raised|cut) its (?:forecast|outlook|guidance)|forecast|reported|posted|shares|stock|competes|hired|filed|sued))(?!\p{L})/u;

/** Nouns that begin sentences and are said to do what firms do. */
export const commonActors: ReadonlySet<string> = new Set(
  'Management Police Parliament Government Company Bank Industry Business Airline Carmaker Retailer Lender Ministry Union Council Court Army Navy Congress Startup Agency Firm Everyone Nobody Somebody Anyone Staff Crew'.split(' '),
);
