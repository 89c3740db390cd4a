import { parseHTML } from 'linkedom';
import { render } from 'preact';
import { beforeEach, expect, test, vi } from 'vitest';
import { eventIn } from '../../support/event-in';

const countStored = vi.fn(() => Promise.resolve({ count: 3, bytes: 12_000 }));
const clearStored = vi.fn(() => Promise.resolve());
vi.mock('../../../src/platform/stored-answers', () => ({ countStored, clearStored }));
vi.mock('../../../src/ui/wording', () => ({ wording: { text: (key: string, ...parts: string[]) => [key, ...parts].join(' '), locale: 'en' } }));

const { StoredSection } = await import('../../../src/ui/options/stored-section');

let place: HTMLElement;

beforeEach(() => {
  globalThis.document = parseHTML('<html><body></body></html>').document;
  place = document.createElement('div');
  countStored.mockReset().mockResolvedValue({ count: 3, bytes: 12_000 });
});

const said = (role: string) => place.querySelector(`[role="${role}"]`)?.textContent;

test('what is kept is counted', async () => {
  render(<StoredSection />, place);
  await vi.waitFor(() => { expect(said('status')).toContain('storedAnswers_other 3'); });
  expect(said('alert')).toBeUndefined();
});

test('where nobody may look, that is said, and not that there is nothing', async () => {
  countStored.mockRejectedValue(new Error('SecurityError'));
  render(<StoredSection />, place);
  await vi.waitFor(() => { expect(said('alert')).toBe('storedUnknown'); });
  expect(said('status')).toBe('');
});

test('nor is it said to be empty when it could not be emptied', async () => {
  render(<StoredSection />, place);
  await vi.waitFor(() => { expect(said('status')).toContain('3'); });
  clearStored.mockRejectedValueOnce(new Error('SecurityError'));
  place.querySelector('button')?.dispatchEvent(eventIn(document, 'click', { bubbles: true }));
  await vi.waitFor(() => { expect(said('alert')).toBe('storedUnknown'); });
});
