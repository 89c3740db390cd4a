import { lettersBefore } from '../letters-before';
import { plainLetters } from '../plain-letters';
import { sentenceAt } from '../sentences';
import { spanText } from '../span';
import type { Candidate } from './candidate';
import type { Group } from './group';
import { wordAt, type Page } from './page';
import { nameParticles } from './runs';
import { familyNamesFirst, generationMarks, relatives, titlesOfGivenNames } from './vocabulary/persons';
import { isRoleHead, isRoleWord } from './vocabulary/roles';

/**
 * The longer person whose first or last word this is. One: that one. Several: the nearest before it in the paragraph, else the first
 * after it there; else nobody, and the short name stays by itself. Unclear where the nearest is as likely not meant: "Dean Carter stabbed Paul
 * Carter. Carter denies it", or where that one is only somebody's relative: "His widow, Ida Odinga, led mourners. They praised Odinga."
 */
export function homeOfShortName(short: Candidate, longer: readonly Group[], page: Page): Group | 'unclear' | undefined {
  const all = longer.map((group) => ({ group, ...nearestOf(short, group, page) })).sort((a, b) => a.letters - b.letters);
  const isRuledOut = (mention: Candidate | undefined) => mention !== undefined && isObject(short, mention, page);
  const hasOther = all.some(({ mention }) => mention !== undefined && mention.start < short.start && !isRuledOut(mention));
  const [nearest, ...others] = hasOther ? all.filter(({ mention }) => !isRuledOut(mention)) : all;
  if (nearest === undefined) return undefined;
  const { mention, group } = nearest;
  const called = calledByPart(short, longer, page);
  if (called !== undefined) return called;
  const known = mention === undefined || mention.start > short.start ? onlyKnownBefore(short, longer) : undefined;
  if (known !== undefined) return known;
  if (mention === undefined) return homeElsewhere(short, longer);
  if (mention.start > short.start && others.length === 0 && knownAsElse(short, group)) return undefined;
  const rivals = mention.start > short.start ? [] : others.flatMap((other) => (other.mention !== undefined && other.mention.start < short.start ? { group: other.group, mention: other.mention } : []));
  const [rival] = rivals;
  if (rival === undefined) return group;
  const relation = relationOf(mention, short, page);
  if (relation === 'to-this') return rival.group;
  return relation === 'to-somebody' || rivals.some((other) => areTogether(mention, other.mention, short, page)) ? 'unclear' : group;
}

/**
 * Whether a given name is told of as somebody's whom the page has not named before: "George, a plumber from Hull,", "George, 54,"; or as one
 * of those who go by theirs, and nobody longer on the page does: "King George", beside George Segal. A surname is explained at any time.
 */
export function isAnothers(short: Candidate, longer: readonly Group[], page: Page): boolean {
  const name = spanText(page.text, short);
  const isGiven = longer.length > 0 && !familyNamesFirst.has(name) && longer.every(({ name: long }) => bareNames(long)[0] === name);
  const isNew = isGiven && /^, (?:an? (?!(?:former|one-?time) )|\d{1,3}, )/.test(page.text.slice(short.end, short.end + 16)) && longer.some(({ candidates: [first] }) => first !== undefined && first.start < short.start);
  const isTitled = hasTitle(short, page) && longer.length > 0 && longer.every(({ candidates }) => candidates.every((mention) => !hasTitle(mention, page) && !royalName.test(spanText(page.text, mention))));
  return isNew || isTitled;
}

function hasTitle({ start }: Candidate, { text }: Page): boolean {
  return titleEnd.test(lettersBefore(text, start, longestTitle));
}

/** "Salman bin Abdulaziz", "Abdullah of Jordan": royal without the word. */
const royalName = / (?:bin|bint|ibn|al|of) | al-/i;

const titleEnd = new RegExp(`(?<!\\p{L})(?:${titlesOfGivenNames}) $`, 'u');
/** Letters of "Princess ", and what stands before it. */
const longestTitle = 10;

/** "Imee Marcos accused Marcos": in one clause nobody is named twice. */
function isObject(short: Candidate, mention: Candidate, { text }: Page): boolean {
  const between = text.slice(mention.end, short.start);
  return mention.start < short.start && between.length < mostOfClause && !newClause.test(between);
}

const mostOfClause = 60;
/** A mark or a word with which another clause may begin. */
const newClause = /[;:.—–"“”()]|(?<!\p{L})(?:and|but|or|while|when|after|before|because|that|which|who|whose|as|if|said|says|where)(?!\p{L})/u;

/**
 * Whom a part that is named right behind means: of "Kim, the leader, watched" the one whom the page calls leader beside the full name; unclear
 * where it calls none of several so. `undefined` where the name alone stands.
 */
function calledByPart(short: Candidate, longer: readonly Group[], { text }: Page): Group | 'unclear' | undefined {
  const part = /^, the (?:\p{Ll}[\p{Ll}-]* ){0,2}?(\p{Ll}[\p{Ll}-]*)(?=[,.]| of )/u.exec(text.slice(short.end, short.end + 50))?.[1];
  if (part === undefined || longer.length < 2 || !isRoleHead(part)) return undefined;
  const isCalled = ({ start, end }: Candidate) => lettersBefore(text, start, part.length + 2).toLowerCase().endsWith(` ${part} `) || new RegExp(String.raw`^, (?:an?|the) [^,.]*?(?<!\p{L})${part}(?!\p{L})`, 'u').test(text.slice(end, end + 50));
  const [called, ...others] = longer.filter(({ candidates }) => candidates.some(isCalled));
  return called === undefined || others.length > 0 ? 'unclear' : called;
}

/** The only one whom the page has named before, though in another paragraph; a famous bearer whom it names later is not meant by less than the full name. */
function onlyKnownBefore(short: Candidate, longer: readonly Group[]): Group | undefined {
  const [known, ...others] = longer.filter(({ candidates: [first] }) => first !== undefined && first.start < short.start);
  return known === undefined || others.length > 0 || knownAsElse(short, known) ? undefined : known;
}

/** The only long name on the page, or the one whose record goes by the short one. */
function homeElsewhere(short: Candidate, longer: readonly Group[]): Group | undefined {
  const [only] = longer;
  if (only !== undefined && longer.length === 1) return knownAsElse(short, only) ? undefined : only;
  return longer.find((group) => short.records.length === 1 && keys(group.candidates).has(short.records[0]?.key ?? ''));
}

/** Whether two bearers were told in one earlier sentence, so that the nearer is no likelier. Of two in the short name's own the nearer is meant. */
function areTogether(nearest: Candidate, rival: Candidate, short: Candidate, page: Page): boolean {
  const [own, near, far] = [short, nearest, rival].map(({ start }) => sentenceAt(page.sentences, start).start);
  return near !== own && near === far;
}

/** A famous surname whose bearer is not the long name on the page: "Trump" on a page with "Melania Trump" only. */
function knownAsElse(short: Candidate, group: Group): boolean {
  const [record] = short.records;
  return record !== undefined && !keys(group.candidates).has(record.key);
}

function keys(candidates: readonly Candidate[]): ReadonlySet<string> {
  return new Set(candidates.flatMap(({ records }) => records.map(({ key }) => key)));
}

/** The longer persons by the first and by the last word of their names, without marks. */
export function groupsByEnd(groups: readonly Group[], page: Page): ReadonlyMap<string, readonly Group[]> {
  const byEnd = new Map<string, Set<Group>>();
  for (const group of groups.filter(({ type }) => type === 'Person')) {
    for (const name of new Set(group.candidates.map((candidate) => spanText(page.text, candidate)))) {
      const words = bareNames(name);
      const last = words.at(-2) === 'of' ? [] : lastNames(words.at(-1) ?? '');
      for (const end of words.length > 1 || / /.test(name) ? [words[0] ?? '', ...last, ...middleSurname(words)].map(plainLetters) : []) byEnd.set(end, (byEnd.get(end) ?? new Set()).add(group));
    }
  }
  return new Map([...byEnd].map(([end, set]) => [end, [...set]]));
}

/** As Hong Kong writes it, between an English and a Chinese given name: "John Lee Ka-chiu". */
function middleSurname([, second = '', third = '', ...others]: readonly string[]): readonly string[] {
  return others.length === 0 && familyNamesFirst.has(second) && /^\p{Lu}\p{Ll}+-\p{Ll}+$/u.test(third) ? [second] : [];
}

/** "Crown Prince Mohammed bin Salman" goes by "Mohammed", "King Abdullah of Jordan" by no last name. */
function bareNames(name: string): readonly string[] {
  const words = name.split(/\s+/).filter((word) => !generationMarks.has(word));
  const from = words.findIndex((word) => !isRoleWord(word));
  return words.slice(Math.max(0, from));
}

/** "Omar al-Bashir" is "Bashir" too. */
function lastNames(last: string): readonly string[] {
  const bare = last.replace(/^(?:al|el|ul)[-‑]/i, '');
  return bare === last ? [last] : [last, bare];
}

/** "Bin Laden" → "Laden", "von der Leyen" → "Leyen": the word by which a longer name ends too. */
export function withoutParticles(name: string): string {
  const words = name.split(/\s+/);
  const first = words.findIndex((word) => !nameParticles.has(word.toLowerCase()));
  return words.slice(Math.max(0, first)).join(' ');
}

/** The nearest long mention in the same paragraph, and the letters back to it; those after count as further than any before. */
function nearestOf(short: Candidate, group: Group, page: Page): { readonly letters: number; readonly mention?: Candidate } {
  const block = page.blocks.find(({ start, end }) => start <= short.start && short.end <= end);
  const inside = group.candidates.filter(({ start }) => block !== undefined && block.start <= start && start < block.end);
  const distance = ({ start }: Candidate) => (start < short.start ? short.start - start : page.text.length + start - short.start);
  const [mention, ...others] = inside;
  if (mention === undefined) return { letters: Infinity };
  const nearest = others.reduce((best, one) => (distance(one) < distance(best) ? one : best), mention);
  return { letters: distance(nearest), mention: nearest };
}

/** "his widow, [Ida Odinga]", "Milei's sister, [Karina Milei]", "and daughters [Liz Cheney]". */
const kinBefore = new RegExp(`(?:(\\p{Lu}[\\p{L}-]*)['’]s )?(?:(?:[\\p{Ll}-]+ )?(?<!\\p{L})(?:${relatives})s?(?:-in-law)?),? $`, 'u');
/** "[Kim Yo Jong], Kim's sister". */
const kinBehind = new RegExp(`^, (?:(?:his|her|their) |(?:\\p{Lu}[\\p{L}-]* )*(\\p{Lu}[\\p{L}-]*)['’]s )(?:[\\p{Ll}-]+ )?(?:${relatives})s?(?!\\p{L})`, 'u');

/**
 * How somebody whose full name stands before a short one is told of: as a relative of whom the short name means ("Milei's sister, Karina
 * Milei"), as somebody's relative, or not so.
 */
function relationOf({ start, end }: Candidate, short: Candidate, page: Page): 'to-this' | 'to-somebody' | 'none' {
  const { text, words } = page;
  const found = kinBefore.exec(lettersBefore(text, start, 40)) ?? kinBehind.exec(text.slice(end, end + 60));
  const name = spanText(text, short);
  const lead = words.slice(wordAt(page, sentenceAt(page.sentences, start).start), wordAt(page, start));
  const standsAlone = lead.some((word, at) => word.text === name && !(word.joined && lead[at - 1]?.capital === true));
  if (found === null) return standsAlone ? 'to-this' : 'none';
  return found[1] === name || standsAlone ? 'to-this' : 'to-somebody';
}
