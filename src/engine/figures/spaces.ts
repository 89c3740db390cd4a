/** Marks that have no width: direction marks, joiners, soft hyphens. They may stand anywhere between parts of a figure. */
function isInvisible(code: number): boolean {
  return (code >= 0x200b && code <= 0x200f) || (code >= 0x202a && code <= 0x202e) || (code >= 0x2060 && code <= 0x2069) || code === 0xfeff || code === 0xad || code === 0x61c;
}

function isSpace(code: number): boolean {
  return code === 0x20 || code === 0xa0 || code === 0x202f || code === 0x2009 || code === 0x3000 || code === 9;
}

/** Whether it is a hyphen of any kind; not a dash. */
export function isHyphen(code: number): boolean {
  return code === 0x2d || code === 0x2010 || code === 0x2011;
}

/** Whether it is a hyphen, a dash, a minus or a tilde: what stands between two ends of a range. */
export function isDash(code: number): boolean {
  return isHyphen(code) || code === 0x2013 || code === 0x2014 || code === 0x2015 || code === 0x2212 || code === 0x7e || code === 0x301c || code === 0xff5e || code === 0xff0d || code === 0x223c;
}

/** A letter, digit or mark of ASCII but the hyphen: no gap begins there. */
function isPlain(code: number): boolean {
  return code > 0x20 && code < 0x7f && code !== 0x2d;
}

// Most gaps are none or one space between plain characters. They are told from the others first, as V8 takes longer to compile all that may be a gap than most texts take to be read.

/** After the gap that may part a number from its scale or currency: nothing, one or two spaces, or a hyphen. */
export function afterGap(text: string, offset: number): number {
  const code = text.charCodeAt(offset);
  if (isPlain(code)) return offset;
  return code === 0x20 && isPlain(text.charCodeAt(offset + 1)) ? offset + 1 : afterRareGap(text, offset);
}

function afterRareGap(text: string, offset: number): number {
  let end = afterRareSpaces(text, offset);
  if (end === offset && isHyphen(text.charCodeAt(end))) end++;
  return end === offset ? end : skipInvisible(text, end);
}

/** After one or two spaces, where there are any. */
export function afterSpaces(text: string, offset: number): number {
  const code = text.charCodeAt(offset);
  if (isPlain(code)) return offset;
  return code === 0x20 && isPlain(text.charCodeAt(offset + 1)) ? offset + 1 : afterRareSpaces(text, offset);
}

function afterRareSpaces(text: string, offset: number): number {
  let end = skipInvisible(text, offset);
  for (let spaces = 0; spaces < 2 && isSpace(text.charCodeAt(end)); spaces++) end++;
  return skipInvisible(text, end);
}

/** Before the gap that ends at `offset`: the mirror of `afterGap`. */
export function beforeGap(text: string, offset: number): number {
  const start = beforeSpaces(text, offset);
  return start === offset && isHyphen(text.charCodeAt(start - 1)) ? start - 1 : start;
}

/** Before one or two spaces that end at `offset`. */
export function beforeSpaces(text: string, offset: number): number {
  const code = text.charCodeAt(offset - 1);
  if (isPlain(code)) return offset;
  return code === 0x20 && isPlain(text.charCodeAt(offset - 2)) ? offset - 1 : beforeRareSpaces(text, offset);
}

function beforeRareSpaces(text: string, offset: number): number {
  let start = skipInvisibleBack(text, offset);
  for (let spaces = 0; spaces < 2 && isSpace(text.charCodeAt(start - 1)); spaces++) start--;
  return skipInvisibleBack(text, start);
}

const mostInvisible = 4;

function skipInvisible(text: string, offset: number): number {
  let end = offset;
  while (end < offset + mostInvisible && isInvisible(text.charCodeAt(end))) end++;
  return end;
}

function skipInvisibleBack(text: string, offset: number): number {
  let start = offset;
  while (start > offset - mostInvisible && isInvisible(text.charCodeAt(start - 1))) start--;
  return start;
}
