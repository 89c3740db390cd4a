import { render } from 'preact';
import { localizeDocument, text } from '../../platform/localization';
import { showPage, showSettings } from '../../platform/tabs';
import { HighlightPreview } from '../choices/highlight-preview';
import { HomeCurrencies } from '../choices/home-currencies';
import { NotKept } from '../choices/not-kept';
import { useSettings } from '../choices/use-settings';

/** Shown once, after installing: what this does, what it leaves alone, what leaves the machine, and the one choice worth making. */
function Welcome() {
  const { settings, change, refused } = useSettings();
  if (settings === undefined) return null;
  return (
    <main class="gloss page">
      <h1>{text('welcomeTitle')}</h1>
      <p class="lead">{text('welcomeLead')}</p>
      <HighlightPreview style={settings.highlightStyle} figures names />
      <p>
        <button type="button" class="button" onClick={() => { showPage('ui/demo/index.html'); }}>
          {text('welcomeDemo')}
        </button>
      </p>
      <h2>{text('homeCurrencies')}</h2>
      <p class="soft">{text('welcomeCurrencies')}</p>
      {refused && <NotKept />}
      <HomeCurrencies settings={settings} change={change} />
      <h2>{text('welcomePrivacy')}</h2>
      <ul>
        <li>{text('welcomePageText')}</li>
        <li>{text('welcomeRates')}</li>
        <li>{text('welcomeNames')}</li>
      </ul>
      <h2>{text('welcomeAlone')}</h2>
      <p>{text('welcomeAloneMore')}</p>
      <p>
        <button type="button" class="button" onClick={showSettings}>
          {text('barSettings')}
        </button>
      </p>
    </main>
  );
}

localizeDocument(document, text('welcomeTitle'));
render(<Welcome />, document.body);
