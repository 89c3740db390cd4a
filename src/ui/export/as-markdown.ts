import { withoutMarks, type Wording } from '../../view/wording';
import type { FoundPage } from '../found/gather';
import { textFragmentLink } from './text-fragment';

/** The page's figures and names as two Markdown tables below a link to the page, worded for a reader. */
export function asMarkdown(found: FoundPage, { text }: Wording): string {
  const { report } = found;
  return [
    `# ${link(report.title, report.url)}`,
    report.articleDate ?? '',
    table([text('columnFigure'), text('columnConverted'), text('columnRate'), text('columnSentence')], figureRows(found)),
    table([text('columnName'), text('columnWho'), text('columnTimes')], nameRows(found)),
  ].filter((part) => part !== '').join('\n\n') + '\n';
}

function figureRows({ report, figures }: FoundPage): readonly (readonly string[])[] {
  return figures.map(({ figure, conversions }) => {
    const shown = conversions.map(({ article, latest }) => article ?? latest);
    return [
      link(figure.text, textFragmentLink(report.url, report.text, figure)),
      shown.map((conversion) => escape(withoutMarks(conversion.shown))).join('<br>'),
      shown.map(({ rate }) => escape(`1 ${rate.base} = ${rate.rate} ${rate.quote}, ${rate.date}, ${rate.source}`)).join('<br>'),
      escape(report.text.slice(figure.sentence.start, figure.sentence.end)),
    ];
  });
}

function nameRows({ report, entities }: FoundPage): readonly (readonly string[])[] {
  return report.mentions.entities.map(({ name, mentions }, index) => [escape(name), escape(entities[index]?.known?.description ?? ''), String(mentions.length)]);
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  if (rows.length === 0) return '';
  return [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

/** A bracket in an address would end it: "(about" often comes after a figure. */
function link(words: string, address: string): string {
  return `[${escape(words)}](${address.replaceAll('(', '%28').replaceAll(')', '%29')})`;
}

/** Escapes what Markdown would take for markup or the end of a cell. */
function escape(words: string): string {
  return words.replace(/[\\`*_[\]<>|~]/g, '\\$&').replace(/\s+/g, ' ');
}
