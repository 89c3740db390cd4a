import { findMentions } from '../engine/find-mentions';
import type { Hints } from '../engine/hints';
import type { Mentions } from '../engine/mentions';
import type { Asker } from '../platform/messages';
import { correctionsOfPage } from '../platform/page-corrections';
import { loadSettings } from '../platform/settings-store';
import type { Settings } from '../protocol/settings';
import { knowledge } from './knowledge';
import { prefetchNames } from './prefetch-names';

/** Finds the mentions of a page's text, heeding what the reader corrected on it and on its site, and switched off altogether. */
export async function answerAnnotate({ text, hints }: { text: string; hints: Hints }, from: Asker): Promise<Mentions> {
  const settings = await loadSettings();
  const ofPage = hints.url === null ? {} : await correctionsOfPage(hints.url);
  const corrections = { ...siteCorrections(hints.url, settings), ...ofPage, ...hints.corrections };
  const mentions = onlyWanted(findMentions(text, { ...hints, corrections }, knowledge), settings);
  prefetchNames(mentions, hints, settings, from);
  return mentions;
}

function siteCorrections(url: string | null, settings: Settings): Readonly<Record<string, string>> {
  const host = url !== null && URL.canParse(url) ? new URL(url).hostname : '';
  return settings.corrections[host] ?? {};
}

function onlyWanted(mentions: Mentions, settings: Settings): Mentions {
  return {
    figures: settings.figures ? mentions.figures.map((figure) => (settings.entities ? figure : { ...figure, about: null })) : [],
    links: settings.figures ? mentions.links : [],
    entities: settings.entities ? mentions.entities : [],
  };
}
