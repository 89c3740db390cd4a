import { spanText } from '../../span';
import type { Candidate, ReaderName } from '../candidate';
import { wordAt, type Page } from '../page';
import { wordSurnames } from '../vocabulary/persons';

/**
 * In the headings, links, boxes and menus of a web page a capital says little. The tagger, which learnt from sentences, is often wrong there,
 * and so are readers that go by a word used of people or bodies ("CEO Interviews", "Executive Branch", "Best Global Brands"). There the
 * tagger's names need more confidence, and theirs the tagger's agreement, unless a sentence on the page has the name too.
 */
export function dropUnsure(candidates: readonly Candidate[], page: Page): readonly Candidate[] {
  if (!page.hasFurniture) return candidates;
  const blocks = new Map<number, boolean>();
  const inSentence = ({ start }: Candidate) => {
    const block = page.words[wordAt(page, start)]?.block ?? 0;
    const known = blocks.get(block) ?? isRunningText(page, block);
    blocks.set(block, known);
    return known;
  };
  const sure = new Set(candidates.filter((candidate) => inSentence(candidate)).map((candidate) => spanText(page.text, candidate)));
  const tagged = new Map(candidates.filter(({ by }) => by === 'tagger').map((candidate) => [candidate.start, candidate] as const));
  const agrees = ({ start, end, type }: Candidate) => tagged.get(start)?.type === type && tagged.get(start)?.end === end;
  const isMenuWord = (candidate: Candidate) => wordSurnames.has(spanText(page.text, candidate)) && isWholeBlock(candidate, page);
  const isSure = (candidate: Candidate) => (candidate.by === 'tagger' ? (candidate.confidence ?? 1) >= leastInHeading : !byWords.has(candidate.by) || agrees(candidate));
  return candidates.filter((candidate) => !isMenuWord(candidate) && (isSure(candidate) || inSentence(candidate) || sure.has(spanText(page.text, candidate))));
}

/** Readers that go by a word in the name or before it. */
const byWords: ReadonlySet<ReaderName> = new Set<ReaderName>(['role', 'body']);

const leastInHeading = 0.8;
/** From this many characters on, a block is a paragraph even without a full stop. */
const longBlock = 120;

/** "Jobs", "Sales" alone on a line: the text of a link, not a person. */
function isWholeBlock({ start, end }: Candidate, page: Page): boolean {
  const block = page.blocks[page.words[wordAt(page, start)]?.block ?? -1];
  return block !== undefined && page.text.slice(block.start, block.end).trim() === page.text.slice(start, end);
}

function isRunningText({ text, blocks, titleCase }: Page, block: number): boolean {
  const span = blocks[block];
  if (span === undefined || titleCase.has(block)) return false;
  return span.end - span.start >= longBlock || /[.!?…:;]["'”’)\]]*\s*$/u.test(text.slice(Math.max(span.start, span.end - 6), span.end));
}
