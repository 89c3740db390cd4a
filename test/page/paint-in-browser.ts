import type { Figure, Mentions } from '../../src/engine/mentions';
import { cutIntoChunks, pageText } from '../../src/page/chunks';
import { createHighlights } from '../../src/page/highlights';
import { markupLayout } from '../../src/reading/layout';
import { readBlocks } from '../../src/reading/read-blocks';

/** Paints every third word, reads the page again with every word found, and gives the numbers of the first paint before, during and after the second. */
export async function numbersWhilePainting(): Promise<readonly (readonly number[])[]> {
  const page = pageText(cutIntoChunks([...readBlocks(document.body, markupLayout)], []));
  const words = [...page.text.matchAll(/\w+/g)].map(({ 0: word, index }) => ({ start: index, end: index + word.length }) as Figure);
  const highlights = createHighlights(document, () => false, () => undefined, new AbortController().signal);
  const of = (figures: readonly Figure[]): Mentions => ({ figures, entities: [], links: [] });
  const onwards = () => true;
  (await highlights.prepare(page, of(words.filter((_, index) => index % 3 === 0)), onwards))?.();
  const first = highlights.painted;
  const numbers = () => first.map(({ place }) => (place.kind === 'figure' ? place.figure : -1));
  const before = numbers();
  const put = await highlights.prepare(page, of(words), onwards);
  const during = numbers();
  put?.();
  return [before, during, numbers()];
}
