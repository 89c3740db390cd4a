import { literally } from '../../literally';
import type { EntityType } from '../entity';
import { seatedTrades } from './kinds';
import { legalForms, portfolios } from './organizations';

/** Where the tagger ends a name too early or too late, by the letters of the name and around it; in each table a later row sees what an earlier one has made. */
interface Edge {
  /** What the tagger says that it is; absent: anything. */
  readonly of?: readonly EntityType[];
  readonly example: string;
}

/** What belongs to a name and stands beside it: whatever `ahead` and `behind` match is taken in, where both do. What is called `given` in it may not be a word that never is a name. */
export interface Growth extends Edge {
  /** The name as the tagger has it. */
  readonly whole?: RegExp;
  readonly ahead?: RegExp;
  readonly behind?: RegExp;
  /** Where alone it does; absent: in both. */
  readonly where?: 'sentence' | 'heading';
  /** What it is then; absent: what the tagger says. */
  readonly type?: EntityType;
}

/** What of a name is one: `kept`, and `other` where two are in it; the rest is none. */
export interface Cut extends Edge {
  /** Has the groups `kept` and, of two names, `other`; what is called `people` in it has to be said of the people of the country where `kept` lies. */
  readonly whole: RegExp;
  readonly ahead?: RegExp;
  readonly behind?: RegExp;
  readonly kept?: Part;
  readonly other?: Part;
}

export interface Part {
  /** Absent: what the tagger says of the whole. */
  readonly type?: EntityType;
  /** What has to be known of it: that the pack has such a place, or one that is well known by the name; that it is an organization of the pack or, by its end, a firm; that it is a party. */
  readonly proof?: 'place' | 'known-place' | 'firm' | 'party';
}

const word = String.raw`\p{Lu}[\p{L}’'-]*`;
/** "St Andrew". */
const saint = /^St\.? \p{Lu}\S+$/u;

export const growths: readonly Growth[] = [
  // Given names, titles and days before the name
  { of: ['Person'], ahead: /(?<=^|(?:^|[^\p{L}])\p{Ll}+ |[.,;:“"\n] ?)\p{Lu}\p{Ll}+ \($/u, behind: /^\) \p{Lu}\p{Ll}[\p{L}’'-]*(?![\p{L}’'-]| [\p{Lu}(])/u, example: 'Tama (Te Wiremu Hone) Roe' },
  { of: ['Person'], ahead: /(?<![\p{L}\p{N}’'-])Will $/u, behind: /^(?![^.!?\n]{0,199}\?)/, where: 'sentence', example: 'Will Barton scored.' },
  { of: ['Person'], ahead: /(?<![\p{L}\p{N}’'-])Will $/u, behind: /^(?=,|['’]s |$|\n)/, where: 'heading', example: 'Rovers Praise Will Barton' },
  { of: ['Person'], ahead: /(?<![\p{L}\p{N}’'-]|, )(?:Md|Mohd|Muhd) (?:(?<given>\p{Lu}\p{L}+) )?$/u, example: 'Md Masudur Karim Islam' },
  { of: ['Person'], whole: /^[^ ]+$/, ahead: /(?<![\p{L}\p{N}’'-])(?<!(?<!\p{L})(?:the|an?|many|most|some) )Christian $/iu, example: 'Christian Bruch' },
  { of: ['Person'], ahead: /(?<![\p{L}-])(?<given>\p{Lu}\p{Ll}+) (?:“\p{Lu}[\p{L}-]+”|"\p{Lu}[\p{L}-]+") $/u, example: 'Tafara “Cookie” Moyo' },
  { of: ['Person', 'Place'], ahead: /(?<!\p{L})(?:Ft|Mt|Sault Ste)\. $/u, type: 'Place', example: 'Mt. Vernon' },
  { ahead: /(?:Hurricane|Typhoon|Cyclone|Tropical Storm|Storm) $/, example: 'Tropical Storm Melissa' },
  { of: ['Organization'], whole: /^(?:Express|Gleaner|Guardian|Herald|Independent|Mail|Mirror|Monitor|Nation|Observer|Post|Standard|Star|Telegraph|Times|Tribune|Vision)$/, ahead: /(?<=[Tt]he )(?:Saturday|Sunday) $/, example: 'the Sunday Guardian' },

  // What goes on behind it
  { of: ['Organization', 'Place'], whole: /\p{Ll}$/u, behind: /^ (?:Radio|Television|TV)(?=[.,;:)”"’']| (?:and|has|in|on|reported|reports|said|says|that|was)(?!\p{L}))/u, type: 'Organization', example: 'Army Radio' },
  { of: ['Organization', 'Place'], whole: / (?:Border|Highway|State)$/, behind: /^ Patrol(?!\p{L})/u, type: 'Organization', example: 'Florida Highway Patrol' },
  { of: ['Organization'], whole: /(?:Appeals|Bankruptcy|Circuit|District) Court$|Court of Appeals$/, behind: /^ (?:for|in) the (?:(?:Central|Eastern|Middle|Northern|Southern|Western) )?(?:District of \p{Lu}\p{L}+(?: (?!Judge)\p{Lu}\p{L}+)?|\p{Lu}\p{L}+ (?:District|Circuit))(?!\p{L})/u, example: 'U.S. District Court for the District of Columbia' },
  { of: ['Person'], behind: new RegExp(String.raw`^(?: (?:do|da|dos|das|di|della|du|van|von|bin|bint|ibn) ${word}){1,4}(?: Al ${word})?`, 'u'), example: 'Andre Correa do Lago' },
  { of: ['Person'], whole: saint, behind: /^['’]s(?=[,.;:)]| (?:and|said|says|wrote|has|had|is|was|will|would|declined|opened|closed|in)(?!\p{L}))/u, type: 'Organization', example: "St. Luke's wrote" },
  { of: ['Organization', 'Place'], whole: saint, behind: /^['’]s(?= (?:after|and|before|but|where|which)(?!\p{L}))/u, type: 'Organization', example: "St Andrew's after" },
  { of: ['Place'], whole: saint, behind: /^['’]s(?=[,.;:)])/, example: "at St Andrew's." },
  { of: ['Organization'], behind: /^['’]s(?=[,.;:)])/, example: "Bally's, led by Soo Kim" },
  {
    of: ['Organization'],
    whole: /(?:Academy|Association|Board|Center|Centre|College|Commission|Council|Department|Faculty|Federation|Institute|Ministry|Office|School|Society|University) (?:of|for|on) [^,]*$/,
    behind: new RegExp(String.raw`^ and (?:\p{Lu}\p{L}+ ){0,2}(?:Control|Design|Engineering|Medicine|Prevention|Sciences|Studies|Surgeons?|Surgery|Sustainability|Therapy|\p{Lu}\p{L}*(?:logy|logists?|ics)|${[...portfolios].join('|')})(?![\p{L}’'-]| \p{Lu})`, 'u'),
    example: 'American Society of Gene and Cell Therapy',
  },
  { of: ['Organization'], behind: /^ \((?:Secular|United|Marxist|Marxist[-–]Leninist|Maoist|Unified Marxist[-–]Leninist|Maoist Cent(?:re|er)|Nawaz|UBT|Reformist|Socialist|Sharadchandra Pawar|Ram Vilas|Apna Dal|[A-Z])\)/, example: 'Janata Dal (Secular)' },
];

const place: Part = { type: 'Place', proof: 'place' };
const seated = [seatedTrades, ...[...legalForms].map(literally)].join('|');
/** What has schools, departments and committees, and is named by its owner's name; not "King's College". */
const owner = String.raw`(?!(?:King|Queen|Prince|Guy|Saint|Trinity|Children|Women|Men|People|President|Governor|Mayor|Minister|Speaker)['’])(?<kept>\p{Lu}[\p{L}-]+|Supreme Court|High Court)`;
const schools = 'Academy|College|Hospital|School|University';
/** What begins no name, but goes on with one: "Union Bank and Trust Company". */
const fields = 'Capital|Credit|Development|Energy|Entertainment|Finance|Financial|Gas|General|Insurance|Investments?|Media|Power|Savings|Securities|Services|Technology|Trust';

/** What ministers and those who shadow them are for; "Labour" is as often their party. */
const offices = [...portfolios].filter((one) => one !== 'Labour').join('|');

export const cuts: readonly Cut[] = [
  // Two in one
  {
    of: ['Organization'],
    ahead: /(?<!\p{L})(?:boys|girls|sons|daughters|children|brothers|sisters|twins|babies|cousins|grandsons|granddaughters|grandchildren),? $/u,
    whole: /^(?<kept>\p{Lu}\p{Ll}+) and (?<other>\p{Lu}\p{Ll}+)$/du,
    kept: { type: 'Person' },
    other: { type: 'Person' },
    example: 'two boys, Gordon and Trevor',
  },
  { of: ['Organization'], whole: new RegExp(String.raw`^(?<kept>\p{Lu}[^,]* (?:${schools})) and (?<other>\p{Lu}[^,]* (?:${schools}))$`, 'du'), example: 'Hanford College and Grove College' },
  { of: ['Organization'], whole: new RegExp(String.raw`^${owner}['’]s (?<other>(?:\p{Lu}[\p{L}-]+ ){0,3}(?:School|College|Institute|Cent(?:er|re)|Department|Faculty|Division|Laboratory|Committee|Council|Chamber|Bench) (?:of|for|on) .+)$`, 'du'), example: "Penn's Perelman School of Medicine" },
  { of: ['Organization'], whole: /^(?<kept>AFP|BBC|Bloomberg|CNN|Congress|Dáil|Knesset|Parliament|Reuters|Senate) the (?<other>\p{Lu}.*)$/du, example: "told Parliament the People's Action Party would" },
  { of: ['Organization'], ahead: /(?:^|[.!?]["”’)]* |\n)$/, whole: /^(?<kept>\p{Lu}[^,]*?\p{L}) [-–—] (?<other>\p{Lu}.*)$/du, kept: { type: 'Place', proof: 'known-place' }, example: 'Osaka - Telmar Corp' },
  { of: ['Organization'], whole: new RegExp(String.raw`^(?<kept>\p{Lu}[^,]*?\p{L}) and (?!(?:${fields}) )(?<other>\p{Lu}.*)$`, 'du'), kept: { proof: 'firm' }, other: { proof: 'firm' }, example: 'Harbor Bank and Union Bank' },
  { whole: /^(?<kept>\p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+)?) (?<other>\p{Lu}[\p{L}-]+)$/du, kept: place, other: { type: 'Organization', proof: 'party' }, example: 'Sabah Umno' },

  // One, and before it what is none
  { ahead: /(?:^|\s)(?:on|to|via|from) $/, whole: /^X\. (?<kept>.+)$/d, example: "traded barbs on X. Jio's" },
  { whole: /^\d{1,5} (?<kept>\p{Lu}.* (?:Avenue|Boulevard|Circle|Close|Court|Crescent|Drive|Highway|Lane|Parkway|Road|Street|Terrace|Trail|Way))$/du, kept: { type: 'Place' }, example: '1069 Grandview Way' },
  { of: ['Person', 'Place'], whole: /^(?:Amir|Emir|Sultan|Ruler) of (?<kept>\p{Lu}[\p{L} ]+)$/du, kept: place, example: 'Amir of Kuwait' },
  { of: ['Place'], whole: /^(?<people>\p{Lu}[\p{L} ]+) (?<kept>\p{Lu}\p{L}+)$/du, example: 'Russian Tuva' },
  { of: ['Organization', 'Person', 'Place'], whole: /^(?:CEO|CFO|COO|Chair(?:man|woman)?|Founder|President) of (?<kept>\p{Lu}.+)$/du, kept: { type: 'Organization' }, example: 'Ann Roe, the CEO of Corvane Pharmaceuticals' },
  { of: ['Organization'], whole: /^(?:Army|Navy|Air Force|Marines)['’]s (?<kept>\d.*)$/d, example: "the Army's 6th Infantry Division" },
  { of: ['Organization'], whole: /^\p{Lu}[\p{L}’'. ]+[-‑](?:based|headquartered) (?<kept>\p{Lu}.*)$/du, example: 'Canberra-based Australian Institute' },

  { of: ['Organization', 'Person', 'Place'], ahead: /(?:^|[.!?]["”’)]* |\n)$/, whole: new RegExp(String.raw`^(?:\p{Lu}\p{Ll}+maker|Airline|Biotech|Broadcaster|Brewer|Fintech|Grocer|Housebuilder|Insurer|Lender|Miner|Pollster|Publisher|Retailer|Start-?up|Streamer|Supermarket|Utility) (?<kept>\p{Lu}\p{L}[\p{L}’'-]*)$`, 'du'), kept: { type: 'Organization' }, example: 'Toymaker Hasbro has agreed.' },
  { of: ['Person'], whole: /^(?:for|of) .*(?<= )(?<kept>\p{Lu}[\p{L}’'-]+ \p{Lu}[\p{L}’'-]+)$/du, example: 'Minister for the Middle East Ann Roe' },

  // One, and behind it what is none
  { of: ['Organization'], whole: /^(?<kept>\p{Lu}.*?\p{L}) (?:(?:fighters|gunmen|insurgents|members|rebels|supporters|troops|[Mm]ilitants|[Tt]errorists)|(?:Public|Media|Community) (?:Affairs|Information|Relations)(?<=(?:Office|Department|Patrol|Police|Service) \p{L}+ \p{L}+))$/du, example: "the Sheriff's Office Public Information Officer" },
  { of: ['Organization'], whole: /^(?<kept>\p{Lu}.+) (?:MP|MLA|MSP|TD)$/du, kept: { type: 'Place', proof: 'place' }, example: 'the Port Dickson MP' },
  { of: ['Organization'], whole: /^(?<kept>\p{Lu}.* (?:Agency|Army|Authority|Commission|Council|Department|Force|Ministry|Navy|Police|University))['’]s (?<other>\p{Lu}.* (?:Command|Committee|Corps|Council|Department|Directorate|Division|Institute|Office|Squad|Unit))$/du, example: "NSW Police Force's State Crime Command" },
  { of: ['Organization'], whole: /^(?<kept>\p{Lu}{2,6}) [–—-] \p{Lu}.*$/du, example: 'CMC – Commissioner of Police Ann Roe' },
  { of: ['Organization'], whole: /^(?<kept>(?:\p{Lu}.* )?House of Representatives|House|Parliament|Senate)['’]s? .+$/du, example: "the House's Ad hoc Committee" },
  { of: ['Organization'], whole: new RegExp(String.raw`^(?!(?:Homeland|Shadow|${offices}) )(?<kept>\p{Lu}.*?)(?<! (?:and|for|of))(?: (?:Central|Federal|National|Provincial|Shadow))? (?:${offices})$`, 'du'), behind: /^ (?:[Cc]ritic|[Ss]ecretary|[Ss]pokes(?:man|woman|person))(?!\p{L})/u, example: 'Sinn Féin Justice spokesperson Ann Roe' },
  { of: ['Person'], whole: /^(?<kept>\p{Lu}.*\p{Ll}) [\p{Lu} ]{4,}$/du, behind: /^(?:, [\p{L}\d. ]+)? \([^()\n]{2,30}\) ?(?:—|–|--|-)\s/u, example: 'By Kenji Matsuda TOKYO (Reuters) -' },
  { of: ['Organization'], whole: /^(?<kept>\p{Lu}[\p{L} ]+) (?:Emir|Governor|Mayor|Premier|Sheriff|Sultan)$/du, kept: place, example: "the Kelantan Sultan's" },
  { of: ['Organization'], whole: new RegExp(String.raw`^(?<kept>.+ (?:${seated})) of (?<other>[^,]+)$`, 'd'), other: place, example: 'Acuitas Therapeutics of Vancouver' },
  { of: ['Organization'], whole: /^(?<kept>.+(?<!Legislative|National|State)) Assembly$/d, behind: /^ (?:constituency|segment)(?!\p{L})/u, kept: { type: 'Place' }, example: 'Marville Assembly constituency' },
  { of: ['Organization'], whole: /^(?<kept>.+ .*\p{Ll}) (?:Chair(?:man|woman|person)?|Commissioner|Director|Minister|President|Secretary|Spokes(?:man|woman|person)) \p{Lu}\p{Ll}+ \p{Lu}[\p{L}’'-]+$/du, example: 'Committee on Works Chairman Adam Roe' },
];
