import { isSpacedLetter } from '../../letters';

/** Whether a word may end (or begin) at `offset`: not between two letters of one alphabet; scripts without spaces always may. */
export function wordEnds(text: string, offset: number): boolean {
  if (offset <= 0 || offset >= text.length) return true;
  const after = text.charCodeAt(offset);
  const before = text.charCodeAt(offset - 1);
  return !(isSpacedLetter(after) && isSpacedLetter(before)) && !(isAsciiLetter(before) && after >= 0x30 && after <= 0x39);
}

function isAsciiLetter(code: number): boolean {
  const lower = code | 0x20;
  return lower >= 0x61 && lower <= 0x7a;
}
