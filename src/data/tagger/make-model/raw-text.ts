import type { Span } from '../../../engine/span';
import type { TaggedDocument, TaggedToken } from './corpora';

/** A text as a reader sees it, and the names in it. */
export interface RawText {
  readonly text: string;
  readonly names: readonly RawName[];
}

/** A name that the annotators marked. */
export interface RawName extends Span {
  /** "PER", "ORG", "LOC", "NORP", "EVENT", "PRODUCT", "WORK" or "MISC". */
  readonly label: string;
}

/** Joins the tokens of a document as printed English would, one line a document unless a sentence has no full stop. */
export function rawText(document: TaggedDocument): RawText {
  let text = '';
  const names: RawName[] = [];
  for (const sentence of document.sentences) {
    if (text !== '') text += /[.!?]["')”’]?$/.test(text) ? ' ' : '\n';
    text = addSentence(text, sentence, document.corpus.cutsHyphens, names);
  }
  return { text, names };
}

function addSentence(before: string, sentence: readonly TaggedToken[], cutsHyphens: boolean, names: RawName[]): string {
  let text = before;
  let open: { start: number; label: string } | undefined;
  let end = text.length;
  const spaces = spacesOf(sentence, cutsHyphens);
  const close = () => {
    if (open !== undefined) names.push({ start: open.start, end, label: open.label });
    open = undefined;
  };
  sentence.forEach(({ text: token, tag }, at) => {
    const written = asPrinted(token);
    if (at > 0 && spaces[at] === true) text += ' ';
    // A sentence that ends in "Inc." has one full stop in print.
    const doubled = written === '.' && at === sentence.length - 1 && text.endsWith('.');
    const start = text.length;
    if (!doubled) text += written;
    if (tag.startsWith('B-') || tag === 'O' || open?.label !== tag.slice(2)) close();
    if (tag !== 'O' && open === undefined) open = { start, label: tag.slice(2) };
    end = text.length;
  });
  close();
  return text;
}

const printed: Readonly<Record<string, string>> = { '``': '"', "''": '"', '-LRB-': '(', '-RRB-': ')', '-LSB-': '[', '-RSB-': ']' };

function asPrinted(token: string): string {
  return printed[token] ?? token;
}

/** The tokens that have a space before them. */
function spacesOf(sentence: readonly TaggedToken[], cutsHyphens: boolean): boolean[] {
  let quoteOpen = false;
  let glueNext = false;
  return sentence.map(({ text: token }, at) => {
    const glued = glueNext;
    glueNext = false;
    if (token === '"' || token === '``' || token === "''") {
      const opens = token === '``' || (token === '"' && !quoteOpen);
      quoteOpen = opens;
      glueNext = opens;
      return opens && !glued;
    }
    if (/^[([{“‘$£€#]$|^-L[RS]B-$|^(?:US|A|C|HK)\$$/.test(token)) glueNext = true;
    else if (cutsHyphens && isHyphen(sentence, at)) {
      glueNext = true;
      return false;
    } else if (/^[/]$/.test(token)) {
      glueNext = true;
      return false;
    }
    return !glued && !/^(?:[,.;:!?%)\]}”’…]+|['’](?:s|S|re|ve|ll|d|m|t)|n['’]t|N['’]T|['’]|-R[RS]B-)$/.test(token);
  });
}

function isHyphen(sentence: readonly TaggedToken[], at: number): boolean {
  return sentence[at]?.text === '-' && at > 0 && /[\p{L}\p{N}.]$/u.test(sentence[at - 1]?.text ?? '') && /^[\p{L}\p{N}]/u.test(sentence[at + 1]?.text ?? '');
}
