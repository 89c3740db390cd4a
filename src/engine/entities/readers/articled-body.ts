import type { Candidate } from '../candidate';
import type { Knowledge } from '../knowledge';
import type { Names } from '../names';
import { mayName, mayNameBody } from '../signs/may-name';
import type { Page } from '../page';
import { runAfter, runBefore } from '../signs/runs';
import { articledHeads } from '../vocabulary/organizations';

/**
 * Bodies that end in a word that says too little by itself, if they have an article; with the place after "of".
 *
 * Takes: "the [Serious Fraud Office]", "the [Canada Pension Plan Investment Board]", "the [Meteorological Service of Jamaica]".
 * Refuses: "the Oval Office", "Box Office", "the London Police" (one word before it), "the New York Post Office".
 */
export function readArticledBodies(page: Page, { names }: Knowledge): readonly Candidate[] {
  const { words } = page;
  return words.flatMap((head, at) => {
    const next = words[at + 1];
    if (!articledHeads.has(head.text) || !head.joined || page.titleCase.has(head.block) || (next?.joined === true && next.capital)) return [];
    const from = runBefore(words, at, mostWords, mayNameBody, joints);
    if (beginsWithAnother(page, from, at, names)) return [];
    const [article, first] = [words[from - 1], words[from]];
    if (article === undefined || first?.joined !== true || !/^(?:the|The)$/.test(article.text)) return [];
    const end = (head.text === 'Club' ? undefined : placeEnd(page, at, names)) ?? head.end; // "the Victoria Hockey Club of Montreal"
    const own = words.slice(from, at).filter(({ capital }) => capital);
    const fewest = end === head.end ? fewestWords : 1;
    if (own.length < fewest || own.some(({ text }) => notBodies.test(text)) || !own.some(mayName)) return [];
    if (end === head.end && head.text !== 'Club' && next?.text === 'of' && words[at + 2]?.capital === true) return []; // "the Labrador Court of Appeal" is longer
    return [{ start: first.start, end, by: 'body', type: 'Organization', records: [] }];
  });
}

/** "the United Nations and African Union": the name before the "and" is known by itself. */
function beginsWithAnother({ text, lang, words }: Page, from: number, head: number, names: Names): boolean {
  const and = from + words.slice(from, head).findIndex((word) => word.text === 'and');
  if (and <= from) return false;
  const first = text.slice(words[from]?.start, words[and - 1]?.end);
  return !areLands(first, words[and + 1]?.text ?? '') && names.recordsNamed(first, lang).length > 0;
}

/** The two that have most of their bodies together. */
function areLands(one: string, other: string): boolean {
  return one === 'England' && other === 'Wales';
}

/** "of Louisiana", where the pack has such a place. */
function placeEnd({ text, lang, words }: Page, head: number, names: Names): number | undefined {
  const [of, first] = [words[head + 1], words[head + 2]];
  const last = of?.text === 'of' && of.joined ? words[runAfter(words, head + 2, 3, mayNameBody) - 1] : undefined;
  const isPlace = first !== undefined && last !== undefined && last.start >= first.start && names.recordsNamed(text.slice(first.start, last.end), lang).some(({ type }) => type === 'Place');
  return isPlace ? last.end : undefined;
}

/** Before the head: "the London Police" may be anybody's. */
const fewestWords = 2;
const mostWords = 6;
const joints: ReadonlySet<string> = new Set(['of', 'and', 'for', 'in']);

/** Rooms, and parts of others' names. */
const notBodies = /^(?:Oval|Post|Box|Best|Corner|Head|Prime|President|Vice)$/;
