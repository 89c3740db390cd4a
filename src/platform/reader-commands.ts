import browser from './browser';
import { reportFailure } from './report-failure';

/** Calls back with the tab in front and the command's name in manifest.json whenever the reader presses its keys. Firefox for Android has no commands. */
export function onCommand(used: (tab: number, command: string) => void): void {
  const commands = browser.commands as typeof browser.commands | undefined;
  commands?.onCommand.addListener((command, tab) => {
    if (tab?.id !== undefined) used(tab.id, command);
  });
}

/** Where a selected text stands. */
interface Selected {
  readonly tab: number;
  readonly frame: number;
  readonly text: string;
}

/** Adds an entry to the context menu of selected text, and calls back when it is chosen. Firefox for Android has no such menu. */
export function onSelectionMenu(title: string, chosen: (selected: Selected) => void): void {
  const menus = browser.contextMenus as typeof browser.contextMenus | undefined;
  if (menus === undefined) return;
  // Chrome keeps it across restarts of the background, Firefox does not: create it again either way.
  menus.removeAll().then(() => menus.create({ id: entry, title, contexts: ['selection'] })).catch(reportFailure('the entry of the menu on selected text could not be made'));
  menus.onClicked.addListener(({ menuItemId, selectionText, frameId }, tab) => {
    if (menuItemId === entry && tab?.id !== undefined && selectionText !== undefined) chosen({ tab: tab.id, frame: frameId ?? 0, text: selectionText });
  });
}

const entry = 'explain-selection';
