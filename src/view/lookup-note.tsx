import type { Lookup } from '../protocol/cards';
import type { Wording } from './wording';

/** What a reader may answer on a card. That all names of a page are looked up at once is chosen in the options only. */
export type KnowledgeChoice = 'hover' | 'offline';

/** How looking up stands, where that is not plain: the question whether it may be done, and what could not be done. */
export function LookupNote({ lookup, wording, choose }: { lookup: Lookup; wording: Wording; choose?: (choice: KnowledgeChoice) => void }) {
  const { text } = wording;
  switch (lookup) {
    case 'ask':
      return choose === undefined ? <Badge words={text('lookupOff')} /> : <Question choose={choose} wording={wording} />;
    case 'off':
      return <Badge words={text('lookupOff')} />;
    case 'private':
      return <Badge words={text('lookupPrivate')} />;
    case 'busy':
      return <Badge words={text('lookupBusy')} />;
    case 'unreachable':
      return <Badge words={text('lookupUnreachable')} />;
    case 'waiting':
    case 'answered':
    case 'not-found':
    case 'refused':
      return null;
  }
}

function Badge({ words }: { words: string }) {
  return <p class="badge small">{words}</p>;
}

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
