import { parseHTML } from 'linkedom';
import { render } from 'preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { FoundPage } from '../../../src/ui/found/gather';
import { eventIn } from '../../support/event-in';

vi.mock('../../../src/ui/wording', () => ({ wording: { text: (key: string, ...parts: string[]) => [key, ...parts].join(' '), locale: 'en' } }));

const { ExportMenu } = await import('../../../src/ui/export/export-menu');

const mentions = { figures: [], entities: [], links: [] };
const report = { state: 'annotated', version: 1, host: 'news.example', url: 'https://news.example/', title: 'A story', articleDate: null, lang: 'en', inPrivate: false, text: '', mentions } as const;
const found: FoundPage = { tab: 1, report, figures: [], converted: true, entities: [] };

const writeText = vi.fn<(words: string) => Promise<void>>();
let place: HTMLElement;
const copyButtons = () => [...place.querySelectorAll('button')].filter((button) => button.getAttribute('aria-label')?.startsWith('exportCopyAs') === true);
const copyNames = async () => {
  const button = copyButtons()[1];
  button?.dispatchEvent(eventIn(document, 'click'));
  await new Promise((resolve) => setTimeout(resolve, 20));
  return button?.textContent;
};

beforeEach(() => {
  globalThis.document = parseHTML('<html><body></body></html>').document;
  vi.stubGlobal('navigator', { clipboard: { writeText } });
  place = document.createElement('div');
  render(<ExportMenu found={found} close={() => undefined} />, place);
});

afterEach(() => {
  vi.unstubAllGlobals();
});

test('a table each for figures and names, and all in one file', () => {
  expect(copyButtons().map((button) => button.getAttribute('aria-label'))).toEqual(['exportCopyAs CSV: switchFigures', 'exportCopyAs CSV: switchNames', 'exportCopyAs JSON', 'exportCopyAs Markdown']);
});

test('what is copied is said to be', async () => {
  writeText.mockResolvedValueOnce();
  expect(await copyNames()).toBe('copied');
  expect(writeText.mock.calls.at(-1)?.[0]).toMatch(/^name,type,description,/);
});

test('where the browser refuses its clipboard, nothing is said to be copied', async () => {
  writeText.mockRejectedValueOnce(new Error('Document is not focused.'));
  expect(await copyNames()).toBe('copy');
});
