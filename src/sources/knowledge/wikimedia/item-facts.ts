import type { EntityType } from '../../../engine/entities/entity';
import { holdingOn } from '../../../engine/knowledge/as-of';
import type { Fact } from '../../../engine/knowledge/record';
import { facts, factsOfType, stockExchange, type FactRule } from './properties';
import type { Item } from './read-items';
import type { Statement, Value } from './statements';

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
    case 'newest':
      return newest(statements);
  }
}

/** Not ended and not yet to begin. That a head office is undated says nothing against it; only offices of people need dates. */
function mayHold({ since, until, ended }: Statement, day: string): boolean {
  if (ended) return false;
  if (since === null && until === null) return true;
  const holding = holdingOn({ since, until, source: { name: '', url: '', asOf: day } }, day);
  return holding === 'holds' || (holding === 'unclear' && until === null);
}

function preferredOf(statements: readonly Statement[]): readonly Statement[] {
  const preferred = statements.filter((statement) => statement.preferred);
  return preferred.length > 0 ? preferred : statements;
}

/** The number of the latest day; a number without a day may be of any year and is not shown. Of two for one day the preferred. */
function newest(statements: readonly Statement[]): readonly Statement[] {
  const dated = statements.filter(({ at }) => at !== null).sort((a, b) => (b.at ?? '').localeCompare(a.at ?? '') || Number(b.preferred) - Number(a.preferred));
  return dated.slice(0, 1);
}

function factOf(statements: readonly Statement[], { label }: FactRule, nameOf: NameOf, locale: string): Fact | undefined {
  const values = statements.map(({ value }) => worded(value, nameOf, locale)).filter((value) => value !== undefined);
  if (values.length === 0) return undefined;
  const at = statements[0]?.at ?? null;
  return { label, value: values.join(', '), ...(at === null ? {} : { at }) };
}

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
  }
}

/** "94,720 million" would be read past: four digits and the word for the scale. A unit without a name makes the number worthless. */
function amountWorded({ amount, unit }: Value & { kind: 'amount' }, nameOf: NameOf, locale: string): string | undefined {
  const number = new Intl.NumberFormat(locale, { notation: 'compact', compactDisplay: 'long', maximumSignificantDigits: 4 }).format(Number(amount));
  if (unit === null) return number;
  const name = nameOf(unit);
  return name === undefined ? undefined : `${number} ${name}`;
}
