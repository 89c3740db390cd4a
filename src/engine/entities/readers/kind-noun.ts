import { lettersBefore } from '../../letters-before';
import type { Candidate } from '../candidate';
import type { EntityType } from '../entity';
import type { Knowledge } from '../knowledge';
import { mayName } from '../signs/may-name';
import type { Names } from '../names';
import type { Page } from '../page';
import { runAfter, runBefore } from '../signs/runs';
import { afterDescribedFirm, afterOrganization, describedFirm, employed, kindsBefore, kindsInApposition, organizationNoun, quarters } from '../vocabulary/kind-nouns';
import { seats } from '../vocabulary/roles';

/**
 * A name beside the noun that says what kind of thing it names.
 *
 * Takes: "[Bardo], a suburb of Tunis", "[Vanda Insights], a research firm,", "the village of [Bondo]", "[Bernstein] analyst Callum Elliott".
 * Takes: "analysts at [Peel Hunt]", "shares of [Brown-Forman] slid", "the chief executive of [Zesco]".
 * Takes: "the girl group [Katseye]", "a reporter for the [Telegraph Herald]".
 * Takes: "[Kikuyu] MP Kimani Ichungwah", where the pack has such a place, and "[Tarman] Mayor Jane Roe", where it has none.
 * Refuses: "Ruth Roe, a company director", "the company Musk founded", "the city of dreams", "Wall Street analyst Jane Roe", "Washington analysts".
 */
export function readKindNouns(page: Page, { names }: Knowledge): readonly Candidate[] {
  return page.words.flatMap((word, at) => {
    if (page.titleCase.has(word.block)) return [];
    const found = byApposition(page, at) ?? byPhraseBefore(page, at) ?? byNounBefore(page, at) ?? employer(page, at) ?? constituency(page, at, names) ?? mayorOf(page, at);
    if (found === undefined) return [];
    const { type, from, to } = found;
    const [first, last] = [page.words[from], page.words[to - 1]];
    if (first === undefined || last === undefined || page.words.slice(from, to).every((one) => !mayName(one))) return [];
    const known = names.recordsNamed(page.text.slice(first.start, last.end), page.lang);
    if (known.length > 0 && known.every((record) => record.type !== type)) return [];
    return [{ start: first.start, end: last.end, by: 'kind', type, records: [] }];
  });
}

interface Found {
  readonly type: EntityType;
  /** Words from … up to before … */
  readonly from: number;
  readonly to: number;
}

/** "Goldman Sachs Asset Management". */
const mostWords = 4;

/** The length of "their new private equity company", and some to spare. */
const longestNoun = 40;

/** How many characters such a phrase takes to reach its noun. */
const longestPhrase = 90;

/** ", a suburb of": the word at `at` is the last of the name. */
function byApposition(page: Page, at: number): Found | undefined {
  const word = page.words[at];
  if (word?.capital !== true || !/^, (?:an? |the |its |\p{Lu})/u.test(page.text.slice(word.end, word.end + 6))) return undefined;
  const phrase = page.text.slice(word.end, word.end + longestPhrase);
  const type = kindsInApposition.find(({ says }) => says.test(phrase))?.type;
  const from = runBefore(page.words, at + 1, mostWords, mayName);
  return type === undefined || from > at ? undefined : { type, from, to: at + 1 };
}

/** "the village of", "analysts at": the word at `at` is the first of the name. */
function byPhraseBefore({ text, words }: Page, at: number): Found | undefined {
  const word = words[at];
  const preposition = words[words[at - 1]?.text === 'the' ? at - 2 : at - 1]?.text ?? '';
  if (word?.capital !== true || !word.joined || !wordsBefore.has(preposition)) return undefined;
  const lead = lettersBefore(text, word.start, longestPhrase);
  const type = kindsBefore.find(({ says }) => says.test(lead))?.type;
  const to = runAfter(words, at, mostWords, mayName);
  return type === undefined || to === at ? undefined : { type, from: at, to };
}

/** What the phrases of `kindsBefore` end in, "the" left off. */
const wordsBefore: ReadonlySet<string> = new Set(['of', 'at', 'in', 'for', 'called', 'as', 'like', 'including']);

/** "the drugmaker Novavax": the word at `at` is the first of the name. */
function byNounBefore({ text, words }: Page, at: number): Found | undefined {
  const word = words[at];
  const isQuoted = /^ [“"‘']$/.test(text.slice(words[at - 1]?.end ?? 0, word?.start)); // "the hacking group “Cozy Bear”"
  const isApposed = text.slice(words[at - 1]?.end ?? 0, word?.start) === ', '; // "the lender, Kuda, which"
  if (word?.capital !== true || !(word.joined || isQuoted || isApposed) || words[at - 1]?.capital !== false) return undefined;
  const before = lettersBefore(text, word.start, longestNoun).replace(/[“"‘']$/, '').replace(/, $/, ' ');
  if (!organizationNoun.test(before) && !describedFirm.test(before)) return undefined;
  const to = runAfter(words, at, mostWords, mayName);
  const last = words[to - 1];
  if (isApposed && !text.startsWith(', which ', last?.end)) return undefined;
  const rest = text.slice(last?.end, (last?.end ?? 0) + longestPhrase);
  const after = isQuoted ? rest.replace(/^([.,]?)[”"’']/, '$1') : rest;
  return to === at || last === undefined || !((organizationNoun.test(before) && afterOrganization.test(after)) || (describedFirm.test(before) && afterDescribedFirm.test(after))) ? undefined : { type: 'Organization', from: at, to };
}

/** "Bernstein analyst Callum", "Jefferies analysts said": for whom they work. The word at `at` is theirs. */
function employer({ words }: Page, at: number): Found | undefined {
  const [word, next] = [words[at], words[at + 1]];
  if (word === undefined || !word.joined || !(employed.one.has(word.text) ? next?.joined === true && next.capital : employed.several.has(word.text))) return undefined;
  const from = runBefore(words, at, mostWords, mayName);
  const first = words[from];
  return from === at || quarters.has(words[at - 1]?.text ?? '') || (first?.first === true && !/^\p{Lu}{2,}$/u.test(first.text)) ? undefined : { type: 'Organization', from, to: at };
}

/** "Kikuyu MP Kimani Ichungwah": a place that the pack has, and no party. The word at `at` is the office. */
function constituency({ text, words, lang }: Page, at: number, names: Names): Found | undefined {
  const [word, next] = [words[at], words[at + 1]];
  if (word?.joined !== true || !seats.has(word.text) || next?.joined !== true || !next.capital) return undefined;
  const from = runBefore(words, at, mostWords, mayName);
  const known = names.recordsNamed(text.slice(words[from]?.start, words[at - 1]?.end), lang);
  return from < at && known.length > 0 && known.every(({ type }) => type === 'Place') ? { type: 'Place', from, to: at } : undefined;
}

/** "Tarman Mayor Jane Roe": of a town, and nobody's party or kind of mayor; the word at `at` is the office. */
function mayorOf({ words }: Page, at: number): Found | undefined {
  const [word, given, surname] = [words[at], words[at + 1], words[at + 2]];
  if (word?.text !== 'Mayor' || !word.joined || ![given, surname].every((one) => one?.joined === true && one.capital && mayName(one))) return undefined;
  const from = runBefore(words, at, mostWords, (one) => mayName(one) && /^\p{Lu}\p{Ll}[\p{L}’'-]+$/u.test(one.text) && !kindsOfMayor.has(one.text));
  const first = words[from];
  return from === at || first === undefined || (first.joined && words[from - 1]?.capital === true) || (first.first && at - from === 1 && /(?:ed|ing|ly)$/.test(first.text)) ? undefined : { type: 'Place', from, to: at };
}

/** Parties, and words for the town that is not named. */
const kindsOfMayor: ReadonlySet<string> = new Set('Borough City County Dear District Green Hello Honorary Independent Labor Labour Metro Municipal Night Reform Regional Thank Then Tory Town Village Youth'.split(' '));
