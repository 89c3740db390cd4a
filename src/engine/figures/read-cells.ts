import { firstWhere } from '../first-where';
import type { BlockHint, Hints } from '../hints';
import type { FigureCandidate } from './candidate';
import { shift } from './decimal';
import { readQuantities, type Amount } from './quantity';
import { candidate } from './readers/reader';
import { exceptsSome, readUnitOfTable, type TableUnit } from './read-table-unit';
import type { Stretch } from './stretches';
import { tableLines } from './table-lines';

/**
 * Adds the figures of table cells whose currency and scale are in their header or caption: "412" under "2024, $m" is $412 million,
 * "1,204.5" under "单位：亿元" is 120.45 billion yuan. A cell with its own sign takes only the scale. In plain text, lines with tabs
 * are tables. Leaves out years, and percentages, head counts and the like, which the words of the row or column give away.
 */
export function readCells(text: string, hints: Hints, stretches: readonly Stretch[], found: readonly FigureCandidate[]): readonly FigureCandidate[] {
  const cells = (hints.blocks ?? tableLines(text)).filter((block) => block.context !== undefined && block.end - block.start < longestCell);
  if (cells.length === 0) return found;
  const added: FigureCandidate[] = [...found];
  const unitOf = unitsOfTables();
  const firstInside = insideOf(found);
  for (const cell of cells) {
    const stretch = stretches.find(({ start, end }) => cell.start >= start && cell.end <= end);
    const unit = stretch && unitOf(cell.context ?? '', stretch);
    if (stretch === undefined || unit === undefined) continue;
    const inside = firstInside(cell);
    if (inside !== undefined) {
      if (!exceptsSome(cell.context ?? '') || !cents.test(text.slice(cell.start, cell.end))) added[inside] = scaled(found[inside] as FigureCandidate, unit);
    } else added.push(...numberAlone(text, cell, stretch, unit));
  }
  return added.sort((a, b) => a.start - b.start);
}

const longestCell = 40;

/** Under "(in millions, except per share data)", numbers with cents are per share. */
const cents = /\d[.,]\d\d(?!\d)/;

/** Returns a function that gives the unit of a header, computed once per header: a column of thousands of cells shares one. */
function unitsOfTables(): (context: string, stretch: Stretch) => TableUnit | undefined {
  const units = new Map<Stretch, Map<string, TableUnit | undefined>>();
  return (context, stretch) => {
    const known = units.get(stretch) ?? new Map<string, TableUnit | undefined>();
    units.set(stretch, known);
    if (!known.has(context)) known.set(context, readUnitOfTable(context, stretch.lexicon));
    return known.get(context);
  };
}

/** Returns a function that finds the first figure inside a cell, quickly, since a table may have thousands of both. */
function insideOf(found: readonly FigureCandidate[]): (cell: BlockHint) => number | undefined {
  const inOrder = [...found.keys()].sort((a, b) => (found[a]?.start ?? 0) - (found[b]?.start ?? 0) || a - b);
  return (cell) => {
    const first = firstWhere(inOrder, (index) => (found[index]?.start ?? 0) >= cell.start);
    return inOrder.slice(first, first + mostInCell).find((index) => (found[index]?.end ?? Infinity) <= cell.end);
  };
}

/** How many figures are looked at to find one in a cell. */
const mostInCell = 8;

function scaled(figure: FigureCandidate, { power }: TableUnit): FigureCandidate {
  return figure.amount.power > 0 || figure.minor !== 0 ? figure : { ...figure, amount: lifted(figure.amount, power) };
}

/** The number that a cell consists of, with a minus or accounting brackets. */
function numberAlone(text: string, cell: BlockHint, { lexicon, style }: Stretch, unit: TableUnit): readonly FigureCandidate[] {
  const written = text.slice(cell.start, cell.end);
  const first = /^[\s(]*[-−–]?\s?(?=\p{Nd})/u.exec(written);
  if (first === null || unit.codes.length === 0) return [];
  const start = cell.start + first[0].length;
  const amount = readQuantities(text, start, lexicon, style).find(({ end }) => /^[\s)]*(?:\*|\d\)|[a-z]\))?$/.test(text.slice(end, cell.end)));
  if (amount === undefined || (amount.yearLike && unit.power === 0)) return [];
  const figure = candidate('cell', lifted(amount, amount.power > 0 ? 0 : unit.power), lexicon, { codes: unit.codes, sign: unit.sign });
  const minus = /[-−–]\s?$/u.test(first[0]);
  return [minus ? { ...figure, negative: true, start: start - first[0].length + first[0].search(/[-−–]/u) } : figure];
}

function lifted(amount: Amount, power: number): Amount {
  return power === 0 ? amount : { ...amount, low: shift(amount.low, power), high: shift(amount.high, power), power };
}
