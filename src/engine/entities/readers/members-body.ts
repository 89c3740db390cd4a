import type { Candidate } from '../candidate';
import type { Page } from '../page';
import { runAfter, runBefore } from '../signs/runs';
import { calendar, functionWords, isNeverName } from '../vocabulary/never-names';
import { membersHeads } from '../vocabulary/organizations';
import type { Word } from '../words';

/**
 * Bodies named after their members, in the possessive plural.
 *
 * Takes: "the [Catholic Bishops' Conference of the Philippines]", "the [Kenya Editors' Guild]", "the [Workers' Party]".
 * Refuses: "the Republicans' Congress", "Chiefs' Association of sorts".
 */
export function readMembersBodies(page: Page): readonly Candidate[] {
  const { text, words } = page;
  return words.flatMap((head, at) => {
    const members = words[at - 1];
    if (!membersHeads.has(head.text) || members === undefined || !members.capital || page.titleCase.has(head.block) || !/s$/.test(members.text) || !/^['’] $/.test(text.slice(members.end, head.start))) return [];
    const from = runBefore(words, at, mostWords, fits);
    const first = words[from];
    if (first === undefined || from === at || (from === at - 1 && (isNeverName(members.text) || first.first))) return [];
    const next = words[at + 1];
    if (next?.joined === true && next.capital) return [];
    return [{ start: first.start, end: placeEnd(words, at) ?? head.end, by: 'body', type: 'Organization', records: [] }];
  });
}

const mostWords = 4;

/** "of the Philippines". */
function placeEnd(words: readonly Word[], at: number): number | undefined {
  const [of, article] = [words[at + 1], words[at + 2]];
  if (of?.text !== 'of' || !of.joined) return undefined;
  const from = article?.text === 'the' ? at + 3 : at + 2;
  const end = words[from]?.joined === true ? runAfter(words, from, 3, fits) : from;
  return end > from ? words[end - 1]?.end : undefined;
}

function fits({ text }: Word): boolean {
  const lower = text.toLowerCase();
  return !calendar.has(lower) && !functionWords.has(lower) && !/\p{N}/u.test(text);
}
