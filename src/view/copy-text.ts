/** Puts words on the clipboard, and gives whether that was done. `button`: what the reader pressed for it. */
export async function copyText(words: string, button: HTMLElement): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(words);
    return true;
  } catch {
    // There is none on pages that came unencrypted, and a page's permissions policy may forbid it: then in the way of old.
    return copySelected(words, button);
  }
}

function copySelected(words: string, button: HTMLElement): boolean {
  const area = button.ownerDocument.createElement('textarea');
  area.value = words;
  button.after(area);
  area.select();
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- there is no other way where there is no clipboard.
  const done = button.ownerDocument.execCommand('copy');
  area.remove();
  button.focus();
  return done;
}
