import { isNeverName } from '../vocabulary/never-names';
import { legalForms } from '../vocabulary/organizations';
import { isRoleWord } from '../vocabulary/roles';
import type { Word } from '../words';

/** Whether a word right before or after a name may belong to it: one with a capital that is neither a role, a legal form nor an acronym. */
export function extendsName({ text, capital }: Word): boolean {
  return capital && /^\p{Lu}/u.test(text) && (!isRoleWord(text) || rolesInNames.test(text)) && !isNeverName(text) && !legalForms.has(text) && !acronym.test(text);
}

/** Words for roles that just as often belong to a name: "Google Assistant", "London House". */
const rolesInNames = /^(?:assistant|home|first|house|information|bank|party|central|national|state|federal|coach|engineer|doctor)$/i;

/** Any acronym, whether it is a name or not. */
export const acronym = /^[A-Z]{2,4}$/;
