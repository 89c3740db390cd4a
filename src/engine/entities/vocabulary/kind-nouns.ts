import type { EntityType } from '../entity';
import { bodiesBefore, bodiesAfter, firmNouns, firmTrades, services } from './body-nouns';
import { placeKinds, placeKindsOf } from './place-nouns';
import { rightBefore } from './around';

/** Words beside a name that say what kind of thing it is. One row for each shape. */
interface KindNoun {
  readonly says: RegExp;
  readonly type: EntityType;
  readonly example: string;
}

/** What may follow the noun, so that it is not itself a part of another: "a company director", "a city planner". */
const ends = String.raw`(?=[,.;:)—–]|\s(?:[—–-]|(?:of|in|on|at|near|outside|inside|north|south|east|west|about|some|just|that|which|whose|where|based|founded|owned|run|backed|controlled|led|with|for|known|called|specialising|specializing|and|by)\b|\d)|$)`;
/** The same after things that people use and have opinions about. */
const endsService = String.raw`(?:${ends}| (?:often|widely|sometimes|once|now|popular|similar|dubbed|described|compared|likened|launched|used|operated|created)(?!\p{L}))`;
/** Up to five words that describe it, none of which begins a clause. */
const described = String.raw`(?:(?!(?:of|at|in|for|with|who|whose|that|which|and|to|from|by)\s)[\p{L}\p{N}][\p{L}\p{N}.'’&-]*,?\s){0,5}`;
/** "the country's largest", "Kenya's second-biggest". */
const leading =
  String.raw`(?:the|its|their|\p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+)?)(?: (?:country|world|region|continent|city|nation|state))?(?:['’]s)? ` +
  String.raw`(?:largest|biggest|oldest|leading|main|top|most \p{L}+|second[- ]largest|second[- ]biggest|third[- ]largest|first|only|dominant|national|state)`;
/** After such a noun and a comma the person acts; in a list nobody does: "He sued Roe, the parent company, and". */
const acts = '(?:has|had|is|was|will|would|said|says|announced|agreed|plans|reported|added|bought|raised|launched)';

/** After a name and its comma. */
export const kindsInApposition: readonly KindNoun[] = [
  { says: new RegExp(String.raw`^, an? ${described}(?:${placeKinds})${ends}`, 'u'), type: 'Place', example: 'Bardo, a leafy suburb of Tunis' },
  { says: new RegExp(String.raw`^, an? ${described}(?:${bodiesAfter})${ends}`, 'u'), type: 'Organization', example: 'Vanda Insights, an energy research firm' },
  { says: new RegExp(String.raw`^, an? ${described}(?:${services})${endsService}`, 'u'), type: 'Organization', example: 'Zembla, a Chinese social media platform' },
  { says: new RegExp(String.raw`^, ${leading} ${described}(?:${bodiesAfter}|daily|paper|pollster|grocer|employer)${ends}`, 'u'), type: 'Organization', example: "Sunmart, the country's largest grocer" },
  { says: new RegExp(String.raw`^, the (?:[\p{Ll}-]+ ){1,5}(?:${firmNouns}), ${acts}(?!\p{L})`, 'u'), type: 'Organization', example: 'Tolvan, the young venture firm, has launched' },
];

/** Before a name, and "of", "at" or "in". */
export const kindsBefore: readonly KindNoun[] = [
  { says: new RegExp(String.raw`\bthe (?:[\p{Ll}-]+ ){0,3}(?:${placeKindsOf}) of $`, 'u'), type: 'Place', example: 'the fishing village of Bondo' },
  { says: rightBefore('(?:MPs?|MSP|MEP|MLA) for(?: the)?'), type: 'Place', example: 'the MP for Oldham West' },
  { says: rightBefore('(?:[Aa]nalysts?|[Ee]conomists?|[Ss]trategists?) at'), type: 'Organization', example: 'analysts at Peel Hunt' },
  { says: rightBefore('[Ss]hares (?:of|in)'), type: 'Organization', example: 'shares of Brown-Forman' },
  { says: rightBefore('(?:CEO|CFO|chief executive(?: officer)?|chief financial officer) of'), type: 'Organization', example: 'the chief executive of Zesco' },
  { says: rightBefore('(?:reporter|correspondent|columnist|journalist|editor) (?:for|at)(?: the)?'), type: 'Organization', example: 'a reporter for the Telegraph Herald' },
  { says: rightBefore('(?:company|firm|start-?up|charity|bank|retailer|brand) called'), type: 'Organization', example: 'a firm called Searchly' },
  {
    says: rightBefore('(?:companies|firms|lenders|retailers|airlines|carmakers|chipmakers|drugmakers|start-?ups|suppliers|brokers|insurers) (?:such as|like|including)'),
    type: 'Organization',
    example: 'companies such as Immunovex',
  },
  { says: rightBefore('stake in'), type: 'Organization', example: 'a stake in Kellmar' },
  { says: rightBefore('(?:subsidiary|affiliate|buyout|shareholders?) of'), type: 'Organization', example: 'a subsidiary of Kellmar' },
  { says: rightBefore('(?:leader|commander|general|warlord|rapper|singer|militant|gunman) (?:better |widely |only )?known as'), type: 'Person', example: 'the leader known as Hemedti' },
];

/** Right before a name: "the drugmaker Novavax". What follows is limited, because "the company Musk founded" names a person. */
export const organizationNoun = new RegExp(String.raw`(?<![\p{L}-])(?:${bodiesBefore}) $`, 'u');
export const afterOrganization =
  /^(?:[,.;:)]|['’]s (?!(?:he|she|they|it)(?!\p{L}))|\s(?:[—–-]|(?:and|or|in|on|at|for|with|to|from|by|as|after|which|that|said|says|will|would|reported|announced|expects|agreed|fell|rose|raised(?= (?:its|an?|[$£€]))|(?:has|had) raised)(?!\p{L}))|$)/u;

/** Right before a name too, but without an article, after which the name may be that of an owner or founder: "the venture firm Roe has built". */
export const describedFirm = new RegExp(
  String.raw`(?<!(?<!\p{L})(?:[Tt]he|[Aa]n?|[Tt]his|[Tt]hat|[Ii]ts|[Hh]is|[Hh]er|[Tt]heir) (?:[\p{L}-]+ )?)(?<![\p{L}-])(?:${firmTrades}) (?:company|firm|giant|group|start-?up) $`,
  'u',
);
export const afterDescribedFirm = /^ (?:has|had|is|was|will|would|plans|agreed|acquired|added|announced|bought|launched|raised|reported|sold)(?!\p{L})/u;

/** People of a firm, mentioned right after its name: one before his or her own name, or several. */
export const employed: { readonly one: ReadonlySet<string>; readonly several: ReadonlySet<string> } = {
  one: new Set(['analyst', 'boss', 'CEO', 'co-founder', 'economist', 'founder', 'strategist']),
  several: new Set(['analysts', 'economists', 'strategists']),
};

/** Ends of places that stand for all firms there: "Wall Street analysts". */
export const quarters: ReadonlySet<string> = new Set(['City', 'House', 'Street', 'Valley']);

/**
 * What follows only the names of firms, papers and agencies, for names that are unknown; `before` is matched with what stands before the name.
 * No places: a "refinery" by itself may be named after its town; one that is said to be in a town is not.
 */
export const kindsAfter: readonly { readonly before?: RegExp; readonly after: RegExp; readonly example: string }[] = [
  { after: /^ (?:refinery|smelter|factory|dealership|warehouse) (?:in|at|near|outside) \p{Lu}/u, example: 'the Ovanta refinery in Mombasa' },
  { after: /^ (?:subscribers|account holders) (?:who|will|can|have|in|are|were|must|could|may|said|say)(?!\p{L})/u, example: 'Zembla subscribers who want to write' },
  { after: /^ (?:managing director|chief (?:financial|operating|technology) officer|finance director|general counsel) \p{Lu}/u, example: 'Corvane managing director Nick Hale' },
  { before: rightBefore('[Tt]he'), after: /^ brand(?:[.,;]| (?:and|in|is|was|has|had|to|for|said|will|would|name)(?!\p{L}))/u, example: 'the Voltara brand' },
  { before: rightBefore('(?:reports?|reported by|according to|told)(?: the)?'), after: /^ (?:daily|newspaper)(?:[.,;]| (?:newspaper|on|that|in)(?!\p{L}))/u, example: 'reports Aljawhara daily' },
  { before: rightBefore('[Aa]t the'), after: /^ (?:law )?firm(?:[.,;]| (?:and|in|who|that|which|said|says)(?!\p{L}))/u, example: 'a lawyer at the Ackerman firm, said' },
  { before: rightBefore('(?:by|in|of|to|with)'), after: /^ magazine(?:[.,;]| (?:and|in|on|that|this|last|which|said|has|had|is|was|ranked|named|published|cover|editor|writer|reporter)(?!\p{L}))/u, example: 'on the cover of Quarrel magazine' },
  { before: /['’]s $/, after: /^ (?:empire|group)(?:[.,;]| (?:had|has|is|was|which|collapsed|went)(?!\p{L}))/u, example: "Jane Roe's Arcadia empire had gone" },
  { before: rightBefore('[Tt]he'), after: /^ (?:daily|newspaper|news agency|agency|broadcaster) (?:reported|said|wrote|quoted|reports|says|cited)(?!\p{L})/u, example: 'the APS agency reported' },
];
