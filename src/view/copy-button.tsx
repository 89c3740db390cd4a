import { useState } from 'preact/hooks';
import { withoutMarks, type Wording } from './wording';

/** Puts `copied` on the clipboard and says so. `label`: its words, where they are not “Copy”. */
export function CopyButton({ copied, label, wording }: { copied: string; label?: string; wording: Wording }) {
  const [done, setDone] = useState(false);
  const copy = () => {
    // Refused where the page's permissions policy forbids the clipboard: then the button stays as it is.
    navigator.clipboard.writeText(withoutMarks(copied)).then(
      () => {
        setDone(true);
      },
      () => undefined,
    );
  };
  return (
    <button type="button" class="quiet" onClick={copy} aria-live="polite">
      {done || label === undefined ? wording.text(done ? 'copied' : 'copy') : label}
    </button>
  );
}
