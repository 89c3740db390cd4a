import { plainLetters } from '../../plain-letters';
import type { Page } from '../page';
import { sharedNames } from '../vocabulary/shared-names';
import { speaksOf } from './speaks-of';

/**
 * Whether a name by itself means the bearer whom the pack knows by it.
 *
 *   "the ICC", on a page that tells of war crimes    the court, as the pack knows it
 *   "the ICC", on one that tells of cricket          not the court
 *   "BBC", "Samsung"                                 nobody else of note is called so
 */
export function isMeantBy(name: string, page: Page): boolean {
  const shared = sharedNames.get(plainLetters(name));
  if (shared === undefined) return true;
  const { says, unless, knownIn = [] } = shared;
  if (page.lang !== 'en') return says === undefined || knownIn.includes(page.lang);
  return (says === undefined || speaksOf(page, says)) && (unless === undefined || !speaksOf(page, unless));
}
