import type { EntityType } from '../../engine/entities/entity';
import type { Fact, FactLabel, KnowledgeRecord, KnowledgeSource, Office } from '../../engine/knowledge/record';

/** What a record of the hand-written core says besides its key and its one line. */
interface Known {
  readonly name?: string;
  readonly aliases?: readonly string[];
  readonly qid?: string;
  readonly offices?: readonly OfficeEntry[];
  readonly facts?: Readonly<Partial<Record<FactLabel, string>>>;
  readonly tickers?: readonly string[];
  readonly source?: KnowledgeSource;
}

type OfficeEntry = Omit<Office, 'source'> & { readonly source?: KnowledgeSource; readonly asOf: string };

export function person(key: string, description: string, known: Known = {}): KnowledgeRecord {
  return entry('Person', key, description, known);
}

export function organization(key: string, description: string, known: Known = {}): KnowledgeRecord {
  return entry('Organization', key, description, known);
}

export function place(key: string, description: string, known: Known = {}): KnowledgeRecord {
  return entry('Place', key, description, known);
}

export function product(key: string, description: string, known: Known = {}): KnowledgeRecord {
  return entry('Product', key, description, known);
}

/**
 * An office held by the person whose record it stands in.
 * @param until `null`: listed as holding it on `asOf`
 * @param asOf day, month or year for which the source says so; never later than it was read
 */
export function held(role: string, of: string, since: string | null, until: string | null, asOf: string, source?: KnowledgeSource): OfficeEntry {
  return { role, of, since, until, asOf, ...(source === undefined ? {} : { source }) };
}

/** The encyclopedia's article about the key, as it stood at `asOf`. */
export function wikipedia(key: string, asOf: string): KnowledgeSource {
  return { name: 'Wikipedia', url: `https://en.wikipedia.org/wiki/${encodeURIComponent(key.replace(/ /g, '_'))}`, asOf };
}

/** Descriptions and facts that do not change were read in the spring of 2025. */
const coreAsOf = '2025-03';

function entry(type: EntityType, key: string, description: string, known: Known): KnowledgeRecord {
  const facts = Object.entries(known.facts ?? {}).map(([label, value]): Fact => ({ label: label as FactLabel, value }));
  return {
    key,
    name: known.name ?? key.replace(/ \([^)]*\)$/, ''),
    type,
    aliases: known.aliases ?? [],
    description,
    qid: known.qid ?? null,
    offices: (known.offices ?? []).map(({ asOf, source, ...office }) => ({ ...office, source: source ?? wikipedia(key, asOf) })),
    facts,
    tickers: known.tickers ?? [],
    source: known.source ?? wikipedia(key, coreAsOf),
  };
}
