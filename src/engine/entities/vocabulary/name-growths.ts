import type { EntityType } from '../entity';
import { rightBefore } from './around';
import { portfolios } from './organizations';
import type { TaggedShape } from './tagged-shape';

/** Words beside a name that belong to it where the tagger ends it too early: where `before` and `after` both match, what they match is taken in. What a group `given` matches must not be a word that is never a name. */
export interface Growth extends TaggedShape {
  /** The only part in which it must match; absent: both. */
  readonly where?: 'sentence' | 'heading';
  /** The type of the grown name; absent: what the tagger says. */
  readonly type?: EntityType;
}

/** No letter, digit, apostrophe or hyphen right before. */
const wordStart = String.raw`(?<![\p{L}\p{N}’'-])`;
const nickname = String.raw`(?:“\p{Lu}[\p{L}-]+”|"\p{Lu}[\p{L}-]+")`;
const papers = 'Express|Gleaner|Guardian|Herald|Independent|Mail|Mirror|Monitor|Nation|Observer|Post|Standard|Star|Telegraph|Times|Tribune|Vision';

/** What the hospital or the school "St. Luke's" does, but no saint. */
const saintsDo = 'and|said|says|wrote|has|had|is|was|are|were|will|would|declined|opened|closed|in|on|beat|lost|plays?|visits?|hosts?|coach|doctors|nurses|players|students';

/** Given names, titles and days. */
const before: readonly Growth[] = [
  { of: ['Person'], before: /(?<=^|(?:^|[^\p{L}])\p{Ll}+ |[.,;:“"\n] ?)\p{Lu}\p{Ll}+ \($/u, after: /^\) \p{Lu}\p{Ll}[\p{L}’'-]*(?![\p{L}’'-]| [\p{Lu}(])/u, example: 'Tama (Te Wiremu Hone) Roe' },
  { of: ['Person'], before: new RegExp(`${wordStart}Will $`, 'u'), after: /^(?![^.!?\n]{0,199}\?)/, where: 'sentence', example: 'Will Barton scored.' },
  { of: ['Person'], before: new RegExp(`${wordStart}Will $`, 'u'), after: /^(?=,|['’]s |$|\n)/, where: 'heading', example: 'Rovers Praise Will Barton' },
  { of: ['Person'], before: new RegExp(String.raw`${wordStart}(?<!, )(?:Md|Mohd|Muhd) (?:(?<given>\p{Lu}\p{L}+) )?$`, 'u'), example: 'Md Masudur Karim Islam' },
  { of: ['Person'], whole: /^[^ ]+$/, before: new RegExp(String.raw`${wordStart}(?<!(?<!\p{L})(?:the|an?|many|most|some) )Christian $`, 'iu'), example: 'Christian Bruch' },
  { of: ['Person'], before: new RegExp(String.raw`(?<![\p{L}-])(?<given>\p{Lu}\p{Ll}+) ${nickname} $`, 'u'), example: 'Tafara “Cookie” Moyo' },
  { of: ['Person'], before: new RegExp(String.raw`${wordStart}(?:D|Da|De|Ja|Ka|Ke|La|Le|Ma|Ra|Ta|Tre|Ty)['’]\p{Lu}\p{Ll}+ $`, 'u'), example: "Ja'Marr Chase" },
  { of: ['Place'], whole: /^Rock (?:Casino|Hotel|Stadium)$/, before: rightBefore('Hard'), example: 'Hard Rock Stadium' },
  { of: ['Person'], whole: /^\p{Lu}[\p{L}-]+$/u, before: /(?<![\p{L}.])St\.? $/u, after: new RegExp(String.raw`^['’]s(?= (?:${saintsDo})(?!\p{L}))`, 'u'), type: 'Organization', example: "St. Luke's nurses" },
  { of: ['Person', 'Place'], before: rightBefore(String.raw`(?:Ft|Mt|Sault Ste)\.`), type: 'Place', example: 'Mt. Vernon' },
  { before: /(?:Hurricane|Typhoon|(?:Tropical )?Cyclone|Tropical Storm|Storm) $/, example: 'Tropical Storm Melissa' },
  { of: ['Organization', 'Place'], whole: /^\p{Lu}[\p{L}’'-]+ .*(?:Airport|Academy|College|Hospital|School|Stadium|University)$/u, before: rightBefore('(?:Chief|King|Prince|Princess|Queen|Sheikh|Sultan)'), example: 'Prince Zaid bin Ali Hospital' },
  { of: ['Organization'], whole: /^Century (?:Fox|Studios)$/, before: /(?<!\d)20th $/, example: '20th Century Studios' },
  { of: ['Organization'], whole: /^Republican Army$/, before: /(?<!\p{L})(?:(?:Continuity|Provisional|Real) )?Irish $/u, example: 'the Irish Republican Army' },
  { of: ['Place'], whole: /^Ireland$/, before: /(?<![\p{L}.])N\. $/u, example: 'N. Ireland' },
  { of: ['Place'], whole: /^Africa$/, before: /(?<!\p{L})[Ss]ub-Saharan $/u, example: 'sub-Saharan Africa' },
  { whole: /^Storm \p{Lu}/u, before: /Tropical $/, example: 'Tropical Storm Melissa' },
  { of: ['Place'], whole: /^(?:Cambridge|Cornwall|Edinburgh|Sussex|Wales|York)$/, before: /(?<!\p{L})(?:Duchess|Duke|Prince|Princess) of $/u, type: 'Person', example: 'the Prince of Wales' },
  { whole: /^Force \p{Lu}/u, before: /(?:Strike|Task) $/, type: 'Organization', example: 'Strike Force Tarrawa' },
  { of: ['Person'], whole: /^\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+$/u, before: /(?<=(?:Minister|Secretary) of State )\p{Lu}\p{Ll}{1,4} $/u, example: 'Minister of State Goh Pei Ming' },
  { of: ['Organization'], whole: new RegExp(`^(?:${papers})$`), before: /(?<=[Tt]he )(?:Saturday|Sunday) $/, example: 'the Sunday Guardian' },
];

const word = String.raw`\p{Lu}[\p{L}’'-]*`;
/** "St Andrew". */
const saint = /^St\.? \p{Lu}\S+$/u;

const onAir = 'and|has|in|on|reported|reports|said|says|that|was';
const courts = String.raw`(?:Appeals|Bankruptcy|Circuit|District) Court$|Court of Appeals$`;
const courtOf = String.raw`(?:(?:Central|Eastern|Middle|Northern|Southern|Western) )?(?:District of \p{Lu}\p{L}+(?: (?!Judge)\p{Lu}\p{L}+)?|\p{Lu}\p{L}+ (?:District|Circuit))`;
const bodiesWithFields = 'Academy|Association|Board|Center|Centre|College|Commission|Council|Department|Faculty|Federation|Institute|Ministry|Office|School|Society|University';
const fields = String.raw`Control|Design|Engineering|Medicine|Prevention|Sciences|Studies|Surgeons?|Surgery|Sustainability|Therapy|\p{Lu}\p{L}*(?:logy|logists?|ics)|${[...portfolios].join('|')}`;
const wings =
  'Secular|United|Socialist|Reformist|Maoist|Maoist Cent(?:re|er)|Marxist|(?:Unified )?Marxist[-–]Leninist|Apna Dal|Nawaz|Ram Vilas|Sharadchandra Pawar|UBT|[A-Z]';

/** Further names, fields, wings, and an "'s" of its own. */
const after: readonly Growth[] = [
  { of: ['Organization', 'Place'], whole: /^Air Force$/, after: /^ One(?![\p{L}-])/u, type: 'Product', example: 'aboard Air Force One' },
  { of: ['Organization', 'Place'], whole: /\p{Ll}$/u, after: new RegExp(String.raw`^ (?:Radio|Television|TV)(?=[.,;:)”"’']| (?:${onAir})(?!\p{L}))`, 'u'), type: 'Organization', example: 'Army Radio' },
  { of: ['Organization'], whole: new RegExp(courts), after: new RegExp(String.raw`^ (?:for|in) the ${courtOf}(?!\p{L})`, 'u'), example: 'U.S. District Court for the District of Columbia' },
  { of: ['Person'], after: new RegExp(String.raw`^(?: (?:do|da|dos|das|di|della|du|van|von|bin|bint|ibn) ${word}){1,4}(?: Al ${word})?`, 'u'), example: 'Andre Correa do Lago' },
  { of: ['Person'], whole: saint, after: new RegExp(String.raw`^['’]s(?=[,.;:)]| (?:${saintsDo})(?!\p{L}))`, 'u'), type: 'Organization', example: "St. Luke's wrote" },
  { of: ['Organization', 'Place'], whole: saint, after: /^['’]s(?= (?:after|and|before|but|on|where|which)(?!\p{L}))/u, type: 'Organization', example: "St Andrew's after" },
  { of: ['Person', 'Place'], whole: saint, after: /^['’]s(?= (?:cathedral|church|hospice|parish|primary|school)(?!\p{L}))/u, type: 'Place', example: "at St Margaret's church" },
  { of: ['Place'], whole: saint, after: /^['’]s(?=[,.;:)])/, example: "at St Andrew's." },
  { of: ['Place'], whole: /^(?:North|South|East|West) \p{Lu}\p{L}+$/u, after: /^ Police(?= \p{Ll}|[.,;])/u, type: 'Organization', example: 'North Wales Police' },
  { of: ['Place'], after: /^ State(?= (?:[Gg]overnment|[Gg]overnor|House of Assembly)(?!\p{L}))/u, example: 'the Lagos State Governor' },
  { of: ['Place'], after: /^ (?:North|South|East|West|Mid)-(?:North|South|East|West|Central)(?![\p{L}-])/u, example: 'Cork South-Central' },
  { of: ['Person', 'Place'], before: /(?:(?<!\p{L})(?:Dame|Lord|Sir) )?$/u, after: /^ (?:(?:Boarding|Day|Elementary|Grammar|High|Middle|Primary|Residential|Secondary) )+School(?![\p{L}-]| (?:District|Board))/u, type: 'Organization', example: 'Joseph Bertrand Day School' },
  { of: ['Place'], whole: /^U\.S\.$/, after: /^ Capitol(?![\p{L}-]| (?:Hill|Police))/u, example: 'at the U.S. Capitol' },
  { of: ['Organization'], after: /^['’]s(?=[,.;:)])/, example: "Bally's, led by Soo Kim" },
  { of: ['Organization'], whole: /Magistrates$/, after: /^['’] Courts?(?!\p{L})/u, example: "the Georgetown Magistrates' Courts" },
  { of: ['Organization'], whole: /[\p{Ll})]$/u, after: /^ (?:AFC|CF|FC|SC)(?!\p{L})/u, example: 'Simba SC' },
  { of: ['Organization', 'Place'], whole: /^(?:Estadio|Estádio|Stade|Stadio)$/, after: new RegExp(`^(?: d\\p{Ll}+)? ${word}(?: ${word})?`, 'u'), type: 'Place', example: 'at Estadio Akron' },
  {
    of: ['Organization'],
    whole: new RegExp(`(?:${bodiesWithFields}) (?:of|for|on) [^,]*$`),
    after: new RegExp(String.raw`^ and (?:\p{Lu}\p{L}+ ){0,2}(?:${fields})(?![\p{L}’'-]| \p{Lu})`, 'u'),
    example: 'American Society of Gene and Cell Therapy',
  },
  { of: ['Organization'], after: new RegExp(String.raw`^ \((?:${wings})\)`), example: 'Janata Dal (Secular)' },
];

/** In this order: a later row sees what an earlier one has made. */
export const growths: readonly Growth[] = [...before, ...after];
