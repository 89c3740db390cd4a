import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import { findFigures } from '../../src/engine/figures/find-figures';
import type { FigureMention } from '../../src/engine/figures/figure';
import { linkRestatements } from '../../src/engine/links/restates';
import type { Span } from '../../src/engine/span';
import { fail } from './steps';

/** One marked text; what its fields mean is said beside the examples, in GUIDELINES.md. */
export interface MarkedItem {
  readonly id: string;
  readonly lang: string;
  readonly region?: string;
  readonly url?: string;
  readonly date?: string;
  readonly cat: string;
  readonly group: string;
  readonly text: string;
  readonly figures: readonly MarkedFigure[];
  readonly links?: readonly (readonly number[])[];
  readonly joint?: readonly MarkedFigure[] | MarkedFigure;
}

export interface MarkedFigure extends Span {
  readonly currency: string;
  readonly altCurrencies?: readonly string[];
  readonly amount?: string;
  readonly low?: string;
  readonly high?: string;
  readonly vague?: boolean;
  readonly optional?: boolean;
  readonly altSpans?: readonly (readonly [number, number])[];
  readonly parts?: readonly MarkedFigure[];
}

/** A finder as the scorer asks it: figures of one item, any order. */
export type Finder = (item: MarkedItem) => readonly FoundFigure[];

export type FoundFigure = Pick<FigureMention, 'start' | 'end' | 'currency' | 'low' | 'high'>;

/** What one finder got right on one item. */
export interface ItemScore {
  readonly item: MarkedItem;
  readonly right: number;
  readonly missed: readonly MarkedFigure[];
  readonly wrong: readonly FoundFigure[];
}

/** Span, value and currency together count as right; optional figures count only when given wrongly. */
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

/** F1 in percent; 100 where nothing was to be found and nothing was. */
export function f1(scores: readonly ItemScore[]): number {
  const right = sum(scores, (score) => score.right);
  const errors = sum(scores, (score) => score.missed.length + score.wrong.length);
  return right + errors === 0 ? 100 : (200 * right) / (2 * right + errors);
}

function sum(scores: readonly ItemScore[], of: (score: ItemScore) => number): number {
  return scores.reduce((total, score) => total + of(score), 0);
}

/** Marked examples, one JSON object a line; a line that is none is named on standard error and left out. Throws where the file cannot be read. */
export function readItems(path: string): readonly MarkedItem[] {
  return readFileSync(path, 'utf8').split('\n').flatMap((line, index) => {
    const read = line === '' ? undefined : v.safeParse(itemShape, line);
    if (read?.success === false) console.error(`${path}:${index + 1}: ${v.getDotPath(read.issues[0]) ?? 'line'}: ${read.issues[0].message}`);
    return read?.success === true ? [read.output as unknown as MarkedItem] : [];
  });
}

const itemShape = v.pipe(v.string(), v.parseJson(), v.looseObject({ id: v.string(), lang: v.string(), text: v.string(), figures: v.array(v.looseObject({ start: v.number(), end: v.number(), currency: v.string() })) }));

/** This project's finder. */
export function findHere(item: MarkedItem): readonly FigureMention[] {
  return findFigures(item.text, { lang: item.lang, region: item.region ?? null, url: item.url ?? null, date: item.date ?? null });
}

/** Prints what is wrong, then the numbers. Exit code 0 whatever they are. */
function report(path: string): void {
  const items = readItems(path);
  const scores = items.map((item) => scoreItem(item, findHere(item)));
  for (const score of scores.filter(({ missed, wrong }) => missed.length + wrong.length > 0)) print(score);
  const groups = [...new Set(scores.map(({ item }) => item.lang))].sort().map((lang) => [lang, scores.filter(({ item }) => item.lang === lang)] as const);
  const large = groups.filter(([, list]) => list.length >= 5);
  console.table(Object.fromEntries(groups.map(([lang, list]) => [lang, { items: list.length, F1: f1(list).toFixed(1) }])));
  const negatives = scores.filter(({ item }) => item.figures.length === 0);
  const contexts = scores.filter(({ item }) => item.cat === 'context');
  const linked = items.filter(({ links }) => links !== undefined);
  console.log(`F1 ${f1(scores).toFixed(1)}; mean over ${large.length} languages with five items ${(large.reduce((total, [, list]) => total + f1(list), 0) / Math.max(1, large.length)).toFixed(1)}`);
  console.log(`negatives clean ${negatives.filter(clean).length} of ${negatives.length}; context right ${contexts.filter(clean).length} of ${contexts.length}`);
  console.log(`links right ${linked.filter(linksRight).length} of ${linked.length}; links where there are none ${items.filter((item) => item.links === undefined && !linksRight(item)).map(({ id }) => id).join(' ') || '0'}`);
}

function clean({ missed, wrong }: ItemScore): boolean {
  return missed.length + wrong.length === 0;
}

function linksRight(item: MarkedItem): boolean {
  const found = findHere(item);
  const place = ({ start }: Span) => start;
  const expected = (item.links ?? []).flatMap(([main, ...others]) => others.map((other) => [main, other].map((index) => item.figures[index ?? -1]?.start).join('>')));
  const given = linkRestatements(item.text, found).map(({ from, to }) => [found[from], found[to]].map((figure) => figure && place(figure)).join('>'));
  return expected.length === given.length && expected.every((link) => given.includes(link));
}

function print({ item, missed, wrong }: ItemScore): void {
  const written = (figure: Span & { currency: string }, value: string) => `“${item.text.slice(figure.start, figure.end)}” ${figure.currency} ${value}`;
  console.log(`${item.id} [${item.lang}${item.region === undefined ? '' : `-${item.region}`}] ${item.text}`);
  for (const figure of missed) console.log(`    missed ${written(figure, figure.amount ?? `${figure.low ?? ''}…${figure.high ?? ''}`)}`);
  for (const figure of wrong) console.log(`    wrong  ${written(figure, figure.low === figure.high ? figure.low : `${figure.low}…${figure.high}`)}`);
}

const path = process.argv[2];
if (process.argv[1]?.endsWith('score-money.ts') === true) {
  if (path === undefined) fail('npm run score:money -- FILE.jsonl');
  report(path);
}
