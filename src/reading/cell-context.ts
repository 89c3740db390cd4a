/**
 * What a table says about one of its cells: row header, column header and caption, joined by " | "; and after " ‖ " what may be said of the table as a whole: in its corner
 * and first rows where one cell goes all across, right before it and below it, and where the row has no header, in its first cell. Empty for anything else.
 * Cells that span some columns are not followed: the header then belongs to its first column only.
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
  // Asked for each cell anew: looked for in the whole table, one without would be gone through once a cell, and one in a table within be taken for it.
  const first = table.firstElementChild;
  const headers = [rowHeader, columnHeader, first?.localName === 'caption' ? first : null];
  const [second, below] = [top?.nextElementSibling, table.closest('figure')?.lastElementChild];
  const notes = [top?.firstElementChild, second?.childElementCount === 1 ? second : null, before(table), below?.localName === 'figcaption' ? below : null, cells[0]];
  const [heads, rest] = [said(headers, [cell], longestHeader), said(notes, [cell, row, ...headers], longestNote)];
  return rest === '' ? heads : `${heads} ‖ ${rest}`;
}

/** Characters above which a cell is no header: where tables are there for the layout, the first may hold the whole story, and every cell would carry it along. */
const longestHeader = 500;
const longestNote = 150;

/** A paragraph, a heading or a caption right before the table, or before what is around the table alone. */
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
