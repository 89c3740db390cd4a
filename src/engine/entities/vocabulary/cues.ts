import { endingIn, rightBefore, rightAfter } from './around';
import { contestEnd } from './contests';
import { bodiesAround, bodiesByName } from './cues-of-bodies';
import { placesAround, placesByName } from './cues-of-places';
import { relatives } from './persons';
import { oneOrTwoWords, oneWord, twoWords, type Cue } from './tagged-shape';

/** What only a person can be, and no firm: neither an investor nor an adviser. */
const callings =
  'ambassador|attorney|author|barrister|captain|chairman|chairwoman|chief executive|coach|conductor|designer|director|doctor|editor|governor|lawyer|mayor|minister|pastor|president|priest|principal|secretary|sheriff|' +
  `solicitor|spokes(?:man|woman|person)|superintendent|surgeon|teacher|${relatives}`;

/** What the names of clubs end in that are not in the pack. */
const endsOfClubs = 'Albion|Alexandra|Argyle|Athletic|Celtic|City|County|Dons|End|Forest|Hotspur|Madrid|Munich|Orient|Palace|Rangers|Rovers|Stanley|Town|United|Villa|Wanderers|Wednesday';

const ofPersons: readonly Cue[] = [
  { of: ['Place', 'Organization'], whole: /^(?:Prince|Princess|Duke|Duchess|Earl|Queen|Archbishop|Bishop) of \p{Lu}\p{L}+$/u, type: 'Person', example: 'the Prince of Wales' },
  {
    of: ['Place', 'Organization'],
    whole: twoWords,
    before: rightBefore('(?:homered|homer|double|single|fly|walk|run|hit|inning|eighth|seventh|sixth|fifth|fourth|third|second|first|ninth) off'),
    after: /^ \(\d{1,2}-\d{1,2}\)/,
    type: 'Person',
    example: 'a sacrifice fly in the eighth off Jordan Walden (0-1)',
  },
  { of: ['Place'], whole: twoWords, before: rightBefore('(?:foul|tackle|challenge|handball) (?:by|on)|(?:assist|corner|cross|interception|pass|through-ball|touchdown) (?:by|from)'), type: 'Person', example: 'a foul on Kenny Tete' },
  { of: ['Organization'], whole: oneWord, alone: true, before: rightBefore('(?:drive|effort|finish|header|high|home|low|shot) past'), after: /^(?:,| (?:after|at|from|in|on|to|with)(?!\p{L}))/u, type: 'Person', example: 'powered a finish high past Alisson after 52 minutes' },
  { of: ['Organization'], whole: /^\p{Lu}{2}$/u, after: /^['’]s (?:brother|daughter|father|girlfriend|grandfather|grandmother|husband|mother|nephew|niece|parents|sister|son|wife)(?!\p{L})/u, type: 'Person', example: "JJ's niece" },
  {
    of: ['Organization'],
    whole: new RegExp(String.raw`^\p{Lu}[\p{L}’'-]+ (?!(?:${endsOfClubs})$)\p{Lu}[\p{L}’'-]+$`, 'u'),
    before: /(?:^|[.!?]["”’)]* |\n)An? (?:\p{Ll}+ )?$/u,
    after: rightAfter('brace|equali[sz]er|free-kick|goal|hat-trick|header|own goal|penalty|strike|tap-in|volley'),
    type: 'Person',
    example: 'A Zeki Roe goal put Burnley ahead',
  },
  { of: ['Organization'], whole: twoWords, after: /^ and (?:\p{Lu}[\p{L}’'-]+ ){1,2}(?:appear|batted|co-?star|co-?starred|danced|excel|opened the (?:batting|scoring)|rescued|sang|sing|star|starred)(?!\p{L})/u, type: 'Person', example: 'Cush Roe and Peter Poe excel' },
  { of: ['Organization'], whole: oneWord, alone: true, before: rightBefore('(?:he|she) beat'), after: /^(?:,| (?:with|from|at|to|and)(?!\p{L}))/u, type: 'Person', example: 'offside when he beat Alisson, and' },
  { of: ['Organization', 'Place'], whole: twoWords, before: new RegExp(String.raw`(?<!\p{L})(?:${callings}), $`, 'u'), after: /^,(?! (?:and|an?|Inc|Ltd|LLC|LLP) )/u, type: 'Person', example: "the developer's attorney, Denver Cook, said" },
  {
    of: ['Organization', 'Place'],
    whole: oneOrTwoWords,
    after: /^, the (?:\p{Ll}[\p{L}-]* ){0,3}(?:captain|chairman|chairwoman|chief executive|coach|governor|judge|lawyer|mayor|president|spokes(?:man|woman|person)),/u,
    type: 'Person',
    example: 'Lincoln, the brand new president, spoke',
  },
  { of: ['Organization', 'Place'], whole: oneOrTwoWords, before: rightBefore('surnamed'), type: 'Person', example: 'the man, surnamed Bae' },
  { of: ['Place'], whole: twoWords, before: /(?:^|\n)[Bb]y $/, after: /^(?:$|\n| (?:\||\/))/, type: 'Person', example: 'By Jemele Hill, with nothing behind it' },
];

const ofPersonsInReports: readonly Cue[] = [
  { of: ['Place'], whole: twoWords, after: /^ in \p{Lu}[\p{L} ]+; (?:[Aa]dditional reporting|[Ee]diting|[Ww]riting) by /u, type: 'Person', example: 'Ann Roe in London; editing by' },
  { of: ['Place'], whole: twoWords, after: rightAfter('caught (?:an?|the)|dribbled|homered|kicked (?:an?|the)|rushed for|threw (?:an?|the|for)'), type: 'Person', example: 'Marlow Park kicked a 48-yard field goal' },
];

const ofGroups: readonly Cue[] = [
  { of: ['Person'], whole: /^Project \p{Lu}/u, before: rightBefore('charity|group|NGO|organi[sz]ation'), type: 'Organization', example: 'the rescue group Project Jonah' },
];

const ofProducts: readonly Cue[] = [
  { of: ['Person'], after: /^(?: [IV]+)?,? (?:jab|vaccine)(?!\p{L})/u, alone: true, type: 'Product', example: 'the Virosan vaccine' },
  { of: ['Person', 'Organization', 'Place'], whole: /^(?:CoronaVac|Covaxin|Covishield|EpiVacCorona|Sputnik[ -](?:V|Light)|\p{Lu}[\p{L}-]+-Vac)$/u, type: 'Product', example: 'doses of CoronaVac' },
  { of: ['Organization', 'Place'], whole: /^Sputnik$/, after: /^ (?:V|Light)(?!\p{L})/u, type: 'Product', example: 'Sputnik V' },
  { of: ['Person', 'Place'], after: /^ ?[®™]/, type: 'Product', example: 'the launch of Defitelio® in Europe' },
];

const ofEventsAndThings: readonly Cue[] = [
  { of: ['Event'], whole: /^(?:Clone|Robot|Star|Storage) Wars$/, type: 'Thing', example: 'all six Star Wars films' },
  { of: ['Person', 'Place', 'Organization'], whole: /^(?:Bolsa Família|Brexit|CalFresh|Medi-Cal|Medicaid|Medicare|NDIS|Obamacare|TennCare|Tricare|TRICARE)$/, type: 'Thing', example: 'Medicare needs to be phased out' },
  { of: ['Person', 'Place', 'Organization'], whole: /^Operation (?!(?:Blessing|Homefront|HOPE|Hope|Mobilization|Rescue|Smile|Underground)(?!\p{L}))\p{Lu}/u, type: 'Event', example: 'before Operation Metro Surge began' },
  { of: ['Person', 'Place', 'Organization'], whole: /^Artemis [IVX]+$/, type: 'Thing', example: 'steeper than Artemis I' },
  { of: ['Person', 'Place', 'Organization'], whole: /^Artemis$/, after: /^ (?:\d(?!\d)|astronauts|crews?|missions?|moon|program(?:me)?)/, type: 'Thing', example: 'the Artemis missions' },
  { of: ['Person', 'Place', 'Organization'], whole: /^(?:Crew Dragon|Dragon|Orion|Shenzhou|Soyuz|Starliner)$/, after: /^ (?:capsules?|crew|spacecraft|spaceship)(?!\p{L})/u, type: 'Product', example: 'the Orion capsule' },
  { of: ['Person', 'Organization', 'Place', 'Product'], whole: /^(?:Hurricane|(?:Severe |Super )?Typhoon|(?:Tropical )?Cyclone|(?:Severe )?Tropical Storm|Tropical Depression|Storm) \p{Lu}[\p{L}-]+$|^(?:Lunar|Chinese) New Year$/u, type: 'Event', example: 'Typhoon Fung-wong' },
  {
    of: ['Person', 'Organization', 'Place'],
    whole: /^\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)? (?:Earthquake|Fire|Massacre|Uprising|Wildfire)$/u,
    before: /(?<!\p{L})[Tt]he (?:\p{Ll}+ )?$/u,
    after: /^ (?!(?:beat|lost|won|are|have|FC)(?!\p{L}))(?:\p{Ll}|$)/u,
    type: 'Event',
    example: 'the Dixie Fire burns',
  },
  { of: ['Place'], whole: /^(?:Roland Garros|Wimbledon)$/, after: rightAfter('(?:(?:mixed |singles|doubles|men[’\']s|women[’\']s|junior) ?){0,3}(?:champions?|crowns?|debut|final|finals|finalists?|quarter-?finals?|semi-?finals?|titles?|winners?)'), type: 'Event', example: 'the Wimbledon champion' },
  { of: ['Person', 'Organization', 'Place'], whole: /^Ashes$/, before: /(?<!\p{L})[Tt]he $/u, type: 'Event', example: 'Australia lead the Ashes' },
  { of: ['Person', 'Organization', 'Place'], whole: contestEnd, type: 'Event', example: 'the Pacific Nations Cup' },
  { of: ['Organization', 'Place'], after: /^ \(\.[A-Z0-9]{2,7}\)/, type: 'Thing', example: 'the Nikkei (.N225) fell' },
  { of: ['Person', 'Organization'], whole: /[-‑](?:nominated|winning)$/, type: 'Thing', example: 'Booker Prize-winning' },
  { of: ['Person', 'Organization', 'Place'], whole: endingIn('Act|Constitution|Index|Land Claims?|Local Plan|Neighbou?rhood Plan'), type: 'Thing', example: 'under the Social Security Act' },
  { of: ['Person', 'Organization', 'Place'], whole: /^(?:AFSPA|BNSS?|CrPC|DACA|ERISA|HIPAA|JCPOA|MCOCA|NDAA|NDPS|NEPA|PMLA|POCSO|UAPA)$/, type: 'Thing', example: 'a special PMLA court' },
  { of: ['Organization', 'Place'], whole: /^(?:\p{Lu}[\p{L}.]* ){0,3}(?:Convention|Covenant|Treaty) (?:on|for) /u, type: 'Thing', example: 'the International Covenant on Civil and Political Rights' },
  { of: ['Person'], whole: oneWord, before: /(?<!\p{L})[Tt]he (?:\p{Ll}+ )?$/u, after: rightAfter('dialect|language|people|tribe|tribes'), type: 'Thing', example: 'the Toto people' },
  { of: ['Person', 'Place'], whole: / /, before: /(?<!\p{L})[Tt]he $/u, after: rightAfter('scheme|yojana'), type: 'Thing', example: 'the Mahila Samriddhi scheme' },
];

/** The first row that fits decides: what the name itself says comes before what stands around it. */
export const cues: readonly Cue[] = [...ofPersons, ...ofPersonsInReports, ...ofGroups, ...ofProducts, ...ofEventsAndThings, ...bodiesByName, ...placesByName, ...placesAround, ...bodiesAround];
