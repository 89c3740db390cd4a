import { spanText, type Span } from '../span';
import { wordAt, type Page } from './page';
import { otherMeanings } from './vocabulary/everyday-names';

/** Whether the words around a name show that something else is meant: "Apple growers", "Fed up". */
export function meansElse(page: Page, span: Span): boolean {
  const name = spanText(page.text, span);
  const before = page.words[wordAt(page, span.start) - 1]?.text ?? '';
  const after = page.words[wordAt(page, span.end)]?.text ?? '';
  return otherMeanings.some((other) => other.name === name && (other.after?.test(after) === true || other.before?.test(before) === true));
}
