import { useState } from 'preact/hooks';
import { defaultSettings, readSettings } from '../../protocol/settings';
import { saveFile } from '../export/save-file';
import { wording } from '../wording';
import { Section, type SectionProps } from './section';

const { text } = wording;

/** All settings in a file, and back from one: fields that it lacks or that are broken keep their default. */
export function SettingsFile({ settings, change, refused }: SectionProps & { refused: boolean }) {
  const [outcome, setOutcome] = useState('');
  const take = async (field: HTMLInputElement) => {
    const content = await field.files?.[0]?.text().catch(() => undefined);
    // Else the same file, mended meanwhile, would be no change.
    field.value = '';
    const read = content === undefined ? undefined : parse(content);
    if (read !== undefined) change(readSettings(read));
    setOutcome(text(read === undefined ? 'importRefused' : 'importDone'));
  };
  return (
    <Section title={text('settingsFile')}>
      <div class="buttons">
        <button type="button" class="button" onClick={() => { saveFile('newsgloss-settings.json', 'application/json', `${JSON.stringify(settings, null, 2)}\n`); }}>
          {text('settingsExport')}
        </button>
        <label class="button">
          {text('settingsImport')}
          <input class="unseen" type="file" accept="application/json,.json" onChange={({ currentTarget }) => void take(currentTarget)} />
        </label>
        <button type="button" class="button" onClick={() => { change(defaultSettings); setOutcome(text('settingsResetDone')); }}>
          {text('settingsReset')}
        </button>
      </div>
      <p role="status">{refused ? '' : outcome}</p>
    </Section>
  );
}

/** The settings in a file's text; `undefined` for what is no JSON object, or one of something else: without any of our settings. */
function parse(content: string): object | undefined {
  try {
    const read: unknown = JSON.parse(content);
    return typeof read === 'object' && read !== null && Object.keys(defaultSettings).some((name) => Object.hasOwn(read, name)) ? read : undefined;
  } catch {
    return undefined;
  }
}
