import { keptAnswers } from '../platform/kept-answers';
import { reportFailure } from '../platform/report-failure';
import type { Settings } from '../protocol/settings';
import { memoryStore, orMemory } from '../sources/store';
import { createRateBook, type RateBook } from '../sources/rates/rate-book';
import { createRateStore } from '../sources/rates/rate-store';
import type { Source } from '../sources/rates/source';
import { chosenSources } from '../sources/rates/sources';
import { embeddedRates } from './embedded-rates';
import { createWorld } from './world';

/** How many answers are kept: years of reading, at a hundred bytes each. */
const most = { onDisk: 5000, inMemory: 300 };

let everyday: RateBook | undefined;
let ofPrivateWindows: RateBook | undefined;

/** The rates for questions from a window; what private windows ask is kept apart, and in memory only. */
export function rateBookFor(inPrivate: boolean): RateBook {
  if (inPrivate) return (ofPrivateWindows ??= create(true));
  return (everyday ??= create(false));
}

/** Forgets what private windows have asked. */
export function forgetPrivateRates(): void {
  ofPrivateWindows = undefined;
}

/** The sources that a window may ask. */
export function sourcesFor({ rateSources, onlineInPrivate }: Settings, inPrivate: boolean): readonly Source[] {
  return inPrivate && !onlineInPrivate ? [] : chosenSources(rateSources);
}

/**
 * Refreshes the newest rates that were used lately, once a day at most. Called when an article is read, so that it asks only while the
 * browser is in use and needs neither an alarm nor the permission for one. Does not wait.
 */
export function refreshRates(settings: Settings, inPrivate: boolean): void {
  if (!inPrivate) rateBookFor(false).refresh(sourcesFor(settings, false)).catch(reportFailure('the newest rates could not be refreshed'));
}

function create(inPrivate: boolean): RateBook {
  const world = createWorld(inPrivate);
  const store = inPrivate ? memoryStore(most.inMemory) : orMemory(keptAnswers('newsgloss-rates', most.onDisk), most.inMemory);
  return createRateBook({ embedded: embeddedRates, store: createRateStore(store, world), world });
}
