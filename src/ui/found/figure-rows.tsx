import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { Span } from '../../engine/span';
import type { EntityCard, FigureCard } from '../../protocol/cards';
import type { MentionPlace, PageReport } from '../../protocol/requests';
import { EntityCardView } from '../../view/entity-card';
import type { Wording } from '../../view/wording';
import { listOf, type ListKind } from './tabs';

interface RowsProps {
  readonly report: PageReport;
  readonly filter: string;
  readonly show: (mention: MentionPlace) => void;
  readonly wording: Wording;
}

/** The page's figures in order: converted, as written, and the words around them. */
export function FigureRows({ report, cards, filter, show, wording }: RowsProps & { cards: readonly FigureCard[] }) {
  const shown = cards.map((card, index) => ({ card, index })).filter(({ card: { figure } }) => fits(report.text.slice(figure.sentence.start, figure.sentence.end), filter));
  if (shown.length === 0) return <p class="state">{wording.text('popupNothing')}</p>;
  return (
    <ul>
      {shown.map(({ card: { figure, conversions }, index }) => (
        <li>
          <button type="button" class="row" title={wording.text('popupShow')} onClick={() => { show({ kind: 'figure', figure: index }); }}>
            <span class="head">
              <strong class="converted">{(conversions[0]?.article ?? conversions[0]?.latest)?.shown ?? figure.text}</strong>
              <span class="soft">{figure.text}</span>
            </span>
            <span class="snippet">
              <Snippet text={report.text} sentence={figure.sentence} mention={figure} />
            </span>
          </button>
        </li>
      ))}
    </ul>
  );
}

/** The page's entities of one kind; a row opens the card and shows where the name stands. */
export function EntityRows({ report, cards, kind, filter, show, wording }: RowsProps & { cards: readonly EntityCard[]; kind: ListKind }) {
  const shown = cards.map((card, index) => ({ card, index })).filter(({ card }) => listOf(card.type) === kind && fits(`${card.name} ${card.known?.description ?? ''}`, filter));
  if (shown.length === 0) return <p class="state">{wording.text('popupNothing')}</p>;
  return (
    <ul>
      {shown.map(({ card, index }) => (
        <EntityRow key={index} card={card} mentions={report.mentions.entities[index]?.mentions.length ?? 0} show={() => { show({ kind: 'entity', entity: index, mention: 0 }); }} wording={wording} />
      ))}
    </ul>
  );
}

function EntityRow({ card, mentions, show, wording }: { card: EntityCard; mentions: number; show: () => void; wording: Wording }) {
  const [open, setOpen] = useState(false);
  const toggle = () => {
    setOpen(!open);
    if (!open) show();
  };
  return (
    <li>
      <button type="button" class="row entity" aria-expanded={open} onClick={toggle}>
        <span class="initials" aria-hidden="true">{initials(card.name)}</span>
        <span>
          <strong>{card.name}</strong> <span class="soft">· {new Intl.NumberFormat(wording.locale).format(mentions)}×</span>
          {!open && <span class="snippet">{card.known?.description ?? ''}</span>}
        </span>
      </button>
      {open && <div class="opened"><EntityCardView card={card} mentions={mentions} wording={wording} /></div>}
    </li>
  );
}

/** Characters of the sentence kept before the mention: it should stand in the first line. */
const lead = 60;
const most = 160;

function Snippet({ text, sentence, mention }: { text: string; sentence: Span; mention: Span }): ComponentChildren {
  const start = Math.max(sentence.start, mention.start - lead);
  const end = Math.min(sentence.end, start + most);
  return (
    <>
      {start > sentence.start && '… '}
      {text.slice(start, mention.start)}
      <b>{text.slice(mention.start, mention.end)}</b>
      {text.slice(mention.end, Math.max(mention.end, end))}
      {end < sentence.end && ' …'}
    </>
  );
}

function fits(words: string, filter: string): boolean {
  return words.toLowerCase().includes(filter.trim().toLowerCase());
}

function initials(name: string): string {
  const words = name.split(/\s+/).filter((word) => /^\p{L}/u.test(word));
  return [words[0], words.length > 1 ? words.at(-1) : undefined].map((word) => word?.match(/\p{L}/u)?.[0] ?? '').join('').toUpperCase();
}
