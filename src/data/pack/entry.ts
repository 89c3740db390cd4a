import type { EntityType } from '../../engine/entities/entity';
import type { Fact, FactLabel, KnowledgeRecord, KnowledgeSource, Office } from '../../engine/knowledge/record';

/** What a record of the hand-written core says besides its key and its one line. */
interface Known {
  readonly name?: string;
  readonly aliases?: readonly string[];
  readonly shared?: readonly string[];
  readonly localNames?: Readonly<Record<string, string>>;
  readonly qid?: string;
  readonly offices?: readonly OfficeEntry[];
  /** Chief executive, since when (`null`: the page does not say) and the page that says so, of an organization whose head has no record. */
  readonly chief?: readonly [name: string, since: string | null, source: KnowledgeSource];
  readonly facts?: Readonly<Partial<Record<FactLabel, string | FactSince>>>;
  readonly tickers?: readonly string[];
  readonly within?: readonly string[];
  /** A date alone: the encyclopedia's article about the record. */
  readonly source?: KnowledgeSource | string;
}

/** A fact with the day or month on which it began, if that matters: an earlier article is about other owners. */
type FactSince = readonly [value: string, since: string];

/** An office whose source, where only a date stands for it, is the encyclopedia's article about the record. */
type OfficeEntry = Omit<Office, 'source'> & { readonly source: KnowledgeSource | string };

/**
 * The record of a person in the hand-written core; the three below are the same for other types.
 * @param key title of the encyclopedia's article; the name and, if none is given, the source are made from it
 * @param description one line: what this is, as of `coreAsOf`
 */
export function person(key: string, description: string, known: Known = {}): KnowledgeRecord {
  return entry('Person', key, description, known);
}

/** The record of a company, body, team or paper. */
export function organization(key: string, description: string, known: Known = {}): KnowledgeRecord {
  return entry('Organization', key, description, known);
}

/** The record of a place. */
export function place(key: string, description: string, known: Known = {}): KnowledgeRecord {
  return entry('Place', key, description, known);
}

/** The record of a product, an index or a site. */
export function product(key: string, description: string, known: Known = {}): KnowledgeRecord {
  return entry('Product', key, description, known);
}

/**
 * An office held by the person whose record it stands in.
 * @param until `null`: listed as holding it on the source's date
 * @param source who says so; a date alone: the encyclopedia's article about the person, and the day, month or year of the latest report
 * that we found to agree with it. Never later than it was read.
 */
export function held(role: string, of: string, since: string, until: string | null, source: KnowledgeSource | string): OfficeEntry {
  return { role, of, since, until, source };
}

/** A page that says so, with a short name, and the day or month it is about; a name that ends in that date, "Reuters, 26 February 2026", is kept without it. */
export function page(name: string, url: string, asOf: string): KnowledgeSource {
  const [year = '', month = ''] = asOf.split('-');
  const spelled = new RegExp(`(?:,| of) (?:\\d+ )?${months[Number(month) - 1] ?? 'no month'} ${year}$`);
  return { name: name.replace(spelled, ''), url, asOf };
}

const months = 'January February March April May June July August September October November December'.split(' ');

/** The encyclopedia's article about the key, as it stood at `asOf`. */
export function wikipedia(key: string, asOf: string): KnowledgeSource {
  return page('Wikipedia', `https://en.wikipedia.org/wiki/${titleOf(key)}`, asOf);
}

/** The statements about a country's heads of state and government in Wikidata, by the country's title in the encyclopedia. */
export function wikidata(country: string, asOf: string): KnowledgeSource {
  return page('Wikidata', `https://www.wikidata.org/wiki/Special:ItemByTitle/enwiki/${titleOf(country)}`, asOf);
}

/** Lists the heads of state and government of all countries; read at this revision. */
export const listOfHeads = page('Wikipedia, 6 October 2026', 'https://en.wikipedia.org/w/index.php?title=List_of_current_heads_of_state_and_government&oldid=1378922242', '2026-10-06');

/** Announces who leads Adobe from 1 December 2026 on, and until when his predecessor does. */
export const adobeRelease = page('Adobe release, 3 September 2026', 'https://news.adobe.com/news/2026/09/adobe-announces-anil-chakravarthy-to-become-president-and-ceo', '2026-09-03');

/** Reports that Paramount took over Warner Bros. Discovery, what the company is named since and who leads it. */
export const skydanceMerger = page('NPR, 6 October 2026', 'https://www.npr.org/2026/10/06/nx-s1-5988283/paramount-warner-bros-skydance-merger-david-ellison', '2026-10-06');

function titleOf(key: string): string {
  return encodeURIComponent(key.replace(/ /g, '_'));
}

/** Descriptions, head offices, founders and listings hold as of this month; what has changed since carries a source of its own. */
export const coreAsOf = '2025-11';

function headedBy(key: string, [holder, since, source]: NonNullable<Known['chief']>): Office {
  return { role: 'chief executive', holder, of: key, since, until: null, source };
}

function entry(type: EntityType, key: string, description: string, known: Known): KnowledgeRecord {
  const facts = Object.entries(known.facts ?? {}).map(([label, said]): Fact => (typeof said === 'string' ? { label: label as FactLabel, value: said } : { label: label as FactLabel, value: said[0], since: said[1] }));
  return {
    key,
    name: known.name ?? key.replace(/ \([^)]*\)$/, ''),
    type,
    aliases: known.aliases ?? [],
    ...(known.shared === undefined ? {} : { shared: known.shared }),
    ...(known.localNames === undefined ? {} : { localNames: known.localNames }),
    description,
    qid: known.qid ?? null,
    offices: [...(known.chief === undefined ? [] : [headedBy(key, known.chief)]), ...(known.offices ?? []).map((office) => ({ ...office, source: sourceOf(key, office.source) }))],
    facts,
    tickers: known.tickers ?? [],
    ...(known.within === undefined ? {} : { within: known.within }),
    source: sourceOf(key, known.source ?? coreAsOf),
  };
}

function sourceOf(key: string, source: KnowledgeSource | string): KnowledgeSource {
  return typeof source === 'string' ? wikipedia(key, source) : source;
}
