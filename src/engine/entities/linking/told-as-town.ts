import { lettersBefore } from '../../letters-before';
import type { Group } from '../group';
import type { Page } from '../page';

/**
 * Whether some mention of a place treats it as a town of the neighbourhood.
 *
 *   "Paris police", "a Rome hospital", "the mayor of Athens", "crews from Peru", "a man from Rome"     yes
 *   "flew to Paris", "in Rome", "Athens voted"                                      no
 */
export function isToldAsTown({ candidates }: Group, { text }: Page): boolean {
  return candidates.some(({ start, end }) => after.test(text.slice(end, end + farthest)) || before.test(lettersBefore(text, start, farthest)));
}

const farthest = 24;
const after = /^(?:['’]s)? (?:[Pp]olice|[Mm]ayor|[Mm]agistrates|residents?|man|men|woman|women|teen|teenager|boy|girl|couple|councill?or|council|[Cc]ity [Cc]ouncil|[Cc]ity [Mm]anager|firefighters?|[Ff]ire [Cc]hief|[Ff]ire [Dd]epartment|[Ss]chools?|[Ss]chool [Bb]oard|[Hh]igh [Ss]chool|[Pp]ublic [Ss]chools|hospital|township|native|area)(?!\p{L})/u;
const before = /(?<!\p{L})(?:[Mm]ayor of|[Cc]ity of|[Tt]own of|[Tt]ownship of|[Vv]illage of|[Rr]esidents of|people of|police in|firefighters from|crews from|(?:man|woman|teen|teenager|boy|girl|couple|driver|motorist) from) $/u;
