import { useEffect, useState } from 'preact/hooks';
import { saveSettings } from '../../platform/save-settings';
import { loadSettings, watchSettings } from '../../platform/settings-store';
import type { Settings } from '../../protocol/settings';

/**
 * The reader's choices, also as other views change them, and the way to change them; `undefined` until they are read. `refused`: the last change could not be kept,
 * and the choices are again as they are stored.
 */
export function useSettings(): readonly [settings: Settings | undefined, change: (changed: Partial<Settings>) => void, refused: boolean] {
  const [settings, setSettings] = useState<Settings>();
  const [refused, setRefused] = useState(false);
  useEffect(() => {
    const lifetime = new AbortController();
    void loadSettings().then(setSettings);
    watchSettings(setSettings, lifetime.signal);
    return () => {
      lifetime.abort();
    };
  }, []);
  const change = (changed: Partial<Settings>) => {
    setSettings((last) => last && { ...last, ...changed });
    saveSettings(changed).then(
      () => { setRefused(false); },
      () => {
        setRefused(true);
        void loadSettings().then(setSettings);
      },
    );
  };
  return [settings, change, refused];
}
