import { plainLetters } from '../../plain-letters';
import { spanText } from '../../span';
import type { Group } from '../group';
import type { Page } from '../page';
import { nameParticles } from '../signs/runs';
import { familyNamesFirst, generationMarks } from '../vocabulary/persons';
import { isRoleWord } from '../vocabulary/roles';

/** The people with longer names, by the first and by the last word of the name, without diacritics. */
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

/** A surname between an English and a Chinese given name, as in Hong Kong: "John Lee Ka-chiu". */
function middleSurname([, second = '', third = '', ...others]: readonly string[]): readonly string[] {
  return others.length === 0 && familyNamesFirst.has(second) && /^\p{Lu}\p{Ll}+-\p{Ll}+$/u.test(third) ? [second] : [];
}

/** "Crown Prince Mohammed bin Salman" goes by "Mohammed", "King Abdullah of Jordan" by no last name. */
export function bareNames(name: string): readonly string[] {
  const words = name.split(/\s+/).filter((word) => !generationMarks.has(word));
  const from = words.findIndex((word) => !isRoleWord(word));
  return words.slice(Math.max(0, from));
}

/** "Omar al-Bashir" is "Bashir" too. */
export function lastNames(last: string): readonly string[] {
  const bare = last.replace(/^(?:al|el|ul)[-‑]/i, '');
  return bare === last ? [last] : [last, bare];
}

/** "Bin Laden" → "Laden", "von der Leyen" → "Leyen": the word that longer names end with. */
export function withoutParticles(name: string): string {
  const words = name.split(/\s+/);
  const first = words.findIndex((word) => !nameParticles.has(word.toLowerCase()));
  return words.slice(Math.max(0, first)).join(' ');
}
