import type { Lookup } from '../protocol/cards';
import type { Wording } from './wording';

/** What a reader may answer on a card. That all names of a page are looked up at once is chosen in the options only. */
export type KnowledgeChoice = 'hover' | 'offline';

/** How looking up stands, where that is not plain: the question whether it may be done, and what could not be done. */
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

/** Asked once, with what exactly would be sent; either answer is kept and can be changed in the options. */
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
