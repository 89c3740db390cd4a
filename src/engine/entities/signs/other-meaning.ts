import { spanText, type Span } from '../../span';
import type { EntityType } from '../entity';
import { wordAt, type Page } from '../page';
import { otherMeanings, otherSubjects } from '../vocabulary/everyday-names';
import { speaksOf } from './speaks-of';

/** Whether the words around a name show that something else is meant: "Apple growers", "Fed up", "the Amazon is". */
export function meansElse(page: Page, span: Span): boolean {
  const name = spanText(page.text, span);
  const before = page.words[wordAt(page, span.start) - 1]?.text ?? '';
  const after = wordAfter(page, span.end);
  return tellsOfAnother(page, name) || otherMeanings.some((other) => other.name === name && (other.before?.test(before) ?? true) && (other.after?.test(after) ?? true));
}

/** "GM" on a page about hockey. */
function tellsOfAnother(page: Page, name: string): boolean {
  return otherSubjects.some((other) => other.name === name && speaksOf(page, other.subject));
}

/** Empty where a mark or the line ends what is said of the name. */
function wordAfter(page: Page, end: number): string {
  return /^(?:$|[.,;:!?)”"\n]|['’]s?[\s.,])/.test(page.text.slice(end, end + 3)) ? '' : (page.words[wordAt(page, end)]?.text ?? '');
}

/** "the Ma family", "the Koch brothers": a surname there means them all, and nobody's card would be right. Not "the Rotary International family": a body's name of several words is nobody's. */
export function namesFamily(page: Page, { start, end }: Span, type: EntityType | null): boolean {
  return (type === 'Person' || (type === 'Organization' && oneName.test(page.text.slice(start, end)))) && /^ (?:family|families|brothers|sisters|siblings|twins|heirs|household)(?!\p{L})/u.test(page.text.slice(end, end + 12));
}

/** A word, or one behind a small word that families write before it: "Bin Laden". */
const oneName = /^(?:(?:Al|Bin|De|Di|La|Le|Van|Von)[ -])?[^ ]+$/;
