/** Which names are English words or names of persons; for the scripts that make tables, about names that nobody has read through. */
import { createRequire } from 'node:module';

const load = createRequire(import.meta.url);
const englishWords = new Set(load('an-array-of-english-words') as readonly string[]);
const personNames = new Set(Object.keys(load('humannames') as object).map((name) => name.toLowerCase()));

/** "Most", "Reading", "First National": every word of it is an English word. */
export function isEverydayWord(name: string): boolean {
  return name.toLowerCase().split(/[\s-]+/).every((word) => englishWords.has(word));
}

/** "Jackson", "Santos". */
export function isPersonName(name: string): boolean {
  return personNames.has(name.toLowerCase());
}
