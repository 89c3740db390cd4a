import type { Span } from '../../engine/span';

/** How many words before and after the mention are used to make the place unique. */
const contextWords = 3;

/**
 * A link that opens the page at a mention: `#:~:text=prefix-,words,-suffix` (the URL Fragment Text Directives of WICG). Browsers match whole
 * words only, so a mention that ends inside a word is extended to the end of it.
 *
 * @param url address of the page; a fragment of its own is kept
 * @param text the text that `mention` is a span of, one block a line
 */
export function textFragmentLink(url: string, text: string, mention: Span): string {
  const line = lineAround(text, mention);
  const bounds = wordBounds(line.text);
  const start = bounds.findLast(({ index }) => index <= mention.start - line.start)?.index ?? 0;
  const lastWord = bounds.findLast(({ index }) => index < mention.end - line.start);
  const end = lastWord === undefined ? line.text.length : lastWord.index + lastWord.segment.length;
  const before = context(bounds.filter(({ index }) => index < start).toReversed(), start, line.text, 'before');
  const after = context(bounds.filter(({ index }) => index >= end), end, line.text, 'after');
  const directive = [before && `${encode(before)}-`, encode(line.text.slice(start, end)), after && `-${encode(after)}`].filter(Boolean).join(',');
  const [address = '', fragment = ''] = url.split('#', 2);
  return `${address}#${fragment.split(':~:')[0] ?? ''}:~:text=${directive}`;
}

/** How many characters on either side are searched for context words. Not the whole line, because V8 segments it into words in quadratic time. */
const farthest = 200;

function lineAround(text: string, { start, end }: Span): { readonly start: number; readonly text: string } {
  const from = Math.max(text.lastIndexOf('\n', start - 1) + 1, start - farthest);
  const to = text.indexOf('\n', end);
  return { start: from, text: text.slice(from, Math.min(to === -1 ? text.length : to, end + farthest)) };
}

/** Created when needed: every popup loads this file, but few export anything. */
let segmenter: Intl.Segmenter | undefined;

function wordBounds(line: string): readonly Intl.SegmentData[] {
  segmenter ??= new Intl.Segmenter(undefined, { granularity: 'word' });
  return [...segmenter.segment(line)];
}

/** The nearest few words on one side, with what is between them. */
function context(segments: readonly Intl.SegmentData[], edge: number, line: string, side: 'before' | 'after'): string {
  const words = segments.filter(({ isWordLike }) => isWordLike).slice(0, contextWords);
  const farthest = words.at(-1);
  if (farthest === undefined) return '';
  return (side === 'before' ? line.slice(farthest.index, edge) : line.slice(edge, farthest.index + farthest.segment.length)).trim();
}

/** Percent-encodes a text, including the dash and comma, which separate parts of the directive, and without lone surrogates, which cannot be encoded. */
function encode(words: string): string {
  return encodeURIComponent(words.toWellFormed()).replaceAll('-', '%2D');
}
