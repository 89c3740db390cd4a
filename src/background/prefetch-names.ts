import type { Entity } from '../engine/entities/entity';
import type { Hints } from '../engine/hints';
import { inTurn } from '../platform/in-turn';
import type { Asker } from '../platform/asker';
import { reportFailure } from '../platform/report-failure';
import { isAnyPrivate } from '../platform/private-windows';
import { memoryByWindow } from '../platform/session-memory';
import { readWords } from '../protocol/in-memory';
import type { Settings } from '../protocol/settings';
import { prefetch } from '../sources/knowledge/prefetch';
import { whyOffline, wikimediaFor } from './ask-online';
import { loadPack } from './knowledge';

/** A page counts as read after this many milliseconds without another part of it: a long page comes in parts. */
const quiet = 1500;

/** Pages whose parts are still coming in. Lost when the browser stops the background; the next reading of the page then looks up its names. */
const beingRead = new Map<string, { readonly entities: readonly Entity[]; readonly inPrivate: boolean; readonly timer: ReturnType<typeof setTimeout> }>();

/**
 * Looks up all names of a page at once, where the reader has chosen that; nobody waits for it.
 * @param entities of a part of the page: the request is made when no other part has followed for a while
 */
export function prefetchNames(entities: readonly Entity[], { lang, url }: Hints, settings: Settings, { tab, frame, inPrivate }: Asker): void {
  if (settings.knowledge !== 'prefetch' || whyOffline(settings, inPrivate) !== null || entities.length === 0) return;
  // A frame is a page of its own.
  const page = `${tab ?? ''} ${frame} ${url ?? ''}`;
  const before = beingRead.get(page);
  clearTimeout(before?.timer);
  const all = [...(before?.entities ?? []), ...entities];
  const timer = setTimeout(() => {
    beingRead.delete(page);
    // `once` reports its own failures.
    void once(page, inPrivate, async () => (await prefetch(all, lang, await loadPack(), wikimediaFor(inPrivate))) === null);
  }, quiet);
  beingRead.set(page, { entities: all, inPrivate, timer });
}

/** Cancels the look-ups for pages of private windows, which are now closed. */
export function forgetPrivatePages(): void {
  for (const [page, { inPrivate, timer }] of beingRead) {
    if (!inPrivate) continue;
    clearTimeout(timer);
    beingRead.delete(page);
  }
}

/** Pages whose names were looked up: one request per page, however often its text changes. */
const done = memoryByWindow('prefetched', readWords);
/** More than anybody has open. */
const mostDone = 200;

/** @param lookUp returns whether it was answered; if not, the page's next reading tries again */
function once(page: string, inPrivate: boolean, lookUp: () => Promise<boolean>): Promise<void> {
  const memory = done(inPrivate);
  return inTurn('prefetched', async () => {
    const before = await memory.read();
    // The window may have closed just when its page had been read to the end.
    if (before.includes(page) || (inPrivate && !(await isAnyPrivate()))) return;
    if (await lookUp()) await memory.write([...before, page].slice(-mostDone));
  }).catch(reportFailure('the names of a page could not be looked up'));
}
