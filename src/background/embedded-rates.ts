import { rateTable } from '../engine/conversion/day-table';
import embedded from '../data/rates/rates.json';

/** The rates inside the package. */
export const embeddedRates = rateTable(embedded, 'embedded');
