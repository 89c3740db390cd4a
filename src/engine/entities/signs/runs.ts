import type { Word } from '../words';

/** Small words inside names: Ursula von der Leyen, Luiz Inácio Lula da Silva, Mohammed bin Salman, Bank of England. */
export const nameParticles: ReadonlySet<string> = new Set('von van der den de da do dos das del della di du la le bin bint ibn al el ter zu af ap'.split(' '));

/**
 * The longest run of capitalised words that begins at word `from`, particles between them included; the index after its last
 * word. `from` itself when no name can begin there.
 * @param fits words for which it is false end the run
 */
export function runAfter(words: readonly Word[], from: number, most: number, fits: (word: Word) => boolean): number {
  let end = from;
  for (let at = from; at < words.length && at < from + most; at++) {
    const word = words[at];
    if (word === undefined || (at > from && !word.joined)) break;
    if (word.capital && fits(word)) end = at + 1;
    else if (at === from || !nameParticles.has(word.text)) break;
  }
  return end;
}

/** The mirror of `runAfter`: the index of the first word of the longest run that ends before word `to`. */
export function runBefore(words: readonly Word[], to: number, most: number, fits: (word: Word) => boolean, inside: ReadonlySet<string> = nameParticles): number {
  let start = to;
  for (let at = to - 1; at >= 0 && at >= to - most; at--) {
    const word = words[at];
    if (word === undefined || (at + 1 < to && words[at + 1]?.joined !== true)) break;
    if (word.capital && fits(word)) start = at;
    else if (at === to - 1 || !inside.has(word.text)) break;
  }
  return start;
}
