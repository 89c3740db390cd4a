/** What kind of sign a UTF-16 unit is, remembered: the finder asks for every one, and a pattern takes long to tell. */
const kinds = new Uint8Array(0x10000);
const known = 1;
const spacedLetter = 2;
const digit = 4;
const currencySign = 8;

/** Letters and marks of scripts that put spaces between words. */
const spacedLetters = /^(?:[^\P{L}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}\p{Script=Lao}ー]|(?!\p{Script=Thai})\p{M}|_)$/u;
const digits = /^\p{Nd}$/u;
const currencySigns = /^\p{Sc}$/u;

/** The kinds of a UTF-16 unit; none for `NaN`, which stands beyond the text's ends. */
function kindOf(code: number): number {
  const kind = kinds[code] ?? known;
  return kind === 0 ? (kinds[code] = told(code)) : kind;
}

function told(code: number): number {
  const letter = String.fromCharCode(code);
  // Latin letters, dashes and quotes are most of what is asked for, and the patterns for all scripts take milliseconds to be made ready.
  if (code < 0x250) return known | (/^[\p{Script=Latin}_]$/u.test(letter) ? spacedLetter : 0) | (/[0-9]/.test(letter) ? digit : 0) | (/[$¢£¤¥]/.test(letter) ? currencySign : 0);
  if (code >= 0x2000 && code < 0x2100) return known | (code >= 0x20a0 && code < 0x20d0 ? currencySign : 0);
  return known | (spacedLetters.test(letter) ? spacedLetter : 0) | (digits.test(letter) ? digit : 0) | (currencySigns.test(letter) ? currencySign : 0);
}

/** Whether it is a letter (or a mark on one) of a script that puts spaces between words. */
export function isSpacedLetter(code: number): boolean {
  return (kindOf(code) & spacedLetter) !== 0;
}

/** Whether it is "$", "€" or another sign that Unicode lists as a currency's. */
export function isCurrencySign(code: number): boolean {
  return (kindOf(code) & currencySign) !== 0;
}

/** How many units the digit at `offset` takes: 1, 2 for those outside the basic plane (mathematical ones), 0 where none stands. */
export function digitAt(text: string, offset: number): 0 | 1 | 2 {
  const code = text.charCodeAt(offset);
  if (code >= 0x30 && code <= 0x39) return 1;
  if (!(code > 0x7f)) return 0;
  if (code >= 0xd800 && code < 0xdc00) return digits.test(String.fromCodePoint(text.codePointAt(offset) ?? 0)) ? 2 : 0;
  return (kindOf(code) & digit) === 0 ? 0 : 1;
}
