/**
 * Towns and quarters that the pack does not have and that share their name with a better-known place, by the key of the record of the
 * country or state that they are in. On a page about that country the name may mean them. Sorted.
 * Those of the states: GeoNames' places of 500 people and more that share their name with a place abroad, and a few smaller ones of which news has told.
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
  Alabama: 'Alexandria|Brighton|Cuba|Detroit|Egypt|Geneva|Leeds|Oxford|Sheffield',
  Arizona: 'Miami|Rio Verde|San Carlos|San Jose|Santa Rosa|Tacna',
  Arkansas: 'Bradford|Damascus|Dublin|Egypt|England|Greenland|Hamburg|Havana|London|Manila|Melbourne|Moscow|Nashville|Newport|Oxford|Palestine|Paris|Portland|Scotland|Stuttgart',
  California: 'Brisbane|Delhi|Exeter|Kerman|London|Malaga|Manila|Mecca|Palermo|San Marino|San Miguel|Woodlands',
  Colorado: 'San Luis|Trinidad',
  Connecticut: 'Berlin|Bristol|Canterbury|Colchester|Cornwall|Coventry|Derby|Durham|Essex|Lebanon|Lisbon|Oakville|Oxford|Portland|Preston|Scotland',
  Delaware: 'Glasgow|Newport',
  Florida: 'Bristol|Dundee|Geneva|Havana|Odessa|Seville|Valparaiso',
  'Georgia (U.S. state)': 'Berlin|Bremen|Cairo|Geneva|Lisbon|Manchester|Milan|Oxford|Richmond Hill|Vienna',
  Idaho: 'Atlanta|Cambridge|Dover|Malta|Naples|Paris',
  Illinois:
    'Athens|Berlin|Bradford|Brighton|Cairo|Colchester|Cuba|Genoa|Hanover|Havana|Lebanon|Malta|Markham|Milan|Naples|Palestine|Paris|Pekin|Peru|Princeton|Rochester|Rome|San Jose|Sheffield|Swansea|Tampico|Toluca|Venice|' +
    'Vienna|Warsaw',
  Indiana: 'Alexandria|Angola|Berne|Brazil|Bremen|Bristol|Denver|Dublin|Edinburgh|Galveston|Geneva|Hanover|Holland|La Paz|Lebanon|Mexico|Milan|Monrovia|Monterey|Morocco|Nashville|Newport|Orleans|Oxford|Peru|Syracuse|Versailles|Warsaw',
  Iowa: 'Brighton|Cambridge|Delhi|Denver|Geneva|Hamburg|Jamaica|Leon|Lisbon|Madrid|Manchester|Melbourne|Moscow|Nevada|Norway|Orleans|Oxford|Panama|Persia|Rome|Sheffield|Toronto|Tripoli',
  Kansas: 'Cuba|Florence|Glasgow|Hanover|Havana|Lebanon|Leon|Manhattan|Milan|Moscow|Ottawa|Oxford|Peru|Toronto|Wellington',
  Kentucky: 'Alexandria|Cadiz|Edmonton|Ghent|Glasgow|Lebanon|London|Manchester|Paris|Verona|Versailles|Warsaw',
  Louisiana: 'Athens|Delhi|Jena|Lisbon|Zwolle',
  Maine:
    'Athens|Bath|Belfast|Belgrade|Bradford|Bremen|Bristol|Cambridge|China|Denmark|Dresden|Hanover|Lebanon|Leeds|Limerick|Lisbon|Madrid|Manchester|Mexico|Moscow|Naples|Newport|Norway|Oxford|Palermo|Paris|Peru|Poland|Rome|' +
    'Stockholm|Sweden|Verona|Vienna|Wales|Windsor',
  Maryland: 'Berlin|Cambridge|Damascus|Dublin|La Plata|Manchester|Oxford|Scotland|Vienna',
  Massachusetts: 'Berlin|Florida|Freetown|Ipswich|Leicester|Orleans|Oxford|Peru|Sheffield|Southampton|Wales|Washington',
  Michigan: 'Athens|Bath|Brighton|Brooklyn|Constantine|Delhi|Genoa|Gibraltar|Hamburg|Manchester|Milan|Norway|Oxford|Paris|Portland|Vienna',
  Minnesota: 'Alexandria|Belgrade|Cambridge|Cologne|Geneva|Hamburg|Hanover|Jordan|Milan|Montevideo|Newport|Oslo|Stockholm|Upsala|Warsaw',
  Mississippi: 'Anguilla|Charleston|Cleveland|Columbia|Florence|Grenada|Houston|Paris|Philadelphia|Rome|Saltillo|Verona',
  Missouri: 'Cairo|California|Cuba|Exeter|Florida|Glasgow|Houston|La Plata|Lebanon|Louisiana|Memphis|Mexico|Milan|Nevada|Odessa|Oran|Paris|Potosi|Verona|Versailles|Vienna|Warsaw',
  Montana: 'Belgrade|Glasgow|Jordan|Malta',
  Nebraska: 'Atlanta|Cairo|Cambridge|Exeter|Geneva|Genoa|Gothenburg|Krakow|Lebanon|Madrid|Memphis|Oxford|Peru|Prague|Syracuse|Valparaiso|York',
  Nevada: 'Genoa',
  'New Hampshire': 'Alexandria|Bath|Berlin|Bristol|Cambridge|Croydon|Dublin|Durham|Exeter|Greenland|Hanover|Lancaster|Lebanon|Lisbon|Milan|Newport|Nottingham|Peterborough|Stratford|Washington',
  'New Jersey': 'Berlin|Bogota|Florence|Hamburg|Hanover|Lebanon|Manchester|Oxford|Verona|Vienna',
  'New Mexico': 'Cleveland|Cuba|La Plata|Las Vegas|Madrid|Milan|San Jose|San Juan|San Miguel|San Pablo|San Rafael|Santa Rosa',
  'New York (state)':
    'Amsterdam|Angola|Antwerp|Athens|Bath|Belfast|Bergen|Bristol|Cairo|Cambridge|Chester|Copenhagen|Cuba|Delhi|Denmark|Dresden|Florence|Geneva|Genoa|Ghent|Greece|Hamburg|Hanover|Italy|Jamaica|Java|Jordan|Lebanon|Lima|' +
    'Lisbon|Liverpool|Madrid|Malta|Manchester|Mexico|Milan|Naples|Newport|Northampton|Norway|Odessa|Oxford|Palermo|Paris|Perth|Peru|Poland|Potsdam|Rotterdam|Russia|Salamanca|Southampton|Sweden|Turin|Venice|Verona|Vienna|' +
    'Wales|Warsaw|Waterloo|Yorkshire',
  'North Carolina': 'Bath|Bolivia|Denver|Gloucester|Leicester|Newport|Oxford|Warsaw|Washington',
  'North Dakota': 'Havana|Lisbon|Munich',
  Ohio:
    'Alexandria|Amsterdam|Antwerp|Berlin|Bethlehem|Bexley|Bradford|Bremen|Bridgetown|Cadiz|Cairo|Calcutta|Cambridge|Dresden|Geneva|Genoa|Hanover|Jerusalem|Lebanon|Lisbon|London|Macedonia|Malta|Manchester|Milan|Moscow|' +
    'Newport|Ottawa|Oxford|Palermo|Peru|Poland|Ravenna|Rome|Russia|Seville|Sheffield|Toronto|Versailles|Warsaw',
  Oklahoma: 'Cleveland|Hobart|Miami|Panama|Prague',
  Oregon: 'Dallas|Damascus|Denmark|Detroit|Glasgow|Lebanon|Madras|Newport|Phoenix|Rome|Toledo',
  Pennsylvania:
    'Athens|Bangor|Bath|Belfast|Berlin|Bradford|Bristol|California|Charleroi|Cheltenham|Croydon|Denver|Dublin|Egypt|Exeter|Gibraltar|Hamburg|Houston|Indiana|Lima|Liverpool|Manchester|Mexico|Moscow|Nazareth|Newport|' +
    'Northampton|Oxford|Paris|Peru|Pitcairn|Rome|Scotland|Sheffield|Verona',
  'Rhode Island': 'Bradford|Exeter',
  'South Carolina': 'Chester|Denmark|Newport|Norway|Swansea|York',
  'South Dakota': 'Alexandria|Corsica|Ipswich|Lebanon|Vienna',
  Tennessee: 'Alexandria|Athens|Bradford|Brighton|Denmark|Dover|Dresden|Lebanon|Lexington|Manchester|Milan|Moscow|Newport|Paris|Philadelphia|Portland|Saltillo',
  Texas:
    'Athens|Atlanta|Bristol|Buffalo|China|Cleveland|Detroit|Dublin|Egypt|Florence|Geneva|Holland|Ireland|Italy|Liverpool|Markham|Memphis|Miami|Moscow|Naples|Nevada|Palestine|Potosi|San Carlos|San Felipe|San Pedro|' +
    'Santa Rosa|Scotland|Sudan|Trinidad|Turkey|Weimar',
  Utah: 'Leeds|Manila|Naples',
  Vermont: 'Athens|Berlin|Bradford|Bristol|Cambridge|Dover|Georgia|Jamaica|Leicester|Manchester|Newport|Norwich|Orleans|Peru',
  Virginia: 'Cleveland|Damascus|Dublin|Glasgow|Hanover|Lebanon|Paris|Tangier|Verona|Warsaw',
  'Washington (state)': 'Geneva|Hobart|Manchester|Newport|Oakville|Odessa|Toledo',
  'West Virginia': 'Athens|Berlin|Bristol|Cairo|Glasgow|London|Lubeck|Man|Vienna',
  Wisconsin: 'Abbotsford|Athens|Belgium|Berlin|Bristol|Brussels|Cambridge|Denmark|Hobart|Kiel|Krakow|Manchester|Montreal|Oxford|Paris|Poland|Portland|Potosi|Rome|Stockholm|Verona|Vienna|Wales|Waterloo',
  Wyoming: 'Guernsey',
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
