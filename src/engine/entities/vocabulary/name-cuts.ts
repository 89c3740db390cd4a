import { literally } from '../../literally';
import type { EntityType } from '../entity';
import { rightBefore, rightAfter } from './around';
import { seatedTrades } from './firm-names';
import { legalForms, portfolios } from './organizations';
import { roads, roadsWithNumbers } from './place-nouns';
import type { TaggedShape } from './tagged-shape';

/** How to cut a name into which the tagger took too much: `kept` is the name, `other` a second name in it; the rest is no name. */
export interface Cut extends TaggedShape {
  /** Has a group `kept` and, for a second name, a group `other`; what a group `people` matches must be the people of the country that `kept` is in. */
  readonly whole: RegExp;
  readonly kept?: Part;
  readonly other?: Part;
}

/** What becomes of one of the two groups. */
export interface Part {
  /** Absent: the type that the tagger gave the whole. */
  readonly type?: EntityType;
  /** What must be known of it: the pack has a place of that name, a well-known one, or a region and no town; or it is an organization of the pack or ends like a firm; or it is a party. */
  readonly proof?: 'place' | 'known-place' | 'region' | 'firm' | 'party';
}

const place: Part = { type: 'Place', proof: 'place' };
const sentenceStart = /(?:^|[.!?]["”’)]* |\n)$/;

/** A whole name, from parts of a pattern. */
const name = (...parts: readonly string[]) => new RegExp(`^${parts.join('')}$`, 'du');
const kept = (words: string) => `(?<kept>${words})`;
const other = (words: string) => `(?<other>${words})`;
const word = String.raw`\p{Lu}[\p{L}-]+`;
const surname = String.raw`\p{Lu}[\p{L}’'-]+`;
const givenName = String.raw`\p{Lu}\p{Ll}+`;

const children = '(?:boys|girls|sons|daughters|children|brothers|sisters|twins|babies|cousins|grandsons|granddaughters|grandchildren),?';
/** Bodies of which two places or peoples may have one each. */
const ofPeople = '(?:Agency|Alliance|Association|Cent(?:er|re)|Coalition|Council|Federation|Foundation|Hospital|Institute|Museum|Society|University)';
const schools = '(?:Academy|College|Hospital|School|University)';
/** An owner of schools, departments and committees, before "'s"; not "King's College". */
const owner = String.raw`(?!(?:King|Queen|Prince|Guy|Saint|Trinity|Children|Women|Men|People|President|Governor|Mayor|Minister|Speaker)['’])${kept(`${word}|Supreme Court|High Court`)}['’]s `;
const ofOwner = '(?:School|College|Institute|Cent(?:er|re)|Department|Faculty|Division|Laboratory|Committee|Council|Chamber|Bench)';
/** Words that begin no name but may continue one: "Union Bank and Trust Company". */
const fields = 'Capital|Credit|Development|Energy|Entertainment|Finance|Financial|Gas|General|Insurance|Investments?|Media|Power|Savings|Securities|Services|Technology|Trust';

/** Agencies whose credit for a picture is run together with the words below it. */
const agencies = 'AFP|Associated Press|EPA|Getty Images|PA Media|PA Wire|Reuters|Shutterstock';
const ofAgencies = '(?:Agency|Breakingviews|Editorial|Events?|Foundation|Group|Holdings|Inc|Institute|Ltd|Media|News|Photos?|Pictures|Plus|Sport|TV|Video)(?![\\p{L}])';

/** Peoples whom news joins in two: "American-Albanian". */
const peoples =
  'African|Albanian|American|Arab|Armenian|Asian|Australian|Austrian|Belgian|Brazilian|British|Canadian|Chilean|Chinese|Colombian|Croatian|Cuban|Danish|Dutch|Egyptian|Ethiopian|Filipino|Finnish|French|German|Ghanaian|Greek|Indian|Iranian|Iraqi|Irish|Israeli|Italian|Jamaican|Japanese|Kenyan|Korean|' +
  'Lebanese|Mexican|Moroccan|Nigerian|Norwegian|Pakistani|Palestinian|Polish|Portuguese|Romanian|Russian|Scottish|Senegalese|Serbian|Somali|Spanish|Swedish|Swiss|Syrian|Turkish|Ukrainian|Vietnamese|Welsh';

const ofPress = 'analyst|anchor|columnist|commentator|correspondent|host|presenter|pundit|reporter';

const monarchs = 'Emir|King|Prince|Princess|Queen|Sultan';

/** Two names written side by side. */
const splits: readonly Cut[] = [
  { of: ['Person'], whole: name(kept(agencies), ' ', other(`${word}(?: ${word})?`)), kept: { type: 'Organization' }, other: { type: 'Person' }, example: 'Reuters Putin and Trump in a file picture' },
  { of: ['Organization'], whole: name(kept(agencies), ` (?!${ofAgencies})${word}`), example: 'Getty Images Protesters met outside' },
  { of: ['Organization'], before: rightBefore(children), whole: name(kept(givenName), ' and ', other(givenName)), kept: { type: 'Person' }, other: { type: 'Person' }, example: 'two boys, Gordon and Trevor' },
  { of: ['Organization'], whole: name(kept(String.raw`\p{Lu}[^,]* ${schools}`), ' and ', other(String.raw`\p{Lu}[^,]* ${schools}`)), example: 'Hanford College and Grove College' },
  { of: ['Person', 'Organization'], before: new RegExp(`(?:${children}|siblings,?) (?:[^.;()]{0,30}(?:, |and ))?$`, 'u'), whole: name(kept(givenName), ' of ', other(word)), kept: { type: 'Person' }, other: place, example: 'three daughters, Maura of Quincy' },
  { of: ['Person', 'Organization'], whole: name(kept(`(?:${monarchs}) ${givenName}(?: [IVX]+)?`), ' of ', other(word)), kept: { type: 'Person' }, other: place, example: 'King Abdullah of Jordan' },
  { of: ['Organization'], whole: name(owner, other(`(?:${word} ){0,3}${ofOwner} (?:of|for|on) .+`)), example: "Penn's Perelman School of Medicine" },
  { of: ['Place', 'Organization'], whole: name(kept(String.raw`\p{Lu}[\p{L} ]+ State`), "['’]s ", other(String.raw`\p{Lu}[\p{L} ]+ (?:County|District|Local Government(?: Area)?)`)), kept: { type: 'Place' }, other: { type: 'Place' }, example: "Niger State's Rafi Local Government Area" },
  { of: ['Organization'], whole: name(kept(word), "['’]s ", other(String.raw`${givenName} (?:de|del|des|di|du|van|von) ${surname}`)), other: { type: 'Person' }, example: "the Louvre's Laurence des Cars" },
  { of: ['Organization'], before: sentenceStart, whole: name(kept(String.raw`\p{Lu}[^,]*?\p{L}`), ' [-–—] ', other(String.raw`\p{Lu}.*`)), kept: { type: 'Place', proof: 'known-place' }, example: 'Osaka - Telmar Corp' },
  { of: ['Organization'], whole: name(kept(String.raw`\p{Lu}[^,]*?\p{L}`), ` and (?!(?:${fields}) )`, other(String.raw`\p{Lu}.*`)), kept: { proof: 'firm' }, other: { proof: 'firm' }, example: 'Harbor Bank and Union Bank' },
  { of: ['Organization'], whole: name(kept(`(?:${word} ){2,4}${ofPeople}`), ' and ', other(`(?:${surname} ){2,4}${ofPeople}`)), example: 'Elmcrest Community Training Centre and Three Rivers Tribal Council' },
  { of: ['Organization'], whole: name(kept(String.raw`(?:Academy|Cent(?:er|re)|College|Department|Faculty|Institute|School) (?:of|for) \p{Lu}[^,]*?`), ' at ', other(String.raw`(?:the )?\p{Lu}[^,]* ?(?:College|Hospital|University)`)), example: "Institute of Rural Health at Queen's College" },
  { of: ['Person'], whole: name(kept(`${givenName} ["“][^"”]+["”] ${surname}`), ' of ', other(word)), other: place, example: 'Anders “Snail” Bruun of Denmark' },
  { of: ['Organization'], whole: name(kept(String.raw`\p{Lu}.*?`), ' (?:beat|beats|defeated|edged|stunned|thrashed) ', other(String.raw`\p{Lu}.*`)), example: 'Chivas beat Cruz Azul' },
  { of: ['Organization'], whole: name(kept(String.raw`\p{Lu}.*?\p{Ll}`), ' that ', other(String.raw`\p{Lu}.*`)), example: 'told the Council of Provinces that Transnet' },
  { of: ['Organization'], whole: name(kept('Congress|Knesset|Parliament|Senate'), ' the ', other(String.raw`\p{Lu}.+`)), example: "told Parliament the People's Action Party" },
  { of: ['Person'], whole: name(kept(String.raw`\p{Lu}\p{L}+s`), "['’] ", other(`${givenName} ${surname}`)), kept: { type: 'Organization' }, other: { type: 'Person' }, example: "Haas' Oliver Bearman" },
  { of: ['Organization'], whole: name(kept(String.raw`\p{Lu}[^,]*?`), ` (?:${ofPress}) `, other(`${surname}(?: ${surname})?`)), other: { type: 'Person' }, example: 'Bay Sports pundit Cook' },
  { of: ['Organization'], whole: name(kept('Congress|House|Knesset|Parliament|Senate'), ' (?:President|Speaker) ', other(`${surname}(?: ${surname}){1,2}`)), other: { type: 'Person' }, example: 'Parliament Speaker Nabih Berri' },
  { whole: name(kept(`${word}(?: ${word})?`), ' ', other(word)), kept: place, other: { type: 'Organization', proof: 'party' }, example: 'Sabah Umno' },
];

const describedFirms = 'Airline|Biotech|Broadcaster|Brewer|Fintech|Grocer|Housebuilder|Insurer|Lender|Miner|Pollster|Publisher|Retailer|Start-?up|Streamer|Supermarket|Utility';

/** One name, with words before it that are no part of it. */
const cutsBefore: readonly Cut[] = [
  { before: /(?:^|\s)(?:on|to|via|from) $/, whole: name(String.raw`X\. `, kept('.+')), example: "traded barbs on X. Jio's" },
  { of: ['Organization', 'Person', 'Place', 'Thing', 'Product'], before: /(?:, |\()$/, whole: name('[DIR]-', kept(String.raw`\p{Lu}\p{L}{2,}.*`)), after: /^[,)]/, kept: { type: 'Place' }, example: 'Rep. Ann Roe, R-Ohio, and Sen. Jo Roe (D-Toledo)' },
  { whole: name(String.raw`\d{1,5} `, kept(String.raw`\p{Lu}.* (?:${roads}|Lane|${roadsWithNumbers})`)), kept: { type: 'Place' }, example: '1069 Grandview Way' },
  { of: ['Organization'], whole: name('(?:Board|Cabinet|Committee|Council) (?:Members?|Ministers?|Secretary) ', kept(`${givenName} ${surname}`)), kept: { type: 'Person' }, example: 'Council Members Ann Roe and Jo Vale' },
  { of: ['Organization'], whole: name('(?:Members? of )?Parliament for (?:the )?', kept(String.raw`\p{Lu}[\p{L} -]+`)), kept: { type: 'Place' }, example: 'the Member of Parliament for Assin South' },
  { of: ['Person', 'Place'], whole: name('(?:Amir|Emir|Sultan|Ruler) of ', kept(String.raw`\p{Lu}[\p{L} ]+`)), kept: place, example: 'Amir of Kuwait' },
  { of: ['Place'], whole: name(String.raw`(?<people>\p{Lu}[\p{L} ]+) `, kept(String.raw`\p{Lu}\p{L}+`)), example: 'Russian Tuva' },
  { of: ['Organization', 'Person', 'Place'], whole: name('(?:CEO|CFO|COO|Chair(?:man|woman)?|Founder|President) of ', kept(String.raw`\p{Lu}.+`)), kept: { type: 'Organization' }, example: 'Ann Roe, the CEO of Corvane Pharmaceuticals' },
  { of: ['Organization'], before: /(?<!(?<!\p{L})[Tt]he )$/u, whole: name('NGOs? (?!(?:Affairs|Board|Bureau|Council|Forum|Law|Monitor|Network) )', kept(String.raw`\p{Lu}\p{Ll}.* .*`)), example: 'a writer for NGO Lawyers Against Torture' },
  { of: ['Organization'], whole: name("(?:Army|Navy|Air Force|Marines)['’]s ", kept(String.raw`\d.*`)), example: "the Army's 6th Infantry Division" },
  { of: ['Organization'], whole: name(String.raw`\p{Lu}[\p{L}’'. ]+[-‑](?:based|headquartered) `, kept(String.raw`\p{Lu}.*`)), example: 'Canberra-based Australian Institute' },
  { of: ['Organization', 'Person', 'Place'], before: sentenceStart, whole: name(`(?:${givenName}maker|${describedFirms}) `, kept(String.raw`\p{Lu}\p{L}[\p{L}’'-]*`)), kept: { type: 'Organization' }, example: 'Toymaker Hasbro has agreed.' },
  { of: ['Person'], whole: name(`(?:${peoples})[-‑](?:${peoples}) `, kept(`${surname} ${surname}`)), example: 'by American-Albanian Ledia Roe' },
  { of: ['Person'], before: sentenceStart, whole: name('(?:Act(?:or|ress)|Author|Comedian|Composer|Guitarist|Musician|Novelist|Rapper|Scientist|Singer) ', kept(String.raw`(?:["“][^"”]+["”] )?\p{Lu}.* .*`)), example: 'Musician “Sweet” Charles Roe died' },
  { of: ['Event', 'Organization', 'Thing'], whole: name(String.raw`\p{Lu}[\p{L}\d]+ (?:developer|publisher|studio) `, kept(String.raw`\p{Lu}.*`)), kept: { type: 'Organization' }, example: 'PlayStation studio Insomniac Games' },
  { of: ['Person'], before: sentenceStart, whole: name('(?:Today|Tomorrow|Tonight|Yesterday) ', kept(String.raw`\p{Lu}.+`)), example: 'Yesterday Guardiola spoke' },
  { of: ['Person'], whole: name('(?:for|of) .*(?<= )', kept(`${surname} ${surname}`)), example: 'Minister for the Middle East Ann Roe' },
];

const fighters = 'fighters|gunmen|insurgents|members|rebels|supporters|troops|[Mm]ilitants|[Tt]errorists';
const bodies = 'Agency|Army|Authority|Commission|Council|Department|Force|Ministry|Navy|Police|University';
const bodiesWithin = 'Command|Committee|Corps|Council|Department|Directorate|Division|Institute|Office|Squad|Unit';
const chambers = String.raw`(?:\p{Lu}.* )?House of Representatives|House|Parliament|Senate`;
/** Fields of ministers and their shadows; not "Labour", which is as often their party. */
const offices = [...portfolios].filter((one) => one !== 'Labour').join('|');
const officials = 'Chair(?:man|woman|person)?|Commissioner|Director|Minister|President|Secretary|Spokes(?:man|woman|person)';
const seated = [seatedTrades, ...[...legalForms].map(literally)].join('|');

/** One name, with words after it that are no part of it. */
const cutsAfter: readonly Cut[] = [
  { of: ['Organization'], whole: name(kept(String.raw`\p{Lu}.*?\p{L}`), ` (?:${fighters})`), example: 'strikes against ISIL terrorists' },
  {
    of: ['Organization'],
    whole: name(kept(String.raw`\p{Lu}.*?(?<=Office|Department|Patrol|Police|Service)`), ' (?:Public|Media|Community) (?:Affairs|Information|Relations)'),
    example: "the Sheriff's Office Public Information Officer",
  },
  { of: ['Organization'], whole: name(kept(String.raw`\p{Lu}{2,6}(?:\([\p{L}]+\))?`), ' State'), after: rightAfter('chief|committee|convener|executive|general secretary|in-charge|leadership|[Pp]resident|[Ss]ecretary|unit|vice[- ]president'), example: 'the BJP State president' },
  { of: ['Organization', 'Place'], whole: name(kept(String.raw`\p{Lu}[\p{L} -]+`), ' State'), kept: { type: 'Place', proof: 'region' }, example: 'Governor Zulum of Borno State' },
  { of: ['Organization'], whole: name(kept(String.raw`\p{Lu}[\p{L} ]+`), ' Party'), after: rightAfter('[Ss]ecretary|[Cc]hief|[Bb]oss'), kept: place, example: 'Shanghai Party Secretary Chen Min' },
  { of: ['Organization'], whole: name(kept(String.raw`\p{Lu}.+`), ' (?:MP|MLA|MSP|TD)'), kept: place, example: 'the Port Dickson MP' },
  { of: ['Organization'], whole: name(kept(String.raw`\p{Lu}.+`), ' (?:MP|MLA|MSP|TD)'), kept: { proof: 'party' }, example: 'the Liberal Democrat MP' },
  { of: ['Organization'], whole: name(kept(String.raw`\p{Lu}.* (?:${bodies})`), "['’]s ", other(String.raw`\p{Lu}.* (?:${bodiesWithin})`)), example: "NSW Police Force's State Crime Command" },
  { of: ['Organization'], whole: name(kept(String.raw`\p{Lu}.*?\p{L}`), ' and (?:at|from|in|on|to) .+'), example: 'trained on Centre Court and on Court 9' },
  { of: ['Organization'], whole: name(kept(String.raw`\p{Lu}{2,6}`), String.raw` [–—-] \p{Lu}.*`), example: 'CMC – Commissioner of Police Ann Roe' },
  { of: ['Organization'], whole: name(kept(chambers), "['’]s? .+"), example: "the House's Ad hoc Committee" },
  {
    of: ['Organization'],
    whole: name(`(?!(?:Homeland|Shadow|${offices}) )`, kept(String.raw`\p{Lu}.*?`), `(?<! (?:and|for|of))(?: (?:Central|Federal|National|Provincial|Shadow))? (?:${offices})`),
    after: rightAfter('[Cc]ritic|[Ss]ecretary|[Ss]pokes(?:man|woman|person)'),
    example: 'Sinn Féin Justice spokesperson Ann Roe',
  },
  { of: ['Person'], whole: name(kept(String.raw`\p{Lu}.*\p{Ll}`), String.raw` [\p{Lu} ]{4,}`), after: /^(?:, [\p{L}\d. ]+)? \([^()\n]{2,30}\) ?(?:—|–|--|-)\s/u, example: 'By Kenji Matsuda TOKYO (Reuters) -' },
  { of: ['Organization'], whole: name(kept(String.raw`\p{Lu}[\p{L} ]+`), ' (?:Emir|Governor|Mayor|Premier|Sheriff|Sultan)'), kept: place, example: "the Kelantan Sultan's" },
  { of: ['Organization'], whole: name(kept(`.+ (?:${seated})`), ' of ', other('[^,]+')), other: place, example: 'Acuitas Therapeutics of Vancouver' },
  { of: ['Organization'], whole: name(kept(String.raw`\p{Lu}.*\p{L}`), ' (?:COVID|Covid)(?:-19)?'), example: 'Pfizer and BioNTech COVID-19 shots' },
  { whole: name(kept('Alpine|Aston Martin|Audi|Ferrari|Force India|Haas|Honda|McLaren|Mercedes|Racing Point|Red Bull|Renault|Sauber|Williams'), ' (?:F1|Formula (?:One|1))'), kept: { type: 'Organization' }, example: 'Mercedes Formula One team boss' },
  { of: ['Organization'], whole: name(kept(`${word}(?: ${word})? State`), ' (?:Commissioner|Governor|Premier)'), kept: { type: 'Place' }, example: 'a former Abia State Governor' },
  { of: ['Organization', 'Place'], whole: name(kept('.+(?<!Legislative|National|State)'), ' Assembly'), after: rightAfter('constituency|segment'), kept: { type: 'Place' }, example: 'Marville Assembly constituency' },
  { of: ['Organization'], whole: name(kept(String.raw`.+? .*?\p{Ll}`), `(?: (?:${offices}))? (?:${officials}) `, other(`${givenName} ${surname}`)), other: { type: 'Person' }, example: 'Committee on Works Chairman Adam Roe' },
  { of: ['Organization'], whole: name(kept(String.raw`\p{Lu}[\p{L} ]+`), ' (?:(?:Fire|Police) (?:Chief|Commissioner)|Head Office)'), kept: { type: 'Place' }, example: 'the Cadillac Fire Chief' },
  { of: ['Organization'], whole: name(kept(String.raw`\p{Lu}[\p{L} ]+`), ' (?:Democrats|Republicans)'), kept: place, example: 'Montana Republicans' },
];

/** In this order: a later row sees what an earlier one has made. */
export const cuts: readonly Cut[] = [...splits, ...cutsBefore, ...cutsAfter];
