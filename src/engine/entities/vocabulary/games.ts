/** How a text shows that it is about a game between teams, and that the name of a place in it means the team. From reading match reports. */

/** States whose universities go by the state's name. */
export const collegeStates =
  'Alabama|Arizona|Arkansas|Colorado|Florida|Georgia|Illinois|Indiana|Iowa|Kansas|Kentucky|Louisiana|Maryland|Michigan|Minnesota|Mississippi|Missouri|Nebraska|North Carolina|Ohio|Oklahoma|Oregon|South Carolina|Tennessee|Texas|Utah|Virginia|Washington|Wisconsin|Wyoming';

/** The same as a set. */
export const statesOfTeams: ReadonlySet<string> = new Set(collegeStates.split('|'));

/** Words found only in such reports, or together only there. */
export const gameWords = new RegExp(
  String.raw`(?<![\p{L}\d])(?:KBO|homered|(?:left|right)-hander|struck out|innings|OHL|WHL|QMJHL|AHL|ECHL|wickets?|batters?|batsm[ae]n|bowlers?|bowled|unbeaten|stumps|overs|fly-hal(?:f|ves)|scrum-hal(?:f|ves)|scrums?|line-?outs?|flanker|hooker|tries(?! (?:and|hard|its|my|not|the|their|to)(?!\p{L}))|try-scorers?|penalty try|converted|sin[- ]bin|drop goals?|kick-off|half-time|(?:first|second) half|midfielders?|strikers?|goalkeepers?|wingers?|equali[sz]er|offside|hat-trick|home side|quarterbacks?|touchdowns?|rebounds|layup|free throws?|3-pointers?|three-pointers?|(?:third|fourth) quarter|overtime|field goals?|home runs?|inning|shutout|power play|goalie|bonus[- ]point|play-?offs?|derby|double-double|rucks?|mauls?|halfback|fullback|golden point|umpires?|sin-binn(?:ed|ing)|(?:behind|had|made|scored) \d+ (?:points|goals|runs|saves|yards)|home games?|away games?|grand final|triple[- ]double|3-point|in regulation|pucks?|goaltending|home ice|special teams|face-?offs?|free agency|free agents?|starting pitch(?:ing|ers?)|designated hitters?|outfielders?|infielders?|batting average|wild card|(?:AL|NL|AFC|NFC) (?:East|West|Central|North|South)|games back|division lead|(?:two|three|four|five|six|seven|eight|nine|ten|half)-game lead|All-Ireland|(?:two|three|four|five|six|seven|eight|nine|ten) for \d{1,3}|trade deadline|draft picks?|(?:first|second|third|fourth|fifth|sixth|seventh)-round picks?|wide receivers?|running backs?|linebackers?|cornerbacks?|edge rushers?|defensive (?:ends?|tackles?)|tight ends?|practice squad|(?:off|on) waivers|injured reserve|injured list|RHP|LHP|no-hitters?|a grand slam|(?:winning|second|third) try|sixes|lbw|half-century|first-class|Premiership|League One|league table|(?:second|third) period|an assist|sent off|from the spot|on loan|scored (?:\d+|a career-high)|(?:\d+|two|three|four|five|six|seven|eight|nine|ten) assists|power-play|homered|homers|bullpen|walk-off|doubleheader|at the buzzer|stoppage time|injury time|clean sheet|own goal|free kicks?|penalty shoot-?outs?|goalless|scoreless|free-kicks?|man of the match|last-gasp|loanee|go-ahead|\d+ not out|throw-in|equali[sz](?:ed|es|ing)|injury-time|(?:first|second)-half|half-forwards?|full-forwards?|kick-?outs?|crossbar|penalty spot|spot-kicks?|quarter[- ]time|three-quarter time|hurling|camogie|Gaelic football|netball|kabaddi|(?:raid|tackle) points?|netminders?|goaltenders?|powerplay|free-throws?|(?:two|three|four|five|six|seven|eight|nine|ten|\d+)-(?:point|goal|run) (?:lead|win|victory|deficit|defeat|loss|advantage)|RBIs?|(?:two|three)-run|hitless|strikeouts?|on the mound|\d+(?:st|nd|rd|th)[- ]minute|goal difference|yellow[- ]cards?|points table|wicketless|\d+(?:st|nd|rd|th) goal|goal of the season|T20s?|all-rounder|(?:winning|losing) streak|athletic director|head coach|goalposts|NCAA|March Madness|Final Four|transfer portal|recruiting class|bowl game|(?:offensive|defensive) coordinator|(?:in|of) (?:\d+|two|three|four|five|six|seven|eight|nine|ten) games)(?!\p{L})`,
  'giu',
);

const outcome = 'beat|beats|beating|beaten|won|win|wins|winning|lost|lose|loses|losing|drew|draw|draws|defeat|defeated|defeating|victory|topped|routed|edged|downed|outlasted|blanked|thrashed|thrashing|crushed|fell|held off|shut down|shut out|went down|overcame|pummel+ed|thumped|hammered|trounced';

/** How games end: "beat Villa 3-2", "a 1-1 draw", "won 32-17", "by nine wickets". */
export const gameScore = new RegExp(
  String.raw`(?<!\p{L})(?:${outcome}) (?:[\p{L}’'-]+,? ){0,5}\d{1,3}[-–]\d{1,3}(?!\d|[-–])|(?<![\d-])\d{1,3}[-–]\d{1,3} (?:win|defeat|draw|victory|loss)(?!\p{L})|` +
    String.raw`(?<!\p{L})(?:${outcome}) (?:[\p{L}’'-]+ ){0,4}by (?:\d+|\p{Ll}+|an innings and \d+) (?:wickets?|runs)(?!\p{L})`,
  'gu',
);

/** "Tennessee lost to Ohio State", "beat Virginia", "Florida coach Jim Roe", "No. 3 Connecticut": universities' teams, which are written about in this way only in reports of games. */
export const stateGames = new RegExp(
  String.raw`(?<!\p{L})(?:${collegeStates}) (?:beat|beats|lost to|fell to|upset|routed) (?:No\. \d{1,2} )?\p{Lu}|(?<!\p{L})(?:beat|beats|beating|lost to|losing to|fell to|falling to|upset|routed) (?:No\. \d{1,2} )?(?:${collegeStates})(?!\p{L}|['’]s | (?:officials|voters))|` +
    String.raw`(?<!\p{L}|\p{L}, )(?:${collegeStates}) (?:head )?coach \p{Lu}\p{Ll}+ \p{Lu}|(?<!\p{L})No\. \d{1,2} (?:${collegeStates})(?! \p{Lu}|\p{L})`,
  'gu',
);

/** Universities whose short names are also names of firms. */
export const collegesLikeFirms: ReadonlySet<string> = new Set('Brown Butler Colgate Drake Duke Rice'.split(' '));

/** Words of the games that Irish counties play. */
export const gaelicWords = /(?<!\p{L})(?:[Hh]urling|[Hh]urlers?|[Cc]amogie|Gaelic [Ff]ootball|All-Ireland|GAA|SHC|SFC)(?!\p{L})/gu;

/** Elections have scores too: "beat Romney 51-47". */
export const electionWords = /(?<!\p{L})(?:elect(?:ed|ions?|oral)|ballots?|vot(?:e|ed|ers|es|ing)|polls?|polling|senators?|lawmakers|parliament\p{L}*|referendum|ruling|caucus\p{L}*|primary)(?!\p{L})/giu;

/** Words of motor races. */
export const raceWords = /(?<!\p{L})(?:Grand Prix|Formula (?:One|1)|F1|IndyCar|constructors['’]|pole position|pit ?stops?|pit ?lane|pit wall|pitted|paddock|safety car|grid penalty|on the (?:\p{L}+ )?grid|(?:claimed|took|from|on|for) pole|fastest laps?|hairpin|chicane|(?:opening|final|formation) laps?|team principal|qualifying laps?|front row|on lap \d{1,2}|lap \d{1,2} of|first corner|team radio|sprint race|pit crews?|in qualifying|drivers['’] (?:championship|title|standings)|Silverstone|Monza|Suzuka|Interlagos|Spa-Francorchamps|teammates? \p{Lu}|team-mates? \p{Lu})(?!\p{L})/gu;

/** Right around the name of a racing team: "fellow [Cobra] driver Ann Roe". */
export const fellowDriver = /(?<![\p{L}])(?:[Ff]ellow|[Ll]ead|[Ff]ormer) (?<team>\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+)?) (?:driver|pilot|rider|racer)s?(?!\p{L})/dgu;

/** Words of cycle races. */
export const cyclingWords = /(?<!\p{L})(?:peloton|breakaway|yellow jersey|green jersey|polka-dot jersey|maglia rosa|general classification|time trial|bunch sprint|domestique|stage (?:win|winner|victory|\d{1,2})|Tour de France|Giro d['’]Italia|Vuelta)(?!\p{L})/giu;

/** Words of tennis: its scores look like those of games between teams, and its players travel from city to city. */
export const tennisWords = /(?<!\p{L})(?:ATP|WTA|[Tt]ie-?break|[Ss]traight sets|Grand Slam(?! (?:event|hopes|decider|of Curling))|[Tt]ennis)(?!\p{L})/gu;

const players =
  'captain|coach|head coach|skipper|manager|boss|(?:leading|top) (?:goal-?|run-?|try-?)?scorer|net|fans|supporters|players?|goaltender|netminder|ruckman|half-?back|full-?back|point guard|shooter|raiders?|teammate|equali[sz]er|line-?up|squad|batting|bowling|pace bowling|pace|seamers?|spinners?|bullpen|dugout|backline|rearguard|bowlers?|batters?|batsm[ae]n|forwards?|guard|centre|center|prop|hooker|flanker|fly-half|scrum-half|lock|wing|wingers?|off-spinner|pacers?|openers?|defensive (?:end|tackle|line)|wide receivers?|receivers?|running backs?|linebackers?|cornerbacks?|tight ends?|defencem[ae]n|defensem[ae]n|GM|midfielders?|midfield|strikers?|defenders?|goalkeeper|keeper|kicker|punter|quarterback|pitcher|rookie|starlet|star|bench|side|attack|pack|offen[cs]e|defen[cs]e|innings|All-Stars';
const did =
  'beat|lost|drew|won|defeated|erased|returned from the (?:All-Star |Olympic |international )?break|went ahead|at last went ahead|trail|trailed|led|scored|shot|outscored|surged|conceded|managed|racked up|hosted|topped|routed|downed|blanked|outlasted|swept|stunned|upset|snapped|edged|rallied|got \\d+|got \\p{Lu}\\p{Ll}+ \\p{Lu}\\p{L}+|fell to|(?:has|have) lost|completed (?:a|the) (?:sweep|comeback|double)|improved to|plays? (?:at|host)|traded for|bowled out|declared|collapsed|dominated|held (?:on|off)|hold (?:on|off)|came (?:from behind|back)|ended the day|had (?:reached|earlier|already|scored|won|lost|taken)|sank|climbed|slumped to|moved (?:up|into|onto|to)|secured|clinched|sealed|opened the scoring|equali[sz]ed|levelled|made (?:slow|steady) progress|fell behind|finished|refused to|failed to|hit back|made \\d+(?:/| for )\\d|made \\d{2,3}(?=[,.;])|crushed|chased \\d+|held \\p{Lu}[\\p{L}.]+ to|left the bases loaded|stranded \\d+|swapped (?:[\\p{L}-]+ ){0,2}(?:picks|players)|saw off|broke through|drew level|romped|thumped|hammered|batted first|bowled first|has \\d+ wins|has the \\p{L}+-(?:best|worst) record|progressed|advanced|pummel+ed|bundled out|overcame|eked out|shut (?:down|out)|(?:hired|fired|signed|re-signed|acquired|drafted|waived|traded|recalled|activated|optioned) (?:\\p{Lu}{1,3} )?\\p{Lu}\\p{L}+|plays? (?:No\\. \\d{1,2} )?\\p{Lu}\\p{L}+|marche?[sd]? on|ends? up in|(?:chose|opted|elected) to (?:bat|bowl|field)|has the (?:\\p{L}+[’\']s )?(?:best|worst) record|(?:was|were) (?:dismissed|bowled out|bundled out|all out|skittled|reduced to)';

const soloPlayers = 'captain|coach|GM|general manager|defensive end|defensive tackle|wide receiver|receiver|running back|linebacker|cornerback|tight end|defenceman|defenseman|off-spinner|head coach|skipper|manager|goalkeeper|keeper|goaltender|netminder|midfielder|striker|defender|forward|winger|full-?back|fly-half|scrum-half|hooker|prop|flanker|lock|guard|point guard|kicker|punter|quarterback|pitcher|starter|ruckman|tall|batter|batsman|bowler|raider';

const leads =
  'puts?|putting|gave|gives?|giving|kicked|drew|pulled|moved|edged|brought|fired|took|sent|handed|leaves?|leaving|helped|helping|leads?|led|leading|guided|inspired|steered|lifted|powered|propelled|earned';

/** What comes right after the name of a team. */
export const playsAfter: readonly { readonly says: RegExp; readonly unlessBefore?: RegExp; readonly onlyBefore?: RegExp; readonly example: string }[] = [
  { says: new RegExp(String.raw`^(?:['’]s)? (?:(?:first|second)-innings |(?:opening|former|veteran|replacement|star) )?(?:${players}|top[- ]order|lower order|first-innings|total|\d{2,3})(?!\p{L})`, 'u'), example: 'Boston coach Joe Mazzulla' },
  { says: /^['’]s \p{Lu}[\p{L}’'-]+ \p{Lu}[\p{L}’'-]+(?: and| took| scored| struck| hit| made| kicked| pointed| netted| headed| fired| converted| booted| bowled| missed|,| \()/u, example: "Kerala's Jalaj Saxena took six wickets" },
  { says: /^, (?:which (?:led|trailed|lost|won|fired|sacked|signed|traded|has (?:won|lost)|had (?:won|lost))|without a (?:\p{L}+ )?win)(?!\p{L})/u, example: 'Boston, which led by 11' },
  { says: /^ (?:are|were|have) /, unlessBefore: /(?:\p{L} and|(?<!(?:^|[.!?] )(?:In|On|At|Elsewhere|Meanwhile)(?: (?!and )\p{L}+){0,4}),) $/u, example: 'Bath were on the back foot' },
  { says: /^ (?:is|was|are|were) without \p{Lu}/u, example: 'Green Bay is without Jaire Alexander' },
  { says: /^, who (?:are|were|have|had|need|needed|led|lost|won|beat|sit|finished|started|made|trail|trailed) /, example: 'Delhi, who were all out for 106' },
  { says: /^['’]s? (?:(?:\d+-(?:goal|point|run|wicket) |(?:emphatic|narrow|opening|maiden) )(?:bonus-point )?(?:win|victory|defeat|loss)|(?:first|second) innings|scoring)(?!\p{L})/u, example: "Kerala's 10-wicket win" },
  { says: /^['’]s? (?:\p{Ll}+ )?(?:asking price|backfield|bullpen|cap space|front office|locker room|offensive line|pass rush|receiving corps|roster|secondary|(?:first|second|third|fourth|fifth|sixth|seventh)-round pick)(?!\p{L})/u, example: "Houston's asking price" },
  { says: new RegExp(String.raw`^(?:,? who)? (?:(?:then|later|also|again) )?(?:${did})(?!\p{L})`, 'u'), example: 'Northampton surged clear' },
  { says: /^ (?:face|meet|host|visit|go (?:to|into|top)|play|travel to|take on|sit|trail|lead|remain|need|await|welcome|entertain) /, unlessBefore: /(?:\p{L} and|,|(?<!\p{L})(?:in|from|of|at)) $/u, example: 'Melbourne face Penrith on Friday' },
  { says: /^ (?:visits|hosts) \p{Lu}/u, example: 'Winnipeg visits Colorado on Friday' },
  { says: /^ \((?:\d{1,3}[-–]){1,2}\d{1,3}(?:, [^()]*)?\)/, example: 'Montreal (34-21-7), which leads' },
  { says: /^ by (?:\d+|an?|one|two|three|four|five|six|seven|eight|nine|ten)(?: and a half)? (?:games?|goals|points?|runs)(?!\p{L})/u, example: 'lead Seattle by four games' },
  { says: /^ vs?\.? \p{Lu}/u, example: 'Luton v Derby' },
  { says: /^['’]s? (?:\d{1,3}[-–]\d{1,3} (?:lead|win|run|victory|record)|(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth) (?:goal|homer|home run|run|try|wicket|hit|win))(?!\p{L})/u, example: "Chicago's 99-90 lead" },
  { says: /^ to (?:its|their|an?) (?:\p{Ll}+[- ]){0,3}(?:win|victory|playoff|title|triumph|defeat|loss|berth)(?!\p{L})/u, example: 'led Phoenix to its first playoff berth' },
  { says: /^ (?:ahead|in front|level|on top|back (?:in|into|within) |up \d|(?:\p{Ll}+|\d+) (?:points?|goals?|runs?) (?:ahead|clear|up|behind)|into an? (?:\p{L}+[- ]){0,3}lead|an? (?:\p{L}+[- ]){0,3}(?:lead|win|victory|advantage|cushion)|the (?:lead|win|edge|points)|with \d+ (?:points|goals|rebounds))(?!\p{L})/u, onlyBefore: new RegExp(`(?<!\\p{L})(?:${leads}) $`, 'u'), example: 'to put Donegal in front' },
  { says: new RegExp(String.raw`^ (?:${soloPlayers}) \p{Lu}\p{Ll}+ \p{Lu}`, 'u'), example: 'Sunbury tall Fraser Roe' },
  { says: /^ (?:\p{Ll}+ )?to (?:(?:secure|seal|snatch|claim|clinch) )?(?:an?|their|its) (?:\p{Ll}+ )?\d{1,3}[-–]\d/u, example: 'took Irlam to a 2-0 win' },
  { says: /^ (?:wo)?men['’]s (?:team|side|basketball|football|hockey)(?!\p{L})/u, example: "Dublin women's team" },
  { says: /^ (?:is|are) (?:next|\d+-\d+)(?!\p{L})/u, example: 'Milwaukee is 31-24' },
  { says: /^, coming off (?:an? |\d)/, example: 'Buffalo, coming off a 31-13 rout' },
  { says: /^ and \p{Lu}\p{L}+(?: \p{Lu}\p{L}+)? (?:swapped|exchanged|face off|shared the points|played to an?)(?!\p{L})/u, example: 'Cleveland and Houston swapped late-round picks' },
  { says: /^: (?:Acquired|Activated|Assigned|Claimed|Designated|Optioned|Placed|Reassigned|Recalled|Reinstated|Released|Re-signed|Signed|Traded|Transferred|Waived) /, example: 'Oakland: Claimed RHP Luis Roe off waivers' },
  { says: /^ of the (?:[A-Z]{2,5}|\p{Lu}\p{L}*(?: \p{Lu}\p{L}*){0,2} League)(?!\p{L})/u, onlyBefore: /(?<!\p{L})(?:by|from|to|with) $/u, example: 'recalled from Santa Cruz of the G League' },
  { says: /^ on (?:loan|a (?:free transfer|season-long loan|(?:short-term|\p{L}+-(?:year|month|week|season)) (?:deal|contract|loan)))(?!\p{L})/u, onlyBefore: /(?<!\p{L})(?:by|for|from|to) $/u, example: 'from Glasgow on a two-year deal' },
];

/** Right after "the" and a plural with a capital that is a team: "the Romans leading", "the Hens bullpen". */
export const nicknameAfter = new RegExp(String.raw`^ (?:(?:then|later|also|again|soon|eventually|finally) )?(?:${did}|leading|trailing|went (?:in|into|on) |${players})(?!\p{L})`, 'u');

/** What comes right before the name of a team. */
export const playsBefore =
  /(?<!\p{L})(?:[Bb]eats?|beating|(?:[Tt]raded|[Dd]ealt|[Ss]hipped|[Ll]oaned) (?:[\p{L}.’'-]+ ){1,6}to|(?:got|landed|acquired|poached|hired|signed) (?:(?:the |former )?(?:\p{Lu}\p{Ll}+ )?\p{Ll}{4,} )?(?:\p{Lu}[\p{L}.’'-]+ ){2,3}from|deny|(?:off waivers|waivers) from|(?:claimed|drafted|waived|released|recalled|reacquired)(?: off waivers)? by|(?:[Oo]ptioned|[Aa]ssigned|[Rr]eassigned) (?:[\p{L}.’'-]+ ){2,4}to|(?:one|two|three|four|five|six|seven|eight|nine|ten|\d{1,2}) (?:seasons|campaigns) with|training camp with|(?:rout|romp|shutout|thrashing) (?:of|over)|favou?rites? over|(?:games?|points?|runs?|places?) behind|(?:second|third|fourth|fifth|sixth|last) in the (?:East|West|North|South|Central|group|table) behind|pummel+ed|pummel+ing|bundl(?:ed|ing) out|bowling out|overcame|overcoming|dismiss|(?:match-?up|rematch|showdown) (?:of|between|with)|(?:doubts?|doubtful|unavailable|suspended|debut|misses out|(?:in line|set) (?:for|to) (?:an? )?(?:start|return)) for|[Hh]osts|giants|minnows|underdogs|beaten(?: \d{1,3}[-–]\d{1,3})?(?: at home)? by|(?:has|have|had|having) beaten|(?:at home|away) to|(?:lost|losing|fell|falling|went down|going down) \d{1,3}[-–]\d{1,3}(?: away| at home)? to|losing to|falling to|thumped|hammered|trounced|blitz(?:ed)?|(?:see|saw|seeing|seen) off|edg(?:ed|ing) out|oust(?:ed)?|prevent(?:ed|ing)|level with|[Aa]gainst|[Dd]efeat(?:ed|ing)?|thrash(?:ed)?|hosts?|face|faces|facing|take on|takes on|taking on|champions|leaders|rivals|newcomers|out-of-sorts|lost to|loss to|fell to|plays|(?:are|is|stay|sit) (?:ahead|clear|level)(?: on points)? (?:of|with)|(?:drafted|took|picked|selected) (?:\p{Lu}[\p{L}.’'-]+ ){2,3}of|crushed|defeat (?:to|by|of)|(?:win|victory|triumph|lead) over|bowled out|restrict(?:ed|ing)|dismiss(?:ed|ing)|prompting|giving|edged|stunned|denied|topped|routed|downed|blanked|outlasted|swept|sweep of|trip to|upset|(?:appearances?|caps|consolation)(?: \p{Ll}+)? for|climb(?:ed)? above|bring|saw|kept|[Hh]old [Oo]ff|tore into|added \d+ for|(?:had|scored|added|finished with|managed) \d+(?: points| goals| runs)? for|[Nn]ow of|is out for|signed for|paid for|(?:[Pp]lays?|[Ww]on|[Ll]ost|[Dd]rew|[Dd]raw)(?: \d+[-–]\d+)?(?: away)? (?:with|to)|(?:straight|games) to|(?:[Gg]oals?(?: of the (?:season|game|campaign|night))?|assists?|points?|spot|runs|saves|touchdowns?|yards|hits|not out|scored(?: both| twice)?)(?: each)? for|[Mm]eets?|[Vv]isits?|hosted|(?:match|fixture|game|tie|final|clash) between|(?:points?|places?|games?|wins?) (?:clear|ahead|adrift) of(?: leaders)?|(?:clash|encounter|fixture|game|draw|match) with|(?<=\p{L} )vs?\.?|(?:\p{Ll}+th|first|second|third|last)-place|visiting|backstopping|(?:rebounds|innings?|inning|period|quarter|frame|homer|home run) for) $/u;

/** What a town does at the start of a sentence or clause, on a page with other teams: "Sebastopol answered the call". Where the town itself is meant, it is flooded, votes or mourns. */
export const actsAfter =
  /^ (?:(?:then|also|again|soon|never|still|\p{Ll}+ly) )?(?!(?:agreed|announced|approved|banned|based|batted|bowled|burned|called|cancel+ed|celebrated|centred|closed|declared|elected|expected|flooded|hoped|hosted|launched|located|made \d|mourned|named|opened|ordered|owned|planned|reopened|situated|took (?:\d|\p{Ll}+ wickets)|urged|voted|warned|welcomed)(?!\p{L}))(?:\p{Ll}{3,}ed|hit|kept|made|took|got|went|came|found|held|gave|left|put|set|ran|saw|led|fell|lost|won|drew|had|knew|began|broke|threw|shot|fought|struck|stood|grew|rose|built)(?!\p{L})/u;

/** Where such a sentence or clause begins. */
export const clauseBefore = /(?:^|[.!?]["”’)]* |\n|(?:However|Meanwhile|Instead|Still|Then|Eventually|Finally|Elsewhere|Crucially|Earlier|Later), |(?<!\p{Lu}[\p{L}.’'-]{1,20}), |(?<!\p{L})(?:but|before|as|when|while|after|until|though|although|because) )$/iu;

/** What shows a team even where the word looks like a person's name: "Kelso skipper Ann Roe", "Kelso have learned", "Kelso 2-1 Melrose". */
export const teamOnly: readonly { readonly says: RegExp; readonly onlyBefore?: RegExp; readonly example: string }[] = [
  { says: new RegExp(String.raw`^ (?:${soloPlayers}) \p{Lu}\p{Ll}+ \p{Lu}`, 'u'), example: 'Kelso skipper Ann Roe' },
  { says: /^ (?:defen[cs]e|attack|fans|supporters|bullpen|pack)(?!\p{L})/u, example: 'the Kelso defence' },
  { says: /^ (?:are|were|have|sit|travel|host|face|remain) /, onlyBefore: /(?:^|[.!?]["”’)]* ["“]?|\n|(?<!\p{L})(?:but|while|when) )$/u, example: 'Kelso were also reduced' },
  { says: /^ \d{1,3}[-–]\d{1,3} \p{Lu}\p{Ll}+/u, example: 'Kelso 2-1 Melrose' },
  { says: /^/, onlyBefore: /(?<!\p{L})held \d[-–]\d by $/u, example: 'were held 1-1 by Kelso' },
  { says: /^ (?:ahead|in front|level|into an? (?:\p{L}+[- ]){0,3}lead|a first (?:\p{Ll}+ )?win)(?!\p{L})/u, onlyBefore: new RegExp(`(?<!\\p{L})(?:${leads}) $`, 'u'), example: 'to put Kelso in front' },
];

/** What comes right after a town that means the town, though its team is on the page too: "Atlanta police", "Mayo voted". */
export const townAfter = /^(?:['’]s)? (?:Mayor|airport|area|authorities|city council|councils?|court|firefighters|hospitals?|mayor|metro|native|officials|police|prosecutors|residents|streets|suburbs?|voted|votes|mourned|mourns|flooded|celebrated|celebrates|budget|downtown|economy|housing|taxpayers|transit|voters)(?!\p{L})/u;

/** What comes right before the team that another visits; before grounds too ("lost at Wembley"), so that it counts for well-known cities only. */
export const visitsBefore = /(?<!\p{L})(?:plays?|won|lost)(?: \d+[-–]\d+)? at $/u;

/** What comes right before a state that stands for its university: "who played at Virginia", "No. 15 Virginia". */
export const playedBefore = /(?<!\p{L})(?:who (?:played|starred)(?: (?:college )?(?:ball|football|basketball|baseball|hockey))?|now|coach|coached|(?:took|left) the job) (?:at|for) $|(?<!\p{L})No\. \d{1,2} $/u;

/** What comes right before a team that another met, and before no other noun. */
export const beatBefore = /(?<!\p{L})(?:beat|topped|routed|edged|downed|blanked|outlasted|swept|(?:held|hold) off|fell to|lost to) $/u;

const club = String.raw`\p{Lu}[\p{L}’'-]*\p{Ll}(?: (?:& )?\p{Lu}[\p{L}’'-]*\p{Ll}){0,3}`;

/** Teams shown by a score: "defeated [West] 50-47", "lost 4-2 to [Corley & Dunmore]". */
export const scoredAgainst = new RegExp(
  String.raw`(?<!\p{L})(?:beat|beating|defeated|defeating|edged|edging|edged out|stunned|thrashed|hammered|thumped|routed|downed|outscored|dispatched) (?:visiting |hosts |visitors |rivals )?(?<beaten>${club}) \d{1,3}[-–]\d{1,3}(?!\d|[-–,]? ?\d)|` +
    String.raw`(?<!\p{L})(?:lost|losing|fell|falling|went down|going down) \d{1,3}[-–]\d{1,3} (?:away |at home )?to (?<winner>${club})(?! \p{Lu})`,
  'dgu',
);

/** People introduced by their team and their part in it: "[West] coach Jane Roe". */
export const ofTeam = new RegExp(String.raw`(?<!^|\n|\p{L}|\p{Lu}[\p{L}’'-]* |[.!?]["”’)]* )(?<team>\p{Lu}\p{Ll}+) (?:${soloPlayers}) \p{Lu}\p{Ll}+ \p{Lu}`, 'dgu');

/** What stands between two names of a list: "against the Bulldogs, Penrith and Newcastle". */
export const listJoint = /^(?:,|,? and|,? or)(?: the)? $/u;

/** Countries with teams of their own in every sport: "England captain" is about the country. */
export const playingLands: ReadonlySet<string> = new Set(['England', 'Scotland', 'Wales', 'Northern Ireland']);
