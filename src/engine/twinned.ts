/** What is asked of a pattern on a short piece of text. */
export interface Pattern {
  test(piece: string): boolean;
  exec(piece: string): RegExpExecArray | null;
}

/**
 * A pattern with classes of Unicode ("\p{L}"), tried as it is only on pieces that hold letters or digits beyond ASCII, and on all others as its twin that knows no such ones:
 * V8 takes a tenth of the time to make that ready, and a first text is read with dozens. For pieces that are cut out of a text; not for patterns that remember where they are.
 */
export function twinned(whole: RegExp): Pattern {
  let twin: RegExp | undefined;
  const fitting = (piece: string) => (isPlain.test(piece) ? (twin ??= twinOf(whole)) : whole);
  return { test: (piece) => fitting(piece).test(piece), exec: (piece) => fitting(piece).exec(piece) };
}

/** ASCII, and what else English prints: spaces that do not break, dashes, quotes, pounds, yen and euros. */
const isPlain = /^[\t\n\r -~\u00a0£¥\u2009\u2010-\u2015\u2018-\u201f\u2026\u202f€]*$/;

/** What of that each class takes. */
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
