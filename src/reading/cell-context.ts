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
  const parts = [rowHeader, columnHeader === cell ? null : columnHeader, first?.localName === 'caption' ? first : null].map((part) => part?.textContent.replaceAll(/\s+/g, ' ').trim() ?? '');
  return parts.filter((part) => part !== '').join(' | ');
}
