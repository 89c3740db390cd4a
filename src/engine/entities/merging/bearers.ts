import { firstWhere } from '../../first-where';
import { groupedBy } from '../../grouped-by';
import { lettersBefore } from '../../letters-before';
import type { Candidate } from '../candidate';
import type { Group } from '../group';
import { blockAt, type Page } from '../page';

/** The people whose longer names begin or end with one short name, indexed so that its mentions need not go through all of them. */
export interface Bearers {
  /** By first mention. */
  readonly groups: readonly Group[];
  /** Keys of the records that each may stand for. */
  readonly records: ReadonlyMap<Group, ReadonlySet<string>>;
  /** The first of them that may stand for a record, by its key. */
  readonly byRecord: ReadonlyMap<string, Group>;
  /** Those whom the page names with a role: "leader Kim Jong Un", "Kim Jong Un, the leader". */
  readonly calledBy: (part: string) => readonly Group[];
  /** Their mentions in order, by block. */
  readonly mentions: ReadonlyMap<number, readonly BearerMention[]>;
}

/** One mention of somebody's longer name. */
interface BearerMention {
  readonly group: Group;
  readonly mention: Candidate;
}

/** @param groups by first mention */
export function bearersAmong(groups: readonly Group[], page: Page): Bearers {
  const records = new Map(groups.map((group) => [group, new Set(group.candidates.flatMap((candidate) => candidate.records.map(({ key }) => key)))]));
  const called = new Map<string, readonly Group[]>();
  const mentions = groups.flatMap((group) => group.candidates.map((mention) => ({ group, mention }))).sort((a, b) => a.mention.start - b.mention.start);
  return {
    groups,
    records,
    byRecord: new Map([...records].reverse().flatMap(([group, keys]) => Array.from(keys, (key) => [key, group] as const))),
    calledBy: (part) => {
      const known = called.get(part) ?? groups.filter((group) => isCalled(group, part, page));
      called.set(part, known);
      return known;
    },
    mentions: groupedBy(mentions, ({ mention }) => blockAt(page, mention.start)),
  };
}

function isCalled({ candidates }: Group, part: string, { text }: Page): boolean {
  const after = new RegExp(String.raw`^, (?:an?|the) [^,.]*?(?<!\p{L})${part}(?!\p{L})`, 'u');
  return candidates.some(({ start, end }) => lettersBefore(text, start, part.length + 2).toLowerCase().endsWith(` ${part} `) || after.test(text.slice(end, end + 50)));
}

/** For each person, the nearest mention before a short name in its paragraph; the nearest first. */
export function mentionsBefore({ mentions }: Bearers, short: Candidate, page: Page): readonly BearerMention[] {
  const inBlock = mentions.get(blockAt(page, short.start)) ?? [];
  const after = firstWhere(inBlock, ({ mention }) => mention.start > short.start);
  const nearest = new Map<Group, BearerMention>();
  for (const one of inBlock.slice(Math.max(0, after - mostBefore), after).reverse()) if (!nearest.has(one.group)) nearest.set(one.group, one);
  return [...nearest.values()];
}

/** How many are looked at: in a paragraph with so many people, nobody further back is meant. */
const mostBefore = 50;

/** The first mention after it in the paragraph. */
export function mentionAfter({ mentions }: Bearers, short: Candidate, page: Page): BearerMention | undefined {
  const inBlock = mentions.get(blockAt(page, short.start)) ?? [];
  return inBlock[firstWhere(inBlock, ({ mention }) => mention.start > short.start)];
}
