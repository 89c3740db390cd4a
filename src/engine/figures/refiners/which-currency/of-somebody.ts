import { lettersBefore } from '../../../letters-before';
import type { Place } from '../../read-place';
import { saysAnyOf, wordsOf } from '../../says-any-of';
import type { Language } from '../../vocabulary/languages';

/**
 * Whether a nationality only says where somebody comes from, not what the text is about: "the Australian boxer", "a Taiwanese trawler", (fr) "Le Malien Adama Traoré".
 * Leaves "the Australian government", "Canadian singers' royalties" and (fr) "Le Mali" alone.
 */
export function isOfSomebody(text: string, { start, word }: Place, language: Language): boolean {
  if (language === 'fr') return frenchPeople.test(word) && articles.test(lettersBefore(text, start, longestArticle));
  const after = language === 'en' ? text.slice(start + word.length, start + word.length + longestCalling) : '';
  return saysAnyOf(wordsOfCallings, after) && calledAfter.test(after);
}

/** French writes people with a capital, and adjectives without. */
const frenchPeople = /^\p{Lu}\p{Ll}+(?:ien(?:ne)?|[ao]ise?|[^r]aine?|éen(?:ne)?)$/u;
const articles = /(?<!\p{L})(?:[lL][ae] |[uU]ne? |[lL]['’])$/u;
const longestArticle = 5;

/** Those who perform, play or sail all over the world, and are paid there. */
const callings = 'singer|songwriter|rapper|musician|pianist|violinist|conductor|actor|actress|boxer|fighter|wrestler|swimmer|sprinter|runner|cyclist|golfer|player|star|striker|midfielder|winger|defender|goalkeeper|footballer|cricketer|athlete|skier|skater|jockey|artist|painter|sculptor|author|novelist|director|filmmaker|film-maker|hacker|ship|vessel|tanker|freighter|trawler|boat|yacht|sailor';
const wordsOfCallings = wordsOf(callings);
const calledAfter = new RegExp(`^(?: [a-z-]+)? (?:${callings})(?![\\w'’])`, 'i');
const longestCalling = 32;
