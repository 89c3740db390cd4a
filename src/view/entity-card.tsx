import type { EntityCard, KnownEntity, RoleNote, StatusLine } from '../protocol/cards';
import { wordDate, type Wording } from './wording';

/** Who or what a name is. `mentions`: how often the article names it. */
export function EntityCardView({ card, mentions, wording }: { card: EntityCard; mentions: number; wording: Wording }) {
  const { text } = wording;
  const { known } = card;
  return (
    <div class="gloss">
      <div class="head">
        <p class="name">{card.name}</p>
        <span class="small">{known === null || known.tickers.length === 0 ? text(`type${card.type}`) : known.tickers.join(' · ')}</span>
      </div>
      {known !== null && <Known known={known} wording={wording} />}
      {known === null && card.candidates.length === 0 && <p class="soft">{text('nothingKnown')}</p>}
      {card.candidates.length > 0 && <Candidates card={card} wording={wording} />}
      <p class="source small">
        {text('mentionedHere', new Intl.NumberFormat(wording.locale).format(mentions))}
        {known !== null && <Sources known={known} wording={wording} />}
      </p>
    </div>
  );
}

function Known({ known, wording }: { known: KnownEntity; wording: Wording }) {
  return (
    <>
      <p class="soft">{known.description}</p>
      {known.roleNote !== null && <RoleNoteLine note={known.roleNote} wording={wording} />}
      {known.status.map((line) => (
        <p style={{ marginBlockStart: '8px' }}>{status(line, wording)}</p>
      ))}
      {known.facts.length > 0 && (
        <dl class="rows">
          {known.facts.map(({ label, value, at }) => (
            <>
              <dt>{wording.text(`fact_${label.replace('-', '_')}`)}</dt>
              <dd>
                {/^\d{4}(-\d\d){0,2}$/.test(value) ? wordDate(value, wording) : value}
                {at !== undefined && <span class="soft"> ({wordDate(at, wording)})</span>}
              </dd>
            </>
          ))}
        </dl>
      )}
    </>
  );
}

/** "CEO of Alibaba Group until Sep 2023", who is listed after, and the article's day: reported, not judged. */
function RoleNoteLine({ note, wording }: { note: RoleNote; wording: Wording }) {
  const { text } = wording;
  return (
    <p class="note">
      <strong>{text('roleUntil', capital(note.role), note.of, wordDate(note.until, wording))}</strong>
      {note.successor !== null && `${text('roleSuccessor', note.successor)} `}
      {text('roleArticleDay', wordDate(note.articleDate, wording))}
    </p>
  );
}

function status(line: StatusLine, wording: Wording): string {
  const { text } = wording;
  const role = line.side === 'holder' ? text('roleOf', capital(line.role), line.other) : `${capital(line.role)}: ${line.other}`;
  const asOf = wordDate(line.asOf.slice(0, 7), wording);
  switch (line.kind) {
    case 'listed':
      return line.since === null ? text('statusListed', role, asOf) : text('statusSince', role, wordDate(line.since, wording), asOf);
    case 'undated':
      return text('statusListed', role, asOf);
    case 'ended':
      if (line.until === null) return text('statusFormer', role);
      return line.since === null ? text('statusUntil', role, wordDate(line.until, wording)) : text('statusFromTo', role, wordDate(line.since, wording), wordDate(line.until, wording));
  }
}

function Candidates({ card, wording }: { card: EntityCard; wording: Wording }) {
  return (
    <>
      <p class="soft">{wording.text('severalPossible')}</p>
      <dl class="rows">
        {card.candidates.map(({ name, description }) => (
          <>
            <dt>{name}</dt>
            <dd>{description}</dd>
          </>
        ))}
      </dl>
    </>
  );
}

function Sources({ known, wording }: { known: KnownEntity; wording: Wording }) {
  return (
    <>
      {known.sources.map(({ name, url, asOf }) => (
        <>
          {' · '}
          <a href={url} target="_blank" rel="noreferrer noopener">
            {name}
          </a>
          , {wordDate(asOf.slice(0, 7), wording)}
        </>
      ))}
    </>
  );
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
