import { coreKinds } from '../../src/data/pack/core';
import { regions } from '../../src/data/pack/regions';
import { daysBetween } from '../../src/engine/days';
import { lastDay } from '../../src/engine/knowledge/as-of';
import type { KnowledgeRecord } from '../../src/engine/knowledge/record';

/**
 * `npm run report:pack`: the hand-written records that were last found true longer ago than their kind allows, oldest first. They are not
 * wrong: a card says "as of". Read their sources again and move the date, or end the office.
 */

/** Months after which somebody should look again. Ministers change often, head offices hardly ever. */
const monthsAllowed: Readonly<Record<string, number>> = {
  politicsOfTheAmericas: 6,
  politicsOfEurope: 6,
  politicsOfAsia: 6,
  politicsOfTheMiddleEastAndAfrica: 6,
  otherHeads: 6,
  internationalPolitics: 9,
  businessPeople: 12,
  culturePeople: 12,
  sciencePeople: 12,
  societyPeople: 12,
  sportPeople: 12,
  companiesOfTheAmericas: 24,
  companiesOfEurope: 24,
  companiesOfAsiaAndAustralia: 24,
  bodies: 36,
  products: 24,
  regions: 60,
};

/** Months for who leads a company that the company's record itself says. */
const monthsForChiefs = 12;

interface Stale {
  readonly kind: string;
  readonly what: string;
  readonly asOf: string;
  readonly isChief?: true;
}

const today = new Date().toISOString().slice(0, 10);
const handWritten = Object.entries({ ...coreKinds, regions });
const stale = handWritten
  .flatMap(([kind, records]) => records.flatMap((record) => ageing(record).map((one): Stale => ({ kind, ...one }))))
  .filter(({ kind, asOf, isChief }) => daysBetween(lastDay(asOf), today) > (isChief === true ? monthsForChiefs : (monthsAllowed[kind] ?? 0)) * 30.4)
  .sort((one, other) => (one.asOf < other.asOf ? -1 : 1));

for (const { kind, what, asOf } of stale) console.log(`${asOf.padEnd(10)}  ${kind.padEnd(32)}  ${what}`);
console.log(`${stale.length} to read again, of ${handWritten.flatMap(([, records]) => records).length} records`);

/** What may have changed since: each open office, or, of a record without any, its own source. Offices that ended stay as they were. */
function ageing(record: KnowledgeRecord): Omit<Stale, 'kind'>[] {
  const itself = record.type === 'Person' ? [] : [{ what: record.key, asOf: record.source.asOf }];
  const open = record.offices.filter(({ until }) => until === null || until > today);
  return [...itself, ...open.map(({ role, of, holder, source }) => ({ what: `${holder ?? record.key}: ${role} of ${of ?? '?'}`, asOf: source.asOf, ...(holder === undefined ? {} : { isChief: true as const }) }))];
}
