import type { Candidate } from '../candidate';
import type { Page } from '../page';
import { wellKnownPersons } from '../vocabulary/well-known-persons';
import { byFirstWord, namesOfTable } from './listed-names';

/**
 * Well-known persons whose names the tagger does not know as such.
 *
 * Takes: "critics of [Aung San Suu Kyi]", "[Zendaya] said".
 * Refuses: "the Yasser Arafat Stadium", "Mother Teresa Avenue": there it is a part of another name.
 */
export function readListedPersons(page: Page): readonly Candidate[] {
  return namesOfTable(page, listed).map((span): Candidate => ({ ...span, by: 'person-shape', type: 'Person', records: [] }));
}

const listed = byFirstWord(wellKnownPersons);
