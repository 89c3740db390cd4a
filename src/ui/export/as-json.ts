import type { FoundPage } from '../found/gather';
import { withoutMarks } from '../../view/wording';
import { textFragmentLink } from './text-fragment';

/** All that was found in a page, in the fields of the command line's answer (schema version 1), with the page's address and links to each figure. */
export function asJson({ report, figures, entities }: FoundPage): string {
  const { url, title, articleDate, text, mentions } = report;
  const found = {
    version: 1,
    url,
    title,
    articleDate,
    text,
    figures: figures.map(({ figure, conversions }) => {
      const { start, end, text: written, currency, low, high, bound, per, assumed, about, sentence } = figure;
      const made = conversions.flatMap(({ article, latest }) => (article === null ? [latest] : [article, latest]));
      return {
        start, end, text: written, currency, low, high, bound, per, assumed, about, sentence,
        sentenceText: text.slice(sentence.start, sentence.end),
        link: textFragmentLink(url, text, figure),
        conversions: made.map(({ currency, low, high, shown, rate, on }) => ({ currency, low, high, shown: withoutMarks(shown), rate: rate.rate, rateDate: rate.date, source: rate.source, on })),
      };
    }),
    entities: mentions.entities.map((entity, index) => ({ ...entity, description: entities[index]?.known?.description ?? null, facts: entities[index]?.known?.facts ?? [] })),
    links: mentions.links,
  };
  return `${JSON.stringify(found, null, 2)}\n`;
}
