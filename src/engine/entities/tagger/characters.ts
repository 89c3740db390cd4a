/** Kinds of UTF-16 units, kept once asked for; 0: not known yet. */
const kinds = new Uint8Array(65536);
const other = 1;
const digit = 2;
const letter = 3;

/** Whether a UTF-16 unit is a letter, a mark on one, or a digit; halves of surrogate pairs are neither. */
export function isWordCharacter(code: number): boolean {
  return kindOf(code) >= digit;
}

/** Whether a UTF-16 unit is a letter or a mark on one. `letters.ts` does not count marks, but the tagger's model was trained with them. */
export function isLetter(code: number): boolean {
  return kindOf(code) === letter;
}

function kindOf(code: number): number {
  const known = kinds[code] ?? other;
  if (known !== 0) return known;
  const character = String.fromCharCode(code);
  const kind = /[\p{L}\p{M}]/u.test(character) ? letter : /\p{N}/u.test(character) ? digit : other;
  kinds[code] = kind;
  return kind;
}
