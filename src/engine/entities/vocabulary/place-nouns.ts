/** Nouns for places: beside their names, and as the last words of names. As alternatives of a pattern, or as sets. */

const townsAndLands = 'suburb|city|town|village|hamlet|neighbou?rhood|municipality|township|province|island|peninsula|resort';

/** After a name: "Bardo, a leafy suburb of Tunis". */
export const placeKinds = `${townsAndLands}|slum|shantytown|estate|refugee camp|archipelago|borough|enclave|settlement|seaport|territory|nation|country|river|lake|mountain|valley`;

/** Before a name and its "of": "the fishing village of Bondo". */
export const placeKindsOf = `${townsAndLands}|district|port`;

/** Last words of the names of provinces and the like. */
export const divisionHeads: ReadonlySet<string> = new Set('Governorate Oblast Prefecture Province'.split(' '));
export const divisionEnd = new RegExp(` (?:${[...divisionHeads].join('|')})$`);

/** Last words of rivers and the like that are named after the land around them. */
export const landforms: ReadonlySet<string> = new Set('Basin Delta Mountains River Strait Watershed'.split(' '));
/** The same right after the name of the land; in small letters only those that mean no particular strait or basin. */
export const landformAfter = new RegExp(`^ (?:${[...landforms].join('|')}|Rivers|delta|mountains|river|watershed)(?!\\p{L})`, 'u');

/** Last words of roads, and of buildings and grounds. */
export const roads = 'Avenue|Boulevard|Highway|Road|Street';
export const landmarks = 'Airport|Arena|Barracks|Cathedral|Cemetery|Plaza|Prison|Square|Stadium|Station';
/** Words for roads that have many other meanings: they count only after a house number. */
export const roadsWithNumbers = 'Circle|Close|Court|Crescent|Drive|Parkway|Terrace|Trail|Way';

/** Last words of whatever something can be at, and names with such an end that are no place: "Silk Road". */
export const landmarkHeads: ReadonlySet<string> = new Set(`${roads}|${landmarks}|Beach|Bridge|Crossing|Expressway|Garden|Gardens|Jail|Lane|Layout|Mosque|Refinery|Temple|Tower`.split('|'));
export const noLandmarks = /^(?:Silk|Belt|Open|Abbey|Rose|Kitchen|Beer|Zen|Memory|Fast|Rocky|Middle|Own|Cross) |^(?:Easy|Fleet|High|Main|Sesame|Wall) Street$|(?:Maximum|Minimum|Federal|State|County) (?:Prison|Jail|Highway|Road)$/;

/** Last words of what is built, by which no body is called. */
export const builtHeads: ReadonlySet<string> = new Set('Airport Bridge Canal Dam Expressway Highway Motorway Reservoir Tunnel'.split(' '));
