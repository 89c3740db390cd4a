import { spanText } from '../span';
import type { Candidate } from './candidate';
import type { Group } from './group';
import type { Page } from './page';
import { nameParticles } from './runs';
import { generationMarks } from './vocabulary/persons';

/**
 * The longer person whose first or last word this is. One: that one. Several: the nearest before it in the paragraph, else the first
 * after it there; else nobody, and the short name stays by itself.
 */
export function homeOfShortName(short: Candidate, longer: readonly Group[], page: Page): Group | undefined {
  const near = longer.map((group) => ({ group, letters: nearness(short, group, page) })).sort((a, b) => a.letters - b.letters);
  const [nearest] = near;
  if (nearest === undefined) return undefined;
  if (nearest.letters < Infinity) return nearest.group;
  if (longer.length === 1) return knownAsElse(short, nearest.group) ? undefined : nearest.group;
  return longer.find((group) => short.records.length === 1 && keys(group.candidates).has(short.records[0]?.key ?? ''));
}

/** A famous surname whose bearer is not the long name on the page: "Trump" on a page with "Melania Trump" only. */
function knownAsElse(short: Candidate, group: Group): boolean {
  const [record] = short.records;
  return record !== undefined && !keys(group.candidates).has(record.key);
}

function keys(candidates: readonly Candidate[]): ReadonlySet<string> {
  return new Set(candidates.flatMap(({ records }) => records.map(({ key }) => key)));
}

/** The longer persons by the first and by the last word of their names. */
export function groupsByEnd(groups: readonly Group[], page: Page): ReadonlyMap<string, readonly Group[]> {
  const byEnd = new Map<string, Set<Group>>();
  for (const group of groups.filter(({ type }) => type === 'Person')) {
    for (const name of new Set(group.candidates.map((candidate) => spanText(page.text, candidate)))) {
      const words = name.split(/\s+/).filter((word) => !generationMarks.has(word));
      for (const end of words.length > 1 ? [words[0] ?? '', ...lastNames(words.at(-1) ?? '')] : []) byEnd.set(end, (byEnd.get(end) ?? new Set()).add(group));
    }
  }
  return new Map([...byEnd].map(([end, set]) => [end, [...set]]));
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

/** Letters back to the nearest long mention in the same paragraph; those after count as further than any before; Infinity: none. */
function nearness(short: Candidate, group: Group, page: Page): number {
  const block = page.blocks.find(({ start, end }) => start <= short.start && short.end <= end);
  const inside = group.candidates.filter(({ start }) => block !== undefined && block.start <= start && start < block.end);
  return Math.min(Infinity, ...inside.map(({ start }) => (start < short.start ? short.start - start : page.text.length + start - short.start)));
}
