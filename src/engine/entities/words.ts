import { firstWhere } from '../first-where';
import { shortenedTitles } from '../shortened-titles';
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
 * @param blocks paragraphs in order; words outside of them are not read. `sentences`: all of the text
 * @param lang primary language subtag: languages differ in what an apostrophe does
 */
export function wordsOf(text: string, { blocks, sentences }: { readonly blocks: readonly Span[]; readonly sentences: readonly Span[] }, lang: string): readonly Word[] {
  const starts = sentences.map(({ start }) => start);
  const pattern = lang === 'tr' ? wordBeforeEnding : elided[lang] === undefined ? word : new RegExp(`${elided[lang]}|${word.source}`, 'gu');
  return blocks.flatMap((block, index) => wordsOfBlock(text, block, index, startsIn(starts, block), pattern));
}

const initials = /(?<![\p{L}\p{N}])(?:\p{Lu}\.[- ]?(?=\p{Lu}\.))*\p{Lu}\.(?!\p{Ll})/u;
const letters = /[\p{L}\p{M}\p{N}]+/u;
/** Second halves that make an adjective of a name, so that the name ends before the hyphen: "US-led", "Shanghai-based". */
const adjectiveEnds =
  'led|leading|based|founded|backed|born|owned|listed|style|made|friendly|wide|run|linked|controlled|funded|trained|era|bound|related|aligned|brokered|mediated|imposed|sponsored|supported|turned|' +
  'like|educated|focused|dominated|chaired|held|occupied|annexed|affiliated|traded|inspired|oriented|to|first|only|proof|designed|built|developed|produced|headquartered|area|region|' +
  'administered|allied|approved|authored|commissioned|directed|domiciled|endorsed|financed|flagged|fronted|governed|headed|hosted|incorporated|leaning|managed|operated|organi[sz]ed|penned|registered|ruled|supplied|written|ish|esque';
/** What holds a word together: Coca-Cola, Lee Jae-myung, O'Brien, AT&T, Amazon.com; but not US-led, not Ma's. */
const joins = new RegExp(String.raw`[-‑](?!(?:${adjectiveEnds})(?!\p{L}))(?=[\p{L}\p{N}])|${/&(?=\p{L})|\.(?=(?:com|net|org|ai|io)(?!\p{L}))/u.source}`, 'u');
const apostrophe = /['’](?!s(?!\p{L}))(?=\p{L})/u;
const word = new RegExp(`${initials.source}|${letters.source}(?:(?:${joins.source}|${apostrophe.source})${letters.source})*`, 'gu');
/** Turkish parts a name from its ending by an apostrophe: "Ankara'da", in Ankara. */
const wordBeforeEnding = new RegExp(`${initials.source}|${letters.source}(?:(?:${joins.source})${letters.source})*`, 'gu');
/** Articles and prepositions that lose their last letter before a vowel; with the apostrophe they are words: "d'Emmanuel Macron", "dell'Eni". */
const elided: Readonly<Record<string, string>> = {
  fr: String.raw`(?<![\p{L}\p{N}])(?:[ldjmnstcLDJMNSTC]|(?:[Jj]us|[Ll]ors|[Pp]uis)?[Qq]u)['’](?=\p{L})`,
  it: String.raw`(?<![\p{L}\p{N}])(?:[ldcLDC]|[Uu]n|[DdNnSsCcAa][aeou]?ll|[Qq]uest|[Qq]uell)['’](?=\p{L})`,
  ca: String.raw`(?<![\p{L}\p{N}])[ldnsmtLDNSMT]['’](?=\p{L})`,
};

function wordsOfBlock(text: string, block: Span, index: number, sentenceStarts: Iterator<number>, pattern: RegExp): Word[] {
  const words: Word[] = [];
  let end = block.start;
  let nextSentence = sentenceStarts.next();
  for (const found of text.slice(block.start, block.end).matchAll(pattern)) {
    const start = block.start + found.index;
    const gap = text.slice(end, start);
    let first = words.length === 0 || opensSpeech.test(gap);
    for (; nextSentence.done !== true && nextSentence.value <= start; nextSentence = sentenceStarts.next()) first = true;
    words.push({
      start,
      end: start + found[0].length,
      text: found[0],
      capital: /^(?:\p{Lu}|\p{Lt}|\p{Lo})/u.test(found[0]),
      first,
      block: index,
      joined: /^\s$/.test(gap) || (/^\.\s$/.test(gap) && shortened.has((words.at(-1)?.text ?? '').toLowerCase())),
    });
    end = start + found[0].length;
  }
  return words;
}

function* startsIn(starts: readonly number[], block: Span): Generator<number, undefined> {
  for (let at = firstWhere(starts, (start) => start >= block.start); at < starts.length && (starts[at] ?? Infinity) < block.end; at++) yield starts[at] ?? block.end;
  return undefined;
}

/** Short forms whose full stop stands inside a name, also before several: "Mr. Xi", "Sens. Roe and Poe". */
const shortened = new Set([...shortenedTitles, 'sens', 'reps', 'govs']);

/** After a colon, a bullet or an opening quotation mark a capital says nothing either. */
const opensSpeech = /[:;•]|[\s(—–-][“"«]$|^\s*[“"«]$/u;
