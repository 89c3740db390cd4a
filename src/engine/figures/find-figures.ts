import type { Hints } from '../hints';
import { sentenceAt, sentences } from '../sentences';
import type { Span } from '../span';
import { readAmount, type Amount } from './amount';
import type { FigureCandidate } from './candidate';
import type { FigureMention } from './figure';
import { readers } from './readers/readers';
import { refiners } from './refiners/refiners';
import { scan, type Unit } from './scan';

/**
 * Finds every figure of money in a text; by start, not overlapping. Never throws.
 *
 *   text ─ scan ─► units ─ readAmount ─► amounts ─ readers ─► candidates ─ refiners ─► figures
 *
 * Every step is linear in the text: a reader looks at a fixed number of units around an amount.
 */
export function findFigures(text: string, hints: Hints): readonly FigureMention[] {
  const units = scan(text);
  const candidates = readCandidates(units, hints.lang);
  if (candidates.length === 0) return [];
  const ordered = sentences(text);
  const figures = candidates.map((candidate) => asMention(text, candidate, sentenceAt(ordered, candidate.start)));
  return refiners.reduce<readonly FigureMention[]>((list, refine) => refine(list, { text, hints, units }), figures);
}

function readCandidates(units: readonly Unit[], lang: string | null): readonly FigureCandidate[] {
  const candidates: FigureCandidate[] = [];
  let end = 0;
  for (let index = 0; index < units.length; index++) {
    const amount = readAmount(units, index, lang);
    if (amount === undefined) continue;
    const found = readFigure(units, amount);
    if (found === undefined || found.start < end) continue;
    candidates.push(found);
    end = found.end;
    index = amount.last;
  }
  return candidates;
}

function readFigure(units: readonly Unit[], amount: Amount): FigureCandidate | undefined {
  for (const read of readers) {
    const found = read(units, amount);
    if (found !== undefined) return found;
  }
  return undefined;
}

function asMention(text: string, found: FigureCandidate, sentence: Span): FigureMention {
  const minus = /(?:^|[^\p{L}\p{N}])([-−])$/u.exec(text.slice(Math.max(0, found.start - 2), found.start)) !== null;
  const start = minus ? found.start - 1 : found.start;
  return {
    start,
    end: found.end,
    text: text.slice(start, found.end),
    currency: found.codes[0] ?? '',
    sign: found.sign,
    alternatives: found.codes,
    low: minus ? `-${found.high}` : found.low,
    high: minus ? `-${found.low}` : found.high,
    digits: found.digits,
    bound: null,
    per: null,
    assumed: null,
    sentence,
  };
}
