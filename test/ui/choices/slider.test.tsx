import { parseHTML } from 'linkedom';
import { render } from 'preact';
import { beforeEach, expect, test, vi } from 'vitest';
import { Slider } from '../../../src/ui/choices/slider';
import { eventIn } from '../../support/event-in';

beforeEach(() => {
  globalThis.document = parseHTML('<html><body></body></html>').document;
});

test('says each place that it passes, and sets the one that it is let go at', async () => {
  const place = document.createElement('div');
  const set = vi.fn();
  render(<Slider label="Delay" least={0} most={100} step={10} value={10} worded={(value) => `${value} ms`} set={set} />, place);
  const field = place.querySelector('input');
  const move = async (kind: string, value: number) => {
    Object.assign(field ?? {}, { valueAsNumber: value });
    field?.dispatchEvent(eventIn(document, kind));
    await new Promise((resolve) => setTimeout(resolve, 0));
    return place.querySelector('output')?.textContent;
  };
  expect(await move('input', 20)).toBe('20 ms');
  expect(await move('input', 30)).toBe('30 ms');
  expect(set, 'browsers keep 120 changes a minute').not.toHaveBeenCalled();
  await move('change', 30);
  expect(set.mock.calls).toEqual([[30]]);
});
