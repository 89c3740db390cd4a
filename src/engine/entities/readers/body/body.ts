import type { Span } from '../../../span';
import type { Candidate } from '../../candidate';
import type { Knowledge } from '../../knowledge';
import type { Names } from '../../names';
import type { Page } from '../../page';
import { commonTrade } from './common-trade';
import { headFirst } from './head-first';
import { headLast } from './head-last';

/**
 * Public bodies and firms whose name says what they are.
 *
 * Takes: "the [Ministry of Commerce]", "[Yale University]", "[Toyota Motor]", the "[Ministry of Land, Infrastructure, Transport and Tourism]", "the [Lahore high court]".
 * Takes: the "[Elsipogtog First Nation]", "[First State Bank of Athens]", the "[Health Overview and Scrutiny Committee]", the "[Homicide and Major Enquiry Team]".
 * Refuses: "the Bank", "Chinese University" at a title, "the Court of public opinion" (no capital after "of").
 */
export function readBodies(page: Page, { names }: Knowledge): readonly Candidate[] {
  return page.words.flatMap((word, at) => {
    if (page.titleCase.has(word.block)) return [];
    const span = headFirst(page, at) ?? highCourt(page, at, names) ?? headLast(page, at, names) ?? commonTrade(page, at);
    return span === undefined ? [] : [{ ...span, by: 'body', type: 'Organization', records: [] }];
  });
}

/** "the Lahore high court", "of Lahore High Court Jane Roe": with its seat, which the pack must know; the word at `at` is "court". */
function highCourt({ text, lang, words }: Page, at: number, names: Names): Span | undefined {
  const [seat, high, court, next] = [words[at - 2], words[at - 1], words[at], words[at + 1]];
  if (seat?.capital !== true || high?.joined !== true || court?.joined !== true || !/^[Hh]igh [Cc]ourt$/.test(text.slice(high.start, court.end)) || (next?.joined === true && next.text === 'of')) return undefined;
  const isPlace = names.recordsNamed(text.slice(seat.start, seat.end), lang).some(({ type }) => type === 'Place');
  return isPlace ? { start: seat.start, end: court.end } : undefined;
}
