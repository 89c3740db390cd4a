import { lettersBefore } from '../../../letters-before';
import type { TaggedName } from '../../knowledge';
import { mayName } from '../../signs/may-name';
import { wordAt, type Page } from '../../page';
import { firmEnd, paperEnd } from '../../vocabulary/firm-names';
import { landmarkHeads, placeKinds } from '../../vocabulary/place-nouns';
import { plainAcronyms } from '../../vocabulary/never-names';
import { notPersonHeads } from '../../vocabulary/organizations';
import { wordSurnames } from '../../vocabulary/persons';
import { isRoleHead } from '../../vocabulary/roles';

/**
 * Of the names that the tagger doubts those that the text confirms, with all that it is sure of.
 *
 *   "called on [Jaxson Hayes]. Hayes left"   the surname is somebody's elsewhere on the page
 *   "Lina Ho Wai-man spoke. [Ho] left"        it is one of the words of somebody's full name there
 *   "that [Mat Ishbia] paid"                 what only people do, in front or behind
 *   "in [Kryvyi Rih]"                        where something is
 *   "from [Soko Mpya] market"                with the noun for its kind after it
 *   "Raj Roe, 42, of [Black Rock]"           where somebody is from
 *   "editor of the [Marford Herald]"         what firms and papers are called by
 *
 * Not "the Boots Ball", "a Sunni Muslim cleric".
 */
export function confirmDoubted(names: readonly TaggedName[], page: Page): readonly TaggedName[] {
  const people = names.flatMap(({ type, start, end, doubted }) => (type === 'Person' && doubted !== true ? [page.text.slice(start, end)] : []));
  const surnames = new Set(people);
  const ofFullNames = new Set(people.flatMap((name) => (fullName.test(name) ? name.split(' ') : [])));
  // "left in Belgrano's encampment", of General Manuel Belgrano.
  const parts = new Set(people.flatMap((name) => name.split(' ')));
  const bodyEnds = new Set(names.flatMap(({ type, end, doubted }) => (type === 'Organization' && doubted !== true ? [end] : [])));
  return names.map((name) => asPerson(name, page, surnames)).filter((name) => name.doubted !== true || isTitled(name, page) || (isCapitalised(name, page) && (isConfirmedPerson(name, page, surnames) || isPartOfPerson(name, page, ofFullNames) || isConfirmedPlace(name, page, parts) || isConfirmedBody(name, page, bodyEnds))));
}

/** A name of two words that the tagger doubts, or is not quite sure of as a body or a place, is somebody where the page tells of the second as such, or where players do what they do: "a touchdown from Denver Cruz". */
function asPerson(name: TaggedName, { text }: Page, surnames: ReadonlySet<string>): TaggedName {
  if (name.doubted === true && paperEnd.test(text.slice(name.start, name.end))) return { ...name, type: 'Organization' };
  const isUnsure = name.doubted === true || (name.type !== 'Person' && name.type !== null && name.confidence < sureOfOther && !somewhere.test(lettersBefore(text, name.start, farthest)));
  const [, last = ''] = isUnsure ? (/^\p{Lu}[\p{L}’'-]+ (\p{Lu}[\p{L}’'-]+)$/u.exec(text.slice(name.start, name.end)) ?? []) : [];
  if (last === '' || notPersonHeads.has(last)) return name;
  if (surnames.has(last)) return { ...name, type: 'Person' };
  return name.doubted === true && played.test(lettersBefore(text, name.start, farthest)) ? { start: name.start, end: name.end, confidence: name.confidence, type: 'Person' } : name;
}

const sureOfOther = 0.75;
const somewhere = /(?<!\p{L})(?:at|from|in|near|off|on|outside|to) $/u;
const played = /(?<!\p{L})(?:assist|cross|goal|header|interception|touchdown|volley) (?:by|from) $/u;

/** "Dr Dakuku Peterside", also where all words around have capitals. */
function isTitled({ type, start, end }: TaggedName, { text }: Page): boolean {
  return type === 'Person' && /^\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+){1,3}$/u.test(text.slice(start, end)) && /(?<!\p{L})(?:Dr|Mrs?|Ms|Prof|Sir)\.? $/u.test(lettersBefore(text, start, farthest));
}

/** Plain words with a capital each, that no further one leans on; in a heading every word has one. */
function isCapitalised({ start, end }: TaggedName, page: Page): boolean {
  const block = page.words[wordAt(page, start)]?.block ?? 0;
  return plainWords.test(page.text.slice(start, end)) && !page.titleCase.has(block) && !/^[-‑ ]\p{Lu}/u.test(page.text.slice(end, end + 2));
}

const plainWords = /^\p{Lu}[\p{L}’'-]*(?: (?:(?:al|bin|de|di|da|von|van) )?\p{Lu}[\p{L}’'-]*){0,3}(?:(?<= [JS]r)\.)?$/u;

function isConfirmedPerson({ type, start, end }: TaggedName, page: Page, surnames: ReadonlySet<string>): boolean {
  const words = page.text.slice(start, end).split(' ');
  const last = words.at(-1) ?? '';
  if (type !== 'Person' || words.length < 2 || notPersonHeads.has(last) || !words.every((text) => mayName({ text }))) return false;
  if (surnames.has(last) || /^[JS]r\.?$/.test(last)) return true;
  const before = page.words[wordAt(page, start) - 1];
  const isCalling = before?.block === page.words[wordAt(page, start)]?.block && before !== undefined && /^ $/.test(page.text.slice(before.end, start)) && isRoleHead(before.text);
  return isCalling || doneByPeople.test(page.text.slice(end, end + farthest)) || saidByPeople.test(lettersBefore(page.text, start, farthest));
}

/** "Basil", "Ip": a word of somebody's full name on the page, where a capital says something; what names a town as well is not said to be one: "a man from Dawson", "a Dawson man". */
function isPartOfPerson({ type, start, end }: TaggedName, page: Page, ofFullNames: ReadonlySet<string>): boolean {
  const name = page.text.slice(start, end);
  const isTown = whereabouts.test(lettersBefore(page.text, start, farthest)) || /(?<!\p{L})(?:from|to) $/u.test(lettersBefore(page.text, start, farthest)) || /^ (?:boy|couple|girl|man|police|residents?|teenager|woman)(?!\p{L})/u.test(page.text.slice(end, end + farthest));
  return type === 'Person' && ofFullNames.has(name) && !isTown && mayName({ text: name }) && !wordSurnames.has(name);
}

/** Of two to five plain words. */
const fullName = /^\p{Lu}[\p{L}’'-]+(?: (?:(?:al|bin|de|di|da|von|van) )?\p{Lu}[\p{L}’'-]+){1,4}$/u;

function isConfirmedPlace({ type, start, end }: TaggedName, page: Page, parts: ReadonlySet<string>): boolean {
  const name = page.text.slice(start, end);
  const isSaidToBe = type === 'Person' && ofPlace.test(lettersBefore(page.text, start, farthest)); // the cues say so too
  if ((type !== 'Place' && !isSaidToBe) || parts.has(name) || teaching.test(name) || !name.split(' ').every((text) => mayName({ text }))) return false;
  const [before, after] = [lettersBefore(page.text, start, farthest), page.text.slice(end, end + farthest)];
  if ((kindAfter.test(after) && atKind.test(before)) || isKind.test(page.text.slice(end, end + 3 * farthest))) return true;
  return (isSaidToBe || whereabouts.test(before) || home.test(before)) && /^(?:[.,;)]| (?:and|on|in|where|after|before|for|with|was|is|as|to|that|said)(?!\p{L}))/u.test(after);
}

/** "a TCSO deputy": in capitals, followed by somebody who serves it; "the Marford Herald", by its last word; "Nvidia and Corvane Expeditions", in one list with bodies. */
function isConfirmedBody({ type, start, end }: TaggedName, { text }: Page, bodyEnds: ReadonlySet<number>): boolean {
  const name = text.slice(start, end);
  if (type === 'Organization' && name.includes(' ')) return firmEnd.test(name) || paperEnd.test(name) || purposed.test(name) || (!landmarkHeads.has(name.slice(name.lastIndexOf(' ') + 1)) && isListed(start, text, bodyEnds));
  return type === 'Organization' && /^[A-Z]{3,6}$/.test(name) && !plainAcronyms.has(name) && /^ (?:deput(?:y|ies)|detectives?|officers?|officials?|troopers?)(?!\p{L})/u.test(text.slice(end, end + farthest));
}

/** "National Programme on Immunization". */
const purposed = /^(?:\p{Lu}\p{L}+ ){1,3}(?:Campaign|Cent(?:er|re)|Commission|Committee|Council|Initiative|Institute|Network|Program(?:me)?) (?:on|for|against) \p{Lu}/u;

/** ", Corvane Expeditions" right behind a body. */
function isListed(start: number, text: string, bodyEnds: ReadonlySet<number>): boolean {
  return [', ', ' and ', ', and '].some((joint) => bodyEnds.has(start - joint.length) && text.startsWith(joint, start - joint.length));
}

/** "initiated into Freemasonry". */
const teaching = /^\S+(?:ism|ology|ics|ity|tion|ing|sonry)$/;

/** How many characters are looked at on either side. */
const farthest = 16;
const doneByPeople = /^(?:, (?:who|whose|\d{1,2}),?| (?:said|says|told|paid|wrote|added|thinks|himself|herself|was born)(?!\p{L})|['’]s (?:wife|husband|widow|mother|father|lawyer|career|startup|start-up|family|death|book))/u;
const saidByPeople = /(?<!\p{L})(?:[Ss]aid|[Ss]ays|married|named after|interview with|designer|daughter|son|wife|husband) $/u;
const whereabouts = /(?<!\p{L})(?:in|near|nearby|outside|outside the|inside the) $/u;
/** "Raj Roe, 42, of", "a man from", "the Bishop of". */
const home = /(?:(?<!\p{L})\d{1,2}, (?:of|from)|(?<!\p{L})(?:boy|couple|family|farmer|girl|man|natives|people|residents|villagers|woman) (?:of|from)|Bishop of) $/u;
const ofPlace = /(?<!\p{L})(?:[Bb]ishop of|nearby|natives of|residents of|villagers of) $/u;
const kindAfter = /^ (?:area|camp|cell|hamlet|market|panchayat|village|ward)(?=[,.;]| (?:after|and|in|near|of|on|under|where|which|who)(?!\p{L}))/u;
const isKind = new RegExp(`^ is an? (?:[\\p{Ll}-]+ ){0,2}(?:${placeKinds})(?= (?:in|of|on|near|at|located|situated)(?!\\p{L})|[.,])`, 'u');
const atKind = /(?<!\p{L})(?:at|from|in|near|of|to)(?: the)? $/u;
