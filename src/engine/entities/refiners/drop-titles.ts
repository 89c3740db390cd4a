import { lettersBefore } from '../../letters-before';
import { insideAny, overlaps, overlapsAny, spansOf, spanText, type Span } from '../../span';
import type { Candidate } from '../candidate';
import type { Page } from '../page';
import { tellsOfWorks } from '../signs/page-of-works';
import { afterWork, beforeNamesake, beforeWork, beforeWorks, beforeWorksOrPlaces, quartersOfWorks, wordsOfHouses } from '../vocabulary/works';

/**
 * On a page that tells of works, drops what its words show to be one: every name in a list after "films such as", what stands before "(2014)"
 * or after "the premiere of", whatever else is written like a name that was dropped so, and what the tagger alone takes for a name and is not sure of; also a place
 * that stands in a list of persons.
 * On any page, a place with an exclamation mark in the middle of a sentence, as "Oklahoma!" has it.
 */
export function dropTitles(candidates: readonly Candidate[], page: Page): readonly Candidate[] {
  if (page.lang !== 'en') return candidates;
  const left = candidates.filter((candidate) => !isExclaimed(page.text, candidate));
  if (!tellsOfWorks(page)) return left;
  const isListed = overlapsAny([...listsAfter(beforeWorks, page.text), ...listsAfter(beforeWorksOrPlaces, page.text).flatMap((list) => titlesWithin(list, candidates, page.text))]);
  const shown: Shown = { isListed, isQuoted: insideAny(quotedTitles(page.text)), fullNames: new Set(candidates.filter((one) => one.type === 'Person' && spanText(page.text, one).includes(' ')).map(({ end }) => end)) };
  const isAmongArtists = amongArtists(candidates, page.text);
  const halves = halvesOfTitles(page.text);
  const works = new Set(left.filter((candidate) => isWork(candidate, page.text, shown)).map((candidate) => spanText(page.text, candidate)));
  const isKnown = overlapsAny(left.filter(({ by }) => by === 'pack'));
  const sure = new Set(left.filter((candidate) => isSure(candidate, page.text)).map((candidate) => spanText(page.text, candidate)));
  return left.filter((candidate) => {
    const name = spanText(page.text, candidate);
    if (isAmongArtists(candidate)) return false;
    const isEcho = (works.has(name) && (isUnknown(candidate) || isListed(candidate))) || (halves.has(name) && isUnknown(candidate));
    return !isEcho && (isSure(candidate, page.text) || sure.has(name) || quartersOfWorks.has(name) || wordsOfHouses.test(name) || isKnown(candidate));
  });
}

/** "in Oklahoma! at the Globe", "a revival of Oklahoma! with". */
function isExclaimed(text: string, { type, end }: Candidate): boolean {
  return type === 'Place' && /^! \p{Ll}/u.test(text.slice(end, end + 3));
}

/** What a page shows of its works. */
interface Shown {
  /** Whether it stands in a list of works. */
  readonly isListed: (span: Span) => boolean;
  /** Whether it stands in a title between quotation marks. */
  readonly isQuoted: (span: Span) => boolean;
  /** Where persons of several words end. */
  readonly fullNames: ReadonlySet<number>;
}

function isWork(candidate: Candidate, text: string, { isListed, isQuoted, fullNames }: Shown): boolean {
  const { type, start, end } = candidate;
  if ((type !== 'Person' && type !== 'Place' && type !== 'Organization') || ownsNext.test(text.slice(end, end + 2))) return false;
  const before = lettersBefore(text, start, farthest);
  if (beforeNamesake.test(before) || isListed(candidate)) return true;
  if (!isUnknown(candidate)) return false;
  if (isQuoted(candidate)) return true;
  const after = text.slice(end, end + farthest);
  return afterWork.test(after) || (beforeWork.test(before) && (type !== 'Person' || /^[,.;:)”"’]/.test(after))) || isSomebodys(candidate, text, fullNames);
}

const farthest = 60;
const ownsNext = /^['’]/;

/** Only the tagger has it, or only the shape of a name: the pack does not know it. */
function isUnknown({ by }: Candidate): boolean {
  return by === 'tagger' || by === 'person-shape' || by === 'echo';
}

/** Both halves of a title with a colon in the middle of a sentence: "the success of Dune: Part Two", and not "told Sky News: The"; and what a heading says is reviewed. */
function halvesOfTitles(text: string): ReadonlySet<string> {
  return new Set([...Array.from(text.matchAll(titleWithColon), ([, main = '', sub = '']) => [main, sub]).flat(), ...Array.from(text.matchAll(reviewed), ([, title = '']) => title)]);
}

const capitalized = String.raw`\p{Lu}[\p{L}’']+(?: \p{Lu}[\p{L}’']+){0,3}`;
const titleWithColon = new RegExp(String.raw`(?<=(?<!\p{L})(?:and|as|beat|for|in|including|like|of|than|to|watched) )(${capitalized}): (${capitalized})(?=[,.)’]| \p{Ll}| \()`, 'gu');

const reviewed = /^(?:The )?(\p{Lu}[^,:\n]{2,50}) Review$/gmu;

/** "Dijon" in "Bon Iver, Justin Bieber, Dijon, Rosalía": who stands among those who sing or act is one of them. */
function amongArtists(candidates: readonly Candidate[], text: string): (candidate: Candidate) => boolean {
  const persons = candidates.filter(({ type }) => type === 'Person');
  const [starts, ends] = [new Set(persons.map(({ start }) => start)), new Set(persons.map(({ end }) => end))];
  const isNearPlace = overlapsAny(candidates.filter(({ type }) => type === 'Place'));
  return ({ type, start, end }) => {
    if (type !== 'Place' || !/^, (?:and )?\p{Lu}/u.test(text.slice(end, end + 7)) || !artistsBefore.test(lettersBefore(text, start, farthest))) return false;
    return ends.has(start - 2) && (starts.has(end + 2) || starts.has(end + ', and '.length)) && !isNearPlace({ start: start - farthest, end: start });
  };
}

const artistsBefore = /(?:\p{Lu}[\p{L}.’'-]*(?: \p{Lu}[\p{L}.’'-]*){0,3}, ){2}$/u;

/** "Guillermo del Toro’s Crimson Peak": a place or a body that a person has is a work. */
function isSomebodys({ type, start }: Candidate, text: string, fullNames: ReadonlySet<number>): boolean {
  if (type === 'Person') return false;
  const owner = /['’]s (?:(?:new|latest|debut|upcoming|hit|cult|own) )?$/.exec(lettersBefore(text, start, farthest));
  return owner !== null && fullNames.has(start - owner[0].length);
}

/** Where works stand one after the other: from "films such as" on, as far as there are only capitalized words and the small ones of titles. */
function listsAfter(cues: RegExp, text: string): readonly Span[] {
  return Array.from(text.matchAll(cues), ({ 0: cue, index }) => {
    const start = index + cue.length;
    worksInList.lastIndex = start;
    return { start, end: start + (worksInList.exec(text)?.[0].length ?? 0) };
  }).filter(({ start, end }) => end > start);
}

/** What of a list may be works: what nobody knows, and the known within a longer title, "Caribbean" in "Pirates of the Caribbean"; not "Chicago" in "appeared in Chicago". */
function titlesWithin(list: Span, candidates: readonly Candidate[], text: string): readonly Span[] {
  const known = new Set(candidates.filter((one) => overlaps(one, list) && !isUnknown(one)).map(({ start }) => start));
  return candidates.filter((one) => overlaps(one, list) && (!known.has(one.start) || / (?:of|in|to|from) (?:the )?$/.test(text.slice(list.start, one.start))));
}

/** "In the Bedroom, The Grand Budapest Hotel, and": ends with a full stop, a word that titles do not have, or an owner's name. */
const worksInList = /(?:(?!Starring )[“"‘'(]?(?:[\p{Lu}\p{N}][\p{L}\p{N}’'.:!&-]{0,30}(?<![.:]|['’]s)[”"’]?|and|or|of|the|a|an|in|on|to|for|&)(?:[,;]?[”"’]? |,?[”"’]?(?=[.\n]|$))){1,80}/yu;

/** Titles between quotation marks: "The Profession of Arms", 'Weapons'. What is quoted there as somebody's words is not all capitals. */
function quotedTitles(text: string): readonly Span[] {
  return [doubleQuoted, singleQuoted].flatMap((pattern) => spansOf(pattern, text));
}

/** A pattern for a title between two marks; `inside` are the marks that its words may have. */
function quotedBy(open: string, inside: string, close: string): RegExp {
  const word = String.raw`(?:[\p{Lu}\p{N}][\p{L}\p{N}${inside}.:!&-]{0,30}|and|or|of|the|a|an|in|on|to|for|with|from|at|&)`;
  return new RegExp(String.raw`(?<![\p{L}\p{N}])${open}(?=[\p{Lu}\p{N}])${word}(?:,? ${word}){0,9}?[,.!?]{0,2}${close}(?!\p{L})`, 'gu');
}

const doubleQuoted = quotedBy('["“]', '’\'', '["”]');
const singleQuoted = quotedBy("['‘]", '’', "['’]");

/** How sure the tagger must be of a body, a place or a bare first name on such a page. */
const leastSure = 0.7;

function isSure({ by, type, start, end, confidence = 1 }: Candidate, text: string): boolean {
  if (by !== 'tagger' || confidence >= leastSure) return true;
  if (type === 'Place' && (isTownBefore.test(text.slice(end, end + farthest)) || isDateline(text, start, end))) return true;
  if (type === 'Person' && /^['’]s /.test(text.slice(end, end + 3))) return true;
  return type === null || type === 'Thing' || type === 'Product' || (type === 'Person' && text.slice(start, end).includes(' '));
}

/** "the Morrisville musician". */
const isTownBefore = /^ (?:[\p{Ll}-]+ )?(?:actor|actress|artist|author|band|comedian|director|musician|native|novelist|rapper|singer|songwriter|writer)(?!\p{L})/u;

/** "WILLISTON ―" at the start of a line. */
function isDateline(text: string, start: number, end: number): boolean {
  return (start === 0 || text[start - 1] === '\n') && /^ [–—―-]{1,2} /.test(text.slice(end, end + 4));
}
