import { twinned } from '../twinned';
import type { BlockHint } from '../hints';

/**
 * The cells of tables that stand in plain text, tabs between them, where the line before the table or its first cell says what the numbers are counted in:
 *
 *   ($ in thousands, except per share)
 *     ⇥ 2025 ⇥ 2024
 *   Revenue ⇥ $ 48,112 ⇥ $ 45,230
 *
 * Each with its row's and its column's head, as cells of pages have them.
 */
export function tableLines(text: string): readonly BlockHint[] {
  if (!text.includes('\t')) return [];
  const cells: BlockHint[] = [];
  let table: Table = { unit: '', heads: undefined };
  let start = 0;
  for (const line of text.split('\n')) {
    if (!line.includes('\t')) table = line.trim() === '' ? table : { unit: unitIn(line), heads: undefined };
    else if (table.heads === undefined) table = headed(table, line.split('\t'));
    else if (table.unit !== '') cells.push(...cellsOf(line, start, table.heads, table.unit));
    start += line.length + 1;
  }
  return cells;
}

/** What is known of a table so far; no heads before its first line. */
interface Table {
  readonly unit: string;
  readonly heads: readonly string[] | undefined;
}

function headed({ unit }: Table, heads: readonly string[]): Table {
  return { unit: unit === '' ? unitIn(heads[0] ?? '') : unit, heads };
}

function cellsOf(line: string, start: number, heads: readonly string[], unit: string): readonly BlockHint[] {
  const [label = '', ...cells] = line.split('\t');
  let offset = start + label.length + 1;
  return cells.map((cell, index) => {
    const block = { start: offset, end: offset + cell.length, context: [label, heads[index + 1] ?? '', unit].filter((said) => said !== '').join(' | ') };
    offset += cell.length + 1;
    return block;
  });
}

/** A short line, or a cell, that says a unit and its scale; '' where it says none. */
function unitIn(line: string): string {
  return line.length < longestUnit && scale.test(line) ? line.trim() : '';
}

const longestUnit = 90;
const scale = twinned(/(?<!\p{L})in (?:[$€£¥]|US\$|[A-Z]{3})? ?(?:thousand|million|billion|crore|lakh|Mio|Mrd|Tsd|Tausend|Million|Milliard)|(?<!\p{L})(?:en (?:miles|millones|milliers|millions|milliards)|em (?:milhares|milhões)|in (?:migliaia|milioni)|в (?:тыс|тысячах|млн|миллионах)|w (?:tys|tysiącach|mln|milionach))|[单單]位[:：]|単位[:：]|단위[:：]/u);
