import { parseHTML } from 'linkedom';
import { render } from 'preact';
import { beforeEach, expect, test, vi } from 'vitest';
import { defaultSettings } from '../../../src/protocol/settings';
import { eventIn } from '../../support/event-in';

const askBackground = vi.fn((_name: string, _ask: unknown) => Promise.resolve(null));
vi.mock('../../../src/platform/messages', () => ({ askBackground }));
vi.mock('../../../src/ui/wording', () => ({ wording: { text: (key: string, ...parts: string[]) => [key, ...parts].join(' '), locale: 'en' } }));

const { SiteSection } = await import('../../../src/ui/options/site-section');

const settings = { ...defaultSettings, sites: { 'paper.example': 'on', 'other.example': 'off' }, corrections: { 'paper.example': { $: 'AUD' } } } as const;
let place: HTMLElement;

beforeEach(() => {
  askBackground.mockClear();
  globalThis.document = parseHTML('<html><body></body></html>').document;
  place = document.createElement('div');
  render(<SiteSection settings={settings} follow={() => undefined} />, place);
});

test.each([
  ['[aria-label="siteChoice paper.example"]', 'change', { value: 'off' }, ['site/choose', { host: 'paper.example', choice: 'off', inPrivate: false }]],
  ['[aria-label="remove other.example"]', 'click', {}, ['site/choose', { host: 'other.example', choice: null, inPrivate: false }]],
  ['[aria-label="remove $, paper.example"]', 'click', {}, ['sign/forget', { host: 'paper.example', sign: '$' }]],
])('the background is asked to change the one entry: %s', (element, kind, state, asked) => {
  fire(element, kind, state);
  expect(askBackground.mock.calls).toEqual([asked]);
});

test.each([
  ['https://third.example/story?id=1', 'third.example'],
  ['third.example', 'third.example'],
  [' https://third.example/', 'third.example'],
  ['www.third.example', 'third.example'],
  ['http://www.third.example/', 'third.example'],
  ['third', undefined],
])('“%s” adds %s', async (typed, host) => {
  fire('[aria-label="siteAddress"]', 'input', { value: typed });
  await new Promise((resolve) => setTimeout(resolve, 20));
  fire('form', 'submit');
  expect(askBackground.mock.calls).toEqual(host === undefined ? [] : [['site/choose', { host, choice: 'off', inPrivate: false }]]);
});

function fire(selector: string, kind: string, state: object = {}): void {
  const element = [...place.querySelectorAll('*')].find((each) => each.matches(selector));
  if (element === undefined) throw new Error(`Nothing is ${selector}`);
  Object.defineProperties(element, Object.fromEntries(Object.entries(state).map(([name, value]) => [name, { value: value as unknown, configurable: true, writable: true }])));
  element.dispatchEvent(eventIn(document, kind, { cancelable: true }));
}
