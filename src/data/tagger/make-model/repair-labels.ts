import { peoples, titles } from './guideline-words';
import type { RawName, RawText } from './raw-text';

/**
 * Makes the corpora agree where their guidelines differ: "German" names a people, not a place; "the" belongs to no person, place or
 * organization, "President" to no person, "'s" to nobody.
 */
export function repairLabels({ text, names }: RawText): RawText {
  return { text, names: names.flatMap((name) => repaired(text, name)) };
}

function repaired(text: string, { start, end, label }: RawName): RawName[] {
  const own = text.slice(start, end);
  if ((label === 'LOC' || label === 'ORG') && peoples.has(own.toLowerCase())) return [{ start, end, label: 'NORP' }];
  if (label !== 'PER' && label !== 'ORG' && label !== 'LOC') return [{ start, end, label }];
  const words = own.split(' ');
  let first = 0;
  while (first < words.length && leans(words[first] ?? '', label)) first++;
  const from = start + words.slice(0, first).reduce((length, word) => length + word.length + 1, 0);
  const to = /['’]s$/.test(own) ? end - 2 : end;
  return from < to ? [{ start: from, end: to, label }] : [];
}

function leans(word: string, label: string): boolean {
  const lower = word.toLowerCase();
  if (lower === 'the' || lower === 'a') return true;
  return label === 'PER' && (titles.has(lower.replace(/\.$/, '')) || peoples.has(lower));
}
