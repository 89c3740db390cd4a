import { spanText } from '../../span';
import type { Candidate } from '../candidate';
import type { Page } from '../page';
import { isNeverName, neverAlone, pageFurniture, peopleOrFurniture, plainAcronyms } from '../vocabulary/never-names';
import { legalForms } from '../vocabulary/organizations';
import { isRoleWord } from '../vocabulary/roles';

/** Drops words for the calendar, peoples, roles, buttons, "Pennsylvania Democrat" and plain acronyms, unless the whole is a known name. */
export function dropNeverNames(candidates: readonly Candidate[], page: Page): readonly Candidate[] {
  return candidates.filter((candidate) => {
    const name = spanText(page.text, candidate);
    return isKnownWhole(candidate) || isChamberOrParty(candidate, name) || isRegistered(candidate, name) || (candidate.by === 'role' && !isNeverName(name)) || !namesNobody(name);
  });
}

function isKnownWhole({ by, placed }: Candidate): boolean {
  return by === 'pack' || by === 'firm' || by === 'landmark' || placed !== undefined;
}

/** "the Senate", "Liberal Party", "National Democratic Party": names made of words that name nobody on their own. */
function isChamberOrParty({ type }: Candidate, name: string): boolean {
  return type === 'Organization' && /^(?:Senate|\p{Lu}.* Party)$/u.test(name);
}

/** "State Bank Plc": common words, but its legal form makes it a firm; not "The Company Ltd", and not "General Group" or "Central Bank". */
function isRegistered({ by }: Candidate, name: string): boolean {
  return by === 'legal-suffix' && /^\p{Lu}\p{L}+ \p{Lu}.* (?:Bhd|Corp|Inc|LLC|LLP|Ltd|PLC|Plc|plc)\.?$/u.test(name);
}

function namesNobody(name: string): boolean {
  if (!/\p{L}/u.test(name) || plainAcronyms.has(name) || peopleOrFurniture.test(name)) return true;
  return name.split(/\s+/).every((word) => isNeverName(word) || legalForms.has(word) || isRoleWord(word) || neverAlone.has(word.toLowerCase()) || pageFurniture.has(word.toLowerCase()));
}
