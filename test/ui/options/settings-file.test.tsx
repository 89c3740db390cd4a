import { parseHTML } from 'linkedom';
import { render } from 'preact';
import { beforeEach, expect, test, vi } from 'vitest';
import { defaultSettings, type Settings } from '../../../src/protocol/settings';

vi.mock('../../../src/ui/wording', () => ({ wording: { text: (key: string) => key, locale: 'en' } }));

const { SettingsFile } = await import('../../../src/ui/options/settings-file');

let place: HTMLElement;
let changes: Partial<Settings>[];

beforeEach(() => {
  globalThis.document = parseHTML('<html><body></body></html>').document;
  place = document.createElement('div');
  changes = [];
  render(<SettingsFile settings={defaultSettings} change={(changed) => { changes.push(changed); }} refused={false} />, place);
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

function choose(file: File): HTMLInputElement {
  const field = place.querySelector<HTMLInputElement>('input[type="file"]');
  if (field === null) throw new Error('There is no way to choose a file');
  Object.assign(field, { files: [file], value: `C:\\fakepath\\${file.name}` });
  field.dispatchEvent(new (document.defaultView as unknown as typeof globalThis).Event('change'));
  return field;
}
