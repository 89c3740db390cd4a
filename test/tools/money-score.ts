import { findFigures } from '../../src/engine/figures/find-figures';
import type { FigureMention } from '../../src/engine/figures/figure';
import type { MarkedFigure, MarkedItem } from './marked-items';

/** A finder as the scorer calls it: gives the figures of one item, in any order. */
export type Finder = (item: MarkedItem) => readonly FoundFigure[];

export type FoundFigure = Pick<FigureMention, 'start' | 'end' | 'currency' | 'low' | 'high'>;

/** What one finder got right on one item. */
export interface ItemScore {
  readonly item: MarkedItem;
  readonly right: number;
  readonly missed: readonly MarkedFigure[];
  readonly wrong: readonly FoundFigure[];
}

/** Scores one item. A figure is right if span, value and currency are; optional figures count only when they are given wrongly. */
export function scoreItem(item: MarkedItem, found: readonly FoundFigure[]): ItemScore {
  const wrong = new Set(found);
  const missed: MarkedFigure[] = [];
  let right = 0;
  const take = (marked: MarkedFigure) => {
    const hit = [...wrong].find((figure) => agrees(marked, figure));
    if (hit !== undefined) wrong.delete(hit);
    return hit !== undefined;
  };
  for (const joint of item.joint === undefined ? [] : [item.joint].flat()) {
    if (take(joint)) return { item, right: item.figures.length, missed: [], wrong: [...wrong] };
  }
  for (const marked of item.figures) {
    const whole = take(marked) || (marked.parts !== undefined && marked.parts.map(take).every((part) => part));
    if (marked.optional === true) continue;
    if (whole) right++;
    else missed.push(marked);
  }
  return { item, right, missed, wrong: [...wrong] };
}

function agrees(marked: MarkedFigure, found: FoundFigure): boolean {
  if (marked.vague === true) return false;
  const spans = [[marked.start, marked.end] as const, ...(marked.altSpans ?? [])];
  const [low, high] = [marked.amount ?? marked.low, marked.amount ?? marked.high];
  return (
    spans.some(([start, end]) => start === found.start && end === found.end) &&
    [marked.currency, ...(marked.altCurrencies ?? [])].includes(found.currency) &&
    low === found.low &&
    high === found.high
  );
}

/** F1 in percent; 100 if nothing was to be found and nothing was. */
export function f1(scores: readonly ItemScore[]): number {
  const right = sum(scores, (score) => score.right);
  const errors = sum(scores, (score) => score.missed.length + score.wrong.length);
  return right + errors === 0 ? 100 : (200 * right) / (2 * right + errors);
}

function sum(scores: readonly ItemScore[], of: (score: ItemScore) => number): number {
  return scores.reduce((total, score) => total + of(score), 0);
}

/** This project's finder. */
export function findHere(item: MarkedItem): readonly FigureMention[] {
  return findFigures(item.text, { lang: item.lang, region: item.region ?? null, url: item.url ?? null, date: item.date ?? null });
}
