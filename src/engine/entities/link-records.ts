import { spanText } from '../span';
import type { Entity } from './entity';
import type { Group } from './group';
import { nameStem } from './name-stem';
import type { NamedRecord, Names } from './names';
import type { Page } from './page';
import { everydayNames } from './vocabulary/everyday-names';

/** At most so many choices are offered: more is no help to a reader. */
const mostCandidates = 3;

/**
 * Says which record of the pack each group is. A type that the page contradicts rules a record out; of several, the one that has
 * to do with others on the page; where that leaves more than one, they are candidates and nothing is claimed.
 */
export function linkRecords(groups: readonly Group[], page: Page, names: Names): readonly Entity[] {
  const possible = groups.map((group) => recordsOf(group, page, names));
  const sure = new Set(possible.flatMap((records) => (records.length === 1 ? records.map(({ key }) => key) : [])));
  return groups.map((group, index) => entityOf(group, settled(possible[index] ?? [], sure), page));
}

/** Records of the longest name that has any: "Alibaba Group" says more than "Alibaba". */
function recordsOf(group: Group, page: Page, names: Names): readonly NamedRecord[] {
  const written = [...new Set(group.candidates.map((candidate) => spanText(page.text, candidate)))].sort((a, b) => b.length - a.length);
  const stems = group.type === 'Organization' ? written.map(nameStem).filter((stem) => !everydayNames.has(stem)) : [];
  for (const name of [...written, ...stems]) {
    const records = names.recordsNamed(name, page.lang).filter(({ type }) => agrees(group, type));
    if (records.length > 0) return group.type === 'Person' && isShort(name) && isLong(group) ? [] : records;
  }
  return [];
}

/** A surname's famous bearer is not meant where the page gives the person another full name: "Trump" of "Melania Trump". */
function isLong(group: Group): boolean {
  return /\s/.test(group.name);
}

function isShort(name: string): boolean {
  return /^\p{Lu}\S*$/u.test(name);
}

function agrees(group: Group, type: NamedRecord['type']): boolean {
  return group.type === type || group.type === 'Thing';
}

function settled(records: readonly NamedRecord[], sure: ReadonlySet<string>): readonly NamedRecord[] {
  if (records.length < 2) return records;
  const scores = records.map(({ related = [] }) => related.filter((key) => sure.has(key)).length);
  const best = Math.max(...scores);
  const winners = records.filter((_, index) => scores[index] === best);
  return best > 0 && winners.length === 1 ? winners : records;
}

function entityOf(group: Group, records: readonly NamedRecord[], page: Page): Entity {
  const [only] = records.length === 1 ? records : [];
  return {
    name: group.name,
    type: group.type === 'Thing' && only !== undefined ? only.type : group.type,
    record: only?.key ?? null,
    qid: only?.qid ?? null,
    candidates: only === undefined ? records.slice(0, mostCandidates).map(({ key }) => key) : [],
    mentions: group.candidates.map(({ start, end }) => ({ start, end, text: page.text.slice(start, end) })),
  };
}
