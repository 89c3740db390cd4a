import type { Span } from '../span';

/** One word of the text, possessive "'s" left off. */
export interface Word extends Span {
  readonly text: string;
  /** Begins with a capital letter (or with letters of a script that has none). */
  readonly capital: boolean;
  /** First word of a sentence or block, where a capital says nothing. */
  readonly first: boolean;
  /** Index of its block. */
  readonly block: number;
  /** Only a blank stands between the word before and this one, so that both may belong to one name. */
  readonly joined: boolean;
}

/**
 * The words of a text, by start.
 * @param blocks paragraphs in order; words outside of them are not read
 */
export function wordsOf(text: string, blocks: readonly Span[]): readonly Word[] {
  return blocks.flatMap((block, index) => wordsOfBlock(text, block, index));
}

const initials = /(?<![\p{L}\p{N}])(?:\p{Lu}\.[- ]?(?=\p{Lu}\.))*\p{Lu}\.(?!\p{Ll})/u;
const letters = /[\p{L}\p{M}\p{N}]+/u;
/** Second halves that make an adjective of a name, so that the name ends before the hyphen: "US-led", "Shanghai-based". */
const adjectiveEnds =
  'led|based|backed|born|owned|listed|style|made|friendly|wide|run|linked|controlled|funded|trained|era|bound|related|aligned|brokered|mediated|imposed|sponsored|supported|turned|' +
  'like|educated|focused|dominated|held|occupied|annexed|affiliated|traded|inspired|oriented|to|first|only|proof|designed|built|developed|produced|headquartered|area|region';
/** What holds a word together: Coca-Cola, Lee Jae-myung, O'Brien, AT&T, Amazon.com; but not US-led, not Ma's. */
const joins = new RegExp(String.raw`[-‑](?!(?:${adjectiveEnds})(?!\p{L}))(?=[\p{L}\p{N}])|${/['’](?!s(?!\p{L}))(?=\p{L})|&(?=\p{L})|\.(?=(?:com|net|org|ai|io)(?!\p{L}))/u.source}`, 'u');
const word = new RegExp(`${initials.source}|${letters.source}(?:(?:${joins.source})${letters.source})*`, 'gu');

function wordsOfBlock(text: string, block: Span, index: number): Word[] {
  const words: Word[] = [];
  let end = block.start;
  for (const found of text.slice(block.start, block.end).matchAll(word)) {
    const start = block.start + found.index;
    const gap = text.slice(end, start);
    words.push({
      start,
      end: start + found[0].length,
      text: found[0],
      capital: /^(?:\p{Lu}|\p{Lt}|\p{Lo})/u.test(found[0]),
      first: words.length === 0 || beginsSentence(gap, words.at(-1)?.text ?? ''),
      block: index,
      joined: /^\s$/.test(gap) || (/^\.\s$/.test(gap) && isShortened(words.at(-1)?.text ?? '')),
    });
    end = start + found[0].length;
  }
  return words;
}

/** Short forms whose full stop ends no sentence: "Mr. Xi", "Alibaba Inc. said", "Gen. Smith", "Sen. Warren". */
const shortened = new Set('mr mrs ms dr st prof gen sen rep gov lt col sgt capt jr sr inc corp ltd co no vs jan feb mar apr jun jul aug sept sep oct nov dec rev hon'.split(' '));

function beginsSentence(gap: string, before: string): boolean {
  if (/[!?。！？\n:;•]|^\.{3}|…|^[\s]*[“"‘'«(—–-]*[“"«]$/u.test(gap)) return true;
  return gap.startsWith('.') && !isShortened(before);
}

function isShortened(word: string): boolean {
  return shortened.has(word.toLowerCase());
}
