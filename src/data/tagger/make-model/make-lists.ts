import { cut } from '../../../engine/entities/tagger/pieces';
import { listNames, longerPhrase, longestPhrase, noLists, phraseBits, type ListName } from '../../../engine/entities/tagger/name-lists';
import { readForm } from '../../../engine/entities/tagger/word-form';
import { noUses } from '../../../engine/entities/tagger/word-uses';
import { peoples } from './guideline-words';
import { bodies, companies, media, teams } from './known-organizations';
import { brands, cities, cldrNames, dictionaryNames, personNames, subdivisions, wordNet } from './name-sources';
import type { RawText } from './raw-text';

/** Hashes of the lists' phrases, ascending, and the bits of the lists that have each. */
interface PhraseTable {
  readonly phrases: Uint32Array;
  readonly phraseLists: Uint16Array;
}

/**
 * Makes the name lists from npm packages and the hand-written table; sources and licences are in NOTICES.md.
 * @param texts where the everyday words come from
 */
export function makeLists(texts: readonly RawText[]): PhraseTable {
  const bits = new Map<number, number>();
  const add = (list: ListName, names: Iterable<string>) => {
    const bit = 1 << listNames.indexOf(list);
    for (const name of names) {
      const phrase = phraseOf(name);
      if (phrase !== null) bits.set(phrase, (bits.get(phrase) ?? 0) | bit);
    }
  };
  const persons = personNames();
  add('first-name', persons.flatMap(({ first }) => first));
  add('last-name', [...persons.flatMap(({ last }) => last), ...dictionaryNames()]);
  const places = cities();
  add('city', places.filter(({ people }) => people >= 100_000).flatMap(({ names }) => names));
  add('town', places.filter(({ people }) => people >= 5_000 && people < 100_000).flatMap(({ names }) => names));
  add('country', [...cldrNames('territories'), ...alsoCountries]);
  add('region', [...subdivisions(), ...wordNet(['15', '17'])]);
  add('people', [...peoples, ...cldrNames('languages')]);
  add('organization', [...teams, ...media, ...bodies, ...companies, ...wordNet(['14'])]);
  add('brand', brands());
  add('everyday', everydayWords(texts));
  const phrases = Uint32Array.from([...bits.keys()].sort((a, b) => a - b));
  return { phrases, phraseLists: Uint16Array.from(phrases, (phrase) => bits.get(phrase) ?? 0) };
}

function phraseOf(name: string): number | null {
  if (!/^[\p{Script=Latin}\p{N}]/u.test(name)) return null;
  const { count, starts, ends } = cut(name, [{ start: 0, end: name.length }]);
  if (count === 0 || count > longestPhrase || (count === 1 && name.length < 2)) return null;
  const words = Array.from({ length: count }, (_, at) => readForm(name.slice(starts[at], ends[at]), noLists, noUses).word);
  return words.reduce(longerPhrase) >>> (32 - phraseBits);
}

/** Names of countries that news uses besides those in the lists of packages. */
export const alsoCountries = 'America,Britain,Great Britain,England,Scotland,Wales,Northern Ireland,U.S.,US,USA,U.S.A.,UK,U.K.,UAE,U.A.E.,Holland,Burma,Ivory Coast,Congo,East Timor,Macedonia,Czech Republic,Czechoslovakia,Yugoslavia,Soviet Union,USSR,Palestine,Kosovo,Tibet,Chechnya,Crimea,Kashmir,Korea,Swaziland,Turkey,West Bank,Gaza,Gaza Strip'.split(',');

/** Words that the texts write in small letters nearly always: a capital on one of them, in a headline or at a sentence's start, says little. */
function everydayWords(texts: readonly RawText[]): string[] {
  const counts = new Map<string, { small: number; all: number }>();
  for (const { text } of texts) {
    for (const [word] of text.matchAll(/[\p{Script=Latin}'’]+(?:-\p{Script=Latin}+)*/gu)) {
      const lower = word.toLowerCase();
      const count = counts.get(lower) ?? { small: 0, all: 0 };
      counts.set(lower, { small: count.small + Number(word === lower), all: count.all + 1 });
    }
  }
  return [...counts].filter(([word, { small, all }]) => word.length > 1 && small >= 3 && small >= 0.85 * all).map(([word]) => word);
}
