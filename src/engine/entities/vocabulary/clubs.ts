/**
 * Sports clubs of which papers around the world write. Hand table, 2026-11, from general knowledge of the leagues; sorted within each country.
 * Left out are other things of the same name (Nice, River Plate, Corinthians).
 */

/** Names that are a club's alone. */
export const clubNames: readonly string[] = (
  // England, Scotland, Wales
  'Aston Villa|Birmingham City|Blackburn Rovers|Bolton Wanderers|Brighton & Hove Albion|Brighton and Hove Albion|Bristol City|Bristol Rovers|Burton Albion|Cardiff City|Charlton Athletic|Coventry City|' +
  'Crewe Alexandra|Crystal Palace|Derby County|Doncaster Rovers|Dundee United|Exeter City|Harlequins|Heart of Midlothian|Hibs|Huddersfield Town|Hull City|Ipswich Town|Leeds United|Leicester City|' +
  'Leicester Tigers|Leyton Orient|Lincoln City|Lionesses|Luton Town|Man City|Man United|Man Utd|Manchester City|Manchester United|Newcastle United|Norwich City|Nottingham Forest|Notts County|Oval Invincibles|' +
  'Oxford United|Peterborough United|Plymouth Argyle|Port Vale|Preston North End|QPR|Queens Park Rangers|Red Roses|Rotherham United|Sheffield United|Sheffield Wednesday|St Johnstone|St Mirren|' +
  'Stockport County|Stoke City|Swansea City|Tottenham|Tottenham Hotspur|Tranmere Rovers|West Brom|West Bromwich Albion|West Ham|West Ham United|Wigan Athletic|Wolverhampton Wanderers|' +
  // Spain, Portugal
  'Alaves|Athletic Bilbao|Atlético de Madrid|Atlético Madrid|Atletico Madrid|Barça|Benfica|Celta Vigo|Deportivo Alavés|Espanyol|FC Barcelona|FC Porto|Rayo Vallecano|Real Betis|Real Madrid|Real Sociedad|' +
  'Sporting CP|Sporting Lisbon|Villarreal|' +
  // Italy
  'AC Milan|AS Roma|Atalanta|Fiorentina|Hellas Verona|Inter Milan|Internazionale|Juventus|Napoli|Sampdoria|Sassuolo|Udinese|' +
  // Germany, Austria, Switzerland
  'Bayer Leverkusen|Bayern Munich|Borussia Dortmund|Borussia Moenchengladbach|Borussia Monchengladbach|Borussia Mönchengladbach|Eintracht Frankfurt|Fortuna Dusseldorf|Fortuna Düsseldorf|Hertha Berlin|RB Leipzig|Red Bull Salzburg|Schalke|' +
  'Schalke 04|St Pauli|Union Berlin|VfB Stuttgart|VfL Wolfsburg|Werder Bremen|' +
  // France, Belgium, the Netherlands
  'Ajax|Anderlecht|AS Monaco|AZ Alkmaar|Club Brugge|FC Twente|Feyenoord|Olympique de Marseille|Olympique Lyonnais|Olympique Marseille|Paris Saint-Germain|PSG|PSV|PSV Eindhoven|Stade Rennais|Toulouse FC|' +
  // The east of Europe, Turkey, Greece
  'Beşiktaş|Besiktas|CSKA Moscow|Dinamo Zagreb|Dynamo Kyiv|Dynamo Moscow|Fenerbahce|Fenerbahçe|Ferencvaros|Galatasaray|Legia Warsaw|Lokomotiv Moscow|Olympiacos|Olympiakos|Panathinaikos|Red Star Belgrade|Shakhtar Donetsk|' +
  'Slavia Prague|Sparta Prague|Spartak Moscow|Trabzonspor|Zenit St Petersburg|Zenit St. Petersburg|' +
  // The Americas
  '49ers|76ers|Atlético Mineiro|Boca Juniors|Bruins|Canucks|Celtics|Club América|Cruz Azul|Diamondbacks|Dodgers|Flamengo|Fluminense|Grêmio|Inter Miami|Knicks|LA Galaxy|Lakers|Mets|Orioles|Packers|Padres|' +
  'Palmeiras|Phillies|Seahawks|Steelers|Timberwolves|Yankees|' +
  // Africa, Arabia, Asia, Australia
  "Al Ahly|Al Hilal|Al Ittihad|Al Nassr|Al-Ahly|Al-Hilal|Al-Ittihad|Al-Nassr|Bafana Bafana|Chennai Super Kings|Delhi Capitals|Essendon|Gujarat Titans|Jeonbuk|Johor Darul Ta'zim|Kaizer Chiefs|Kashima Antlers|" +
  'Kolkata Knight Riders|Lucknow Super Giants|Mamelodi Sundowns|Matildas|Melbourne Victory|Mumbai Indians|Orlando Pirates|Proteas|Punjab Kings|Rajasthan Royals|Royal Challengers Bangalore|' +
  'Royal Challengers Bengaluru|Socceroos|Springboks|Stormers|Sunrisers Hyderabad|Sydney FC|Sydney Swans|Urawa Red Diamonds|Vissel Kobe'
).split('|');

/** Teams of riders and drivers: where they race, a city is where they are. */
export const racingTeams: readonly string[] = (
  'Alpecin-Deceuninck|Bahrain Victorious|EF Education|Groupama-FDJ|Jayco AlUla|Lidl-Trek|Q36.5|Red Bull-Bora-Hansgrohe|Sauber|Soudal Quick-Step|UAE Team Emirates|UAE Team Emirates-XRG|Visma-Lease a Bike'
).split('|');

/** Cities, districts and English words that are the club where others are spoken of: "Leeds have signed …". */
export const clubsByCity: readonly string[] = (
  'Aberdeen|Arsenal|Barcelona|Barnsley|Bath|Bologna|Bournemouth|Braga|Brentford|Brighton|Bristol|Burnley|Cardiff|Carlton|Celtic|Charlton|Chelsea|Clermont|Collingwood|Connacht|Coventry|Dortmund|Everton|Exeter|' +
  'Forest|Frankfurt|Freiburg|Fremantle|Fulham|Geelong|Genoa|Getafe|Girona|Gladbach|Gloucester|Grimsby|Hamburg|Hawthorn|Hearts|Hoffenheim|Huddersfield|Hull|Inter|Ipswich|Kilmarnock|La Rochelle|Lazio|Lecce|' +
  'Leeds|Leicester|Leinster|Leipzig|Lens|Leverkusen|Lille|Liverpool|Lorient|Luton|Lyon|Mainz|Mallorca|Marseille|Middlesbrough|Milan|Millwall|Monaco|Montpellier|Monza|Motherwell|Munster|Nantes|Newcastle|' +
  'Northampton|Norwich|Osasuna|Palace|Parma|Port Adelaide|Porto|Portsmouth|Preston|Rangers|Reims|Rennes|Roma|Saracens|Sevilla|Sheffield|Southampton|Spurs|Strasbourg|Stuttgart|Sunderland|Surrey|Swansea|Torino|Toulouse|' +
  'Ulster|Valencia|Valladolid|Verona|Villa|Watford|Wigan|Wolfsburg|Wolves|Wrexham|Wycombe|Yorkshire'
).split('|');
