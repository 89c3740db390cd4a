/**
 * What a table says about one of its cells: row header, column header and caption, joined by " | ". Empty for anything else.
 * Spanning cells are not followed: the header then belongs to its first column only.
 */
export function cellContext(element: Element): string {
  const cell = element.closest('td');
  const table = cell?.closest('table');
  const row = cell?.closest('tr');
  if (!cell || !table || !row) return '';
  const column = [...row.children].indexOf(cell);
  const rowHeader = row.querySelector('th');
  const columnHeader = table.querySelector('tr')?.children[column];
  const caption = table.querySelector('caption');
  const parts = [rowHeader, columnHeader === cell ? null : columnHeader, caption].map((part) => part?.textContent.replaceAll(/\s+/g, ' ').trim() ?? '');
  return parts.filter((part) => part !== '').join(' | ');
}
