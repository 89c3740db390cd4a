/**
 * The form of a text that phrases are compared with: one form for all kinds of spaces, hyphens ("Hong-Kong dollars") and apostrophes and, where case makes no difference,
 * for capitals and small letters, for Arabic letters with and without hamza, and for Greek ones with and without accents, which capitals lack ("ΕΥΡΩ"). It is exactly as
 * long as the text, so that offsets hold.
 */
export function fold(text: string, exactCase: boolean): string {
  const plain = text.replaceAll(/[\u2019\u02bc\u05f3]/g, "'").replaceAll(/[-\xa0\u202f\u2009\u2010\u2011]/g, ' ');
  return exactCase ? plain : caselessOf(plain);
}

/** @param exact a text that is folded except for its case */
function caselessOf(exact: string): string {
  const small = (hasOthers.test(exact) ? exact.replaceAll('\u0130', 'i').replaceAll(/[\u0622\u0623\u0625]/g, '\u0627').replaceAll('\u0629', '\u0647').replaceAll('\u0649', '\u064a') : exact).toLowerCase();
  return hasAccents.test(small) ? small.replaceAll(accented, (letter) => plainGreek[letter] ?? letter) : small;
}

/** Turkish İ, the only letter that JavaScript lowers to two units, and Arabic letters. */
const hasOthers = /[\u0130\u0622-\u0649]/;
const hasAccents = /[ά-ώ]/;
/** And the sigma that ends a word; but not "ή", the word for "or" beside the article "η". Not a class of all letters, which V8 takes milliseconds to compile. */
const accented = /[άέίόύώς]|ή(?=[\u0370-\u03ff\u1f00-\u1fff])|(?<=[\u0370-\u03ff\u1f00-\u1fff])ή/g;
const plainGreek: Readonly<Record<string, string>> = { ά: 'α', έ: 'ε', ή: 'η', ί: 'ι', ό: 'ο', ύ: 'υ', ώ: 'ω', ς: 'σ' };

/** A text in both forms. */
interface FoldedText {
  readonly text: string;
  readonly exact: string;
  readonly caseless: string;
}

/** Shorter texts are not kept: the words between two figures must not push out the text around them. */
const longEnough = 200;

const none: FoldedText = { text: '', exact: '', caseless: '' };
let last = none;
let lastButOne = none;

/** The same as `fold`, but computed once for a text that is asked about again and again, even alternating with others. */
export function foldedOf(text: string, exactCase: boolean): string {
  if (text !== last.text) {
    if (text.length < longEnough) return fold(text, exactCase);
    [last, lastButOne] = [text === lastButOne.text ? lastButOne : foldedText(text), last];
  }
  return exactCase ? last.exact : last.caseless;
}

function foldedText(text: string): FoldedText {
  const exact = fold(text, true);
  return { text, exact, caseless: caselessOf(exact) };
}

/** Releases the texts that were asked about last. */
export function forgetFolded(): void {
  [last, lastButOne] = [none, none];
}
