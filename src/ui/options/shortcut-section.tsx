import { Fragment } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { openShortcutPage, shortcuts, type Shortcut } from '../../platform/commands';
import { wording } from '../wording';
import { Section } from './section';

const { text } = wording;

/** The keyboard's commands as they are set now; the browser has its own page for changing them. */
export function ShortcutSection() {
  const [known, setKnown] = useState<readonly Shortcut[]>([]);
  useEffect(() => {
    void shortcuts().then(setKnown);
  }, []);
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
      <button type="button" class="button" onClick={() => void openShortcutPage()}>
        {text('shortcutChange')}
      </button>
    </Section>
  );
}
