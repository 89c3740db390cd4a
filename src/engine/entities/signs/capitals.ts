/** Fewer capitals than this are an acronym. */
const fewest = 4;

/** Words that stay small inside a name ("RIO DE JANEIRO"). */
const small: ReadonlySet<string> = new Set('of the and de da do dos das di del della la le les el los las al y e van von der den'.split(' '));

/**
 * A name that is written in capitals throughout, as datelines and headings have it, as a sentence would: "NEW YORK" → "New York".
 * `undefined` for any other, and for what may be an acronym.
 */
export function outOfCapitals(name: string): string | undefined {
  if (/[^\p{Lu}\s'’.-]/u.test(name) || (name.match(/\p{Lu}/gu)?.length ?? 0) < fewest || name.includes('.')) return undefined;
  const words = name.toLowerCase().split(/(?<=[\s-])/);
  return words.map((word, index) => (index > 0 && small.has(word.trim()) ? word : word.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase()))).join('');
}
