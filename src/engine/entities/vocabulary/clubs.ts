/**
 * Sports clubs of which papers around the world write. Hand table, 2026-11, from general knowledge of the leagues; sorted within each country.
 * Left out are English words and other things of the same name (Celtic, Hearts, Rangers, Nice, River Plate, Corinthians, Lazio).
 */

/** Names that are a club's alone. */
export const clubNames: readonly string[] = (
  // England, Scotland, Wales
  'Aston Villa|Birmingham City|Blackburn Rovers|Bolton Wanderers|Brighton & Hove Albion|Brighton and Hove Albion|Bristol City|Bristol Rovers|Cardiff City|Charlton Athletic|Coventry City|Crystal Palace|Derby County|Doncaster Rovers|' +
  'Dundee United|Exeter City|Heart of Midlothian|Huddersfield Town|Hull City|Ipswich Town|Leeds United|Leicester City|Leicester Tigers|Leyton Orient|Lincoln City|Lionesses|Luton Town|Man City|Man United|Man Utd|Manchester City|' +
  'Manchester United|Newcastle United|Norwich City|Nottingham Forest|Notts County|Oxford United|Peterborough United|Plymouth Argyle|Preston North End|QPR|Queens Park Rangers|Rotherham United|Sheffield United|' +
  'Sheffield Wednesday|St Johnstone|St Mirren|Stoke City|Swansea City|Tottenham|Tottenham Hotspur|Tranmere Rovers|West Brom|West Bromwich Albion|West Ham|West Ham United|Wigan Athletic|Wolverhampton Wanderers|' +
  // Spain, Portugal
  'Athletic Bilbao|Atletico Madrid|Atlético de Madrid|Atlético Madrid|Benfica|Celta Vigo|Deportivo Alavés|Espanyol|FC Barcelona|FC Porto|Rayo Vallecano|Real Betis|Real Madrid|Real Sociedad|Sporting CP|Sporting Lisbon|Villarreal|' +
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
  '49ers|76ers|Atlético Mineiro|Boca Juniors|Bruins|Canucks|Celtics|Club América|Diamondbacks|Dodgers|Flamengo|Fluminense|Inter Miami|Knicks|LA Galaxy|Lakers|Mets|Orioles|Packers|Padres|Palmeiras|Phillies|Seahawks|Steelers|Timberwolves|Yankees|' +
  // Africa, Arabia, Asia, Australia
  'Al Ahly|Al Hilal|Al Ittihad|Al Nassr|Al-Ahly|Al-Hilal|Al-Ittihad|Al-Nassr|Bafana Bafana|Chennai Super Kings|Delhi Capitals|Essendon|Gujarat Titans|Kaizer Chiefs|Kashima Antlers|Kolkata Knight Riders|' +
  'Lucknow Super Giants|Mamelodi Sundowns|Matildas|Melbourne Victory|Mumbai Indians|Orlando Pirates|Punjab Kings|Rajasthan Royals|Royal Challengers Bangalore|Royal Challengers Bengaluru|Socceroos|' +
  'Springboks|Sunrisers Hyderabad|Sydney FC|Sydney Swans|Urawa Red Diamonds'
).split('|');

/** Cities, districts and English words that are the club where others are spoken of: "Leeds have signed …". */
export const clubsByCity: readonly string[] = (
  'Aberdeen|Arsenal|Barcelona|Bologna|Bournemouth|Braga|Brentford|Brighton|Bristol|Burnley|Cardiff|Chelsea|Coventry|Everton|Freiburg|Fulham|Genoa|Getafe|Girona|Hoffenheim|Huddersfield|Hull|Ipswich|Lecce|Leeds|Leicester|' +
  'Leverkusen|Lille|Liverpool|Lorient|Luton|Lyon|Mainz|Mallorca|Marseille|Middlesbrough|Millwall|Monaco|Montpellier|Monza|Nantes|Newcastle|Norwich|Osasuna|Parma|Porto|Preston|Reims|Rennes|Roma|Sevilla|' +
  'Sheffield|Southampton|Stuttgart|Sunderland|Swansea|Torino|Toulouse|Valencia|Valladolid|Verona|Watford|Wigan|Wolfsburg|Wolves|Wrexham'
).split('|');
