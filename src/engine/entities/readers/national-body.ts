import type { Span } from '../../span';
import type { Candidate } from '../candidate';
import type { Knowledge } from '../knowledge';
import type { Names } from '../names';
import { wordAt, type Page } from '../page';
import { isCountry } from '../place-records';
import { runAfter, runBefore } from '../signs/runs';
import { demonyms } from '../vocabulary/never-names';
import { articledHeads, bodyHeads, loneBodies } from '../vocabulary/organizations';
import type { Word } from '../words';

/**
 * A country's bodies: those whose words name nobody by themselves, after the country's name; its Red Cross and coast guard together with that name; and
 * those named after what they do.
 *
 * Takes: "[Transport Malta] fined him", "[Statistics South Africa]", "Brazil's [Federal Police]", "Lebanon's [Health Ministry]", "Peru's [Congress]", "the [Afghan Red Crescent]", "the [Chinese Coast Guard]", "[Delhi Police] said", "[Delhi Police] Commissioner".
 * Refuses: "Transport, Malta's largest union", "Brazil's Best Court Shows", "London's Waterloo Bridge", "the American people's Congress", "the London Police".
 */
export function readNationalBodies(page: Page, { names }: Knowledge): readonly Candidate[] {
  return page.words.flatMap((word, at) => {
    if (!word.capital || page.titleCase.has(word.block)) return [];
    const span = afterCountry(page, at, names) ?? nationalService(page, at, names) ?? police(page, at, names) ?? beforeCountry(page, at, names);
    return span === undefined ? [] : [{ ...span, by: 'body', type: 'Organization', records: [] }];
  });
}

/** The word at `at` is the first of the body's name. */
function afterCountry(page: Page, at: number, names: Names): Span | undefined {
  const { text, words } = page;
  const [before, first] = [words[at - 2], words[at]]; // between them stands the "s"
  if (before === undefined || first === undefined || !before.capital || !/^['’]s $/.test(text.slice(before.end, first.start)) || !endsPlace(page, at - 2, names)) return undefined;
  const last = words[runAfter(words, at, mostWords, fits) - 1];
  const next = words[wordAt(page, last?.end ?? text.length)];
  if (last === undefined || (next?.joined === true && (next.capital || /^(?:of|for|on)$/.test(next.text)))) return undefined;
  const isBody = loneBodies.has(last.text) || (last !== first && (bodyHeads.has(last.text) || articledHeads.has(last.text) || /^(?:Guards?|Assembly)$/.test(last.text)));
  return isBody ? { start: first.start, end: last.end } : undefined;
}

const mostWords = 5;

/** Up to three words before, which the pack has as a place and nothing else. */
function endsPlace({ text, lang, words }: Page, last: number, names: Names): boolean {
  return [3, 2, 1].some((length) => {
    const known = names.recordsNamed(text.slice(words[last - length + 1]?.start, words[last]?.end), lang);
    return known.length > 0 && known.every(({ type }) => type === 'Place') && known.some(({ people, needs }) => people === undefined && needs === undefined);
  });
}

/** The word at `at` is the first of the two. */
function nationalService({ text, lang, words }: Page, at: number, names: Names): Span | undefined {
  const [before, first, second, society] = [words[at - 1], words[at], words[at + 1], words[at + 2]];
  if (first?.joined !== true || before?.capital !== true || second?.joined !== true || !/^(?:Air Force|Coast Guard|Red Cross|Red Crescent)$/.test(text.slice(first.start, second.end))) return undefined;
  const isNational = demonyms.has(before.text.toLowerCase()) || names.recordsNamed(before.text, lang).some(({ type }) => type === 'Place');
  const royal = words[at - 2];
  const start = before.joined && royal?.text === 'Royal' ? royal.start : before.start; // "Royal Canadian Air Force"
  return isNational ? { start, end: society?.joined === true && society.text === 'Society' ? society.end : second.end } : undefined;
}

/** The word at `at` is "Police", right after a place's name; with an article it may be anybody's. */
function police({ text, lang, words }: Page, at: number, names: Names): Span | undefined {
  const [head, next] = [words[at], words[at + 1]];
  if (head?.text !== 'Police' || !head.joined || (next?.joined === true && next.capital && !ranks.test(next.text))) return undefined;
  for (let from = runBefore(words, at, 3, fits); from < at; from++) {
    const first = words[from];
    const isPlace = first !== undefined && names.recordsNamed(text.slice(first.start, words[at - 1]?.end), lang).some(({ type, needs }) => type === 'Place' && needs === undefined);
    if (isPlace) return first.joined && /^(?:the|The|an?)$/.test(words[from - 1]?.text ?? '') ? undefined : { start: first.start, end: head.end };
  }
  return undefined;
}

/** The word at `at` says what the body does, and its country comes right after it. */
function beforeCountry({ text, lang, words }: Page, at: number, names: Names): Span | undefined {
  const first = words[at];
  if (first === undefined || !tasks.has(first.text)) return undefined;
  for (let last = runAfter(words, at, mostWords, fits) - 1; last > at; last--) {
    const [start, end] = [words[at + 1]?.start, words[last]?.end];
    if (end === undefined || words[at + 1]?.joined !== true) return undefined;
    const known = names.recordsNamed(text.slice(start, end), lang);
    if (known.some((record) => isCountry(record) && record.needs === undefined) || nations.test(text.slice(start, end))) return { start: first.start, end };
  }
  return undefined;
}

/** The parts of Britain have such bodies of their own. */
const nations = /^(?:England|Northern Ireland|Scotland|Wales)$/;

/** What such bodies see to, as they write it. */
const tasks: ReadonlySet<string> = new Set(
  'Air Athletics Badminton Basketball Boxing Cricket Cycling Elections Football Gymnastics Health Hockey Invest Netball Parks Police Rowing Rugby Screen Sport Statistics Swim Swimming Tennis Tourism Transport Universities Volleyball'.split(' '),
);

/** After "Police", right before a name. */
const ranks = /^(?:Chief|Commissioner|Constable|Detective|Inspector|Lieutenant|Lt|Officer|Sergeant|Sgt|Superintendent|Supt)\.?$/;

function fits({ text }: Word): boolean {
  return /^\p{Lu}[\p{L}-]*$/u.test(text) && !demonyms.has(text.toLowerCase());
}
