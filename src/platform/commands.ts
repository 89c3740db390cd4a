import browser from './browser';

/** A keyboard command as the browser has it now. */
export interface Shortcut {
  readonly name: string;
  readonly description: string;
  /** As the browser writes it ("Alt+Shift+G"); empty when none is set. */
  readonly keys: string;
}

/** The commands of the manifest, in the order of use, with the keys that the reader gave them; without the one that opens the toolbar's window where it has no keys. */
export async function shortcuts(): Promise<readonly Shortcut[]> {
  // Chrome gives them by the alphabet of their names, and so it does the manifest's.
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
