import { lettersBefore } from '../../letters-before';
import type { Candidate } from '../candidate';
import type { NamedRecord } from '../names';
import { wordAt, type Page } from '../page';
import { councillorsOfStates, everydayJobs, everydayPosts, kindredJobs, knownForWork, worldlyPosts } from '../vocabulary/everyday-jobs';

/**
 * What the text says of a person that the person of the record is not; `undefined` when it says no such thing.
 *
 *   "Tim Cook, a farmer from Iowa", "Iowa farmer Tim Cook"   → "farmer"
 *   "Tim Cook, the site manager", "Councillor Tim Cook"      → "site manager", "councillor"
 *   "Tim Cook, 23, was arrested", in an article of 2026      → "23", as the record's was born in 1960
 *   "Tim “Chef” Cook", of whose name only "Cook" was found   → "Chef"
 *   "Tom Hanks, chief executive of Acme", "Sgt. Tom Hanks"   → "chief executive", "Sgt.", as the record's is an actor
 *   "the 13th Dalai Lama", of a record of the 14th           → "13th"
 *   "Tim Cook, a former teacher", "Tim Cook, the chief"      → nothing
 *   "striker Lionel Messi", as the record's is a footballer  → nothing
 *
 * @param date day of the article, ISO 8601; without it ages say nothing
 */
export function saysAnother(record: NamedRecord, mentions: readonly Candidate[], page: Page, date: string | null): string | undefined {
  for (const { start, end } of mentions) {
    const said = partOfAnother(record, page, start, end) ?? ageAfter(page, end, record, date) ?? nicknameBefore(page, start) ?? numberBefore(page, start, record);
    if (said !== undefined) return said;
  }
  return undefined;
}

/**
 * What somebody is said to be beside the name, if the one of the record is not that: a post, of which those who are known for sport, the arts or a
 * science hold none; or an everyday job, which is nobody's whom the pack has but by the line of the record.
 */
function partOfAnother(record: NamedRecord, page: Page, start: number, end: number): string | undefined {
  const post = knownForWork.test(record.description) ? postBeside(page, start, end) : undefined;
  return post ?? [jobAfter(page, end), jobBefore(page, start)].find((job) => job !== undefined && !isCalledSo(record, job));
}

/** By the record's own line, which says the job, or one that goes with it. */
function isCalledSo({ description }: NamedRecord, job: string): boolean {
  const head = job.split(' ').at(-1) ?? job;
  return description.split(/[ ,-]+/).includes(job) || kindredJobs.some(([line, jobs]) => line.test(description) && jobs.has(head));
}

/** "Sgt. Tom Hanks", "Tom Hanks, 54, chief executive of". */
function postBeside({ text }: Page, start: number, end: number): string | undefined {
  return postBefore.exec(lettersBefore(text, start, farthest))?.[1] ?? postAfter.exec(text.slice(end, end + farthest))?.[1];
}

const farthest = 60;
const postBefore = new RegExp(String.raw`(?<!\p{L}|former )(${worldlyPosts}) $`, 'iu');
const postAfter = new RegExp(String.raw`^,(?: \d{1,2},)? (?:(?:an?|the|its|their) )?(?:(?!former |ex-)[\p{Ll}-]+ ){0,2}(${worldlyPosts})(?!\p{L})`, 'u');

/** After a comma and an age if any: ", 54, a retired bus driver", ", the landlord"; ", who is a farmer" is not read. What he used to be says nothing. */
function jobAfter(page: Page, end: number): string | undefined {
  const phrase = /^,(?: (?:aged )?\d{1,2},)? (?:an?|the) ([^,.;:()\n]{1,60})/.exec(page.text.slice(end, end + 80))?.[1];
  if (phrase === undefined || /^(?:former|one-?time|then|ex|self-|trained|keen|avid|would-be)/i.test(phrase)) return undefined;
  return jobAtEnd(withoutTail(phrase.split(' ')).join(' '));
}

/** The words that such a phrase turns on, which stand before its first small word: "corn farmer" of "corn farmer from Iowa". */
function withoutTail(words: readonly string[]): readonly string[] {
  const end = words.findIndex((word) => /^(?:of|from|in|at|with|who|that|which|and|by|on|for|to|whose|near|living|based)$/.test(word));
  return words.slice(0, end === -1 ? words.length : end);
}

function jobAtEnd(words: string): string | undefined {
  const last = words.split(' ').at(-1) ?? '';
  if (councillorsOfStates.test(words)) return undefined;
  return everydayJobs.has(last) ? last : everydayPosts.exec(words)?.[0];
}

/** "Iowa farmer", "site manager"; "Councillor", with a capital as titles have it. */
function jobBefore(page: Page, start: number): string | undefined {
  const at = wordAt(page, start);
  const [first, last] = [page.words[at - 2], page.words[at - 1]];
  if (last === undefined || page.text.slice(last.end, start) !== ' ') return undefined;
  const isTitle = last.capital && isTitleOfOthers(last.text);
  return isTitle ? last.text.toLowerCase() : jobAtEnd(last.joined && first !== undefined ? `${first.text} ${last.text}` : last.text);
}

/** Not "Chef", nor "Driver", which names begin with as well. */
function isTitleOfOthers(word: string): boolean {
  return /^(?:Cllr|Councill?or|Councilman|Councilwoman|Alderman|Constable|PC|Nurse|Headteacher|Firefighter)$/.test(word);
}

function ageAfter(page: Page, end: number, { born }: NamedRecord, date: string | null): string | undefined {
  const age = /^, (?:aged? )?(\d{1,2})(?=[,.;)])/.exec(page.text.slice(end, end + 12))?.[1];
  if (age === undefined || born === undefined || date === null) return undefined;
  return Math.abs(Number(date.slice(0, 4)) - Number(born.slice(0, 4)) - Number(age)) > yearsOff ? age : undefined;
}

/** A stated age may be so many years off: the birthday of the year is still to come, or the article is older than its page says. */
const yearsOff = 1;

/** Between first name and surname, in quotes: what stands before them belongs to the name. */
function nicknameBefore(page: Page, start: number): string | undefined {
  return /\p{Lu}[\p{L}'’-]+ ["“]([^"”\n]{2,25})["”] $/u.exec(lettersBefore(page.text, start, 60))?.[1];
}

/** Where the record is one of many that bear the title in turn, and its key says which. */
function numberBefore(page: Page, start: number, { key }: NamedRecord): string | undefined {
  const number = /(?<![\p{L}\p{N}])(\d{1,2}(?:st|nd|rd|th)) $/u.exec(lettersBefore(page.text, start, 6))?.[1];
  return number !== undefined && /^\d{1,2}(?:st|nd|rd|th) /.test(key) && !key.startsWith(`${number} `) ? number : undefined;
}

/** "Union Pacific (1939)": a work, among others with the years in which they came out. */
export function isListedWithYear({ end }: Candidate, { text }: Page): boolean {
  return /^ \((?:1[89]|20)\d\d\)/.test(text.slice(end, end + 7));
}
