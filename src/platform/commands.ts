import browser from './browser';

/** A keyboard command with its current keys. */
export interface Shortcut {
  readonly name: string;
  readonly description: string;
  /** As the browser writes it ("Alt+Shift+G"); empty when none is set. */
  readonly keys: string;
}

/** The commands of the manifest, most useful first, with the keys that the reader gave them; the one that opens the toolbar popup only if it has keys. */
export async function shortcuts(): Promise<readonly Shortcut[]> {
  // Chrome sorts them by name.
  const commands = (await browser.commands.getAll()).sort((a, b) => order.indexOf(a.name ?? '') - order.indexOf(b.name ?? ''));
  return commands.map(({ name = '', description = '', shortcut = '' }) => ({ name, description, keys: shortcut })).filter(({ description, keys }) => description !== '' || keys !== '');
}

const order = ['next-figure', 'previous-figure', 'next-entity', 'previous-entity', 'open-card'];

/** Opens the page on which the browser lets shortcuts be changed. */
export async function openShortcutPage(): Promise<void> {
  // Firefox 137 and later; Chrome has a page with an address instead.
  const { openShortcutSettings } = browser.commands as { openShortcutSettings?: () => Promise<void> };
  if (openShortcutSettings === undefined) await browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
  else await openShortcutSettings();
}
