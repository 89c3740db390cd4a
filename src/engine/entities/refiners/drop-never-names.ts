import { spanText } from '../../span';
import type { Candidate } from '../candidate';
import type { Page } from '../page';
import { isNeverName, neverAlone, pageFurniture, peopleOrFurniture, plainAcronyms } from '../vocabulary/never-names';
import { legalForms } from '../vocabulary/organizations';
import { isRoleWord } from '../vocabulary/roles';

/** Drops words for the calendar, peoples, roles, buttons, "Pennsylvania Democrat" and plain acronyms, unless the whole is a known name. */
export function dropNeverNames(candidates: readonly Candidate[], page: Page): readonly Candidate[] {
  const told = toldAcronyms(candidates, page);
  return candidates.filter((candidate) => {
    const name = spanText(page.text, candidate);
    return told.has(name) || isKnownWhole(candidate) || isChamberOrParty(candidate, name) || isRegistered(candidate, name) || (candidate.by === 'role' && !isNeverName(name)) || !namesNobody(name);
  });
}

/** "AN" of "the National Alliance (AN)", a word in small letters: the tagger sees a body both before the brackets and in them. */
function toldAcronyms(candidates: readonly Candidate[], { text }: Page): ReadonlySet<string> {
  const ends = new Set(candidates.flatMap(({ type, end }) => (type === 'Organization' ? [end] : [])));
  return new Set(candidates.flatMap(({ by, type, start, end }) => {
    const name = text.slice(start, end);
    const isTold = by === 'tagger' && type === 'Organization' && /^\p{Lu}{2,5}$/u.test(name) && text[end] === ')' && text.endsWith(' (', start) && ends.has(start - ' ('.length);
    return isTold && !plainAcronyms.has(name) ? [name] : [];
  }));
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
  if (!/\p{L}/u.test(name) || plainAcronyms.has(name.replaceAll('.', '')) || peopleOrFurniture.test(name)) return true;
  return name.split(/\s+/).every((word) => isNeverName(word) || legalForms.has(word) || isRoleWord(word) || neverAlone.has(word.toLowerCase()) || pageFurniture.has(word.toLowerCase()));
}
