const ofSport =
  'acrobat climber cricketer footballer goalie goalkeeper gymnast hurdler jockey linebacker midfielder outfielder pitcher ' +
  'quarterback referee shortstop skater snowboarder sprinter striker umpire winger';

const ofTheArts = 'ballerina bassist cellist choreographer drummer filmmaker guitarist illustrator magician organist photographer pianist playwright puppeteer sculptor singer songwriter trumpeter violinist';

const ofStudy = 'archaeologist astronomer biologist botanist geologist meteorologist zoologist';

const ofTheChurch = 'chaplain monk nun pastor vicar';

/**
 * Trades and callings of people in the news whom the pack does not have: most of its persons are politicians, business people, bankers and
 * officials. "Tim Cook, a farmer from Iowa" is not the one who led Apple; what a record's own line says of somebody does not count (`kindredJobs`).
 * Left out is what the pack's own persons are called as well: professor, lawyer, engineer, doctor, writer, a father of three, a keen golfer.
 */
export const everydayJobs: ReadonlySet<string> = new Set(
  (
    // Trades
    'accountant apprentice arborist baker barber barista bartender beekeeper blacksmith bricklayer butcher butler carpenter cashier chauffeur chef ' +
    'builder cleaner cook courier dairyman electrician farmer farmhand farrier fisherman fishmonger florist gardener goldsmith grocer ' +
    'hairdresser handyman herder innkeeper janitor jeweler jeweller joiner landlady landlord landscaper locksmith logger lumberjack machinist mason mechanic milkman miner nanny optician ' +
    'pawnbroker pharmacist plasterer plumber policeman policewoman postman postwoman publican rancher receptionist roofer scaffolder seamstress shepherd shoemaker shopkeeper steelworker stonemason tailor ' +
    'binman bookkeeper bouncer busker caretaker doorman dressmaker gamekeeper greengrocer groundskeeper groundsman laborer labourer sailor signalman steward stuntman trawlerman undertaker zookeeper ' +
    'tattooist taxidermist tiler trucker waiter waitress warehouseman weaver welder winemaker ' +
    // Town hall, care, school, emergency
    'alderman councillor councilman councilwoman councilmember ' +
    'babysitter carer childminder constable coroner dentist dietitian firefighter fireman headmaster headmistress headteacher kindergartner librarian lifeguard midwife nurse orthodontist paramedic optometrist pathologist pediatrician paediatrician radiographer ' +
    'physiotherapist schoolboy schoolgirl schoolteacher sophomore freshman teacher therapist tutor undergraduate veterinarian ' +
    // Station in life
    'bystander driver inmate pensioner pupil retiree student teenager toddler villager ' +
    [ofTheChurch, ofSport, ofTheArts, ofStudy].join(' ')
  ).split(' '),
);

/** What people may be called besides what their record's description says, by a word in that description: a footballer is a striker, a musician a singer, and a tennis player may be a teenager. */
export const kindredJobs: readonly (readonly [line: RegExp, jobs: ReadonlySet<string>])[] = [
  [/\b(?:basketball|boxer|cricketer|cyclist|driver|football|footballer|golfer|gymnast|martial|player|racer|runner|skater|skier|snowboarder|sprinter|swimmer|vaulter)\b/, new Set(`${ofSport} coach manager student teenager`.split(' '))],
  [/\b(?:actor|actress|artist|comedian|composer|conductor|director|musician|novelist|painter|rapper|sculptor|singer|soprano|writer)\b/, new Set(ofTheArts.split(' '))],
  [/\b(?:astronomer|astrophysicist|biochemist|chemist|epidemiologist|immunologist|naturalist|physicist|primatologist|virologist)\b/, new Set(`${ofStudy} pathologist`.split(' '))],
  [/\b(?:preacher|spiritual)\b/, new Set(ofTheChurch.split(' '))],
  [/\bactivist\b/, new Set('pupil schoolboy schoolgirl student teenager'.split(' '))],
];

const post = (before: string, head: string) => `(?:${before}) ${head}`;

/** The same in two words, because the last alone says too little: the pack's managers, officers and owners manage and own other things. At the end of a phrase. */
export const everydayPosts = new RegExp(
  `(?<![\\p{L}-])(?:${[
    post('bank branch|branch|bar|care|centre|center|club|construction|factory|farm|hotel|office|plant|property|pub|restaurant|sales|shop|site|store|supermarket|team|warehouse', 'manager'),
    post('police|prison|probation|customs|council|parking|immigration|traffic|patrol', 'officer'),
    post('bar|boat|business|café|cafe|cat|dog|farm|garage|home|hotel|house|pet|pub|restaurant|salon|shop|store', 'owner'),
    post('aid|care|charity|construction|factory|farm|health|hospital|office|postal|railway|social|support|transit|warehouse|youth', 'worker'),
    post('care|dental|healthcare|sales|shop|teaching', 'assistant'),
    post('estate|letting|lettings|travel', 'agent'),
    post('prison|security', 'guard'),
    post('football|basketball|swimming|hockey|baseball|softball|school|wrestling|gymnastics|track', 'coach'),
  ].join('|')})$`,
  'iu',
);

/** Members of a State Council or Federal Council, who are ministers: Wang Yi, Karin Keller-Sutter. */
export const councillorsOfStates = /(?<![\p{L}-])(?:state|federal|privy) councill?or$/iu;

/** Descriptions of people who are known for sport, the arts or science, and hold no office. */
export const knownForWork = new RegExp(`^(?!.*\\b(?:business|campaigner|entrepreneur|executive|founder|lawyer|official|politician)).*(?:${kindredJobs.slice(0, 3).map(([line]) => line.source).join('|')})`);

/** Posts that such people do not hold, but a namesake may. */
export const worldlyPosts =
  '(?:chief (?:executive|financial|operating|legal|technology|investment|economist|strategist)|managing director|vice[- ]president|CEO|CFO|COO|analyst|economist|strategist|trader|portfolio manager|' +
  'spokes(?:man|woman|person)|prosecutor|district attorney|attorney|judge|magistrate|sheriff|deputy|sergeant|sgt\\.?|detective|inspector|superintendent|police chief|mayor|treasurer|senator|sen\\.|rep\\.|congress(?:man|woman))';
