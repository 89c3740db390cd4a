import { lettersBefore } from '../../letters-before';
import type { Span } from '../../span';
import type { Candidate } from '../candidate';
import type { Page } from '../page';
import { shortRegions } from '../vocabulary/regions';

/** Drops what is part of a web address, an e-mail address, a hashtag, a handle, a ticker, a state's code or a currency sign, and the first half of "Google+". */
export function dropCodes(candidates: readonly Candidate[], { text }: Page): readonly Candidate[] {
  return candidates.filter((candidate) => !isInCode(text, candidate) && !inTicker(text, candidate) && !isStateCode(text, candidate));
}

/** "Jane" of "Jane_Roe" and "@Jane_Roe", "Google" of "Google+", "UK" of "PAPER.CO.UK". */
export function isInCode(text: string, { start, end }: Span): boolean {
  return (/\.co$/i.test(text.slice(start, end)) && text.charAt(end) === '.') || /[+_]/.test(text.charAt(end)) || /(?:(?:https?:\/\/|www\.|[@#_]|\.\p{L}+\/)\S*|\p{L}\.co\.)$/iu.test(lettersBefore(text, start, 60));
}

/** "Texas (TX)", "Roe (TX)". */
function isStateCode(text: string, { start, end }: Candidate): boolean {
  return text.charAt(start - 1) === '(' && text.charAt(end) === ')' && end - start === 2 && shortRegions.has(text.slice(start, end));
}

/** The exchange and the code in "(NYSE: BABA)", the country in "US$". */
function inTicker(text: string, { start, end }: Candidate): boolean {
  const after = text.slice(end, end + 14);
  return /^(?:\$|\s?:\s?[A-Z0-9.]{1,8}[)\]])/.test(after) || (/^[)\]]/.test(after) && /[([][A-Za-z]{2,8}\s?:\s?$/.test(lettersBefore(text, start, 12)));
}
