import { parseHTML } from 'linkedom';
import { render } from 'preact';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { defaultSettings, type Settings } from '../../../src/protocol/settings';
import { eventIn } from '../../support/event-in';

vi.mock('../../../src/ui/wording', () => ({ wording: { text: (key: string) => key, locale: 'en' } }));

const replaceSettings = vi.fn((changed: Partial<Settings>) => {
  changes.push(changed);
  return Promise.resolve();
});
vi.mock('../../../src/platform/settings-store', () => ({ replaceSettings }));

const { SettingsFile } = await import('../../../src/ui/options/settings-file');

let place: HTMLElement;
let changes: Partial<Settings>[];

beforeEach(() => {
  globalThis.document = parseHTML('<html><body></body></html>').document;
  place = document.createElement('div');
  changes = [];
  draw(defaultSettings);
});

describe('what was said of sites', () => {
  const settings: Settings = { ...defaultSettings, day: 'latest', sites: { 'paper.example': 'off' }, corrections: { 'paper.example': { $: 'AUD' } } };
  const { sites: _sites, corrections: _corrections, ...others } = defaultSettings;

  test.each([
    ['settingsKeepSites', [others]],
    ['settingsLoseAll', [defaultSettings]],
    ['settingsCancel', []],
  ])('does not go with the defaults before the reader has said so: %s', async (answer, kept) => {
    draw(settings);
    press('settingsReset');
    await vi.waitFor(() => { expect(place.querySelector('[role="alert"]')?.textContent).toBe('settingsLose'); });
    expect(changes).toEqual([]);
    press(answer);
    await vi.waitFor(() => { expect(place.querySelector('[role="alert"]')).toBeNull(); });
    expect(changes).toEqual(kept);
  });

  test('nor with a file that lacks it; one that has it is taken at once', async () => {
    draw(settings);
    choose(new File(['{ "day": "article", "sites": { "paper.example": "off" } }'], 'without-signs.json'));
    await vi.waitFor(() => { expect(place.querySelector('[role="alert"]')).not.toBeNull(); });
    press('settingsCancel');
    choose(new File([JSON.stringify(settings)], 'newsgloss-settings.json'));
    await vi.waitFor(() => { expect(changes).toEqual([settings]); });
  });
});

test('the same file can be taken again', async () => {
  const field = choose(new File(['{ "day": "latest" }'], 'newsgloss-settings.json'));
  await vi.waitFor(() => { expect(changes).toEqual([{ ...defaultSettings, day: 'latest' }]); });
  expect(field.value, 'browsers tell of no file that is chosen already').toBe('');
});

test.each([
  ['is no JSON', new File(['settings'], 'settings.json')],
  ['holds something else', new File(['{ "name": "a package", "version": "1.0.0" }'], 'package.json')],
  ['has gone', Object.assign(new File([], 'settings.json'), { text: () => Promise.reject(new Error('NotFoundError')) })],
])('a file that %s is refused in words', async (_what, file) => {
  choose(file);
  await vi.waitFor(() => { expect(place.querySelector('[role="status"]')?.textContent).toBe('importRefused'); });
  expect(changes).toEqual([]);
});

function draw(settings: Settings): void {
  render(<SettingsFile settings={settings} follow={() => undefined} refused={false} />, place);
}

function press(words: string): void {
  const button = [...place.querySelectorAll('button')].find((each) => each.textContent === words);
  if (button === undefined) throw new Error(`There is no button “${words}”`);
  button.dispatchEvent(eventIn(document, 'click', { bubbles: true }));
}

function choose(file: File): HTMLInputElement {
  const field = place.querySelector<HTMLInputElement>('input[type="file"]');
  if (field === null) throw new Error('There is no way to choose a file');
  Object.assign(field, { files: [file], value: `C:\\fakepath\\${file.name}` });
  field.dispatchEvent(eventIn(document, 'change'));
  return field;
}
