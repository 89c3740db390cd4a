import { annotatedJson } from '../../protocol/annotated-json';
import type { FoundPage } from '../found/gather';
import { plainConversions } from './plain-conversions';
import { textFragmentLink } from './text-fragment';

/** Everything found in a page, as the command line gives it, with the page's address, title and text, and each figure's sentence and a link to it. */
export function asJson({ report: { url, title, articleDate, text, mentions }, figures, entities }: FoundPage): string {
  const { version, ...found } = annotatedJson({
    mentions,
    conversions: figures.map(plainConversions),
    // A figure restates at most one other figure.
    verdicts: mentions.links.map(({ to }) => figures[to]?.restatements.find(({ role }) => role === 'restates')?.verdict ?? null),
    cards: entities,
  });
  const placed = found.figures.map((figure) => ({ ...figure, sentenceText: text.slice(figure.sentence.start, figure.sentence.end), link: textFragmentLink(url, text, figure) }));
  return `${JSON.stringify({ version, url, title, articleDate, text, ...found, figures: placed }, null, 2)}\n`;
}
