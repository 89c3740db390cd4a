/**
 * Trades and callings of people in the news whom the pack does not have: its persons are politicians, business people, bankers and
 * officials. "Tim Cook, a farmer from Iowa" is not the one who led Apple; what a record's own line says of somebody does not count.
 * Left out is what such people are called as well: professor, lawyer, engineer, doctor, writer, a father of three, a keen golfer.
 */
export const everydayJobs: ReadonlySet<string> = new Set(
  (
    // Trades
    'accountant apprentice arborist baker barber barista bartender beekeeper blacksmith bricklayer butcher butler carpenter cashier chauffeur chef ' +
    'cleaner cook courier dairyman electrician farmer farmhand farrier fisherman fishmonger florist gardener goldsmith grocer ' +
    'hairdresser handyman herder innkeeper janitor jeweler jeweller joiner landscaper locksmith logger lumberjack machinist mason mechanic milkman miner nanny optician ' +
    'pawnbroker pharmacist plasterer plumber rancher receptionist roofer seamstress shepherd shoemaker shopkeeper steelworker stonemason tailor ' +
    'tattooist taxidermist tiler trucker waiter waitress warehouseman weaver welder winemaker ' +
    // Care, school, emergency
    'babysitter carer coroner dentist dietitian firefighter fireman kindergartner librarian lifeguard midwife nurse orthodontist paramedic pathologist pediatrician paediatrician ' +
    'physiotherapist schoolboy schoolgirl schoolteacher sophomore freshman teacher therapist tutor undergraduate veterinarian ' +
    // Station in life
    'bystander driver inmate pensioner retiree teenager toddler ' +
    // Church
    'chaplain monk nun pastor vicar ' +
    // Sport
    'acrobat climber cricketer footballer goalie goalkeeper gymnast hurdler jockey linebacker midfielder outfielder pitcher ' +
    'quarterback referee shortstop skater snowboarder sprinter striker umpire winger ' +
    // Arts and study
    'archaeologist astronomer ballerina bassist biologist botanist cellist choreographer drummer filmmaker geologist guitarist illustrator ' +
    'magician meteorologist organist photographer pianist playwright puppeteer sculptor singer songwriter trumpeter violinist zoologist'
  ).split(' '),
);
