import type { Span } from '../../engine/span';

/** Characters of the sentence kept before the mention: it should stand in the first line. */
const lead = 60;
/** Characters of the sentence shown in all. */
const most = 160;

/** The sentence around a mention, shortened at its ends, the mention set off. */
export function Snippet({ text, sentence, mention }: { text: string; sentence: Span; mention: Span }) {
  const start = wordStart(text, Math.max(sentence.start, mention.start - lead), sentence.start);
  const end = Math.max(mention.end, Math.min(sentence.end, start + most));
  return (
    <span class="snippet">
      <bdi>
        {start > sentence.start && '… '}
        {text.slice(start, mention.start)}
        <b>{text.slice(mention.start, mention.end)}</b>
        {text.slice(mention.end, end)}
        {end < sentence.end && ' …'}
      </bdi>
    </span>
  );
}

/** The start of the word at `offset`, not further back than a long word goes. */
function wordStart(text: string, offset: number, least: number): number {
  const before = text.slice(Math.max(least, offset - 20), offset);
  const space = before.search(/\S+$/u);
  return space === -1 ? offset : offset - before.length + space;
}
