import type { Candidate } from '../candidate';
import type { Knowledge } from '../knowledge';
import { isLedTo, mayNameFirm, wordsLedTo } from '../signs/led-to';
import type { Page } from '../page';
import { runAfter } from '../signs/runs';
import { commonActors, firmActs } from '../vocabulary/firm-acts';

/**
 * An unknown firm, or one whose name may be a person's, recognised by what only firms do.
 *
 * Takes: "[Zylotech] said on Monday it had raised", "[Tarnwell] posted a loss of", "[Vantora] shares slid", "[Cobalis], which makes", "[Casey's] posted a profit", "[Pirelli] said its profit rose".
 * Refuses: a word that is somebody's name elsewhere ("Jane Roe"), what the pack has as a place or a person ("Lusaka said it would cut"), "Management raised its forecast", "Investors, which has".
 */
export function readActingFirms(page: Page, { names }: Knowledge): readonly Candidate[] {
  let somebodys: ReadonlySet<string> | undefined;
  return page.words.flatMap((word, at) => {
    const before = page.words[at - 1];
    if (!mayNameFirm(word) || page.titleCase.has(word.block) || isLedTo(before, word)) return [];
    const end = runAfter(page.words, at, mostWords, mayNameFirm);
    const [last, next] = [page.words[end - 1], page.words[end]];
    if (last === undefined || end === at || (next?.joined === true && next.capital)) return [];
    const shop = ownsItsEnding.test(page.text.slice(last.end, last.end + 10)) ? "'s".length : 0;
    const act = page.text.slice(last.end + shop, last.end + shop + longestAct);
    if (!firmActs.some(({ says }) => says.test(act)) || (word.first && end - at === 1 && isCommonNoun(word.text))) return [];
    if (end - at === 1 && (somebodys ??= wordsLedTo(page.words)).has(word.text)) return [];
    if (names.recordsNamed(page.text.slice(word.start, last.end), page.lang).some(({ type }) => type !== 'Organization')) return [];
    return [{ start: word.start, end: last.end + shop, by: 'firm', type: 'Organization', confidence: byItsActs, records: [] }];
  });
}

/** A person may also say what "it would" do, so a tagger that is surer of a person is believed. */
const byItsActs = 0.99;

/** "Halcyon Robotics Europe". */
const mostWords = 3;
/** How many characters it takes for the act to come to its point. */
const longestAct = 90;

/** "Casey's posted": a verb after it shows that the ending belongs to the name. "Casey's shares" may be Casey's. */
const ownsItsEnding = /^['’]s (?!shares|stock)/;

/** Whether a word at the beginning of a sentence is no name: "Management", and plurals that do something, "Prosecutors", "Shoppers". */
function isCommonNoun(word: string): boolean {
  return commonActors.has(word) || /(?:[a-z]{2}ers|ors|ists|ants|ents|ians|ies|tes)$/.test(word);
}
