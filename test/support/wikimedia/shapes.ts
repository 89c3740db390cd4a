/**
 * Builders for answers in the shapes that were recorded from the services: pages of the Action API with formatversion 2, items of `wbgetentities`. What they
 * are filled with is written by hand.
 */

export interface PageFixture {
  readonly title: string;
  readonly pageid: number;
  readonly ns: 0;
  readonly description?: string;
  readonly extract?: string;
  readonly pageprops?: { readonly wikibase_item?: string; readonly disambiguation?: string };
  readonly thumbnail?: { readonly source: string; readonly width: number; readonly height: number };
  readonly pageimage?: string;
}

export interface ItemFixture {
  readonly id: string;
  readonly type: 'item';
  readonly ns: 0;
  readonly title: string;
  readonly lastrevid: number;
  readonly modified: string;
  readonly labels: Readonly<Record<string, { readonly language: string; readonly value: string }>>;
  readonly descriptions: Readonly<Record<string, { readonly language: string; readonly value: string }>>;
  readonly claims: Readonly<Record<string, readonly object[]>>;
}

export interface Dates {
  /** ISO 8601 with the precision that is known; "unknown": Wikidata's "some value"; "none": its "no value". */
  readonly since?: string;
  readonly until?: string;
  readonly at?: string;
  /** Who came after, an item. */
  readonly after?: string;
  readonly ticker?: string;
  readonly rank?: 'preferred' | 'normal' | 'deprecated';
}

/** An item as Wikidata writes it, in English, with statements that `claim` and its like make. */
export function itemFixture(id: string, label: string, description: string, claims: readonly object[] = []): ItemFixture {
  const byProperty: Record<string, object[]> = {};
  for (const statement of claims) (byProperty[(statement as { mainsnak: { property: string } }).mainsnak.property] ??= []).push(statement);
  return {
    id,
    type: 'item',
    ns: 0,
    title: id,
    lastrevid: 2_100_000_000,
    modified: '2026-10-12T08:30:00Z',
    labels: { en: { language: 'en', value: label } },
    descriptions: { en: { language: 'en', value: description } },
    claims: byProperty,
  };
}

/** A statement whose value is an item ("Q5"), a date ("1964-09-10"), a number ("204891"), or "unknown" or "none". */
export function claim(property: string, value: string, dates: Dates = {}): object {
  const { since, until, at, after, ticker, rank = 'normal' } = dates;
  const qualifiers = {
    ...(since === undefined ? {} : { P580: [snak('P580', since)] }),
    ...(until === undefined ? {} : { P582: [snak('P582', until)] }),
    ...(at === undefined ? {} : { P585: [snak('P585', at)] }),
    ...(after === undefined ? {} : { P1366: [snak('P1366', after)] }),
    ...(ticker === undefined ? {} : { P249: [{ snaktype: 'value', property: 'P249', datavalue: { value: ticker, type: 'string' }, datatype: 'string' }] }),
  };
  return { mainsnak: snak(property, value), type: 'statement', ...(Object.keys(qualifiers).length === 0 ? {} : { qualifiers }), id: `fixture$${property}`, rank };
}

function snak(property: string, value: string): object {
  if (value === 'unknown') return { snaktype: 'somevalue', property, datatype: 'time' };
  if (value === 'none') return { snaktype: 'novalue', property, datatype: 'time' };
  return { snaktype: 'value', property, ...dataOf(value) };
}

function dataOf(value: string): object {
  if (/^Q\d+$/.test(value)) return { datavalue: { value: { 'entity-type': 'item', 'numeric-id': Number(value.slice(1)), id: value }, type: 'wikibase-entityid' }, datatype: 'wikibase-item' };
  if (/^-?\d{4}(?:s|(?:-\d\d){0,2})$/.test(value)) return { datavalue: { value: timeOf(value), type: 'time' }, datatype: 'time' };
  const [amount = '', unit] = value.split(' ');
  return { datavalue: { value: { amount: `+${amount.replaceAll(',', '')}`, unit: unit === undefined ? '1' : `http://www.wikidata.org/entity/${unit}` }, type: 'quantity' }, datatype: 'quantity' };
}

/** "2015" has precision 9, "2015-05" 10, "2015-05-10" 11; "2010s" a decade, 8; "-0044-03-15" lies before the common era. */
function timeOf(value: string): object {
  const [sign, date] = value.startsWith('-') ? ['-', value.slice(1)] : ['+', value];
  const [year = '', month = '00', day = '00'] = date.replace('s', '').split('-');
  const precision = date.endsWith('s') ? 8 : { 4: 9, 7: 10, 10: 11 }[date.length];
  return { time: `${sign}${year}-${month}-${day}T00:00:00Z`, timezone: 0, before: 0, after: 0, precision, calendarmodel: 'http://www.wikidata.org/entity/Q1985727' };
}
