/**
 * What a table says about one of its cells: row header, column header and caption, joined by " | "; then, after " ‖ ", what may hold for the whole table: its corner
 * cell, its first rows where one cell spans them, the text right before and below it, and, where the row has no header, the row's first cell. Empty for anything else.
 * Header cells that span several columns are taken to head the first of them only.
 */
export function cellContext(element: Element): string {
  const cell = element.closest('td');
  const table = cell?.closest('table');
  const row = cell?.closest('tr');
  if (!cell || !table || !row) return '';
  const cells = [...row.children];
  const rowHeader = cells.find(({ localName }) => localName === 'th');
  const top = table.querySelector('tr');
  const columnHeader = top?.children[cells.indexOf(cell)];
  // This runs for every cell: searching the whole table would go through one without a header once a cell, and could find the header of a nested table.
  const first = table.firstElementChild;
  const headers = [rowHeader, columnHeader, first?.localName === 'caption' ? first : null];
  const [second, below] = [top?.nextElementSibling, table.closest('figure')?.lastElementChild];
  const notes = [top?.firstElementChild, second?.childElementCount === 1 ? second : null, before(table), below?.localName === 'figcaption' ? below : null, cells[0]];
  const [heads, rest] = [said(headers, [cell], longestHeader), said(notes, [cell, row, ...headers], longestNote)];
  return rest === '' ? heads : `${heads} ‖ ${rest}`;
}

/** A cell with more characters than this is no header: in a table used for layout the first cell may hold the whole story, and every other cell would carry a copy. */
const longestHeader = 500;
const longestNote = 150;

/** A paragraph, a heading or a caption right before the table, or before an element that holds nothing but the table. */
function before(table: Element): Element | null {
  let at = table;
  while (at.previousElementSibling === null && at.parentElement !== null) at = at.parentElement;
  const previous = at.previousElementSibling;
  return /^(?:p|h\d|figcaption)$/.test(previous?.localName ?? '') ? previous : null;
}

function said(elements: readonly (Element | null | undefined)[], others: readonly (Element | null | undefined)[], longest: number): string {
  const texts = elements.map((element) => (others.includes(element) ? '' : (element?.textContent ?? '')));
  return texts.filter((text) => text.length <= longest).map((text) => text.replaceAll(/\s+/g, ' ').trim()).filter((text) => text !== '').join(' | ');
}
