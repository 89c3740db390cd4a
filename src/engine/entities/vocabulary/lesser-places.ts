/**
 * Towns and quarters that the pack does not have and that share their name with a better-known place, by the key of the record of the
 * country or state that they are in. On a page about that country the name may mean them. Sorted.
 */
const ofCountries: Readonly<Record<string, string>> = {
  Australia:
    'Altona|Ascot|Blackburn|Brighton|Cambridge|Canterbury|Cardiff|Coburg|Croydon|Dallas|Doncaster|Dublin|Epping|Epsom|Exeter|Gateshead|Guildford|Hastings|Heidelberg|Kensington|Lewisham|Miami|Newport|Northampton|' +
    'Preston|Richmond|Rochester|Seville|Sheffield|Southport|St Albans|Stockton|Swansea|Torquay|Toronto|Windsor|York',
  Barbados: 'Bath|Hastings|Worthing',
  Bolivia: 'Trinidad',
  Canada:
    'Amherst|Athens|Bath|Belfast|Berlin|Brighton|Brussels|Chester|Delhi|Dover|Dresden|Dublin|Durham|Exeter|Grimsby|Hanover|Lancaster|Liverpool|Lucknow|Newcastle|Odessa|Oxford|Paris|Perth|Southampton|Sydney|Trenton|' +
    'Truro|Verona|Vienna|Warsaw|Wellington|Yarmouth|Zurich',
  Cuba: 'Trinidad',
  Ethiopia: 'Bole',
  Guatemala: 'Antigua',
  Guyana: 'Bath|Kingston',
  Jamaica: 'Aberdeen|Berlin|Cambridge|Cornwall|Dundee|Hanover|Ipswich|Jericho|Leeds|Newport|Oxford|Potsdam|Sheffield|Surrey',
  Kenya: 'Eastleigh|Jericho',
  Liberia: 'Maryland|Virginia',
  'New Zealand': 'Albany|Belfast|Brighton|Oxford|Stratford',
  Nigeria: 'Jericho|Maryland',
  Philippines: 'Barcelona|Burgos|Jordan|Leon|Pamplona|San Jose|San Juan|Santander|Santiago|Toledo|Valencia|Zaragoza',
  'Republic of Ireland': 'Douglas|Newcastle|Newport|Richmond',
  'Sierra Leone': 'Aberdeen|Gloucester|Hamilton|Hastings|Kent|Leicester|Sussex|Wellington|York',
  'South Africa': 'Alexandria|Amsterdam|Athlone|Berlin|Cambridge|Delft|Florida|Hamburg|Hanover|Kensington|Orlando|Phoenix|Utrecht|Wellington',
  'Trinidad and Tobago': 'Plymouth|San Juan|Valencia',
  'United Kingdom': 'Boston|Christchurch|Cleveland|Denver|Houston|Jericho|Melbourne|Philadelphia|Toronto|Washington|Wellington',
  'Western Australia': 'Denmark',
};

const ofStates: Readonly<Record<string, string>> = {
  Alabama: 'Cuba|Detroit|Geneva|Oxford',
  Arizona: 'Miami',
  Arkansas: 'Damascus|Dublin|Egypt|England|Hamburg|Havana|London|Manila|Melbourne|Moscow|Nashville|Oxford|Palestine|Paris|Portland|Scotland|Stuttgart',
  Connecticut: 'Berlin|Bristol|Canterbury|Cornwall|Coventry|Derby|Durham|Essex|Lebanon|Lisbon|Oxford|Portland|Preston|Scotland',
  Florida: 'Dundee|Geneva|Havana|Odessa',
  'Georgia (U.S. state)': 'Berlin|Bremen|Cairo|Geneva|Lisbon|Vienna',
  Idaho: 'Atlanta|Cambridge|Dover|Malta|Naples|Paris',
  Illinois: 'Athens|Berlin|Cairo|Cuba|Genoa|Havana|Lebanon|Milan|Naples|Palestine|Paris|Pekin|Peru|Princeton|Rochester|Venice|Vienna',
  Indiana: 'Angola|Berne|Brazil|Denver|Dublin|Galveston|Geneva|Holland|Lebanon|Mexico|Milan|Monterey|Morocco|Nashville|Oxford|Peru|Syracuse|Versailles|Warsaw',
  Iowa: 'Cambridge|Delhi|Denver|Geneva|Hamburg|Jamaica|Lisbon|Madrid|Manchester|Moscow|Nevada|Norway|Oxford|Panama|Persia|Rome|Sheffield|Toronto',
  Kansas: 'Cuba|Florence|Glasgow|Hanover|Havana|Lebanon|Manhattan|Milan|Moscow|Ottawa|Oxford|Peru|Toronto|Wellington',
  Kentucky: 'Cadiz|Ghent|Glasgow|Lebanon|London|Manchester|Paris|Versailles|Warsaw',
  Louisiana: 'Athens|Delhi|Jena|Lisbon|Zwolle',
  Maine: 'Athens|Bath|Belfast|Belgrade|Bremen|Bristol|Cambridge|China|Denmark|Dresden|Hanover|Lebanon|Limerick|Lisbon|Madrid|Mexico|Moscow|Naples|Norway|Oxford|Palermo|Paris|Peru|Poland|Rome|Stockholm|Sweden|Verona|Vienna|Wales|Windsor',
  Maryland: 'Berlin|Cambridge|Damascus|Dublin|Manchester|Oxford|Scotland|Vienna',
  Massachusetts: 'Berlin|Florida|Leicester|Oxford|Peru|Southampton|Wales|Washington',
  Michigan: 'Athens|Bath|Brooklyn|Delhi|Genoa|Hamburg|Manchester|Milan|Paris|Portland|Vienna',
  Minnesota: 'Cambridge|Geneva|Hamburg|Jordan|Milan|Montevideo|Oslo|Stockholm|Upsala|Warsaw',
  Mississippi: 'Charleston|Cleveland|Columbia|Florence|Houston|Paris|Philadelphia|Rome',
  Missouri: 'Cairo|California|Cuba|Florida|Glasgow|Houston|Lebanon|Louisiana|Memphis|Mexico|Milan|Nevada|Odessa|Paris|Versailles|Vienna|Warsaw',
  Montana: 'Glasgow|Malta',
  Nebraska: 'Atlanta|Cairo|Cambridge|Geneva|Lebanon|Madrid|Memphis|Oxford|Peru|Prague|Syracuse|York',
  'New Hampshire': 'Bath|Berlin|Bristol|Cambridge|Croydon|Dublin|Durham|Exeter|Greenland|Hanover|Lancaster|Lebanon|Lisbon|Milan|Newport|Peterborough|Stratford|Washington',
  'New Jersey': 'Berlin|Florence|Lebanon|Manchester|Oxford',
  'New Mexico': 'Cleveland|Cuba|Las Vegas|Madrid',
  'New York (state)':
    'Amsterdam|Athens|Bath|Bristol|Cairo|Cambridge|Chester|Cuba|Delhi|Denmark|Dresden|Florence|Geneva|Genoa|Hamburg|Hanover|Italy|Java|Lebanon|Lima|Lisbon|Liverpool|Madrid|Malta|Manchester|Mexico|Milan|Naples|Norway|' +
    'Odessa|Oxford|Palermo|Paris|Peru|Poland|Rotterdam|Russia|Salamanca|Sweden|Turin|Venice|Verona|Vienna|Wales|Warsaw|Waterloo|Yorkshire',
  'North Carolina': 'Bath|Denver|Leicester|Oxford|Warsaw|Washington',
  'North Dakota': 'Havana|Munich',
  Ohio:
    'Antwerp|Berlin|Bethlehem|Bremen|Cairo|Calcutta|Cambridge|Cadiz|Geneva|Genoa|Hanover|Jerusalem|Lebanon|Lisbon|London|Macedonia|Malta|Milan|Moscow|Oxford|Palermo|Peru|Poland|Ravenna|Rome|Russia|Seville|Toronto|Versailles',
  Oklahoma: 'Cleveland|Miami',
  Oregon: 'Dallas|Damascus|Denmark|Detroit|Phoenix|Rome|Toledo',
  Pennsylvania: 'Athens|Bangor|Bath|Belfast|Berlin|California|Denver|Dublin|Hamburg|Houston|Indiana|Mexico|Moscow|Nazareth|Oxford|Peru|Rome|Scotland',
  'South Carolina': 'Chester|Denmark|Norway|York',
  'South Dakota': 'Corsica|Lebanon|Vienna',
  Tennessee: 'Athens|Denmark|Dover|Dresden|Lexington|Manchester|Milan|Moscow|Paris|Philadelphia|Portland',
  Texas:
    'Athens|Atlanta|Buffalo|China|Cleveland|Detroit|Dublin|Egypt|Florence|Geneva|Holland|Ireland|Italy|Liverpool|Memphis|Miami|Moscow|Naples|Nevada|Palestine|Scotland|Sudan|Turkey|Weimar',
  Utah: 'Manila',
  Vermont: 'Athens|Berlin|Bristol|Cambridge|Dover|Georgia|Jamaica|Manchester|Norwich|Peru',
  Virginia: 'Cleveland|Damascus|Dublin|Glasgow|Lebanon|Paris|Warsaw',
  'Washington (state)': 'Odessa|Toledo',
  'West Virginia': 'Athens|Berlin|Bristol|Cairo|Glasgow|London|Vienna',
  Wisconsin: 'Athens|Belgium|Berlin|Brussels|Cambridge|Denmark|Paris|Poland|Portland|Rome|Stockholm|Verona|Vienna|Wales|Waterloo',
};

/** Where such a place is. */
export interface LesserPlace {
  /** Key of the record of the country or the state. */
  readonly around: string;
  /** In a state, because every page mentions great cities: the text must speak of it as a town. */
  readonly ofState: boolean;
}

/** By name. */
export const lesserPlaces: ReadonlyMap<string, readonly LesserPlace[]> = byName();

function byName(): Map<string, LesserPlace[]> {
  const places = new Map<string, LesserPlace[]>();
  for (const [rows, ofState] of [[ofCountries, false], [ofStates, true]] as const) {
    for (const [around, names] of Object.entries(rows)) for (const name of names.split('|')) places.set(name, [...(places.get(name) ?? []), { around, ofState }]);
  }
  return places;
}
