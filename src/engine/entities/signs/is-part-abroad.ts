import type { Candidate } from '../candidate';
import { wordAt, type Page } from '../page';
import { clubArticles, clubWords, institutionWords, joiningWords } from '../vocabulary/names-abroad';

/**
 * Whether a place is a part of a longer name, as languages other than English join them.
 *
 *   "Borussia [Dortmund]", "il [Napoli]"                  a club's
 *   "Banco de [España]", "Giro d'[Italia]"                an institution's, a race's
 *   "el presidente de [España]", "il [Ticino]"            no: nobody's, and no town
 */
export function isPartAbroad({ start, records }: Candidate, page: Page): boolean {
  const at = wordAt(page, start);
  const [before, own] = [page.words[at - 1], page.words[at]];
  if (before === undefined || own?.block !== before.block) return false;
  if (own.joined && clubWords.has(before.text)) return true;
  if (own.joined && clubArticles[page.lang]?.test(before.text) === true) return records.every(({ people }) => people !== undefined);
  return isOfInstitution(page, at);
}

/** The word at `at` comes after such words as "de la", and those after an institution's. */
function isOfInstitution({ words }: Page, at: number): boolean {
  let head = at - 1;
  while (at - head < mostJoining && joiningWords.has(words[head]?.text.toLowerCase() ?? '')) head--;
  return head < at - 1 && institutionWords.has(words[head]?.text ?? '') && words[head]?.block === words[at]?.block;
}

/** "de", "la" and no more. */
const mostJoining = 4;
