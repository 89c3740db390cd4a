import { Fragment } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { openShortcutPage, shortcuts, type Shortcut } from '../../platform/commands';
import { reportFailure } from '../../platform/report-failure';
import { wording } from '../wording';
import { Section } from './section';

const { text } = wording;

/** The keyboard commands with their present keys; the browser has its own page for changing them. */
export function ShortcutSection() {
  const [known, setKnown] = useState<readonly Shortcut[]>([]);
  useEffect(() => {
    shortcuts().then(setKnown).catch(reportFailure('the keys of the commands could not be read'));
  }, []);
  const change = () => { openShortcutPage().catch(reportFailure('the page for changing keys could not be opened')); };
  return (
    <Section title={text('shortcuts')}>
      <dl class="rows">
        {known.map(({ name, description, keys }) => (
          <Fragment key={name}>
            <dt>{description === '' ? text('shortcutPopup') : description}</dt>
            <dd>{keys === '' ? <span class="soft">{text('shortcutNone')}</span> : <kbd>{keys}</kbd>}</dd>
          </Fragment>
        ))}
      </dl>
      <button type="button" class="button" onClick={change}>
        {text('shortcutChange')}
      </button>
    </Section>
  );
}
