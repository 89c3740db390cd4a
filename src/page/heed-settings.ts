import { watchStoredSettings } from '../platform/alive';
import type { Settings } from '../protocol/settings';
import { seen } from './slices';

/** Settings that change what is found in the same text. */
const findingSettings: ReadonlySet<string> = new Set<keyof Settings>(['figures', 'entities', 'corrections']);

/**
 * Calls `changed` when settings have changed, and says whether something else may now be found; until `lifetime` ends. All tabs hear of a
 * change at once, and the one in front could come last, so hidden tabs wait until they are seen; but not for the choice of sites, which the
 * popup shows.
 */
export function heedSettings(document: Document, changed: (findsOther: boolean) => void, lifetime: AbortSignal): void {
  const heard = new Set<string>();
  const hear = async (names: readonly string[]) => {
    const isWaiting = heard.size > 0;
    for (const name of names) heard.add(name);
    if (!names.includes('sites')) {
      if (isWaiting) return;
      await seen(document);
      if (heard.size === 0) return;
    }
    const findsOther = [...heard].some((name) => findingSettings.has(name));
    heard.clear();
    changed(findsOther);
  };
  watchStoredSettings((names) => void hear(names), lifetime);
}
