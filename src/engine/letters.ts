/** The kind of each UTF-16 unit, cached: the finders ask about every character, and patterns are slow. */
const kinds = new Uint8Array(0x10000);
const known = 1;
const letter = 2;
const lowerCase = 4;
const spacedLetter = 8;
const digit = 16;
const currencySign = 32;
const space = 64;

const latin = /[A-Za-zªºÀ-ÖØ-öø-ɏ]/;
const letters = /^\p{L}$/u;
const lowerCaseLetters = /^\p{Ll}$/u;
/** Letters and marks of scripts that put spaces between words. */
const spacedLetters = /^(?:[^\P{L}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}\p{Script=Lao}ー]|(?!\p{Script=Thai})\p{M}|_)$/u;
const digits = /^\p{Nd}$/u;
const currencySigns = /^\p{Sc}$/u;

/** The kinds of a UTF-16 unit; none for `NaN`, which is the code beyond the ends of a text. */
function kindOf(code: number): number {
  const kind = kinds[code] ?? known;
  return kind === 0 ? (kinds[code] = known | told(code)) : kind;
}

function told(code: number): number {
  const character = String.fromCharCode(code);
  const blank = /\s/.test(character) ? space : 0;
  // Most questions are about Latin letters, dashes and quotes, and the patterns for all scripts take milliseconds to compile.
  if (code < 0x250) return blank | (latin.test(character) ? letterOf(character) : 0) | (character === '_' ? spacedLetter : 0) | (/[0-9]/.test(character) ? digit : 0) | (/[$¢£¤¥]/.test(character) ? currencySign : 0);
  if (code >= 0x2000 && code < 0x2100) return blank | (code >= 0x20a0 && code < 0x20d0 ? currencySign : 0);
  return blank | (letters.test(character) ? letter : 0) | (lowerCaseLetters.test(character) ? lowerCase : 0) | (spacedLetters.test(character) ? spacedLetter : 0) | (digits.test(character) ? digit : 0) | (currencySigns.test(character) ? currencySign : 0);
}

function letterOf(character: string): number {
  return letter | spacedLetter | (character === character.toUpperCase() ? 0 : lowerCase);
}

/** Whether a UTF-16 unit is a letter of any script. */
export function isLetter(code: number): boolean {
  return (kindOf(code) & letter) !== 0;
}

/** Whether it is a lower-case letter; scripts without capitals have none. */
export function isLowerCase(code: number): boolean {
  return (kindOf(code) & lowerCase) !== 0;
}

/** Whether it is a letter (or a mark on one) of a script that puts spaces between words. */
export function isSpacedLetter(code: number): boolean {
  return (kindOf(code) & spacedLetter) !== 0;
}

/** Whether it is white space, line breaks too. */
export function isWhiteSpace(code: number): boolean {
  return (kindOf(code) & space) !== 0;
}

/** Whether it is "$", "€" or another sign that Unicode lists as a currency's. */
export function isCurrencySign(code: number): boolean {
  return (kindOf(code) & currencySign) !== 0;
}

/** How many units the digit at `offset` takes: 1, or 2 outside the basic plane (mathematical digits); 0 if there is none. */
export function digitAt(text: string, offset: number): 0 | 1 | 2 {
  const code = text.charCodeAt(offset);
  if (code >= 0x30 && code <= 0x39) return 1;
  if (!(code > 0x7f)) return 0;
  if (code >= 0xd800 && code < 0xdc00) return digits.test(String.fromCodePoint(text.codePointAt(offset) ?? 0)) ? 2 : 0;
  return (kindOf(code) & digit) === 0 ? 0 : 1;
}
