import { countryCurrencies } from '../../engine/figures/vocabulary/country-currencies';
import { homeCurrencies } from '../../engine/conversion/home-currencies';
import type { Settings } from '../../protocol/settings';
import { wordCurrency, type Wording } from '../../view/wording';

/** The choices that a reader makes while reading: the first home currency, and this site on or off. */
export function BottomBar({ settings, host, state, change, wording }: {
  settings: Settings;
  host: string | null;
  state: string;
  change: (changed: Partial<Settings>) => void;
  wording: Wording;
}) {
  const current = homeCurrencies(settings.homeCurrencies, wording.locale);
  const reads = state === 'annotated' || state === 'reading';
  return (
    <footer class="bar small">
      <label>
        {wording.text('popupHomeCurrency')}{' '}
        <select value={current[0]} onChange={({ currentTarget }) => { change({ homeCurrencies: withFirst(currentTarget.value, current) }); }}>
          {currencies(wording).map(([code, name]) => (
            <option value={code}>{code} · {name}</option>
          ))}
        </select>
      </label>
      {host !== null && (
        <button type="button" class="quiet" onClick={() => { change({ sites: { ...settings.sites, [host]: reads ? 'off' : 'on' } }); }}>
          {wording.text(reads ? 'popupTurnOff' : 'popupTurnOn')}
        </button>
      )}
    </footer>
  );
}

function withFirst(code: string, current: readonly string[]): string[] {
  return [code, ...current.filter((other) => other !== code)].slice(0, 3);
}

/** Every legal tender of today, by its name in the reader's language. */
function currencies(wording: Wording): readonly (readonly [code: string, name: string])[] {
  const codes = [...new Set(Object.values(countryCurrencies))];
  const collator = new Intl.Collator(wording.locale);
  return codes.map((code) => [code, wordCurrency(code, wording)] as const).sort(([, a], [, b]) => collator.compare(a, b));
}
