import { firstDay, holdingOn, lastDay } from '../../engine/knowledge/as-of';
import type { Office } from '../../engine/knowledge/record';
import { heads } from './wikimedia/properties';

/**
 * Lays what a source says now over what is built in, office by office.
 *
 * - A term in both: missing dates are filled in, an end that the source knows ends it, and a term without an end is as recent as the source.
 *   A built-in end stays, because a person has read and checked it.
 * - A newer holder who is not built in ends the terms of those who are, on an unknown day.
 * - Everything else that the source says is added; undated statements only if nothing is built in.
 */
export function mergeOffices(builtIn: readonly Office[], said: readonly Office[]): readonly Office[] {
  const used = new Set<Office>();
  const newcomers = said.filter((other) => builtIn.every((office) => !isSameTerm(office, other)));
  const merged = builtIn.map((office) => {
    const same = said.find((other) => isSameTerm(office, other));
    if (same === undefined) return newcomers.some((other) => supersedes(other, office)) ? { ...office, ended: true as const } : office;
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
  if (office.until !== null || office.ended === true || isUndated(said)) return office;
  const since = office.since === null || (said.since ?? '').startsWith(office.since) ? said.since : office.since;
  const { until, source } = said;
  return { ...office, since, until, source, ...(said.ended === true ? { ended: true as const } : {}) };
}

function supersedes(said: Office, office: Office): boolean {
  if (office.until !== null || said.holder === office.holder || !isSameOffice(office, said) || said.since === null) return false;
  return holdingOn(said, said.source.asOf) === 'holds' && firstDay(said.since) > lastDay(office.since ?? office.source.asOf);
}

function isUndated({ since, until, ended }: Office): boolean {
  return since === null && until === null && ended !== true;
}
