import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { isRefusal } from '../../platform/messages';
import { saveSettings } from '../../platform/save-settings';
import { loadSettings, watchSettings } from '../../platform/settings-store';
import type { Settings } from '../../protocol/settings';

/** The reader's choices, kept up to date with other views, and the ways to change them. */
export interface Choices {
  /** `undefined` until they are read. */
  readonly settings: Settings | undefined;
  /** Stores these settings, and shows them at once; `settled` is told whether they were kept. */
  readonly change: (changed: Partial<Settings>, settled?: (kept: boolean) => void) => void;
  /** The same for a choice that is stored elsewhere: `keeping` rejects, or resolves to a refusal, if it was not kept. */
  readonly follow: (keeping: Promise<unknown>, settled?: (kept: boolean) => void) => void;
  /** Whether the last choice could not be kept; the settings then show what is stored. */
  readonly refused: boolean;
}

/** @param stored what storage answers, if it has been asked already */
export function useSettings(stored?: Promise<unknown>): Choices {
  const [settings, setSettings] = useState<Settings>();
  const [refused, setRefused] = useState(false);
  const unsettled = useRef(0);

  /** Shows what is stored, unless a choice is on its way and storage is older than what is shown. */
  const showStored = (read: Settings) => {
    if (unsettled.current === 0) setSettings(read);
  };

  // Not an ordinary effect: that would wait for the first frame, which may take longer than the answer.
  useLayoutEffect(() => {
    const lifetime = new AbortController();
    void loadSettings(stored).then(showStored);
    watchSettings(showStored, lifetime.signal);
    return () => {
      lifetime.abort();
    };
  }, []);

  const follow: Choices['follow'] = (keeping, settled) => {
    unsettled.current++;
    void keeping.then(isRefusal, () => true).then(async (isRefused) => {
      unsettled.current--;
      setRefused(isRefused);
      settled?.(!isRefused);
      showStored(await loadSettings());
    });
  };
  const change: Choices['change'] = (changed, settled) => {
    setSettings((last) => last && { ...last, ...changed });
    follow(saveSettings(changed), settled);
  };
  return { settings, change, follow, refused };
}
