/** The lines of a table as CSV (RFC 4180), beginning with the names of its columns. */
export function asCsv<Column extends string>(columns: readonly Column[], lines: readonly Readonly<Record<Column, string | number>>[]): string {
  return [columns, ...lines.map((line) => columns.map((column) => cell(line[column])))].map((cells) => `${cells.join(',')}\r\n`).join('');
}

function cell(value: string | number): string {
  const words = String(value);
  const safe = isFormula(words) ? `'${words}` : words;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** Whether a spreadsheet would run a cell as a formula, which must not happen with text from a page; plain numbers are fine. */
function isFormula(words: string): boolean {
  return /^[=+\-@\t\r]/.test(words) && !/^-?\d+(?:\.\d+)?$/.test(words);
}
