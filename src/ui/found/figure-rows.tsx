import { useMemo } from 'preact/hooks';
import type { FigureCard } from '../../protocol/cards';
import type { PageReport } from '../../protocol/requests';
import { bounded } from '../../view/bounded';
import { isChanged } from '../../view/changed';
import { wordChange, wordDate, keepSigns, type Wording } from '../../view/wording';
import { fits } from './filter';
import { Snippet } from './snippet';

/** In the order of the article, or the largest first. */
export type FigureOrder = 'article' | 'size';

/** The page's figures: converted, as written, and the sentence around them. Never a total: adding the figures of an article means nothing. */
export function FigureRows({ report, cards, home, day, order, filter, current, show, wording }: {
  report: PageReport;
  cards: readonly FigureCard[];
  /** The currency to compare sizes in. */
  home: string;
  /** Which conversion comes first if both are known. */
  day: 'article' | 'latest';
  order: FigureOrder;
  filter: string;
  /** Indexes of the figures that are in view right now. */
  current: ReadonlySet<number>;
  show: (figure: number) => void;
  wording: Wording;
}) {
  const shown = useMemo(() => inOrder(cards, order, home).filter(({ card }) => fits(wordsOf(card, report), filter)), [cards, report, order, home, filter]);
  if (shown.length === 0) return <p class="state">{wording.text(filter === '' ? 'listNoFigures' : 'listNothingFits')}</p>;
  return (
    <ul>
      {shown.map(({ card, index }) => (
        <li key={index}>
          <button type="button" class="row" aria-current={current.has(index) ? 'location' : undefined} title={wording.text('listShow')} onClick={() => { show(index); }}>
            <span class="head">
              <Amounts card={card} day={day} wording={wording} />
            </span>
            <OtherDay card={card} day={day} wording={wording} />
            <Snippet text={report.text} lang={report.lang} sentence={card.figure.sentence} mention={card.figure} />
          </button>
        </li>
      ))}
    </ul>
  );
}

/** The converted amount, and the figure as written; only the latter, in its own direction, if it cannot be converted. */
function Amounts({ card: { figure, conversions: [first] }, day, wording }: { card: FigureCard; day: 'article' | 'latest'; wording: Wording }) {
  if (first === undefined) return <strong class="converted"><bdi>{bounded(figure.text, figure, wording)}</bdi></strong>;
  const { shown } = day === 'latest' ? first.latest : (first.article ?? first.latest);
  return (
    <>
      <strong class="converted">{bounded(keepSigns(shown), figure, wording)}</strong>
      <bdi class="soft written">{figure.text}</bdi>
    </>
  );
}

/** The conversion of the other day in one quiet line, if they differ enough to matter. */
function OtherDay({ card: { figure, conversions: [first] }, day, wording }: { card: FigureCard; day: 'article' | 'latest'; wording: Wording }) {
  if (first === undefined || !isChanged(first)) return null;
  const other = day === 'latest' ? first.article : first.latest;
  return (
    <span class="small other-day">
      {wordDate(other.rate.date, wording)}: {bounded(keepSigns(other.shown), figure, wording)} {day === 'article' && <span class="change">{wordChange(first.change, wording)}</span>}
    </span>
  );
}

function wordsOf(card: FigureCard, { text }: PageReport): string {
  const { sentence } = card.figure;
  return [text.slice(sentence.start, sentence.end), card.figure.currency, ...card.conversions.map(({ article, latest }) => (article ?? latest).shown)].join('\n');
}

interface IndexedCard {
  readonly card: FigureCard;
  /** Index into the report's figures. */
  readonly index: number;
}

function inOrder(cards: readonly FigureCard[], order: FigureOrder, home: string): readonly IndexedCard[] {
  const indexed = cards.map((card, index) => ({ card, index }));
  return order === 'article' ? indexed : indexed.sort((a, b) => size(b.card, home) - size(a.card, home));
}

/** A figure's larger end in the home currency, at the same day for all; figures without a rate come last. */
function size({ figure, conversions }: FigureCard, home: string): number {
  if (figure.currency === home) return Math.abs(Number(figure.high));
  const latest = conversions.find(({ currency }) => currency === home)?.latest;
  return latest === undefined ? -1 : Math.abs(Number(latest.high));
}
