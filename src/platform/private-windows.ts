import browser from './browser';

/** Calls back when a window was closed and none is private now; must be called while the background starts. Phones have no windows. */
export function whenNoneIsPrivate(none: () => void): void {
  const { windows } = browser as Partial<typeof browser>;
  windows?.onRemoved.addListener(() => {
    void windows.getAll().then((all) => {
      if (!all.some(({ incognito }) => incognito)) none();
    });
  });
}
