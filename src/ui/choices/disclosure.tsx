import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';

/** A button that opens something above it; Esc, a click elsewhere or the content itself closes it, and the focus returns to the button. */
export function Disclosure({ label, children }: { label: string; children: (close: () => void) => ComponentChildren }) {
  const [open, setOpen] = useState(false);
  const place = useRef<HTMLDivElement>(null);
  const close = () => {
    setOpen(false);
    place.current?.querySelector('button')?.focus();
  };
  useEffect(() => {
    if (!open) return undefined;
    const elsewhere = ({ target }: Event) => {
      if (place.current?.contains(target as Node) === false) setOpen(false);
    };
    addEventListener('pointerdown', elsewhere);
    addEventListener('focusin', elsewhere);
    return () => {
      removeEventListener('pointerdown', elsewhere);
      removeEventListener('focusin', elsewhere);
    };
  }, [open]);
  const escape = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !open) return;
    // Otherwise Esc would close the toolbar popup itself.
    event.preventDefault();
    close();
  };
  return (
    <div class="disclosure" ref={place} onKeyDown={escape}>
      <button type="button" class="quiet" aria-expanded={open} onClick={() => { setOpen(!open); }}>
        {label} <span aria-hidden="true">▾</span>
      </button>
      {open && <div class="disclosed">{children(close)}</div>}
    </div>
  );
}
