/** How a text shows that it tells of a game between teams, and that a place's name in it is its team's. From reading match reports. */

/** Words that only such reports have, or have together. */
export const gameWords =
  /(?<!\p{L})(?:innings|wickets?|batters?|batsm[ae]n|bowlers?|bowled|unbeaten|stumps|overs|fly-hal(?:f|ves)|scrum-hal(?:f|ves)|scrums?|line-?outs?|flanker|hooker|tries|try-scorers?|penalty try|converted|sin[- ]bin|drop goals?|kick-off|half-time|(?:first|second) half|midfielders?|strikers?|goalkeepers?|wingers?|equali[sz]er|offside|hat-trick|home side|quarterbacks?|touchdowns?|rebounds|layup|free throws?|3-pointers?|three-pointers?|(?:third|fourth) quarter|overtime|field goals?|home runs?|inning|shutout|power play|goalie|bonus[- ]point|play-?offs?|derby|double-double|rucks?|mauls?|halfback|fullback|golden point|umpires?|sin-binn(?:ed|ing)|(?:behind|had|made|scored) \d+ (?:points|goals|runs|saves|yards)|home games?|away games?|grand final|triple[- ]double|3-point|in regulation|(?:winning|second|third) try|sixes|lbw|half-century|first-class|Premiership|League One|league table|(?:second|third) period|an assist|(?:\d+|two|three|four|five|six|seven|eight|nine|ten) assists|power-play|homered|homers|bullpen|walk-off|doubleheader|at the buzzer|stoppage time|injury time|clean sheet|own goal|free kicks?|penalty shoot-?outs?|goalless|scoreless|free-kicks?|man of the match|last-gasp|loanee|go-ahead|\d+ not out|T20s?|all-rounder|(?:winning|losing) streak|(?:in|of) (?:\d+|two|three|four|five|six|seven|eight|nine|ten) games)(?!\p{L})/giu;

const outcome = 'beat|beats|beaten|won|win|lost|drew|defeat|defeated|victory|topped|routed|edged|downed|outlasted|blanked|thrashed|crushed|fell|held off';

/** How games end: "beat Villa 3-2", "a 1-1 draw", "won 32-17", "by nine wickets". */
export const gameScore = new RegExp(
  String.raw`(?<!\p{L})(?:${outcome}) (?:[\p{L}’'-]+,? ){0,5}\d{1,3}[-–]\d{1,3}(?!\d|[-–])|(?<![\d-])\d{1,3}[-–]\d{1,3} (?:win|defeat|draw|victory|loss)(?!\p{L})|` +
    String.raw`(?<!\p{L})(?:beat|beaten|won|lost|win|victory|defeat) (?:[\p{L}’'-]+ ){0,4}by (?:\d+|\p{Ll}+|an innings and \d+) (?:wickets?|runs)(?!\p{L})`,
  'gu',
);

/** Elections have scores too: "beat Romney 51-47". */
export const electionWords = /(?<!\p{L})(?:elect(?:ed|ions?|oral)|ballots?|vot(?:e|ed|ers|es|ing)|polls?|polling|senators?|lawmakers|parliament\p{L}*|referendum|ruling|caucus\p{L}*|primary)(?!\p{L})/giu;

/** Words of motor races. */
export const raceWords = /(?<!\p{L})(?:Grand Prix|Formula (?:One|1)|F1|IndyCar|constructors['’]|pole position|pit ?stops?|pit ?lane|pit wall|pitted|paddock|safety car|grid penalty|team principal|qualifying laps?|front row)(?!\p{L})/gu;

/** Words of cycle races. */
export const cyclingWords = /(?<!\p{L})(?:peloton|breakaway|yellow jersey|green jersey|polka-dot jersey|maglia rosa|general classification|time trial|bunch sprint|domestique|stage (?:win|winner|victory|\d{1,2})|Tour de France|Giro d['’]Italia|Vuelta)(?!\p{L})/giu;

/** Its scores look alike, and its players go from city to city. */
export const tennisWords = /(?<!\p{L})(?:ATP|WTA|tie-?break|straight sets|Grand Slam|tennis)(?!\p{L})/giu;

const players =
  'captain|coach|head coach|skipper|manager|boss|fans|supporters|players?|bowlers?|batters?|batsm[ae]n|forwards?|guard|centre|center|prop|hooker|flanker|fly-half|scrum-half|lock|wing|wingers?|midfielders?|midfield|strikers?|defenders?|goalkeeper|keeper|quarterback|pitcher|rookie|starlet|star|bench|side|attack|pack|offen[cs]e|defen[cs]e|innings|All-Stars';
const did =
  'beat|lost|drew|won|defeated|erased|returned from the (?:All-Star |Olympic |international )?break|went ahead|at last went ahead|trail|trailed|led|scored|shot|outscored|surged|conceded|managed|racked up|hosted|topped|routed|downed|blanked|outlasted|swept|stunned|upset|snapped|edged|rallied|got \\d+|fell to|(?:has|have) lost|completed (?:a|the) (?:sweep|comeback|double)|improved to|plays? (?:at|host)|traded for|bowled out|declared|collapsed|dominated|held (?:on|off)|hold (?:on|off)|came (?:from behind|back)|ended the day|had (?:reached|earlier|already|scored|won|lost|taken)|sank|climbed|slumped to|moved (?:up|into|onto|to)|secured|clinched|sealed|opened the scoring|equali[sz]ed|levelled|made (?:slow|steady) progress|fell behind|finished|refused to|failed to|has \\d+ wins|has the \\p{L}+-(?:best|worst) record|progressed|advanced';

/** Right behind the name. */
export const playsBehind: readonly { readonly says: RegExp; readonly unlessAhead?: RegExp; readonly example: string }[] = [
  { says: new RegExp(String.raw`^(?:['’]s)? (?:(?:first|second)-innings |(?:opening|former|veteran|replacement|star) )?(?:${players}|top[- ]order|lower order|first-innings|total|\d{2,3})(?!\p{L})`, 'u'), example: 'Boston coach Joe Mazzulla' },
  { says: /^['’]s \p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+(?: and| took| scored| struck| hit| made|,)/u, example: "Kerala's Jalaj Saxena took six wickets" },
  { says: /^, (?:which (?:led|trailed|lost|won|fired|sacked|signed|traded|has (?:won|lost)|had (?:won|lost))|without a (?:\p{L}+ )?win)(?!\p{L})/u, example: 'Boston, which led by 11' },
  { says: /^ (?:are|were|have) /, unlessAhead: /(?:\p{L} and|,) $/u, example: 'Bath were on the back foot' },
  { says: new RegExp(String.raw`^(?:,? who)? (?:(?:then|later|also|again) )?(?:${did})(?!\p{L})`, 'u'), example: 'Northampton surged clear' },
  { says: /^ (?:face|meet|host|visit|go (?:to|into|top)|play|travel to|take on|sit|trail|lead|remain|need|await|welcome|entertain) /, unlessAhead: /(?:\p{L} and|,|(?<!\p{L})(?:in|from|of|at)) $/u, example: 'Melbourne face Penrith on Friday' },
  { says: /^ (?:\d{1,3}[-–]\d{1,3}|\d{1,3} for \d)/, example: 'Saracens 26-19 Bath' },
  { says: /^ (?:visits|hosts) \p{Lu}/u, example: 'Winnipeg visits Colorado on Friday' },
  { says: /^ \((?:\d{1,3}[-–]){1,2}\d{1,3}(?:, [^()]*)?\)/, example: 'Montreal (34-21-7), which leads' },
  { says: /^ vs?\.? \p{Lu}/u, example: 'Luton v Derby' },
  { says: /^['’]s? (?:\d{1,3}[-–]\d{1,3} (?:lead|win|run|victory|record)|(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth) (?:goal|homer|home run|run|try|wicket|hit|win))(?!\p{L})/u, example: "Chicago's 99-90 lead" },
  { says: /^ to (?:its|their|an?) (?:\p{Ll}+[- ]){0,3}(?:win|victory|playoff|title|triumph|defeat|loss|berth)(?!\p{L})/u, example: 'led Phoenix to its first playoff berth' },
  { says: /^ (?:is|are) (?:next|\d+-\d+)(?!\p{L})/u, example: 'Milwaukee is 31-24' },
];

/** Right before it. */
export const playsAhead =
  /(?<!\p{L})(?:[Bb]eats?|beating|beaten by|[Aa]gainst|[Dd]efeat(?:ed|ing)?|thrash(?:ed)?|hosts?|face|faces|facing|take on|takes on|taking on|champions|leaders|rivals|newcomers|out-of-sorts|lost to|loss to|fell to|defeat (?:to|by|of)|(?:win|victory|triumph|lead) over|bowled out|restrict(?:ed|ing)|dismiss(?:ed|ing)|prompting|giving|edged|stunned|denied|topped|routed|downed|blanked|outlasted|swept|sweep of|trip to|upset|climb(?:ed)? above|bring|saw|kept|[Hh]old [Oo]ff|tore into|added \d+ for|(?:had|scored|added|finished with|managed) \d+(?: points| goals| runs)? for|[Nn]ow of|is out for|signed for|paid for|(?:[Pp]lays?|[Ww]on|[Ll]ost|[Dd]rew|[Dd]raw)(?: \d+[-–]\d+)?(?: away)? (?:with|to)|(?:straight|games) to|(?:[Gg]oals?|assists?|points?|runs|saves|touchdowns?|yards|hits|not out|scored(?: both| twice)?)(?: each)? for|[Mm]eets?|[Vv]isits?|hosted|(?:match|fixture|game|tie|final|clash) between|(?:points?|places?|games?|wins?) (?:clear|ahead|adrift) of(?: leaders)?|(?:game|draw|match) with|(?<=\p{L} )vs?\.?|(?:\p{Ll}+th|first|second|third|last)-place|visiting|backstopping|(?:rebounds|innings?|inning|period|quarter|frame|homer|home run) for) $/u;

/** Right behind a town that is itself, though its team plays on the page: "Atlanta police". */
export const townBehind = /^(?:['’]s)? (?:airport|area|authorities|city council|council|court|firefighters|hospitals?|mayor|metro|native|officials|police|prosecutors|residents|streets|suburbs?)(?!\p{L})/u;

/** Right before whom a team visits; of grounds too ("lost at Wembley"), so that it counts for well-known cities alone. */
export const visitsAhead = /(?<!\p{L})(?:plays?|won|lost)(?: \d+[-–]\d+)? at $/u;

/** Right before a state that stands for its university. */
export const playedAhead = /(?<!\p{L})who (?:played|starred)(?: (?:college )?(?:ball|football|basketball|baseball|hockey))? (?:at|for) $/u;

/** Right before a team that another met, in which no other noun can stand. */
export const beatAhead = /(?<!\p{L})(?:beat|topped|routed|edged|downed|blanked|outlasted|swept|(?:held|hold) off|fell to|lost to) $/u;

/** Between the names of two that are spoken of together: "against the Bulldogs, Penrith and Newcastle". */
export const listJoint = /^(?:,|,? and|,? or)(?: the)? $/u;

/** Lands that play under their own name in every sport: "England captain" speaks of the land. */
export const playingLands: ReadonlySet<string> = new Set(['England', 'Scotland', 'Wales', 'Northern Ireland']);
