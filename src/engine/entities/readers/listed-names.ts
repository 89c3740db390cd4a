import { groupedBy } from '../../grouped-by';
import type { Span } from '../../span';
import { isAddressed } from '../signs/is-addressed';
import { leansOnName } from '../signs/leans-on-name';
import { wordAt, type Page } from '../page';
import { legalForms } from '../vocabulary/organizations';
import type { Word } from '../words';

/** Names of a table by their first word, the longest first. */
type NameTable = ReadonlyMap<string, readonly string[]>;

/** Lays the names out for look-ups: by what stands before the first space or mark in them. */
export function byFirstWord(names: Iterable<string>): NameTable {
  return groupedBy([...names].sort((a, b) => b.length - a.length), (name) => name.split(/[ .,'’(/+]/)[0] ?? name);
}

/**
 * Where a page has names of a table, the longest first, with either apostrophe.
 *
 * Takes: "[Cushman & Wakefield] said", "[Christie’s]", "[Harrods] Ltd", "from UK [Stifel]", "[West Ham] discuss".
 * Refuses: "Ann Jefferies", "Lazard Street", "West Ham Lane": there it is a part of another name; in headings a capital says nothing of that.
 */
export function namesOfTable(page: Page, table: NameTable): readonly Span[] {
  return page.words.flatMap((word, at) => {
    const name = table.get(firstPart(word))?.find((one) => startsHere(page.text, one, word.start) && endsWord(page.text, word.start + one.length));
    if (name === undefined) return [];
    const end = word.start + name.length;
    const next = page.words[wordAt(page, end)];
    // "Governor Christie's wife": there the ending is no part of a name.
    const isPart = !page.titleCase.has(word.block) && ((name.endsWith("'s") && isAddressed(page.words[at - 1], word)) || (extendsIt(page.words[at - 1], word, word) && !isKind(page.words[at - 1])) || (extendsIt(next, next, word) && !isLong(name)));
    return isPart ? [] : [{ start: word.start, end }];
  });
}

/** "the Office on Drugs and Crime World Drug Report": so long a name cannot be a person's first name. */
function isLong(name: string): boolean {
  return name.split(' ').length > 4;
}

/** "T." of "T. Rowe Price" is a word with its full stop, "U.N." with both of its own, and "L'Equipe" one with its apostrophe. */
function firstPart({ text }: Word): string {
  return /^\p{L}['’]/u.test(text) ? text.charAt(0) : text.endsWith('.') ? text.slice(0, text.indexOf('.')) : text;
}

function startsHere(text: string, name: string, start: number): boolean {
  return text.startsWith(name, start) || (name.includes("'") && text.startsWith(name.replace("'", '’'), start));
}

function endsWord(text: string, end: number): boolean {
  return !/^[\p{L}\p{N}]/u.test(text.slice(end, end + 1));
}

/** "Rivals Flutterwave and Paystack": the first word of a sentence says what they are. */
function isKind(before: Word | undefined): boolean {
  return before?.first === true && /^(?:Rivals?|Retailers?|Lenders?|Airlines?|Brokers?|Analysts?|Carmakers?|Startups?|Insurers?|Broadcasters?|Newspapers?|Pollsters?|Supermarkets?|Competitors?)$/.test(before.text);
}

/** "Harrods Ltd" and "UK Stifel" go no further than the name. */
function extendsIt(neighbour: Word | undefined, right: Word | undefined, own: Word): boolean {
  return leansOnName(neighbour, right, own) && !legalForms.has(neighbour?.text ?? '') && !/^\p{Lu}{2,4}$/u.test(neighbour?.text ?? '');
}
