import { lettersBefore } from '../../letters-before';
import { spanText } from '../../span';
import type { Candidate } from '../candidate';
import type { Page } from '../page';
import { isRoleWord } from '../vocabulary/roles';

/**
 * Drops the names of films, books and songs, if the text says before or after the name that it is one. Also drops what is alone between double
 * quotation marks ("Annie Hall", "Manhattan"), unless the page has it without them too, and names that end a title: "Slouching Towards Bethlehem",
 * "Good Morning America", "Captain America". Only in English: in other languages company names are quoted.
 */
export function dropWorks(candidates: readonly Candidate[], page: Page): readonly Candidate[] {
  if (page.lang !== 'en') return candidates;
  const works = worksWithRoles(candidates, page);
  const named = candidates.filter((candidate) => !isCalledWork(page.text, candidate) && !endsTitle(page.text, candidate) && !works.has(spanText(page.text, candidate)));
  const quoted = new Set(named.filter((candidate) => (candidate.type === 'Person' || candidate.type === 'Place') && isQuoted(page.text, candidate)));
  if (quoted.size === 0) return named;
  const plain = new Set(named.filter((candidate) => !isQuoted(page.text, candidate)).map((candidate) => spanText(page.text, candidate)));
  return named.filter((candidate) => !quoted.has(candidate) || plain.has(spanText(page.text, candidate)));
}

/** "Bugonia, the new film by", "Jay Kelly, starring George Clooney", "the novel Flesh by". So is "Marty Supreme" in "won best actor for Marty Supreme". Not "the film Scorsese made", and not "Jane Roe, the film director". */
function isCalledWork(text: string, { type, start, end }: Candidate): boolean {
  if (type !== 'Person' && type !== 'Place' && type !== 'Organization') return false;
  if (type === 'Place' && showBefore.test(lettersBefore(text, start, longestWord))) return true;
  const after = text.slice(end, end + farthest);
  return workAfter.test(after) || (workBefore.test(lettersBefore(text, start, longestWord)) && /^(?:[,.;:)]| (?:by|starring|about|won|opened|premiered|tells|topped)(?!\p{L}))/u.test(after));
}

const farthest = 60;
/** What comes before the country in the name of a show, a hero or a beauty queen. */
const showBefore = /(?<!\p{L})(?:Captain|Good Morning|Good Evening|Miss) $/u;
/** "documentary" and "Good Morning" with the blanks around them. */
const longestWord = 14;
const works = '(?:film|movie|biopic|documentary|sitcom|miniseries|novel|novella|memoir|musical|album|single|song|ballad|painting|opera|video game|podcast)';
const workAfter = new RegExp(String.raw`^(?:, (?:the|an?|his|her|their|its) (?:(?!(?:of|in|at|for|who|whose|and|from)\s)[\p{L}\p{N}’'-]+ ){0,4}${works}(?=[,.;:)]| (?:by|from|about|that|starring|directed|set|based|in|of|with|on)(?!\p{L}))|, (?:starring|directed by|co-starring) \p{Lu})`, 'u');
const workBefore = new RegExp(String.raw`(?<!\p{L})(?:film|movie|biopic|documentary|sitcom|novel|memoir|musical|album|single|song|ballad|painting|opera) $`, 'u');

/** "won best actor for Marty Supreme", "her role in Marty Supreme": films named after somebody, if nobody of that name says or does anything. */
function worksWithRoles(candidates: readonly Candidate[], { text }: Page): ReadonlySet<string> {
  const persons = candidates.filter(({ type, start, end }) => type === 'Person' && text.slice(start, end).includes(' '));
  const called = persons.filter(({ start, end }) => roleBefore.test(lettersBefore(text, start, farthest)) && !/^['’]/.test(text.slice(end, end + 1)));
  const acting = new Set(persons.filter(({ end }) => /^ (?:said|says|told|was born|who)(?!\p{L})/u.test(text.slice(end, end + longestWord))).map((one) => spanText(text, one)));
  return new Set(called.map((one) => spanText(text, one)).filter((name) => !acting.has(name)));
}

const roleBefore = /(?<!\p{L})(?:(?:won|wins|winning|took|takes|award|prize|nominated|nomination) (?:for |the |as |an? )*[Bb]est (?:supporting |original |adapted )?(?:actor|actress|director|screenplay|score|song|newcomer) for|(?:[Cc]lips|[Ss]cenes|[Ee]xcerpts) from|(?:role|roles|performance|performances|cameo|turn) in) $/u;

/** Whether it ends a quoted title of capitalized words: "Slouching Towards Bethlehem"; not "President Obama", nor "Free Gaza". */
function endsTitle(text: string, { type, start, end }: Candidate): boolean {
  if ((type !== 'Place' && type !== 'Person') || !/^[,.;!?]?["”]/.test(text.slice(end, end + 2))) return false;
  const [, words = ''] = quotedTitleBefore.exec(lettersBefore(text, start, longestTitle)) ?? [];
  return words.split(' ').length > 2 && !words.trim().split(' ').some((word) => isRoleWord(word.replace(/\.$/, '')));
}

/** At least two words, the last of them capitalized. */
const quotedTitleBefore = /["“](\p{Lu}[\p{L}’'-]+ (?:(?:and|at|for|in|of|on|the|to|with|\p{Lu}[\p{L}’'-]*) ){0,5}?\p{Lu}[\p{L}’'-]+ )$/u;
const longestTitle = 60;

function isQuoted(text: string, { start, end }: Candidate): boolean {
  return /["“]/.test(text.charAt(start - 1)) && /^[,.;!?]?["”]/.test(text.slice(end, end + 2));
}
