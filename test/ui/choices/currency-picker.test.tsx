import { parseHTML } from 'linkedom';
import { render } from 'preact';
import { beforeEach, expect, test, vi } from 'vitest';
import { eventIn } from '../../support/event-in';

vi.mock('../../../src/ui/wording', () => ({ wording: { text: (key: string) => key, locale: 'en' } }));

const { CurrencyPicker } = await import('../../../src/ui/choices/currency-picker');

beforeEach(() => {
  const { document, HTMLElement } = parseHTML('<html><body></body></html>');
  globalThis.document = document;
  // What is pointed at is scrolled to once it is drawn, on a slow machine before the test is over; nothing is laid out here.
  HTMLElement.prototype.scrollIntoView = () => undefined;
});

test('Enter takes the currency that is pointed at, and not while a word is being put together', () => {
  const place = document.createElement('div');
  const choose = vi.fn();
  render(<CurrencyPicker chosen="KRW" choose={choose} close={() => undefined} />, place);
  const press = (isComposing: boolean) => {
    const event = eventIn(document, 'keydown');
    place.querySelector('input')?.dispatchEvent(Object.assign(event, { key: 'Enter', isComposing }));
  };
  press(true);
  expect(choose).not.toHaveBeenCalled();
  press(false);
  expect(choose.mock.calls).toEqual([['KRW']]);
});
