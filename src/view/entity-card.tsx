import { Component } from 'preact';
import type { EntityCard, KnowledgeSource, KnownEntity, SpokenFact } from '../protocol/cards';
import { ArticleBox } from './article-box';
import { Choices, EntityActsView, MentionNumbers, type EntityActs } from './entity-acts';
import { Foot } from './foot';
import { LogoMark } from './logo-mark';
import { LookupNote, type KnowledgeChoice } from './lookup-note';
import { RoleNoteLine, StatusInLine, StatusLineView } from './status-lines';
import { nameCurrency, wordDate, type Wording } from './wording';

/** The props of the card. */
interface EntityCardProps {
  readonly card: EntityCard;
  /** How often the article names it. */
  readonly mentions: number;
  readonly wording: Wording;
  /** Keeps the reader's answer to the question whether names may be looked up. */
  readonly choose: (choice: KnowledgeChoice) => void;
  readonly acts: EntityActs;
}

/**
 * Who or what a name is. Built-in facts come first and do not move; room for what Wikipedia and Wikidata add is reserved from the start:
 *
 *   name · what it is · note · offices    built in
 *   sentences and picture                 a box of one height, grey lines while it is empty; when the look-up fails, why
 *   note, facts and offices that are new  five lines, of one height
 *   mentions · sources
 */
export class EntityCardView extends Component<EntityCardProps> {
  #wasOnline = false;

  override render() {
    const { article, lookup } = this.props.card;
    const isOnline = article !== null || lookup === 'waiting';
    this.#wasOnline ||= isOnline;
    // Room once reserved stays, even if nothing fills it, so that the foot does not move from under the pointer.
    return <Lines {...this.props} hasRoom={isOnline || (this.#wasOnline && failed.has(lookup))} isOnline={isOnline} />;
  }
}

/** The texts for look-ups that end without an article. */
const failed: ReadonlySet<EntityCard['lookup']> = new Set(['not-found', 'busy', 'unreachable']);

function Lines({ card, mentions, wording, choose, acts, hasRoom, isOnline }: EntityCardProps & { readonly hasRoom: boolean; readonly isOnline: boolean }) {
  const { text } = wording;
  const { known, lookup } = card;
  const why = known === null && !isOnline && (card.candidates.length === 0 || lookup === 'refused') && <NothingKnown name={card.name} lookup={lookup} wording={wording} />;
  const lookupNote = <LookupNote lookup={lookup} wording={wording} choose={choose} />;
  return (
    <div class="gloss" aria-busy={lookup === 'waiting'}>
      <div class="head">
        {known?.logo != null && <LogoMark logo={known.logo} />}
        <p class="name"><bdi>{card.name}</bdi></p>
        <span class="small">{known === null || known.tickers.length === 0 ? text(`type${card.type}`) : known.tickers.slice(0, 2).map((ticker) => ticker.replace(' ', '\u00a0')).join(' · ')}</span>
      </div>
      {known?.isBuiltIn === true ? <p class="soft" dir="auto" lang="en">{known.description}</p> : hasRoom && <p class="soft kept-line" dir="auto" title={known?.description}>{known?.description}</p>}
      {known?.roleNote != null && !known.isNoteNew && <RoleNoteLine note={known.roleNote} wording={wording} />}
      {known?.status.map((line) => <StatusLineView line={line} wording={wording} />)}
      {!hasRoom && why}
      {known === null && card.candidates.length > 0 && (
        <>
          <p class="soft">{text('severalPossible')}</p>
          <Choices card={card} take={acts.take} wording={wording} />
        </>
      )}
      {hasRoom && <ArticleBox article={card.article} isWaiting={lookup === 'waiting'} instead={<>{why}{lookupNote}</>} wording={wording} />}
      <Facts known={known} hasRoom={hasRoom} wording={wording} />
      {(!hasRoom || card.article?.sentences != null) && lookupNote}
      <MentionNumbers mentions={mentions} acts={acts} wording={wording} />
      <Foot label={text(known === null || acts.take === undefined ? 'wrong' : 'notThis')} more={(close) => <EntityActsView card={card} acts={acts} wording={wording} close={close} />}>
        <Sources card={card} wording={wording} />
      </Foot>
    </div>
  );
}

/** Says why there is nothing to show, and where a reader may look. */
function NothingKnown({ name, lookup, wording }: { name: string; lookup: EntityCard['lookup']; wording: Wording }) {
  return (
    <p class="soft">
      {wording.text(nothingKeys[lookup] ?? 'nothingKnown')} <SearchLink name={name} wording={wording} />
    </p>
  );
}

const nothingKeys: Partial<Record<EntityCard['lookup'], string>> = { 'not-found': 'nothingFound', refused: 'nothingRefused' };

/** A link for looking a name up; nothing is sent until it is followed. */
export function SearchLink({ name, wording }: { name: string; wording: Wording }) {
  const { language } = new Intl.Locale(wording.locale);
  return <Link address={`https://${language}.wikipedia.org/w/index.php?search=${encodeURIComponent(name)}`} words={wording.text('searchWikipedia')} />;
}

/** How many lines of facts and new offices are shown besides the sentences; room for as many is reserved (card.css, `.kept-lines`). A new note takes the room of four. */
const mostLines = 5;
const mostBesideNote = 1;

function Facts({ known, hasRoom, wording }: { known: KnownEntity | null; hasRoom: boolean; wording: Wording }) {
  const note = known?.isNoteNew === true ? known.roleNote : null;
  const room = note === null ? mostLines : mostBesideNote;
  const also = (known?.also ?? []).slice(0, room - 1);
  const facts = (known?.facts ?? []).slice(0, hasRoom ? room - also.length : undefined);
  if (facts.length === 0 && !hasRoom) return null;
  return (
    <div class={hasRoom ? 'kept-lines' : ''}>
      {note !== null && <RoleNoteLine note={note} wording={wording} />}
      <dl class={hasRoom ? 'rows one-line' : 'rows'}>
        {facts.map((fact) => (
          <>
            <dt>{wording.text(`fact_${fact.label.replace('-', '_')}`)}</dt>
            <dd dir="auto" lang={fact.lang} title={wordFact(fact, wording)}>
              {wordFact(fact, wording)}
              {fact.at !== undefined && <span class="soft"> ({wordDate(fact.at.slice(0, 4), wording)})</span>}
            </dd>
          </>
        ))}
        {also.map((line) => <StatusInLine line={line} wording={wording} />)}
      </dl>
    </div>
  );
}

/** The value of a fact: days as dates, and currency codes ("PAB, USD") by their names. */
function wordFact({ label, value }: SpokenFact, wording: Wording): string {
  if (label === 'currency') return value.replaceAll(/\b[A-Z]{3}\b/g, (code) => nameCurrency(code, wording));
  if (value === 'unknown') return wording.text('fact_unknown');
  return /^\d{4}(-\d\d){0,2}$/.test(value) ? wordDate(value, wording) : value;
}

/** Wikipedia comes first: its licence requires source, link and licence, and a note that the text was shortened. */
function Sources({ card, wording }: { card: EntityCard; wording: Wording }) {
  const { article } = card;
  const wikipedia = article !== null && (
    <>
      <Link address={article.address} words="Wikipedia" /> (<Link address="https://creativecommons.org/licenses/by-sa/4.0/" words="CC BY-SA 4.0" />
      {article.sentences !== null && `, ${wording.text('shortened')}`})
    </>
  );
  const others = otherSources(card).map(({ name, url, asOf }) => (
    <>
      <Link address={url} words={name} />, {wordDate(asOf.slice(0, 7), wording)}
    </>
  ));
  return <>{[wikipedia, ...others].filter((source) => source !== false).flatMap((source, index) => (index === 0 ? [source] : ['\u00a0· ', source]))}</>;
}

/** The sources of the facts, without the article that is named already; of several articles read in one month only the first. */
function otherSources({ article, known }: EntityCard): readonly KnowledgeSource[] {
  const others = (known?.sources ?? []).filter(({ url }) => url !== article?.address);
  return [...new Map(others.toReversed().map((source) => [`${source.name} ${source.asOf.slice(0, 7)}`, source])).values()].toReversed();
}

function Link({ address, words }: { address: string; words: string }) {
  return (
    <a href={address} target="_blank" rel="noreferrer noopener">
      {words}
    </a>
  );
}
