import { nameParticles } from '../../signs/runs';
import { plainAcronyms } from '../../vocabulary/never-names';
import { bodyHeads, bodyHeadsWithOf } from '../../vocabulary/organizations';
import type { Word } from '../../words';

/**
 * Index of the first word that belongs to the body whose name was read as the words from `from` to `to`: without another name before "of" or "and".
 * "Alvin Yeung of Civic Party" is two names: several words before "of" belong to it only if they are a body's. "William Ackman and Valeant
 * Pharmaceuticals", "JPMorgan and Deutsche Bank" and "Harbor Bank and Union Bank" are two as well; "Food and Drug Administration" is one.
 *
 * @param isKnown whether the pack has these words, from one index to another, as the name of a body
 */
export function afterAnother(words: readonly Word[], from: number, to: number, isKnown: (from: number, to: number) => boolean): number {
  const joint = from + words.slice(from, to).findLastIndex(({ text }) => text === 'of' || text === 'and');
  const before = words.slice(from, Math.max(from, joint));
  const joinsByOf = words[joint]?.text === 'of';
  const isOf = (at: number) => words[from + at + 1]?.text === 'of';
  if (words[joint]?.text === 'and' && words[joint - 1]?.text === words[to]?.text) return joint + 1; // "St Thomas College and Science College"
  if (words[joint]?.text === 'and' && before.length === 1 && wholeByItself.test(before[0]?.text ?? '')) return joint + 1; // "HonorHealth and Mayo Clinic"
  if (before.some(({ text }, at) => (bodyHeadsWithOf.has(text) && isOf(at)) || (bodyHeads.has(text) && joinsByOf))) return from;
  if (ofCouncils.has(words[joint - 1]?.text ?? '') && words[joint]?.text === 'and' && /^(?:Committee|Commission|Panel)$/.test(words[to]?.text ?? '')) return from; // "Health Overview and Scrutiny Committee"
  // "Lindsay Zanno of North Carolina State University", of which five words were read.
  const endsAnother = joinsByOf && words[from]?.joined === true && (words[from - 1]?.capital === true || nameParticles.has(words[from - 1]?.text ?? ''));
  if (before.length === 1 && joinsByOf && plainAcronyms.has(before[0]?.text ?? '')) return joint + 1; // "the CEO of Vertex Pharmaceuticals"
  const isOne = before.length === 0 || (before.length === 1 && !isKnown(from, joint));
  return isOne && !endsAnother ? from : joint + 1;
}

/** A capital inside a word shows that it is a firm's whole name. */
const wholeByItself = /^\p{Lu}\p{Ll}{2,}\p{Lu}\p{Ll}+$/u;

/** What committees have to do, with more after the "and". */
const ofCouncils: ReadonlySet<string> = new Set('Audit Investment Oversight Overview Planning Policy Regeneration Scrutiny'.split(' '));
