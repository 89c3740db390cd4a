import { useEffect, useState } from 'preact/hooks';
import { clearStored, countStored, type StoredAnswers } from '../../platform/stored-answers';
import { wordCount } from '../../view/wording';
import { wording } from '../wording';
import { Section } from './section';

const { text } = wording;

const kilobytes = new Intl.NumberFormat(wording.locale, { style: 'unit', unit: 'kilobyte', maximumFractionDigits: 0 });

/** The sources' answers that are kept on this machine, and a button to delete them. */
export function StoredSection() {
  const [stored, setStored] = useState<StoredAnswers | 'unknown'>();
  const count = () => countStored().catch(() => 'unknown' as const).then(setStored);
  useEffect(() => void count(), []);
  const clear = () => void clearStored().then(count, () => { setStored('unknown'); });
  return (
    <Section title={text('stored')} about={text('storedAbout')}>
      {stored === 'unknown' && <p role="alert">{text('storedUnknown')}</p>}
      <p role="status">{stored !== undefined && stored !== 'unknown' && `${wordCount('storedAnswers', stored.count, wording)}${stored.count === 0 ? '' : ` · ${kilobytes.format(stored.bytes / 1000)}`}`}</p>
      <button type="button" class="button" onClick={clear}>
        {text('storedClear')}
      </button>
    </Section>
  );
}
