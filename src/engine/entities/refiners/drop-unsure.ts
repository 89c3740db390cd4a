import { spanText } from '../../span';
import type { Candidate } from '../candidate';
import { wordAt, type Page } from '../page';

/**
 * In the headings, links, boxes and menus of a web page a capital says little, and the tagger, which learnt from sentences, is often wrong:
 * there its names need more confidence, unless a sentence of the page names them too.
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
  return candidates.filter((candidate) => candidate.by !== 'tagger' || (candidate.confidence ?? 1) >= leastInHeading || inSentence(candidate) || sure.has(spanText(page.text, candidate)));
}

const leastInHeading = 0.8;
/** Letters of a paragraph that may lack its full stop. */
const longBlock = 120;

function isRunningText({ text, blocks, titleCase }: Page, block: number): boolean {
  const span = blocks[block];
  if (span === undefined || titleCase.has(block)) return false;
  return span.end - span.start >= longBlock || /[.!?…:;]["'”’)\]]*\s*$/u.test(text.slice(Math.max(span.start, span.end - 6), span.end));
}
