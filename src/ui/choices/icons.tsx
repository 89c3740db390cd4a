/** Icons of 16 × 16 for buttons, which have their name as a label. */
const paths = {
  panel: 'M2.5 3.5h11v9h-11zM9.5 3.5v9',
  settings: 'M2 4.5h6M12 4.5h2M10 2.8v3.4M2 11.5h2M8 11.5h6M6 9.8v3.4',
  up: 'M8 12.5v-9M4 7l4-4 4 4',
  down: 'M8 3.5v9M4 9l4 4 4-4',
  remove: 'M4 4l8 8M12 4l-8 8',
};

/** An icon in the colour of the text around it, hidden from screen readers. */
function Icon({ name }: { name: keyof typeof paths }) {
  return (
    <svg class="icon" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
      <path d={paths[name]} />
    </svg>
  );
}

/** A button that is only an icon; `label` is its name. */
export function IconButton({ name, label, act, disabled = false }: { name: keyof typeof paths; label: string; act: () => void; disabled?: boolean }) {
  return (
    <button type="button" class="quiet icon-button" aria-label={label} title={label} disabled={disabled} onClick={act}>
      <Icon name={name} />
    </button>
  );
}
