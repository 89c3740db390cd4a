import type { Candidate } from '../candidate';
import { wordAt, type Page } from '../page';
import { legalForms } from '../vocabulary/organizations';
import { isNeverName } from '../vocabulary/never-names';
import { isRoleWord } from '../vocabulary/roles';
import type { Word } from '../words';

/**
 * A known name that is only a part of a longer one that we do not know is not underlined at all: "China" in "China Evergrande",
 * "Trump" in "Trump Tower", "Google" in "Google Maps", "Madrid" in "Community of Madrid", both halves of "Sony Australia".
 * "Alibaba CEO", "China Monday" and title-case headings are no such case.
 */
export function dropPartsOfNames(candidates: readonly Candidate[], page: Page): readonly Candidate[] {
  const around: Neighbours = {
    byStart: new Map(candidates.map((candidate) => [candidate.start, candidate])),
    byEnd: new Map(candidates.map((candidate) => [candidate.end, candidate])),
  };
  const tagged = new Set(candidates.filter(({ by }) => by === 'tagger').map(({ start, end }) => `${start}-${end}`));
  return candidates.filter((candidate) => {
    if (candidate.by !== 'pack' || page.lang === 'de' || tagged.has(`${candidate.start}-${candidate.end}`)) return true;
    return !isPart(candidate, page, around);
  });
}

interface Neighbours {
  readonly byStart: ReadonlyMap<number, Candidate>;
  readonly byEnd: ReadonlyMap<number, Candidate>;
}

function isPart(candidate: Candidate, page: Page, { byStart, byEnd }: Neighbours): boolean {
  const at = wordAt(page, candidate.start);
  const first = page.words[at];
  if (first === undefined || page.titleCase.has(first.block)) return false;
  const before = first.joined && first.start === candidate.start ? page.words[at - 1] : undefined;
  const after = page.words[wordAt(page, candidate.end)];
  if (after?.joined === true && (byStart.has(after.start) ? isBranch(candidate, byStart.get(after.start)) : extendsName(after))) return true;
  if (before === undefined) return false;
  return byEnd.has(before.end) ? isBranch(byEnd.get(before.end), candidate) : (!before.first && extendsName(before)) || (candidate.type === 'Place' && isPartOf(page, at));
}

/** "Republic of China", "City of Cape Town"; not "President of China". */
function isPartOf({ words }: Page, at: number): boolean {
  const of = words[at - 1]?.text === 'the' ? at - 2 : at - 1;
  const head = words[of - 1];
  return words[of]?.text === 'of' && words[of].joined && head !== undefined && !head.first && extendsName(head);
}

/** A company's name with a country right after it is the company's branch there: "Sony Australia". */
function isBranch(name: Candidate | undefined, next: Candidate | undefined): boolean {
  return name?.type === 'Organization' && next?.type === 'Place';
}

/** Words of roles that as often belong to a name: "Google Assistant", "London House". */
const rolesInNames = /^(?:assistant|home|first|house|information|bank|party|central|national|state|federal|coach|engineer|doctor)$/i;

function extendsName({ text, capital }: Word): boolean {
  return capital && /^\p{Lu}/u.test(text) && (!isRoleWord(text) || rolesInNames.test(text)) && !isNeverName(text) && !legalForms.has(text) && !/^[A-Z]{2,4}$/.test(text);
}
