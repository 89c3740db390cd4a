import { useState } from 'preact/hooks';
import { replaceSettings } from '../../platform/settings-store';
import { defaultSettings, readSettings, type Settings } from '../../protocol/settings';
import { saveFile } from '../export/save-file';
import { wording } from '../wording';
import { Section } from './section';

const { text } = wording;

/**
 * Saves all settings to a file, and loads them from one: missing or broken fields get their defaults. The reader's choices for sites, made one by one over months, are not dropped
 * without a question.
 *
 * @param follow is given the promise of the change
 */
export function SettingsFile({ settings, follow, refused }: { settings: Settings; follow: (keeping: Promise<unknown>) => void; refused: boolean }) {
  const [outcome, setOutcome] = useState('');
  const [waiting, setWaiting] = useState<Replacement>();
  const replace = (by: Partial<Settings>, done: string) => {
    follow(replaceSettings(by));
    setWaiting(undefined);
    setOutcome(text(done));
  };
  const askOrReplace = (replacement: Replacement) => {
    setOutcome('');
    if (losesSites(settings, replacement.by)) setWaiting(replacement);
    else replace(replacement.by, replacement.done);
  };
  const take = async (field: HTMLInputElement) => {
    const content = await field.files?.[0]?.text().catch(() => undefined);
    // Otherwise choosing the same file again, after editing it, would not count as a change.
    field.value = '';
    const read = content === undefined ? undefined : parse(content);
    if (read === undefined) setOutcome(text('importRefused'));
    else askOrReplace({ by: readSettings(read), done: 'importDone' });
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
        <button type="button" class="button" onClick={() => { askOrReplace({ by: defaultSettings, done: 'settingsResetDone' }); }}>
          {text('settingsReset')}
        </button>
      </div>
      {waiting !== undefined && <Question replacement={waiting} replace={replace} cancel={() => { setWaiting(undefined); }} />}
      <p role="status">{refused ? '' : outcome}</p>
    </Section>
  );
}

/** Settings that should replace all others, and the key of the message to show once they have. */
interface Replacement {
  readonly by: Settings;
  readonly done: string;
}

function Question({ replacement: { by, done }, replace, cancel }: { replacement: Replacement; replace: (by: Partial<Settings>, done: string) => void; cancel: () => void }) {
  const { sites: _sites, corrections: _corrections, ...others } = by;
  return (
    <>
      <p role="alert">{text('settingsLose')}</p>
      <div class="buttons">
        <button type="button" class="button" onClick={() => { replace(others, done); }}>{text('settingsKeepSites')}</button>
        <button type="button" class="button" onClick={() => { replace(by, done); }}>{text('settingsLoseAll')}</button>
        <button type="button" class="button" onClick={cancel}>{text('settingsCancel')}</button>
      </div>
    </>
  );
}

/** Whether a choice for some site is missing from the new settings. */
function losesSites({ sites, corrections }: Settings, by: Settings): boolean {
  return (
    Object.entries(sites).some(([host, choice]) => by.sites[host] !== choice) ||
    Object.entries(corrections).some(([host, signs]) => Object.entries(signs).some(([sign, code]) => by.corrections[host]?.[sign] !== code))
  );
}

/** The settings in a file's text; `undefined` if it is not a JSON object, or has none of our settings. */
function parse(content: string): object | undefined {
  try {
    const read: unknown = JSON.parse(content);
    return typeof read === 'object' && read !== null && Object.keys(defaultSettings).some((name) => Object.hasOwn(read, name)) ? read : undefined;
  } catch {
    return undefined;
  }
}
