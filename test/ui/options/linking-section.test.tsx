import { parseHTML } from 'linkedom';
import { render } from 'preact';
import { beforeEach, expect, test, vi } from 'vitest';
import type { Linking } from '../../../src/protocol/in-memory';
import { eventIn } from '../../support/event-in';

const linking: Linking = { url: 'https://paper.example/story', names: [{ name: 'Apple', record: 'Apple', reason: { code: 'only-one', evidence: 'Apple' } }] };
const lastLinking = vi.fn<() => Promise<Linking | null>>();
const forgetLinking = vi.fn<() => Promise<void>>();
vi.mock('../../../src/platform/last-linking', () => ({ lastLinking, forgetLinking }));
vi.mock('../../../src/ui/wording', () => ({ wording: { text: (key: string) => key, locale: 'en' } }));

const { LinkingSection } = await import('../../../src/ui/options/linking-section');

let place: HTMLElement;

beforeEach(async () => {
  globalThis.document = parseHTML('<html><body></body></html>').document;
  place = document.createElement('div');
  lastLinking.mockResolvedValue(linking);
  render(<LinkingSection />, place);
  await vi.waitFor(() => { expect(place.textContent).toContain('https://paper.example/story'); });
});

test('how the names of the last page are linked is forgotten where the reader says so', async () => {
  forgetLinking.mockResolvedValue();
  forget();
  await vi.waitFor(() => { expect(place.textContent).toContain('linkingNothing'); });
  expect(place.querySelector('[role="alert"]')).toBeNull();
});

test('and where it cannot be, it stays in sight, and that is said', async () => {
  forgetLinking.mockRejectedValue(new Error('No StorageArea'));
  forget();
  await vi.waitFor(() => { expect(place.querySelector('[role="alert"]')?.textContent).toBe('notKept'); });
  expect(place.textContent).toContain('https://paper.example/story');
});

function forget(): void {
  place.querySelector('button')?.dispatchEvent(eventIn(document, 'click', { bubbles: true }));
}
