import { useEffect, useState } from 'preact/hooks';
import { saveSettings } from '../../platform/save-settings';
import { loadSettings, watchSettings } from '../../platform/settings-store';
import type { Settings } from '../../protocol/settings';

/** The reader's choices, also as other views change them, and the way to change them; `undefined` until they are read. */
export function useSettings(): readonly [settings: Settings | undefined, change: (changed: Partial<Settings>) => void] {
  const [settings, setSettings] = useState<Settings>();
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
    void saveSettings(changed);
  };
  return [settings, change];
}
