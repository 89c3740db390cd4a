import type { TaggedName } from '../../knowledge';

/** Joins the two halves of a person's name that the tagger has parted at what somebody is called by: "Marjorie" and "Kowalczyk" with "Midge" between them, in quotation marks. */
export function joinNicknamed(names: readonly TaggedName[], text: string): readonly TaggedName[] {
  return names.flatMap((name, at) => {
    if (names.slice(Math.max(0, at - 2), at).some((before) => isNicknamed(before, name, text))) return [];
    const after = names.slice(at + 1, at + 3).find((one) => isNicknamed(name, one, text));
    if (after !== undefined) return [{ ...name, end: after.end }];
    return isQuoted(name, text) && names.slice(Math.max(0, at - 1), at).some((one) => one.type === 'Person' && one.end + 2 === name.start) ? [] : [name];
  });
}

/** "El Mayo" in quotation marks, which the tagger takes for somebody by itself. */
function isQuoted({ start, end }: TaggedName, text: string): boolean {
  return /["“]/.test(text.charAt(start - 1)) && /["”]/.test(text.charAt(end));
}

function isNicknamed(first: TaggedName, last: TaggedName, text: string): boolean {
  const between = last.start - first.end;
  return first.type === 'Person' && last.type === 'Person' && between > 4 && between < longestNickname && /^ (?:"\p{Lu}[\p{L} -]+"|“\p{Lu}[\p{L} -]+”) $/u.test(text.slice(first.end, last.start));
}

/** Letters with the marks and blanks around it. */
const longestNickname = 22;
