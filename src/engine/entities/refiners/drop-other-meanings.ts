import { lettersBefore } from '../../letters-before';
import { spanText } from '../../span';
import type { Candidate } from '../candidate';
import { wordAt, type Page } from '../page';
import { meansElse, namesFamily } from '../signs/other-meaning';
import { tellsOfGame } from '../signs/page-of-games';
import { isMeantBy } from '../signs/shared-name';
import { everydayNames } from '../vocabulary/everyday-names';
import { actsInHeadings, actsLikeOrganization } from '../vocabulary/organizations';
import { isRoleWord } from '../vocabulary/roles';

/** Drops names that are also English words if the text means the word ("Apple growers", "Target prices"), surnames of whole families ("the McCanns"), and ships. */
export function dropOtherMeanings(candidates: readonly Candidate[], page: Page): readonly Candidate[] {
  const sure = new Set(candidates.filter((candidate) => !needsProof(page, candidate)).map((candidate) => spanText(page.text, candidate)));
  const families = familiesOf(candidates, page);
  return candidates.filter((candidate) => {
    if (families.has(spanText(page.text, candidate)) && isOfSeveral(page, candidate)) return false;
    if (namesFamily(page, candidate, candidate.type) || isShip(page, candidate)) return false;
    if (candidate.by !== 'pack' && candidate.by !== 'tagger' && candidate.by !== 'firm') return true;
    if (meansElse(page, candidate) || (candidate.by === 'pack' && !isMeantBy(spanText(page.text, candidate), page))) return false;
    return !needsProof(page, candidate) || sure.has(spanText(page.text, candidate)) || acts(page, candidate);
  });
}

/** "McCanns", where the page names Kate McCann, and nobody called McCanns: no team, on a page of games, and nobody's card would be right. */
function familiesOf(candidates: readonly Candidate[], page: Page): ReadonlySet<string> {
  const surnames = new Set(candidates.flatMap((candidate) => (candidate.type === 'Person' ? (/^[^ ].* ([^ ]+)$/.exec(spanText(page.text, candidate))?.[1] ?? []) : [])));
  const plurals = [...surnames].flatMap((surname) => [`${surname}s`, `${surname}es`]).filter((plural) => !surnames.has(plural));
  return plurals.length === 0 || tellsOfGame(page, false) ? new Set() : new Set(plurals);
}

/** "The Roberts" or, as the tagger sees it, a body; not "Roberts said", who is another. */
function isOfSeveral({ text }: Page, { by, type, start }: Candidate): boolean {
  return by === 'tagger' && (type === 'Organization' || /(?<!\p{L})[Tt]he $/u.test(lettersBefore(text, start, 5)));
}

/** "The container ship Lexington": named after a place or a person. */
function isShip({ text }: Page, { start }: Candidate): boolean {
  return ship.test(lettersBefore(text, start, 26));
}

const ship = /(?<![\p{L}-])(?:ship|ferry|scalloper|steamer|tanker|tugboat|vessels?|frigate|destroyer|battleship|warship|corvette|trawler|freighter|schooner|yacht|submarine|icebreaker|aircraft carrier|ocean liner) (?:(?:called|named) )?$/u;

/** Whether an everyday word needs proof that it is a name: where a capital says nothing, or in a language whose everyday words we do not know. "Austin, Texas" has its proof. */
function needsProof(page: Page, candidate: Candidate): boolean {
  const word = page.words[wordAt(page, candidate.start)];
  if (word === undefined || candidate.by !== 'pack' || candidate.placed !== undefined || !everydayNames.has(spanText(page.text, candidate)) || isInDateline(page, candidate)) return false;
  return page.lang !== 'en' || word.first || page.titleCase.has(word.block);
}

/** "AUGUSTA, Ga. (AP) —": the full stop before it does not end a sentence. */
function isInDateline({ text }: Page, { start, end }: Candidate): boolean {
  return text[start - 1] === '(' && /^\) ?[—–-]/.test(text.slice(end, end + 3));
}

/** "Apple said", "Apple’s", "Apple CEO Tim Cook", "Fed Holds Rates": whether it acts like an organization. */
function acts(page: Page, candidate: Candidate): boolean {
  const next = page.words[wordAt(page, candidate.end)];
  if (page.lang !== 'en' || next === undefined) return false;
  return /^['’]s/.test(page.text.slice(candidate.end)) || actsLikeOrganization.test(next.text) || actsInHeadings.test(next.text) || isRoleWord(next.text);
}
