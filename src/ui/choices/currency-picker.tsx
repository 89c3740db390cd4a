import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { wording } from '../wording';
import { currencies, findCurrencies, type NamedCurrency } from './currencies';

const { text } = wording;

/**
 * Chooses a currency by typing part of its name, code, sign or country: a text field with a list under it, as the pattern
 * "editable combobox with list autocomplete" has it.
 */
export function CurrencyPicker({ chosen, choose, close }: { chosen: string | undefined; choose: (code: string) => void; close: () => void }) {
  const all = useMemo(() => currencies(wording), []);
  const [filter, setFilter] = useState('');
  const shown = findCurrencies(all, filter);
  const [active, setActive] = useState(() => Math.max(0, all.findIndex(({ code }) => code === chosen)));
  const field = useRef<HTMLInputElement>(null);
  const list = useRef<HTMLUListElement>(null);
  useEffect(() => {
    field.current?.focus();
  }, []);
  useEffect(() => {
    list.current?.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' });
  }, [active, filter]);

  const steer = (event: KeyboardEvent) => {
    // Keys that put together a word of Japanese, Korean or Chinese are not for the list: Enter ends the word.
    if (event.isComposing) return;
    const step = { ArrowDown: 1, ArrowUp: -1, PageDown: 6, PageUp: -6 }[event.key];
    if (step !== undefined) {
      event.preventDefault();
      setActive(Math.min(Math.max(0, active + step), shown.length - 1));
    } else if (event.key === 'Enter') {
      const current = shown[active];
      if (current !== undefined) choose(current.code);
    } else if (event.key === 'Tab') close();
  };
  return (
    <div class="picker">
      <input
        ref={field} class="field" type="text" role="combobox" autocomplete="off" spellcheck={false}
        aria-expanded="true" aria-controls="currencies" aria-autocomplete="list" aria-activedescendant={shown[active] && optionId(shown[active])}
        aria-label={text('currencySearch')} placeholder={text('currencySearch')} value={filter} onKeyDown={steer}
        onInput={({ currentTarget }) => { setFilter(currentTarget.value); setActive(0); }}
      />
      <ul ref={list} id="currencies" role="listbox" aria-label={text('currencies')}>
        {shown.map((currency, index) => (
          <li key={currency.code} id={optionId(currency)} role="option" aria-selected={index === active} onClick={() => { choose(currency.code); }}>
            <bdi class="sign" aria-hidden="true">{currency.sign === currency.code ? '' : currency.sign}</bdi>
            {' '}{currency.name}{' '}
            <span class="soft">{currency.name !== currency.code && currency.code}{currency.code === chosen && ' ✓'}</span>
          </li>
        ))}
      </ul>
      {shown.length === 0 && <p class="state">{text('listNothingFits')}</p>}
    </div>
  );
}

function optionId({ code }: NamedCurrency): string {
  return `currency-${code}`;
}
