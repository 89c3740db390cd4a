import type { TextBlock, TextPiece } from './text-block';
import { cellContext } from './cell-context';
import type { Layout } from './layout';

/** Gathers the text of one element into blocks, collapsing white space as browsers do. */
export class BlockWriter {
  readonly #element: Element;
  readonly #layout: Layout;
  readonly #blocks: (block: TextBlock) => void;
  #text = '';
  #pieces: TextPiece[] = [];
  /** The last line break, while it is not known whether the sentence goes on after it. */
  #break: HTMLBRElement | undefined;

  /** @param blocks is handed each block as it is finished */
  constructor(element: Element, layout: Layout, blocks: (block: TextBlock) => void) {
    this.#element = element;
    this.#layout = layout;
    this.#blocks = blocks;
  }

  /** Adds a node's text: runs of white space become one space, none at the block's start; invisible characters are dropped. */
  add(node: Text): void {
    const { data } = node;
    if (data.length > longestNode) return;
    if (this.#break !== undefined) {
      const first = data.search(visible);
      if (first === -1) return;
      this.#decideBreak(data.charAt(first));
    }
    if (number.test(data) && this.#endsApartFrom(node)) this.finish();
    // Nearly all text is shown as it stands.
    if (data.search(changing) === -1) {
      this.#addPiece(node, data, 0, data.length);
      return;
    }
    let offset = 0;
    for (const { 0: found, index } of data.matchAll(changing)) {
      this.#addPiece(node, data, offset, index);
      offset = index + found.length;
      if (isWhite(found.charCodeAt(0)) && this.#text !== '' && !this.#text.endsWith(' ')) this.#addSpace(node, index);
    }
    this.#addPiece(node, data, offset, data.length);
  }

  /** A `<br>`: the text that follows decides whether it ends the block; a second `<br>` always does. */
  addBreak(node: HTMLBRElement): void {
    if (this.#break !== undefined) this.finish();
    else if (this.#text !== '') this.#break = node;
  }

  /** Hands over the block that has been gathered, if it has text, and begins a new one. */
  finish(): void {
    const text = this.#text.trimEnd();
    const pieces = this.#pieces;
    this.#text = '';
    this.#pieces = [];
    this.#break = undefined;
    if (text === '') return;
    const element = this.#element;
    this.#blocks({ text, element, pieces, lang: languageOf(element) || undefined, context: cellContext(element) || undefined });
  }

  /** Text beyond the longest block goes on in the next one. */
  #addPiece(node: Text, data: string, from: number, to: number): void {
    let start = from;
    for (let room = longestBlock - this.#text.length; to - start > room; room = longestBlock) {
      const end = wordEnd(data, start, start + room);
      this.#addWhole(node, data, start, end);
      this.finish();
      start = end;
    }
    this.#addWhole(node, data, start, to);
  }

  #addWhole(node: Text, data: string, from: number, to: number): void {
    let start = from;
    // A lone space needs no piece of its own, unless another stands before it.
    if (data.charCodeAt(start) === space && (this.#text === '' || this.#text.endsWith(' '))) start++;
    if (start >= to) return;
    this.#pieces.push({ node, start: this.#text.length, offset: start, length: to - start });
    this.#text += data.slice(start, to);
  }

  #addSpace(node: Text | HTMLBRElement, offset: number): void {
    this.#pieces.push({ node, start: this.#text.length, offset, length: 1 });
    this.#text += ' ';
  }

  /** "from $5" and "24 reviews" must not become $524 where only a margin or a dot drawn by the style sheet separates them; digits that roll, a `<span>` each, are one number. */
  #endsApartFrom(node: Text): boolean {
    const last = this.#pieces.at(-1);
    return last?.node.nodeType === textNode && digit.test(this.#text.at(-1) ?? '') && this.#layout.areApart(last.node as Text, last.offset + last.length - 1, node);
  }

  /** Headlines are broken for their looks; elsewhere the block goes on when the sentence does: "… to spend $5<br>billion". */
  #decideBreak(next: string): void {
    const node = this.#break;
    this.#break = undefined;
    if (node === undefined) return;
    const goesOn = heading.test(this.#element.localName) || (!sentenceEnd.test(this.#text) && /[\p{Ll}\p{Lo}]/u.test(next));
    if (!goesOn) this.finish();
    else if (!this.#text.endsWith(' ')) this.#addSpace(node, 0);
  }
}

/**
 * What is not shown as it stands: runs of white space other than one plain space, soft hyphens, zero-width spaces and joins of words, and the
 * marks of writing direction. Zero-width joiners stay: Persian and Hindi spell with them.
 */
const changing = /[\t\n\r\f]+[ \t\n\r\f]*| {2,}[ \t\n\r\f]*| [\t\n\r\f][ \t\n\r\f]*|[\u00ad\u200b\u2060\ufeff\u200e\u200f\u202a-\u202e\u2066-\u2069]+/g;
const visible = /[^ \t\n\r\f\u00ad\u200b\u2060\ufeff\u200e\u200f\u202a-\u202e\u2066-\u2069]/;
const digit = /\d/;
const number = /^\p{Sc}?\d/u;
const textNode = 3;
const sentenceEnd = /[.!?:;。！？：；…]["'”’」』)\]]*\s*$/;
const heading = /^h[1-6]$/;
const space = 32;

/**
 * A text node with more characters than this is not read: it is a log or a whole book, not an article. Firefox takes some milliseconds to say where
 * a word in such a node is drawn, and half a second in a node of three million characters.
 */
const longestNode = 100_000;
/**
 * The most characters in a block, several times the longest paragraph: a whole log may be in one element, and the background could answer no other page until
 * it had read all of it.
 */
const longestBlock = 20_000;

/** Where the last word before `most` ends; `most` itself when a single word fills it all. */
function wordEnd(data: string, from: number, most: number): number {
  const space = data.slice(from, most).lastIndexOf(' ');
  return space > 0 ? from + space : most;
}

function isWhite(unit: number): boolean {
  return unit === space || (unit >= 9 && unit <= 13);
}

/** The nearest `lang`, looked for outside the element's shadow root too. */
function languageOf(element: Element): string | null {
  const near = element.closest('[lang]');
  if (near !== null) return near.getAttribute('lang');
  const root = element.getRootNode() as Partial<ShadowRoot>;
  return root.host === undefined ? null : languageOf(root.host);
}
