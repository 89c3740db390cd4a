import type { NamedRecord } from '../names';
import { countryOf } from '../place-records';
import { lesserPlaces } from '../vocabulary/lesser-places';
import { isFull, type PageEvidence } from './page-evidence';

/** Whether the page says what the record needs, and nothing that speaks against it. */
export function mayBeMeant(record: NamedRecord, all: readonly NamedRecord[], evidence: PageEvidence): boolean {
  if (record.needs === 'related') return provingKey(record, evidence) !== undefined;
  if (needsPlace(record)) return provingPlace(record, evidence) !== undefined || isOnlyAtHome(record, all, evidence);
  return !isElsewhere(record, evidence) && !isOverseas(record, all, evidence) && !isCountrymans(record, evidence);
}

/** A town with a unique name, on a page for its country; in the United States there are always others, too small for the pack. */
function isOnlyAtHome({ within = [], needs }: NamedRecord, all: readonly NamedRecord[], { home }: PageEvidence): boolean {
  const country = within.at(-1);
  return needs === 'region' && all.length === 1 && country !== undefined && country !== 'United States' && home.has(country);
}

/** A firm of one country, with a name that others may share, on a page about other countries: only in Taiwan is Mitsui a jeweller. */
function isElsewhere(record: NamedRecord, { places }: PageEvidence): boolean {
  const { type, needs, within = [] } = record;
  return type === 'Organization' && needs === 'type' && within.length > 0 && places.size > 0 && !within.some((key) => places.has(key));
}

/** Settlers took names along: on a page of towns in Massachusetts, Dartmouth is the one there, too small for the pack, not the one in Canada. */
function isOverseas(record: NamedRecord, all: readonly NamedRecord[], evidence: PageEvidence): boolean {
  const { sure, clearlyIn } = evidence;
  const country = countryOf(record);
  const family = record.needs === 'type' && record.people !== undefined ? settlers.find((countries) => countries.has(country)) : undefined;
  if (family === undefined || sure.has(country) || (clearlyIn.get(country) ?? 0) > (all.length === 1 ? 1 : 0)) return false;
  return [...family].some((other) => other !== country && isFull(other, evidence));
}

/** A foreign city after which towns in several states are named, on a page for the United States that speaks of no other country. */
function isCountrymans(record: NamedRecord, { home, countries, sure }: PageEvidence): boolean {
  const country = countryOf(record);
  const isGreat = record.people === undefined || record.people >= greatCity || record.description.startsWith('Capital ');
  if (record.type !== 'Place' || isGreat || country === 'United States' || !home.has('United States') || sure.has(country)) return false;
  const states = (lesserPlaces.get(record.name) ?? []).filter(({ ofState }) => ofState);
  return states.length >= severalStates && [...countries].every((other) => other === 'United States' || other === country);
}

const greatCity = 1_000_000;
const severalStates = 3;

/** Keys of countries whose towns are named after one another's. */
const settlers: readonly ReadonlySet<string>[] = [
  new Set(['United Kingdom', 'United States', 'Canada', 'Australia', 'New Zealand', 'Ireland', 'South Africa', 'Jamaica']),
  new Set(['Spain', 'Argentina', 'Bolivia', 'Chile', 'Colombia', 'Costa Rica', 'Cuba', 'Dominican Republic', 'Ecuador', 'El Salvador', 'Guatemala', 'Honduras', 'Mexico', 'Nicaragua', 'Panama', 'Paraguay', 'Peru', 'Philippines', 'Uruguay', 'Venezuela']),
  new Set(['Portugal', 'Brazil', 'Angola', 'Mozambique']),
];

/** Something that the record is related to and the page certainly names. */
export function provingKey({ related = [] }: NamedRecord, { sure }: PageEvidence): string | undefined {
  return related.find((key) => sure.has(key));
}

/** Whether the page must speak of a place around the record before its name means it. */
export function needsPlace({ needs }: NamedRecord): boolean {
  return needs === 'country' || needs === 'region';
}

/** The smallest place around it that the page speaks of; a record that needs its region is not proved by its country. */
export function provingPlace({ within = [], needs }: NamedRecord, { places }: PageEvidence): string | undefined {
  return (needs === 'region' ? within.slice(0, -1) : within).find((key) => places.has(key));
}
