import { pageLanguage } from '../engine/entities/page';
import { findMentions } from '../engine/find-mentions';
import type { Hints } from '../engine/hints';
import type { Mentions } from '../engine/mentions';
import type { Asker } from '../platform/asker';
import { keepLinking } from '../platform/last-linking';
import { correctionsOfPage } from '../platform/page-corrections';
import { reportFailure } from '../platform/report-failure';
import { loadSettings } from '../platform/settings-store';
import type { Settings } from '../protocol/settings';
import { knowledgeFor } from './knowledge';
import { prefetchNames } from './prefetch-names';
import { refreshRates } from './rate-books';
import { siteCorrections } from './site-corrections';

/**
 * Finds the mentions in a page's text, heeding what the reader has corrected on the page and its site, and what is switched off. Text without blocks is a selection that
 * the reader asks about, perhaps on a private page: nothing is prefetched or kept for it.
 */
export async function answerAnnotate({ text, hints }: { text: string; hints: Hints }, from: Asker): Promise<Mentions> {
  const lang = pageLanguage(text, hints);
  const [settings, knowledge, ofPage] = await Promise.all([
    loadSettings(),
    knowledgeFor(lang),
    hints.url === null ? undefined : correctionsOfPage(hints.url, from.inPrivate),
  ]);
  const isPage = hints.blocks !== undefined;
  if (isPage) refreshRates(settings, from.inPrivate);
  const corrections = { ...siteCorrections(hints.url, settings), ...ofPage?.signs, ...hints.corrections };
  const { records = [], notRecords = [] } = ofPage ?? {};
  const mentions = onlyWanted(findMentions(text, { ...hints, corrections, records, notRecords }, knowledge), settings);
  // Only for readers who wonder why a name was linked: if memory is full, it is not kept.
  if (isPage && hints.url !== null && !from.inPrivate) keepLinking(hints.url, mentions.entities).catch(reportFailure('how names are linked could not be kept for the settings'));
  if (isPage) prefetchNames(mentions.entities, { ...hints, lang: hints.lang ?? lang }, settings, from);
  return mentions;
}

function onlyWanted(mentions: Mentions, settings: Settings): Mentions {
  return {
    figures: settings.figures ? mentions.figures.map((figure) => (settings.entities ? figure : { ...figure, about: null })) : [],
    links: settings.figures ? mentions.links : [],
    entities: settings.entities ? mentions.entities : [],
  };
}
