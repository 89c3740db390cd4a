/** What a pattern is used for on a short piece of text. */
export interface Pattern {
  test(piece: string): boolean;
  exec(piece: string): RegExpExecArray | null;
}

/**
 * A pattern with Unicode classes ("\p{L}") that is run only on pieces with letters or digits beyond ASCII; all others are matched by a twin without those classes, which
 * V8 compiles in a tenth of the time, and a first text needs dozens. For pieces cut out of a text; not for patterns with the flags `g` or `y`.
 */
export function twinned(whole: RegExp): Pattern {
  let twin: RegExp | undefined;
  const fitting = (piece: string) => (isPlain.test(piece) ? (twin ??= twinOf(whole)) : whole);
  return { test: (piece) => fitting(piece).test(piece), exec: (piece) => fitting(piece).exec(piece) };
}

/** ASCII, and what else is printed in English: no-break spaces, dashes, quotes, pounds, yen and euros. */
const isPlain = /^[\t\n\r -~\u00a0£¥\u2009\u2010-\u2015\u2018-\u201f\u2026\u202f€]*$/;

/** The plain characters in each class. */
const classes: Readonly<Record<string, string>> = {
  L: 'A-Za-z', Lu: 'A-Z', Ll: 'a-z', M: '', N: '0-9', Nd: '0-9', 'Script=Latin': 'A-Za-z', 'Script=Cyrillic': '', 'Script=Greek': '', Sc: '$£¥€', S: '$+<=>^`|~£¥€', P: '!-#%-*,-\\/:;?@[-\\]_{}\\u2010-\\u2015\\u2018-\\u201f\\u2026',
};

function twinOf({ source, flags }: RegExp): RegExp {
  let isInClass = false;
  const plain = source.replaceAll(/\\[pP]\{([^}]+)\}|\\.|[[\]]/gu, (part: string, name: string | undefined) => {
    if (part === '[' || part === ']') isInClass = part === '[';
    const letters = name === undefined ? part : classes[name];
    if (letters === undefined || part.startsWith('\\P')) throw new Error(`no twin is known of ${part}`);
    return name === undefined || isInClass ? letters : `[${letters}]`;
  });
  return new RegExp(plain, flags.replace('u', ''));
}
