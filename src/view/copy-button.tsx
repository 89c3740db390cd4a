import { useState } from 'preact/hooks';
import type { Wording } from './wording';

/** Puts `copied` on the clipboard and says so. */
export function CopyButton({ copied, wording }: { copied: string; wording: Wording }) {
  const [done, setDone] = useState(false);
  const copy = () => {
    // Refused where the page's permissions policy forbids the clipboard: then the button stays as it is.
    navigator.clipboard.writeText(copied).then(
      () => {
        setDone(true);
      },
      () => undefined,
    );
  };
  return (
    <button type="button" class="quiet" onClick={copy} aria-live="polite">
      {wording.text(done ? 'copied' : 'copy')}
    </button>
  );
}
