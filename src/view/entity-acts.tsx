import type { EntityCard } from '../protocol/cards';
import { MistakeReport } from './mistake-report';
import { wordNumber, type Wording } from './wording';

/** What a reader can do from the card of a name; absent if a view cannot do it. */
export interface EntityActs {
  /** The first sentence of the name, for a report of a mistake. */
  readonly sentence: string;
  /** The mention that the card is beside, if any. */
  readonly at?: number;
  /** Scrolls to the mention with this index and shows it. */
  readonly jump?: (mention: number) => void;
  /** Takes the name on this page to mean the record or article with this key (`null`: nobody known); `refused`: keys that it does not mean. */
  readonly take?: (taken: string | null, refused: readonly string[]) => void;
}

/** How many numbers fit in a line; with more mentions, those around the current one are shown. */
const mostNumbers = 8;

/** "In this article 6×: 1 2 3", with a link to each. */
export function MentionNumbers({ mentions, acts: { jump, at = 0 }, wording }: { mentions: number; acts: EntityActs; wording: Wording }) {
  const { text } = wording;
  const first = Math.max(0, Math.min(at - mostNumbers / 2, mentions - mostNumbers));
  const numbers = Array.from({ length: Math.min(mentions, mostNumbers) }, (_, index) => first + index);
  return (
    <p class="mentions small">
      {text('mentionedHere', wordNumber(mentions, wording))}
      {jump !== undefined && mentions > 1 && (
        <span class="numbers">
          {numbers.map((index) => (
            <button type="button" class="number" key={index} aria-label={text('jumpTo', wordNumber(index + 1, wording))} aria-current={index === at ? 'location' : undefined} onClick={() => { jump(index); }}>
              {wordNumber(index + 1, wording)}
            </button>
          ))}
        </span>
      )}
    </p>
  );
}

/** "Not this one?": others of the same name, nobody known, and a way to report a mistake. */
export function EntityActsView({ card, acts, wording, close }: { card: EntityCard; acts: EntityActs; wording: Wording; close: () => void }) {
  const { known } = card;
  const { take } = acts;
  return (
    <>
      {take !== undefined && known !== null && <Choices card={card} take={(...choice) => { close(); take(...choice); }} wording={wording} />}
      <MistakeReport sentence={acts.sentence} read={`${card.name} → ${known?.key ?? card.type}`} wording={wording} />
    </>
  );
}

/** The records that the name may stand for, each with its description, and "none of them"; one click chooses. */
export function Choices({ card, take, wording }: { card: EntityCard; take: EntityActs['take']; wording: Wording }) {
  const { known, candidates } = card;
  const keys = [...(known === null ? [] : [known.key]), ...candidates.map(({ key }) => key)];
  return (
    <ul class="choices">
      {candidates.map(({ key, name, description, lang }) => (
        <li key={key}>
          {take === undefined ? <strong><bdi>{name}</bdi></strong> : <button type="button" class="plain" onClick={() => { take(key, keys.filter((other) => other !== key)); }}><bdi>{name}</bdi></button>}{' '}
          <bdi class="small" lang={lang}>{description}</bdi>
        </li>
      ))}
      {take !== undefined && card.lookup !== 'refused' && (
        <li>
          <button type="button" class="plain" onClick={() => { take(null, keys); }}>{wording.text(candidates.length === 0 ? 'someoneElse' : 'noneOfThese')}</button>
        </li>
      )}
    </ul>
  );
}
