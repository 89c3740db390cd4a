/**
 * What a table says about one of its cells: row header, column header and caption, joined by " | ". Empty for anything else.
 * Spanning cells are not followed: the header then belongs to its first column only.
 */
export function cellContext(element: Element): string {
  const cell = element.closest('td');
  const table = cell?.closest('table');
  const row = cell?.closest('tr');
  if (!cell || !table || !row) return '';
  const cells = [...row.children];
  const rowHeader = cells.find(({ localName }) => localName === 'th');
  const columnHeader = table.querySelector('tr')?.children[cells.indexOf(cell)];
  // Asked for each cell anew: looked for in the whole table, one without would be gone through once a cell, and one in a table within be taken for it.
  const first = table.firstElementChild;
  const parts = [rowHeader, columnHeader === cell ? null : columnHeader, first?.localName === 'caption' ? first : null].map(headerOf);
  return parts.filter((part) => part !== '').join(' | ');
}

/** Characters above which a cell is no header: where tables are there for the layout, the first may hold the whole story, and every cell would carry it along. */
const longestHeader = 500;

function headerOf(cell: Element | null | undefined): string {
  const text = cell?.textContent ?? '';
  return text.length > longestHeader ? '' : text.replaceAll(/\s+/g, ' ').trim();
}
