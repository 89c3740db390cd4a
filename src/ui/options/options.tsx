import { render } from 'preact';
import { localizeDocument, text } from '../../platform/localization';
import { NotKept } from '../choices/not-kept';
import { useSettings } from '../choices/use-settings';
import { Credits } from './credits';
import { CurrencySection } from './currency-section';
import { LinkingSection } from './linking-section';
import { LookUpSection } from './look-up-section';
import { MarkSection } from './mark-section';
import { RateSection } from './rate-section';
import { SettingsFile } from './settings-file';
import { ShortcutSection } from './shortcut-section';
import { SiteSection } from './site-section';
import { StoredSection } from './stored-section';

/** Everything that the reader can choose; each choice is saved as soon as it is made. */
function Options() {
  const { settings, change, follow, refused } = useSettings();
  if (settings === undefined) return null;
  return (
    <main class="gloss page">
      <h1>{text('optionsTitle')}</h1>
      {refused && <NotKept />}
      <CurrencySection settings={settings} change={change} />
      <MarkSection settings={settings} change={change} />
      <LookUpSection settings={settings} change={change} />
      <RateSection settings={settings} change={change} />
      <SiteSection settings={settings} follow={follow} />
      <ShortcutSection />
      <StoredSection />
      <LinkingSection />
      <SettingsFile settings={settings} follow={follow} refused={refused} />
      <Credits />
    </main>
  );
}

localizeDocument(document, `${text('optionsTitle')} · ${text('extensionName')}`);
render(<Options />, document.body);
