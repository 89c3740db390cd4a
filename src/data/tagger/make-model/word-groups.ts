import { readFileSync } from 'node:fs';
import { useCounts, useHash, type UseTable } from '../../../engine/entities/tagger/word-uses';

/**
 * word-groups.txt has a line for each narrow group: number of the wide group that it is part of, number of the middle one, and its
 * words, separated by spaces. `make-word-groups.ts` writes it.
 */
export interface WordGroup {
  readonly wide: number;
  readonly middle: number;
  readonly words: readonly string[];
}

/** Lies beside this file. */
export const wordGroupsFile = new URL('word-groups.txt', import.meta.url);

/** The text of `wordGroupsFile`: one group a line. */
export function writeWordGroups(groups: readonly WordGroup[]): string {
  return groups.map(({ wide, middle, words }) => `${[wide, middle, ...words].join(' ')}\n`).join('');
}

/** @throws Error that names the line which is no group, or the number of groups when it is not the model's */
export function readWordGroups(text = readFileSync(wordGroupsFile, 'utf8')): UseTable {
  const groups = text.trimEnd().split('\n').map(readLine);
  if (groups.length !== useCounts.narrow) throw new Error(`word-groups.txt has ${groups.length} groups, not ${useCounts.narrow}`);
  const groupOf = new Map<number, number>();
  groups.forEach(({ words }, group) => {
    for (const word of words) groupOf.set(useHash(word), group);
  });
  const words = Uint32Array.from(groupOf.keys()).sort();
  return {
    words,
    groups: Uint16Array.from(words, (word) => groupOf.get(word) ?? 0),
    middle: Uint8Array.from(groups, ({ middle }) => middle),
    wide: Uint8Array.from(groups, ({ wide }) => wide),
  };
}

function readLine(line: string, index: number): WordGroup {
  const [wide, middle, ...words] = line.split(' ');
  const group = { wide: Number(wide), middle: Number(middle), words };
  if (!(group.wide < useCounts.wide && group.middle < useCounts.middle && words.length > 0)) throw new Error(`word-groups.txt: line ${index + 1} is no group`);
  return group;
}
