import { lettersBefore } from '../../letters-before';
import { spanText, type Span } from '../../span';
import { leansOnName } from '../signs/leans-on-name';
import { mayName } from '../signs/may-name';
import type { Names } from '../names';
import { wordAt, type Page } from '../page';
import { runBefore } from '../signs/runs';
import { isSaidWhere } from '../signs/said-where';
import { bodiesOfTowns, clubNicknames, clubWords, clubWordsBefore, noNicknames, notInClubNames } from '../vocabulary/clubs';
import { playsAfter, townAfter } from '../vocabulary/games';
import type { Word } from '../words';

/** A full name with its town's and its team's part; a town's body without the latter ("Hexton City"). */
interface FullName extends Span {
  readonly front: string;
  readonly back?: string;
}

/**
 * Clubs that are in no list, recognised by the shape of their full names, on pages about games.
 *
 * Takes: "[Dunmore United] edged out [Corley FC] 2-1", "[Luderton Lions]", "[Rushmere & Higham Rovers]".
 * Takes: "the [Kamloops Anglers]", a place that the pack has and a plural after it, or one that stands alone as well.
 * Takes: "lost to [Hexton City]", where the pack has no town of the name and nothing says that something is there.
 * Refuses: "in Garden City", "the London Games", "Tom Rivers".
 */
export function fullClubNames(page: Page, names: Names): readonly FullName[] {
  const calledAlone = new Set(Array.from(page.text.matchAll(/(?<!\p{L})[Tt]he (\p{Lu}\p{Ll}+)(?!\p{L})/gu), ([, name = '']) => name));
  return page.words.flatMap((word, at): readonly FullName[] => {
    if (!word.capital || !word.joined || page.text[word.end] === ':' || leansOnName(page.words[at + 1], page.words[at + 1], word) || page.titleCase.has(word.block)) return [];
    const from = startOfName(page, at);
    const first = page.words[from];
    if (first === undefined || from === at) return [];
    const [name, front] = [page.text.slice(first.start, word.end), page.text.slice(first.start, page.words[at - 1]?.end)];
    if (isOfClub(first, word)) return [{ start: first.start, end: word.end, front, back: word.text }];
    if (bodiesOfTowns.has(word.text)) return isTownsBody(name, first, page, names) ? [{ start: first.start, end: word.end, front }] : [];
    return isTeamOfPlace(page, { from, at }, names, calledAlone);
  });
}

/** Words of a name before its last one. */
const most = 3;

/** "Rushmere" in "Rushmere & Higham Rovers", "Luderton" in "On Monday Luderton Lions", "But Luderton Lions". */
function startOfName({ words, text }: Page, at: number): number {
  const fits = (word: Word) => mayName(word) && !notInClubNames.has(word.text) && !(word.first && /-\p{Ll}/u.test(word.text));
  const start = runBefore(words, at, most, fits, new Set());
  const [partner, own] = [words[start - 1], words[start]];
  return partner?.capital === true && own !== undefined && text.slice(partner.end, own.start) === ' & ' ? runBefore(words, start, 1, fits, new Set()) : start;
}

/** "Corley FC", "FC Corley", "Dunmore United", "Luderton Lions". */
function isOfClub(first: Word, last: Word): boolean {
  return endings.has(last.text) || clubWordsBefore.has(first.text);
}

const endings: ReadonlySet<string> = new Set([...clubWords, ...clubNicknames.filter((name) => /^\p{Lu}\p{Ll}+s$/u.test(name))]);

/** "Hexton City", unless it is a town or something is there. */
function isTownsBody(name: string, { start }: Word, { text }: Page, names: Names): boolean {
  return !isPlace(name, names) && !isSaidWhere(text, start) && !/(?<!\p{L})(?:at|from|around|via|and|the|Greater) $/iu.test(lettersBefore(text, start, longestLead));
}

const longestLead = 8;

/**
 * "the Kamloops Anglers", "the Toledo Mud Hens": after a place of the pack a plural that is no sort of thing.
 * @param calledAlone what the page puts right after "the": "The Anglers scored" beside "the Dunmore Anglers"
 */
function isTeamOfPlace({ words, text }: Page, { from, at }: { readonly from: number; readonly at: number }, names: Names, calledAlone: ReadonlySet<string>): readonly FullName[] {
  const [first, last] = [words[from], words[at]];
  if (first === undefined || last === undefined || !mayBeNickname(last.text) || !hasTheBefore(text, first.start)) return [];
  const ends = words.slice(from, at).flatMap(({ end }) => (isPlace(text.slice(first.start, end), names) ? [end] : []));
  const end = ends.at(-1) ?? (calledAlone.has(last.text) ? words[at - 1]?.end : undefined);
  return end === undefined ? [] : [{ start: first.start, end: last.end, front: text.slice(first.start, end), back: text.slice(end + 1, last.end) }];
}

/** A plural with a capital that is no sort of thing: "Anglers", not "Games". */
export function mayBeNickname(word: string): boolean {
  return /^\p{Lu}\p{Ll}{2,}(?<!s)s$/u.test(word) && !noNicknames.has(word);
}

/** Whether the article stands right before an offset. */
export function hasTheBefore(text: string, start: number): boolean {
  return /(?<!\p{L})[Tt]he $/u.test(lettersBefore(text, start, 'the '.length + 1));
}

function isPlace(name: string, names: Names): boolean {
  return names.recordsNamed(name, 'en').some(({ type, within = [] }) => type === 'Place' && within.length > 0);
}

/** Whether the name alone may be the team's; for a region ("Texas Longhorns") other words must show it. */
function isTown(name: string, names: Names): boolean {
  return names.recordsNamed(name, 'en').some(({ type, people }) => type === 'Place' && people !== undefined);
}

/** Either half of the full names, where it stands alone: "Kamloops scored", "the Anglers"; not "in Kamloops", nor where a longer name has it, nor what somebody on the page is called. */
export function halvesOf(full: readonly FullName[], page: Page, names: Names): readonly Span[] {
  const fronts = new Set(full.flatMap(({ front }) => (isTown(front, names) || (!isPlace(front, names) && /^\p{Lu}\p{Ll}+$/u.test(front)) ? [front] : [])));
  const backs = new Set(full.flatMap(({ back }) => (back === undefined || clubWords.has(back) ? [] : [back])));
  const beginnings = new Set([...backs].flatMap((back) => Array.from(back.slice(0, -1), (_, at) => back.slice(0, at))));
  const covered = new Set(full.flatMap((span) => startsIn(page, span)));
  const found = page.words.flatMap((word, at): readonly (Span & { readonly borne: boolean; readonly isFront: boolean })[] => {
    const length = [3, 2, 1].find((count) => nameAt(page, at, count, fronts) || nameAt(page, at, count, backs)) ?? (isClipped(page, word, beginnings) ? 1 : undefined);
    const last = page.words[at + (length ?? 0) - 1];
    if (length === undefined || last === undefined || page.words.slice(at, at + length).some(({ start }) => covered.has(start))) return [];
    const before = leansOnName(page.words[at - 1], word, word);
    const isFront = fronts.has(page.text.slice(word.start, last.end));
    if (!before && (leansOnName(page.words[at + length], page.words[at + length], last) || (isFront && (isThere(page, word.start, last.end) || (word.first && !isTown(page.text.slice(word.start, last.end), names) && !startsToPlay(page, last.end)))))) return [];
    return [{ start: word.start, end: last.end, borne: before, isFront }];
  });
  const borne = new Set(found.filter(({ borne }) => borne).map((span) => spanText(page.text, span)));
  return found.filter((span) => !span.borne && !(span.isFront && borne.has(spanText(page.text, span))));
}

/** Where the words of a name begin. */
function startsIn(page: Page, { start, end }: Span): readonly number[] {
  const starts: number[] = [];
  for (let at = wordAt(page, start); (page.words[at]?.start ?? end) < end; at++) starts.push(page.words[at]?.start ?? end);
  return starts;
}

/** "the Cents": a clipped form of the Centennials. */
function isClipped({ text }: Page, { start, text: name }: Word, beginnings: ReadonlySet<string>): boolean {
  return /^\p{Lu}\p{Ll}{2,}s$/u.test(name) && hasTheBefore(text, start) && beginnings.has(name.slice(0, -1));
}

function nameAt({ words, text }: Page, at: number, count: number, named: ReadonlySet<string>): boolean {
  const [first, last] = [words[at], words[at + count - 1]];
  return first !== undefined && last !== undefined && named.has(text.slice(first.start, last.end));
}

/** "in Kamloops", "at Kamloops", "Kamloops police", "Kamloops, B.C.". */
function isThere({ text }: Page, start: number, end: number): boolean {
  const after = text.slice(end, end + farthest);
  return isSaidWhere(text, start) || /(?<!\p{L})(?:at|from|via) $/iu.test(lettersBefore(text, start, 6)) || townAfter.test(after) || /^, \p{Lu}[\p{L}.]{1,12}(?: \p{Lu}\p{Ll}+)?(?:[,)]|\.? [-–—])/u.test(after);
}

/** "Dunmore scored late": where a sentence begins, a word that is no town's name is the club by what it does. */
function startsToPlay({ text }: Page, end: number): boolean {
  return playsAfter.some(({ says, onlyBefore }) => onlyBefore === undefined && says.test(text.slice(end, end + farthest)));
}

/** How many characters are looked at after a name. */
const farthest = 30;
