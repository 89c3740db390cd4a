import { daysBetween } from '../../engine/days';
import { groupedBy } from '../../engine/grouped-by';
import { firstDay, holdersOn, holdingOn, lastDay } from '../../engine/knowledge/as-of';
import type { EntityCard, EntityInArticle, KnownEntity, RoleNote, SpokenFact, StatusLine } from '../../engine/knowledge/card';
import type { Fact, KnowledgeRecord, KnowledgeSource, Office } from '../../engine/knowledge/record';
import { checkRole, type OfficeBook } from '../../engine/knowledge/role-check';

/** The most offices on a card: current ones first, with those of the article's day, then the latest that have ended. */
const mostStatusLines = 3;

/**
 * The card of an entity from a book alone, without asking anybody.
 *
 * @param articleDate ISO 8601 day, `null` when the page does not say; then no role is checked
 * @param now ISO 8601 day
 * @returns a card with `known: null` when the book has no such record
 */
export function describeEntity(entity: EntityInArticle, articleDate: string | null, now: string, book: OfficeBook): EntityCard {
  const record = entity.record === null ? undefined : book.record(entity.record);
  const candidates = entity.candidates.flatMap((key) => {
    const candidate = book.record(key);
    return candidate === undefined ? [] : [{ key, name: candidate.name, description: candidate.description, lang: 'en' as const }];
  });
  const known = record === undefined ? null : knownEntity(record, entity.sentences, articleDate, now, book);
  return { name: record?.name ?? entity.name, type: record?.type ?? entity.type, known, candidates, article: null, lookup: 'off' };
}

function knownEntity(record: KnowledgeRecord, sentences: readonly string[], articleDate: string | null, now: string, book: OfficeBook): KnownEntity {
  const roleNote = articleDate === null ? null : noteFor(record, sentences, articleDate, now, book);
  const offices = [...heldBy(record), ...heldIn(record, now, book)].filter(({ since }) => since === null || firstDay(since) <= now);
  const then = articleDate === null ? [] : heldThen(record, articleDate, offices, book);
  return {
    key: record.key,
    isBuiltIn: true,
    description: record.description,
    qid: record.qid,
    status: statusLines(record, offices, then, now, book),
    also: [],
    roleNote,
    isNoteNew: false,
    facts: record.facts.filter(({ since }) => articleDate === null || since === undefined || firstDay(since) <= articleDate).map(spoken),
    tickers: record.tickers,
    logo: record.logo ?? null,
    sources: sourcesOf(record, [...offices, ...then], roleNote),
  };
}

/** The fact with the language of its value: the view words dates and currency codes itself, and a value of signs alone is in no language. */
function spoken({ inReadersWords, ...fact }: Fact): SpokenFact {
  const isEnglish = inReadersWords !== true && fact.label !== 'currency' && /\p{Ll}/u.test(fact.value);
  return isEnglish ? { ...fact, lang: 'en' } : fact;
}

type SidedOffice = Office & { readonly side: StatusLine['side'] };

function heldBy({ offices }: KnowledgeRecord): SidedOffice[] {
  return offices.map((office) => ({ ...office, side: 'holder' }));
}

/** Offices with several holders at once, of whom the pack has only some: on a state's card, one senator would look like its only one. */
const ofSeveral: ReadonlySet<string> = new Set(['senator', 'senior vice president', 'vice chairman', 'vice premier']);

/** Only present holders: an organization's card is not a list of everybody who ever led it. */
function heldIn({ key }: KnowledgeRecord, now: string, book: OfficeBook): SidedOffice[] {
  return book.officesIn(key).filter((office) => !hasEnded(office, now) && !ofSeveral.has(office.role)).map((office) => ({ ...office, side: 'organization' }));
}

/** Whether it has ended; not if the end is only announced for a later day. */
function hasEnded({ until, ended }: Office, now: string): boolean {
  return ended === true || (until !== null && firstDay(until) <= now);
}

/** Who led it on the article's day, if somebody else does now. */
function heldThen({ key }: KnowledgeRecord, articleDate: string, now: readonly SidedOffice[], book: OfficeBook): SidedOffice[] {
  const all = book.officesIn(key).filter(({ role }) => !ofSeveral.has(role));
  const roles = new Set(all.map(({ role }) => role));
  const then = [...roles].flatMap((role) => holdersOn(all.filter((office) => office.role === role), articleDate));
  return then.filter(({ role, holder }) => !now.some((office) => office.role === role && office.holder === holder)).map((office) => ({ ...office, side: 'organization' }));
}

function statusLines(record: KnowledgeRecord, offices: readonly SidedOffice[], then: readonly SidedOffice[], now: string, book: OfficeBook): StatusLine[] {
  const died = record.facts.find(({ label }) => label === 'died')?.value;
  const line = (office: SidedOffice, kind: StatusLine['kind']): StatusLine => {
    const other = (office.side === 'holder' ? office.of : office.holder) ?? '';
    const { role, side, since, until, source } = office;
    const known = book.record(other);
    const name = known?.name ?? other;
    // A holder without a record may have Wikidata's name, in the reader's language.
    const isEnglish = office.inReadersWords !== true && (side === 'holder' || known !== undefined);
    return { kind, role, side, since, until, other: side === 'organization' ? withoutRole(name, role) : name, asOf: source.asOf, ...(isEnglish ? { lang: 'en' } : {}) };
  };
  const lines = [...offices.map((office) => line(office, kindOf(office, died, now))), ...then.map((office) => line(office, 'then'))];
  const ordered = lines.sort((a, b) => order[a.kind] - order[b.kind] || leadOf(a) - leadOf(b) || (b.until ?? b.since ?? '').localeCompare(a.until ?? a.since ?? ''));
  return withThoseOfThen(ordered).slice(0, mostStatusLines);
}

/**
 * Puts whoever held an office on the article's day right after its present holder, before other offices, as far as there is room for both:
 * for the United States in an article of 2024 the card says Trump, then Biden, and no vice president.
 */
function withThoseOfThen(lines: readonly StatusLine[]): readonly StatusLine[] {
  if (!lines.some(({ kind }) => kind === 'then')) return lines;
  const byRole = [...groupedBy(lines, ({ role, side }) => `${side} ${role}`).values()];
  const chosen: StatusLine[] = [];
  for (const role of byRole) {
    if (chosen.length > 0 && chosen.length + role.length > mostStatusLines) break;
    chosen.push(...role);
  }
  return chosen;
}

/** "Pope Leo XIV" → "Leo XIV", beside the word "Pope". */
function withoutRole(name: string, role: string): string {
  return name.toLowerCase().startsWith(`${role} `) ? name.slice(role.length + 1) : name;
}

const order: Record<StatusLine['kind'], number> = { listed: 0, then: 1, undated: 2, ended: 3 };

/** Leading offices, in the order in which the card of an organization or country names them; others follow by date. */
const leading = [
  'supreme leader', 'president', 'head of state', 'chancellor', 'prime minister', 'premier', 'head of government', 'king', 'queen', 'emperor', 'emir', 'vice president', 'secretary of state',
  'chief executive', 'interim chief executive', 'co-chief executive',
  'chairman', 'executive chairman', 'chair', 'governor', 'director-general', 'secretary-general', 'secretary general', 'managing director',
];

/** The rank of an office; a person's own offices are ordered by date alone. */
function leadOf({ side, role }: StatusLine): number {
  const place = leading.indexOf(role);
  return side === 'holder' ? 0 : place === -1 ? leading.length : place;
}

/** After this many days, a source only proves that it listed somebody: whoever has led a bank since July 2020, as of February 2021, may be long gone. */
const mostDaysListed = 366;

/** The kind of status line; nobody holds an office after death, even if a list forgot to end it. */
function kindOf(office: Office, died: string | undefined, now: string): StatusLine['kind'] {
  if (hasEnded(office, now) || died !== undefined || holdingOn(office, now) === 'ended') return 'ended';
  return office.since === null || daysBetween(lastDay(office.source.asOf), now) > mostDaysListed ? 'undated' : 'listed';
}

function noteFor(record: KnowledgeRecord, sentences: readonly string[], articleDate: string, now: string, book: OfficeBook): RoleNote | null {
  const finding = checkRole(record, sentences, articleDate, now, book);
  if (finding === null || finding.kind === 'holds' || finding.office.until === null) return null;
  const { role, of = '', until, source } = finding.office;
  const successor = finding.successor?.holder;
  return { kind: finding.kind, role, of: book.record(of)?.name ?? of, until, articleDate, source, successor: successor === undefined ? null : (book.record(successor)?.name ?? successor) };
}

function sourcesOf(record: KnowledgeRecord, offices: readonly Office[], note: RoleNote | null): KnowledgeSource[] {
  const all = [...(note === null ? [] : [note.source]), record.source, ...offices.map(({ source }) => source)];
  return [...new Map(all.map((source) => [source.url, source])).values()];
}
