import { useCallback, useLayoutEffect, useState } from 'preact/hooks';
import { askBackground, askPage, isRefusal } from '../../platform/messages';
import { reportFailure } from '../../platform/report-failure';
import { sitesForNow } from '../../platform/sites-for-now';
import type { PageReport, SiteChoice } from '../../protocol/requests';
import type { Settings } from '../../protocol/settings';
import { useSettings } from '../choices/use-settings';
import { askFirst } from './ask-first';
import { convertedFigures, gatherCurrent, knownNames, type Found, type FoundPage } from './gather';

/** What a list of the page needs: what was found, the reader's choices, and ways to change them and look again. */
export interface FoundAndChosen {
  /** `undefined` until first known. */
  readonly found: Found | undefined;
  readonly settings: Settings | undefined;
  readonly lookAgain: () => void;
  /** Keeps settings, and looks again; if they change what is read, once the page has read again. */
  readonly change: (changed: Partial<Settings>) => void;
  /** Keeps the reader's choice for the page's site, and looks again once the page has read again. `null`: it is like any other; `forNow`: until the browser is closed. */
  readonly chooseSite: (choice: SiteChoice | null, forNow?: boolean) => void;
  /** Keeps that on this page the entity's name stands for the record or article `taken` (`null`: nobody known) and for none of `refused`, and looks again. */
  readonly correct: (entity: number, taken: string | null, refused: readonly string[]) => void;
  /** Whether the last choice could not be kept; what is stored has then not changed. */
  readonly refused: boolean;
}

/** How soon to look again at a page that is still being read, and at one that has no list or does not answer, since it may become an article or be loading; in milliseconds. */
const readingPause = 250;
const listlessPause = 1000;

/** How long the first list waits for conversions, in milliseconds: long enough for a background that is awake, but not for one that must be started. */
const patience = 25;

/** Follows the page of the current tab. */
export function useFound(): FoundAndChosen {
  const [found, setFound] = useState<Found>();
  const [round, setRound] = useState(0);
  const { settings, change, follow, refused } = useSettings(askFirst().settings);
  const lookAgain = useCallback(() => {
    setRound((last) => last + 1);
  }, []);

  // Not an ordinary effect: that would wait for the first frame, which may take longer than the answers.
  useLayoutEffect(() => {
    const turn = new AbortController();
    const stale = () => turn.signal.aborted;
    let again: ReturnType<typeof setTimeout> | undefined;
    const show = async (known: Found) => {
      if (stale()) return;
      setFound(known);
      const hasReport = 'report' in known;
      if (known.state !== 'annotated') again = setTimeout(lookAgain, known.state === 'reading' ? readingPause : listlessPause);
      if (!hasReport) return;
      const add = (more: Partial<FoundPage>) => {
        if (!stale()) setFound((current) => (current !== undefined && 'report' in current ? { ...current, ...more } : current));
      };
      if (round === 0) {
        add(await askFirst().figures);
        add(await knownNames(known));
      }
      add(await convertedFigures(known, true));
    };
    (round === 0 ? foundFirst() : foundAgain()).then(show).catch(reportFailure('what was found in the page could not be listed'));
    return () => {
      turn.abort();
      clearTimeout(again);
    };
  }, [round]);

  const page = found !== undefined && 'report' in found ? found : undefined;
  const lookOnceRead = (kept: boolean) => {
    if (kept && page !== undefined) void otherReport(page).then(lookAgain);
  };
  return {
    found, settings, lookAgain, refused,
    change: (changed) => {
      change(changed, readingSettings.some((name) => name in changed) ? lookOnceRead : lookAgain);
    },
    chooseSite: (choice, forNow = false) => {
      if (page !== undefined) follow(keepSite(page, choice, forNow), lookOnceRead);
    },
    correct: (entity, taken, refused) => {
      if (page !== undefined) follow(keepCorrection(page, entity, taken, refused), lookAgain);
    },
  };
}

/** The page's report, with figures converted if the background answers soon; otherwise they follow later. */
async function foundFirst(): Promise<Found> {
  const { found, figures } = askFirst();
  const known = await found;
  return 'report' in known ? { ...known, ...(await Promise.race([figures, pause(patience)])) } : known;
}

/** A list that is already shown keeps its contents until the new figures and names are complete. */
async function foundAgain(): Promise<Found> {
  const known = await gatherCurrent();
  if (!('report' in known)) return known;
  const [figures, names] = await Promise.all([convertedFigures(known, false), knownNames(known)]);
  return { ...known, ...figures, ...names };
}

function pause(milliseconds: number): Promise<undefined> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds, undefined));
}

/** Settings that decide what is read. Pages notice their changes in storage, and read again by themselves. */
const readingSettings: readonly (keyof Settings)[] = ['figures', 'entities'];

async function keepSite({ tab, report: { host, inPrivate } }: FoundPage, chosen: SiteChoice | null, chosenForNow: boolean): Promise<unknown> {
  // Switching off a bank that is read for now withdraws that choice: "never here" would put its name on disk.
  const isTakenBack = chosen === 'off' && !inPrivate && (await sitesForNow(false))[host] === 'on';
  const choice = isTakenBack ? null : chosen;
  const forNow = chosenForNow || isTakenBack;
  const answer = await askBackground('site/choose', { host, choice, inPrivate, forNow });
  // Pages do not notice what is kept in memory.
  if ((inPrivate || forNow) && !isRefusal(answer)) void askPage(tab, 'page/reread', null);
  return answer;
}

/** Resolves once the page has read again. */
async function keepCorrection({ tab, report: { url, mentions, inPrivate } }: FoundPage, entity: number, taken: string | null, refused: readonly string[]): Promise<unknown> {
  const answer = await askBackground('entity/correct', { url, name: mentions.entities[entity]?.name ?? '', taken, refused, inPrivate });
  if (!isRefusal(answer)) await askPage(tab, 'page/reread', null);
  return answer;
}

/** How often, and how many times, to check whether a page has read again after a choice: ten seconds in all. */
const rereadPause = 100;
const mostLooks = 100;

/** Waits until a page has something new to report or is reading, but not for ever, since it may find the same. */
async function otherReport({ tab, report }: { readonly tab: number; readonly report: PageReport }): Promise<void> {
  for (let look = 0; look < mostLooks; look++) {
    const now = await askPage(tab, 'page/report', null);
    if (isRefusal(now) || now.state === 'reading' || now.version !== report.version) return;
    await pause(rereadPause);
  }
}
