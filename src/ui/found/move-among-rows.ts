/** Arrow keys, Home and End move the focus from row to row of a list; all other keys are left alone. */
export function moveAmongRows(event: KeyboardEvent): void {
  const rows = [...(event.currentTarget as HTMLElement).querySelectorAll<HTMLElement>('.row')];
  const at = rows.findIndex((row) => row === document.activeElement);
  if (at === -1) return;
  const next = rowFor(event.key, rows, at);
  if (next === undefined) return;
  event.preventDefault();
  next.focus();
}

function rowFor(key: string, rows: readonly HTMLElement[], at: number): HTMLElement | undefined {
  switch (key) {
    case 'ArrowDown':
      return rows[Math.min(at + 1, rows.length - 1)];
    case 'ArrowUp':
      return rows[Math.max(at - 1, 0)];
    case 'Home':
      return rows[0];
    case 'End':
      return rows.at(-1);
    default:
      return undefined;
  }
}
