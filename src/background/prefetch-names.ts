import type { Hints } from '../engine/hints';
import type { Mentions } from '../engine/mentions';
import type { Asker } from '../platform/messages';
import type { Settings } from '../protocol/settings';
import { prefetch } from '../sources/knowledge/prefetch';
import { whyOffline, wikimediaFor } from './ask-online';
import { loadPack } from './knowledge';

/** Pages whose names were looked up, by tab: one request a page, however often its text changes. */
const done = new Map<number | null, string>();

/** Looks up all names of a page at once, where the reader has chosen that; nobody waits for it. */
export function prefetchNames({ entities }: Mentions, { lang, url }: Hints, settings: Settings, { tab, inPrivate }: Asker): void {
  const page = url ?? '';
  if (settings.knowledge !== 'prefetch' || whyOffline(settings, inPrivate) !== null || entities.length === 0 || done.get(tab) === page) return;
  done.set(tab, page);
  void loadPack().then((pack) => prefetch(entities, lang, pack, wikimediaFor(inPrivate)));
}
