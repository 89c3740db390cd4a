import type { NamedRecord, Names } from '../../engine/entities/names';
import type { KnowledgeRecord, Office } from '../../engine/knowledge/record';
import type { OfficeBook } from '../../engine/knowledge/role-check';

/** The built-in knowledge: looked up by name, by key, and by who holds what. */
export type Pack = Names & OfficeBook;

/**
 * Indexes records for look-up in constant time. The order of the records is the order of likelihood where several go by one name.
 * @throws Error that names the key when two records have the same one
 */
export function createPack(records: readonly KnowledgeRecord[]): Pack {
  const byKey = new Map<string, KnowledgeRecord>();
  const byName = new Map<string, Entry[]>();
  const offices = new Map<string, Office[]>();
  for (const record of records) {
    if (byKey.has(record.key)) throw new Error(`Knowledge pack: two records have the key “${record.key}”`);
    byKey.set(record.key, record);
    indexNames(record, byName);
    for (const office of record.offices) if (office.of !== undefined) push(offices, office.of, { ...office, holder: record.key });
  }
  return {
    record: (key) => byKey.get(key),
    officesIn: (organization) => offices.get(organization) ?? [],
    recordsNamed: (name, lang) => (byName.get(normalName(name)) ?? []).filter((entry) => entry.lang === null || entry.lang === lang).map(({ named }) => named),
  };
}

interface Entry {
  readonly named: NamedRecord;
  /** `null`: whatever the language. */
  readonly lang: string | null;
}

function indexNames(record: KnowledgeRecord, byName: Map<string, Entry[]>): void {
  const { key, name, type, qid } = record;
  const named: NamedRecord = { key, name, type, qid, related: relatedKeys(record) };
  const everywhere = new Set([name, ...record.aliases].map(normalName));
  for (const one of everywhere) push(byName, one, { named, lang: null });
  for (const [lang, local] of Object.entries(record.localNames ?? {})) if (!everywhere.has(normalName(local))) push(byName, normalName(local), { named, lang });
}

function relatedKeys({ offices, facts }: KnowledgeRecord): string[] {
  const said = facts.filter(({ label }) => label === 'country' || label === 'capital' || label === 'parent' || label === 'owner' || label === 'maker' || label === 'headquarters');
  return [...new Set([...offices.flatMap(({ of }) => of ?? []), ...said.map(({ value }) => value)])];
}

function push<Value>(lists: Map<string, Value[]>, key: string, value: Value): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [value]);
  else list.push(value);
}

/** One form for ways of writing that mean no difference: "U.S." and "US", "McDonald’s" and "McDonald's", "St. Louis" and "St Louis". */
function normalName(name: string): string {
  return name.normalize('NFC').replace(/[’‘]/g, "'").replace(/[‑]/g, '-').replace(/\./g, '').replace(/\s+/g, ' ').trim();
}
