import { makeTable } from '../../src/data/pack/make-table';
import { openPack } from '../../src/sources/knowledge/pack';

/** The pack that ships, made of the records as they stand. */
export const builtInPack = openPack(makeTable());
