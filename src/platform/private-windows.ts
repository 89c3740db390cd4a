import browser from './browser';

/** Calls back when a window was closed and no private one is left; must be called while the background starts. Phones have no windows. */
export function whenNoneIsPrivate(none: () => void): void {
  const { windows } = browser as Partial<typeof browser>;
  windows?.onRemoved.addListener(() => {
    void isAnyPrivate().then((isAny) => {
      if (!isAny) none();
    });
  });
}

/** Whether a private window is open; assumed where the browser does not say, as on phones. */
export async function isAnyPrivate(): Promise<boolean> {
  const { windows } = browser as Partial<typeof browser>;
  const open = await windows?.getAll().catch(() => undefined);
  return open?.some(({ incognito }) => incognito) ?? true;
}
