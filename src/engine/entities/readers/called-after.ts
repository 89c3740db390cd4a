import type { Candidate } from '../candidate';
import type { Knowledge } from '../knowledge';
import { mayName } from '../signs/may-name';
import type { Names } from '../names';
import type { Page } from '../page';
import { runBefore } from '../signs/runs';
import { hospitalOf, hospitalTail, landmarkTail, ownShopWords, patients, patrons, saintsTail, schoolTail } from '../vocabulary/called-after';
import { isNeverName } from '../vocabulary/never-names';
import { actsLikeOrganization } from '../vocabulary/organizations';
import type { Word } from '../words';

/**
 * Things named after somebody, with an "'s" inside or at the end of the name.
 *
 * Takes: "[Macy's] raised its forecast", which the pack has; "[St Peter's Square]"; "[Queen Elizabeth's Grammar School]"; "[St Clare's Kaplong Mission Hospital]".
 * Takes: "[Brigham and Women's Hospital]", "[KK Women's and Children's Hospital]", after whom it treats.
 * Refuses: "Sydney's Bridge Street", "Sydney's Grammar School": a place and what is in it.
 */
export function readCalledAfter(page: Page, { names }: Knowledge): readonly Candidate[] {
  return page.words.flatMap((word, at) => {
    if (!word.capital || page.titleCase.has(word.block) || !/^['’]s/.test(page.text.slice(word.end, word.end + 2))) return [];
    const found = shop(page, word, names) ?? hospital(page, word, at) ?? hospitalOfPlace(page, word, names) ?? school(page, word, at, names) ?? landmark(page, word, at, names);
    return found === undefined ? [] : [found];
  });
}

/** How long such a name may be, in characters. */
const longestTail = 90;

/** Words up to the "'s"; the functions below are given the last of them. */
const mostWords = 3;

/** "Macy's raised", "Macy's shares": a known firm's name, as no person's would be followed by that. */
function shop({ text, lang }: Page, word: Word, names: Names): Candidate | undefined {
  const next = afterShop.exec(text.slice(word.end, word.end + longestTail))?.[1];
  if (next === undefined || !(actsLikeOrganization.test(next) || ownShopWords.has(next))) return undefined;
  const end = word.end + 2;
  const known = names.recordsNamed(text.slice(word.start, end).replace('’', "'"), lang);
  return known.length > 0 && known.every(({ type }) => type === 'Organization') ? { start: word.start, end, by: 'kind', type: 'Organization', records: [] } : undefined;
}

/** "'s raised", "'s and Kohl's raised": the word after it, or after another's. */
const afterShop = /^['’]s(?:,? and \p{Lu}[\p{L}-]+['’]s)? (\p{L}+)/u;

/** "KK Women's and Children's Hospital", "Brigham and Women's Hospital": called after those whom it treats, with its own name before. */
function hospital({ text, words }: Page, word: Word, at: number): Candidate | undefined {
  const tail = patients.has(word.text) ? hospitalTail.exec(text.slice(word.end, word.end + longestTail))?.[0] : undefined;
  const hasPartner = word.text === 'Women' && words[at - 1]?.text === 'and' && words[at - 2]?.joined === true && words[at - 3]?.capital === false;
  const first = words[hasPartner ? at - 2 : runBefore(words, at + 1, mostWords, ({ text: one }) => !isNeverName(one))];
  return tail === undefined || first?.capital !== true || first.start >= word.start ? undefined : { start: first.start, end: word.end + tail.length, by: 'kind', type: 'Organization', records: [] };
}

/** "Children's Hospital of Philadelphia", where the pack has the place. */
function hospitalOfPlace({ text, lang }: Page, word: Word, names: Names): Candidate | undefined {
  const [tail, place] = patients.has(word.text) ? (hospitalOf.exec(text.slice(word.end, word.end + longestTail)) ?? []) : [];
  const isPlace = tail !== undefined && place !== undefined && names.recordsNamed(place, lang).some(({ type }) => type === 'Place');
  return isPlace ? { start: word.start, end: word.end + tail.length, by: 'kind', type: 'Organization', records: [] } : undefined;
}

/** "Queen Elizabeth's Grammar School": called after somebody with title and all; not "Sydney's Grammar School". */
function school({ text, words, lang }: Page, word: Word, at: number, names: Names): Candidate | undefined {
  const ofSaint = /^St\.?$/.test(words[at - 1]?.text ?? '') && word.joined ? saintsTail.exec(text.slice(word.end, word.end + longestTail))?.[0] : undefined;
  const tail = ofSaint ?? schoolTail.exec(text.slice(word.end, word.end + longestTail))?.[0];
  if (tail === undefined) return undefined;
  const first = words[runBefore(words, at + 1, mostWords, (one) => mayName(one) || patrons.has(one.text))];
  const isOfPlace = first !== undefined && names.recordsNamed(text.slice(first.start, word.end), lang).some(({ type, needs }) => type === 'Place' && needs === undefined);
  return first === undefined || isOfPlace ? undefined : { start: first.start, end: word.end + tail.length, by: 'kind', type: 'Organization', records: [] };
}

/** "St Peter's Square", "St James's Park"; not "Sydney's Bridge". */
function landmark({ text, words, lang }: Page, word: Word, at: number, names: Names): Candidate | undefined {
  const tail = landmarkTail.exec(text.slice(word.end, word.end + longestTail))?.[0];
  const first = words[runBefore(words, at + 1, mostWords, mayName)];
  if (tail === undefined || first === undefined || first.start > word.start) return undefined;
  if (names.recordsNamed(text.slice(first.start, word.end), lang).some(({ type }) => type === 'Place')) return undefined;
  return { start: first.start, end: word.end + tail.length, by: 'kind', type: 'Place', records: [] };
}
