import type { EntityType } from '../../../engine/entities/entity';
import { firstDay, holdingOn } from '../../../engine/knowledge/as-of';
import type { Fact } from '../../../engine/knowledge/record';
import { facts, factsOfType, stockExchange, type FactRule } from './properties';
import type { Item } from './read-items';
import { preferredOf, type Statement, type Value } from './statements';

/** What an item is called; `undefined` when that is not known: then nothing is said of it. */
export type NameOf = (qid: string) => string | undefined;

/**
 * The facts of an item that a card of that type shows.
 * @param locale BCP 47 tag of the reader, for numbers
 */
export function factsOf(item: Item, type: EntityType, nameOf: NameOf, locale: string): readonly Fact[] {
  const properties = type === 'Event' || type === 'Thing' ? Object.keys(facts) : factsOfType[type];
  return properties.flatMap((property) => {
    const rule = facts[property];
    const statements = item.statements.filter((statement) => statement.property === property);
    return rule === undefined ? [] : (factOf(choose(statements, rule, item.readOn), rule, nameOf, locale) ?? []);
  });
}

/** Stock listings that have not ended: "New York Stock Exchange: BABA". */
export function tickersOf(item: Item, nameOf: NameOf): readonly string[] {
  return item.statements.flatMap((statement) => {
    if (statement.property !== stockExchange || statement.ticker === null || statement.value.kind !== 'item' || !mayHold(statement, item.readOn)) return [];
    const exchange = nameOf(statement.value.qid);
    return exchange === undefined ? [] : [`${exchange}: ${statement.ticker}`];
  });
}

function choose(statements: readonly Statement[], { choice, most }: FactRule, day: string): readonly Statement[] {
  switch (choice) {
    case 'all':
      return preferredOf(statements).slice(0, most);
    case 'held':
      return preferredOf(statements.filter((statement) => mayHold(statement, day))).slice(0, most);
    case 'agreed':
      return agreed(preferredOf(statements));
    case 'first':
      return statements.filter(({ value }) => value.kind === 'time').sort((a, b) => dateOf(a).localeCompare(dateOf(b))).slice(0, most);
    case 'newest':
      return newest(statements, day);
  }
}

/** Not ended and not yet to begin. That a head office is undated says nothing against it; only offices of people need dates. */
function mayHold({ since, until, ended, succeeded }: Statement, day: string): boolean {
  if (ended || succeeded) return false;
  if (since === null && until === null) return true;
  const holding = holdingOn({ since, until, source: { name: '', url: '', asOf: day } }, day);
  return holding === 'holds' || (holding === 'unclear' && until === null);
}

/** One of them, with the date that all say: of "1987-02-13" and "1987-02-14" February, of "1964" and "1964-09-10" the day; of two years that nobody prefers it is unknown. */
function agreed(statements: readonly Statement[]): readonly Statement[] {
  const [first, ...others] = statements;
  if (first === undefined || others.length === 0) return statements;
  const dates = statements.map(dateOf);
  const date = [10, 7, 4].flatMap((length) => {
    const said = new Set(dates.map((each) => each.slice(0, length)));
    const [longest = '', ...rest] = [...said].sort((a, b) => b.length - a.length);
    return rest.every((each) => each !== '' && longest.startsWith(each)) ? [longest] : [];
  })[0];
  return [{ ...first, value: date === undefined || date === '' ? { kind: 'unknown' } : { kind: 'time', date } }];
}

function dateOf({ value }: Statement): string {
  return value.kind === 'time' ? value.date : '';
}

/** The number of the latest day that is past; a number without a day may be of any year and is not shown. Of two for one day the preferred. */
function newest(statements: readonly Statement[], day: string): readonly Statement[] {
  const dated = statements.filter(({ at, value }) => at !== null && firstDay(at) <= day && value.kind === 'amount').sort((a, b) => (b.at ?? '').localeCompare(a.at ?? '') || Number(b.preferred) - Number(a.preferred));
  return dated.slice(0, 1);
}

function factOf(statements: readonly Statement[], { label }: FactRule, nameOf: NameOf, locale: string): Fact | undefined {
  const values = statements.map(({ value }) => worded(value, nameOf, locale)).filter((value) => value !== undefined);
  // That something is over is worth saying also of a day that nobody knows.
  if (values.length === 0) return ends.has(label) && statements[0]?.value.kind === 'unknown' ? { label, value: 'unknown', inReadersWords: true } : undefined;
  const at = statements[0]?.at ?? null;
  return { label, value: values.join(', '), inReadersWords: true, ...(at === null ? {} : { at }) };
}

const ends: ReadonlySet<Fact['label']> = new Set(['died', 'dissolved']);

function worded(value: Value, nameOf: NameOf, locale: string): string | undefined {
  switch (value.kind) {
    case 'item':
      return nameOf(value.qid);
    case 'time':
      return value.date;
    case 'text':
      return value.text;
    case 'amount':
      return amountWorded(value, nameOf, locale);
    case 'unknown':
    case 'none':
      return undefined;
  }
}

/** "94,720 million" would be read past: four digits and the word for the scale. A unit without a name makes the number worthless. */
function amountWorded({ amount, unit }: Value & { kind: 'amount' }, nameOf: NameOf, locale: string): string | undefined {
  const number = new Intl.NumberFormat(locale, { notation: 'compact', compactDisplay: 'long', maximumSignificantDigits: 4 }).format(Number(amount));
  if (unit === null) return number;
  const name = nameOf(unit);
  return name === undefined ? undefined : `${number} ${name}`;
}
