import type { Span } from '../../engine/span';

/** How many characters of the sentence are kept before the mention, which should be in the first line. */
const lead = 60;
/** How many characters of the sentence are shown in all. */
const most = 160;

/** The sentence around a mention, shortened at its ends, with the mention highlighted. */
export function Snippet({ text, lang, sentence, mention }: { text: string; lang: string | null; sentence: Span; mention: Span }) {
  const start = wordStart(text, Math.max(sentence.start, mention.start - lead), sentence.start);
  const end = wordEnd(text, Math.max(mention.end, Math.min(sentence.end, start + most)), mention.end, sentence.end);
  return (
    <span class="snippet" dir="auto" lang={lang ?? undefined}>
      {start > sentence.start && '… '}
      {text.slice(start, mention.start)}
      <b>{text.slice(mention.start, mention.end)}</b>
      {text.slice(mention.end, end)}
      {end < sentence.end && ' …'}
    </span>
  );
}

/** The start of the word at `offset`, no further back than the length of a long word. */
function wordStart(text: string, offset: number, least: number): number {
  const before = text.slice(Math.max(least, offset - 20), offset);
  const space = before.search(/\S+$/u);
  return space === -1 ? offset : offset - before.length + space;
}

/** The end of the last word before `offset`, no further back than the length of a long word, or than `least`. */
function wordEnd(text: string, offset: number, least: number, most: number): number {
  if (offset === most || /\s/u.test(text.charAt(offset))) return offset;
  const before = text.slice(Math.max(least, offset - 20), offset);
  const space = before.search(/\s+\S*$/u);
  return space === -1 ? offset : offset - before.length + space;
}
