import { firstDay, holdingOn, lastDay } from '../../engine/knowledge/as-of';
import type { Office } from '../../engine/knowledge/record';
import { heads } from './wikimedia/properties';

/**
 * Lays what a source says now over what is built in, office by office.
 *
 * - The same term in both: dates that the built-in one lacks are filled in, an end that the source knows ends it, and an open one is as new as the source.
 *   An end that is built in stays once it is past: those were read and checked by a person. One that was only to come gives way to an earlier one.
 * - A newer holder who is not built in ends those who are, on a day that nobody has told us.
 * - All else the source says stands beside it; undated statements only where nothing is built in.
 */
export function mergeOffices(builtIn: readonly Office[], said: readonly Office[]): readonly Office[] {
  const used = new Set<Office>();
  const newcomers = said.filter((other) => builtIn.every((office) => !isSameTerm(office, other)));
  const merged = builtIn.map((office) => {
    const same = said.find((other) => isSameTerm(office, other));
    if (same === undefined) return newcomers.some((other) => supersedes(other, office)) ? { ...office, until: null, ended: true as const } : office;
    used.add(same);
    return together(office, same);
  });
  const more = said.filter((other) => !used.has(other) && !(isUndated(other) && builtIn.some((office) => isSameOffice(office, other))));
  return [...merged, ...more];
}

function isSameTerm(office: Office, said: Office): boolean {
  if (office.holder !== said.holder) return false;
  if (!isSameOffice(office, said)) return said.of === undefined && beginTogether(office, said);
  return office.since === null || said.since === null || office.since.slice(0, 4) === said.since.slice(0, 4);
}

/** Whether a position without an organization is the same as an office ("Federal Chancellor of Germany", "chancellor" of Germany): if both began in the same month. */
function beginTogether(office: Office, said: Office): boolean {
  return office.since !== null && said.since !== null && office.since.length >= 7 && office.since.slice(0, 7) === said.since.slice(0, 7);
}

/** "President of the United States" is the office "president" of the United States. */
function isSameOffice({ role, of = '' }: Office, said: Office): boolean {
  if (said.of === undefined) return said.role.toLowerCase().startsWith(`${role} of `) && said.role.toLowerCase().endsWith(of.toLowerCase());
  return said.of === of && (said.role === role || Object.values(heads).some((head) => head.role === said.role && head.same.includes(role)));
}

function together(office: Office, said: Office): Office {
  if (isOver(office, said) || office.ended === true || isUndated(said)) return office;
  const since = office.since === null || (said.since ?? '').startsWith(office.since) ? said.since : office.since;
  if (said.ended === true) return { ...office, since, until: null, ended: true, source: said.source };
  return { ...office, since, until: said.until ?? office.until, source: said.source };
}

function supersedes(said: Office, office: Office): boolean {
  if (isOver(office, said) || said.holder === office.holder || !isSameOffice(office, said) || said.since === null) return false;
  return holdingOn(said, said.source.asOf) === 'holds' && firstDay(said.since) > lastDay(office.since ?? office.source.asOf);
}

/** Whether a built-in end was past when the source was read. */
function isOver({ until }: Office, { source }: Office): boolean {
  return until !== null && firstDay(until) <= source.asOf;
}

function isUndated({ since, until, ended }: Office): boolean {
  return since === null && until === null && ended !== true;
}
