import { holdingOn } from '../../engine/knowledge/as-of';
import type { EntityCard, EntityInArticle, KnownEntity, RoleNote, StatusLine } from '../../engine/knowledge/card';
import type { KnowledgeRecord, KnowledgeSource, Office } from '../../engine/knowledge/record';
import { checkRole } from '../../engine/knowledge/role-check';
import type { Pack } from './pack';

/** Offices shown on a card: the open ones first, then the latest ended. */
const mostStatusLines = 3;

/**
 * The card of an entity from the built-in pack alone.
 *
 * @param articleDate ISO 8601 day, `null` when the page does not say; then no role is checked
 * @param now ISO 8601 day
 * @returns a card with `known: null` when the pack has no such record
 */
export function describeEntity(entity: EntityInArticle, articleDate: string | null, now: string, pack: Pack): EntityCard {
  const record = entity.record === null ? undefined : pack.record(entity.record);
  const candidates = entity.candidates.flatMap((key) => {
    const candidate = pack.record(key);
    return candidate === undefined ? [] : [{ key, name: candidate.name, description: candidate.description }];
  });
  const known = record === undefined ? null : knownEntity(record, entity.sentences, articleDate, now, pack);
  return { name: record?.name ?? entity.name, type: record?.type ?? entity.type, known, candidates };
}

function knownEntity(record: KnowledgeRecord, sentences: readonly string[], articleDate: string | null, now: string, pack: Pack): KnownEntity {
  const roleNote = articleDate === null ? null : noteFor(record, sentences, articleDate, now, pack);
  const offices = [...heldBy(record), ...heldIn(record, pack)];
  return {
    key: record.key,
    description: record.description,
    qid: record.qid,
    status: statusLines(record, offices, now, pack),
    roleNote,
    facts: record.facts,
    tickers: record.tickers,
    sources: sourcesOf(record, offices, roleNote),
  };
}

type SidedOffice = Office & { readonly side: StatusLine['side'] };

function heldBy({ offices }: KnowledgeRecord): SidedOffice[] {
  return offices.map((office) => ({ ...office, side: 'holder' }));
}

/** Only who is listed now: an organization's card is no list of everybody who ever led it. */
function heldIn({ key }: KnowledgeRecord, pack: Pack): SidedOffice[] {
  return pack.officesIn(key).filter(({ until }) => until === null).map((office) => ({ ...office, side: 'organization' }));
}

function statusLines(record: KnowledgeRecord, offices: readonly SidedOffice[], now: string, pack: Pack): StatusLine[] {
  const died = record.facts.find(({ label }) => label === 'died')?.value;
  const lines = offices.map((office): StatusLine => {
    const other = (office.side === 'holder' ? office.of : office.holder) ?? '';
    const { role, side, since, until, source } = office;
    return { kind: kindOf(office, died, now), role, side, since, until, other: pack.record(other)?.name ?? other, asOf: source.asOf };
  });
  const order: Record<StatusLine['kind'], number> = { listed: 0, undated: 1, ended: 2 };
  return lines.sort((a, b) => order[a.kind] - order[b.kind] || (b.until ?? b.since ?? '').localeCompare(a.until ?? a.since ?? '')).slice(0, mostStatusLines);
}

/** Nobody holds an office after death, whatever a list has forgotten to end. */
function kindOf(office: Office, died: string | undefined, now: string): StatusLine['kind'] {
  if (office.since === null && office.until === null) return 'undated';
  return office.until !== null || died !== undefined || holdingOn(office, now) === 'ended' ? 'ended' : 'listed';
}

function noteFor(record: KnowledgeRecord, sentences: readonly string[], articleDate: string, now: string, pack: Pack): RoleNote | null {
  const finding = checkRole(record, sentences, articleDate, now, pack);
  if (finding?.kind !== 'ended-before' || finding.office.until === null) return null;
  const { role, of = '', until, source } = finding.office;
  const successor = finding.successor?.holder;
  return { role, of: pack.record(of)?.name ?? of, until, articleDate, source, successor: successor === undefined ? null : (pack.record(successor)?.name ?? successor) };
}

function sourcesOf(record: KnowledgeRecord, offices: readonly Office[], note: RoleNote | null): KnowledgeSource[] {
  const all = [...(note === null ? [] : [note.source]), record.source, ...offices.map(({ source }) => source)];
  return [...new Map(all.map((source) => [source.url, source])).values()];
}
