import { lettersBefore } from '../../letters-before';
import type { Candidate } from '../candidate';
import type { Page } from '../page';

/**
 * American radio and television stations, by their call signs.
 *
 * Takes: "[KXAN] reports", "told [WCVB-TV]", "according to [KTLA]".
 * Refuses: "KILL SWITCH", "WHAT said", "the KOSPI fell": four letters, told as a source.
 */
export function readCallSigns(page: Page): readonly Candidate[] {
  return page.words.flatMap(({ start, end, text, block }): readonly Candidate[] => {
    if (!callSign.test(text) || page.titleCase.has(block)) return [];
    const isSource = tells.test(page.text.slice(end, end + farthest)) || told.test(lettersBefore(page.text, start, farthest)) || text.includes('-');
    return isSource ? [{ start, end, by: 'firm', type: 'Organization', records: [] }] : [];
  });
}

const callSign = /^(?!WHAT|WHEN|WITH|WILL|WERE|WANT|KIDS|KEEP|KNOW|KILL)[KW][A-Z]{3}(?:-(?:TV|AM|FM))?$/;

/** How many characters are looked at on either side. */
const farthest = 16;
const tells = /^(?: (?:reports?|reported|says|said|found|learned|obtained|confirmed)(?!\p{L})|['’]s )/u;
const told = /(?<!\p{L})(?:told|to|by|according to|tells|on|affiliates?|station) $/u;
