import * as v from 'valibot';

/** One statement of a Wikidata item, as far as we use it. Dates are ISO 8601 with the precision that is known. */
export interface Statement {
  readonly property: string;
  readonly value: Value;
  readonly since: string | null;
  readonly until: string | null;
  /** Has ended on a day that Wikidata does not know, or knows only to the decade. */
  readonly ended: boolean;
  /** Says who came after (P1366) and not when: it may have ended. */
  readonly succeeded: boolean;
  /** The day or year that the value is of. */
  readonly at: string | null;
  readonly preferred: boolean;
  /** Ticker symbol (P249), where the statement is a stock listing. */
  readonly ticker: string | null;
}

/** What a statement says. */
export type Value =
  | { readonly kind: 'item'; readonly qid: string }
  | { readonly kind: 'time'; readonly date: string }
  /** `unit`: Wikidata id of the unit, `null` for a plain number. */
  | { readonly kind: 'amount'; readonly amount: string; readonly unit: string | null }
  | { readonly kind: 'text'; readonly text: string }
  /** There is one ("some value"), but which is not known; or a date that is known less well than to the year, or lies before the common era. */
  | { readonly kind: 'unknown' }
  /** There is none ("no value"): said, and not left out. */
  | { readonly kind: 'none' };

/** Reads the statements of some properties. Deprecated ones, and any that is not of the agreed shape, are left out. */
export function readStatements(claims: unknown, properties: ReadonlySet<string>): readonly Statement[] {
  // An item without statements has an empty list instead of an object.
  if (!v.is(claimsShape, claims)) return [];
  return Object.entries(claims)
    .filter(([property]) => properties.has(property))
    .flatMap(([property, statements]) => statements.flatMap((statement) => readStatement(property, statement) ?? []));
}

/** Those that Wikidata prefers, where there are any. */
export function preferredOf(statements: readonly Statement[]): readonly Statement[] {
  const preferred = statements.filter((statement) => statement.preferred);
  return preferred.length > 0 ? preferred : statements;
}

const snakShape = v.object({ snaktype: v.picklist(['value', 'somevalue', 'novalue']), datavalue: v.optional(v.object({ type: v.string(), value: v.unknown() })) });
const statementShape = v.object({
  mainsnak: snakShape,
  rank: v.picklist(['preferred', 'normal', 'deprecated']),
  qualifiers: v.optional(v.union([v.record(v.string(), v.array(snakShape)), v.pipe(v.array(v.never()), v.transform(() => ({})))]), {}),
});
const claimsShape = v.record(v.string(), v.array(v.unknown()));

type Snak = v.InferOutput<typeof snakShape>;
type Qualifiers = Readonly<Record<string, readonly Snak[]>>;

function readStatement(property: string, written: unknown): Statement | undefined {
  const read = v.safeParse(statementShape, written);
  if (!read.success || read.output.rank === 'deprecated') return undefined;
  const { mainsnak, rank } = read.output;
  const qualifiers: Qualifiers = read.output.qualifiers;
  const value = valueOf(mainsnak);
  if (value === undefined) return undefined;
  const [until, ended] = endOf(qualifiers);
  const succeeded = until === null && !ended && (qualifiers['P1366'] ?? []).some(({ snaktype }) => snaktype !== 'novalue');
  const at = dates(qualifiers['P585']).at(-1) ?? null;
  return { property, value, since: startOf(qualifiers), until, ended, succeeded, at, preferred: rank === 'preferred', ticker: textOf(qualifiers['P249']?.[0]) };
}

/** Qualifier P580: of several starts the earliest. */
function startOf(qualifiers: Qualifiers): string | null {
  return dates(qualifiers['P580'])[0] ?? null;
}

/** Qualifier P582: of several ends the latest; an end that is there but not known is an end. "No value" says that there is none. */
function endOf(qualifiers: Qualifiers): readonly [until: string | null, ended: boolean] {
  const ends = (qualifiers['P582'] ?? []).filter(({ snaktype }) => snaktype !== 'novalue');
  const known = dates(ends);
  const until = known.length === ends.length ? (known.at(-1) ?? null) : null;
  return [until, ends.length > 0 && until === null];
}

/** Ascending. Dates known less well than to the year are none. */
function dates(snaks: readonly Snak[] = []): string[] {
  return snaks
    .flatMap((snak) => {
      const value = valueOf(snak);
      return value?.kind === 'time' ? [value.date] : [];
    })
    .sort();
}

function textOf(snak: Snak | undefined): string | null {
  const value = snak === undefined ? undefined : valueOf(snak);
  return value?.kind === 'text' ? value.text : null;
}

const itemValue = v.object({ id: v.pipe(v.string(), v.regex(/^Q\d{1,12}$/)) });
const timeValue = v.object({ time: v.string(), precision: v.number() });
const amountValue = v.object({ amount: v.pipe(v.string(), v.regex(/^[+-]\d{1,40}(?:\.\d{1,40})?$/)), unit: v.string() });
const monolingual = v.object({ text: v.string() });

const unknown: Value = { kind: 'unknown' };

function valueOf({ snaktype, datavalue }: Snak): Value | undefined {
  if (snaktype !== 'value') return snaktype === 'somevalue' ? unknown : { kind: 'none' };
  if (datavalue === undefined) return undefined;
  const { type, value } = datavalue;
  if (type === 'wikibase-entityid' && v.is(itemValue, value)) return { kind: 'item', qid: value.id };
  if (type === 'time' && v.is(timeValue, value)) return timeOf(value.time, value.precision);
  if (type === 'quantity' && v.is(amountValue, value)) return { kind: 'amount', amount: value.amount.replace(/^\+/, ''), unit: /Q\d{1,12}$/.exec(value.unit)?.[0] ?? null };
  if (type === 'string' && typeof value === 'string') return { kind: 'text', text: value };
  if (type === 'monolingualtext' && v.is(monolingual, value)) return { kind: 'text', text: value.text };
  return undefined;
}

/** Characters of an ISO 8601 date for each of Wikidata's precisions: 9 year, 10 month, 11 day. A decade or century dates nothing. */
const lengths: Readonly<Record<number, number>> = { 9: 4, 10: 7, 11: 10 };

/** "+2012-07-01T00:00:00Z" → "2012-07-01"; years before the common era, or of five digits, have no such date. */
function timeOf(time: string, precision: number): Value {
  const length = lengths[precision];
  const day = /^\+(\d{4}-\d\d-\d\d)T/.exec(time)?.[1];
  if (length === undefined || day === undefined) return unknown;
  const date = day.slice(0, length);
  // A month or day may be written "00" where the precision says it is known: then it is not.
  return { kind: 'time', date: date.replace(/(?:-00)+$/, '') };
}
