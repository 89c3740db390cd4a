import { lettersBefore } from '../../letters-before';
import type { Candidate } from '../candidate';
import type { Knowledge } from '../knowledge';
import { mayName } from '../may-name';
import type { Page } from '../page';
import { runBefore } from '../runs';
import { localHeads, localNouns, localUnits } from '../vocabulary/kinds';

/**
 * Places too small for anybody to know, by the word for their kind: in capitals it belongs to the name, in small letters not.
 *
 * Takes: "of [Char Aman Village]", "the [Assin South Constituency]", "[Borojalia Union]" on a page that speaks of an upazila.
 * Takes: "[Amuda] ward", "the [Marville] Assembly constituency".
 * Refuses: "the Greenwich Village Society", "Labour ward" on a page about a hospital, "the Trade Union", what the pack has for a body.
 */
export function readSmallPlaces(page: Page, { names }: Knowledge): readonly Candidate[] {
  const hasUnions = /(?<!\p{L})[Uu]pazila/u.test(page.text);
  const hasWards = !/(?<!\p{L})(?:hospital|maternity|patients?)(?!\p{L})/u.test(page.text);
  return page.words.flatMap((word, at) => {
    const next = page.words[at + 1];
    if (!word.capital || page.titleCase.has(word.block)) return [];
    const isHead = localHeads.test(page.text.slice(word.start, word.end)) || isTwoWordHead(page, at) || (hasUnions && word.text === 'Union');
    const behind = page.text.slice(word.end, word.end + farthest);
    const isBeforeNoun = !isHead && (localUnits.test(behind) || (hasWards && localNouns.test(behind)));
    if (!(isHead && !(next?.joined === true && next.capital)) && !isBeforeNoun) return [];
    const to = isHead ? (isTwoWordHead(page, at) ? at - 1 : at) : at + 1;
    const from = runBefore(page.words, to, mostWords, (one) => mayName(one) || /^(?:North|South|East|West|New)$/.test(one.text), none);
    const first = page.words[from];
    if (first === undefined || from === to || (isHead && !word.joined) || first.first || !page.words.slice(from, to).some(mayName)) return [];
    if (first.joined && page.words[from - 1]?.capital === true) return []; // "Labasa Indian Communal Constituency" is longer
    if (isHead && word.text === 'Village' && !saysWhere.test(lettersBefore(page.text, first.start, longestPreposition))) return [];
    const isBody = names.recordsNamed(page.text.slice(first.start, page.words[to - 1]?.end), page.lang).some(({ type }) => type !== 'Place');
    return isBody ? [] : [{ start: first.start, end: word.end, by: 'kind', type: 'Place', records: [] }];
  });
}

const mostWords = 3;
const none: ReadonlySet<string> = new Set();
/** Letters of "parliamentary constituency" and some to spare. */
const farthest = 32;

/** "Electoral Area", "Sports Complex". */
function isTwoWordHead({ words }: Page, at: number): boolean {
  const [before, head] = [words[at - 1], words[at]];
  return head?.joined === true && ((head.text === 'Area' && before?.text === 'Electoral') || (head.text === 'Complex' && before?.text === 'Sports'));
}

/** "of Char Aman Village": elsewhere a village with a capital is as often a shop's or a show's. */
const saysWhere = /(?<!\p{L})(?:at|from|in|near|of|to|under) $/u;
const longestPreposition = 7;
