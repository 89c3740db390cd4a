import type { TaggedName } from '../../knowledge';
import { mayName } from '../../signs/may-name';
import { wordAt, type Page } from '../../page';
import { notPersonHeads } from '../../vocabulary/organizations';
import type { Word } from '../../words';

/**
 * Takes in the first name of somebody of whom the tagger sees the surname alone, as it has never seen the first name, or knows it as a word.
 *
 *   "met Spike [Lee]"                     the word before has a capital in the middle of a sentence
 *   "Pep [Guardiola] had left him out"    it begins the sentence, and the page tells of nobody else of the surname before
 *
 * Not "Yesterday Guardiola", "President Lee", "the Fox [Murdoch] owned", "Lagos [Okafor]" where another name stands before.
 */
export function withFirstNames(names: readonly TaggedName[], page: Page): readonly TaggedName[] {
  const ends = new Set(names.map(({ end }) => end));
  const named = new Set<string>();
  let small: ReadonlySet<string> | undefined;
  const isSmallElsewhere = (word: string) => (small ??= shortSmallWords(page.text)).has(word.toLowerCase());
  return names.map((name) => {
    const written = page.text.slice(name.start, name.end);
    const isNew = !named.has(written);
    for (const word of name.type === 'Person' ? written.split(' ') : []) named.add(word);
    const at = wordAt(page, name.start);
    const [before, own] = [page.words[at - 1], page.words[at]];
    const mayHave = name.type === 'Person' && own?.joined === true && own.end === name.end && before !== undefined && !ends.has(before.end) && !page.titleCase.has(own.block);
    return mayHave && isFirstName(before, page.words[at - 2]) && (!before.first || (isNew && !isSmallElsewhere(before.text))) ? { ...name, start: before.start } : name;
  });
}

/** Whether a word with a capital may be somebody's first name; at a sentence's beginning only a short one. */
function isFirstName(word: Word, before: Word | undefined): boolean {
  if (!firstName.test(word.text) || !mayName(word) || notPersonHeads.has(word.text) || noFirstNames.has(word.text.toLowerCase())) return false;
  if (word.first) return word.text.length <= longestPetName && !describes.test(word.text);
  return !adjective.test(word.text) && !(word.joined && (before?.capital === true || /^(?:the|an?|its|his|her|their)$/.test(before?.text ?? '')));
}

const firstName = /^\p{Lu}\p{Ll}+$/u;
/** Names that the tagger has not seen are short ones: "Pep", "Xabi". */
const longestPetName = 6;
/** "Sadly", "Asked", "Facing". */
const describes = /(?:ly|ed|ing|er|or|ist|man|s)$/;
/** "Epic", "Chemical". */
const adjective = /(?:ic|al|ous|ful)$/;
/** Words that stand before a name, and are none themselves. */
const noFirstNames: ReadonlySet<string> = new Set(
  (
    'administrator aide ally app aunt auntie bar boss brand bro brother cafe called camp cape century champion close club comrade cyclone dear dr drew even ex expedition father fellow film ' +
    'former fort god good goodbye grandma grandpa great hello hey hi hotel hurricane king lake late let little meet mission mother mount museum nor novel old opera operation planet pm point poor ' +
    'port project quite radio rather sad saint san santa seed ship should sister song st star still storm studio sure team thank thanks that till tropical true typhoon uncle villa what young ' +
    'your'
  ).split(' '),
);

/** All words in small letters that are no longer than such a first name. */
function shortSmallWords(text: string): ReadonlySet<string> {
  return new Set(Array.from(text.matchAll(shortSmallWord), ([word]) => word));
}

const shortSmallWord = new RegExp(String.raw`(?<!\p{L})\p{Ll}{2,${longestPetName}}(?!\p{L})`, 'gu');
