import type { Candidate } from '../candidate';
import type { EntityType } from '../entity';
import type { Knowledge } from '../knowledge';
import type { Names } from '../names';
import { mayName } from '../may-name';
import type { Page } from '../page';
import { nameParticles, runAfter, runBefore } from '../runs';
import { behindOrganization, kindsBefore, kindsBehind, organizationNoun } from '../vocabulary/kinds';
import { actsLikeOrganization } from '../vocabulary/organizations';
import type { Word } from '../words';

/**
 * A name beside the noun that says what kind of thing it names.
 *
 * Takes: "[Bardo], a suburb of Tunis", "[Vanda Insights], a research firm,", "the village of [Bondo]", "[Bernstein] analyst Callum Elliott".
 * Takes: "analysts at [Peel Hunt]", "shares of [Brown-Forman] slid", "the chief executive of [Zesco]".
 * Takes: "the girl group [Katseye]", "a reporter for the [Telegraph Herald]".
 * Takes: "[Macy's] raised its forecast", which the pack has; "[St Peter's Square]"; "[Queen Elizabeth's Grammar School]".
 * Takes: "[Kikuyu] MP Kimani Ichungwah", where the pack has such a place.
 * Refuses: "Ruth Roe, a company director", "the company Musk founded", "the city of dreams", "Wall Street analyst Jane Roe", "Washington analysts", "Sydney's Bridge Street".
 */
export function readKindNouns(page: Page, { names }: Knowledge): readonly Candidate[] {
  return page.words.flatMap((word, at) => {
    if (page.titleCase.has(word.block)) return [];
    const calledAfter = shopAt(page, at, names) ?? schoolAt(page, at, names) ?? landmarkAt(page, at, names);
    if (calledAfter !== undefined) return [calledAfter];
    const found = behind(page, at) ?? before(page, at) ?? rightBehind(page, at) ?? employer(page, at) ?? constituency(page, at, names);
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

/** Letters of "environmental group" and some to spare. */
const longestNoun = 24;

/** Letters in which such a phrase comes to its noun. */
const longestPhrase = 90;

/** ", a suburb of": the word at `at` is the last of the name. */
function behind(page: Page, at: number): Found | undefined {
  const word = page.words[at];
  if (word?.capital !== true || !/^, an? /.test(page.text.slice(word.end, word.end + 5))) return undefined;
  const phrase = page.text.slice(word.end, word.end + longestPhrase);
  const type = kindsBehind.find(({ says }) => says.test(phrase))?.type;
  const from = runBefore(page.words, at + 1, 4, fits);
  return type === undefined || from > at ? undefined : { type, from, to: at + 1 };
}

/** "the village of", "analysts at": the word at `at` is the first of the name. */
function before({ text, words }: Page, at: number): Found | undefined {
  const word = words[at];
  const preposition = words[words[at - 1]?.text === 'the' ? at - 2 : at - 1]?.text ?? '';
  if (word?.capital !== true || !word.joined || !/^(?:of|at|in|for|called)$/.test(preposition)) return undefined;
  const lead = text.slice(Math.max(0, word.start - longestPhrase), word.start);
  const type = kindsBefore.find(({ says }) => says.test(lead))?.type;
  const to = runAfter(words, at, mostWords, fits);
  return type === undefined || to === at ? undefined : { type, from: at, to };
}

/** "the drugmaker Novavax": the word at `at` is the first of the name. */
function rightBehind({ text, words }: Page, at: number): Found | undefined {
  const word = words[at];
  if (word?.capital !== true || !word.joined || words[at - 1]?.capital !== false || !organizationNoun.test(text.slice(Math.max(0, word.start - longestNoun), word.start))) return undefined;
  const to = runAfter(words, at, mostWords, fits);
  const last = words[to - 1];
  return to === at || last === undefined || !behindOrganization.test(text.slice(last.end, last.end + longestPhrase)) ? undefined : { type: 'Organization', from: at, to };
}

/** "Bernstein analyst Callum", "Jefferies analysts said": for whom they work. The word at `at` is theirs. */
function employer({ words }: Page, at: number): Found | undefined {
  const [word, next] = [words[at], words[at + 1]];
  if (word === undefined || !word.joined || !(/^(?:analyst|strategist|economist)$/.test(word.text) ? next?.joined === true && next.capital : /^(?:analysts|strategists|economists)$/.test(word.text))) return undefined;
  const from = runBefore(words, at, 4, fits);
  const first = words[from];
  const isStreet = /^(?:Street|City|Valley|House)$/.test(words[at - 1]?.text ?? '');
  return from === at || isStreet || (first?.first === true && !/^\p{Lu}{2,}$/u.test(first.text)) ? undefined : { type: 'Organization', from, to: at };
}

/** "Kikuyu MP Kimani Ichungwah": a place that the pack has, and no party. The word at `at` is the office. */
function constituency({ text, words, lang }: Page, at: number, names: Names): Found | undefined {
  const [word, next] = [words[at], words[at + 1]];
  if (word?.joined !== true || !/^(?:MP|MSP|MLA)$/.test(word.text) || next?.joined !== true || !next.capital) return undefined;
  const from = runBefore(words, at, mostWords, fits);
  const known = names.recordsNamed(text.slice(words[from]?.start, words[at - 1]?.end), lang);
  return from < at && known.length > 0 && known.every(({ type }) => type === 'Place') ? { type: 'Place', from, to: at } : undefined;
}

/** "Macy's raised", "Macy's shares": a known firm's name with its own "'s", as no person's would be followed by that. */
function shopAt({ text, words, lang }: Page, at: number, names: Names): Candidate | undefined {
  const word = words[at];
  const next = word?.capital === true ? behindShop.exec(text.slice(word.end, word.end + longestPhrase))?.[1] : undefined;
  if (word === undefined || next === undefined || !(actsLikeOrganization.test(next) || /^(?:stores?|CEO|rose|fell|jumped|customers)$/.test(next))) return undefined;
  const end = word.end + 2;
  const known = names.recordsNamed(text.slice(word.start, end).replace('’', "'"), lang);
  return known.length > 0 && known.every(({ type }) => type === 'Organization') ? { start: word.start, end, by: 'kind', type: 'Organization', records: [] } : undefined;
}

/** "'s raised", "'s and Kohl's raised": the word after it, or after another's. */
const behindShop = /^['’]s(?:,? and \p{Lu}[\p{L}-]+['’]s)? (\p{L}+)/u;

/** "St Peter's Square", "St James's Park": a place called after somebody; not "Sydney's Bridge". The word at `at` is the last of that name. */
function landmarkAt({ text, words, lang }: Page, at: number, names: Names): Candidate | undefined {
  const word = words[at];
  const tail = word?.capital === true ? landmark.exec(text.slice(word.end, word.end + longestPhrase))?.[0] : undefined;
  const first = words[runBefore(words, at + 1, 3, fits)];
  if (word === undefined || tail === undefined || first === undefined || first.start > word.start) return undefined;
  if (names.recordsNamed(text.slice(first.start, word.end), lang).some(({ type }) => type === 'Place')) return undefined;
  return { start: first.start, end: word.end + tail.length, by: 'kind', type: 'Place', records: [] };
}

/** "Queen Elizabeth's Grammar School": called after somebody with title and all; not "Sydney's Grammar School". The word at `at` is the last of that name. */
function schoolAt({ text, words, lang }: Page, at: number, names: Names): Candidate | undefined {
  const word = words[at];
  const tail = word?.capital === true ? school.exec(text.slice(word.end, word.end + longestPhrase))?.[0] : undefined;
  if (word === undefined || tail === undefined) return undefined;
  const first = words[runBefore(words, at + 1, 3, ({ text: one }) => mayName({ text: one }) || patron.test(one))];
  const isOfPlace = first !== undefined && names.recordsNamed(text.slice(first.start, word.end), lang).some(({ type, needs }) => type === 'Place' && needs === undefined);
  return first === undefined || isOfPlace ? undefined : { start: first.start, end: word.end + tail.length, by: 'kind', type: 'Organization', records: [] };
}

const patron = /^(?:Queen|King|Prince|Princess|Lady|Lord|Sir|Dame|Bishop|Archbishop)$/;
const school = /^['’]s(?: (?:Church of England|Catholic|Girls|Boys|Primary|Grammar|High|Junior|Infant|Preparatory)(?:['’])?){0,3} (?:School|College|Academy|Hospital|Hospice)(?![\p{L}’'-]| \p{Lu}| of \p{Lu})/u;

const landmark = /^['’]s (?:Square|Cathedral|Basilica|Church|Abbey|Chapel|Bridge|Castle|Cross|Gate|Wharf|Bay|Park|Island)(?![\p{L}’'-]| \p{Lu})/u;

function fits(word: Word): boolean {
  return mayName(word) && !nameParticles.has(word.text) && !/^\p{N}/u.test(word.text);
}
