/** Last words of the names of contests, cups and fairs. */
const contests = 'Air ?[Ss]how|Auto Show|Book Fair|Challenge|Championships?|Cup|Grand Prix|Marathon|Motor Show|Tournament|Trophy';

/** A whole name that ends as they do. */
export const contestEnd = new RegExp(`^\\p{Lu}.* (?:${contests})$`, 'u');

/** The same, right after a name that begins the name of one. */
export const contestAfter = new RegExp(`^ (?:\\p{Lu}[\\p{L}’'-]+ ){0,2}(?:${contests})(?!\\p{L})`, 'u');
