import { useEffect, useState } from 'preact/hooks';
import { homeCurrencies, withFirst } from '../../engine/conversion/home-currencies';
import { reportFailure } from '../../platform/report-failure';
import { openSidePanel, ownWindow } from '../../platform/side-panel';
import { showSettings } from '../../platform/tabs';
import type { Settings } from '../../protocol/settings';
import { wordSign } from '../../view/wording';
import { CurrencyPicker } from '../choices/currency-picker';
import { Disclosure } from '../choices/disclosure';
import { IconButton } from '../choices/icons';
import { ExportMenu } from '../export/export-menu';
import { wording } from '../wording';
import type { Found } from './gather';

const { text } = wording;

/** The choices made while reading (main home currency, day of the rates, export), and the ways to other views. */
export function BottomBar({ found, settings, change, inPopup = false }: {
  found: Found;
  settings: Settings;
  change: (changed: Partial<Settings>) => void;
  /** Only the popup offers the list beside the page. */
  inPopup?: boolean;
}) {
  const current = homeCurrencies(settings.homeCurrencies, wording.locale);
  const [home = 'USD'] = current;
  return (
    <footer class="bar">
      <Disclosure label={text('barIn', home === wordSign(home, wording) ? home : `${wordSign(home, wording)} ${home}`)}>
        {(close) => <CurrencyPicker chosen={home} choose={(code) => { change({ homeCurrencies: withFirst(code, current) }); close(); }} close={close} />}
      </Disclosure>
      <select class="quiet" aria-label={text('barDay')} value={settings.day} onChange={({ currentTarget }) => { change({ day: currentTarget.value === 'latest' ? 'latest' : 'article' }); }}>
        <option value="article">{text('dayArticle')}</option>
        <option value="latest">{text('dayLatest')}</option>
      </select>
      <span class="spring" />
      {'report' in found && found.state === 'annotated' && (
        <Disclosure label={text('barExport')}>{(close) => <ExportMenu found={found} close={close} />}</Disclosure>
      )}
      {inPopup && <PanelButton />}
      <IconButton name="settings" label={text('barSettings')} act={showSettings} />
    </footer>
  );
}

/** Browsers open the panel only synchronously from a click, so the window must be known before. */
function PanelButton() {
  const [window, setWindow] = useState<number>();
  useEffect(() => {
    ownWindow().then(setWindow).catch(reportFailure('the window of this view is not known, so that no panel can be opened beside it'));
  }, []);
  if (window === undefined) return null;
  const open = () => { openSidePanel(window).then(close).catch(reportFailure('the panel could not be opened')); };
  return <IconButton name="panel" label={text('barPanel')} act={open} />;
}
