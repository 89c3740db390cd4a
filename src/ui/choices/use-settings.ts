import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { isRefusal } from '../../platform/messages';
import { saveSettings } from '../../platform/save-settings';
import { loadSettings, watchSettings } from '../../platform/settings-store';
import type { Settings } from '../../protocol/settings';

/** The reader's choices, also as other views change them, and the ways to change them. */
export interface Choices {
  /** `undefined` until they are read. */
  readonly settings: Settings | undefined;
  /** Keeps these settings, and shows them at once; `settled` is told whether they were kept. */
  readonly change: (changed: Partial<Settings>, settled?: (kept: boolean) => void) => void;
  /** The same for a choice that somebody else keeps: `keeping` rejects or ends in a refusal when it is not kept. */
  readonly follow: (keeping: Promise<unknown>, settled?: (kept: boolean) => void) => void;
  /** Whether the last choice could not be kept; the settings are then again as they are stored. */
  readonly refused: boolean;
}

/** @param stored what is stored, where it has been asked for already */
export function useSettings(stored?: Promise<unknown>): Choices {
  const [settings, setSettings] = useState<Settings>();
  const [refused, setRefused] = useState(false);
  const unsettled = useRef(0);

  /** While a choice is on its way, what is stored is older than what is shown. */
  const showStored = (read: Settings) => {
    if (unsettled.current === 0) setSettings(read);
  };

  // Not after the next frame, which is the first of all and may be long in coming: by then the answer is there.
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
