/** UTF-16 units in the forms that stand for all that make no difference, filled in as they are asked for. */
export type Folds = Uint16Array;

/** One form for kinds of spaces and apostrophes, the Hebrew one (geresh) too, and hyphens as in "Hong-Kong dollars". */
export const foldedMarks: Folds = new Uint16Array(0x10000);

/** The same, and one for capitals and small letters, and for letters with hamzas and without. */
export const foldedLetters: Folds = new Uint16Array(0x10000);

/** A table, and not a function for each of the two: where it is asked for every letter, V8 compiles what asks in a third of the time. */
export function folded(folds: Folds, code: number): number {
  return folds[code] || fill(folds, code);
}

function fill(folds: Folds, code: number): number {
  return (folds[code] = folds === foldedLetters ? lower(markOf(code)) : markOf(code));
}

function markOf(code: number): number {
  if (code === 0x2019 || code === 0x2bc || code === 0x5f3) return 0x27;
  if (code === 0x2d || code === 0xa0 || code === 0x202f || code === 0x2009 || code === 0x2010 || code === 0x2011) return 0x20;
  return code;
}

function lower(code: number): number {
  if (code === dottedI) return 0x69;
  if (code === 0x622 || code === 0x623 || code === 0x625) return alef;
  if (code === 0x629) return heh;
  if (code === 0x649) return yeh;
  // Scripts without case, and rare ones that have it: nothing to do.
  if (code > 0x2bff) return code;
  const letter = String.fromCharCode(code).toLowerCase();
  return letter.length === 1 ? letter.charCodeAt(0) : code;
}

/** Turkish İ, which JavaScript lowers to two units. */
const dottedI = 0x130;
/** Letters of Arabic that are as often written without their hamza or dots. */
const alef = 0x627;
const heh = 0x647;
const yeh = 0x64a;

/** The same of a whole text, where upper and lower case differ or not, by the engine's own means: for thousands of forms at once. */
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
