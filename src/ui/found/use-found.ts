import { useCallback, useEffect, useLayoutEffect, useState } from 'preact/hooks';
import { askPage } from '../../platform/messages';
import { saveSettings } from '../../platform/save-settings';
import { loadSettings, watchSettings } from '../../platform/settings-store';
import { currentTab } from '../../platform/tabs';
import type { Settings } from '../../protocol/settings';
import { askFirst } from './ask-first';
import { convertedFigures, gather, knownNames, type Found, type FoundPage } from './gather';

/** What a list of the page needs: what was found, the reader's choices, and ways to change and to look again. */
export interface FoundAndChosen {
  /** `undefined` until first known. */
  readonly found: Found | undefined;
  readonly settings: Settings | undefined;
  readonly lookAgain: () => void;
  /** Keeps settings; those that decide what is read make the page read again. */
  readonly change: (changed: Partial<Settings>) => void;
  /** Whether the last choice could not be kept; it is then as it was before. */
  readonly refused: boolean;
  readonly setRefused: (refused: boolean) => void;
}

/** How soon a page that is still being read is looked at again, and how soon one in which nobody answers: it may be loading; milliseconds. */
const readingPause = 250;
const silentPause = 1000;

/** How long the first list waits for conversions: a background that is awake has answered by then, one that must be started has not; milliseconds. */
const patience = 25;

/** Follows the page of the current tab. */
export function useFound(): FoundAndChosen {
  const [settings, setSettings] = useState<Settings>();
  const [found, setFound] = useState<Found>();
  const [round, setRound] = useState(0);
  const [refused, setRefused] = useState(false);
  const lookAgain = useCallback(() => {
    setRound((last) => last + 1);
  }, []);

  // Not after the next frame, which is the first of all and may be long in coming: by then the answers are there.
  useLayoutEffect(() => {
    const turn = new AbortController();
    const stale = () => turn.signal.aborted;
    let again: ReturnType<typeof setTimeout> | undefined;
    void loadSettings(round === 0 ? askFirst().settings : undefined).then(setSettings);
    void (round === 0 ? foundFirst() : currentTab().then(foundAgain)).then(async (known) => {
      if (stale()) return;
      setFound(known);
      const hasReport = 'report' in known;
      if (known.state === 'reading' || !hasReport) again = setTimeout(lookAgain, hasReport ? readingPause : silentPause);
      if (!hasReport) return;
      const add = (more: Partial<FoundPage>) => {
        if (!stale()) setFound((current) => (current !== undefined && 'report' in current ? { ...current, ...more } : current));
      };
      if (round === 0) {
        add(await askFirst().figures);
        add(await knownNames(known));
      }
      add(await convertedFigures(known, true));
    });
    return () => {
      turn.abort();
      clearTimeout(again);
    };
  }, [round]);

  // What another view has chosen meanwhile must not be undone by a choice made here: sites are kept all together.
  useEffect(() => {
    const lifetime = new AbortController();
    watchSettings(setSettings, lifetime.signal);
    return () => {
      lifetime.abort();
    };
  }, []);

  const change = (changed: Partial<Settings>) => {
    if (settings !== undefined) setSettings({ ...settings, ...changed });
    void keep(changed, found)
      .then(() => { setRefused(false); }, () => { setRefused(true); })
      // What is stored, whether it was kept or not.
      .then(lookAgain);
  };
  return { found, settings, lookAgain, change, refused, setRefused };
}

/** What the page says, with its figures converted if the background is awake and answers soon; else they follow. */
async function foundFirst(): Promise<Found> {
  const { found, figures } = askFirst();
  const known = await found;
  return 'report' in known ? { ...known, ...(await Promise.race([figures, pause(patience)])) } : known;
}

/** Where a list is shown already, its figures and names keep what they say until the new ones say it too. */
async function foundAgain(tab: number): Promise<Found> {
  const known = await gather(tab);
  if (!('report' in known)) return known;
  const [figures, names] = await Promise.all([convertedFigures(known, false), knownNames(known)]);
  return { ...known, ...figures, ...names };
}

function pause(milliseconds: number): Promise<undefined> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds, undefined));
}

const readingSettings: readonly (keyof Settings)[] = ['sites', 'figures', 'entities', 'corrections'];

async function keep(changed: Partial<Settings>, found: Found | undefined): Promise<void> {
  await saveSettings(changed);
  if (found !== undefined && readingSettings.some((name) => name in changed)) await askPage(found.tab, 'page/reread', null);
}
