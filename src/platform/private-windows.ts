import browser from './browser';

/** Calls back when a window was closed and none is private now; must be called while the background starts. Phones have no windows. */
export function whenNoneIsPrivate(none: () => void): void {
  const { windows } = browser as Partial<typeof browser>;
  windows?.onRemoved.addListener(() => {
    void isAnyPrivate().then((isAny) => {
      if (!isAny) none();
    });
  });
}

/** Whether a private window is open. Where the browser does not say, as on phones, there may be one. */
export async function isAnyPrivate(): Promise<boolean> {
  const { windows } = browser as Partial<typeof browser>;
  const open = await windows?.getAll().catch(() => undefined);
  return open?.some(({ incognito }) => incognito) ?? true;
}
