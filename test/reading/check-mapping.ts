import type { Layout } from '../../src/reading/layout';
import { placesOfSpan } from '../../src/reading/block-places';
import { readBlocks } from '../../src/reading/read-blocks';
import type { TextBlock } from '../../src/reading/text-block';
import { spanOfPlaces } from './span-of-places';

/**
 * Checks on one page that the mapping leads there and back: every span of every block becomes a Range that gives the same span again, and
 * whose text, read by the same rules, is the block's.
 * @returns what does not hold, in words; empty when all does
 */
export function brokenMappings(body: HTMLElement, layout: Layout): readonly string[] {
  return [...readBlocks(body, layout)].flatMap((block) => [...piecesBroken(block), ...spansOf(block.text.length).flatMap(([start, end]) => spanBroken(block, start, end))]);
}

/** Every span of a short text; of a longer one all that begin at its first characters, all prefixes of its end, and a spread between. */
function spansOf(length: number): readonly (readonly [number, number])[] {
  const step = Math.max(1, Math.floor(length / 24));
  const spans: [number, number][] = [];
  for (let start = 0; start < length; start += step) for (let end = start + 1; end <= length; end += step) spans.push([start, end]);
  return [...spans, [0, length]];
}

function spanBroken(block: TextBlock, start: number, end: number): string[] {
  const said = `${JSON.stringify(block.text)} ${start}–${end}`;
  const places = placesOfSpan(block, { start, end });
  if (places === undefined) return [`${said}: no places`];
  const back = spanOfPlaces(block, places.start, places.end);
  if (back?.start !== start || back.end !== end) return [`${said}: comes back as ${JSON.stringify(back)}`];
  const range = block.element.ownerDocument.createRange();
  range.setStart(places.start.node, places.start.offset);
  range.setEnd(places.end.node, places.end.offset);
  const again = spanOfPlaces(block, { node: range.startContainer, offset: range.startOffset }, { node: range.endContainer, offset: range.endOffset });
  return again?.start === start && again.end === end ? [] : [`${said}: the Range comes back as ${JSON.stringify(again)}`];
}

/** What the pieces say stands in the document is the block's text, white space aside; they stand in document order. */
function piecesBroken({ text, pieces }: TextBlock): string[] {
  let written = '';
  for (const { node, start, offset, length } of pieces) {
    if (start !== written.length) return [`${JSON.stringify(text)}: a piece starts at ${start}, not ${written.length}`];
    written += node.nodeType === 3 ? (node as Text).data.slice(offset, offset + length) : ' ';
  }
  const read = written.replaceAll(/[ \t\n\r\f]/g, ' ').trimEnd();
  if (read !== text) return [`${JSON.stringify(text)}: the document says ${JSON.stringify(read)}`];
  const backwards = pieces.findIndex(({ node }, index) => index > 0 && (pieces[index - 1]?.node.compareDocumentPosition(node) ?? 0) & 2);
  return backwards === -1 ? [] : [`${JSON.stringify(text)}: piece ${backwards} stands before the one ahead of it`];
}
