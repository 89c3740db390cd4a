/** One form for what makes no difference: case, kinds of spaces and apostrophes, the Hebrew one (geresh) too, hamzas, and hyphens as in "Hong-Kong dollars". Of and to UTF-16 codes. */
export function fold(code: number, exactCase: boolean): number {
  if (code < 0x80) return code === 0x2d ? 0x20 : code >= 0x41 && code <= 0x5a && !exactCase ? code | 0x20 : code;
  if (code === 0x2019 || code === 0x2bc || code === 0x5f3) return 0x27;
  if (code === 0xa0 || code === 0x202f || code === 0x2009 || code === 0x2010 || code === 0x2011) return 0x20;
  // Scripts without case: nothing to do for most of what news of Asia is written in.
  if (exactCase || code > 0x2bff || Number.isNaN(code)) return code;
  return lowered[code] || (lowered[code] = lower(code));
}

/** Lower case of the scripts that have one, remembered. */
const lowered = new Uint16Array(0x2c00);

function lower(code: number): number {
  if (code === dottedI) return 0x69;
  if (code === 0x622 || code === 0x623 || code === 0x625) return alef;
  if (code === 0x629) return heh;
  if (code === 0x649) return yeh;
  const letter = String.fromCharCode(code).toLowerCase();
  return letter.length === 1 ? letter.charCodeAt(0) : code;
}

/** Turkish İ, which JavaScript lowers to two units. */
const dottedI = 0x130;
/** Letters of Arabic that are as often written without their hamza or dots. */
const alef = 0x627;
const heh = 0x647;
const yeh = 0x64a;

/** The same of a whole text, by the engine's own means: for thousands of forms at once. */
export function foldAll(text: string, exactCase: boolean): string {
  const plain = text.replaceAll(/['\u2019\u02bc\u05f3]/g, "'").replaceAll(/[-\xa0\u202f\u2009\u2010\u2011]/g, ' ');
  if (exactCase) return plain;
  return plain.replaceAll('\u0130', 'i').replaceAll(/[\u0622\u0623\u0625]/g, '\u0627').replaceAll('\u0629', '\u0647').replaceAll('\u0649', '\u064a').toLowerCase();
}

/** All letters that a folded one may be written as. */
export function writings(folded: string): string {
  return folded + folded.toUpperCase() + (foldedTo[folded] ?? '');
}

/** What `fold` makes one besides case. */
const foldedTo: Readonly<Record<string, string>> = { ' ': '-\xa0\u202f\u2009\u2010\u2011', "'": '\u2019\u02bc\u05f3', i: '\u0130', '\u0627': '\u0622\u0623\u0625', '\u0647': '\u0629', '\u064a': '\u0649' };
