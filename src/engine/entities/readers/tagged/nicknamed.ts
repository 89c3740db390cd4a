import { lettersBefore } from '../../../letters-before';
import type { TaggedName } from '../../knowledge';

/** Joins the two halves of a person's name that the tagger has parted at what somebody is called by: "Marjorie" and "Kowalczyk" with "Midge" between them, in quotation marks. */
export function joinNicknamed(names: readonly TaggedName[], text: string): readonly TaggedName[] {
  return names.flatMap((name, at) => {
    if (names.slice(Math.max(0, at - 2), at).some((before) => isNicknamed(before, name, text))) return [];
    const after = names.slice(at + 1, at + 3).find((one) => isNicknamed(name, one, text));
    if (after !== undefined) return [{ ...name, end: after.end }];
    const unseen = name.type === 'Person' && (names[at + 1]?.start ?? Infinity) > name.end + longestNickname ? player.exec(text.slice(name.end, name.end + longestPlayer)) : null;
    if (unseen !== null) return [{ ...name, end: name.end + unseen[0].length }];
    const given = name.type === 'Person' && (names[at - 1]?.end ?? 0) < name.start - 4 ? playerBefore.exec(lettersBefore(text, name.start, longestPlayer)) : null;
    if (given !== null) return [{ ...name, start: name.start - given[0].length }];
    return isQuoted(name, text) && names.slice(Math.max(0, at - 1), at).some((one) => one.type === 'Person' && one.end + 2 === name.start) ? [] : [name];
  });
}

/** "El Mayo" in quotation marks, which the tagger takes for somebody by itself. */
function isQuoted({ start, end }: TaggedName, text: string): boolean {
  return /["“]/.test(text.charAt(start - 1)) && /["”]/.test(text.charAt(end));
}

function isNicknamed(first: TaggedName, last: TaggedName, text: string): boolean {
  const between = last.start - first.end;
  return first.type === 'Person' && last.type === 'Person' && between > 4 && between < longestNickname && nickname.test(text.slice(first.end, last.start));
}

/** Players of video games write theirs small, in one word: "ropz". */
const nickname = /^ (?:"(?:\p{Lu}[\p{L} -]+|\p{Ll}[\p{L}\d]+)"|“(?:\p{Lu}[\p{L} -]+|\p{Ll}[\p{L}\d]+)”) $/u;

/** The same with a surname after it, or a given name before it, that the tagger does not see. */
const player = /^ (?:"\p{Ll}[\p{L}\d]+"|“\p{Ll}[\p{L}\d]+”) \p{Lu}\p{Ll}[\p{L}’'-]*/u;
const playerBefore = /(?<![\p{L}-])\p{Lu}\p{Ll}[\p{L}’'-]* (?:"\p{Ll}[\p{L}\d]+"|“\p{Ll}[\p{L}\d]+”) $/u;
const longestPlayer = 40;

/** Letters with the marks and blanks around it. */
const longestNickname = 22;
