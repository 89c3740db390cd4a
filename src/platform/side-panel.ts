import browser from './browser';

/** Chrome's side panel; the types know only Firefox's sidebar. */
interface ChromeSidePanel {
  readonly sidePanel?: { open(where: { windowId: number }): Promise<void> };
}

/**
 * Opens the list beside the page: Chrome's side panel, Firefox's sidebar. Must be called synchronously from a click.
 * @param window the id of the window to open it in
 */
export function openSidePanel(window: number): Promise<void> {
  const { sidePanel } = (globalThis as unknown as { chrome: ChromeSidePanel }).chrome;
  return sidePanel === undefined ? browser.sidebarAction.open() : sidePanel.open({ windowId: window });
}

/** The id of the window that this view is in. */
export async function ownWindow(): Promise<number> {
  const { id } = await browser.windows.getCurrent();
  if (id === undefined) throw new Error('This view stands in no window.');
  return id;
}
