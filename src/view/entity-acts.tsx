import type { EntityCard } from '../protocol/cards';
import { MistakeReport } from './mistake-report';
import { wordNumber, type Wording } from './wording';

/** What a reader can do from the card of a name; left out where a view cannot do it. */
export interface EntityActs {
  /** The first sentence of the name, for a report of a mistake. */
  readonly sentence: string;
  /** Scrolls to the mention of this index and shows it. */
  readonly jump?: (mention: number) => void;
  /** Takes the name for this record on this page; `null`: for none that is known. */
  readonly take?: (record: string | null) => void;
}

/** More mentions than these get no number of their own. */
const mostNumbers = 12;

/** "In this article: 1 2 3", a way to each. */
export function MentionNumbers({ mentions, jump, wording }: { mentions: number; jump: (mention: number) => void; wording: Wording }) {
  return (
    <>
      {Array.from({ length: Math.min(mentions, mostNumbers) }, (_, index) => (
        <button type="button" class="number" key={index} aria-label={wording.text('jumpTo', wordNumber(index + 1, wording))} onClick={() => { jump(index); }}>
          {wordNumber(index + 1, wording)}
        </button>
      ))}
    </>
  );
}

/** "Not this?": nobody that is known, and a way to report what is wrong. */
export function EntityActsView({ card, acts, wording }: { card: EntityCard; acts: EntityActs; wording: Wording }) {
  const { text } = wording;
  const { known } = card;
  const { take } = acts;
  return (
    <details class="acts">
      <summary>{text(known === null || take === undefined ? 'wrong' : 'notThis')}</summary>
      {known !== null && take !== undefined && (
        <p class="offers">
          <button type="button" class="plain" onClick={() => { take(null); }}>{text('someoneElse')}</button>
        </p>
      )}
      <MistakeReport sentence={acts.sentence} read={`${card.name} → ${known?.key ?? card.type}`} wording={wording} />
    </details>
  );
}
