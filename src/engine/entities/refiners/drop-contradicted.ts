import { lettersBefore } from '../../letters-before';
import type { Candidate } from '../candidate';
import { wordAt, type Page } from '../page';
import { isRoleHead, isRoleWord, shortTitles } from '../vocabulary/roles';
import type { Word } from '../words';

/**
 * Drops what the tagger takes to be one name if other candidates contradict it: a role and a person ("CEO Zhang"), or two known names
 * with a word between them ("Alibaba and Alibaba Cloud", "Goldman Sachs cut Tesla"). Drops a person after whom a project, a ship or a
 * term is named ("Project Jonah", "USS Gerald R. Ford", "a Morris Trust structure"), and a firm that is only somebody's brand. Drops a person recognised
 * only by an apposition if the tagger is sure that it is something else: "a loan of Vantora Trust, the former lender's".
 */
export function dropContradicted(candidates: readonly Candidate[], page: Page): readonly Candidate[] {
  const persons = new Map(candidates.flatMap((candidate) => (candidate.by === 'role' ? [[candidate.end, candidate] as const] : [])));
  const known = candidates.filter(({ by }) => by === 'pack' || by === 'firm' || by === 'club');
  const [byStart, byEnd] = [new Map(known.map((one) => [one.start, one])), new Map(known.map((one) => [one.end, one]))];
  const bodies = new Set(candidates.flatMap(({ by, start, end }) => (by === 'body' ? [`${start}-${end}`] : [])));
  const others = new Set(candidates.flatMap(({ by, type, start, end, confidence = 1 }) => (by === 'tagger' && type !== 'Person' && confidence >= sureOfOther ? [`${start}-${end}`] : [])));
  const called = new Set(candidates.flatMap(({ type, start, end }) => (type === 'Person' ? page.text.slice(start, end).split(' ').slice(-1) : [])));
  const people = new Set(candidates.flatMap(({ by, type, start, end, confidence = 1 }) => (by === 'tagger' && type === 'Person' && confidence >= sureOfPerson ? [page.text.slice(start, end)] : [])));
  return candidates.filter((candidate) => {
    if (candidate.by !== 'tagger') return !isPersonsBrand(candidate, people, page) && !(candidate.by === 'appositive' && others.has(`${candidate.start}-${candidate.end}`));
    const person = persons.get(candidate.end);
    const [first, last] = [byStart.get(candidate.start), byEnd.get(candidate.end)];
    const isRole = candidate.type !== 'Person' && person !== undefined && person.start > candidate.start && wordsIn(page, candidate.start, person.start).every(({ text }) => isRoleWord(text) || shortTitles.has(text));
    const hasRole = candidate.type === 'Person' && person !== undefined && person.start > candidate.start && wordsIn(page, candidate.start, person.start).some(({ text, capital }) => !capital && isRoleHead(text)); // "Permata assemblyman Jane Roe"
    const isRuler = last?.type === 'Place' && isRulerOf(candidate, last, page, called);
    const isTwo = first !== undefined && last !== undefined && first.end < last.start && areTwo(wordsIn(page, first.end, last.start));
    return !(isRole || hasRole || isRuler || isTwo || isOwned(candidate, first, bodies)) && ![isUndertaking, isActivity, isTerm, isMiscut].some((is) => is(candidate, page));
  });
}

/** "the Madonna brand" is hers: a person, not a firm. */
function isPersonsBrand({ by, type, start, end }: Candidate, people: ReadonlySet<string>, { text }: Page): boolean {
  return by === 'kind' && type === 'Organization' && text.startsWith(' brand', end) && people.has(text.slice(start, end));
}

const sureOfPerson = 0.6;
const sureOfOther = 0.85;

/** "Lebanon's Health Ministry" is two names: a country and its ministry. */
function isOwned({ type, end }: Candidate, country: Candidate | undefined, bodies: ReadonlySet<string>): boolean {
  return type === 'Organization' && country?.type === 'Place' && bodies.has(`${country.end + "'s ".length}-${end}`);
}

/** "Abdullah of Jordan", on a page with somebody called Abdullah, is two names: his, and Jordan. */
function isRulerOf({ type, start, end }: Candidate, land: Candidate, page: Page, called: ReadonlySet<string>): boolean {
  const [name = '', of] = page.text.slice(start, land.start).split(' ');
  return type === 'Person' && land.end === end && of === 'of' && called.has(name);
}

/** "Project Jonah", "Operation Barbarossa": one name after such a word. A full name after it is somebody's work, unless the word is a ship's prefix. */
function isUndertaking({ start, end, type }: Candidate, page: Page): boolean {
  const at = wordAt(page, start);
  const [before, own] = [page.words[at - 1], page.words[at]];
  if (own?.joined !== true) return false;
  if (type === 'Place' && own.end === end && before?.text === 'Operation') return true;
  if (type !== 'Person') return false;
  return shipPrefixes.has(before?.text ?? '') || (own.end === end && undertakings.has(before?.text ?? ''));
}

/** Of navies and merchants: "USS Gerald R. Ford". */
const shipPrefixes: ReadonlySet<string> = new Set('HMAS HMCS HMNZS HMS HNLMS INS MV RFA RMS SS USNS USS'.split(' '));
const undertakings: ReadonlySet<string> = new Set('Cyclone Expedition Hurricane Operation Project Typhoon'.split(' '));

/** "Fighting near the border drove thousands from home": an activity at the beginning of a sentence. */
function isActivity({ type, start, end }: Candidate, page: Page): boolean {
  const own = page.words[wordAt(page, start)];
  return type === 'Person' && own?.end === end && own.first && own.text.endsWith('ing') && whereabouts.test(page.text.slice(end, end + 10));
}

const whereabouts = /^ (?:in|near|at|between|around|along|across|with|over|against|outside)(?!\p{L})/u;

/** The tagger cut the name wrongly: "Getty Images against Stability AI" is two names, and "Spencer" of "Marks & Spencer" only part of one. */
function isMiscut({ start, end, type }: Candidate, { text }: Page): boolean {
  const name = text.slice(start, end);
  if (type === 'Organization') return partsTwo.test(name);
  return type === 'Person' && !name.includes(' ') && /\p{L} & $/u.test(lettersBefore(text, start, 4));
}

const partsTwo = / (?:against|versus|after|before|said|says|sued|than|because|while|takes|took) /;

/** "a Morris Trust structure", "Laffer curve", "3D Avatar": a thing named after somebody, or qualified like this. */
function isTerm({ start, end, type }: Candidate, { text }: Page): boolean {
  return ((type === 'Person' || type === 'Organization') && (text.startsWith('3D ', start) || namedAfter.test(text.slice(end, end + 14)))) || isIllness(text.slice(start, end), text.slice(end, end + 14));
}

const namedAfter = /^ (?:structure|theorem|syndrome|disease|curve|paradox|doctrine|hypothesis|conjecture|constant|equation|algorithm|man(?:eu|oeu)ver|bacteria|virus|transform)(?!\p{L})/u;

/** "Huntington's disease", "a drug for Parkinson's". */
function isIllness(name: string, after: string): boolean {
  return /^['’]s (?:chorea|disease|lymphoma|sarcoma|syndrome)(?!\p{L})/u.test(after) || (/^(?:Alzheimer|Crohn|Parkinson)$/.test(name) && /^['’]s(?! \p{L}+ed(?!\p{L}))/u.test(after));
}

/** Whether the words between two names separate them: "Bank of China" and "Republic of Korea" are one name, but a verb or "and" makes two. */
function areTwo(between: readonly Word[]): boolean {
  return between.some(({ text, capital }) => !capital && !/^(?:of|for|the|de|du|la)$/.test(text));
}

function wordsIn(page: Page, start: number, end: number): readonly Word[] {
  return page.words.slice(wordAt(page, start), wordAt(page, end));
}
