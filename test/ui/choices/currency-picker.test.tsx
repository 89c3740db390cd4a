import { parseHTML } from 'linkedom';
import { render } from 'preact';
import { beforeEach, expect, test, vi } from 'vitest';

vi.mock('../../../src/ui/wording', () => ({ wording: { text: (key: string) => key, locale: 'en' } }));

const { CurrencyPicker } = await import('../../../src/ui/choices/currency-picker');

beforeEach(() => {
  globalThis.document = parseHTML('<html><body></body></html>').document;
});

test('Enter takes the currency that is pointed at, and not while a word is being put together', () => {
  const place = document.createElement('div');
  const choose = vi.fn();
  render(<CurrencyPicker chosen="KRW" choose={choose} close={() => undefined} />, place);
  const press = (isComposing: boolean) => {
    const event = new (document.defaultView as unknown as typeof globalThis).Event('keydown');
    place.querySelector('input')?.dispatchEvent(Object.assign(event, { key: 'Enter', isComposing }));
  };
  press(true);
  expect(choose).not.toHaveBeenCalled();
  press(false);
  expect(choose.mock.calls).toEqual([['KRW']]);
});
