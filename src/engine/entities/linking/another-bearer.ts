import { lettersBefore } from '../../letters-before';
import type { Candidate } from '../candidate';
import type { NamedRecord } from '../names';
import { wordAt, type Page } from '../page';
import { councillorsOfStates, everydayJobs, everydayPosts, kindredJobs, knownForWork, worldlyPosts } from '../vocabulary/everyday-jobs';

/**
 * What the text says about a person that is not true of the record's; `undefined` when it says no such thing.
 *
 *   "Tim Cook, a farmer from Iowa", "Iowa farmer Tim Cook"   → "farmer"
 *   "Tim Cook, the site manager", "Councillor Tim Cook"      → "site manager", "councillor"
 *   "Tim Cook, 23, was arrested", in an article of 2026      → "23": the record's was born in 1960
 *   "Tim “Chef” Cook", if only "Cook" was found              → "Chef"
 *   "Tom Hanks, chief executive of Acme", "Sgt. Tom Hanks"   → "chief executive", "Sgt.": the record's is an actor
 *   "the 13th Dalai Lama", for the record of the 14th        → "13th"
 *   "Tim Cook, a former teacher", "Tim Cook, the chief"      → nothing
 *   "striker Lionel Messi", for the record of a footballer   → nothing
 *
 * @param date day of the article, ISO 8601; without it, ages say nothing
 */
export function saysAnother(record: NamedRecord, mentions: readonly Candidate[], page: Page, date: string | null): string | undefined {
  for (const { start, end } of mentions) {
    const said = partOfAnother(record, page, start, end) ?? ageAfter(page, end, record, date) ?? nicknameBefore(page, start) ?? numberBefore(page, start, record);
    if (said !== undefined) return said;
  }
  return undefined;
}

/**
 * What the words around the name say somebody is, if that is not true of the record's: a post, since people known for sport, the arts or
 * science hold none; or an everyday job, which nobody in the pack has unless the record's description says so.
 */
function partOfAnother(record: NamedRecord, page: Page, start: number, end: number): string | undefined {
  const post = knownForWork.test(record.description) ? postBeside(page, start, end) : undefined;
  return post ?? [jobAfter(page, end), jobBefore(page, start)].find((job) => job !== undefined && !isCalledSo(record, job));
}

/** Whether the record's description names the job, or one that goes with it. */
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

/** After a comma and an age if any: ", 54, a retired bus driver", ", the landlord"; not ", who is a farmer". Former jobs say nothing. */
function jobAfter(page: Page, end: number): string | undefined {
  const phrase = /^,(?: (?:aged )?\d{1,2},)? (?:an?|the) ([^,.;:()\n]{1,60})/.exec(page.text.slice(end, end + 80))?.[1];
  if (phrase === undefined || /^(?:former|one-?time|then|ex|self-|trained|keen|avid|would-be)/i.test(phrase)) return undefined;
  return jobAtEnd(withoutTail(phrase.split(' ')).join(' '));
}

/** The head of such a phrase, before its first function word: "corn farmer" of "corn farmer from Iowa". */
function withoutTail(words: readonly string[]): readonly string[] {
  const end = words.findIndex((word) => /^(?:of|from|in|at|with|who|that|which|and|by|on|for|to|whose|near|living|based)$/.test(word));
  return words.slice(0, end === -1 ? words.length : end);
}

function jobAtEnd(words: string): string | undefined {
  const last = words.split(' ').at(-1) ?? '';
  if (councillorsOfStates.test(words)) return undefined;
  return everydayJobs.has(last) ? last : everydayPosts.exec(words)?.[0];
}

/** "Iowa farmer", "site manager"; "Councillor", capitalized like a title. */
function jobBefore(page: Page, start: number): string | undefined {
  const at = wordAt(page, start);
  const [first, last] = [page.words[at - 2], page.words[at - 1]];
  if (last === undefined || page.text.slice(last.end, start) !== ' ') return undefined;
  const isTitle = last.capital && isTitleOfOthers(last.text);
  return isTitle ? last.text.toLowerCase() : jobAtEnd(last.joined && first !== undefined ? `${first.text} ${last.text}` : last.text);
}

/** Whether it is a title that nobody in the pack has; not "Chef" or "Driver", with which names begin too. */
function isTitleOfOthers(word: string): boolean {
  return /^(?:Cllr|Councill?or|Councilman|Councilwoman|Alderman|Constable|PC|Nurse|Headteacher|Firefighter)$/.test(word);
}

function ageAfter(page: Page, end: number, { born }: NamedRecord, date: string | null): string | undefined {
  const age = /^, (?:aged? )?(\d{1,2})(?=[,.;)])/.exec(page.text.slice(end, end + 12))?.[1];
  if (age === undefined || born === undefined || date === null) return undefined;
  return Math.abs(Number(date.slice(0, 4)) - Number(born.slice(0, 4)) - Number(age)) > yearsOff ? age : undefined;
}

/** A stated age may be off by this much: the birthday is still to come, or the article is older than its page says. */
const yearsOff = 1;

/** A nickname in quotes between first name and surname, of which only the surname was found. */
function nicknameBefore(page: Page, start: number): string | undefined {
  return /\p{Lu}[\p{L}'’-]+ ["“]([^"”\n]{2,25})["”] $/u.exec(lettersBefore(page.text, start, 60))?.[1];
}

/** The ordinal before a title whose holders are numbered, if the record's key says that it is another one. */
function numberBefore(page: Page, start: number, { key }: NamedRecord): string | undefined {
  const number = /(?<![\p{L}\p{N}])(\d{1,2}(?:st|nd|rd|th)) $/u.exec(lettersBefore(page.text, start, 6))?.[1];
  return number !== undefined && /^\d{1,2}(?:st|nd|rd|th) /.test(key) && !key.startsWith(`${number} `) ? number : undefined;
}

/** "Union Pacific (1939)": a work, in a list of works with their years. */
export function isListedWithYear({ end }: Candidate, { text }: Page): boolean {
  return /^ \((?:1[89]|20)\d\d\)/.test(text.slice(end, end + 7));
}
