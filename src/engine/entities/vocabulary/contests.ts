/** Last words of what is played for, and of fairs. */
const contests = 'Air ?[Ss]how|Auto Show|Book Fair|Challenge|Championships?|Cup|Grand Prix|Marathon|Motor Show|Tournament|Trophy';

export const contestEnd = new RegExp(`^\\p{Lu}.* (?:${contests})$`, 'u');

/** The same after a name that begins one. */
export const contestAfter = new RegExp(`^ (?:\\p{Lu}[\\p{L}’'-]+ ){0,2}(?:${contests})(?!\\p{L})`, 'u');
