import { lettersBefore } from '../../letters-before';
import type { Candidate } from '../candidate';
import type { Page } from '../page';

/** Letters of web addresses, e-mail addresses, hashtags and handles, of tickers and currencies' signs, and the first half of "Google+". */
export function dropCodes(candidates: readonly Candidate[], { text }: Page): readonly Candidate[] {
  return candidates.filter((candidate) => !inAddress(text, candidate.start) && !inTicker(text, candidate) && text.charAt(candidate.end) !== '+');
}

function inAddress(text: string, start: number): boolean {
  return /(?:https?:\/\/|www\.|[@#_]|\.\p{L}+\/)\S*$/u.test(lettersBefore(text, start, 60));
}

/** The exchange and the code in "(NYSE: BABA)", the country in "US$". */
function inTicker(text: string, { start, end }: Candidate): boolean {
  const after = text.slice(end, end + 14);
  return /^(?:\$|\s?:\s?[A-Z0-9.]{1,8}[)\]])/.test(after) || (/^[)\]]/.test(after) && /[([][A-Za-z]{2,8}\s?:\s?$/.test(lettersBefore(text, start, 12)));
}
