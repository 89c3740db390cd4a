import type { KnowledgeRecord } from '../../engine/knowledge/record';
import { bodies } from './bodies';
import { companies } from './companies';
import { place } from './entry';
import { businessPeople } from './people-business';
import places from './places.json' with { type: 'json' };
import { politicsOfTheAmericas } from './politics-americas';
import { politicsOfAsia } from './politics-asia';
import { politicsOfEurope } from './politics-europe';
import { internationalPolitics } from './politics-international';
import { politicsOfTheMiddleEastAndAfrica } from './politics-middle-east-africa';
import { products } from './products';
import { regions } from './regions';

const known = { politicsOfTheAmericas, politicsOfEurope, politicsOfAsia, politicsOfTheMiddleEastAndAfrica, internationalPolitics, businessPeople, companies, bodies, products };

/** The records written by hand, kind by kind, each sorted by key. */
export const handWritten: Readonly<Record<string, readonly KnowledgeRecord[]>> = { ...known, regions };

// Stand first: the list below is made while this file loads.
const territories = { name: 'Unicode CLDR 48, countries-list', url: 'https://github.com/annexare/Countries', asOf: '2025-10' };
const gazetteer = { name: 'GeoNames (CC BY 4.0)', url: 'https://www.geonames.org/', asOf: '2023-03' };

/**
 * All records that ship with the extension. Where two go by one name the earlier is the likelier: countries and cities before
 * regions, so that "Georgia" offers the country first.
 */
export const coreRecords: readonly KnowledgeRecord[] = [...Object.values(known).flat(), ...places.map(placeRecord), ...regions];

type PlaceRow = (typeof places)[number];

function placeRecord(row: PlaceRow): KnowledgeRecord {
  const isCity = 'country' in row;
  const local = 'local' in row ? (row.local as Readonly<Record<string, string>>) : undefined;
  const record = place(row.key, isCity ? `${row.description} in ${row.country}` : row.description, {
    name: row.names[0] ?? row.key,
    aliases: row.names.slice(1),
    facts: {
      ...(isCity ? { country: row.country } : {}),
      ...('capital' in row ? { capital: row.capital } : {}),
      ...('currency' in row ? { currency: row.currency } : {}),
    },
    source: isCity ? gazetteer : territories,
    ...('qid' in row ? { qid: row.qid } : {}),
  });
  return local === undefined ? record : { ...record, localNames: local };
}
