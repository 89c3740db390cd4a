/**
 * Sports clubs that papers around the world write about. Hand table, 2026-11, from general knowledge of the leagues; sorted within each country.
 * Left out are other things of the same name (Nice, River Plate, Corinthians).
 */

/** Names that are a club's alone. */
export const clubNames: readonly string[] = (
  // England, Scotland, Wales
  'Accrington Stanley|Airdrieonians|Aston Villa|Bath Rugby|Birmingham City|Blackburn Rovers|Bolton Wanderers|Brighton and Hove Albion|Brighton & Hove Albion|Bristol Bears|Bristol City|Bristol Rovers|Burton Albion|' +
  'Cardiff City|Catalans Dragons|Charlton Athletic|Coventry City|Crewe Alexandra|Crystal Palace|Derby County|Doncaster Rovers|Dundee United|Exeter Chiefs|Exeter City|Forest Green|Forest Green Rovers|Glentoran|Gloucester Rugby|' +
  'Greenock Morton|Harlequins|Heart of Midlothian|Hibs|Huddersfield Town|Hull City|Ipswich Town|Leeds United|Leicester City|Leicester Tigers|Leyton Orient|Lincoln City|Lionesses|London Irish|London Welsh|Luton Town|' +
  'Manchester City|Manchester United|Man City|Man United|Man Utd|Newcastle Falcons|Newcastle United|Northampton Saints|Norwich City|Nottingham Forest|Notts County|Ospreys|Oval Invincibles|Oxford United|' +
  'Peterborough United|Plymouth Argyle|Port Vale|Preston North End|QPR|Queens Park Rangers|Red Roses|Rotherham United|Sale Sharks|Saracens|Sarries|Scarlets|Sheffield United|Sheffield Wednesday|St Johnstone|St Mirren|' +
  'Stockport County|Stoke City|Swansea City|Toffees|Tottenham|Tottenham Hotspur|Tranmere Rovers|West Brom|West Bromwich Albion|West Ham|West Ham United|Wigan Athletic|Wolverhampton Wanderers|' +
  'Worcester Warriors|' +
  // Spain, Portugal
  'Alaves|Athletic Bilbao|Atlético de Madrid|Atlético Madrid|Atletico Madrid|Barça|Benfica|Celta Vigo|Deportivo Alavés|Espanyol|FC Barcelona|FC Porto|Rayo Vallecano|Real Betis|Real Madrid|Real Sociedad|' +
  'Sporting CP|Sporting Lisbon|Villarreal|' +
  // Italy
  'AC Milan|AS Roma|Atalanta|Cremonese|Fiorentina|Hellas Verona|Inter Milan|Internazionale|Juventus|Napoli|Salernitana|Sampdoria|Sassuolo|Udinese|' +
  // Germany, Austria, Switzerland
  'Bayer Leverkusen|Bayern|Bayern Munich|Borussia Dortmund|Borussia Moenchengladbach|Borussia Monchengladbach|Borussia Mönchengladbach|Eintracht Frankfurt|Fortuna Dusseldorf|Fortuna Düsseldorf|Hannover 96|' +
  'Hertha Berlin|RB Leipzig|Red Bull Salzburg|Schalke|Schalke 04|St Pauli|Union Berlin|VfB Stuttgart|VfL Wolfsburg|Werder Bremen|' +
  // France, Belgium, the Netherlands
  'Ajax|Anderlecht|AS Monaco|AZ Alkmaar|Cercle Brugge|Club Brugge|FC Twente|Feyenoord|Olympique de Marseille|Olympique Lyonnais|Olympique Marseille|Paris Saint-Germain|PSG|PSV|PSV Eindhoven|Racing 92|' +
  'Stade Rennais|Toulouse FC|' +
  // The east of Europe, Turkey, Greece
  'Antalyaspor|Beşiktaş|Besiktas|CSKA Moscow|Dinamo Zagreb|Dynamo Kyiv|Dynamo Moscow|Fenerbahce|Fenerbahçe|Ferencvaros|Galatasaray|Hajduk Split|Kayserispor|Konyaspor|Lech Poznan|Lech Poznań|Legia Warsaw|Lokomotiv Moscow|Olympiacos|Olympiakos|Panathinaikos|Red Star Belgrade|Rizespor|Rubin Kazan|Shakhtar Donetsk|' +
  'Sheriff Tiraspol|Slavia Prague|Sparta Prague|Spartak Moscow|Trabzonspor|Viktoria Plzen|Viktoria Plzeň|Zenit St Petersburg|Zenit St. Petersburg|' +
  // The Americas
  '49ers|76ers|Alajuelense|Alianza Lima|América de Cali|Atlético Mineiro|Barbados Royals|Boca Juniors|Botafogo|Bruins|Bucs|Canucks|Celtics|Cerro Porteño|Chicoutimi Saguenéens|Club América|Colo-Colo|Colorado Springs Switchbacks|Cruz Azul|Deportivo Cali|Diamondbacks|Dodgers|El Paso Locomotive|Estudiantes|Estudiantes de La Plata|Everett Silvertips|Flamengo|Fluminense|Fort Wayne Komets|Grêmio|Guyana Amazon Warriors|Independiente Medellín|Indy Eleven|Inter Miami|Junior de Barranquilla|Kalamazoo Wings|Knicks|LA Galaxy|' +
  "Lakers|Mets|Newell's Old Boys|Orioles|Oshawa Generals|Ottawa Redblacks|Packers|Padres|Palmeiras|Peñarol|Philadelphia Wings|Phillies|Prince Albert Raiders|Prince George Cougars|Real Salt Lake|Redblacks|Reggae Boyz|Rosario Central|Sacramento Republic|Saginaw Spirit|San Jose Earthquakes|Santos Laguna|Saprissa|Sarnia Sting|Saskatchewan Rush|Seahawks|Soca Warriors|Sporting Cristal|Sporting Kansas City|St. Louis City SC|Steelers|Ticats|Timberwolves|Toledo Walleye|Tri-City Americans|Trinbago Knight Riders|Val-d'Or Foreurs|Yankees|" +
  // Africa, Arabia, Asia, Australia
  'Abahani|Adelaide Strikers|AFC Leopards|Al Ahly|Al Ansar|Al-Ahly|Al Duhail|Al Hilal|Al-Ansar|Al-Ettifaq|Al-Fateh|Al-Hilal|Al Ittihad|Al-Ittihad|Al Nassr|Al-Nassr|Al Sadd|Al-Qadsiah|Al-Sadd|Al-Taawoun|Al-Zawraa|Asante Kotoko|Bafana Bafana|Banyana Banyana|Barangay Ginebra|Beijing Guoan|Bengal Warriorz|Brisbane Broncos|Brisbane Heat|Brisbane Lions|Cerezo Osaka|Chengdu Rongcheng|Chennai Super Kings|Chennaiyin|Chunichi Dragons|Creamline Cool Smashers|Dabang Delhi|Delhi Capitals|East Bengal|Enyimba|Essendon|Esteghlal|' +
  "Étoile du Sahel|Fijian Drua|Flying Fijians|Gamba Osaka|Gilas Pilipinas|Gor Mahia|Guangzhou Evergrande|Gujarat Titans|Hanshin Tigers|Hearts of Oak|Indomitable Lions|Islamabad United|Jeonbuk|Johor Darul Ta'zim|Kaizer Chiefs|Kano Pillars|Karachi Kings|Kashima Antlers|Kerala Blasters|Kolkata Knight Riders|Lahore Qalandars|Lucknow Super Giants|Machida Zelvia|Mamelodi Sundowns|Matildas|" +
  'Melbourne City|Melbourne Storm|Melbourne Victory|Moana Pasifika|Mohammedan Sporting|Mohun Bagan|Multan Sultans|Mumbai City|Mumbai Indians|Orlando Pirates|Pakhtakor|Parramatta Eels|Penrith Panthers|Persebaya|Persib Bandung|Persija Jakarta|Peshawar Zalmi|Petro Gazz|Proteas|Punjab Kings|Quetta Gladiators|Rabbitohs|Raja Casablanca|Rajasthan Royals|' +
  'Rayon Sports|Remo Stars|Royal Challengers Bangalore|Royal Challengers Bengaluru|San Miguel Beermen|Sanfrecce Hiroshima|Saurashtra|Shandong Taishan|Shanghai Port|Shanghai Shenhua|Simba SC|Socceroos|Springboks|St George Illawarra|Stormers|Sunshine Coast Lightning|Sunrisers Hyderabad|Sydney FC|Sydney Sixers|Sydney Swans|Sydney Thunder|' +
  'Taifa Stars|TP Mazembe|U Mumba|Urawa Red Diamonds|USM Alger|Vidarbha|Vissel Kobe|Waratahs|Wellington Phoenix|West Coast Fever|Wests Tigers|Wydad|Wydad Casablanca|Yakult Swallows|Yokohama F. Marinos'
).split('|');

/** Teams of riders and drivers. In reports about them a city is where they race, not another team. */
export const racingTeams: readonly string[] = (
  'Alpecin-Deceuninck|AlphaTauri|Arrow McLaren|Bahrain Victorious|BikeExchange-Jayco|Chip Ganassi Racing|EF Education|EF Education-EasyPost|Force India|Groupama-FDJ|Hendrick Motorsports|Jayco AlUla|Joe Gibbs Racing|Jumbo-Visma|Lidl-Trek|M-Sport|Mitchelton-Scott|Prema|' +
  'Q36.5|Racing Bulls|Red Bull-Bora-Hansgrohe|Sauber|Soudal Quick-Step|Team Penske|Toro Rosso|UAE Team Emirates|UAE Team Emirates-XRG|Visma-Lease a Bike'
).split('|');

/** Sponsors whose bare names stand for their teams on a page about a cycle race. */
export const ridersSponsors: readonly string[] =
  'Alpecin|Arkea|Arkéa|Astana|Cofidis|Decathlon|Groupama|Ineos|INEOS|Intermarche|Intermarché|Jayco|Lidl|Lotto|Movistar|Quick-Step|Soudal|TotalEnergies|Tudor|UAE|Uno-X|Visma'.split('|');

/** Makers of cars, English words and surnames that stand for a team on a page about a motor race; the firms of those names are others. "Ferrari" and "Audi" race under the maker's own name. */
export const racingMakes: readonly string[] = 'Alpine|Aston Martin|Brabham|Haas|Lotus|McLaren|Mercedes|Williams'.split('|');

/** Cities, districts and English words that mean the club where other clubs are mentioned too: "Leeds have signed …". */
export const clubsByCity: readonly string[] = (
  'Aberdeen|Arsenal|Auxerre|Barcelona|Barnet|Barnsley|Bath|Blackpool|Bochum|Bologna|Bournemouth|Braga|Brentford|Brest|Brighton|Bristol|Burnley|Cagliari|Cardiff|Carlton|Castres|' +
  'Celtic|Charlton|Chelsea|Chesterfield|Clermont|Colchester|Collingwood|Connacht|Coventry|Darmstadt|Derbyshire|Doncaster|Dortmund|Durham|Eibar|Empoli|Essex|Everton|Exeter|' +
  'Forest|Frankfurt|Freiburg|Fremantle|Fulham|Geelong|Genk|Genoa|Gent|Getafe|Gillingham|Girona|Gladbach|Glamorgan|Gloucester|Gloucestershire|Granada|Grimsby|Hamburg|Hampshire|Harrogate|Hawthorn|Hearts|' +
  'Heidenheim|Hoffenheim|Huddersfield|Hull|Inter|Ipswich|Kent|Kilmarnock|La Rochelle|Lancashire|Las Palmas|Lazio|Le Havre|Lecce|Leeds|Leganes|Leicester|Leicestershire|Leinster|Leipzig|Lens|Levante|' +
  'Leverkusen|Lille|Liverpool|Lorient|Luton|Lyon|Mainz|Mallorca|Marseille|Middlesbrough|Middlesex|Milan|Millwall|Monaco|Montpellier|Monza|Morecambe|Motherwell|Munster|Nantes|Newcastle|' +
  'Northampton|Northamptonshire|Norwich|Nottinghamshire|Nuremberg|Osasuna|Palace|Parma|Peterborough|Plymouth|Port Adelaide|Porto|Portsmouth|Preston|Rangers|Reading|Reims|Rennes|Richmond|Roma|' +
  'Rotherham|Sale|Salford|Sevilla|Sheffield|Shrewsbury|Somerset|Southampton|Spezia|Spurs|St Helens|Stevenage|Stockport|Stoke|Strasbourg|Stuttgart|Sunderland|Surrey|Sussex|Swansea|Swindon|Torino|Toulon|' +
  'Toulouse|Tranmere|Ulster|Valencia|Valladolid|Verona|Villa|Walsall|Warwickshire|Watford|Wigan|Wolfsburg|Wolves|Worcester|Worcestershire|Wrexham|Wycombe|Yorkshire'
).split('|');

/** Counties that play cricket under their own names. */
export const cricketCounties: ReadonlySet<string> = new Set(
  'Derbyshire Durham Essex Glamorgan Gloucestershire Hampshire Kent Lancashire Leicestershire Middlesex Northamptonshire Nottinghamshire Somerset Surrey Sussex Warwickshire Worcestershire Yorkshire'.split(' '),
);

/** Counties that play hurling and Gaelic football under their own names. */
export const gaelicCounties: ReadonlySet<string> = new Set(
  ('Antrim Armagh Carlow Cavan Clare Cork Derry Donegal Down Dublin Fermanagh Galway Kerry Kildare Kilkenny Laois Leitrim Limerick Longford Louth Mayo Meath Monaghan Offaly Roscommon Sligo Tipperary Tyrone Waterford Westmeath Wexford Wicklow').split(' '),
);

/** English words that mean a team on a page about games: "the Heat came back". */
export const clubNicknames: readonly string[] = (
  'Aces|Aggies|Angels|Archers|Astros|Avalanche|Badgers|Barracudas|Bats|Battlers|Bearcats|Bears|Beavers|Bengals|Bills|Black Caps|Blackhawks|Blades|Blazers|Blue Jays|Bluebirds|Bluejays|Blues|Bobcats|Bombers|Bonnies|Braves|Brewers|' +
  'Broncos|Broncs|Browns|Brumbies|Buccaneers|Buckeyes|Bucks|Buffaloes|Bulldogs|Bulls|Canadiens|Capitals|Cardinals|Catamounts|Cats|Cavaliers|Chanticleers|Chargers|Chiefs|Clippers|Colts|Comets|Commanders|Corinthians|Cornhuskers|' +
  'Cougars|Cowboys|Coyotes|Crows|Crusaders|Cubs|Cyclones|Demons|Devils|Dockers|Dolphins|Dragons|Ducks|Dynamos|Eagles|Eels|Explorers|Falcons|Fever|Firebirds|Flames|Flyers|Gamecocks|Gators|Giants|Gladiators|Golden Knights|Gophers|' +
  'Greyhounds|Griffins|Grizzlies|Guardians|Gulls|Hammers|Harriers|Hawkeyes|Hawks|Heat|Hens|Highlanders|Hilltoppers|Hitmen|Hoosiers|Hornets|Hurricanes|Huskers|Huskies|Hyenas|Islanders|Jackrabbits|Jaguars|Jayhawks|Jays|Jazz|Jets|' +
  'Kangaroos|Kings|Knights|Kraken|Leafs|Leopards|Lightning|Lions|Lobos|Longhorns|Lumberjacks|Lynx|Magic|Magpies|Maple Leafs|Mariners|Marlins|Mavericks|Mercury|Monarchs|Mountaineers|Musketeers|Mustangs|Mystics|Nationals|Nets|Nuggets|' +
  'Oilers|Orcas|Otters|Owls|Pacers|Panthers|Patriots|Pelicans|Penguins|Pies|Pioneers|Pirates|Pistons|Predators|Rabbitohs|Racers|Raiders|Rams|Raptors|Rattlers|Ravens|Rays|Razorbacks|Rebels|Red Sox|Red Wings|Redhawks|Reds|Rhinos|Roar|' +
  'Rockets|Rockies|Roosters|Roughriders|Royals|Sabres|Saints|Scorpions|Sea Eagles|Seagulls|Seawolves|Seminoles|Shamrocks|Sharks|Sixers|Sooners|Spartans|Spurs|Stars|Stingers|Stingrays|Storm|Suns|Swans|Swifts|Terrapins|Terriers|Texans|' +
  'Thunder|Thunderbirds|Tigers|Titans|Toros|Trail Blazers|Trojans|Twins|Vikings|Vipers|Vixens|Wallabies|Wanderers|Waratahs|Warriors|Wasps|White Sox|Wild|Wildcats|Wizards|Wolfpack|Wolverines|Yellow Jackets|Yellowjackets|Zebras'
).split('|');

/** Nicknames of the clubs of the North American leagues, by their city or state: beside "Cowboys", "Dallas" means the club. */
export const nicknamesByCity: ReadonlyMap<string, readonly string[]> = new Map(
  (
    'Anaheim:Ducks|Arizona:Cardinals,Diamondbacks|Atlanta:Falcons,Hawks,Braves|Baltimore:Ravens,Orioles|Boston:Celtics,Bruins,Red Sox|Brooklyn:Nets|Buffalo:Bills,Sabres|Calgary:Flames|Carolina:Panthers,Hurricanes|Charlotte:Hornets|' +
    'Chicago:Bears,Bulls,Blackhawks,Cubs,White Sox|Cincinnati:Bengals,Reds|Cleveland:Browns,Cavaliers,Guardians|Colorado:Avalanche,Rockies|Columbus:Blue Jackets|Dallas:Cowboys,Mavericks,Stars|Denver:Broncos,Nuggets|' +
    'Detroit:Lions,Pistons,Red Wings,Tigers|Edmonton:Oilers|Florida:Panthers|Golden State:Warriors|Green Bay:Packers|Houston:Texans,Rockets,Astros|Indiana:Pacers|Indianapolis:Colts|Jacksonville:Jaguars|Kansas City:Chiefs,Royals|' +
    'Las Vegas:Raiders|Los Angeles:Rams,Chargers,Lakers,Clippers,Kings,Dodgers,Angels|Memphis:Grizzlies|Miami:Dolphins,Heat,Marlins|Milwaukee:Bucks,Brewers|Minnesota:Vikings,Timberwolves,Wild,Twins|Montreal:Canadiens|Nashville:Predators|' +
    'New England:Patriots|New Jersey:Devils|New Orleans:Saints,Pelicans|New York:Giants,Jets,Knicks,Rangers,Islanders,Yankees,Mets|Oakland:Athletics|Oklahoma City:Thunder|Orlando:Magic|Ottawa:Senators|Philadelphia:Eagles,76ers,Sixers,Flyers,Phillies|' +
    'Phoenix:Suns|Pittsburgh:Steelers,Penguins,Pirates|Portland:Trail Blazers,Blazers|Sacramento:Kings|San Antonio:Spurs|San Diego:Padres|San Francisco:49ers,Giants|San Jose:Sharks|Seattle:Seahawks,Kraken,Mariners|' +
    'St. Louis:Blues,Cardinals|Tampa Bay:Buccaneers,Lightning,Rays|Tennessee:Titans|Texas:Rangers|Toronto:Raptors,Maple Leafs,Leafs,Blue Jays|Utah:Jazz|Vancouver:Canucks|Vegas:Golden Knights|Washington:Commanders,Wizards,Capitals,Nationals|Winnipeg:Jets'
  )
    .split('|')
    .map((row): readonly [string, readonly string[]] => [row.split(':')[0] ?? '', (row.split(':')[1] ?? '').split(',')]),
);

/** Last words that show a club's full name wherever a page is about games: "Dunmore United". */
export const clubWords: ReadonlySet<string> = new Set('AFC Albion Alexandra Argyle Athletic CF Casuals Celtic FC Hotspur Rangers Rovers SC Thistle United Wanderers'.split(' '));

/** First words that show the same: "AFC Corley". */
export const clubWordsBefore: ReadonlySet<string> = new Set('AFC FC RFC'.split(' '));

/** Last words that towns and grounds have as well: "Hexton City". */
export const bodiesOfTowns: ReadonlySet<string> = new Set('City Town'.split(' '));

/** Words that have a capital, often because they begin a sentence, but are no part of a club's name: "Visitors Dunmore United", "Fellow Lions". */
export const notInClubNames: ReadonlySet<string> = new Set(
  ('After Against All Although Although Another Are Back Before Both But Captain Champion Champions Clever Coach Defending Did Elsewhere Even Fellow Former Having Hosts Is Last Later Leaders Like Meanwhile Minnows ' +
    'Neighbours Neighbors New Newcomers Next Now Once Only Our Premier Reigning Rivals Since So Still Strugglers Table-toppers Than Then These Those Though Three Today Tonight Two Under Unlike Until Visiting Visitors Was Were ' +
    'When Whether While Why Will Winless With Without Yesterday Yet').split(' '),
);

/** Plurals that after a place mean a contest or a kind of thing: "the London Games". */
export const noNicknames: ReadonlySet<string> = new Set(
  ('Airlines Airports Apartments Archives Arts Ashes Authorities Awards Banks Barracks Boats Bridges Brothers Champions Championships Chambers Classics Clubs Colleges Commons Conservatives Courts Democrats Docks Downs Elections Estates Falls Fields Films Finals ' +
    'Fires Floods Flats Games Gardens Grounds Hills Heights Highlands Hospitals Hotels Islands Juniors Lakes Lawns Markets Masters Mountains Museums News Nights Olympics Paralympics Partners Parks Plains Police Ports Press Qualifiers Races Railways Ranges Rapids Republicans Residents ' +
    'Riots Schools Series Services Sessions Sevens Sisters Slams Sports Springs Stages Stakes Stations Streets Studios Suburbs Tests Times Towers Towns Trials Universities Valleys Waters Winds Women Workers Works Writers Years').split(' '),
);

/** Short names that are no part of the full ones. */
export const clubAliases: ReadonlyMap<string, readonly string[]> = new Map([
  ['Inter', ['Inter Milan', 'Internazionale']],
  ['Man City', ['Manchester City']],
  ['Man United', ['Manchester United']],
  ['Man Utd', ['Manchester United']],
  ['PSG', ['Paris Saint-Germain']],
  ['QPR', ['Queens Park Rangers']],
  ['Sixers', ['Philadelphia 76ers', '76ers']],
  ['Spurs', ['Tottenham Hotspur', 'Tottenham']],
  ['Tottenham', ['Tottenham Hotspur']],
  ['Wolves', ['Wolverhampton Wanderers']],
]);
