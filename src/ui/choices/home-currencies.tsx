import { homeCurrencies, mostHomeCurrencies } from '../../engine/conversion/home-currencies';
import type { Settings } from '../../protocol/settings';
import { nameCurrency, wordSign } from '../../view/wording';
import { wording } from '../wording';
import { CurrencyPicker } from './currency-picker';
import { Disclosure } from './disclosure';
import { OrderedList } from './ordered-list';

const { text } = wording;

/** The currencies that figures are converted into, the main one first; until the reader chooses, those of the browser's country. */
export function HomeCurrencies({ settings, change }: { settings: Settings; change: (changed: Partial<Settings>) => void }) {
  const chosen = homeCurrencies(settings.homeCurrencies, wording.locale);
  const set = (currencies: string[]) => {
    change({ homeCurrencies: currencies });
  };
  return (
    <>
      <OrderedList label={text('homeCurrencies')} values={chosen} name={named} set={set} least={1} />
      {chosen.length < mostHomeCurrencies && (
        <Disclosure label={text('addCurrency')}>
          {(close) => <CurrencyPicker chosen={undefined} choose={(code) => { set([...chosen.filter((other) => other !== code), code]); close(); }} close={close} />}
        </Disclosure>
      )}
    </>
  );
}

function named(code: string) {
  const name = nameCurrency(code, wording);
  return { words: name, line: <span class="signed"><bdi class="sign" aria-hidden="true">{wordSign(code, wording)}</bdi> <span>{name} <span class="soft">{code}</span></span></span> };
}
