import type { Candidate } from '../candidate';
import { mayNameBody } from '../signs/may-name';
import type { Page } from '../page';
import { runBefore } from '../signs/runs';
import { articledHeads, bodyHeads, bodyHeadsWithOf, causes, portfolios, purposedHeads } from '../vocabulary/organizations';
import { isNeverName } from '../vocabulary/never-names';

/**
 * Bodies whose name continues with their purpose.
 *
 * Takes: "the [Kenya National Commission on Human Rights]", "the [Center for Strategic and International Studies]", "the [Global Fund to Fight AIDS, Tuberculosis and Malaria]".
 * Refuses: "the Security Council on Tuesday", "the Commission for Jane Roe", "told the Council on Human frailty".
 */
export function readPurposedBodies(page: Page): readonly Candidate[] {
  return page.words.flatMap((head, at) => {
    if (!mayHavePurpose(head.text) || page.titleCase.has(head.block)) return [];
    const end = purposeEnd(page, at + 1);
    if (end === undefined) return [];
    const from = runBefore(page.words, at, mostWords, mayNameBody, joints);
    const [article, first] = [page.words[from - 1], page.words[from]];
    const isWhole = from < at || (head.joined && /^(?:the|The|its|their)$/.test(article?.text ?? ''));
    return first !== undefined && isWhole ? [{ start: first.start, end, by: 'body', type: 'Organization', records: [] }] : [];
  });
}

const mostWords = 5;
const joints: ReadonlySet<string> = new Set(['of', 'and']);

function mayHavePurpose(word: string): boolean {
  return bodyHeads.has(word) || bodyHeadsWithOf.has(word) || articledHeads.has(word) || purposedHeads.has(word);
}

/** Where a purpose ends that begins at a word; its first word must be a cause, not a day, a person or a place. */
function purposeEnd({ text, words }: Page, at: number): number | undefined {
  const [small, first] = [words[at], words[at + 1]];
  if (small?.joined !== true || first?.joined !== true) return undefined;
  const isFor = /^(?:on|for|against)$/.test(small.text) && (portfolios.has(first.text) || causes.has(first.text));
  if (!isFor && !(small.text === 'to' && /^(?:Combat|End|Fight|Prevent|Protect|Save)$/.test(first.text))) return undefined;
  let end = first;
  for (let next = at + 2; next < at + mostOfPurpose; next++) {
    const [word, after] = [words[next], words[next + 1]];
    if (word === undefined || word.block !== first.block) break;
    const gap = text.slice(words[next - 1]?.end, word.start);
    if (word.capital && (gap === ' ' || (gap === ', ' && endsList(text, word.end))) && (!isNeverName(word.text) || word.text === 'Officials')) end = word;
    else if (!(word.text === 'and' || word.text === 'of' || word.text === 'in') || gap !== ' ' || after?.joined !== true || !after.capital || !(causes.has(after.text) || portfolios.has(after.text))) break;
  }
  return /^ \p{Lu}/u.test(text.slice(end.end, end.end + 2)) || (end === first && /^ \p{Ll}/u.test(text.slice(end.end, end.end + 2)) && !wholeCauses.has(end.text)) ? undefined : end.end;
}

const mostOfPurpose = 9;
/** Those that are a purpose by themselves; others go on: "on Human frailty". */
const wholeCauses: ReadonlySet<string> = new Set('AIDS Children Corruption Disarmament Education Elections Health Journalists Justice Refugees Torture Women'.split(' '));

/** "AIDS, Tuberculosis and Malaria": what follows a comma belongs to it where a capital follows on its "and". */
function endsList(text: string, end: number): boolean {
  return /^(?:, \p{Lu}[\p{L}-]+){0,4},? and \p{Lu}/u.test(text.slice(end, end + 60));
}
