import { useEffect, useRef, useState } from 'preact/hooks';
import type { EntityCard } from '../../protocol/cards';
import type { MentionPlace } from '../../protocol/requests';
import type { Settings } from '../../protocol/settings';
import type { EntityActs } from '../../view/entity-acts';
import { EntityCardView } from '../../view/entity-card';
import { LogoMark } from '../../view/logo-mark';
import { wordNumber, type Wording } from '../../view/wording';
import { fits } from './filter';
import { freshEntity, type FoundPage } from './gather';
import { listOf, type ListKind } from './tabs';
import type { FoundAndChosen } from './use-found';

/** The page's entities of one kind; a row opens the card in place and shows where the name is. */
export function EntityRows({ found, kind, filter, current, show, change, correct, wording }: {
  found: FoundPage;
  kind: ListKind;
  filter: string;
  /** Indexes of the entities that are in view right now. */
  current: ReadonlySet<number>;
  show: (mention: MentionPlace) => void;
  change: (changed: Partial<Settings>) => void;
  correct: FoundAndChosen['correct'];
  wording: Wording;
}) {
  const keys = rowKeys(found);
  const shown = found.entities
    .map((card, index) => ({ card, index }))
    .filter(({ card }) => listOf(card.type) === kind && fits(`${card.name} ${card.known?.description ?? ''} ${card.known?.tickers.join(' ') ?? ''}`, filter));
  if (shown.length === 0) return <p class="state">{wording.text(filter === '' ? 'listNoNames' : 'listNothingFits')}</p>;
  return (
    <ul>
      {shown.map(({ card, index }) => (
        <EntityRow key={keys[index]} card={card} index={index} found={found} isCurrent={current.has(index)} show={show} change={change} correct={correct} wording={wording} />
      ))}
    </ul>
  );
}

/**
 * The key of each entity's row: the page, and the name as written there. So an open row stays with its name, and never asks the sources about another. Not the index in
 * the list, because others may be inserted above; nor the record, which the reader may correct in the open row.
 */
function rowKeys({ tab, report, entities }: FoundPage): readonly string[] {
  const times = new Map<string, number>();
  return entities.map(({ type, name }) => {
    const key = JSON.stringify([tab, report.url, type, name]);
    const time = times.get(key) ?? 0;
    times.set(key, time + 1);
    return `${key} ${time}`;
  });
}

function EntityRow({ card, index, found, isCurrent, show, change, correct, wording }: {
  card: EntityCard;
  index: number;
  found: FoundPage;
  isCurrent: boolean;
  show: (mention: MentionPlace) => void;
  change: (changed: Partial<Settings>) => void;
  correct: FoundAndChosen['correct'];
  wording: Wording;
}) {
  const [open, setOpen] = useState(false);
  const mentions = found.report.mentions.entities[index]?.mentions.length ?? 0;
  const toggle = () => {
    setOpen(!open);
    if (!open) show({ kind: 'entity', entity: index, mention: 0 });
  };
  return (
    <li>
      <button type="button" class="row entity" aria-expanded={open} aria-current={isCurrent ? 'location' : undefined} onClick={toggle}>
        <span class="initials" aria-hidden="true">{card.known?.logo == null ? initials(card.name) : <LogoMark logo={card.known.logo} />}</span>
        <span>
          <strong><bdi>{card.name}</bdi></strong>
          <span class="small times">
            {' · '}{wording.text('times', wordNumber(mentions, wording))}
            {card.known?.tickers.map((ticker) => <>{'\u00a0· '}<bdi>{ticker.replace(' ', '\u00a0')}</bdi></>)}
            {listOf(card.type) === 'other' && card.type !== 'Thing' && ` · ${wording.text(`type${card.type}`)}`}
          </span>
          {!open && card.known !== null && <span class="snippet" dir="auto" lang={card.known.isBuiltIn ? 'en' : undefined}>{card.known.description}</span>}
        </span>
      </button>
      {open && <OpenCard card={card} index={index} found={found} mentions={mentions} show={show} change={change} correct={correct} wording={wording} />}
    </li>
  );
}

/** The card as known already, and again as the sources answer, until no more is on its way. */
function OpenCard({ card, index, found, mentions, show, change, correct, wording }: {
  card: EntityCard;
  index: number;
  found: FoundPage;
  mentions: number;
  show: (mention: MentionPlace) => void;
  change: (changed: Partial<Settings>) => void;
  correct: FoundAndChosen['correct'];
  wording: Wording;
}) {
  const fresher = useFresherCard(found, index);
  const acts: EntityActs = {
    sentence: firstSentence(found, index),
    jump: (mention) => { show({ kind: 'entity', entity: index, mention }); },
    take: (taken, refused) => { correct(index, taken, refused); },
  };
  return (
    <div class="opened">
      <EntityCardView card={fresher ?? card} mentions={mentions} wording={wording} choose={(knowledge) => { change({ knowledge }); }} acts={acts} />
    </div>
  );
}

/**
 * The card as filled by the sources, asked for until no more is on its way, and again for each report; `undefined` until there is one. The old card stays until a new one
 * comes, if it is about the same record: the row's key does not say whom the name is taken for.
 */
function useFresherCard(found: FoundPage, index: number): EntityCard | undefined {
  const [fresher, setFresher] = useState<EntityCard>();
  const record = found.report.mentions.entities[index]?.record;
  const taken = useRef(record);
  useEffect(() => {
    let current = true;
    if (taken.current !== record) setFresher(undefined);
    taken.current = record;
    const refine = async () => {
      const answer = await freshEntity(found, index);
      if (!current) return;
      if (answer !== undefined) setFresher(answer);
      if (answer?.lookup === 'waiting') await refine();
    };
    void refine();
    return () => {
      current = false;
    };
  }, [found.report, index]);
  return fresher;
}

function firstSentence({ report: { text, mentions } }: FoundPage, index: number): string {
  const sentence = mentions.entities[index]?.mentions[0]?.sentence;
  return sentence === undefined ? '' : text.slice(sentence.start, sentence.end);
}

/** The first letters of the first and last word; for a name without spaces its first character. */
function initials(name: string): string {
  const words = name.split(/[\s·・]+/).filter((word) => /^\p{L}/u.test(word));
  return [words[0], words.length > 1 ? words.at(-1) : undefined].map((word) => word?.match(/\p{L}/u)?.[0] ?? '').join('').toUpperCase();
}
