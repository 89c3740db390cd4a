/** Puts words on the clipboard; resolves to whether that worked. `button`: the button that the reader pressed. */
export async function copyText(words: string, button: HTMLElement): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(words);
    return true;
  } catch {
    // Unencrypted pages have no clipboard API, and a page's permissions policy may forbid it: then copy the old way.
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
