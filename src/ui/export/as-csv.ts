/** Lines of a table as CSV of RFC 4180, the names of its columns first. */
export function asCsv<Column extends string>(columns: readonly Column[], lines: readonly Readonly<Record<Column, string | number>>[]): string {
  return [columns, ...lines.map((line) => columns.map((column) => cell(line[column])))].map((cells) => `${cells.join(',')}\r\n`).join('');
}

function cell(value: string | number): string {
  const words = String(value);
  const safe = isFormula(words) ? `'${words}` : words;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** Spreadsheets run cells that begin so, and what the page says is not ours to vouch for; plain numbers are numbers. */
function isFormula(words: string): boolean {
  return /^[=+\-@\t\r]/.test(words) && !/^-?\d+(?:\.\d+)?$/.test(words);
}
