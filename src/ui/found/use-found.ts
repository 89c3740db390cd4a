import { useCallback, useLayoutEffect, useState } from 'preact/hooks';
import { askBackground, askPage, isRefusal } from '../../platform/messages';
import { reportFailure } from '../../platform/report-failure';
import { sitesForNow } from '../../platform/sites-for-now';
import type { PageReport, SiteChoice } from '../../protocol/requests';
import type { Settings } from '../../protocol/settings';
import { useSettings } from '../choices/use-settings';
import { askFirst } from './ask-first';
import { convertedFigures, gatherCurrent, knownNames, type Found, type FoundPage } from './gather';

/** What a list of the page needs: what was found, the reader's choices, and ways to change and to look again. */
export interface FoundAndChosen {
  /** `undefined` until first known. */
  readonly found: Found | undefined;
  readonly settings: Settings | undefined;
  readonly lookAgain: () => void;
  /** Keeps settings, and looks again; where they decide what is read, once the page has read again. */
  readonly change: (changed: Partial<Settings>) => void;
  /** Keeps the reader's word on the page's site, `null`: it is like any other, `forNow`: until the browser is closed; and looks again, once the page has read again. */
  readonly chooseSite: (choice: SiteChoice | null, forNow?: boolean) => void;
  /** Keeps for the page that the name of this entity stands for the record or article `taken`, `null`: for nobody that is known, and for none of `refused`; and looks again. */
  readonly correct: (entity: number, taken: string | null, refused: readonly string[]) => void;
  /** Whether the last choice could not be kept; what is stored is then as it was before. */
  readonly refused: boolean;
}

/** How soon a page that is still being read is looked at again, and how soon one that has no list, or in which nobody answers: it may become an article, or be loading; milliseconds. */
const readingPause = 250;
const listlessPause = 1000;

/** How long the first list waits for conversions: a background that is awake has answered by then, one that must be started has not; milliseconds. */
const patience = 25;

/** Follows the page of the current tab. */
export function useFound(): FoundAndChosen {
  const [found, setFound] = useState<Found>();
  const [round, setRound] = useState(0);
  const { settings, change, follow, refused } = useSettings(askFirst().settings);
  const lookAgain = useCallback(() => {
    setRound((last) => last + 1);
  }, []);

  // Not after the next frame, which is the first of all and may be long in coming: by then the answers are there.
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

/** What the page says, with its figures converted if the background is awake and answers soon; else they follow. */
async function foundFirst(): Promise<Found> {
  const { found, figures } = askFirst();
  const known = await found;
  return 'report' in known ? { ...known, ...(await Promise.race([figures, pause(patience)])) } : known;
}

/** Where a list is shown already, its figures and names keep what they say until the new ones say it too. */
async function foundAgain(): Promise<Found> {
  const known = await gatherCurrent();
  if (!('report' in known)) return known;
  const [figures, names] = await Promise.all([convertedFigures(known, false), knownNames(known)]);
  return { ...known, ...figures, ...names };
}

function pause(milliseconds: number): Promise<undefined> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds, undefined));
}

/** Those that decide what is read. Pages hear of them from storage, and read again by themselves. */
const readingSettings: readonly (keyof Settings)[] = ['figures', 'entities'];

async function keepSite({ tab, report: { host, inPrivate } }: FoundPage, chosen: SiteChoice | null, chosenForNow: boolean): Promise<unknown> {
  // A bank that is read for now is like any other again: "never here" would put its name on disk.
  const isTakenBack = chosen === 'off' && !inPrivate && (await sitesForNow(false))[host] === 'on';
  const choice = isTakenBack ? null : chosen;
  const forNow = chosenForNow || isTakenBack;
  const answer = await askBackground('site/choose', { host, choice, inPrivate, forNow });
  // What is kept in memory, no page hears of.
  if ((inPrivate || forNow) && !isRefusal(answer)) void askPage(tab, 'page/reread', null);
  return answer;
}

/** Ends once the page has read again. */
async function keepCorrection({ tab, report: { url, mentions, inPrivate } }: FoundPage, entity: number, taken: string | null, refused: readonly string[]): Promise<unknown> {
  const answer = await askBackground('entity/correct', { url, name: mentions.entities[entity]?.name ?? '', taken, refused, inPrivate });
  if (!isRefusal(answer)) await askPage(tab, 'page/reread', null);
  return answer;
}

/** How often, and how many times, a page is looked at that has heard of a choice and must read again: ten seconds in all. */
const rereadPause = 100;
const mostLooks = 100;

/** Waits until a page has something else to report, or reads; not for ever, as it may find the same. */
async function otherReport({ tab, report }: { readonly tab: number; readonly report: PageReport }): Promise<void> {
  for (let look = 0; look < mostLooks; look++) {
    const now = await askPage(tab, 'page/report', null);
    if (isRefusal(now) || now.state === 'reading' || now.version !== report.version) return;
    await pause(rereadPause);
  }
}
