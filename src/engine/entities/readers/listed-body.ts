import type { Candidate } from '../candidate';
import type { Page } from '../page';
import { bands } from '../vocabulary/bands';
import { firms } from '../vocabulary/firms';
import { internationalBodies } from '../vocabulary/international-bodies';
import { leagues } from '../vocabulary/leagues';
import { papers } from '../vocabulary/papers';
import { parties } from '../vocabulary/parties';
import { publicBodies } from '../vocabulary/public-bodies';
import { universities } from '../vocabulary/universities';
import { byFirstWord, namesOfTable } from './listed-names';

/**
 * Well-known organizations whose names do not say what they are.
 *
 * Takes: "traders at [Jefferies]", "[Cushman & Wakefield] said", "[Smith and Nephew]", "[Christie's]", "Former [Stanford] president", the "[Knesset]".
 * Refuses: "Ann Jefferies", "Lazard Street": there it is a part of another name.
 */
export function readListedBodies(page: Page): readonly Candidate[] {
  return namesOfTable(page, listed).map((span): Candidate => ({ ...span, by: 'firm', type: 'Organization', records: [] }));
}

const listed = byFirstWord([...firms.flatMap(withAnd), ...bands, ...leagues, ...universities, ...parties, ...papers, ...publicBodies, ...internationalBodies]);

/** "Smith and Nephew", as the style of many papers has it. */
function withAnd(name: string): readonly string[] {
  return name.includes(' & ') ? [name, name.replaceAll(' & ', ' and ')] : [name];
}
