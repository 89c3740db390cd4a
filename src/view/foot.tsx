import type { ComponentChildren } from 'preact';
import { useRef, useState } from 'preact/hooks';

/** The last line of a card: where it is from, and at its end the way to put it right. `more`: what that opens; it is handed the way to close it again. */
export function Foot({ label, more, children }: { label: string; more: (close: () => void) => ComponentChildren; children: ComponentChildren }) {
  const [open, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const close = () => {
    setOpen(false);
    button.current?.focus();
  };
  return (
    <>
      <div class="foot">
        <p class="small">{children}</p>
        <button ref={button} type="button" class="quiet" aria-expanded={open} onClick={() => { setOpen(!open); }}>
          {label} <span aria-hidden="true">▾</span>
        </button>
      </div>
      {open && <div class="acts">{more(close)}</div>}
    </>
  );
}
