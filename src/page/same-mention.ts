import type { MentionPlace } from '../protocol/requests';

/** Whether two places are the same mention; nowhere is the same as nowhere. */
export function isSame(a: MentionPlace | undefined, b: MentionPlace | undefined): boolean {
  if (a === undefined || b === undefined) return a === b;
  if (a.kind === 'figure') return b.kind === 'figure' && a.figure === b.figure;
  return b.kind === 'entity' && a.entity === b.entity && a.mention === b.mention;
}
