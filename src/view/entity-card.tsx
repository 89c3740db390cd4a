import type { EntityCard, KnowledgeSource, KnownEntity } from '../protocol/cards';
import { ArticleBox } from './article-box';
import { EntityActsView, MentionNumbers, type EntityActs } from './entity-acts';
import { LookupNote, type KnowledgeChoice } from './lookup-note';
import { RoleNoteLine, StatusLineView, wordStatus } from './status-lines';
import { wordDate, wordNumber, type Wording } from './wording';

export interface EntityCardProps {
  readonly card: EntityCard;
  /** How often the article names it. */
  readonly mentions: number;
  readonly wording: Wording;
  /** Keeps the reader's answer to the question whether names may be looked up; left out, it is not asked. */
  readonly choose?: (choice: KnowledgeChoice) => void;
  readonly acts?: EntityActs;
}

/**
 * Who or what a name is. What is built in stands first and stays where it is; what Wikipedia and Wikidata add has its place kept free from the first moment on:
 *
 *   name · what it is · note · offices    built in
 *   sentences and picture                 a box of one height, grey lines while it is empty
 *   facts, then offices that are new      five lines, of one height
 *   sources
 */
export function EntityCardView({ card, mentions, wording, choose, acts }: EntityCardProps) {
  const { text } = wording;
  const { known, lookup } = card;
  const isOnline = card.article !== null || lookup === 'waiting';
  const nothing = known === null && card.candidates.length === 0 && !isOnline;
  return (
    <div class="gloss" aria-busy={lookup === 'waiting'}>
      <div class="head">
        <p class="name">{card.name}</p>
        <span class="small">{known === null || known.tickers.length === 0 ? text(`type${card.type}`) : known.tickers.slice(0, 2).join(' · ')}</span>
      </div>
      {known?.isBuiltIn === true ? <p class="soft">{known.description}</p> : isOnline && <p class="soft kept-line" title={known?.description}>{known?.description}</p>}
      {known?.roleNote != null && <RoleNoteLine note={known.roleNote} wording={wording} />}
      {known?.status.map((line) => <StatusLineView line={line} wording={wording} />)}
      {nothing && (
        <p class="soft">
          {text(lookup === 'not-found' ? 'nothingFound' : 'nothingKnown')} <Link address={searchAddress(card.name, wording)} words={text('searchWikipedia')} />
        </p>
      )}
      {card.candidates.length > 0 && <Candidates card={card} wording={wording} take={acts?.take} />}
      {isOnline && <ArticleBox article={card.article} isWaiting={lookup === 'waiting'} wording={wording} />}
      <Facts known={known} isOnline={isOnline} wording={wording} />
      <LookupNote lookup={lookup} wording={wording} {...(choose === undefined ? {} : { choose })} />
      <p class="source small">
        {text('mentionedHere', wordNumber(mentions, wording))}
        {acts?.jump !== undefined && <MentionNumbers mentions={mentions} jump={acts.jump} wording={wording} />}
        <Sources card={card} wording={wording} />
      </p>
      {acts !== undefined && <EntityActsView card={card} acts={acts} wording={wording} />}
    </div>
  );
}

/** Where a reader may look a name up; nothing is sent before the link is followed. */
function searchAddress(name: string, { locale }: Wording): string {
  return `https://${new Intl.Locale(locale).language}.wikipedia.org/w/index.php?search=${encodeURIComponent(name)}`;
}

/** Lines of facts and new offices beside sentences; as many are kept free for them (card.css, `.one-line`). */
const mostLines = 5;

function Facts({ known, isOnline, wording }: { known: KnownEntity | null; isOnline: boolean; wording: Wording }) {
  const also = (known?.also ?? []).slice(0, mostLines - 1);
  const facts = (known?.facts ?? []).slice(0, isOnline ? mostLines - also.length : undefined);
  if (facts.length === 0 && !isOnline) return null;
  return (
    <dl class={isOnline ? 'rows one-line' : 'rows'}>
      {facts.map(({ label, value, at }) => (
        <>
          <dt>{wording.text(`fact_${label.replace('-', '_')}`)}</dt>
          <dd title={value}>
            {/^\d{4}(-\d\d){0,2}$/.test(value) ? wordDate(value, wording) : value}
            {at !== undefined && <span class="soft"> ({wordDate(at.slice(0, 4), wording)})</span>}
          </dd>
        </>
      ))}
      {also.map((line) => (
        <dd class="whole" title={wordStatus(line, wording)}>
          {wordStatus(line, wording)}
        </dd>
      ))}
    </dl>
  );
}

/** Whom the name may stand for; one click takes it for that one. */
function Candidates({ card, wording, take }: { card: EntityCard; wording: Wording; take: EntityActs['take'] }) {
  return (
    <>
      <p class="soft">{wording.text('severalPossible')}</p>
      <dl class="rows">
        {card.candidates.map(({ key, name, description }) => (
          <>
            <dt>{take === undefined ? name : <button type="button" class="plain" onClick={() => { take(key); }}>{name}</button>}</dt>
            <dd>{description}</dd>
          </>
        ))}
      </dl>
    </>
  );
}

/** Wikipedia first: its text asks for source, link and licence, and to say that it was shortened. */
function Sources({ card, wording }: { card: EntityCard; wording: Wording }) {
  const { article } = card;
  return (
    <>
      {article !== null && (
        <>
          {' · '}
          <Link address={article.address} words="Wikipedia" />{' '}
          (<Link address="https://creativecommons.org/licenses/by-sa/4.0/" words="CC BY-SA 4.0" />
          {article.sentences !== null && `, ${wording.text('shortened')}`})
        </>
      )}
      {otherSources(card).map(({ name, url, asOf }) => (
        <>
          {' · '}
          <Link address={url} words={name} />, {wordDate(asOf.slice(0, 7), wording)}
        </>
      ))}
    </>
  );
}

/** Those of the facts, without the article that is named already; of several articles read in one month the first stands for all. */
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
