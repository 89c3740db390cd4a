import { sentences } from '../../sentences';
import type { Span } from '../../span';
import { isLetter, isWordCharacter } from './characters';

/**
 * A text cut into pieces for the tagger, finer than the words of a page: punctuation counts, "US-led" is three, "Ma's" two.
 * Parallel lists, by start; a sentence is a run of pieces.
 */
export interface Pieces {
  readonly count: number;
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  /** Index of the first piece of each sentence, and the count at the end. */
  readonly sentences: readonly number[];
  /** 1 where no space comes before the piece. */
  readonly glued: Uint8Array;
}

/**
 * Cuts a text; linear, takes any string.
 * @param blocks paragraphs in order; text outside them is not read, and no sentence goes on from one into the next
 */
export function cut(text: string, blocks: readonly Span[]): Pieces {
  const starts: number[] = [];
  const ends: number[] = [];
  const firsts: number[] = [];
  for (const block of blocks) {
    for (const sentence of sentences(text.slice(block.start, block.end))) {
      const first = starts.length;
      cutSentence(text, block.start + sentence.start, block.start + sentence.end, starts, ends);
      if (starts.length > first) firsts.push(first);
    }
  }
  const glued = new Uint8Array(starts.length);
  for (let at = 1; at < starts.length; at++) if (starts[at] === ends[at - 1]) glued[at] = 1;
  return { count: starts.length, starts: Int32Array.from(starts), ends: Int32Array.from(ends), sentences: [...firsts, starts.length], glued };
}

function cutSentence(text: string, from: number, to: number, starts: number[], ends: number[]): void {
  for (let at = from; at < to; ) {
    const code = text.charCodeAt(at);
    if (isBlank(code)) {
      at++;
      continue;
    }
    const end = Math.min(to, isWordCharacter(code) ? wordEnd(text, at, to) : isTag(text, at, to) ? runEnd(text, at + 1, to) : symbolEnd(text, at, to));
    starts.push(at);
    ends.push(end);
    at = end;
  }
}

function isBlank(code: number): boolean {
  return code <= 32 || code === 0xa0 || (code >= 0x2000 && code <= 0x200d) || code === 0x2028 || code === 0x2029 || code === 0x202f || code === 0x3000 || code === 0xfeff;
}

/** "@paulwalk", "#Brexit": one piece, never a name by itself. */
function isTag(text: string, at: number, to: number): boolean {
  return at + 1 < to && (text[at] === '@' || text[at] === '#') && isWordCharacter(text.charCodeAt(at + 1));
}

/** "..." and "--" are one piece; a pair of surrogates stays together. */
function symbolEnd(text: string, at: number, to: number): number {
  const code = text.charCodeAt(at);
  if (code >= 0xd800 && code <= 0xdbff) return at + 2;
  if (isPossessive(text, at, to)) return at + 2;
  let end = at + 1;
  if (code === 46 || code === 45) while (end < to && text.charCodeAt(end) === code) end++;
  return end;
}

function isPossessive(text: string, at: number, to: number): boolean {
  return at + 1 < to && isApostrophe(text.charCodeAt(at)) && (text[at + 1] === 's' || text[at + 1] === 'S') && !(at + 2 < to && isWordCharacter(text.charCodeAt(at + 2)));
}

function isApostrophe(code: number): boolean {
  return code === 39 || code === 0x2019;
}

function runEnd(text: string, from: number, to: number): number {
  let end = from;
  while (end < to && isWordCharacter(text.charCodeAt(end))) end++;
  return end;
}

/** Letters and digits, and what holds a word together: O'Brien, Coca-Cola, AT&T, U.S., 1,000.5, amazon.com. */
function wordEnd(text: string, at: number, to: number): number {
  let end = runEnd(text, at, to);
  while (end < to) {
    const joint = text.charCodeAt(end);
    const joins = end + 1 < to && isWordCharacter(text.charCodeAt(end + 1)) && holds(text, joint, at, end, to);
    if (!joins) break;
    end = runEnd(text, end + 1, to);
  }
  return text.charCodeAt(end) === 46 && end < to && ownsStop(text, at, end) ? end + 1 : end;
}

function holds(text: string, joint: number, at: number, end: number, to: number): boolean {
  if (isApostrophe(joint)) return isLetter(text.charCodeAt(end - 1)) && !isPossessive(text, end, to);
  if (joint === 45 || joint === 0x2011) return !partsAtHyphen(text, at, end, to);
  if (joint === 38) return true;
  if (joint === 46 || joint === 44) return (isDigit(text, end - 1) && isDigit(text, end + 1)) || (joint === 46 && (isInitials(text, at, end) || isHost(text, end, to)));
  return false;
}

function isDigit(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code >= 48 && code <= 57;
}

/** In characters. An endless row of letters and full stops would be walked through from its start at each of them. */
const longestInitials = 24;

/** "U.S" so far: single letters between full stops. */
function isInitials(text: string, at: number, end: number): boolean {
  if (end - at > longestInitials) return false;
  for (let one = at; one < end; one += 2) if (!isLetter(text.charCodeAt(one)) || (one + 1 < end && text.charCodeAt(one + 1) !== 46)) return false;
  return (end - at) % 2 === 1;
}

const hosts = /^\.(?:com|net|org|gov|edu|ai|io|co|tv)(?![\p{L}\p{N}])/iu;

function isHost(text: string, end: number, to: number): boolean {
  return hosts.test(text.slice(end, Math.min(to, end + 6)));
}

/**
 * Second halves that make an adjective of a name, and first halves that lean on one: "US-led", "pro-Russian". The model was trained on text
 * cut in this way: with more of them, as in `words.ts`, it would have to be trained anew.
 */
const adjectiveEnds = new Set(
  'led based backed born owned listed style made friendly wide run linked controlled funded trained era bound related aligned brokered mediated imposed sponsored supported turned like educated focused dominated held occupied annexed affiliated traded inspired oriented to first only proof designed built developed produced headquartered area region sized'.split(' '),
);
const leaning = new Set('pro anti non ex mid post pre neo then vice co cross trans inter intra early late sub self'.split(' '));
const longestLeaning = 5;

function partsAtHyphen(text: string, at: number, end: number, to: number): boolean {
  return adjectiveEnds.has(text.slice(end + 1, runEnd(text, end + 1, to))) || (end - at <= longestLeaning && leaning.has(text.slice(at, end).toLowerCase()));
}

/** Short forms that keep their full stop, as in printed English; the model was trained with these too. */
const shortened = new Set('mr mrs ms dr prof sen rep gov gen col sgt lt capt cpl maj rev hon st jr sr vs no inc corp co ltd bros cos mt ft jan feb mar apr aug sep sept oct nov dec'.split(' '));

function ownsStop(text: string, at: number, end: number): boolean {
  return (isInitials(text, at, end) && isCapitalOrStop(text, at, end)) || (end - at <= 5 && shortened.has(text.slice(at, end).toLowerCase()));
}

/** "J." and "U.S.", but not the "a" that ends "plan a." */
function isCapitalOrStop(text: string, at: number, end: number): boolean {
  const first = text[at] ?? '';
  return first !== first.toLowerCase() || end - at > 1;
}
