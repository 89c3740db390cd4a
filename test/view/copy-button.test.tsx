import { parseHTML } from 'linkedom';
import { render } from 'preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { CopyButton } from '../../src/view/copy-button';
import { eventIn } from '../support/event-in';

const wording = { text: (key: string) => key, locale: 'en' };
let place: HTMLElement;

beforeEach(() => {
  globalThis.document = parseHTML('<html><body></body></html>').document;
  place = document.createElement('div');
  vi.stubGlobal('navigator', { clipboard: { writeText: () => Promise.resolve() } });
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

test('a button says “copied” of what was copied, and not of an amount that has changed meanwhile', async () => {
  draw('₩75 trillion');
  await press();
  expect(place.textContent).toBe('copied');
  draw('₩76 trillion');
  expect(place.textContent).toBe('copy');
  await press();
  expect(place.textContent).toBe('copied');
});

function draw(copied: string): void {
  render(<CopyButton copied={copied} wording={wording} />, place);
}

async function press(): Promise<void> {
  place.querySelector('button')?.dispatchEvent(eventIn(document, 'click', { bubbles: true }));
  await vi.advanceTimersByTimeAsync(100);
}
