import { embeddedTable } from '../engine/conversion/embedded-table';
import embedded from '../data/rates/rates.json';

/** The rates inside the package. */
export const embeddedRates = embeddedTable(embedded);
