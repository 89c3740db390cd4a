import { lettersBefore } from '../../letters-before';
import { spansOf } from '../../span';
import type { Candidate } from '../candidate';
import type { Knowledge } from '../knowledge';
import { mayName } from '../signs/may-name';
import type { Page } from '../page';
import { runBefore } from '../signs/runs';
import { landmarkHeads, noLandmarks, roadsWithNumbers } from '../vocabulary/place-nouns';
import type { Word } from '../words';

/**
 * Roads, bridges, prisons and sports grounds, recognised by their last word, if the text says that something is or happens there.
 *
 * Takes: "at [Tuen Mun Town Hall]", "at [State House], Nakuru", "from [Terminal 5]".
 * Takes: "at 1069 [Grandview Way]", "near [West 7th Avenue]".
 * Takes: "On [Ashton New Road] a steward", "in Tehran's [Evin Prison]", "between [R.V. Road] and", "a view of the [Aerial Lift Bridge]".
 * Refuses: "the Road", "London's Road Safety Week", "Silk Road", "Bridge said", and what the pack has ("London Bridge").
 */
export function readLandmarks(page: Page, { names }: Knowledge): readonly Candidate[] {
  const houses = spansOf(house, page.text).map((span): Candidate => ({ ...span, by: 'landmark', type: 'Place', records: [] }));
  const others = page.words.flatMap((head, at): readonly Candidate[] => {
    const next = page.words[at + 1];
    const isOfAddress = addressHeads.has(head.text);
    if (!(landmarkHeads.has(head.text) || isOfAddress || isHall(page.words, at)) || !head.joined || (next?.joined === true && next.capital) || page.titleCase.has(head.block)) return [];
    const to = ordinal.test(page.words[at - 1]?.text ?? '') ? at - 1 : at;
    const first = page.words[runBefore(page.words, to, mostWords, fits)];
    if (first === undefined || first.start >= head.start || first.first) return [];
    const before = lettersBefore(page.text, first.start, longestWord);
    if (!houseNumber.test(before) && (isOfAddress || !whereabouts.test(before))) return [];
    const name = page.text.slice(first.start, head.end);
    const isKnown = names.recordsNamed(name, page.lang).length > 0;
    return isKnown || noLandmarks.test(name) ? [] : [{ start: first.start, end: head.end, by: 'landmark', type: 'Place', records: [] }];
  });
  return [...houses, ...others];
}

/** "Tuen Mun Town Hall"; the bare "Town Hall" could be any town's. */
function isHall(words: readonly Word[], at: number): boolean {
  const [own, kind] = [words[at - 2], words[at - 1]];
  return words[at]?.text === 'Hall' && kind?.joined === true && /^(?:City|Concert|Town|Village)$/.test(kind.text) && own !== undefined && own.capital && fits(own);
}

/** Seats of presidents and governors, and what airports number. */
const house = /(?<=(?<!\p{L})(?:at|from|in|into|near|outside|to) |['’]s )(?:(?:State|Government) House|Terminal [1-9]\p{Lu}?)(?![\p{L}\d’'-]| \p{Lu})/gu;

const mostWords = 4;
/** "7th" in "West 7th Avenue". */
const ordinal = /^\d{1,3}(?:st|nd|rd|th)$/;

function fits(word: Word): boolean {
  return mayName(word) || /^(?:North|South|East|West|New|Old|Great|First|Second|Third)$/.test(word.text);
}

const whereabouts = /(?:(?<!\p{L})(?:in|at|on|of|to|near|from|outside|inside|along|across|over|under|between|off|via|down|attended|(?:avenue|road|street) and)(?: the)?|['’]s) $/iu;
/** "at 1069 Grandview Way"; not "in 1920 Ford Road". */
const houseNumber = /(?<!(?<!\p{L})(?:by|in|of|since|the) )(?<![\p{L}\p{N}.,$€£-])\d{1,5} $/iu;
const longestWord = 16;
/** Last words of roads that many other things share: they count only after a house number. */
const addressHeads: ReadonlySet<string> = new Set(['Blvd', ...roadsWithNumbers.split('|')]);
