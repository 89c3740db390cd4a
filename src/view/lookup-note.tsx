import type { Lookup } from '../protocol/cards';
import type { Wording } from './wording';

/** What a reader may answer on a card. Looking up all names of a page at once can only be chosen in the settings. */
export type KnowledgeChoice = 'hover' | 'offline';

/** The state of the look-up, if there is something to say: the question whether it is allowed, or what failed. */
export function LookupNote({ lookup, wording, choose }: { lookup: Lookup; wording: Wording; choose: (choice: KnowledgeChoice) => void }) {
  if (lookup === 'ask') return <Question choose={choose} wording={wording} />;
  const key = badgeKeys[lookup];
  return key === null ? null : <p class="badge small">{wording.text(key)}</p>;
}

const badgeKeys: Record<Exclude<Lookup, 'ask'>, string | null> = {
  off: 'lookupOff',
  private: 'lookupPrivate',
  busy: 'lookupBusy',
  unreachable: 'lookupUnreachable',
  waiting: null,
  answered: null,
  'not-found': null,
  refused: null,
};

/** Asked once, saying exactly what would be sent; either answer is kept and can be changed in the settings. */
function Question({ choose, wording: { text } }: { choose: (choice: KnowledgeChoice) => void; wording: Wording }) {
  return (
    <div class="question" role="group" aria-label={text('lookupQuestion')}>
      <p>
        <strong>{text('lookupQuestion')}</strong> {text('lookupWhatIsSent')}
      </p>
      <div class="answers">
        <button type="button" class="primary" onClick={() => { choose('hover'); }}>
          {text('lookupAllow')}
        </button>
        <button type="button" class="plain" onClick={() => { choose('offline'); }}>
          {text('lookupRefuse')}
        </button>
      </div>
    </div>
  );
}
