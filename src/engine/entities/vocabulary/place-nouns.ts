/** What places are called by: nouns beside their names, and last words of the names. As alternatives of a pattern, or as sets. */

const townsAndLands = 'suburb|city|town|village|hamlet|neighbou?rhood|municipality|township|province|island|peninsula|resort';

/** After a name: "Bardo, a leafy suburb of Tunis". */
export const placeKinds = `${townsAndLands}|slum|shantytown|estate|refugee camp|archipelago|borough|enclave|settlement|seaport|territory|nation|country|river|lake|mountain|valley`;

/** Before a name and its "of": "the fishing village of Bondo". */
export const placeKindsOf = `${townsAndLands}|district|port`;

/** Last words of the names of provinces and the like. */
export const divisionHeads: ReadonlySet<string> = new Set('Governorate Oblast Prefecture Province'.split(' '));
export const divisionEnd = new RegExp(` (?:${[...divisionHeads].join('|')})$`);

/** Last words of rivers and the like that are called after the land there. */
export const landforms: ReadonlySet<string> = new Set('Basin Delta Mountains River Strait Watershed'.split(' '));
/** The same right after the land's name; in small letters only what is no single strait or basin. */
export const landformAfter = new RegExp(`^ (?:${[...landforms].join('|')}|Rivers|delta|mountains|river|watershed)(?!\\p{L})`, 'u');

/** Last words of roads, and of buildings and grounds. */
export const roads = 'Avenue|Boulevard|Highway|Road|Street';
export const landmarks = 'Airport|Arena|Barracks|Cathedral|Cemetery|Plaza|Prison|Square|Stadium|Station';
/** Words for roads that many other things share: they count only after a house number. */
export const roadsWithNumbers = 'Circle|Close|Court|Crescent|Drive|Parkway|Terrace|Trail|Way';

/** Of all where something may be said to be or to happen, and what is no place by such a name. */
export const landmarkHeads: ReadonlySet<string> = new Set(`${roads}|${landmarks}|Beach|Bridge|Crossing|Expressway|Garden|Gardens|Jail|Lane|Layout|Mosque|Refinery|Temple|Tower`.split('|'));
export const noLandmarks = /^(?:Silk|Belt|Open|Abbey|Rose|Kitchen|Beer|Zen|Memory|Fast|Rocky|Middle|Own|Cross) |^(?:Easy|Fleet|High|Main|Sesame|Wall) Street$|(?:Maximum|Minimum|Federal|State|County) (?:Prison|Jail|Highway|Road)$/;

/** Of what is built, that no body is called by. */
export const builtHeads: ReadonlySet<string> = new Set('Airport Bridge Canal Dam Expressway Highway Motorway Reservoir Tunnel'.split(' '));
