import type { Hints } from '../hints';
import { sentenceFinder } from '../sentences';
import type { Span } from '../span';
import type { FigureCandidate } from './candidate';
import { asString, shift } from './decimal';
import type { FigureMention } from './figure';
import { findPlaces } from './find-places';
import { pageCountry } from './page-country';
import { readCells } from './read-cells';
import { readStretch } from './read-stretch';
import type { Reader } from './readers/reader';
import { readers } from './readers/readers';
import type { Refiner } from './refiners/refiner';
import { refiners } from './refiners/refiners';
import { stretches } from './stretches';

/** The steps of the finder. */
export interface Steps {
  readonly readers: readonly Reader[];
  readonly refiners: readonly Refiner[];
}

/**
 * Finds every figure of money in a text, sorted by start and not overlapping. Never throws.
 *
 *   text ─ stretches (one language each) ─ anchors ─ readAmounts ─► amounts ─ readers ─► candidates ─ refiners ─► figures
 *
 * Every step is linear in the text.
 *
 * @param steps all of them, unless a test looks at one alone
 */
export function findFigures(text: string, hints: Hints, steps: Steps = { readers, refiners }): readonly FigureMention[] {
  const cut = stretches(text, hints);
  const candidates = readCells(text, hints, cut, cut.flatMap((stretch) => readStretch(text, stretch, steps.readers)));
  if (candidates.length === 0) return [];
  const sentence = sentenceFinder(text);
  const page = { text, hints, sentence, places: findPlaces(text, candidates), country: pageCountry(hints) };
  const refined = steps.refiners.reduce<readonly FigureCandidate[]>((list, refine) => refine(list, page), candidates);
  return refined.map((candidate) => asMention(text, candidate, sentence(candidate.start)));
}

/** A card offers fewer. Limited because every figure carries them to the page and back, and "$" may stand for thirty. */
const mostAlternatives = 8;

function asMention(text: string, candidate: FigureCandidate, sentence: Span): FigureMention {
  const { start, end, amount, minor, negative, codes, sign, bound, per, assumed } = candidate;
  const [low, high] = [asString(shift(amount.low, -minor)), asString(shift(amount.high, -minor))];
  return {
    start,
    end,
    text: text.slice(start, end),
    currency: candidate.currency ?? codes[0] ?? '',
    sign,
    alternatives: codes.slice(0, mostAlternatives),
    low: negative ? `-${high}` : low,
    high: negative ? `-${low}` : high,
    digits: amount.significant,
    bound,
    per,
    assumed,
    sentence,
  };
}
